// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/people/person_consent.h"
#include "core/recovery/lead_desk.h"
#include "core/recovery/sequences.h"
#include "core/reminders/reminder_round.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/leads/lead_actions.h"
#include "ui/leads/lead_head.h"
#include "ui/leads/lead_history.h"
#include "ui/leads/lead_panel.h"
#include "ui/leads/lead_rows.h"
#include "ui/leads/lead_words.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/time_words.h"

#include <QApplication>

#include <algorithm>

namespace secondring {

// What the panel reads of its person, and what it shows of it.

namespace {

constexpr int callsShown = 5;

} // namespace

void LeadPanel::read()
{
    m_readDue = false;
    if (!m_open) return;
    const auto turn = m_asked.next();
    auto answer = m_desk.store.read([id = *m_open, number = *m_number, pack = m_desk.leads.pack(),
                                     settings = m_desk.settings.current(), now = m_desk.clock.now(),
                                     turn](Transaction& transaction) -> Result<Answer> {
        if (turn.isOver()) return Answer();
        auto card = leadCardOf(transaction, id, pack, settings.business.zone);
        if (!card) return Fail(card.error());
        auto reminders = stillOpenOf(transaction, id, now);
        if (!reminders) return Fail(reminders.error());
        auto calls = personCalls(transaction, id, callsShown);
        if (!calls) return Fail(calls.error());
        auto consent = ConsentRecords(transaction).about(number);
        if (!consent) return Fail(consent.error());
        const auto optedOut = ConsentRecords(transaction).isOptedOut(number);
        if (!optedOut) return Fail(optedOut.error());
        auto outAt = optedOutElsewhere(transaction, number);
        if (!outAt) return Fail(outAt.error());
        auto texts = followUpOf(transaction, id, settings, now);
        if (!texts) return Fail(texts.error());
        return Answer{std::move(*card),    std::move(*reminders), std::move(*calls),
                      std::move(*consent), std::move(*texts),     *optedOut,
                      std::move(*outAt)};
    });
    whenDone(answer, this, [this, turn](const Result<Answer>& found) {
        if (!turn.isOver()) onRead(found);
    });
}

void LeadPanel::onRead(const Result<Answer>& found)
{
    if (!found) return Q_EMIT failed(sentence(found.error().failure));
    take(*found);
}

void LeadPanel::showNobody()
{
    setUpdatesEnabled(false);
    m_still.start();
    m_need->hide();
    m_actions->hide();
    m_head->showNothing({});
    m_history->showNobody();
}

void LeadPanel::take(const Answer& answer)
{
    m_still.stop();
    setUpdatesEnabled(true);
    m_card = answer.card;
    if (m_card) showDates(*m_card, m_desk.clock.now(), zoneNamed(m_desk.settings.current().business.zone));
    m_read = m_open;
    m_need->setVisible(m_card.has_value());
    m_actions->setVisible(m_card.has_value());
    m_history->offerName(!m_card);
    m_history->showCalls(answer.calls.newest);
    m_history->showConsent(answer.consent, answer.outAt);
    if (m_card) {
        m_head->showCard(*m_card);
        showFields(*m_card, answer.optedOut);
        showActions(answer);
    } else {
        m_head->showNothing(tr("No missed call and no reply yet."));
    }
    Q_EMIT cardRead();
}

void LeadPanel::showActions(const Answer& answer)
{
    const QPointer<QWidget> keys = holderOfKeys();
    m_actions->showCard(*m_card);
    showFollowUp(answer.reminders);
    const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
    m_actions->showTexts(answer.texts ? nextText(*answer.texts, times, m_desk.clock.now()) : QString());
    // A button that did its work is gone, and Qt would give the keyboard to whatever comes next.
    if (keys && !keys->isVisibleTo(m_actions)) giveBackKeys();
}

QWidget* LeadPanel::holderOfKeys() const
{
    QWidget* holder = window()->focusWidget();
    return holder != nullptr && m_actions->isAncestorOf(holder) ? holder : nullptr;
}

void LeadPanel::watchKeys()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before == nullptr || now == nullptr || isAncestorOf(before) || !isAncestorOf(now)) return;
        // A popover gives back what it took from us.
        if (before->window() == window()) m_keysCameFrom = before;
    });
}

void LeadPanel::giveBackKeys()
{
    if (m_keysCameFrom && m_keysCameFrom->isVisible() && m_keysCameFrom->window() == window())
        return m_keysCameFrom->setFocus(Qt::OtherFocusReason);
    Q_EMIT left();
}

void LeadPanel::stopTexts()
{
    if (!m_open) return;
    whenDone(m_desk.sequences.stop(*m_open, m_desk.identity.member()), this,
             [this](const Result<bool>& done) {
                 if (!done) Q_EMIT failed(sentence(done.error().failure));
             });
}

void LeadPanel::showFollowUp(const std::vector<Reminder>& reminders)
{
    const auto next = std::ranges::min_element(reminders, {}, &Reminder::dueAt);
    if (next == reminders.end()) return m_actions->showFollowUp({}, {});
    const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
    const Timestamp now = m_desk.clock.now();
    m_actions->showFollowUp(nextFollowUp(*next, times, now), whyToCall(*next), next->dueAt < now);
}

} // namespace secondring
