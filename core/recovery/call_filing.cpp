// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/call_filing.h"

#include "core/messaging/pending_texts.h"
#include "core/messaging/text_segments.h"
#include "core/people/person_consent.h"
#include "core/recovery/call_reminder.h"
#include "core/recovery/call_upgrade.h"
#include "core/recovery/earned_text.h"
#include "core/recovery/line_witness.h"
#include "core/recovery/missed_lead.h"
#include "core/recovery/network_name.h"
#include "core/recovery/test_calls.h"
#include "core/recovery/text_guarding.h"
#include "core/reminders/call_reminder_records.h"
#include "core/telephony/call_sighting_records.h"
#include "core/telephony/ringing_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A message is told when it is over: so much later than the phone stopped ringing.
constexpr std::chrono::minutes messageBelongsFor{2};

Result<LoggedCall> entry(Transaction& transaction, const CallId& id)
{
    auto logged = callLogEntry(transaction, id);
    if (!logged) return Fail(logged.error());
    if (!*logged) return fail(Failure::NotFound, u"no such call"_s);
    return **logged;
}

Result<ConversationId> noteInConversation(Transaction& transaction, const FiledCall& call)
{
    ConversationRecords conversations(transaction);
    auto conversation = conversations.withNumber(*call.caller, call.rangAt);
    if (!conversation) return conversation;
    if (const auto noted = conversations.noteCall(*conversation, call.rangAt, isMissed(call.outcome)); !noted)
        return Fail(noted.error());
    if (!namesSomebody(call.callerName)) return conversation;
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
    // What a line tells late says nothing of a call that came after it.
    const auto overtaken = CallRecords(transaction).missedSince(call);
    if (!overtaken) return Fail(overtaken.error());
    if (*overtaken) return {};
    PendingTexts pending(transaction);
    const auto reason =
        call.outcome == CallOutcome::Answered ? TextReason::GotThrough : TextReason::AnsweredElsewhere;
    const auto done = isAnswered(call.outcome) ? pending.cancelTextBacks(*call.caller, reason, toFile.now)
                                               : pending.delayAutomatic(*call.caller, dueAfter(call, toFile));
    if (!done) return Fail(done.error());
    return {};
}

/// Calls that turned out to be one: what hangs on the others hangs on @p filing's call now.
Result<void> takeOverFrom(Transaction& transaction, const Filing& filing)
{
    for (const CallId& taken : filing.takenIn) {
        auto texts = PendingTexts(transaction).moveTo(filing.call.id, taken);
        if (!texts) return texts;
        auto reminders = CallReminderRecords(transaction).moveTo(filing.call.id, taken);
        if (!reminders) return reminders;
    }
    return {};
}

bool mayHaveArrived(const FiledText& text)
{
    return text.state == TextState::Sending || text.state == TextState::Held ||
           text.state == TextState::Accepted || text.state == TextState::Sent ||
           text.state == TextState::Delivered;
}

Result<void> decideAndQueue(Transaction& transaction, const FiledCall& call, const CallToFile& toFile)
{
    const Settings& settings = toFile.settings;
    const auto history = historyOf(call.caller, transaction, call.id);
    if (!history) return Fail(history.error());
    const TextBackRules rules = rulesOf(settings, toFile.hasTextService);
    const auto witnessed = asWitnessed(transaction, call, rules);
    if (!witnessed) return Fail(witnessed.error());
    const Decision decision = decide(*witnessed, *history, rules, toFile.now);
    CallRecords records(transaction);
    const auto leave = [&](Reason reason) {
        return records.decide(call.id, codeOf(reason), std::nullopt, toFile.now);
    };
    if (const auto* alone = std::get_if<LeaveAlone>(&decision)) return leave(alone->reason);
    const TextTimes times{toFile.now, dueAfter(call, toFile), call.endedAt + settings.texts.staleAfter};
    CallToText toText{call, *history, settings, times, {}};
    const auto never = waitForTheirDay(transaction, toText);
    if (!never) return Fail(never.error());
    if (*never) return leave(**never);
    const int parts = segmentsOf(greetingFor(toText).words).parts;
    const auto guarded =
        whyGuarded(transaction, {*call.caller, call.line, toText.times.due, parts}, settings, toFile.now);
    if (!guarded) return Fail(guarded.error());
    if (*guarded) return leave(**guarded);
    const auto text = queueText(transaction, toText);
    if (!text) return Fail(text.error());
    return records.decide(call.id, codeOf(Reason::Texting), *text, toFile.now);
}

