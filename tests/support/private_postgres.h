// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace secondring {

/// A PostgreSQL server of this test's own: data in a temporary folder, a unix socket, no network. Gone with
/// it.
class PrivatePostgres {
public:
    /// Nothing when PostgreSQL's programs are not installed or do not start.
    [[nodiscard]] static std::unique_ptr<PrivatePostgres> start();
    ~PrivatePostgres();
    PrivatePostgres(const PrivatePostgres&) = delete;
    PrivatePostgres& operator=(const PrivatePostgres&) = delete;
    PrivatePostgres(PrivatePostgres&&) = delete;
    PrivatePostgres& operator=(PrivatePostgres&&) = delete;

    /// A new, empty database, as StoreLocation::place.
    [[nodiscard]] QString newDatabase();
    /// A new database with all that is in @p place, which nobody may be connected to. Empty if it cannot be
    /// made.
    [[nodiscard]] QString copyOf(const QString& place);
    /// What the server has written down so far.
    [[nodiscard]] QByteArray log() const;
    /// As its computer's power cut would; what was committed is kept.
    void stopAtOnce();
    [[nodiscard]] bool startAgain();

private:
    PrivatePostgres() = default;
    [[nodiscard]] bool startServer();
    [[nodiscard]] QString create(const QStringList& how);
    [[nodiscard]] bool run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_dir;
    QString m_programs;
    bool m_running = false;
    int m_databases = 0;
};

} // namespace secondring
