// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/call_log.h"

#include "core/messaging/filed_conversation.h"
#include "core/store/query.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A list may have told of a call before the line was seen to watch.
constexpr std::chrono::seconds listTellsFirst{5};
constexpr int textColumn = callColumnCount + 2;

QString loggedCalls()
{
    return u"SELECT "_s + callColumns() + u", coalesce(nullif(contact.name, ''), "_s +
           onlyNameAt(u"call.caller"_s, u"call.caller_name"_s) + u", ''), conversation.id, "_s +
           textColumns() +
           u" FROM call LEFT JOIN message ON message.id = call.message"
           " LEFT JOIN contact ON contact.number = call.caller"
           " LEFT JOIN conversation ON conversation.number = call.caller"_s;
}

LoggedCall loggedCallIn(const Query& row)
{
    LoggedCall logged{callIn(row), row.text(callColumnCount)};
    if (logged.name.isEmpty()) logged.name = logged.call.callerName;
    logged.reason = reasonOf(logged.call.decision);
    if (const auto id = row.maybeText(callColumnCount + 1)) logged.conversation = ConversationId{*id};
    if (!row.isNull(textColumn)) logged.text = textIn(row, textColumn);
    return logged;
}

QString condition(CallFilter filter)
{
    static const QString missed =
        u"call.outcome IN ('Abandoned', 'NoAnswer', 'Busy', 'Declined', 'Voicemail')"_s;
    switch (filter) {
    case CallFilter::All:
        return u"1 = 1"_s;
    case CallFilter::Missed:
        return missed;
    case CallFilter::Texted:
        return u"call.decision = 'Texting'"_s;
    case CallFilter::NotTexted:
        return missed + u" AND call.decision <> 'Texting'"_s;
    case CallFilter::Answered:
        return u"call.outcome IN ('Answered', 'AnsweredElsewhere')"_s;
    case CallFilter::Unknown:
        return u"call.outcome = 'Unknown'"_s;
    }
    return u"1 = 1"_s;
}

Timestamp endOfTime()
{
    return Timestamp(std::chrono::milliseconds(std::numeric_limits<qint64>::max()));
}

Result<std::vector<LoggedCall>> newestCalls(Transaction& transaction, const PhoneNumber& number,
                                            Timestamp before, int atMost)
{
    Query query(transaction, loggedCalls() + u" WHERE call.caller = :number AND call.rang_at < :before"
                                             " ORDER BY call.rang_at DESC, call.id DESC LIMIT :count"_s);
    query.bind(u":number"_s, number.e164()).bind(u":before"_s, before).bind(u":count"_s, atMost);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<LoggedCall> calls;
    while (query.next())
        calls.push_back(loggedCallIn(query));
    return calls;
}

/// What of a thread is asked for: the newest before a time.
struct ThreadPart {
    PhoneNumber number;
    Timestamp before;
    int atMost = 0;
};

Result<void> addCalls(Transaction& transaction, const ThreadPart& part, std::vector<ThreadItem>& items)
{
    auto calls = newestCalls(transaction, part.number, part.before, part.atMost);
    if (!calls) return Fail(calls.error());
    std::ranges::move(*calls, std::back_inserter(items));
    return {};
}

QString notIn(const std::vector<FoldedTexts>& folds)
{
    QString condition;
    for (size_t i = 0; i < folds.size(); ++i)
        if (!folds[i].open)
            condition +=
                u" AND NOT (message.direction = 'In' AND message.at >= :first%1 AND message.at <= :last%1)"_s
                    .arg(i);
    return condition;
}

/// Leaves out what is folded, and adds the folds.
Result<void> addTexts(Transaction& transaction, const ThreadPart& part, const std::vector<FoldedTexts>& folds,
                      std::vector<ThreadItem>& items)
{
    const QString from =
        u" FROM message WHERE message.number = :number AND message.at < :before"_s + notIn(folds);
    // The next page begins before the oldest one's time: all of that time belong to this one.
    Query query(transaction,
                u"SELECT "_s + textColumns() + from +
                    u" AND message.at >= coalesce((SELECT min(newest.at) FROM (SELECT message.at"_s + from +
                    u" ORDER BY message.at DESC LIMIT :count) AS newest), 0)"
                    " ORDER BY message.at DESC, message.id DESC"_s);
    query.bind(u":number"_s, part.number.e164())
        .bind(u":before"_s, part.before)
        .bind(u":count"_s, part.atMost);
    for (size_t i = 0; i < folds.size(); ++i)
        if (!folds[i].open)
            query.bind(u":first%1"_s.arg(i), folds[i].first).bind(u":last%1"_s.arg(i), folds[i].last);
    if (auto done = query.run(); !done) return done;
    while (query.next())
        items.emplace_back(textIn(query));
    for (const FoldedTexts& fold : folds)
        if (fold.last < part.before) items.emplace_back(fold);
    return {};
}

