// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk_process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int longestEnd = 2000;   // ms; what SIGTERM promises.
constexpr int longestRun = 30'000; // ms

QString program()
{
    return QString::fromLocal8Bit(SECOND_RING_PROGRAM);
}

} // namespace

QJsonObject DeskProcess::plainSettings(int switchPort, const QString& baseUrl)
{
    const QJsonObject line{{u"name"_s, u"Front desk"_s}, {u"server"_s, u"127.0.0.1"_s},
                           {u"port"_s, switchPort},      {u"transport"_s, u"udp"_s},
                           {u"user"_s, u"100"_s},        {u"password"_s, u"secret100"_s},
                           {u"kind"_s, u"sip"_s}};
    const QJsonObject provider{
        {u"kind"_s, u"twilio"_s},      {u"account"_s, u"AC0123456789abcdef0123456789abcdef"_s},
        {u"secret"_s, u"authtoken"_s}, {u"number"_s, u"+13125550100"_s},
        {u"baseUrl"_s, baseUrl},       {u"pollEveryMs"_s, 500}};
    return {{u"business"_s, QJsonObject{{u"name"_s, u"Peachtree Dental"_s}, {u"region"_s, u"US"_s}}},
            {u"lines"_s, QJsonArray{line}},
            {u"provider"_s, provider},
            {u"texts"_s, QJsonObject{{u"waitSeconds"_s, 0}}}};
}

void DeskProcess::writeSettings(const QJsonObject& settings)
{
    QFile file(m_dir.filePath(u"settings.json"_s));
    if (!file.open(QIODevice::WriteOnly)) qFatal("no place for the settings");
    file.write(QJsonDocument(settings).toJson());
}

bool DeskProcess::start(bool withSettings)
{
    QStringList arguments{u"--headless"_s};
    if (withSettings) arguments << u"--settings"_s << m_dir.filePath(u"settings.json"_s);
    return startWith(arguments);
}

bool DeskProcess::startWindow()
{
    return startWith({});
}

bool DeskProcess::startWith(const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(
        u"DBUS_SESSION_BUS_ADDRESS"_s); // Secrets go to the profile, not to a person's keychain.
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_dir.filePath(u"said.txt"_s), QIODevice::Append);
    m_process.start(program(), QStringList{u"--profile"_s, profile()} + arguments);
    return m_process.waitForStarted();
}

bool DeskProcess::terminate()
{
    m_process.terminate();
    return m_process.waitForFinished(longestEnd) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

void DeskProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

int DeskProcess::runToEnd(const QStringList& arguments, QString* said)
{
    QProcess run;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    run.setProcessEnvironment(environment);
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(program(), QStringList{u"--profile"_s, profile()} + arguments);
    if (!run.waitForFinished(longestRun)) return -1;
    if (said) *said = QString::fromUtf8(run.readAll());
    return run.exitCode();
}

QList<QJsonObject> DeskProcess::exported(const QString& what)
{
    const QString folder = m_dir.filePath(u"export"_s);
    if (runToEnd({u"export"_s, folder}) != 0) return {};
    QFile file(folder + u'/' + what + u".jsonl"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<QJsonObject> rows;
    while (!file.atEnd())
        rows << QJsonDocument::fromJson(file.readLine()).object();
    return rows;
}

bool DeskProcess::logHas(const QByteArray& words)
{
    QFile file(profile() + u"/second-ring.log"_s);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
}

} // namespace secondring
