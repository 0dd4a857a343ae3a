// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/needs_reply.h"

#include "core/recovery/page_records.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int hottest = 2;

/// A person at work here who is paged, a thread that was put off or is done: none of them waits in this list.
bool waits(const Conversation& row)
{
    return row.waitingSince && !row.snoozedUntil && !row.isStaff;
}

Result<std::vector<Conversation>> waitingOf(Transaction& transaction, const QSet<QString>& emergencies)
{
    std::vector<Conversation> rows;
    for (const QString& id : emergencies) {
        auto row = ConversationRecords(transaction).find(ConversationId{id});
        if (!row) return Fail(row.error());
        if (*row && waits(**row)) rows.push_back(std::move(**row));
    }
    std::ranges::sort(rows, {},
                      [](const Conversation& row) { return std::pair(row.waitingSince, row.id.value); });
    return rows;
}

} // namespace

Result<QSet<QString>> openEmergencies(Transaction& transaction)
{
    const auto rounds = PageRecords(transaction).allOpen();
    if (!rounds) return Fail(rounds.error());
    QSet<QString> open;
    for (const PageRound& round : *rounds)
        open.insert(round.conversation.value);
    return open;
}

Result<std::vector<Conversation>> needsReplyPage(Transaction& transaction, const QSet<QString>& emergencies,
                                                 const std::optional<PageKey>& after, int atMost)
{
    constexpr auto filter = ConversationFilter::NeedsReply;
    std::vector<Conversation> rows;
    if (!after && !emergencies.isEmpty()) {
        auto first = waitingOf(transaction, emergencies);
        if (!first) return first;
        rows = std::move(*first);
    }
    auto from = after;
    // Those that stand above leave a gap where they would have stood: as many are read again.
    for (int room = atMost - static_cast<int>(rows.size()); room > 0;
         room = atMost - static_cast<int>(rows.size())) {
        auto others = ConversationRecords(transaction).page(filter, {}, from, room);
        if (!others) return others;
        if (!others->empty()) from = ConversationRecords::keyOf(others->back(), filter);
        const bool wasLast = static_cast<int>(others->size()) < room;
        std::erase_if(*others, [&](const Conversation& row) { return emergencies.contains(row.id.value); });
        std::ranges::move(*others, std::back_inserter(rows));
        if (wasLast) break;
    }
    return rows;
}

PageKey afterEmergencies()
{
    return {Timestamp(std::chrono::milliseconds(std::numeric_limits<qint64>::min())), u""_s, hottest};
}

} // namespace secondring