Result<void> decideAgain(Transaction& transaction, const Filing& filing, const CallToFile& toFile)
{
    const FiledCall& call = filing.call;
    // What was decided stands unless that changes whether it was missed; its words may be others.
    const bool textStands = reasonOf(call.decision) == Reason::Texting && isMissed(call.outcome);
    const bool wasDoubted = isDoubt(reasonOf(call.decision));
    if (!filing.isNew && !filing.decisionMayChange && !wasDoubted) return {};
    if (filing.isNew || !textStands) return decideAndQueue(transaction, call, toFile);
    return rewordWaiting(transaction, call, {toFile.settings, toFile.hasTextService, toFile.now});
}

/// To whom only watches an extension, voicemail that takes a call looks as a person does.
bool mayBeVoicemail(const FiledCall& call, const MessageToFile& message)
{
    return message.caller && call.outcome == CallOutcome::AnsweredElsewhere &&
           call.certainty == Certainty::Strong;
}

/// What @p call is by a message that was left. Whose message it is, is inferred: that takes back a likely
/// answer, and proves no missed call.
FiledCall withMessage(FiledCall call)
{
    const bool looksAnswered = isAnswered(call.outcome);
    if (call.outcome != CallOutcome::Voicemail) {
        call.outcome = looksAnswered ? CallOutcome::Unknown : CallOutcome::Voicemail;
        call.certainty = looksAnswered ? Certainty::Guess : Certainty::Strong;
    }
    call.leftMessage = LeftMessage::Yes;
    call.evidence += call.evidence.isEmpty() ? u"a message was left"_s : u", a message was left"_s;
    return call;
}

/// Whether @p message says nothing new of @p call, or is not this caller's.
bool isOfNoUse(const FiledCall& call, const MessageToFile& message)
{
    if (call.hasVoicemail()) return true;
    // Who hung up at once is not who left what only lights a lamp.
    if (!message.caller && call.leftMessage == LeftMessage::No) return true;
    return isAnswered(call.outcome) && !mayBeVoicemail(call, message);
}

/// What follows from a call that was filed, or is known better now.
Result<LoggedCall> settleFiled(Transaction& transaction, const Filing& filing, const CallToFile& toFile)
{
    const FiledCall& call = filing.call;
    if (toFile.isTestCall || reasonOf(call.decision) == Reason::TestCall)
        return settleTestCall(transaction, filing, toFile.now);
    if (const auto taken = takeOverFrom(transaction, filing); !taken) return Fail(taken.error());
    if (call.caller) {
        if (const auto noted = noteInConversation(transaction, call); !noted) return Fail(noted.error());
        if (const auto settled = settleWaiting(transaction, call, toFile); !settled)
            return Fail(settled.error());
    }
    if (const auto decided = decideAgain(transaction, filing, toFile); !decided) return Fail(decided.error());
    auto logged = entry(transaction, call.id);
    if (!logged) return logged;
    if (const auto noted = noteLead(transaction, *logged, toFile.settings); !noted)
        return Fail(noted.error());
    if (const auto reminded = remindOf(transaction, *logged, toFile.settings, toFile.wasLeft); !reminded)
        return Fail(reminded.error());
    return logged;
}

