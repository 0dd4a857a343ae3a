// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/passed_on_records.h"

#include "core/messaging/conversation_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

Result<std::vector<StillWaiting>> PassedOnRecords::tell(const MemberId& member, Timestamp now)
{
    std::vector<StillWaiting> waiting;
    if (member.value.isEmpty()) return waiting;
    Query query(m_transaction, u"UPDATE reminder SET told_at = :now WHERE kind = 'Answer'"
                               " AND done_at IS NULL AND told_at IS NULL AND assigned_to = :member"
                               " RETURNING conversation"_s);
    query.bind(u":now"_s, now).bind(u":member"_s, member.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    QStringList ids;
    while (query.next())
        ids << query.text(0);
    for (const QString& id : std::as_const(ids)) {
        auto thread = ConversationRecords(m_transaction).find(ConversationId{id});
        if (!thread) return Fail(thread.error());
        if (!*thread || !(*thread)->waitingSince) continue;
        const auto came = cameToThem(**thread, member);
        if (!came) return Fail(came.error());
        waiting.push_back({std::move(**thread), !*came});
    }
    std::ranges::sort(waiting, {}, [](const StillWaiting& each) { return *each.thread.waitingSince; });
    return waiting;
}

/// Given by the program while it waited.
Result<bool> PassedOnRecords::cameToThem(const Conversation& thread, const MemberId& member)
{
    Query query(m_transaction, u"SELECT 1 FROM thread_entry WHERE conversation = :conversation"
                               " AND kind = 'Assigned' AND who = '' AND words = :member AND at >= :since"_s);
    query.bind(u":conversation"_s, thread.id.value)
        .bind(u":member"_s, member.value)
        .bind(u":since"_s, *thread.waitingSince);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

} // namespace secondring