Result<void> addEntries(Transaction& transaction, const ThreadPart& part, std::vector<ThreadItem>& items)
{
    Query query(transaction, u"SELECT id FROM conversation WHERE number = :number"_s);
    query.bind(u":number"_s, part.number.e164());
    if (auto done = query.run(); !done) return done;
    if (!query.next()) return {};
    const ConversationId thread{query.text(0)};
    auto entries = ThreadEntryRecords(transaction).page(thread, part.before, part.atMost);
    if (!entries) return Fail(entries.error());
    std::ranges::move(*entries, std::back_inserter(items));
    return {};
}

} // namespace

Timestamp threadTimeOf(const ThreadItem& item)
{
    if (const auto* call = std::get_if<LoggedCall>(&item)) return call->call.rangAt;
    if (const auto* entry = std::get_if<ThreadEntry>(&item)) return entry->at;
    if (const auto* fold = std::get_if<FoldedTexts>(&item)) return fold->last;
    return std::get<FiledText>(item).at;
}

Result<std::vector<LoggedCall>> callsOf(Transaction& transaction, const PhoneNumber& caller, int atMost)
{
    return newestCalls(transaction, caller, endOfTime(), atMost);
}

Result<std::vector<LoggedCall>> callLogPage(Transaction& transaction, CallFilter filter,
                                            const std::optional<PageKey>& after, int atMost)
{
    const PageKey from = after.value_or(PageKey{endOfTime(), u""_s});
    Query query(transaction, loggedCalls() + u" WHERE "_s + condition(filter) +
                                 u" AND (call.rang_at, call.id) < (:at, :id)"
                                 " ORDER BY call.rang_at DESC, call.id DESC LIMIT :count"_s);
    query.bind(u":at"_s, from.at).bind(u":id"_s, from.id).bind(u":count"_s, atMost);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<LoggedCall> calls;
    while (query.next())
        calls.push_back(loggedCallIn(query));
    return calls;
}

Result<KnownCalls> callsBetween(Transaction& transaction, Timestamp from, Timestamp until)
{
    Query query(transaction, u"SELECT count(*), count(*) FILTER (WHERE "_s + condition(CallFilter::Missed) +
                                 u") FROM call WHERE rang_at >= :from AND rang_at < :until"
                                 " AND decided_at >= :found"_s);
    query.bind(u":from"_s, from).bind(u":until"_s, until).bind(u":found"_s, until - listTellsFirst);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return KnownCalls{};
    return KnownCalls{static_cast<int>(query.number(0)), static_cast<int>(query.number(1))};
}

Result<std::optional<LoggedCall>> callLogEntry(Transaction& transaction, const CallId& id)
{
    Query query(transaction, loggedCalls() + u" WHERE call.id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    LoggedCall logged = loggedCallIn(query);
    if (!logged.call.caller) return logged;
    Query before(transaction, u"SELECT count(*) FROM call WHERE caller = :number AND rang_at < :at"_s);
    before.bind(u":number"_s, logged.call.caller->e164()).bind(u":at"_s, logged.call.rangAt);
    if (const auto done = before.run(); !done) return Fail(done.error());
    if (before.next()) logged.callsBefore = static_cast<int>(before.number(0));
    return logged;
}

Result<std::vector<ThreadItem>> threadOf(Transaction& transaction, const PhoneNumber& number,
                                         const std::optional<Timestamp>& before, int atMost,
                                         const std::vector<FoldedTexts>& folds)
{
    std::vector<ThreadItem> items;
    const ThreadPart part{number, before.value_or(endOfTime()), atMost};
    if (const auto done = addCalls(transaction, part, items); !done) return Fail(done.error());
    if (const auto done = addTexts(transaction, part, folds, items); !done) return Fail(done.error());
    if (const auto done = addEntries(transaction, part, items); !done) return Fail(done.error());
    std::ranges::stable_sort(items, {}, threadTimeOf);
    // The next page begins before the oldest item's time: what shares that time stays with it.
    auto first = std::ranges::prev(items.end(), atMost, items.begin());
    while (first != items.begin() && first != items.end() &&
           threadTimeOf(*std::prev(first)) == threadTimeOf(*first))
        --first;
    items.erase(items.begin(), first);
    return items;
}

} // namespace secondring
