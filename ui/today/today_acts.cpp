// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/recovery/sequences.h"
#include "core/reminders/reminder_desk.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/list_foot.h"
#include "ui/today/reason_words.h"
#include "ui/today/row_actions.h"
#include "ui/today/row_dialogue.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"
#include "ui/widgets/words.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/person_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

// What is done about the person in hand. What the page said of somebody before leaves with it.

void TodayPage::open()
{
    const auto* row = m_list->inHand();
    if (row == nullptr) return;
    say({});
    if (row->conversation)
        Q_EMIT openConversation(row->conversation->id);
    else if (row->reminder.call)
        Q_EMIT openCall(*row->reminder.call);
}

// Where a text goes out by itself, the button of the texts stops it.
void TodayPage::text()
{
    const auto* row = m_list->inHand();
    if (row == nullptr) return;
    const TodayRow shown = m_list->rowInHand();
    if (shown.mayStopText) return stopText();
    if (!shown.mayText) return;
    say({});
    Q_EMIT writeTo(row->conversation->id);
}

void TodayPage::askWhen()
{
    const auto* row = m_list->inHand();
    if (row == nullptr || row->reminder.doneAt) return;
    say({});
    m_dialogue->askWhen(*row, m_list->actions().alarm());
}

void TodayPage::askOutcome()
{
    const auto* row = m_list->inHand();
    if (row == nullptr || row->reminder.doneAt) return;
    if (row->reminder.id != m_dialled) say({});
    m_dialogue->askOutcome(*row, m_list->actions().check());
}

void TodayPage::call()
{
    const auto* row = m_list->inHand();
    if (row == nullptr || row->reminder.doneAt) return;
    const SheetRow called = *row;
    const QString digits = called.dialled();
    if (digits.isEmpty()) return say(tr("No number came with that call."));
    if (called.conversation) {
        m_desk.reminders.noteCalling(called.conversation->number);
        whenDone(m_desk.sequences.stop(called.conversation->id), this, [this](const Result<bool>& done) {
            if (done) return;
            // A number to dial stays.
            say((m_notice->text() + u' ' + sentence(done.error().failure)).trimmed());
        });
    }
    const bool dialled = m_dial && m_dial(digits);
    const QString region = m_desk.settings.current().business.region;
    const QString written =
        called.conversation ? numberWords(called.conversation->number, region) : called.localNumber;
    say(dialled ? QString() : dialByHandWords(written));
    m_dialled = called.reminder.id;
    m_dialogue->askOutcome(called, m_list->actions().check());
}

void TodayPage::stopText()
{
    const auto* row = m_list->inHand();
    if (row == nullptr || !row->conversation) return;
    say({});
    auto stopped = m_desk.sequences.stopForNow(row->conversation->id, m_desk.identity.member());
    whenDone(stopped, this, [this, row = *row](const Result<std::optional<StoppedFollowUp>>& done) {
        if (!done)
            say(sentence(done.error().failure));
        else if (*done)
            offerToGoOn(row, **done);
    });
}

void TodayPage::undo()
{
    const auto* row = m_list->inHand();
    if (row == nullptr || !row->reminder.doneAt) return;
    reopen(row->reminder.id);
}

void TodayPage::reopen(const ReminderId& reminder)
{
    say({});
    whenDone(m_desk.reminders.reopen(reminder), this, [this](const Result<void>& done) {
        if (done) return;
        say(done.error().failure == Failure::Conflict
                ? tr("There is a newer reminder for them on the list already.")
                : sentence(done.error().failure));
    });
}

QString TodayPage::nameOf(const SheetRow& row) const
{
    const int at = m_model->rowOf(row.reminder.id.value);
    if (at >= 0) return m_model->rowAt(at).who;
    if (!row.conversation) return row.shown;
    return personWords(row.conversation->name, row.conversation->number,
                       m_desk.settings.current().business.region);
}

void TodayPage::offerWayBack(const SheetRow& row, ReminderOutcome outcome)
{
    m_foot->offerUndo(nameOf(row) + u": "_s + outcomeWords(outcome), [this, id = row.reminder.id] {
        m_list->returnTo(id);
        reopen(id);
    });
}

void TodayPage::offerToGoOn(const SheetRow& row, const StoppedFollowUp& stopped)
{
    m_foot->offerUndo(tr("%1 gets no follow-up text any more.").arg(nameOf(row)), [this, stopped] {
        whenDone(m_desk.sequences.goOn(stopped), this, [this](const Result<bool>& done) {
            if (!done)
                say(sentence(done.error().failure));
            else if (!*done)
                say(tr("Too late: something else was done about them meanwhile."));
        });
    });
}

} // namespace secondring
