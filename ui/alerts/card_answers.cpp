// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/messaging/other_answers.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/answer_field.h"
#include "ui/alerts/desk_alerts.h"
#include "ui/inbox/entry_words.h"
#include "ui/wording/failure_words.h"

namespace secondring {

// What somebody writes on a card. Nobody is answered twice because two desks did not know of each other.

namespace {

QFuture<Result<OtherAnswers>> othersSoFar(const Desk& desk, const PhoneNumber& to)
{
    return desk.store.read([to, mine = desk.identity.member()](Transaction& transaction) {
        return answersOfOthers(transaction, to, mine);
    });
}

} // namespace

void DeskAlerts::noteBegun(const QString& id)
{
    auto* shown = workedOn(id);
    if (shown == nullptr || !shown->alert.caller) return;
    shown->alert.answersKnown.reset();
    whenDone(othersSoFar(m_desk, *shown->alert.caller), this, [this, id](const Result<OtherAnswers>& others) {
        auto* begun = find(id);
        if (begun != nullptr && others) begun->alert.answersKnown = others->count;
    });
}

void DeskAlerts::answer(const QString& id, const QString& words)
{
    auto* shown = workedOn(id);
    if (shown == nullptr || !shown->alert.caller) return;
    shown->card->answer().showSending();
    shown->alert.answerTrouble.clear();
    const PersonText how{m_desk.identity.member(), {}, shown->alert.answersKnown};
    whenDone(m_actions.answer(*shown->alert.caller, words, how), this,
             [this, id](const Result<MessageId>& sent) { onAnswered(id, sent); });
}

void DeskAlerts::onAnswered(const QString& id, const Result<MessageId>& sent)
{
    auto* answered = find(id);
    if (answered == nullptr) return;
    if (!sent && sent.error().failure == Failure::Conflict) return askAnyway(id);
    if (!sent) {
        answered->card->answer().showFailed();
        answered->alert.answerTrouble = sentence(sent.error().failure);
        return show();
    }
    answered->card->answer().clear();
    move(*answered, Alert::Stage::Answered);
}

// Sent once more, it goes; of yet another answer they are told again.
void DeskAlerts::askAnyway(const QString& id)
{
    const auto* shown = find(id);
    if (shown == nullptr || !shown->alert.caller) return;
    whenDone(othersSoFar(m_desk, *shown->alert.caller), this, [this, id](const Result<OtherAnswers>& others) {
        auto* asked = find(id);
        if (asked == nullptr || !asked->card) return;
        if (others) asked->alert.answersKnown = others->count;
        const auto& team = m_desk.settings.current().team.members;
        const QString named = others ? secondring::nameOf(others->latestBy, team) : QString();
        asked->card->answer().showFailed();
        asked->alert.answerTrouble = tr("%1 has answered meanwhile. Send yours all the same?")
                                         .arg(named.isEmpty() ? tr("Somebody") : named);
        show();
    });
}

} // namespace secondring
