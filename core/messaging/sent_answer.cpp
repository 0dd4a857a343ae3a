// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/sent_answer.h"

#include "core/messaging/outbox_records.h"
#include "core/messaging/retry_schedule.h"
#include "core/messaging/ruled_claim.h"

namespace secondring {

namespace {

using Ended = std::optional<TextState>;

/// What must reach somebody now is no text of tomorrow: whoever looks must see that it did not leave.
bool mayWaitForTheMorning(const FiledText& text)
{
    switch (text.purpose.value_or(TextPurpose::Person)) {
    case TextPurpose::SafetyLine:
    case TextPurpose::Page:
    case TextPurpose::Digest:
    case TextPurpose::Confirmation:
        return false;
    default:
        return true;
    }
}

Result<Ended> endAs(Transaction& transaction, const SentAnswer& answer, TextState state, Timestamp now)
{
    const SendOutcome& outcome = answer.outcome;
    const TextEnd how{state, TextReason::None, outcome.trouble, outcome.code};
    if (const auto done = OutboxRecords(transaction).end(answer.text.id, how, now); !done)
        return Fail(done.error());
    return Ended(state);
}

/// It is Queued again, or Cancelled, and waits for more than the next attempt.
Result<Ended> waitForWhatHoldsIt(Transaction& transaction, const FiledText& text, TextTrouble trouble,
                                 const DeskRules& rules, Timestamp now)
{
    const auto put = trouble == TextTrouble::QuietHours ? waitForNextWindow(transaction, text, rules, now)
                                                        : waitForRegistration(transaction, text, now);
    if (!put) return Fail(put.error());
    const auto after = OutboxRecords(transaction).find(text.id);
    if (!after) return Fail(after.error());
    const bool hasEnded = *after && (*after)->state == TextState::Expired;
    return hasEnded ? Ended(TextState::Expired) : Ended();
}

/// Queued again only by who holds it. Told twice (the first answer of the database got lost), another desk
/// may be sending it by now; taken over, it may be before a person.
Result<Ended> postpone(Transaction& transaction, LeaseRecords& leases, const SentAnswer& answer,
                       const DeskRules& rules, Timestamp now)
{
    const auto& [handed, outcome] = answer;
    const auto held = leases.isHeld(handed.id);
    if (!held) return Fail(held.error());
    if (!*held) return Ended();
    OutboxRecords records(transaction);
    const bool isHeldBack =
        outcome.trouble == TextTrouble::QuietHours || outcome.trouble == TextTrouble::NotRegistered;
    const auto text = isHeldBack ? records.find(handed.id) : std::optional<FiledText>();
    if (!text) return Fail(text.error());
    const bool mayWait = *text && mayWaitForTheMorning(**text);
    if (*text && !mayWait && outcome.trouble == TextTrouble::QuietHours)
        return endAs(transaction, answer, TextState::Refused, now);
    const auto queued = records.postpone(handed.id, outcome.trouble, outcome.code,
                                         now + retryAfter(handed.attempt, outcome.tryAgainAfter));
    if (!queued) return Fail(queued.error());
    if (!mayWait) return Ended();
    return waitForWhatHoldsIt(transaction, **text, outcome.trouble, rules, now);
}

} // namespace

Result<Ended> noteAnswer(Transaction& transaction, LeaseRecords leases, const SentAnswer& answer,
                         const DeskRules& rules, Timestamp now)
{
    Result<void> done;
    switch (answer.outcome.kind) {
    case SendOutcome::Kind::Accepted:
        done = OutboxRecords(transaction).markAccepted(answer.text.id, answer.outcome.ref, now);
        break;
    case SendOutcome::Kind::Refused:
        return endAs(transaction, answer, TextState::Refused, now);
    case SendOutcome::Kind::NothingLeft:
        return postpone(transaction, leases, answer, rules, now);
    case SendOutcome::Kind::MayHaveArrived:
        done = leases.letGo(answer.text.id);
        break;
    }
    if (!done) return Fail(done.error());
    return Ended();
}

} // namespace secondring
