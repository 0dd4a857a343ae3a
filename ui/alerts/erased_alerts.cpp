// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"
#include "core/telephony/call_records.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"

namespace secondring {

// What the cards make of people who were erased.

namespace {

struct CardTrace {
    QString id;
    std::optional<CallId> call;
    ConversationId conversation;
};

Result<bool> isGone(Transaction& transaction, const CardTrace& trace)
{
    if (trace.call) {
        const auto call = CallRecords(transaction).find(*trace.call);
        if (!call) return Fail(call.error());
        if (!*call) return true;
    }
    if (trace.conversation.value.isEmpty()) return false;
    const auto conversation = ConversationRecords(transaction).find(trace.conversation);
    if (!conversation) return Fail(conversation.error());
    return !*conversation;
}

Result<QStringList> cardsGone(Transaction& transaction, const std::vector<CardTrace>& traces)
{
    QStringList gone;
    for (const CardTrace& each : traces) {
        const auto is = isGone(transaction, each);
        if (!is) return Fail(is.error());
        if (*is) gone << each.id;
    }
    return gone;
}

} // namespace

void DeskAlerts::closeErased()
{
    std::vector<CardTrace> traces;
    for (const auto& shown : m_shown) {
        Alert& alert = shown->alert;
        if (!alert.caller) continue;
        if (alert.ringingAs.empty()) {
            traces.push_back({alert.id, alert.call ? std::optional(alert.call->call.id) : std::nullopt,
                              alert.conversation});
        } else { // The phone rings: the card stays, without what was known of them.
            alert.glance = {};
            lookUp(alert);
        }
    }
    auto gone =
        m_desk.store.read([traces](Transaction& transaction) { return cardsGone(transaction, traces); });
    whenDone(gone, this, [this](const Result<QStringList>& ids) {
        if (ids) closeAll(*ids);
        show();
    });
}

} // namespace secondring
