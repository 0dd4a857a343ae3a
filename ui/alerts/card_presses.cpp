// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/text_back_engine.h"
#include "core/settings/desk_identity.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/answer_field.h"
#include "ui/alerts/desk_alerts.h"
#include "ui/alerts/passed_on_fold.h"

using namespace Qt::StringLiterals;

namespace secondring {

// What somebody does on a card.

std::unique_ptr<AlertCard> DeskAlerts::makeCard(const QString& id)
{
    auto card = std::make_unique<AlertCard>(m_desk.theme);
    connect(card.get(), &AlertCard::closed, this, [this, id] {
        if (const auto* shown = find(id); shown != nullptr) closeAll(standingFor(m_shown, shown->alert));
    });
    connect(card.get(), &AlertCard::open, this, [this, id] { openFrom(id); });
    connect(card.get(), &AlertCard::unfolded, this, &DeskAlerts::show);
    connectWork(*card, id);
    return card;
}

// Who may only look is told, and can open or close it. Others may sit down while a card stands.
ShownAlert* DeskAlerts::workedOn(const QString& id)
{
    return mayWork(m_desk) ? find(id) : nullptr;
}

void DeskAlerts::connectWork(AlertCard& card, const QString& id)
{
    connect(&card, &AlertCard::callBack, this, [this, id] { callBack(id); });
    connect(&card, &AlertCard::textNow, this, [this, id] {
        const auto* shown = workedOn(id);
        if (shown != nullptr && shown->alert.text)
            m_desk.textBack.textNow(shown->alert.text->id, m_desk.identity.member());
    });
    connect(&card, &AlertCard::dontText, this, [this, id] {
        const auto* shown = workedOn(id);
        if (shown != nullptr && shown->alert.text) m_desk.textBack.dontText(shown->alert.text->id);
    });
    connect(&card, &AlertCard::textAnyway, this, [this, id] {
        const auto* shown = workedOn(id);
        if (shown != nullptr && shown->alert.call)
            m_desk.textBack.textAnyway(shown->alert.call->call.id, m_desk.identity.member());
    });
    connect(&card, &AlertCard::neverText, this, [this, id] {
        auto* shown = workedOn(id);
        if (shown == nullptr || !shown->alert.caller) return;
        auto& alert = shown->alert;
        const bool undo = alert.silenced && alert.before;
        undo ? m_desk.textBack.mayTextAgain(*alert.caller, *alert.before)
             : m_desk.textBack.neverText(*alert.caller);
        alert.silenced = !undo;
        alert.before.reset();
        move(*shown, alert.stage); // Time to think better of it.
    });
    connect(&card, &AlertCard::take, this, [this, id] {
        const auto* shown = workedOn(id);
        if (shown != nullptr && m_actions.takeUrgent) m_actions.takeUrgent(shown->alert.conversation);
    });
    connect(&card.answer(), &AnswerField::begun, this, [this, id] { noteBegun(id); });
    connect(&card.answer(), &AnswerField::sent, this,
            [this, id](const QString& words) { answer(id, words); });
}

void DeskAlerts::openFrom(const QString& id)
{
    const auto* shown = find(id);
    if (shown == nullptr) return;
    const auto stage = shown->alert.stage;
    const ConversationId conversation = shown->alert.conversation; // Opening it may close its card.
    const QStringList with = standingFor(m_shown, shown->alert);
    if (stage == Alert::Stage::Digest || stage == Alert::Stage::WatchedAgain || with.size() > 1)
        Q_EMIT todayAsked();
    else if (stage == Alert::Stage::Paused)
        Q_EMIT limitsAsked();
    else if (stage == Alert::Stage::Unwatched)
        Q_EMIT healthAsked();
    else
        Q_EMIT openConversation(conversation);
    if (stage != Alert::Stage::Urgent) closeAll(with); // Reading it is not taking it.
}

void DeskAlerts::callBack(const QString& id)
{
    const auto* asked = workedOn(id);
    if (asked == nullptr || !asked->alert.caller) return;
    const PhoneNumber caller = *asked->alert.caller;
    const bool dialled = m_actions.open(QUrl(u"tel:"_s + caller.e164()));
    if (dialled) m_desk.textBack.rungBack(caller);
    // Starting another program may take its time, in which the card may have gone.
    auto* shown = find(id);
    if (shown == nullptr) return;
    shown->alert.dialByHand = !dialled;
    if (!dialled) move(*shown, shown->alert.stage); // Time to read the number.
}

} // namespace secondring
