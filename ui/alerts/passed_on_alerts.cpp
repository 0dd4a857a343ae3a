// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/reminders/passed_on_records.h"
#include "core/settings/desk_identity.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"
#include "ui/wording/text_words.h"

namespace secondring {

// What the cards make of replies that nobody answered.

void DeskAlerts::tellPassedOn()
{
    if (m_isTelling) {
        m_tellAgain = true;
        return;
    }
    m_isTelling = true;
    m_tellAgain = false;
    auto told = m_desk.store.run(
        [member = m_desk.identity.member(), now = m_desk.clock.now()](Transaction& transaction) {
            return PassedOnRecords(transaction).tell(member, now);
        });
    whenDone(told, this, [this](const Result<std::vector<StillWaiting>>& found) {
        m_isTelling = false;
        if (found) {
            for (const StillWaiting& each : *found)
                onPassedOn(each);
        }
        if (m_tellAgain) tellPassedOn();
    });
}

void DeskAlerts::onPassedOn(const StillWaiting& still)
{
    const Conversation& waiting = still.thread;
    auto& shown = cardFor(waiting.number.e164(), waiting.number);
    auto& alert = shown.alert;
    hear(AlertSound::Reply);
    // Who rings just now, or writes of an emergency, has a card that matters more.
    if (alert.stage == Alert::Stage::Urgent || !alert.ringingAs.empty()) return;
    alert.conversation = waiting.id;
    alert.wasTheirs = still.wasTheirs;
    const bool isTheirs = waiting.lastKind == Conversation::LastKind::In;
    alert.replies = {};
    alert.replies.add(isTheirs ? receivedWords(waiting.lastWords) : waiting.lastWords);
    alert.rangAt = alert.repliedAt = waiting.waitingSince.value_or(m_desk.clock.now());
    alert.glance.name = waiting.name;
    move(shown, Alert::Stage::PassedOn);
}

} // namespace secondring
