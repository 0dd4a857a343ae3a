// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/call_records.h"

#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Two lines may notice one call this far apart: caller ID over an analogue line comes with the second ring.
constexpr std::chrono::seconds otherLineSlack{10};

} // namespace

QString callColumns()
{
    return u"call.id, call.line, call.line_name, call.caller, call.caller_name, call.why_no_text, "
           u"call.attestation, "
           "call.rang_at, call.ended_at, call.outcome, call.certainty, call.evidence, call.decision"_s;
}

FiledCall callIn(const Query& row, int first)
{
    FiledCall call{CallId{row.text(first)}, LineId{row.text(first + 1)}, row.text(first + 2), std::nullopt,
                   row.text(first + 4)};
    if (const auto caller = row.maybeText(first + 3)) {
        if (const auto number = PhoneNumber::fromE164(*caller)) call.caller = *number;
    }
    call.whyNoText = notTextableOf(row.text(first + 5));
    call.attestation = attestationOf(row.text(first + 6));
    call.rangAt = row.time(first + 7);
    call.endedAt = row.time(first + 8);
    call.outcome = outcomeOf(row.text(first + 9));
    call.certainty = certaintyOf(row.text(first + 10));
    call.evidence = row.text(first + 11);
    call.decision = row.text(first + 12);
    return call;
}

bool outweighs(CallOutcome seen, Certainty howSurely, CallOutcome kept, Certainty keptHowSurely)
{
    if (isAnswered(seen) != isAnswered(kept)) return isAnswered(seen);
    if ((seen == CallOutcome::Unknown) != (kept == CallOutcome::Unknown)) return kept == CallOutcome::Unknown;
    return howSurely < keptHowSurely; // Certain is the first.
}

Result<Filing> CallRecords::file(const FinishedCall& call, const QString& lineName)
{
    // The key first and always: of two desks that see one call, one may not have been told the caller.
    m_transaction.lock(u"call:"_s + call.key.value);
    if (call.caller.number) lockCaller(*call.caller.number);
    const auto before = sameCallSeenBefore(call);
    if (!before) return Fail(before.error());
    if (!*before) {
        auto added = add(call, lineName);
        if (!added) return Fail(added.error());
        return Filing{*added, true, true};
    }
    const auto kept = find(**before);
    if (!kept) return Fail(kept.error());
    if (!*kept) return fail(Failure::NotFound, u"a sighting without its call"_s);
    return merge(**kept, call);
}

void CallRecords::lockCaller(const PhoneNumber& caller)
{
    m_transaction.lock(u"call:"_s + caller.e164());
}

Result<std::optional<CallId>> CallRecords::sameCallSeenBefore(const FinishedCall& call)
{
    Query byKey(m_transaction,
                u"SELECT call FROM call_sighting WHERE call_key = :key ORDER BY seen_order LIMIT 1"_s);
    byKey.bind(u":key"_s, call.key.value);
    if (const auto done = byKey.run(); !done) return Fail(done.error());
    if (byKey.next()) return CallId{byKey.text(0)};
    return overlapping(call);
}

Result<std::optional<CallId>> CallRecords::overlapping(const FinishedCall& call)
{
    if (!call.caller.number) return std::nullopt; // Two withheld callers may be two people.
    // On one line two calls of one caller are two calls unless they truly ring at once (two legs of a PBX).
    Query query(m_transaction,
                u"SELECT seen.call FROM call_sighting AS seen JOIN call ON call.id = seen.call"
                " WHERE call.caller = :caller AND call.rang_at > :from"
                " AND ((seen.line = :line AND seen.rang_at < :ended AND seen.ended_at > :rang)"
                " OR (seen.line <> :line2 AND seen.rang_at < :late AND seen.ended_at > :early))"
                " ORDER BY seen.rang_at DESC LIMIT 1"_s);
    query.bind(u":caller"_s, call.caller.number->e164())
        .bind(u":from"_s, call.rangAt - std::chrono::hours(1))
        .bind(u":line"_s, call.line.value)
        .bind(u":line2"_s, call.line.value)
        .bind(u":ended"_s, call.endedAt)
        .bind(u":rang"_s, call.rangAt)
        .bind(u":late"_s, call.endedAt + otherLineSlack)
        .bind(u":early"_s, call.rangAt - otherLineSlack);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return CallId{query.text(0)};
}

Result<void> CallRecords::addSighting(const CallId& id, const FinishedCall& call)
{
    Query query(
        m_transaction,
        u"INSERT INTO call_sighting (line, call_key, call, rang_at, ended_at, outcome, certainty, seen_order)"
        " VALUES (:line, :key, :call, :rang, :ended, :outcome, :certainty, :order)"
        " ON CONFLICT (line, call_key) DO UPDATE SET ended_at = excluded.ended_at,"
        " outcome = excluded.outcome, certainty = excluded.certainty"_s);
    query.bind(u":line"_s, call.line.value)
        .bind(u":key"_s, call.key.value)
        .bind(u":call"_s, id.value)
        .bind(u":rang"_s, call.rangAt)
        .bind(u":ended"_s, call.endedAt)
        .bind(u":outcome"_s, codeOf(call.outcome))
        .bind(u":certainty"_s, codeOf(call.certainty))
        .bind(u":order"_s, call.endedAt);
    return query.run();
}

