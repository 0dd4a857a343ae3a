// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/conversation_records.h"

#include "core/messaging/filed_conversation.h"
#include "core/messaging/mention_records.h"
#include "core/messaging/search_records.h"
#include "core/store/query.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using Filter = ConversationFilter;

constexpr int hottest = 2;
constexpr int mentioned = 1; ///< In Mine, in the place of the heat.

const QString whereMentioned =
    u"(SELECT conversation FROM mention WHERE member = :mentioned AND seen_at IS NULL)"_s;

const QString notStaff = u" AND coalesce(contact.kind, '') <> 'Staff'"_s;
/// People at work here are not kept waiting: they know where to find the desk.
const QString staffWaiting =
    u"SELECT count(*) FROM contact CROSS JOIN conversation WHERE contact.kind = 'Staff'"
    " AND conversation.number = contact.number AND conversation.waiting_since IS NOT NULL"
    " AND conversation.snoozed_until IS NULL"_s;

bool isAscending(Filter filter)
{
    return filter == Filter::NeedsReply || filter == Filter::Snoozed;
}

/// The column that a filter's list is in the order of.
QString orderOf(Filter filter)
{
    switch (filter) {
    case Filter::NeedsReply:
        return u"conversation.waiting_since"_s;
    case Filter::Snoozed:
        return u"conversation.snoozed_until"_s;
    case Filter::Drafts:
        return u"conversation.draft_at"_s;
    default:
        return u"conversation.last_at"_s;
    }
}

QString condition(Filter filter, bool searching)
{
    switch (filter) {
    case Filter::NeedsReply:
        return u"conversation.waiting_since IS NOT NULL AND conversation.snoozed_until IS NULL"
               " AND conversation.heat = :heat"_s +
               notStaff;
    case Filter::Hot:
        return u"conversation.heat = 2 AND conversation.closed_at IS NULL"
               " AND conversation.snoozed_until IS NULL"_s;
    case Filter::Mine:
        return u"conversation.assigned_to = :mine AND conversation.assigned_to <> ''"
               " AND conversation.closed_at IS NULL AND conversation.snoozed_until IS NULL"_s +
               (searching ? QString() : u" AND conversation.id NOT IN "_s + whereMentioned);
    case Filter::All:
        // Who looks for somebody does not know that they are snoozed, or done.
        return searching ? u"1 = 1"_s
                         : u"conversation.closed_at IS NULL AND conversation.snoozed_until IS NULL"_s;
    case Filter::Done:
        return u"conversation.closed_at IS NOT NULL"_s;
    case Filter::Snoozed:
        return u"conversation.snoozed_until IS NOT NULL"_s;
    case Filter::Failed:
        return u"conversation.failed_at IS NOT NULL"_s;
    case Filter::Drafts:
        return u"conversation.draft_at IS NOT NULL"_s;
    }
    return u"1 = 0"_s;
}

QString inOrder(Filter filter)
{
    const QString down = isAscending(filter) ? QString() : u" DESC"_s;
    return u" ORDER BY "_s + orderOf(filter) + down + u", conversation.id"_s + down;
}

/// @p from, @p where: tables and condition of a page of @p columns.
QString pageSql(Filter filter, const QString& columns, const QString& from, const QString& where)
{
    const QString order = orderOf(filter);
    const bool up = isAscending(filter);
    return u"SELECT "_s + columns + u" FROM "_s + from + u" WHERE "_s + where + u" AND ("_s + order +
           u", conversation.id) "_s + (up ? u">"_s : u"<"_s) + u" (:at, :id)"_s + inOrder(filter) +
           u" LIMIT :count"_s;
}

QString mentionedSql()
{
    return pageSql(Filter::Mine, conversationColumns(), conversationTables(),
                   u"conversation.id IN "_s + whereMentioned);
}

QString pageSql(Filter filter, const QString& found)
{
    if (found.isEmpty())
        return pageSql(filter, conversationColumns(), conversationTables(), condition(filter, false));
    // The few that were found come first: each is looked up, instead of trying each conversation. And what a
    // row shows is read for a page of them, not for each that was found.
    const QString hits = pageSql(filter, u"conversation.id"_s,
                                 u'(' + found +
                                     u") AS found CROSS JOIN conversation"
                                     " LEFT JOIN contact ON contact.number = conversation.number"_s,
                                 condition(filter, true) + u" AND conversation.number = found.number"_s);
    return u"SELECT "_s + conversationColumns() + u" FROM ("_s + hits + u") AS hit CROSS JOIN "_s +
           conversationTables() + u" WHERE conversation.id = hit.id"_s + inOrder(filter);
}

int firstHeat(Filter filter, bool searching)
{
    if (filter == Filter::NeedsReply) return hottest;
    return filter == Filter::Mine && !searching ? mentioned : 0;
}

PageKey beforeTheFirst(Filter filter, int heat)
{
    using Limits = std::numeric_limits<qint64>;
    return {Timestamp(std::chrono::milliseconds(isAscending(filter) ? Limits::min() : Limits::max())), u""_s,
            heat};
}

struct PageAsked {
    Filter filter;
    LookedFor search;
    MemberId mine;
};

