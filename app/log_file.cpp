// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log_file.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <array>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 mostBytes = 4'194'304; // 4 MiB
/// Lines that wait in memory while the disk is full.
constexpr qint64 mostWaiting = 262'144;

/// Qt's message handler is one for the process and has no owner: this is the one place with a global.
class Log {
public:
    Log(const QString& path, bool aloud) : m_file(path), m_aloud(aloud) { open(); }

    void write(const QByteArray& line)
    {
        const QMutexLocker locker(&m_mutex);
        if (m_aloud) {
            std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
            std::fflush(stderr);
        }
        if (!m_file.isOpen()) return;
        if (m_file.size() > mostBytes) turn();
        if (m_file.bytesToWrite() < mostWaiting) m_file.write(line);
        m_file.flush();
    }

private:
    void open()
    {
        m_file.open(QIODevice::Append);
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    void turn()
    {
        const QString older = m_file.fileName() + u".1"_s;
        m_file.close();
        QFile::remove(older);
        QFile::rename(m_file.fileName(), older);
        open();
    }

    QMutex m_mutex;
    QFile m_file;
    bool m_aloud;
};

std::unique_ptr<Log>& theLog()
{
    static std::unique_ptr<Log> log;
    return log;
}

/// Qt quotes what it was given, also an address to call; our own parts mask what they say.
QString withoutNumbers(const QMessageLogContext& context, const QString& message)
{
    const QByteArrayView whose(context.category);
    if (!whose.isEmpty() && whose != "default" && !whose.startsWith("qt.")) return message;
    static const QRegularExpression number(u"\\+?\\d[\\d ().-]{5,}\\d"_s);
    return QString(message).replace(number, u"(number)"_s);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtDebugMsg) return; // Never ours: what Qt says there quotes what is typed and shown.
    static constexpr std::array names{"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            names.at(type) + ' ' + (context.category != nullptr ? context.category : "app") +
                            ": " + withoutNumbers(context, message).toUtf8() + '\n';
    if (theLog()) theLog()->write(line);
}

} // namespace

void startLog(const QString& file, bool alsoAloud)
{
    theLog() = std::make_unique<Log>(file, alsoAloud);
    qInstallMessageHandler(handle);
}

} // namespace secondring
