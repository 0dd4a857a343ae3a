// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk_process.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// ms; for a computer that has a lot to do.
constexpr int longestEnd = 20'000;
constexpr int longestRun = 60'000;

QString program()
{
    // A long run keeps to one build of it, whatever is built meanwhile.
    return qEnvironmentVariable("SECOND_RING_PROGRAM", QString::fromLocal8Bit(SECOND_RING_PROGRAM));
}

/// Waits in an event loop: line and text service of a test live in the test's own process.
bool hasEnded(QProcess& process, int within)
{
    if (process.state() == QProcess::NotRunning) return true;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(within, &loop, &QEventLoop::quit);
    loop.exec();
    return process.state() == QProcess::NotRunning;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

DeskProcess::DeskProcess() : m_profile(m_dir.filePath(u"profile"_s))
{
    m_environment = QProcessEnvironment::systemEnvironment();
    // Secrets go to the profile, not to a person's keychain.
    m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
}

DeskProcess::~DeskProcess()
{
    if (isRunning()) kill();
}

DeskProcess::DeskProcess(QString profile) : DeskProcess()
{
    if (!profile.isEmpty()) m_profile = std::move(profile);
}

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
            {u"callers"_s, QJsonObject{{u"quietHours"_s, false}}}, // Tests run at every hour of the day.
            {u"texts"_s, QJsonObject{{u"waitSeconds"_s, 0}, {u"shortestRingSeconds"_s, 0}}}};
}

void DeskProcess::shareDatabase(const QString& place)
{
    QDir().mkpath(m_profile);
    QFile file(m_profile + u"/shared-database"_s);
    if (!file.open(QIODevice::WriteOnly)) qFatal("no place for the database's name");
    file.write(place.toUtf8());
}

void DeskProcess::writeSettings(const QJsonObject& settings)
{
    writeSettings(QJsonDocument(settings).toJson());
}

void DeskProcess::writeSettings(const QByteArray& json)
{
    QFile file(settingsFile());
    if (!file.open(QIODevice::WriteOnly)) qFatal("no place for the settings");
    file.write(json);
}

bool DeskProcess::start(bool withSettings)
{
    QStringList arguments{u"--headless"_s};
    if (withSettings) arguments << u"--settings"_s << settingsFile();
    return startWith(arguments);
}

bool DeskProcess::startWindow()
{
    setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return startWith({});
}

bool DeskProcess::startWith(const QStringList& arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_dir.filePath(u"said.txt"_s), QIODevice::Append);
    m_process.start(program(), QStringList{u"--profile"_s, profile()} + arguments);
    return m_process.waitForStarted();
}

bool DeskProcess::terminate()
{
    m_process.terminate();
    return hasEnded(m_process, longestEnd) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

int DeskProcess::endCode()
{
    const bool well = hasEnded(m_process, longestRun) && m_process.exitStatus() == QProcess::NormalExit;
    return well ? m_process.exitCode() : -1;
}

void DeskProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

int DeskProcess::runToEnd(const QStringList& arguments, QString* said)
{
    QProcess run;
    run.setProcessEnvironment(m_environment);
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(program(), QStringList{u"--profile"_s, profile()} + arguments);
    if (!hasEnded(run, longestRun)) return -1;
    if (said) *said = QString::fromUtf8(run.readAll());
    return run.exitCode();
}

QList<QJsonObject> DeskProcess::exported(const QString& what)
{
    const QString folder = m_dir.filePath(u"export"_s);
    QString said;
    if (const int code = runToEnd({u"export"_s, folder}, &said); code != 0) {
        qInfo().noquote() << "the export ended with" << code << said; // Not the same as an empty one.
        return {};
    }
    QFile file(folder + u'/' + what + u".jsonl"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<QJsonObject> rows;
    while (!file.atEnd())
        rows << QJsonDocument::fromJson(file.readLine()).object();
    return rows;
}

bool DeskProcess::logHas(const QByteArray& words)
{
    return log().contains(words);
}

QByteArray DeskProcess::log() const
{
    return contentOf(profile() + u"/second-ring.log"_s);
}

QByteArray DeskProcess::said() const
{
    return contentOf(m_dir.filePath(u"said.txt"_s));
}

} // namespace secondring
