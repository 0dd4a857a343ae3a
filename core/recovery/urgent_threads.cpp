// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/urgent_threads.h"

#include "core/messaging/conversation_records.h"
#include "core/recovery/page_records.h"
#include "core/recovery/paging.h"

namespace secondring {

Result<Given> giveThread(Transaction& transaction, const Giving& giving)
{
    const bool isTheirOwn = !giving.to.value.isEmpty() && giving.to == giving.by;
    if (isTheirOwn) {
        const auto taken = takeAllUrgent(transaction, giving.conversation, giving.by, giving.at);
        if (!taken) return Fail(taken.error());
        if (*taken) return Given::EmergencyTaken; // Which has made it theirs, too.
    }
    const auto assigned =
        ConversationRecords(transaction).assign(giving.conversation, giving.to, giving.at, giving.by);
    if (!assigned) return Fail(assigned.error());
    const auto left = isUrgentLeft(transaction, giving.conversation, giving.at);
    if (!left) return Fail(left.error());
    return *left ? Given::EmergencyLeft : Given::Plain;
}

Result<bool> isUrgentLeft(Transaction& transaction, const ConversationId& conversation, Timestamp now)
{
    PageRecords pages(transaction);
    const auto round = pages.openIn(conversation);
    if (!round) return Fail(round.error());
    if (!*round) return false;
    const auto answered = pages.answeredBy(**round, now);
    if (!answered) return Fail(answered.error());
    return !answered->has_value();
}

Result<bool> takeAllUrgent(Transaction& transaction, const ConversationId& conversation, const MemberId& by,
                           Timestamp now)
{
    bool any = false;
    for (;;) {
        const auto taken = takeUrgent(transaction, conversation, by, now);
        if (!taken) return Fail(taken.error());
        if (!*taken) return any;
        any = true;
    }
}

} // namespace secondring
