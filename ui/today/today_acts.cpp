// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/recovery/sequences.h"
#include "core/reminders/reminder_desk.h"
#include "core/settings/settings_keeper.h"
#include "ui/today/row_actions.h"
#include "ui/today/row_dialogue.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/person_words.h"

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
        whenDone(m_desk.sequences.stop(called.conversation->id), this, [](const Result<bool>&) {});
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
    whenDone(m_desk.sequences.stop(row->conversation->id), this, [this](const Result<bool>& done) {
        if (!done) say(sentence(done.error().failure));
    });
}

void TodayPage::undo()
{
    const auto* row = m_list->inHand();
    if (row == nullptr || !row->reminder.doneAt) return;
    say({});
    whenDone(m_desk.reminders.reopen(row->reminder.id), this, [this](const Result<void>& done) {
        if (done) return;
        say(done.error().failure == Failure::Conflict
                ? tr("There is a newer reminder for them on the list already.")
                : sentence(done.error().failure));
    });
}

} // namespace secondring
