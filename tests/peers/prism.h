// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QStringList>

namespace secondring {

/// The contract checker over the providers' published specifications (Prism), in one process of its own.
class Prism {
public:
    Prism() = default;
    Prism(const Prism&) = delete;
    Prism& operator=(const Prism&) = delete;
    Prism(Prism&&) = delete;
    Prism& operator=(Prism&&) = delete;
    ~Prism();

    /// Each of @p specs: a name, a file below the specifications' folder, the server to stand in front of
    /// (empty: Prism answers by itself). Installs Prism beside the build if need be. Empty when it runs, else
    /// the reason why not.
    struct Spec {
        QString name;
        QString file;
        QString upstream;
    };
    [[nodiscard]] QString start(const QList<Spec>& specs);
    [[nodiscard]] QString urlOf(const QString& name) const;

private:
    [[nodiscard]] QString install(const QString& dir);

    QProcess m_node;
    QMap<QString, quint16> m_ports;
};

} // namespace secondring
