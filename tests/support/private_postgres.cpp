// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/private_postgres.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

// PostgreSQL refuses to run as root; its Debian package brings a user that may.
bool isRoot()
{
    return qEnvironmentVariable("USER") == u"root"_s || QDir::home().absolutePath() == u"/root"_s;
}

QString newestPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString& version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString bin = versions.filePath(version + u"/bin"_s);
        if (QFile::exists(bin + u"/initdb"_s)) return bin;
    }
    return {};
}

} // namespace

std::unique_ptr<PrivatePostgres> PrivatePostgres::start()
{
    std::unique_ptr<PrivatePostgres> server(new PrivatePostgres);
    server->m_programs = newestPrograms();
    if (server->m_programs.isEmpty() || !server->startServer()) return nullptr;
    return server;
}

PrivatePostgres::~PrivatePostgres()
{
    if (m_running) stopAtOnce();
    if (isRoot()) QProcess::execute(u"chown"_s, {u"-R"_s, u"root"_s, m_dir.path()});
}

bool PrivatePostgres::startServer()
{
    if (isRoot() && QProcess::execute(u"chown"_s, {u"postgres"_s, m_dir.path()}) != 0) return false;
    const QString db = m_dir.filePath(u"db"_s);
    if (!run(u"initdb"_s, {u"-D"_s, db, u"-A"_s, u"trust"_s, u"-U"_s, u"ring"_s, u"-E"_s, u"UTF8"_s,
                           u"--no-sync"_s, u"--locale=C.UTF-8"_s}))
        return false;
    return startAgain();
}

bool PrivatePostgres::startAgain()
{
    const QString options =
        u"-c listen_addresses='' -c fsync=off -c unix_socket_directories='%1'"_s.arg(m_dir.path());
    m_running = run(u"pg_ctl"_s, {u"-D"_s, m_dir.filePath(u"db"_s), u"-w"_s, u"-l"_s,
                                  m_dir.filePath(u"log"_s), u"-o"_s, options, u"start"_s});
    return m_running;
}

void PrivatePostgres::stopAtOnce()
{
    m_running = !run(u"pg_ctl"_s, {u"-D"_s, m_dir.filePath(u"db"_s), u"-m"_s, u"immediate"_s, u"stop"_s});
}

QByteArray PrivatePostgres::log() const
{
    QFile file(m_dir.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool PrivatePostgres::run(const QString& program, const QStringList& arguments) const
{
    QString command = m_programs + u'/' + program;
    QStringList words = arguments;
    if (isRoot()) {
        words = QStringList{u"-u"_s, u"postgres"_s, u"--"_s, command} + words;
        command = u"runuser"_s;
    }
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command, words);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

QString PrivatePostgres::create(const QStringList& how)
{
    const QString name = u"desk%1"_s.arg(++m_databases);
    const bool made =
        run(u"createdb"_s, QStringList{u"-h"_s, m_dir.path(), u"-U"_s, u"ring"_s} + how + QStringList{name});
    return made ? u"host=%1 dbname=%2 user=ring"_s.arg(m_dir.path(), name) : QString();
}

QString PrivatePostgres::newDatabase()
{
    return create({});
}

QString PrivatePostgres::copyOf(const QString& place)
{
    const QString name = place.section(u"dbname="_s, 1).section(u' ', 0, 0);
    return create({u"--template"_s, name, u"--strategy"_s, u"file_copy"_s});
}

} // namespace secondring
