// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/row_dialogue.h"

#include "core/base/when_done.h"
#include "core/messaging/outbox.h"
#include "core/recovery/sequence_rules.h"
#include "core/recovery/urgent_threads.h"
#include "core/reminders/reminder_desk.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/today/later_choices.h"
#include "ui/today/reason_words.h"
#include "ui/widgets/choice_popover.h"
#include "ui/widgets/when_popover.h"
#include "ui/wording/person_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

RowDialogue::RowDialogue(const Desk& desk, Ask& ask, QObject* parent)
    : QObject(parent), m_desk(desk), m_ask(ask)
{
}

void RowDialogue::askWhen(const SheetRow& row, QWidget* under)
{
    const Settings& settings = m_desk.settings.current();
    const Timestamp now = m_desk.clock.now();
    const TimeWords times(zoneNamed(settings.business.zone));
    const auto later = laterChoices(now, WorkTime::of(settings));
    std::vector<Choice> choices;
    choices.reserve(later.size());
    for (const LaterChoice& each : later)
        choices.push_back({each.words, dueWords(each.at, times, now), u"alarm-clock"_s});
    auto* popover = new ChoicePopover(m_desk.theme, tr("Remind me"), under->window());
    popover->takeTyped(tr("When? “fri 2pm”, “in 20 min”"), [settings, now, times](const QString& typed) {
        const auto at = typedTime(typed, now, settings);
        return at && !isTooFar(*at, now) ? dueWords(*at, times, now) : QString();
    });
    popover->refuse([settings, now](const QString& typed) {
        return noTimeWords(typedTime(typed, now, settings).has_value());
    });
    popover->setChoices(choices);
    const ReminderId id = row.reminder.id;
    connect(popover, &ChoicePopover::chosen, this,
            [this, id, later](int choice) { postpone(id, later[static_cast<std::size_t>(choice)].at); });
    connect(popover, &ChoicePopover::typed, this, [this, id, settings, now](const QString& typed) {
        if (const auto at = typedTime(typed, now, settings)) postpone(id, *at);
    });
    popover->openAt(under);
}

void RowDialogue::askOutcome(const SheetRow& row, QWidget* under)
{
    const auto outcomes = outcomeChoices(row);
    std::vector<Choice> choices;
    choices.reserve(outcomes.size());
    for (const OutcomeChoice& each : outcomes)
        choices.push_back({each.words, each.detail, each.icon});
    auto* popover = new ChoicePopover(m_desk.theme, tr("How did it go?"), under->window());
    popover->searchable(tr("Type to find"));
    popover->setChoices(choices);
    const auto take = [this, row, outcomes](int choice) {
        const OutcomeChoice& chosen = outcomes[static_cast<std::size_t>(choice)];
        if (chosen.then == OutcomeChoice::Then::SendLastText) return sendLastText(row);
        finish(row, chosen.outcome, chosen.lost);
    };
    // What is asked next comes when this one is gone: it would lie behind it.
    connect(popover, &ChoicePopover::chosen, this, take, Qt::QueuedConnection);
    popover->openAt(under);
}

void RowDialogue::sendLastText(const SheetRow& row)
{
    const Settings& settings = m_desk.settings.current();
    const QString words = lastTextWords(settings);
    if (!row.conversation) return;
    const Conversation& thread = *row.conversation;
    const QString who = personWords(thread.name, thread.number, settings.business.region);
    if (!m_ask.confirm({tr("Send %1 a last text?").arg(who), words, tr("Send it and stop")})) return;
    auto sent = m_desk.outbox.sendFromPerson(thread.number, words);
    whenDone(sent, this, [this, row](const Result<MessageId>& text) {
        if (!text) {
            Q_EMIT failed(text.error());
            return;
        }
        finish(row, ReminderOutcome::GaveUp, LostReason::None);
    });
}

void RowDialogue::postpone(const ReminderId& id, Timestamp until)
{
    Q_EMIT decided(id);
    whenDone(m_desk.reminders.postpone(id, until), this, [this](const Result<void>& done) {
        if (!done) Q_EMIT failed(done.error());
    });
}

void RowDialogue::finish(const SheetRow& row, ReminderOutcome outcome, LostReason lost)
{
    const MemberId who = m_desk.identity.member();
    const ReminderId& id = row.reminder.id;
    // Whoever has spoken to them has taken it: nobody is to be paged for it any more.
    const bool isSpokenTo = outcome == ReminderOutcome::Reached || outcome == ReminderOutcome::WillCall ||
                            outcome == ReminderOutcome::Booked || outcome == ReminderOutcome::Lost;
    if (row.isEmergency && isSpokenTo) takeEmergency(row);
    Q_EMIT decided(id);
    auto kept = m_desk.reminders.finish(id, {outcome, lost, who});
    whenDone(kept, this, [this, row, outcome](const Result<void>& done) {
        if (done)
            Q_EMIT finished(row, outcome);
        else
            Q_EMIT failed(done.error());
    });
}

void RowDialogue::takeEmergency(const SheetRow& row)
{
    if (!row.conversation) return;
    auto taken = m_desk.store.run([conversation = row.conversation->id, by = m_desk.identity.member(),
                                   now = m_desk.clock.now()](Transaction& transaction) {
        return takeAllUrgent(transaction, conversation, by, now);
    });
    whenDone(taken, this, [this](const Result<bool>& done) {
        if (!done) Q_EMIT failed(done.error());
    });
}

} // namespace secondring
