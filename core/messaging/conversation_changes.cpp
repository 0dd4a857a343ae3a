// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/conversation_records.h"
#include "core/messaging/thread_entry_records.h"
#include "core/people/contact_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using Kind = ThreadEntry::Kind;

Result<void> leave(Transaction& transaction, const ThreadEntry& entry)
{
    if (const auto left = ThreadEntryRecords(transaction).add(entry); !left) return Fail(left.error());
    return {};
}

Result<std::optional<BeforeDone>> openThread(Transaction& transaction, const ConversationId& id, Timestamp at)
{
    Query query(transaction, u"SELECT waiting_since, failed_at, snoozed_until FROM conversation"
                             " WHERE id = :id AND closed_at IS NULL"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return BeforeDone{id, at, query.maybeTime(0), query.maybeTime(1), query.maybeTime(2), {}};
}

} // namespace

Result<void> ConversationRecords::markSeen(const ConversationId& id, Timestamp at)
{
    Query query(m_transaction, u"UPDATE conversation SET seen_at = :at WHERE id = :id AND seen_at IS NULL"_s);
    query.bind(u":at"_s, at).bind(u":id"_s, id.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) m_transaction.touch(Area::Messages);
    return {};
}

Result<void> ConversationRecords::close(const ConversationId& id, Timestamp at, const MemberId& who)
{
    const auto closed = closeAll({id}, at, who);
    if (!closed) return Fail(closed.error());
    return {};
}

Result<void> ConversationRecords::reopen(const ConversationId& id, Timestamp at, const MemberId& who)
{
    // Waiting again only if the last word was theirs.
    Query query(m_transaction, u"UPDATE conversation SET closed_at = NULL, waiting_since ="
                               " CASE WHEN last_kind = 'In' THEN last_at ELSE waiting_since END"
                               " WHERE id = :id AND closed_at IS NOT NULL"_s);
    query.bind(u":id"_s, id.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 0) return {};
    return leave(m_transaction, {{}, id, at, Kind::Reopened, who, {}, std::nullopt});
}

Result<std::vector<BeforeDone>> ConversationRecords::closeAll(const std::vector<ConversationId>& ids,
                                                              Timestamp at, const MemberId& who)
{
    std::vector<BeforeDone> done;
    for (const ConversationId& id : ids) {
        auto before = openThread(m_transaction, id, at);
        if (!before) return Fail(before.error());
        if (!*before) continue;
        Query query(m_transaction,
                    u"UPDATE conversation SET closed_at = :at, waiting_since = NULL, failed_at = NULL,"
                    " snoozed_until = NULL WHERE id = :id"_s);
        query.bind(u":at"_s, at).bind(u":id"_s, id.value);
        if (const auto ran = query.run(); !ran) return Fail(ran.error());
        const auto entry =
            ThreadEntryRecords(m_transaction).add({{}, id, at, Kind::Done, who, {}, std::nullopt});
        if (!entry) return Fail(entry.error());
        (*before)->entry = *entry;
        done.push_back(**before);
    }
    return done;
}

Result<void> ConversationRecords::reopenAll(const std::vector<BeforeDone>& threads)
{
    for (const BeforeDone& thread : threads) {
        Query query(m_transaction,
                    u"UPDATE conversation SET closed_at = NULL, waiting_since = :waiting,"
                    " failed_at = :failed, snoozed_until = :snoozed WHERE id = :id AND closed_at = :at"_s);
        query.bind(u":waiting"_s, thread.waitingSince)
            .bind(u":failed"_s, thread.failedAt)
            .bind(u":snoozed"_s, thread.snoozedUntil)
            .bind(u":id"_s, thread.id.value)
            .bind(u":at"_s, thread.doneAt);
        const auto changed = query.runCounting();
        if (!changed) return Fail(changed.error());
        if (*changed == 0) continue;
        if (auto removed = ThreadEntryRecords(m_transaction).remove(thread.entry); !removed) return removed;
    }
    return {};
}

