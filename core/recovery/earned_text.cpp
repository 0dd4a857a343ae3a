// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/earned_text.h"

#include "core/messaging/conversation_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/recipient_facts.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A text that waited for its hour has so long to leave in it.
constexpr std::chrono::hours livesInTheMorning{1};

/// None: the text is queued all the same and waits for whatever holds it.
std::optional<Reason> whyNever(MustNotSend::Because because)
{
    switch (because) {
    case MustNotSend::Because::OptedOut:
        return Reason::OptedOut;
    case MustNotSend::Because::Paused:
        return Reason::Paused;
    case MustNotSend::Because::CountryNotAllowed:
        return Reason::ForeignNumber;
    case MustNotSend::Because::TooOld:
        return Reason::Stale;
    case MustNotSend::Because::TooMany:
        return Reason::Unanswered;
    default:
        return std::nullopt;
    }
}

} // namespace

Greeting greetingFor(const CallToText& toText)
{
    const TextBackRules rules = rulesOf(toText.settings, true);
    const Occasion occasion = occasionFor(toText.call, toText.history, rules, toText.times.due);
    const Addressee to{toText.history.name, toText.history.language == u"es"};
    return greetingFor(toText.settings, to, occasion, toText.times.due);
}

Result<MessageId> queueText(Transaction& transaction, const CallToText& toText)
{
    const FiledCall& call = toText.call;
    const auto conversation = ConversationRecords(transaction).withNumber(*call.caller, toText.times.now);
    if (!conversation) return Fail(conversation.error());
    const Greeting greeting = greetingFor(toText);
    const NewText text{.id = toText.id,
                       .conversation = *conversation,
                       .to = *call.caller,
                       .purpose = TextPurpose::TextBack,
                       .body = greeting.words,
                       .at = toText.times.now,
                       .due = toText.times.due,
                       .expires = toText.times.expires,
                       .call = call.id,
                       .sender = {},
                       .templateId = greeting.templateId,
                       .overriddenBy = toText.overriddenBy,
                       .waitsFor = toText.waitsFor};
    if (const auto queued = OutboxRecords(transaction).queue(text); !queued) return Fail(queued.error());
    return text.id;
}

Result<std::optional<Reason>> waitForTheirDay(Transaction& transaction, CallToText& toText)
{
    const RulingAsked asked{TextPurpose::TextBack, *toText.call.caller, toText.call.id, std::nullopt, false};
    const auto ruling = rulingFor(transaction, asked, deskRulesOf(toText.settings), toText.times.due);
    if (!ruling) return Fail(ruling.error());
    if (const auto* never = std::get_if<MustNotSend>(&ruling->permission)) return whyNever(never->because);
    const auto* later = std::get_if<MaySendFrom>(&ruling->permission);
    if (later == nullptr) return std::nullopt;
    if (later->because != MaySendFrom::Because::QuietHours) return Reason::TextedRecently;
    toText.times.due = spread(later->when, toText.id.value);
    toText.times.expires = toText.times.due + livesInTheMorning;
    toText.waitsFor = TextReason::QuietHours;
    return std::nullopt;
}

Result<int> rewordDeferred(Transaction& transaction, const Settings& settings, Timestamp now)
{
    PendingTexts pending(transaction);
    const auto texts = pending.deferredTextBacks();
    if (!texts) return Fail(texts.error());
    int reworded = 0;
    for (const FiledText& text : *texts) {
        if (!text.call) continue;
        const auto call = CallRecords(transaction).find(*text.call);
        if (!call) return Fail(call.error());
        if (!*call || !(*call)->caller) continue;
        const auto history = historyOf((*call)->caller, transaction, *text.call);
        if (!history) return Fail(history.error());
        const Greeting greeting = greetingFor({**call, *history, settings, {now, text.dueAt, {}}, {}});
        if (greeting.templateId == text.templateId) continue;
        const auto done = pending.reword(text.id, greeting.words, greeting.templateId);
        if (!done) return Fail(done.error());
        ++reworded;
    }
    return reworded;
}

} // namespace secondring
