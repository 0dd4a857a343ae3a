// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/call_records.h"

#include "core/store/query.h"
#include "core/telephony/call_sighting_records.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// What another view of a call changed.
struct News {
    bool outcome = false;
    bool caller = false;
};

/// Whoever knows how long it rang knows better when that was.
void takeTimes(FiledCall& kept, const FiledCall& seen)
{
    const bool isKnown = seen.rangFor().has_value();
    if (kept.rangFor().has_value() != isKnown) {
        if (isKnown) kept.rangAt = seen.rangAt;
        if (isKnown) kept.endedAt = seen.endedAt;
        return;
    }
    kept.rangAt = std::min(kept.rangAt, seen.rangAt);
    kept.endedAt = isKnown ? std::max(kept.endedAt, seen.endedAt) : kept.rangAt;
}

/// Who knows of a message knows best; who was cut off at once knows more than who cannot tell.
bool takeMessage(FiledCall& kept, const FiledCall& seen)
{
    const LeftMessage before = std::exchange(kept.leftMessage, std::max(kept.leftMessage, seen.leftMessage));
    return kept.leftMessage == LeftMessage::Yes && before != LeftMessage::Yes;
}

/// Takes into @p kept what @p seen knows better.
News takeBetter(FiledCall& kept, const FiledCall& seen)
{
    News news;
    takeTimes(kept, seen);
    news.caller = !kept.caller && seen.caller;
    if (news.caller) {
        kept.caller = seen.caller;
        kept.whyNoText = seen.whyNoText;
        kept.attestation = seen.attestation;
    }
    if (kept.callerName.isEmpty()) kept.callerName = seen.callerName;
    news.outcome = takeMessage(kept, seen);
    if (!outweighs(seen.outcome, seen.certainty, kept.outcome, kept.certainty)) return news;
    news.outcome = news.outcome || seen.outcome != kept.outcome || seen.certainty != kept.certainty;
    kept.outcome = seen.outcome;
    kept.certainty = seen.certainty;
    kept.evidence = seen.evidence;
    return news;
}

FiledCall asFiled(const FinishedCall& call, const QString& lineName)
{
    return {CallId{},
            call.line,
            lineName,
            call.caller.number,
            call.caller.shownName(),
            call.caller.why,
            call.caller.attestation,
            call.rangAt,
            call.isLengthKnown ? call.endedAt : call.rangAt,
            call.outcome,
            call.certainty,
            call.evidence,
            {},
            call.leftMessage};
}

} // namespace

QString callColumns()
{
    return u"call.id, call.line, call.line_name, call.caller, call.caller_name, call.why_no_text, "
           u"call.attestation, "
           "call.rang_at, call.ended_at, call.outcome, call.certainty, call.evidence, call.decision,"
           " call.left_message"_s;
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
    call.leftMessage = leftMessageOf(row.text(first + 13));
    return call;
}

bool outweighs(CallOutcome seen, Certainty howSurely, CallOutcome kept, Certainty keptHowSurely)
{
    // What looks answered elsewhere from outside was answered by the machine, if another line knows that.
    if (seen == CallOutcome::Voicemail && kept == CallOutcome::AnsweredElsewhere)
        return howSurely == Certainty::Certain;
    if (kept == CallOutcome::Voicemail && seen == CallOutcome::AnsweredElsewhere)
        return keptHowSurely != Certainty::Certain;
    if (isAnswered(seen) != isAnswered(kept)) return isAnswered(seen);
    // A message left is more than a call missed.
    if (isMissed(seen) && isMissed(kept) && seen != kept) {
        if (seen == CallOutcome::Voicemail) return howSurely != Certainty::Guess;
        if (kept == CallOutcome::Voicemail)
            return keptHowSurely == Certainty::Guess && howSurely < keptHowSurely;
    }
    if ((seen == CallOutcome::Unknown) != (kept == CallOutcome::Unknown)) return kept == CallOutcome::Unknown;
    return howSurely < keptHowSurely; // Certain is the first.
}

Result<Filing> CallRecords::file(const FinishedCall& call, const QString& lineName)
{
    // The key first and always: of two desks that see one call, one may not have been told the caller.
    m_transaction.lock(u"call:"_s + call.key.value);
    if (call.caller.number) lockCaller(*call.caller.number);
    const auto before = CallSightingRecords(m_transaction).callsSeenIn(call);
    if (!before) return Fail(before.error());
    if (before->empty()) {
        auto added = add(call, lineName);
        if (!added) return Fail(added.error());
        return Filing{*added, true, true};
    }
    const auto kept = united(*before);
    if (!kept) return Fail(kept.error());
    auto filing = merge(*kept, call);
    if (!filing || before->size() == 1) return filing;
    filing->decisionMayChange = true;
    std::ranges::remove_copy(*before, std::back_inserter(filing->takenIn), kept->id);
    return filing;
}

void CallRecords::lockCaller(const PhoneNumber& caller)
{
    m_transaction.lock(u"call:"_s + caller.e164());
}

