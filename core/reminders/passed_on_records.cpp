// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/passed_on_records.h"

#include "core/messaging/conversation_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

Result<std::vector<Conversation>> PassedOnRecords::tell(const MemberId& member, Timestamp now)
{
    std::vector<Conversation> waiting;
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
        if (*thread && (*thread)->waitingSince) waiting.push_back(std::move(**thread));
    }
    std::ranges::sort(waiting, {}, [](const Conversation& each) { return *each.waitingSince; });
    return waiting;
}

} // namespace secondring