/// A later call of theirs was answered with a text: whoever looks at this one does not see that.
bool wasTextedSince(const FiledCall& call, const CallerHistory& history)
{
    return history.lastTextBackAt && !history.lastTextBackFailed && *history.lastTextBackAt > call.endedAt;
}

} // namespace

Result<LoggedCall> fileAndDecide(Transaction& transaction, const CallToFile& toFile)
{
    const auto filing = CallRecords(transaction).file(toFile.call, toFile.lineName);
    if (!filing) return Fail(filing.error());
    const FinishedCall& call = toFile.call;
    if (!toFile.desk.isEmpty()) {
        const auto over = RingingRecords(transaction).remove(toFile.desk, call.line, call.key);
        if (!over) return Fail(over.error());
    }
    return settleFiled(transaction, *filing, toFile);
}

Result<std::vector<LoggedCall>> fileAndDecide(Transaction& transaction, const std::vector<CallToFile>& calls)
{
    std::vector<LoggedCall> all;
    for (const CallToFile& call : calls) {
        auto logged = fileAndDecide(transaction, call);
        if (!logged) return Fail(logged.error());
        all.push_back(std::move(*logged));
    }
    return all;
}

Result<std::optional<LoggedCall>> fileMessageLeft(Transaction& transaction, const MessageToFile& message)
{
    CallRecords records(transaction);
    if (message.caller) records.lockCaller(*message.caller);
    const auto id =
        CallSightingRecords(transaction)
            .callOfMessage(message.line, message.caller, message.at - messageBelongsFor, message.at);
    if (!id) return Fail(id.error());
    if (!*id) return std::nullopt;
    const auto call = records.findLocked(**id);
    if (!call) return Fail(call.error());
    if (!*call || isOfNoUse(**call, message)) return std::nullopt;
    const FiledCall left = withMessage(**call);
    if (const auto set = records.setOutcome(left); !set) return Fail(set.error());
    const auto noted = CallSightingRecords(transaction).noteMessage(left, message.line);
    if (!noted) return Fail(noted.error());
    const CallToFile toFile{{}, left.lineName, message.settings, message.hasTextService, message.now};
    auto settled = settleFiled(transaction, {left, false, true}, toFile);
    if (!settled) return Fail(settled.error());
    return std::optional(*settled);
}

Result<LoggedCall> textAnyway(Transaction& transaction, const CallId& id, const Settings& settings,
                              Timestamp now, const MemberId& by)
{
    CallRecords records(transaction);
    const auto call = records.find(id);
    if (!call) return Fail(call.error());
    if (!*call || !(*call)->caller) return fail(Failure::InvalidInput, u"nobody to text"_s);
    const PhoneNumber caller = *(*call)->caller;
    records.lockCaller(caller);
    const auto optedOut = hasPersonOptedOut(transaction, caller);
    if (!optedOut) return Fail(optedOut.error());
    if (*optedOut) return fail(Failure::Rejected, u"opted out"_s);
    PendingTexts pending(transaction);
    if (const auto done = pending.letLapse(caller, TextReason::None, now); !done) return Fail(done.error());
    const auto hastened = pending.sendTextBacksNow(caller, overriderOf(by), now);
    if (!hastened) return Fail(hastened.error());
    auto logged = entry(transaction, id);
    if (!logged || *hastened > 0) return logged;
    if (logged->text && mayHaveArrived(*logged->text)) return fail(Failure::Conflict, u"texted already"_s);
    const auto history = historyOf(caller, transaction, id);
    if (!history) return Fail(history.error());
    if (wasTextedSince(**call, *history)) return fail(Failure::Conflict, u"texted for a later call"_s);
    const TextTimes times{now, now, now + settings.texts.staleAfter};
    const auto text = queueText(transaction, {**call, *history, settings, times, overriderOf(by)});
    if (!text) return Fail(text.error());
    if (const auto done = records.decide(id, codeOf(Reason::Texting), *text, now); !done)
        return Fail(done.error());
    return entry(transaction, id);
}

} // namespace secondring
