// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/urgent_threads.h"

#include "core/messaging/conversation_records.h"
#include "core/messaging/thread_entry_records.h"
#include "core/recovery/page_records.h"
#include "core/recovery/paging.h"

namespace secondring {

namespace {

// Whose it is afterwards. A desk that gives again may not have seen what became of its own giving a moment
// ago: only what another did is something it could not know.
Result<MemberId> handOver(Transaction& transaction, const Giving& giving)
{
    ConversationRecords conversations(transaction);
    const auto hand = [&](const MemberId& from) {
        return conversations.handOver(giving.conversation, {from, giving.to}, giving.at, giving.by);
    };
    auto holder = hand(giving.from);
    if (!holder || *holder == giving.to || giving.by.value.isEmpty()) return holder;
    const auto last = ThreadEntryRecords(transaction).last(giving.conversation, ThreadEntry::Kind::Assigned);
    if (!last) return Fail(last.error());
    const bool wasTheirs = *last && (*last)->who == giving.by && (*last)->words == holder->value;
    return wasTheirs ? hand(*holder) : holder;
}

} // namespace

Result<GivenThread> giveThread(Transaction& transaction, const Giving& giving)
{
    const bool isTheirOwn = !giving.to.value.isEmpty() && giving.to == giving.by;
    if (isTheirOwn) {
        const auto taken = takeAllUrgent(transaction, giving.conversation, giving.by, giving.at);
        if (!taken) return Fail(taken.error());
        if (*taken) return GivenThread{Given::EmergencyTaken, giving.to}; // Which has made it theirs, too.
    }
    const auto holder = handOver(transaction, giving);
    if (!holder) return Fail(holder.error());
    if (*holder != giving.to) return GivenThread{Given::TooLate, *holder};
    const auto left = isUrgentLeft(transaction, giving.conversation, giving.at);
    if (!left) return Fail(left.error());
    return GivenThread{*left ? Given::EmergencyLeft : Given::Plain, *holder};
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
