// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/modem/modem_transcript.h"

#include "core/telephony/call_records.h"
#include "core/telephony/modem/modem_parser.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// With \x10 for a sign that cannot be written.
QByteArray unescaped(const QByteArray& line)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == '\\' && line.mid(at, 2) == "\\x") {
            bytes += QByteArray::fromHex(line.mid(at + 2, 2));
            at += 3;
        } else {
            bytes += line[at];
        }
    }
    return bytes;
}

Moment momentOf(const QByteArray& seconds)
{
    return Moment(qRound64(seconds.toDouble() * 1000));
}

void readKnowledge(const QByteArray& words, ModemKnowledge& knowledge)
{
    for (const QByteArray& each : words.split(',')) {
        const QByteArray word = each.trimmed();
        if (word == "pick-up") knowledge.seesPickUp = true;
        if (word.startsWith("voicemail ")) knowledge.voicemailRings = word.mid(10).toInt();
    }
}

QString callerInWords(const CallerId& caller)
{
    if (caller.isWithheld()) return u"nobody, withheld"_s;
    if (!caller.number) return u"nobody, "_s + codeOf(caller.why);
    return caller.name.isEmpty() ? caller.number->e164() : caller.number->e164() + u' ' + caller.name;
}

QString outcomeInWords(const Ended& ended)
{
    static const QHash<CallOutcome, QString> outcomes{{CallOutcome::Answered, u"Answered"_s},
                                                      {CallOutcome::Abandoned, u"Abandoned"_s},
                                                      {CallOutcome::NoAnswer, u"NoAnswer"_s},
                                                      {CallOutcome::Voicemail, u"Voicemail"_s},
                                                      {CallOutcome::Unknown, u"Unknown"_s}};
    const QString certainty = ended.certainty == Certainty::Strong  ? u"Strong"_s
                              : ended.certainty == Certainty::Guess ? u"Guess"_s
                                                                    : u"Certain"_s;
    return outcomes.value(ended.outcome, u"something else"_s) + u' ' + certainty;
}

} // namespace

QString inWords(const ModemNews& news)
{
    QString what = u"voicemail"_s;
    if (std::holds_alternative<RingStarted>(news.what)) what = u"rings"_s;
    if (const auto* who = std::get_if<CallerIdentified>(&news.what))
        what = u"from "_s + callerInWords(who->caller);
    if (const auto* ended = std::get_if<Ended>(&news.what)) what = u"ended "_s + outcomeInWords(*ended);
    return QString::number(static_cast<double>(news.at.count()) / 1000, 'f', 1) + u' ' + what;
}

ModemTranscript ModemTranscript::read(const QString& path)
{
    ModemTranscript transcript;
    transcript.knowledge.homeRegion = u"US"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return transcript;
    transcript.shows = QString::fromUtf8(file.readLine()).trimmed();
    bool isExpected = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().chopped(1);
        if (isExpected) {
            transcript.expected << QString::fromUtf8(line);
        } else if (line.startsWith("home ")) {
            transcript.knowledge.homeRegion = QString::fromUtf8(line.mid(5));
        } else if (line.startsWith("knows ")) {
            readKnowledge(line.mid(6), transcript.knowledge);
        } else if (line.startsWith("at ")) {
            transcript.pieces.push_back({momentOf(line.mid(3)), {}});
        } else if (line == "expect") {
            isExpected = true;
        } else {
            transcript.pieces.back().bytes += unescaped(line) + "\r\n";
        }
    }
    return transcript;
}

QStringList ModemTranscript::replay(qsizetype atOnce) const
{
    ModemParser parser;
    ModemCalls calls(knowledge);
    QStringList understood;
    const auto note = [&understood](const ModemCalls::News& news) {
        for (const ModemNews& each : news)
            understood << inWords(each);
    };
    const auto passTimeTo = [&](Moment until) {
        for (auto due = calls.nextDue(); due && *due <= until; due = calls.nextDue())
            note(calls.passTime(*due));
    };
    for (const Piece& piece : pieces) {
        passTimeTo(piece.at);
        for (qsizetype at = 0; at < piece.bytes.size(); at += atOnce)
            for (const ModemSaying& saying : parser.feed(piece.bytes.mid(at, atOnce)))
                note(calls.take(saying, piece.at));
    }
    passTimeTo(Moment::max());
    return understood;
}

} // namespace secondring
