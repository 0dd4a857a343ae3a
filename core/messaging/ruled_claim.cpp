// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/ruled_claim.h"

#include "core/compliance/text_windows.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/recipient_facts.h"
#include "core/messaging/text_codes.h"
#include "core/store/query.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using Because = MustNotSend::Because;
using namespace std::chrono_literals;

/// What a person or the text service may settle any minute is looked at again this soon.
constexpr std::chrono::minutes lookedAtAgain{1};
/// A text that waited for its hour has so long to leave in it.
constexpr std::chrono::hours livesOnceDue{1};
/// While the number is not registered nothing is lost that still makes sense by then.
constexpr std::chrono::hours personWaits{72};
constexpr std::chrono::hours automaticWaits{16};

TextReason reasonFor(Because because)
{
    switch (because) {
    case Because::OptedOut:
        return TextReason::OptedOut;
    case Because::Paused:
        return TextReason::Paused;
    case Because::CountryNotAllowed:
        return TextReason::CountryNotAllowed;
    case Because::NoBasis:
        return TextReason::NoBasis;
    case Because::ConsentExpired:
        return TextReason::ConsentExpired;
    case Because::TooMany:
        return TextReason::TooMany;
    case Because::TooOld:
        return TextReason::TooOld;
    case Because::NotRegistered:
        return TextReason::NotRegistered;
    case Because::WhatsAppWindowClosed:
        return TextReason::WhatsAppWindowClosed;
    }
    return TextReason::None;
}

struct Wait {
    Timestamp until;
    std::optional<Timestamp> livesUntil; ///< None: as it was.
    TextReason reason = TextReason::None;
};

Result<void> putOff(Transaction& transaction, const MessageId& id, const Wait& wait)
{
    Query query(transaction, u"UPDATE message SET due_at = :until, reason = :reason,"
                             " expires_at = CASE WHEN expires_at < :lives THEN :lives2 ELSE expires_at END"
                             " WHERE id = :id AND state = 'Queued'"_s);
    const Timestamp lives = wait.livesUntil.value_or(Timestamp{});
    query.bind(u":until"_s, wait.until)
        .bind(u":reason"_s, codeOf(wait.reason))
        .bind(u":lives"_s, lives)
        .bind(u":lives2"_s, lives)
        .bind(u":id"_s, id.value);
    transaction.touch(Area::Messages);
    return query.run();
}

TextEnd endFor(const FiledText& text, Because because)
{
    if (because == Because::TooOld) return {TextState::Expired, TextReason::TooOld};
    // Nobody waits for a follow-up: that it does not go is no trouble.
    const bool isMissed = text.purpose != TextPurpose::FollowUp || because == Because::OptedOut;
    return {isMissed ? TextState::Refused : TextState::Cancelled, reasonFor(because)};
}

Result<void> stop(Transaction& transaction, const FiledText& text, Because because, Timestamp now)
{
    if (because == Because::Paused)
        return putOff(transaction, text.id, {now + lookedAtAgain, {}, TextReason::Paused});
    if (because == Because::NotRegistered) {
        const auto waits = text.purpose == TextPurpose::Person ? personWaits : automaticWaits;
        return putOff(transaction, text.id,
                      {now + lookedAtAgain, text.at + waits, TextReason::NotRegistered});
    }
    return OutboxRecords(transaction).end(text.id, endFor(text, because), now);
}

RulingAsked askedFor(const FiledText& text)
{
    // What was tried in time and refused for the hour stays so, whatever keeps it from leaving after that.
    return {text.purpose.value_or(TextPurpose::Person),
            text.number,
            text.call,
            text.id,
            !text.overriddenBy.isEmpty(),
            text.trouble == TextTrouble::QuietHours};
}

/// What has no hours of its own here keeps to those of a text-back where the service wants some.
TextClass classWithHours(TextPurpose purpose)
{
    const TextClass textClass = classOf(purpose);
    const bool hasHours = textClass == TextClass::Reminder || textClass == TextClass::Nurture;
    return hasHours ? textClass : TextClass::TextBack;
}

} // namespace

TextReason reasonFor(const Permission& permission)
{
    if (const auto* never = std::get_if<MustNotSend>(&permission)) return reasonFor(never->because);
    const auto* later = std::get_if<MaySendFrom>(&permission);
    if (later == nullptr) return TextReason::None;
    return later->because == MaySendFrom::Because::QuietHours ? TextReason::QuietHours : TextReason::TooSoon;
}

Result<std::optional<Ruling>> ruledToLeave(Transaction& transaction, const FiledText& text,
                                           const DeskRules& rules, Timestamp now)
{
    if (!rules.registrationRead && text.reason == TextReason::NotRegistered) {
        const auto waiting = stop(transaction, text, Because::NotRegistered, now);
        if (!waiting) return Fail(waiting.error());
        return std::nullopt;
    }
    auto ruling = rulingFor(transaction, askedFor(text), rules, now);
    if (!ruling) return Fail(ruling.error());
    if (ruling->mayLeaveNow()) return std::optional(std::move(*ruling));
    Result<void> done;
    if (const auto* later = std::get_if<MaySendFrom>(&ruling->permission)) {
        const bool isNight = later->because == MaySendFrom::Because::QuietHours;
        const Timestamp until = isNight ? spread(later->when, text.id.value) : later->when;
        done = putOff(transaction, text.id, {until, until + livesOnceDue, reasonFor(ruling->permission)});
    } else {
        done = stop(transaction, text, std::get<MustNotSend>(ruling->permission).because, now);
    }
    if (!done) return Fail(done.error());
    return std::nullopt;
}

Result<void> waitForNextWindow(Transaction& transaction, const FiledText& text, const DeskRules& rules,
                               Timestamp now)
{
    RulingAsked asked = askedFor(text);
    const bool isRefusedAgain = std::exchange(asked.keptBackByService, false);
    auto facts = recipientFacts(transaction, asked, rules, now);
    if (!facts) return Fail(facts.error());
    facts->keptBackByService = !isRefusedAgain && !isTooOldToLeave(asked.purpose, *facts, now);
    const auto opens = nextOpening(now, classWithHours(asked.purpose), facts->place, rules);
    if (!opens) return stop(transaction, text, Because::TooOld, now);
    const Ruling then = permissionFor(asked.purpose, *facts, rules, *opens);
    const auto* never = std::get_if<MustNotSend>(&then.permission);
    if (never != nullptr && never->because == Because::TooOld)
        return stop(transaction, text, Because::TooOld, now);
    const Timestamp until = spread(*opens, text.id.value);
    return putOff(transaction, text.id, {until, until + livesOnceDue, TextReason::QuietHours});
}

Result<void> waitForRegistration(Transaction& transaction, const FiledText& text, Timestamp now)
{
    return stop(transaction, text, Because::NotRegistered, now);
}

} // namespace secondring
