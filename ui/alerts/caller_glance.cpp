// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/caller_glance.h"

#include "core/messaging/outbox_records.h"

namespace secondring {

Result<CallerGlance> glanceAt(Transaction& transaction, const PhoneNumber& caller, Timestamp before)
{
    constexpr int enough = 60;
    const auto items = threadOf(transaction, caller, before, enough);
    if (!items) return Fail(items.error());
    CallerGlance glance;
    for (const auto& item : *items) {
        if (const auto* call = std::get_if<LoggedCall>(&item)) {
            ++glance.callsBefore;
            glance.lastCallAt = call->call.rangAt;
            if (!call->name.isEmpty()) glance.name = call->name;
        } else if (const auto* text = std::get_if<FiledText>(&item)) {
            glance.wroteBefore = glance.wroteBefore || text->direction == TextDirection::In;
        }
    }
    return glance;
}

Result<std::vector<FiledText>> textsAsTheyStand(Transaction& transaction, const std::vector<MessageId>& ids)
{
    std::vector<FiledText> texts;
    for (const auto& id : ids) {
        const auto text = OutboxRecords(transaction).find(id);
        if (!text) return Fail(text.error());
        if (*text) texts.push_back(**text);
    }
    return texts;
}

} // namespace secondring