Result<void> addRows(Transaction& transaction, const PageAsked& asked, const PageKey& after, int atMost,
                     std::vector<Conversation>& rows)
{
    const SearchRecords search(transaction);
    const auto found = search.numbersFound(asked.search);
    if (!asked.search.typed.trimmed().isEmpty() && !found) return {}; // Nothing that could be looked for.
    const bool isMentions = asked.filter == Filter::Mine && after.heat == mentioned;
    const QString page = pageSql(asked.filter, found ? found->sql : QString());
    Query query(transaction, isMentions ? mentionedSql() : page);
    query.bind(u":at"_s, after.at)
        .bind(u":id"_s, after.id)
        .bind(u":count"_s, atMost - static_cast<int>(rows.size()));
    if (asked.filter == Filter::NeedsReply) query.bind(u":heat"_s, after.heat);
    if (asked.filter == Filter::Mine && !isMentions) query.bind(u":mine"_s, asked.mine.value);
    if (asked.filter == Filter::Mine && !found) query.bind(u":mentioned"_s, asked.mine.value);
    if (found) found->bindTo(query);
    if (const auto done = query.run(); !done) return Fail(done.error());
    while (query.next()) {
        auto row = conversationIn(query);
        if (!row) return Fail(row.error());
        rows.push_back(std::move(*row));
    }
    return {};
}

} // namespace

Result<std::optional<Conversation>> ConversationRecords::find(const ConversationId& id)
{
    Query query(m_transaction, u"SELECT "_s + conversationColumns() + u" FROM "_s + conversationTables() +
                                   u" WHERE conversation.id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    const auto found = conversationIn(query);
    if (!found) return Fail(found.error());
    return *found;
}

Result<std::vector<Conversation>> ConversationRecords::page(Filter filter, const QString& search,
                                                            const std::optional<PageKey>& after, int atMost,
                                                            const MemberId& mine)
{
    const PageAsked asked{filter, {search, {}}, mine};
    std::vector<Conversation> rows;
    PageKey from = after.value_or(beforeTheFirst(filter, firstHeat(filter, !search.trimmed().isEmpty())));
    if (const auto done = addRows(m_transaction, asked, from, atMost, rows); !done) return Fail(done.error());
    // One walk of the index for each heat: no index serves "hottest, then longest waiting" in one.
    while (from.heat > 0 && static_cast<int>(rows.size()) < atMost) {
        from = beforeTheFirst(filter, from.heat - 1);
        if (const auto done = addRows(m_transaction, asked, from, atMost, rows); !done)
            return Fail(done.error());
    }
    if (const auto said = MentionRecords(m_transaction).sayIn(rows, mine); !said) return Fail(said.error());
    return rows;
}

Result<std::vector<Conversation>> foundPage(Transaction& transaction, const LookedFor& asked,
                                            const std::optional<PageKey>& after, int atMost)
{
    std::vector<Conversation> rows;
    const PageKey from = after.value_or(beforeTheFirst(Filter::All, 0));
    if (const auto done = addRows(transaction, {Filter::All, asked, {}}, from, atMost, rows); !done)
        return Fail(done.error());
    return rows;
}

PageKey ConversationRecords::keyOf(const Conversation& row, Filter filter)
{
    switch (filter) {
    case Filter::NeedsReply:
        return {row.waitingSince.value_or(row.lastAt), row.id.value, row.heat};
    case Filter::Snoozed:
        return {row.snoozedUntil.value_or(row.lastAt), row.id.value};
    case Filter::Drafts:
        return {row.draftAt.value_or(row.lastAt), row.id.value};
    case Filter::Mine:
        return {row.lastAt, row.id.value, row.mentionedBy ? mentioned : 0};
    default:
        return {row.lastAt, row.id.value};
    }
}

Result<int> ConversationRecords::countNeedsReply()
{
    auto waiting = countIn(u"SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"
                           " AND snoozed_until IS NULL"_s);
    if (!waiting) return waiting;
    // Counted apart: joining every waiting thread with its contact would read them all.
    auto staff = countIn(staffWaiting);
    if (!staff) return staff;
    return *waiting - *staff;
}

Result<InboxCounts> ConversationRecords::counts(const MemberId& mine)
{
    const auto waiting = countNeedsReply();
    if (!waiting) return Fail(waiting.error());
    const auto hot = countIn(u"SELECT count(*) FROM conversation WHERE heat = 2 AND closed_at IS NULL"
                             " AND snoozed_until IS NULL"_s);
    if (!hot) return Fail(hot.error());
    InboxCounts counts{*waiting, *hot, 0};
    Query query(m_transaction, u"SELECT (SELECT count(*) FROM conversation WHERE "_s +
                                   condition(Filter::Mine, false) +
                                   u") + (SELECT count(DISTINCT conversation) FROM mention"
                                   " WHERE member = :member AND seen_at IS NULL)"_s);
    query.bind(u":mine"_s, mine.value).bind(u":mentioned"_s, mine.value).bind(u":member"_s, mine.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (query.next()) counts.mine = static_cast<int>(query.number(0));
    return counts;
}

Result<std::optional<Timestamp>> ConversationRecords::nextWake()
{
    Query query(m_transaction, u"SELECT min(snoozed_until) FROM conversation"
                               " WHERE snoozed_until IS NOT NULL"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return query.maybeTime(0);
}

Result<QString> ConversationRecords::contactName(const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT name FROM contact WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.text(0) : QString();
}

Result<int> ConversationRecords::countIn(const QString& sql)
{
    Query query(m_transaction, sql);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

} // namespace secondring
