// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/call_sighting_records.h"

#include "core/store/query.h"
#include "core/telephony/call_records.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using std::chrono::milliseconds;

/// No call rings longer.
constexpr std::chrono::hours ringsAtMost{1};

/// How long both rang at once; less than nothing: how far they lie apart.
milliseconds sharedRinging(const FinishedCall& call, Timestamp rangAt, Timestamp endedAt)
{
    return std::min(call.endedAt, endedAt) - std::max(call.rangAt, rangAt);
}

/// How well a call fits a new sight of it.
struct Fit {
    bool isExcluded = false;
    std::optional<milliseconds> best;
};

void compare(Fit& fit, milliseconds shared, bool sameLine)
{
    // On one line two calls of one caller are two calls unless they truly ring at once (two legs of a PBX):
    // a call that this line has seen at another time is not the one it sees now.
    if (sameLine && shared <= milliseconds(0)) fit.isExcluded = true;
    const auto least = sameLine ? milliseconds(0) : -milliseconds(otherLineSlack);
    if (shared > least) fit.best = std::max(fit.best.value_or(shared), shared);
}

} // namespace

Result<std::vector<CallId>> CallSightingRecords::callsSeenIn(const FinishedCall& call)
{
    const auto same = byKey(call);
    if (!same) return Fail(same.error());
    std::vector<CallId> calls;
    if (*same) calls.push_back(**same);
    if (!call.caller.number) return calls; // Two withheld callers may be two people.
    const auto sights = sightsOfCaller(call);
    if (!sights) return Fail(sights.error());
    for (const CallId& other : likeliest(call, *sights)) {
        const bool isThere = std::ranges::find(calls, other) != calls.end();
        const bool fitsAll =
            std::ranges::all_of(calls, [&](const CallId& id) { return mayBeOne(id, other, *sights); });
        if (!isThere && fitsAll) calls.push_back(other);
    }
    return calls;
}

