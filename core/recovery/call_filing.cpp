// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/call_filing.h"

#include "core/compliance/consent_records.h"
#include "core/messaging/pending_texts.h"
#include "core/recovery/call_reminder.h"
#include "core/recovery/greeting.h"
#include "core/recovery/missed_lead.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

Result<LoggedCall> entry(Transaction& transaction, const CallId& id)
{
    auto logged = callLogEntry(transaction, id);
    if (!logged) return Fail(logged.error());
    if (!*logged) return fail(Failure::NotFound, u"no such call"_s);
    return **logged;
}

/// Networks put all sorts of things where a name belongs: "WIRELESS CALLER", the number once more.
bool isName(const QString& text)
{
    static const QRegularExpression noName(
        u"^(wireless|cell(ular)?|mobile|toll free|unknown|unavailable|out of area|private|anonymous|restricted|blocked)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    const bool hasDigits = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return hasLetters && !hasDigits && !noName.match(text.trimmed()).hasMatch();
}

Result<ConversationId> noteInConversation(Transaction& transaction, const FiledCall& call)
{
    ConversationRecords conversations(transaction);
    auto conversation = conversations.withNumber(*call.caller, call.rangAt);
    if (!conversation) return conversation;
    if (const auto noted = conversations.noteCall(*conversation, call.rangAt, isMissed(call.outcome)); !noted)
        return Fail(noted.error());
    if (!isName(call.callerName)) return conversation;
    if (const auto named = conversations.noteNetworkName(*conversation, call.callerName); !named)
        return Fail(named.error());
    return conversation;
}

Timestamp dueAfter(const FiledCall& call, const CallToFile& toFile)
{
    return std::max({call.endedAt + toFile.settings.texts.wait, toFile.now, toFile.notBefore});
}

/// A waiting text disappears when its caller got through; otherwise it waits anew from the latest call on.
Result<void> settleWaiting(Transaction& transaction, const FiledCall& call, const CallToFile& toFile)
{
    PendingTexts pending(transaction);
    const auto reason =
        call.outcome == CallOutcome::Answered ? TextReason::GotThrough : TextReason::AnsweredElsewhere;
    const auto done = isAnswered(call.outcome) ? pending.cancelTextBacks(*call.caller, reason, toFile.now)
                                               : pending.delayAutomatic(*call.caller, dueAfter(call, toFile));
    if (!done) return Fail(done.error());
    return {};
}

/// When a text is queued, may leave and is too old. By itself it goes no later than the call allows.
struct Times {
    Timestamp now;
    Timestamp due;
    Timestamp expires;
};

Result<MessageId> queueText(Transaction& transaction, const FiledCall& call, const Settings& settings,
                            const Times& times)
{
    ConversationRecords conversations(transaction);
    const auto conversation = conversations.withNumber(*call.caller, times.now);
    if (!conversation) return Fail(conversation.error());
    const auto name = conversations.contactName(*call.caller);
    if (!name) return Fail(name.error());
    const NewText text{MessageId{newId()},
                       *conversation,
                       *call.caller,
                       TextPurpose::TextBack,
                       greetingFor(settings, *name, times.due),
                       times.now,
                       times.due,
                       times.expires,
                       call.id};
    if (const auto queued = OutboxRecords(transaction).queue(text); !queued) return Fail(queued.error());
    return text.id;
}

bool mayHaveArrived(const FiledText& text)
{
    return text.state == TextState::Sending || text.state == TextState::Accepted ||
           text.state == TextState::Sent || text.state == TextState::Delivered;
}

/// The number texts leave from, and the business's own as far as it can be read.
std::vector<PhoneNumber> ourNumbers(const Settings& settings)
{
    std::vector<PhoneNumber> numbers;
    if (const auto sending = PhoneNumber::fromE164(settings.provider.number)) numbers.push_back(*sending);
    if (const auto own = PhoneNumber::parse(settings.business.phone, settings.business.region))
        numbers.push_back(*own);
    return numbers;
}

Result<void> decideAndQueue(Transaction& transaction, const FiledCall& call, const CallToFile& toFile)
{
    const auto history = historyOf(call.caller, transaction);
    if (!history) return Fail(history.error());
    const Decision decision = decide(
        call, *history,
        TextBackRules{toFile.settings.texts, toFile.hasTextService, ourNumbers(toFile.settings)}, toFile.now);
    CallRecords records(transaction);
    if (const auto* leave = std::get_if<LeaveAlone>(&decision))
        return records.decide(call.id, codeOf(leave->reason), std::nullopt, toFile.now);
    const Times times{toFile.now, dueAfter(call, toFile), call.endedAt + toFile.settings.texts.staleAfter};
    const auto text = queueText(transaction, call, toFile.settings, times);
    if (!text) return Fail(text.error());
    return records.decide(call.id, codeOf(Reason::Texting), *text, toFile.now);
}

} // namespace

Result<LoggedCall> fileAndDecide(Transaction& transaction, const CallToFile& toFile)
{
    const auto filing = CallRecords(transaction).file(toFile.call, toFile.lineName);
    if (!filing) return Fail(filing.error());
    const FiledCall& call = filing->call;
    if (call.caller) {
        if (const auto noted = noteInConversation(transaction, call); !noted) return Fail(noted.error());
        if (const auto settled = settleWaiting(transaction, call, toFile); !settled)
            return Fail(settled.error());
    }
    // Seen again by another line: what was decided stands unless that changes whether it was missed.
    const bool textStands = reasonOf(call.decision) == Reason::Texting && isMissed(call.outcome);
    if (filing->isNew || (filing->decisionMayChange && !textStands)) {
        if (const auto decided = decideAndQueue(transaction, call, toFile); !decided)
            return Fail(decided.error());
    }
    auto logged = entry(transaction, call.id);
    if (!logged) return logged;
    if (const auto noted = noteLead(transaction, *logged, toFile.settings); !noted)
        return Fail(noted.error());
    if (const auto reminded = remindOf(transaction, *logged, toFile.settings); !reminded)
        return Fail(reminded.error());
    return logged;
}

Result<LoggedCall> textAnyway(Transaction& transaction, const CallId& id, const Settings& settings,
                              Timestamp now)
{
    CallRecords records(transaction);
    const auto call = records.find(id);
    if (!call) return Fail(call.error());
    if (!*call || !(*call)->caller) return fail(Failure::InvalidInput, u"nobody to text"_s);
    const PhoneNumber caller = *(*call)->caller;
    records.lockCaller(caller);
    const auto optedOut = ConsentRecords(transaction).isOptedOut(caller);
    if (!optedOut) return Fail(optedOut.error());
    if (*optedOut) return fail(Failure::Rejected, u"opted out"_s);
    const auto hastened = PendingTexts(transaction).delayTextBacks(caller, now);
    if (!hastened) return Fail(hastened.error());
    auto logged = entry(transaction, id);
    if (!logged || *hastened > 0) return logged;
    if (logged->text && mayHaveArrived(*logged->text)) return fail(Failure::Conflict, u"texted already"_s);
    const auto text = queueText(transaction, **call, settings, {now, now, now + settings.texts.staleAfter});
    if (!text) return Fail(text.error());
    if (const auto done = records.decide(id, codeOf(Reason::Texting), *text, now); !done)
        return Fail(done.error());
    return entry(transaction, id);
}

} // namespace secondring
