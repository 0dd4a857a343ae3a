// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/desk_identity.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"

namespace secondring {

// What the cards make of what somebody did at another desk.

namespace {

/// Nothing is left to do on it once somebody has seen to its person. What is being written stays.
bool isOver(const ShownAlert& shown, bool isTaken)
{
    const Alert& alert = shown.alert;
    if (shown.card && shown.card->isInUse()) return false;
    if (alert.stage == Alert::Stage::Reply || alert.stage == Alert::Stage::PassedOn) return true;
    // Whoever only looked into the thread may still stop the text that is about to leave.
    return alert.stage == Alert::Stage::Missed && (isTaken || !countsDown(alert));
}

} // namespace

// When it ended was told by the other desk's clock.
void DeskAlerts::onDecidedElsewhere(const LoggedCall& call, bool isNew)
{
    takeCall(call, isNew);
}

void DeskAlerts::onHandled(const ConversationId& conversation, const MemberId& takenBy)
{
    const bool isTaken = !takenBy.value.isEmpty();
    if (isTaken && takenBy == m_desk.identity.member()) return;
    QStringList over;
    for (const auto& shown : m_shown)
        if (shown->alert.conversation == conversation && isOver(*shown, isTaken)) over << shown->alert.id;
    closeAll(over);
}

} // namespace secondring
