// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/recipient_facts.h"

#include "core/compliance/consent_ground.h"
#include "core/compliance/consent_records.h"
#include "core/compliance/pause_records.h"
#include "core/compliance/place_records.h"
#include "core/messaging/text_codes.h"
#include "core/messaging/unanswered_texts.h"
#include "core/people/contact_records.h"
#include "core/people/person_consent.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// The longest that any limit looks back, and a day for a clock that was set back.
constexpr std::chrono::days longestLook{31};

/// What left by itself, or may have; what never left is no text to them.
Result<void> readTexts(Transaction& transaction, const RulingAsked& asked, RecipientFacts& facts,
                       Timestamp now)
{
    Query query(transaction, u"SELECT purpose, coalesce(sending_at, at) FROM message WHERE number = :number"
                             " AND direction = 'Out' AND at >= :since AND purpose <> 'Person'"
                             " AND state NOT IN ('Queued', 'Cancelled', 'Expired', 'Refused')"
                             " AND id <> :self"_s);
    query.bind(u":number"_s, asked.number.e164())
        .bind(u":since"_s, now - longestLook)
        .bind(u":self"_s, asked.message ? asked.message->value : QString());
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        const TextClass what = classOf(textPurposeOf(query.text(0)).value_or(TextPurpose::Person));
        if (what != TextClass::Staff) facts.lately.push_back({what, query.time(1)});
    }
    Query received(transaction, u"SELECT max(at) FROM message WHERE number = :number"
                                " AND direction = 'In'"_s);
    received.bind(u":number"_s, asked.number.e164());
    if (auto done = received.run(); !done) return done;
    if (received.next()) facts.lastWroteAt = received.maybeTime(0);
    return {};
}

Result<void> readCalls(Transaction& transaction, const RulingAsked& asked, RecipientFacts& facts)
{
    Query last(transaction, u"SELECT max(rang_at) FROM call WHERE caller = :number"_s);
    last.bind(u":number"_s, asked.number.e164());
    if (auto done = last.run(); !done) return done;
    if (last.next()) facts.consent.inquiredAt = last.maybeTime(0);
    if (!asked.call) return {};
    Query answered(transaction, u"SELECT rang_at, outcome, left_message FROM call WHERE id = :call"_s);
    answered.bind(u":call"_s, asked.call->value);
    if (auto done = answered.run(); !done) return done;
    if (!answered.next()) return {};
    facts.askedAt = answered.time(0);
    facts.leftVoicemail = answered.text(1) == u"Voicemail" && answered.text(2) == u"Yes";
    return {};
}

/// What nobody asked for at this very number waits for nobody's second STOP; an answer, and help in danger,
/// go by the number that they wrote from.
bool goesByPerson(const RulingAsked& asked)
{
    return !asked.overridden &&
           (asked.purpose == TextPurpose::TextBack || asked.purpose == TextPurpose::FollowUp ||
            asked.purpose == TextPurpose::Question || asked.purpose == TextPurpose::Reminder);
}

Result<void> readConsent(Transaction& transaction, const RulingAsked& asked, RecipientFacts& facts)
{
    ConsentRecords ledger(transaction);
    const auto optedOut =
        goesByPerson(asked) ? hasPersonOptedOut(transaction, asked.number) : ledger.isOptedOut(asked.number);
    if (!optedOut) return Fail(optedOut.error());
    facts.optedOut = *optedOut;
    const auto grant = ledger.grantOf(asked.number);
    if (!grant) return Fail(grant.error());
    if (*grant) facts.consent.agreedAt = (*grant)->at;
    const auto paused = PauseRecords(transaction).isPaused(asked.number);
    if (!paused) return Fail(paused.error());
    facts.paused = *paused;
    const auto kind = ContactRecords(transaction).kindOf(asked.number);
    if (!kind) return Fail(kind.error());
    facts.consent.inquiredAt = std::max(facts.consent.inquiredAt, facts.lastWroteAt);
    // When a client was here last is nowhere noted; when they last called or wrote is.
    if (*kind == ContactKind::Client) facts.consent.clientSince = facts.consent.inquiredAt;
    return {};
}

} // namespace

Result<RecipientFacts> recipientFacts(Transaction& transaction, const RulingAsked& asked,
                                      const DeskRules& rules, Timestamp now)
{
    RecipientFacts facts;
    facts.overriddenByPerson = asked.overridden;
    facts.keptBackByService = asked.keptBackByService;
    const auto noted = PlaceRecords(transaction).of(asked.number);
    if (!noted) return Fail(noted.error());
    facts.place = placeOf(asked.number, *noted, rules.zone);
    if (const auto texts = readTexts(transaction, asked, facts, now); !texts) return Fail(texts.error());
    if (asked.purpose == TextPurpose::TextBack && !asked.overridden) {
        auto unanswered = unansweredTextBacks(transaction, asked.number, asked.message);
        if (!unanswered) return Fail(unanswered.error());
        facts.unanswered = std::move(*unanswered);
    }
    if (const auto calls = readCalls(transaction, asked, facts); !calls) return Fail(calls.error());
    if (const auto consent = readConsent(transaction, asked, facts); !consent) return Fail(consent.error());
    return facts;
}

Result<Ruling> rulingFor(Transaction& transaction, const RulingAsked& asked, const DeskRules& rules,
                         Timestamp now)
{
    const auto facts = recipientFacts(transaction, asked, rules, now);
    if (!facts) return Fail(facts.error());
    return permissionFor(asked.purpose, *facts, rules, now);
}

Result<ConsentTerm> followUpTermOf(Transaction& transaction, const PhoneNumber& number,
                                   const DeskRules& rules, Timestamp now)
{
    const auto facts = recipientFacts(transaction, {TextPurpose::FollowUp, number, {}, {}}, rules, now);
    if (!facts) return Fail(facts.error());
    return followUpTerm(*facts, rules, now);
}

} // namespace secondring
