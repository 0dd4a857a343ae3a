// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/single_desk.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int patience = 500; // ms

QString addressFor(const QString& lockFile)
{
    const auto hash =
        QCryptographicHash::hash(lockFile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"second-ring-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleDesk::SingleDesk(const QString& lockFile, QObject* parent)
    : QObject(parent), m_lockFile(lockFile), m_lock(lockFile), m_address(addressFor(lockFile))
{
    m_lock.setStaleLockTime(0); // Only a dead process's lock is stale, never an old one.
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            caller->deleteLater();
            Q_EMIT secondStarted();
        }
    });
}

bool SingleDesk::isFirst()
{
    return m_lock.tryLock(0);
}

bool SingleDesk::cannotWrite() const
{
    // Where a killed program left its lock, a full disk looks as if it ran still.
    QTemporaryFile probe(m_lockFile + u".XXXXXX"_s);
    return !probe.open() || probe.write("?") != 1 || !probe.flush();
}

void SingleDesk::listen()
{
    QLocalServer::removeServer(m_address); // Left behind by one that was killed.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_address);
}

bool SingleDesk::wakeFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    return socket.waitForConnected(patience);
}

} // namespace secondring
