// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace secondring {

/// Sees to it that one profile is used by one running program. A second start brings the first one's window
/// up.
class SingleDesk : public QObject {
    Q_OBJECT

public:
    explicit SingleDesk(const QString& lockFile, QObject* parent = nullptr);

    /// False when another program runs on this profile.
    [[nodiscard]] bool isFirst();
    /// After isFirst() said no: it may be that nobody runs there, for nothing can be written: a full disk.
    [[nodiscard]] bool cannotWrite() const;
    /// From now on a second start is heard. Only for who has a window to show.
    void listen();
    /// Asks that other program to show its window; true when it heard.
    [[nodiscard]] bool wakeFirst() const;

Q_SIGNALS:
    void secondStarted();

private:
    const QString m_lockFile;
    QLockFile m_lock;
    QString m_address;
    QLocalServer m_server;
};

} // namespace secondring
