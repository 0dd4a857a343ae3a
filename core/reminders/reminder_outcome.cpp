// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/reminder_outcome.h"

#include "core/leads/lead_records.h"
#include "core/leads/stage_told.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/thread_entry_records.h"
#include "core/reminders/call_reminders.h"
#include "core/reminders/outcome_undo_records.h"
#include "core/reminders/reminder_records.h"
#include "core/reminders/reminder_schedule.h"

#include <algorithm>

namespace secondring {

namespace {

using namespace std::chrono_literals;

/// From dialling to saying how it went.
constexpr auto callAndSay = 10min;

/// They were spoken to, or will be no more: their last words need no answer.
bool answersThem(ReminderOutcome outcome)
{
    return outcome == ReminderOutcome::Reached || outcome == ReminderOutcome::WillCall ||
           outcome == ReminderOutcome::Booked || outcome == ReminderOutcome::Lost;
}

Result<std::optional<ReminderId>> makeNextTry(Transaction& transaction, const Reminder& ended,
                                              const ReminderEnd& end, const Settings& settings)
{
    // The line may have counted the very call that a person tells of now.
    const auto counted = ended.hasThread()
                             ? wasRungBack(transaction, ended.conversation, end.at - callAndSay, end.at + 1ms)
                             : Result<bool>(false);
    if (!counted) return Fail(counted.error());
    const int before = *counted ? std::max(0, ended.attempts - 1) : ended.attempts;
    const auto next = nextTry(end.outcome, before, end.at, WorkTime::of(settings));
    if (!next) return std::nullopt;
    Reminder again = ended;
    again.id = ReminderId{newId()};
    again.kind = end.outcome == ReminderOutcome::WillCall ? ReminderKind::FollowUp : ReminderKind::CallBack;
    again.reason = next->reason;
    again.attempts = next->attempts;
    again.dueAt = next->due;
    again.madeAt = end.at;
    again.madeBy = end.by;
    again.message.reset();
    const auto added = ReminderRecords(transaction).add(again);
    if (!added) return Fail(added.error());
    return std::optional(*added);
}

Result<void> leaveEntry(Transaction& transaction, const Reminder& ended, const ReminderEnd& end)
{
    const auto added = ThreadEntryRecords(transaction)
                           .add({{},
                                 ended.conversation,
                                 end.at,
                                 ThreadEntry::Kind::Reminder,
                                 MemberId{end.by},
                                 codeOf(end.outcome),
                                 std::nullopt});
    if (!added) return Fail(added.error());
    return {};
}

bool closesLead(ReminderOutcome outcome)
{
    return outcome == ReminderOutcome::Booked || outcome == ReminderOutcome::Lost;
}

void noteLead(BeforeOutcome& before, const Lead& lead)
{
    before.lead = lead.id;
    before.stage = lead.stage;
    before.stageAt = lead.stageAt;
    before.stageBy = lead.stageBy;
    before.lost = lead.lostReason;
}

/// As on the lead's card, the stage stands in the thread. False when there is no lead.
Result<bool> closeLead(Transaction& transaction, const ConversationId& conversation, const PersonsEnd& said,
                       BeforeOutcome& before)
{
    LeadRecords leads(transaction);
    const auto found = leads.newestOf(conversation);
    if (!found) return Fail(found.error());
    if (!*found) return false;
    Lead lead = **found;
    noteLead(before, lead);
    const bool isBooked = said.end.outcome == ReminderOutcome::Booked;
    lead.stage = isBooked ? Stage::Booked : Stage::Lost;
    lead.stageAt = said.end.at;
    lead.stageBy = said.end.by;
    lead.lostReason = isBooked ? LostReason::None : said.lost;
    lead.changedAt = std::max(said.end.at, lead.changedAt);
    transaction.touch(Area::Leads);
    if (const auto saved = leads.save(lead); !saved) return Fail(saved.error());
    const auto left = ThreadEntryRecords(transaction)
                          .add({{},
                                conversation,
                                said.end.at,
                                ThreadEntry::Kind::Stage,
                                MemberId{said.end.by},
                                codeOf(stageTold(lead, before.stage)),
                                std::nullopt});
    if (!left) return Fail(left.error());
    const auto heat = leads.heatOfThread(lead);
    if (!heat) return Fail(heat.error());
    const auto shown = ConversationRecords(transaction).setHeat(conversation, *heat);
    if (!shown) return Fail(shown.error());
    return true;
}

/// A person has seen to them: nothing goes by itself any more, whatever became of it.
Result<void> callOffTexts(Transaction& transaction, const ConversationId& conversation,
                          const PersonsEnd& said)
{
    ConversationRecords conversations(transaction);
    const auto thread = conversations.find(conversation);
    if (!thread) return Fail(thread.error());
    if (!*thread) return {};
    PendingTexts pending(transaction);
    const bool isOver = closesLead(said.end.outcome);
    const auto reason = TextReason::StoppedByPerson;
    const auto off = isOver ? pending.cancelTextBacks((*thread)->number, reason, said.end.at)
                            : pending.cancelQuestions((*thread)->number, reason, said.end.at);
    if (!off) return Fail(off.error());
    return isOver ? conversations.takeOver(conversation, said.end.at, MemberId{said.end.by}) : Result<void>();
}

/// The other reminders of theirs that came by themselves end with @p reminder; times that were named stay.
Result<void> endAll(ReminderRecords& reminders, const Reminder& reminder, const ReminderEnd& end)
{
    if (!reminder.hasThread()) {
        const auto done = reminders.finish(reminder.id, end);
        return done ? Result<void>() : Fail(done.error());
    }
    const auto open = reminders.openOf(reminder.conversation);
    if (!open) return Fail(open.error());
    for (const Reminder& other : *open) {
        const bool namedTime = other.kind == ReminderKind::Person || other.kind == ReminderKind::ReturnTime;
        if (other.id != reminder.id && namedTime && other.dueAt > end.at) continue;
        if (const auto done = reminders.finish(other.id, end); !done) return Fail(done.error());
    }
    return {};
}

/// What the outcome says of the lead and the thread.
Result<void> settleThread(Transaction& transaction, const Reminder& reminder, const PersonsEnd& said,
                          BeforeOutcome& before)
{
    if (!reminder.hasThread()) return {};
    if (answersThem(said.end.outcome)) {
        auto answered = ConversationRecords(transaction).waitNoLonger(reminder.conversation);
        if (!answered) return answered;
        transaction.touch(Area::Messages);
    }
    if (auto off = callOffTexts(transaction, reminder.conversation, said); !off) return off;
    bool isSaid = false;
    if (closesLead(said.end.outcome)) {
        const auto closed = closeLead(transaction, reminder.conversation, said, before);
        if (!closed) return Fail(closed.error());
        isSaid = *closed;
    }
    return isSaid ? Result<void>() : leaveEntry(transaction, reminder, said.end);
}

} // namespace

Result<void> finishReminder(Transaction& transaction, const ReminderId& id, const PersonsEnd& said,
                            const Settings& settings)
{
    // In the order in which a call is filed: two desks never wait for each other.
    if (closesLead(said.end.outcome)) LeadRecords(transaction).lock();
    ReminderRecords reminders(transaction);
    reminders.lock();
    const auto found = reminders.find(id);
    if (!found) return Fail(found.error());
    if (!*found) return fail(Failure::NotFound, QStringLiteral("no such reminder"));
    const Reminder reminder = **found;
    if (reminder.doneAt) return {}; // Another desk was faster, or they got through meanwhile.
    OutcomeUndoRecords undo(transaction);
    auto before = undo.threadBefore(reminder);
    if (!before) return Fail(before.error());
    if (auto ended = endAll(reminders, reminder, said.end); !ended) return ended;
    if (auto settled = settleThread(transaction, reminder, said, *before); !settled) return settled;
    const auto next = makeNextTry(transaction, reminder, said.end, settings);
    if (!next) return Fail(next.error());
    before->nextTry = *next;
    return undo.keep(*before);
}

} // namespace secondring