Result<void> ConversationRecords::snooze(const ConversationId& id, Timestamp until, Timestamp at,
                                         const MemberId& who)
{
    if (until <= at) return fail(Failure::InvalidInput, u"snoozed until the past"_s);
    Query query(m_transaction,
                u"UPDATE conversation SET snoozed_until = :until, closed_at = NULL WHERE id = :id"_s);
    query.bind(u":until"_s, until).bind(u":id"_s, id.value);
    if (auto done = query.run(); !done) return done;
    const QString when = QString::number(until.time_since_epoch().count());
    return leave(m_transaction, {{}, id, at, Kind::Snoozed, who, when, std::nullopt});
}

Result<void> ConversationRecords::unsnooze(const ConversationId& id, Timestamp at, const MemberId& who)
{
    Query query(m_transaction, u"UPDATE conversation SET snoozed_until = NULL"
                               " WHERE id = :id AND snoozed_until IS NOT NULL"_s);
    query.bind(u":id"_s, id.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 0) return {};
    return leave(m_transaction, {{}, id, at, Kind::Reopened, who, {}, std::nullopt});
}

Result<void> ConversationRecords::assign(const ConversationId& id, const MemberId& member, Timestamp at,
                                         const MemberId& who)
{
    Query query(
        m_transaction,
        u"UPDATE conversation SET assigned_to = :member WHERE id = :id AND assigned_to <> :member2"_s);
    query.bind(u":member"_s, member.value).bind(u":id"_s, id.value).bind(u":member2"_s, member.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 0) return {};
    return leave(m_transaction, {{}, id, at, Kind::Assigned, who, member.value, std::nullopt});
}

Result<MemberId> ConversationRecords::handOver(const ConversationId& id, const HolderChange& change,
                                               Timestamp at, const MemberId& who)
{
    if (change.from != change.to) {
        // Of two desks at the same moment the second waits for the first, and then finds no such row.
        Query query(m_transaction,
                    u"UPDATE conversation SET assigned_to = :to WHERE id = :id AND assigned_to = :from"_s);
        query.bind(u":to"_s, change.to.value).bind(u":id"_s, id.value).bind(u":from"_s, change.from.value);
        const auto changed = query.runCounting();
        if (!changed) return Fail(changed.error());
        if (*changed > 0) {
            const ThreadEntry entry{{}, id, at, Kind::Assigned, who, change.to.value, std::nullopt};
            if (const auto left = leave(m_transaction, entry); !left) return Fail(left.error());
            return change.to;
        }
    }
    Query query(m_transaction, u"SELECT assigned_to FROM conversation WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? MemberId{query.text(0)} : change.to;
}

Result<bool> ConversationRecords::setAutomationOff(const ConversationId& id, Timestamp at)
{
    Query query(m_transaction, u"UPDATE conversation SET automation_off_at = :at"
                               " WHERE id = :id AND automation_off_at IS NULL"_s);
    query.bind(u":at"_s, at).bind(u":id"_s, id.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) m_transaction.touch(Area::Messages);
    return *changed > 0;
}

Result<void> ConversationRecords::takeOver(const ConversationId& id, Timestamp at, const MemberId& who)
{
    const auto first = setAutomationOff(id, at);
    if (!first) return Fail(first.error());
    if (!*first) return {};
    Query asked(m_transaction, u"SELECT 1 FROM message WHERE conversation = :id AND purpose = 'Question'"
                               " AND state NOT IN ('Queued', 'Cancelled', 'Expired', 'Refused') LIMIT 1"_s);
    asked.bind(u":id"_s, id.value);
    if (const auto done = asked.run(); !done) return Fail(done.error());
    if (!asked.next()) return {};
    return leave(m_transaction, {{}, id, at, Kind::TakenOver, who, {}, std::nullopt});
}

Result<void> ConversationRecords::setName(const PhoneNumber& number, const QString& name, Timestamp now)
{
    ContactRecords contacts(m_transaction);
    const auto known = contacts.personWith(number);
    if (!known) return Fail(known.error());
    ContactProfile profile = *known ? (*known)->profile : ContactProfile();
    profile.name = name;
    return contacts.save(number, profile, now);
}

} // namespace secondring
