// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/micro_sip_history.h"

#include "core/telephony/caller_mark.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 largestHistoryFile = 8'388'608;
constexpr qint64 firstPlausibleTime = 1'000'000'000; ///< In 2001, before there was a MicroSIP.
constexpr int highestKind = 3;

/// Where the kind of call stands. Number and name may hold the separator themselves: kind, time and duration
/// behind them tell where they end.
std::optional<qsizetype> placeOfKind(const QStringList& fields)
{
    for (qsizetype at = 2; at + 2 < fields.size(); ++at) {
        bool isKind = false;
        bool isTime = false;
        bool isDuration = false;
        const int kind = fields[at].toInt(&isKind);
        const qint64 time = fields[at + 1].toLongLong(&isTime);
        const int duration = fields[at + 2].toInt(&isDuration);
        if (isKind && isTime && isDuration && kind >= 0 && kind <= highestKind &&
            time >= firstPlausibleTime && duration >= 0)
            return at;
    }
    return std::nullopt;
}

std::optional<MicroSipCall> callInHistory(QStringView value)
{
    const QStringList fields = value.toString().split(u';');
    const auto at = placeOfKind(fields);
    if (!at) return std::nullopt;
    return MicroSipCall{static_cast<MicroSipCall::Kind>(fields[*at].toInt()), fields.front(),
                        fields.mid(1, *at - 1).join(u';'),
                        Timestamp(std::chrono::seconds(fields[*at + 1].toLongLong())),
                        fields.mid(*at + 3).join(u';').trimmed()};
}

Ended endOf(const MicroSipCall& call, bool alone)
{
    // Its words are English unless it was told to speak another language; then it is just a missed call.
    if (call.kind == MicroSipCall::Kind::AnsweredElsewhere ||
        call.outcome.contains(u"elsewhere", Qt::CaseInsensitive))
        return {CallOutcome::AnsweredElsewhere, Certainty::Certain, u"MicroSIP's list: answered elsewhere"_s};
    if (!alone)
        return {CallOutcome::Unknown, Certainty::Guess,
                u"MicroSIP's list: not picked up here; another phone may have answered"_s};
    if (call.outcome.startsWith(u"declin", Qt::CaseInsensitive) ||
        call.outcome.startsWith(u"busy", Qt::CaseInsensitive))
        return {CallOutcome::Declined, Certainty::Certain, u"MicroSIP's list: declined"_s};
    return {CallOutcome::Abandoned, Certainty::Certain, u"MicroSIP's list: missed"_s};
}

} // namespace

std::vector<MicroSipCall> microSipCalls(const MicroSipSettings& settings)
{
    std::vector<MicroSipCall> calls;
    settings.forEach(u"Calls", [&](QStringView /*key*/, QStringView value) {
        if (auto call = callInHistory(value)) calls.push_back(*std::move(call));
    });
    std::ranges::stable_sort(calls, {}, &MicroSipCall::at); // It writes over the oldest, in a circle.
    return calls;
}

Result<std::vector<MicroSipCall>> readMicroSipHistory(const QString& file)
{
    QFile kept(file);
    if (!kept.open(QIODevice::ReadOnly)) return fail(Failure::NotFound, kept.errorString());
    return MicroSipSettings::read(kept.read(largestHistoryFile)).map(microSipCalls);
}

std::optional<Ended> listedEnd(const std::vector<MicroSipCall>& calls, const QString& number, Timestamp since,
                               bool alone)
{
    const QString mark = callerMark(number);
    const auto newest = std::find_if(calls.rbegin(), calls.rend(), [&](const MicroSipCall& call) {
        return call.at >= since && callerMark(call.number) == mark;
    });
    if (newest == calls.rend() || newest->outcome.isEmpty()) return std::nullopt;
    if (newest->kind == MicroSipCall::Kind::Answered)
        return Ended{CallOutcome::Answered, Certainty::Certain, u"MicroSIP's list: answered"_s};
    const bool isMissed =
        newest->kind == MicroSipCall::Kind::Missed || newest->kind == MicroSipCall::Kind::AnsweredElsewhere;
    if (!isMissed) return std::nullopt;
    const Ended end = endOf(*newest, alone);
    const bool saysMore = isAnswered(end.outcome) || end.outcome == CallOutcome::Declined;
    return saysMore ? std::optional(end) : std::nullopt;
}

std::vector<MicroSipCall> stillRinging(std::vector<MicroSipCall> calls, Timestamp since, Timestamp now)
{
    std::erase_if(calls, [since, now](const MicroSipCall& call) {
        const bool rings = call.kind == MicroSipCall::Kind::Missed && call.outcome.isEmpty();
        return !rings || call.at <= since || call.at > now;
    });
    return calls;
}

std::vector<LineEvent> missedWhileAway(const std::vector<MicroSipCall>& calls, const MissedWhileAway& away)
{
    std::vector<LineEvent> events;
    for (const MicroSipCall& call : calls) {
        const bool isMissed =
            call.kind == MicroSipCall::Kind::Missed || call.kind == MicroSipCall::Kind::AnsweredElsewhere;
        // Until it is over a call that rings stands there as missed, without a word of how it ended.
        if (!isMissed || call.outcome.isEmpty() || call.at <= away.since || call.at > away.now) continue;
        CallerId caller = readCallerId(call.number, away.homeRegion);
        if (caller.name.isEmpty() && call.name != call.number) caller.name = call.name;
        const CallKey key{
            u"phone-%1-%2"_s.arg(callerMark(call.number)).arg(call.at.time_since_epoch().count())};
        events.push_back({away.line, key, call.at, RingStarted{}});
        events.push_back({away.line, key, call.at, CallerIdentified{caller}});
        Ended end = endOf(call, away.alone);
        end.isLengthKnown = false;
        events.push_back({away.line, key, call.at, end});
    }
    return events;
}

} // namespace secondring