Result<FiledCall> CallRecords::add(const FinishedCall& call, const QString& lineName)
{
    FiledCall filed = asFiled(call, lineName);
    filed.id = CallId{newId()};
    Query query(
        m_transaction,
        u"INSERT INTO call (id, line, line_name, caller, caller_name, why_no_text, attestation, rang_at,"
        " ended_at, outcome, certainty, evidence, left_message, decision, decided_at) VALUES (:id, :line, "
        ":line_name, "
        ":caller,"
        " :caller_name, :why, :attestation, :rang, :ended, :outcome, :certainty, :evidence, :left, '', 0)"_s);
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
        .bind(u":evidence"_s, filed.evidence)
        .bind(u":left"_s, codeOf(filed.leftMessage));
    if (const auto done = query.run(); !done) return Fail(done.error());
    const auto seen = CallSightingRecords(m_transaction).add(filed.id, call);
    if (!seen) return Fail(seen.error());
    m_transaction.touch(Area::Calls);
    return filed;
}

Result<Filing> CallRecords::merge(const FiledCall& kept, const FinishedCall& seen)
{
    FiledCall merged = kept;
    const News news = takeBetter(merged, asFiled(seen, {}));
    if (const auto done = write(merged); !done) return Fail(done.error());
    const auto sighted = CallSightingRecords(m_transaction).add(kept.id, seen);
    if (!sighted) return Fail(sighted.error());
    return Filing{merged, false, news.outcome || news.caller};
}

Result<void> CallRecords::write(const FiledCall& call)
{
    Query query(m_transaction,
                u"UPDATE call SET rang_at = :rang, ended_at = :ended, caller = :caller, caller_name = :name,"
                " why_no_text = :why, attestation = :attestation, outcome = :outcome, certainty = :certainty,"
                " evidence = :evidence, left_message = :left WHERE id = :id"_s);
    query.bind(u":rang"_s, call.rangAt)
        .bind(u":ended"_s, call.endedAt)
        .bind(u":caller"_s, call.caller ? std::optional(call.caller->e164()) : std::nullopt)
        .bind(u":name"_s, call.callerName)
        .bind(u":why"_s, codeOf(call.whyNoText))
        .bind(u":attestation"_s, codeOf(call.attestation))
        .bind(u":outcome"_s, codeOf(call.outcome))
        .bind(u":certainty"_s, codeOf(call.certainty))
        .bind(u":evidence"_s, call.evidence)
        .bind(u":left"_s, codeOf(call.leftMessage))
        .bind(u":id"_s, call.id.value);
    m_transaction.touch(Area::Calls);
    return query.run();
}

Result<FiledCall> CallRecords::united(const std::vector<CallId>& ids)
{
    std::vector<FiledCall> calls;
    for (const CallId& id : ids) {
        const auto call = find(id);
        if (!call) return Fail(call.error());
        if (!*call) return fail(Failure::NotFound, u"a sighting without its call"_s);
        calls.push_back(**call);
    }
    // The one that was texted, else the first that was filed of all that it could be.
    const auto texted = std::ranges::find(calls, u"Texting"_s, &FiledCall::decision);
    if (texted != calls.end()) std::iter_swap(calls.begin(), texted);
    FiledCall kept = calls.front();
    for (auto other = calls.begin() + 1; other != calls.end(); ++other) {
        (void)takeBetter(kept, *other);
        if (const auto done = takeIn(*other, kept); !done) return Fail(done.error());
    }
    return kept;
}

Result<void> CallRecords::takeIn(const FiledCall& other, const FiledCall& kept)
{
    if (auto moved = CallSightingRecords(m_transaction).move(other.id, kept.id); !moved) return moved;
    Query text(m_transaction, u"UPDATE call SET message = coalesce(message,"
                              " (SELECT taken.message FROM call AS taken WHERE taken.id = :other))"
                              " WHERE id = :kept"_s);
    text.bind(u":other"_s, other.id.value).bind(u":kept"_s, kept.id.value);
    if (auto done = text.run(); !done) return done;
    Query gone(m_transaction, u"DELETE FROM call WHERE id = :id"_s);
    gone.bind(u":id"_s, other.id.value);
    return gone.run();
}

Result<void> CallRecords::setOutcome(const FiledCall& call)
{
    return write(call);
}

Result<bool> CallRecords::missedSince(const FiledCall& call)
{
    if (!call.caller) return false;
    Query query(m_transaction,
                u"SELECT 1 FROM call WHERE caller = :caller AND rang_at > :ended"
                " AND outcome IN ('Abandoned', 'NoAnswer', 'Busy', 'Declined', 'Voicemail') LIMIT 1"_s);
    query.bind(u":caller"_s, call.caller->e164()).bind(u":ended"_s, call.endedAt);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
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

Result<std::optional<FiledCall>> CallRecords::findLocked(const CallId& id)
{
    auto call = find(id);
    if (!call || !*call || !(*call)->caller) return call;
    lockCaller(*(*call)->caller);
    return find(id);
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
