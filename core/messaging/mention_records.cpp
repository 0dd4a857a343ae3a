// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mention_records.h"

#include "core/messaging/conversation_records.h"
#include "core/messaging/thread_entry_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

Result<void> MentionRecords::add(const QString& note, const std::vector<MemberId>& members)
{
    for (const MemberId& member : members) {
        Query query(m_transaction, u"INSERT INTO mention (note, member, conversation, at)"
                                   " SELECT id, :member, conversation, at FROM thread_entry WHERE id = :note"
                                   " ON CONFLICT DO NOTHING"_s);
        query.bind(u":member"_s, member.value).bind(u":note"_s, note);
        if (auto done = query.run(); !done) return done;
    }
    if (!members.empty()) m_transaction.touch(Area::Messages);
    return {};
}

Result<std::vector<OpenMention>> MentionRecords::open(const MemberId& member)
{
    std::vector<OpenMention> found;
    if (member.value.isEmpty()) return found;
    Query query(m_transaction, u"SELECT mention.note, mention.conversation, thread_entry.who, mention.at,"
                               " mention.told_at FROM mention"
                               " JOIN thread_entry ON thread_entry.id = mention.note"
                               " WHERE mention.member = :member AND mention.seen_at IS NULL"
                               " ORDER BY mention.at DESC, mention.note DESC"_s);
    query.bind(u":member"_s, member.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    while (query.next())
        found.push_back({query.text(0), ConversationId{query.text(1)}, MemberId{query.text(2)}, query.time(3),
                         !query.isNull(4)});
    return found;
}

Result<std::vector<ToldMention>> MentionRecords::tell(const MemberId& member, Timestamp now)
{
    std::vector<ToldMention> told;
    if (member.value.isEmpty()) return told;
    Query query(m_transaction, u"UPDATE mention SET told_at = :now WHERE member = :member"
                               " AND seen_at IS NULL AND told_at IS NULL RETURNING note"_s);
    query.bind(u":now"_s, now).bind(u":member"_s, member.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    QStringList notes;
    while (query.next())
        notes << query.text(0);
    for (const QString& id : std::as_const(notes)) {
        const auto note = ThreadEntryRecords(m_transaction).find(id);
        if (!note) return Fail(note.error());
        if (!*note) continue;
        auto thread = ConversationRecords(m_transaction).find((*note)->conversation);
        if (!thread) return Fail(thread.error());
        if (*thread) told.push_back({std::move(**thread), (*note)->who, (*note)->words, (*note)->at});
    }
    std::ranges::stable_sort(told, {}, &ToldMention::at);
    return told;
}

Result<bool> MentionRecords::waitsIn(const ConversationId& conversation, const MemberId& member)
{
    Query query(m_transaction, u"SELECT 1 FROM mention WHERE member = :member AND conversation = :thread"
                               " AND seen_at IS NULL LIMIT 1"_s);
    query.bind(u":member"_s, member.value).bind(u":thread"_s, conversation.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<void> MentionRecords::markSeen(const ConversationId& conversation, const MemberId& member,
                                      Timestamp now)
{
    Query query(m_transaction, u"UPDATE mention SET seen_at = :now WHERE member = :member"
                               " AND conversation = :thread AND seen_at IS NULL"_s);
    query.bind(u":now"_s, now).bind(u":member"_s, member.value).bind(u":thread"_s, conversation.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) m_transaction.touch(Area::Messages);
    return {};
}

Result<void> MentionRecords::sayIn(std::vector<Conversation>& threads, const MemberId& member)
{
    if (threads.empty()) return {};
    const auto mentions = open(member);
    if (!mentions) return Fail(mentions.error());
    if (mentions->empty()) return {};
    for (Conversation& thread : threads) {
        const auto mention = std::ranges::find(*mentions, thread.id, &OpenMention::conversation);
        if (mention != mentions->end()) thread.mentionedBy = mention->by;
    }
    return {};
}

} // namespace secondring
