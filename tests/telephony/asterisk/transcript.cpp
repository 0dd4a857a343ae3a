// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/asterisk/transcript.h"

#include "core/telephony/call_records.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QString words(const RingStarted& /*what*/)
{
    return u"rings"_s;
}

QString words(const CallerIdentified& what)
{
    if (what.caller.isWithheld()) return u"is withheld"_s;
    const QString name = what.caller.name.isEmpty() ? QString() : u" "_s + what.caller.name;
    return u"is "_s + (what.caller.number ? what.caller.number->e164() : u"nobody"_s) + name;
}

QString words(const Answered& /*what*/)
{
    return u"answered"_s;
}

QString words(const Ended& what)
{
    return u"%1, %2: %3"_s.arg(codeOf(what.outcome), codeOf(what.certainty), what.evidence);
}

QString words(const RangOut& what)
{
    return (what.isAnswered ? u"reached "_s : u"rang out to "_s) +
           (what.callee.number ? what.callee.number->e164() : u"nobody"_s);
}

QString words(const VoicemailLeft& what)
{
    return u"left a message"_s + (what.caller ? u""_s : u" by somebody"_s);
}

} // namespace

std::vector<TranscriptStep> transcript(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/lines/asterisk/") + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<TranscriptStep> steps(1);
    file.readLine();
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        if (line.startsWith("@ "))
            steps.push_back({std::chrono::milliseconds(qRound(line.mid(2).toDouble() * 1000)), {}});
        else
            steps.back().bytes += line + "\r\n";
    }
    return steps;
}

QStringList inWords(const std::vector<LineEvent>& events)
{
    QStringList calls;
    QStringList said;
    for (const LineEvent& event : events) {
        if (!calls.contains(event.call.value)) calls << event.call.value;
        const QChar letter(u'A' + static_cast<char16_t>(calls.indexOf(event.call.value)));
        said << letter + u" "_s + std::visit([](const auto& what) { return words(what); }, event.what);
    }
    return said;
}

} // namespace secondring
