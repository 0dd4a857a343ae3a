// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/thread_entry_records.h"

#include "core/base/code_table.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using Kind = ThreadEntry::Kind;

constexpr CodeTable<Kind, 16> entryKinds{{{{Kind::Note, u"Note"},
                                           {Kind::Assigned, u"Assigned"},
                                           {Kind::Snoozed, u"Snoozed"},
                                           {Kind::Done, u"Done"},
                                           {Kind::Reopened, u"Reopened"},
                                           {Kind::Stage, u"Stage"},
                                           {Kind::Merged, u"Merged"},
                                           {Kind::Urgent, u"Urgent"},
                                           {Kind::Paged, u"Paged"},
                                           {Kind::Acknowledged, u"Acknowledged"},
                                           {Kind::TakenOver, u"TakenOver"},
                                           {Kind::AutomationStopped, u"AutomationStopped"},
                                           {Kind::Reminder, u"Reminder"},
                                           {Kind::Flood, u"Flood"},
                                           {Kind::Loop, u"Loop"},
                                           {Kind::FollowUpEnded, u"FollowUpEnded"}}}};

const QString select = u"SELECT id, conversation, at, kind, who, words, message FROM thread_entry"_s;

ThreadEntry entryIn(const Query& row)
{
    ThreadEntry entry{row.text(0), ConversationId{row.text(1)}, row.time(2)};
    entry.kind = threadEntryKindOf(row.text(3));
    entry.who = MemberId{row.text(4)};
    entry.words = row.text(5);
    if (const auto message = row.maybeText(6)) entry.message = MessageId{*message};
    return entry;
}

} // namespace

QString codeOf(ThreadEntry::Kind kind)
{
    return entryKinds.codeOf(kind);
}

ThreadEntry::Kind threadEntryKindOf(const QString& code)
{
    return entryKinds.valueOf(code, Kind::Note);
}

Result<QString> ThreadEntryRecords::add(const ThreadEntry& entry)
{
    const QString id = entry.id.isEmpty() ? newId() : entry.id;
    Query query(m_transaction, u"INSERT INTO thread_entry (id, conversation, at, kind, who, words, message)"
                               " VALUES (:id, :conversation, :at, :kind, :who, :words, :message)"_s);
    query.bind(u":id"_s, id)
        .bind(u":conversation"_s, entry.conversation.value)
        .bind(u":at"_s, entry.at)
        .bind(u":kind"_s, codeOf(entry.kind))
        .bind(u":who"_s, entry.who.value)
        .bind(u":words"_s, entry.words)
        .bind(u":message"_s, entry.message ? std::optional(entry.message->value) : std::nullopt);
    if (const auto done = query.run(); !done) return Fail(done.error());
    m_transaction.touch(Area::Messages);
    return id;
}

Result<QString> ThreadEntryRecords::addNote(const ConversationId& conversation, const QString& words,
                                            Timestamp at, const MemberId& who)
{
    const QString kept = words.trimmed();
    if (kept.isEmpty()) return fail(Failure::InvalidInput, u"empty note"_s);
    return add({{}, conversation, at, Kind::Note, who, kept, std::nullopt});
}

Result<void> ThreadEntryRecords::remove(const QString& id)
{
    Query query(m_transaction, u"DELETE FROM thread_entry WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> ThreadEntryRecords::takeBack(const ConversationId& conversation, ThreadEntry::Kind kind,
                                          const QString& words)
{
    Query query(m_transaction, u"DELETE FROM thread_entry WHERE conversation = :conversation"
                               " AND kind = :kind AND words = :words"_s);
    query.bind(u":conversation"_s, conversation.value)
        .bind(u":kind"_s, codeOf(kind))
        .bind(u":words"_s, words);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<std::optional<ThreadEntry>> ThreadEntryRecords::find(const QString& id)
{
    Query query(m_transaction, select + u" WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return entryIn(query);
}

Result<std::vector<ThreadEntry>> ThreadEntryRecords::page(const ConversationId& conversation,
                                                          Timestamp before, int atMost)
{
    Query query(m_transaction, select + u" WHERE conversation = :conversation AND at < :before"
                                        " ORDER BY at DESC, id DESC LIMIT :count"_s);
    query.bind(u":conversation"_s, conversation.value)
        .bind(u":before"_s, before)
        .bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<ThreadEntry> entries;
    while (query.next())
        entries.push_back(entryIn(query));
    return entries;
}

Result<std::optional<ThreadEntry>> ThreadEntryRecords::last(const ConversationId& conversation,
                                                            ThreadEntry::Kind kind)
{
    Query query(m_transaction, select + u" WHERE conversation = :conversation AND kind = :kind"
                                        " ORDER BY at DESC, id DESC LIMIT 1"_s);
    query.bind(u":conversation"_s, conversation.value).bind(u":kind"_s, codeOf(kind));
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return entryIn(query);
}

Result<bool> ThreadEntryRecords::hasSince(const ConversationId& conversation, ThreadEntry::Kind kind,
                                          Timestamp since)
{
    Query query(m_transaction, u"SELECT 1 FROM thread_entry WHERE conversation = :conversation"
                               " AND at >= :since AND kind = :kind LIMIT 1"_s);
    query.bind(u":conversation"_s, conversation.value)
        .bind(u":since"_s, since)
        .bind(u":kind"_s, codeOf(kind));
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

} // namespace secondring