Result<FiledCall> CallRecords::add(const FinishedCall& call, const QString& lineName)
{
    const FiledCall filed{CallId{newId()},
                          call.line,
                          lineName,
                          call.caller.number,
                          call.caller.name,
                          call.caller.why,
                          call.caller.attestation,
                          call.rangAt,
                          call.endedAt,
                          call.outcome,
                          call.certainty,
                          call.evidence,
                          {}};
    Query query(
        m_transaction,
        u"INSERT INTO call (id, line, line_name, caller, caller_name, why_no_text, attestation, rang_at,"
        " ended_at, outcome, certainty, evidence, decision, decided_at) VALUES (:id, :line, :line_name, "
        ":caller,"
        " :caller_name, :why, :attestation, :rang, :ended, :outcome, :certainty, :evidence, '', 0)"_s);
    query.bind(u":id"_s, filed.id.value)
        .bind(u":line"_s, filed.line.value)
        .bind(u":line_name"_s, lineName)
        .bind(u":caller"_s, filed.caller ? std::optional(filed.caller->e164()) : std::nullopt)
        .bind(u":caller_name"_s, filed.callerName)
        .bind(u":why"_s, codeOf(filed.whyNoText))
        .bind(u":attestation"_s, codeOf(filed.attestation))
        .bind(u":rang"_s, filed.rangAt)
        .bind(u":ended"_s, filed.endedAt)
        .bind(u":outcome"_s, codeOf(filed.outcome))
        .bind(u":certainty"_s, codeOf(filed.certainty))
        .bind(u":evidence"_s, filed.evidence);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (const auto seen = addSighting(filed.id, call); !seen) return Fail(seen.error());
    m_transaction.touch(Area::Calls);
    return filed;
}

Result<Filing> CallRecords::merge(const FiledCall& kept, const FinishedCall& seen)
{
    FiledCall merged = kept;
    merged.rangAt = std::min(kept.rangAt, seen.rangAt);
    merged.endedAt = std::max(kept.endedAt, seen.endedAt);
    const bool callerIsNews = !kept.caller && seen.caller.number;
    if (callerIsNews) {
        merged.caller = seen.caller.number;
        merged.whyNoText = seen.caller.why;
        merged.attestation = seen.caller.attestation;
    }
    if (merged.callerName.isEmpty()) merged.callerName = seen.caller.name;
    const bool better = outweighs(seen.outcome, seen.certainty, kept.outcome, kept.certainty);
    if (better) {
        merged.outcome = seen.outcome;
        merged.certainty = seen.certainty;
        merged.evidence = seen.evidence;
    }
    Query query(m_transaction,
                u"UPDATE call SET rang_at = :rang, ended_at = :ended, caller = :caller, caller_name = :name,"
                " why_no_text = :why, attestation = :attestation, outcome = :outcome, certainty = :certainty,"
                " evidence = :evidence WHERE id = :id"_s);
    query.bind(u":rang"_s, merged.rangAt)
        .bind(u":ended"_s, merged.endedAt)
        .bind(u":caller"_s, merged.caller ? std::optional(merged.caller->e164()) : std::nullopt)
        .bind(u":name"_s, merged.callerName)
        .bind(u":why"_s, codeOf(merged.whyNoText))
        .bind(u":attestation"_s, codeOf(merged.attestation))
        .bind(u":outcome"_s, codeOf(merged.outcome))
        .bind(u":certainty"_s, codeOf(merged.certainty))
        .bind(u":evidence"_s, merged.evidence)
        .bind(u":id"_s, merged.id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (const auto sighted = addSighting(kept.id, seen); !sighted) return Fail(sighted.error());
    m_transaction.touch(Area::Calls);
    const bool outcomeIsNews = better && (seen.outcome != kept.outcome || seen.certainty != kept.certainty);
    return Filing{merged, false, outcomeIsNews || callerIsNews};
}

Result<void> CallRecords::decide(const CallId& id, const QString& decision,
                                 const std::optional<MessageId>& text, Timestamp at)
{
    Query query(m_transaction, u"UPDATE call SET decision = :decision, decided_at = :at,"
                               " message = coalesce(:message, message) WHERE id = :id"_s);
    query.bind(u":decision"_s, decision)
        .bind(u":at"_s, at)
        .bind(u":message"_s, text ? std::optional(text->value) : std::nullopt)
        .bind(u":id"_s, id.value);
    m_transaction.touch(Area::Calls);
    return query.run();
}

Result<std::optional<FiledCall>> CallRecords::find(const CallId& id)
{
    Query query(m_transaction, u"SELECT "_s + callColumns() + u" FROM call WHERE call.id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return callIn(query);
}

} // namespace secondring
