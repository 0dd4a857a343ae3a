// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/ringing_records.h"

#include "core/store/query.h"
#include "core/telephony/call_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A desk gives a line up that is silent for an hour.
constexpr std::chrono::minutes goneAfter{90};
/// So long it may have rung on unseen, for a list of calls that knows it by its time.
constexpr std::chrono::minutes mayHaveRungOn{1};

FinishedCall asLeft(const Query& row, Timestamp now)
{
    FinishedCall call;
    call.line = LineId{row.text(1)};
    call.key = CallKey{row.text(2)};
    if (const auto caller = row.maybeText(3)) {
        if (const auto number = PhoneNumber::fromE164(*caller)) call.caller.number = *number;
    }
    call.caller.name = row.text(4);
    call.caller.why = notTextableOf(row.text(5));
    call.caller.attestation = attestationOf(row.text(6));
    call.rangAt = std::min(row.time(7), now); // The clock may have been set back.
    call.isLengthKnown = false;
    call.endedAt = std::min<Timestamp>(row.time(8) + mayHaveRungOn, now);
    call.evidence = QString::fromUtf16(endedWhileItRang);
    if (const auto answeredAt = row.maybeTime(9)) {
        call.outcome = CallOutcome::Answered;
        call.certainty = Certainty::Certain;
        call.evidence = u"answered, the program ended during the call"_s;
        call.isLengthKnown = true;
        call.endedAt = *answeredAt;
    }
    call.endedAt = std::max(call.endedAt, call.rangAt);
    return call;
}

} // namespace

Result<void> RingingRecords::note(const QString& desk, const RingingCall& call)
{
    Query query(
        m_transaction,
        u"INSERT INTO ringing_call (desk, line, call_key, caller, caller_name, why_no_text, attestation,"
        " rang_at, heard_at, answered_at) VALUES (:desk, :line, :key, :caller, :name, :why,"
        " :attestation, :rang, :heard, :answered) ON CONFLICT (desk, line, call_key) DO UPDATE SET"
        " caller = excluded.caller, caller_name = excluded.caller_name,"
        " why_no_text = excluded.why_no_text, attestation = excluded.attestation,"
        " heard_at = excluded.heard_at, answered_at = excluded.answered_at"_s);
    query.bind(u":desk"_s, desk)
        .bind(u":line"_s, call.line.value)
        .bind(u":key"_s, call.key.value)
        .bind(u":caller"_s, call.caller.number ? std::optional(call.caller.number->e164()) : std::nullopt)
        .bind(u":name"_s, call.caller.shownName())
        .bind(u":why"_s, codeOf(call.caller.why))
        .bind(u":attestation"_s, codeOf(call.caller.attestation))
        .bind(u":rang"_s, call.rangAt)
        .bind(u":heard"_s, call.lastHeard)
        .bind(u":answered"_s, call.answeredAt);
    return query.run();
}

Result<void> RingingRecords::remove(const QString& desk, const LineId& line, const CallKey& key)
{
    Query query(m_transaction,
                u"DELETE FROM ringing_call WHERE desk = :desk AND line = :line AND call_key = :key"_s);
    query.bind(u":desk"_s, desk).bind(u":line"_s, line.value).bind(u":key"_s, key.value);
    return query.run();
}

Result<std::vector<LeftRinging>> RingingRecords::leftBy(const QString& desk, Timestamp now)
{
    return left(u"desk = :desk OR heard_at < :gone"_s, desk, now);
}

Result<std::vector<LeftRinging>> RingingRecords::leftElsewhere(const QString& desk, Timestamp now)
{
    return left(u"desk <> :desk AND heard_at < :gone"_s, desk, now);
}

Result<std::vector<LeftRinging>> RingingRecords::left(const QString& where, const QString& desk,
                                                      Timestamp now)
{
    Query query(m_transaction,
                u"SELECT desk, line, call_key, caller, caller_name, why_no_text, attestation, rang_at,"
                " heard_at, answered_at FROM ringing_call WHERE "_s +
                    where + u" ORDER BY rang_at, desk, line, call_key"_s);
    query.bind(u":desk"_s, desk).bind(u":gone"_s, now - goneAfter);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<LeftRinging> calls;
    while (query.next())
        calls.push_back({query.text(0), asLeft(query, now)});
    return calls;
}

} // namespace secondring
