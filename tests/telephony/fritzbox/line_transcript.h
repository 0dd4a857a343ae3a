// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/call_records.h"
#include "core/telephony/line_event.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace secondring {

/// What was recorded on a line and what is to come of it. A file's first line says what it shows; then
/// "4.5 words" is what came 4.5 s after the start, and "= 4.5 a ring" what is expected to happen then.
struct LineTranscript {
    struct Said {
        std::chrono::milliseconds after{0};
        QByteArray words;
    };
    QString shows;
    std::vector<Said> said;
    QStringList expected;
};

[[nodiscard]] inline LineTranscript readTranscript(const QString& path)
{
    LineTranscript read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return read;
    read.shows = QString::fromUtf8(file.readLine()).mid(1).trimmed();
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith('#')) continue;
        if (line.startsWith('=')) {
            read.expected << QString::fromUtf8(line.mid(1)).simplified();
            continue;
        }
        const qsizetype space = line.indexOf(' ');
        const auto after = std::chrono::milliseconds(qint64(line.left(space).toDouble() * 1000));
        read.said.push_back({after, space < 0 ? QByteArray() : line.mid(space + 1)});
    }
    return read;
}

[[nodiscard]] inline QStringList transcriptsIn(const QString& folder)
{
    QStringList paths;
    const QDir dir(QStringLiteral(SOURCE_DIR "/tests/data/lines/") + folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        paths << dir.filePath(name);
    return paths;
}

/// Says events in words: "4.5 a ended Abandoned Certain". Calls are named a, b, … as they come.
class EventWords {
public:
    explicit EventWords(Timestamp start) : m_start(start) {}

    void take(const std::vector<LineEvent>& events)
    {
        for (const LineEvent& event : events)
            m_words << said(event);
    }
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] const QStringList& keys() const { return m_keys; }

private:
    [[nodiscard]] QString said(const LineEvent& event)
    {
        if (!m_keys.contains(event.call.value)) m_keys << event.call.value;
        const double after = double((event.at - m_start).count()) / 1000;
        const QChar letter(u'a' + char16_t(m_keys.indexOf(event.call.value)));
        return QStringLiteral("%1 %2 %3").arg(after).arg(letter).arg(std::visit(*this, event.what));
    }

public:
    QString operator()(const RingStarted&) const { return QStringLiteral("ring"); }
    QString operator()(const CallerIdentified& is) const
    {
        return QStringLiteral("caller ") + person(is.caller);
    }
    QString operator()(const Answered&) const { return QStringLiteral("answered"); }
    QString operator()(const Ended& ended) const
    {
        const bool spoke = ended.leftMessage == LeftMessage::Yes;
        return QStringLiteral("ended %1 %2%3")
            .arg(codeOf(ended.outcome), codeOf(ended.certainty),
                 spoke ? QStringLiteral(", they spoke") : QString());
    }
    QString operator()(const RangOut& out) const
    {
        return QStringLiteral("rang out to %1%2")
            .arg(person(out.callee), out.isAnswered ? QStringLiteral(", reached") : QString());
    }
    QString operator()(const VoicemailLeft&) const { return QStringLiteral("voicemail left"); }

private:
    [[nodiscard]] static QString person(const CallerId& caller)
    {
        QString words = caller.number ? caller.number->e164() : codeOf(caller.why);
        if (!caller.name.isEmpty()) words += QStringLiteral(" (%1)").arg(caller.name);
        return words;
    }

    const Timestamp m_start;
    QStringList m_words;
    QStringList m_keys;
};

} // namespace secondring