Result<std::optional<CallId>> CallSightingRecords::byKey(const FinishedCall& call)
{
    Query query(m_transaction, u"SELECT seen.call, seen.line, call.caller, seen.rang_at, seen.ended_at"
                               " FROM call_sighting AS seen JOIN call ON call.id = seen.call"
                               " WHERE seen.call_key = :key ORDER BY seen.seen_order, seen.call"_s);
    query.bind(u":key"_s, call.key.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    while (query.next()) {
        const auto caller = query.maybeText(2);
        const bool mayBeThem = !caller || !call.caller.number || *caller == call.caller.number->e164();
        // A line may correct who it is while it rings; at another time it only counts its calls anew.
        const bool isCorrected = query.text(1) == call.line.value &&
                                 sharedRinging(call, query.time(3), query.time(4)) > milliseconds(0);
        if (mayBeThem || isCorrected) return CallId{query.text(0)};
    }
    return std::nullopt;
}

Result<bool> CallSightingRecords::isOver(const LineId& line, const CallKey& key, Timestamp rangAt)
{
    // A key may be used anew; and the clocks of two desks differ a little.
    Query query(m_transaction, u"SELECT 1 FROM call_sighting WHERE call_key = :key AND line = :line"
                               " AND ended_at > :began"_s);
    query.bind(u":key"_s, key.value).bind(u":line"_s, line.value);
    query.bind(u":began"_s, rangAt - otherLineSlack);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

/// No line has seen the one and then the other.
bool CallSightingRecords::mayBeOne(const CallId& one, const CallId& other, const std::vector<Sight>& sights)
{
    return std::ranges::none_of(sights, [&](const Sight& a) {
        return a.call == one && std::ranges::any_of(sights, [&](const Sight& b) {
                   return b.call == other && b.line == a.line &&
                          std::min(a.endedAt, b.endedAt) <= std::max(a.rangAt, b.rangAt);
               });
    });
}

Result<std::vector<CallSightingRecords::Sight>> CallSightingRecords::sightsOfCaller(const FinishedCall& call)
{
    // The newest are enough: who calls hundreds of times within the hour is a machine.
    Query query(m_transaction,
                u"SELECT seen.call, seen.line, seen.call_key, seen.rang_at, seen.ended_at"
                " FROM call_sighting AS seen JOIN call ON call.id = seen.call"
                " WHERE call.caller = :caller AND call.rang_at > :from AND call.rang_at < :late"
                " ORDER BY call.rang_at DESC, call.id DESC LIMIT 200"_s);
    query.bind(u":caller"_s, call.caller.number->e164())
        .bind(u":from"_s, call.rangAt - ringsAtMost)
        .bind(u":late"_s, call.endedAt + otherLineSlack);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Sight> sights;
    while (query.next())
        sights.push_back({CallId{query.text(0)}, LineId{query.text(1)}, CallKey{query.text(2)}, query.time(3),
                          query.time(4)});
    return sights;
}

std::vector<CallId> CallSightingRecords::likeliest(const FinishedCall& call, const std::vector<Sight>& sights)
{
    std::vector<CallId> inOrder;
    std::map<QString, Fit> fits;
    for (const Sight& sight : sights) {
        if (sight.key == call.key) continue; // That is this sight, or known to be the same call by its name.
        if (!fits.contains(sight.call.value)) inOrder.push_back(sight.call);
        const auto shared = sharedRinging(call, sight.rangAt, sight.endedAt);
        compare(fits[sight.call.value], shared, sight.line == call.line);
    }
    std::erase_if(inOrder, [&](const CallId& id) {
        const Fit& fit = fits.at(id.value);
        return fit.isExcluded || !fit.best;
    });
    std::ranges::stable_sort(inOrder, std::ranges::greater(),
                             [&](const CallId& id) { return *fits.at(id.value).best; });
    return inOrder;
}

Result<void> CallSightingRecords::add(const CallId& id, const FinishedCall& call)
{
    const auto added = addAs(call.key.value, id, call);
    if (!added) return Fail(added.error());
    if (*added > 0) return {};
    // The line has used this key for somebody else's call.
    const QString another = call.key.value + u'@' + QString::number(call.rangAt.time_since_epoch().count());
    const auto again = addAs(another, id, call);
    if (!again) return Fail(again.error());
    return {};
}

Result<int> CallSightingRecords::addAs(const QString& key, const CallId& id, const FinishedCall& call)
{
    // A list knows when it rang less well than whoever heard it: two calls of a minute would seem to be one.
    const QString end = call.isLengthKnown ? u" ended_at = excluded.ended_at,"_s : QString();
    Query query(
        m_transaction,
        u"INSERT INTO call_sighting (line, call_key, call, rang_at, ended_at, outcome, certainty, seen_order)"
        " VALUES (:line, :key, :call, :rang, :ended, :outcome, :certainty, :order)"
        " ON CONFLICT (line, call_key) DO UPDATE SET"_s +
            end +
            u" outcome = excluded.outcome, certainty = excluded.certainty"
            " WHERE call_sighting.call = excluded.call"_s);
    query.bind(u":line"_s, call.line.value)
        .bind(u":key"_s, key)
        .bind(u":call"_s, id.value)
        .bind(u":rang"_s, call.rangAt)
        .bind(u":ended"_s, call.endedAt)
        .bind(u":outcome"_s, codeOf(call.outcome))
        .bind(u":certainty"_s, codeOf(call.certainty))
        .bind(u":order"_s, call.endedAt);
    return query.runCounting();
}

Result<void> CallSightingRecords::move(const CallId& from, const CallId& to)
{
    Query query(m_transaction, u"UPDATE call_sighting SET call = :to WHERE call = :from"_s);
    query.bind(u":to"_s, to.value).bind(u":from"_s, from.value);
    return query.run();
}

Result<void> CallSightingRecords::noteMessage(const FiledCall& call, const LineId& line)
{
    Query query(m_transaction, u"UPDATE call_sighting SET outcome = :outcome, certainty = :certainty"
                               " WHERE call = :call AND line = :line"_s);
    query.bind(u":outcome"_s, codeOf(call.outcome))
        .bind(u":certainty"_s, codeOf(call.certainty))
        .bind(u":call"_s, call.id.value)
        .bind(u":line"_s, line.value);
    return query.run();
}

Result<std::optional<CallId>> CallSightingRecords::callOfMessage(const LineId& line,
                                                                 const std::optional<PhoneNumber>& caller,
                                                                 Timestamp since, Timestamp at)
{
    // A voicemail may look like a person: the message of a caller's second call says nothing of the first.
    const QString whose = caller ? u" AND call.caller = :caller"_s
                                 : u" AND call.outcome NOT IN ('Answered', 'AnsweredElsewhere')"_s;
    Query query(m_transaction,
                u"SELECT seen.call FROM call_sighting AS seen JOIN call ON call.id = seen.call"
                " WHERE seen.line = :line AND seen.ended_at >= :since AND seen.ended_at <= :at"_s +
                    whose + u" ORDER BY seen.ended_at DESC, seen.call LIMIT 1"_s);
    query.bind(u":line"_s, line.value).bind(u":since"_s, since).bind(u":at"_s, at);
    if (caller) query.bind(u":caller"_s, caller->e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return CallId{query.text(0)};
}

} // namespace secondring
