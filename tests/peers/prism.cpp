// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/prism.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int installWithinMs = 120'000;
constexpr int startWithinMs = 30'000;

QString specsDir()
{
    return qEnvironmentVariable("SECOND_RING_SPECS", QStringLiteral(SOURCE_DIR) + u"/../shared/specs"_s);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

Prism::~Prism()
{
    if (m_node.state() == QProcess::NotRunning) return;
    m_node.terminate();
    if (!m_node.waitForFinished(3'000)) m_node.kill();
    m_node.waitForFinished(1'000);
}

QString Prism::install(const QString& dir)
{
    if (!QDir().mkpath(dir)) return u"No folder to install the contract checker in."_s;
    QLockFile lock(dir + u"/install.lock"_s);
    if (!lock.tryLock(installWithinMs)) return u"Another run is still installing the contract checker."_s;
    if (QDir(dir + u"/node_modules/@stoplight/prism-http-server"_s).exists()) return {};
    QProcess npm;
    npm.setWorkingDirectory(dir);
    npm.start(u"npm"_s, {u"install"_s, u"--prefix"_s, dir, u"--no-audit"_s, u"--no-fund"_s,
                         u"--loglevel=error"_s, u"@stoplight/prism-cli@5.14.2"_s});
    if (!npm.waitForFinished(installWithinMs) || npm.exitCode() != 0) {
        return u"The contract checker cannot be installed: no npm or no network."_s;
    }
    return {};
}

QString Prism::start(const QList<Spec>& specs)
{
    const QDir folder(specsDir());
    const QString script = QDir::cleanPath(folder.filePath(u"../contract-check/prism-multi.cjs"_s));
    if (!QFile::exists(script)) return u"The providers' specifications are not beside this checkout."_s;
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty()) return u"Node.js is not here."_s;
    const QString dir = qEnvironmentVariable("CONTRACT_CHECK_DIR", QDir::tempPath() + u"/contract-check"_s);
    if (const QString why = install(dir); !why.isEmpty()) return why;

    QStringList arguments{script};
    for (const Spec& spec : specs) {
        if (!folder.exists(spec.file)) return u"The specification %1 is not there."_s.arg(spec.file);
        m_ports.insert(spec.name, freePort());
        QStringList parts{spec.name, folder.filePath(spec.file), QString::number(m_ports.value(spec.name))};
        if (!spec.upstream.isEmpty()) parts.append(spec.upstream);
        arguments.append(parts.join(u'='));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, dir + u"/node_modules"_s);
    m_node.setProcessEnvironment(environment);
    m_node.setProcessChannelMode(QProcess::MergedChannels);
    m_node.start(u"node"_s, arguments);
    QByteArray said;
    const QDeadlineTimer deadline(startWithinMs);
    while (!said.contains("READY") && !deadline.hasExpired() && m_node.state() != QProcess::NotRunning) {
        m_node.waitForReadyRead(int(deadline.remainingTime()));
        said += m_node.readAll();
    }
    return said.contains("READY") ? QString()
                                  : u"The contract checker does not start: "_s + QString::fromUtf8(said);
}

QString Prism::urlOf(const QString& name) const
{
    return u"http://127.0.0.1:%1"_s.arg(m_ports.value(name));
}

} // namespace secondring
