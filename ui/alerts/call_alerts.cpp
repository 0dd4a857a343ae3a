// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"
#include "core/recovery/text_back_engine.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

// What the cards make of calls.

namespace {

using namespace std::chrono_literals;

// A call filed late (full disk, asleep) is on the Calls page; a card for it would only puzzle.
constexpr auto freshFor = 2min;

QString idOf(const std::optional<PhoneNumber>& caller, const LineId& line, Timestamp rangAt)
{
    if (caller) return caller->e164();
    return line.value + u'/' + QString::number(rangAt.time_since_epoch().count());
}

} // namespace

void DeskAlerts::onRinging(const RingingCall& call)
{
    // It may have begun to ring before the line said who it is.
    const auto hidden = idOf(std::nullopt, call.line, call.rangAt);
    if (call.caller.number) close(hidden);
    const auto id = idOf(call.caller.number, call.line, call.rangAt);
    if (call.answeredAt || m_desk.textBack.isTestCall(call.caller.number, call.rangAt)) {
        close(id);
        return;
    }
    auto& shown = cardFor(id, call.caller.number);
    auto& alert = shown.alert;
    if (std::ranges::find(alert.ringingAs, call.key) == alert.ringingAs.end())
        alert.ringingAs.push_back(call.key);
    alert.lineName = lineNamed(call.line);
    alert.rangAt = call.rangAt;
    alert.dialByHand = false;
    if (alert.glance.name.isEmpty()) alert.glance.name = call.caller.shownName();
    lookUp(alert);
    move(shown, Alert::Stage::Ringing);
}

// Who that is, read beside the ringing: the card does not wait for it.
void DeskAlerts::lookUp(const Alert& alert)
{
    if (!alert.caller) return;
    auto glance =
        m_desk.store.read([caller = *alert.caller, before = alert.rangAt](Transaction& transaction) {
            return glanceAt(transaction, caller, before);
        });
    whenDone(glance, this, [this, id = alert.id](const Result<CallerGlance>& found) {
        auto* shown = find(id);
        if (shown == nullptr || !found) return;
        const auto announced = shown->alert.glance.name;
        shown->alert.glance = *found;
        if (found->name.isEmpty()) shown->alert.glance.name = announced;
        show();
    });
}

// They may say who they are in the text that the card is about, which is read after it is shown.
void DeskAlerts::learnNames()
{
    for (const auto& shown : m_shown) {
        const Alert& alert = shown->alert;
        if (alert.conversation.value.isEmpty() || !alert.glance.name.isEmpty()) continue;
        auto thread = m_desk.store.read([id = alert.conversation](Transaction& transaction) {
            return ConversationRecords(transaction).find(id);
        });
        whenDone(thread, this, [this, id = alert.id](const Result<std::optional<Conversation>>& found) {
            auto* named = find(id);
            if (named == nullptr || !found || !*found) return;
            named->alert.glance.name = (*found)->name;
            show();
        });
    }
}

void DeskAlerts::onFinished(const FinishedCall& call)
{
    auto* shown = find(idOf(call.caller.number, call.line, call.rangAt));
    if (shown == nullptr) return;
    auto& alert = shown->alert;
    std::erase(alert.ringingAs, call.key);
    if (alert.stage != Alert::Stage::Ringing) return;
    if (isAnswered(call.outcome)) {
        close(alert.id);
    } else if (alert.ringingAs.empty()) {
        alert.endedAt = call.endedAt;
        move(*shown, Alert::Stage::Missed);
    }
}

void DeskAlerts::onDecided(const LoggedCall& call)
{
    takeCall(call, m_desk.clock.now() - call.call.endedAt <= freshFor);
}

void DeskAlerts::takeCall(const LoggedCall& call, bool mayBeNew)
{
    const auto id = idOf(call.call.caller, call.call.line, call.call.rangAt);
    auto* known = find(id);
    if (call.reason == Reason::TestCall) return close(id); // Who checks the line looks at the check.
    if (isAnswered(call.call.outcome)) {
        if (known != nullptr && known->alert.ringingAs.empty()) close(id);
        return;
    }
    if (known == nullptr && !mayBeNew) return;
    auto& shown = cardFor(id, call.call.caller);
    auto& alert = shown.alert;
    alert.call = call;
    // The text of an earlier call that still waits stands for this one too.
    if (call.reason != Reason::TextWaits) alert.text = call.text;
    alert.rangAt = call.call.rangAt;
    alert.endedAt = call.call.endedAt;
    alert.lineName = call.call.lineName;
    if (!call.name.isEmpty()) alert.glance.name = call.name;
    alert.glance.callsBefore = call.callsBefore;
    if (call.conversation) alert.conversation = *call.conversation;
    if (!alert.ringingAs.empty()) return; // Rings on another line still.
    const bool wroteSince = alert.stage == Alert::Stage::Reply || alert.stage == Alert::Stage::Answered;
    if (wroteSince) return; // What they wrote matters more than what was decided before.
    move(shown, Alert::Stage::Missed);
    if (alert.text) onTextMoved();
}

} // namespace secondring
