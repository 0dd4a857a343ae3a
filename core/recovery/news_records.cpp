// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/news_records.h"

#include "core/messaging/filed_text.h"
#include "core/messaging/inbox.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using namespace std::chrono_literals;

constexpr int newestThreads = 200;
constexpr int newestCalls = 50;
constexpr std::chrono::hours textsWithin{1}; ///< As long as a flood is counted.
/// A call filed late (full disk, asleep) is in the list of calls; an alert for it would only puzzle.
constexpr auto lateAfter = 2min;

Result<void> readStandings(Transaction& transaction, NewsKnown& known)
{
    Query query(transaction, u"SELECT id, last_at, waiting_since, seen_at, last_kind, closed_at, assigned_to"
                             " FROM conversation ORDER BY last_at DESC, id DESC LIMIT :count"_s);
    query.bind(u":count"_s, qint64{newestThreads});
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        const Timestamp lastAt = query.time(1);
        const bool isAnswered = query.text(4) == u"Out"_s || !query.isNull(5);
        known.threads.emplace(query.text(0), ThreadStanding{lastAt, query.maybeTime(2), !query.isNull(3),
                                                            isAnswered, MemberId{query.text(6)}});
        if (known.threads.size() == std::size_t{newestThreads}) known.threadsFrom = lastAt;
    }
    return {};
}

/// What a thread had in the hours before it was first looked at is no news when something else is.
Result<void> readTextsBefore(Transaction& transaction, NewsSeen& seen)
{
    Query query(transaction, u"SELECT message.provider_ref, message.at FROM message JOIN"
                             " (SELECT id, last_at FROM conversation ORDER BY last_at DESC, id DESC"
                             "  LIMIT :count) AS newest ON newest.id = message.conversation"
                             " WHERE message.direction = 'In' AND message.provider_ref IS NOT NULL"
                             " AND message.at > newest.last_at - :hours"_s);
    query.bind(u":count"_s, qint64{newestThreads})
        .bind(u":hours"_s, qint64{std::chrono::milliseconds(2 * textsWithin).count()});
    if (auto done = query.run(); !done) return done;
    while (query.next())
        seen.textsBefore.emplace_back(ProviderRef{query.text(0)}, query.time(1));
    return {};
}

/// Each text came to one of our numbers; what has none that can be read is nobody's.
std::optional<IncomingText> incomingIn(const Query& row)
{
    const auto from = PhoneNumber::fromE164(row.text(1));
    const auto to = PhoneNumber::fromE164(row.text(2));
    if (!from || !to) return std::nullopt;
    IncomingText text{ProviderRef{row.text(0)}, *from, *to, row.text(3), row.time(4)};
    const QString code = row.text(5);
    if (code.startsWith(picturesCode)) text.pictures = QStringView(code).mid(picturesCode.size()).toInt();
    return text;
}

Result<void> readTexts(Transaction& transaction, ThreadNews& news)
{
    Query query(transaction,
                u"SELECT provider_ref, number, our_number, body, at, code FROM message"
                " WHERE conversation = :conversation AND direction = 'In' AND provider_ref IS NOT NULL"
                " AND at > (SELECT max(newest.at) FROM message AS newest"
                "  WHERE newest.conversation = :same AND newest.direction = 'In') - :hour"
                " ORDER BY at, id LIMIT :count"_s);
    query.bind(u":conversation"_s, news.conversation.value)
        .bind(u":same"_s, news.conversation.value)
        .bind(u":hour"_s, qint64{std::chrono::milliseconds(textsWithin).count()})
        .bind(u":count"_s, qint64{Inbox::floodFrom + 1});
    if (const auto done = query.run(); !done) return Fail(done.error());
    while (query.next())
        if (auto text = incomingIn(query)) news.texts.push_back(*std::move(text));
    news.isFlood = news.texts.size() > static_cast<std::size_t>(Inbox::floodFrom);
    if (news.isFlood) news.texts.pop_back();
    return {};
}

Result<void> readThreads(Transaction& transaction, const std::optional<NewsKnown>& known, NewsSeen& seen)
{
    if (auto read = readStandings(transaction, seen.known); !read) return read;
    if (!known) return readTextsBefore(transaction, seen);
    for (const auto& [id, now] : seen.known.threads) {
        const auto before = known->threads.find(id);
        const bool isKnown = before != known->threads.end();
        if (isKnown && before->second == now) continue;
        ThreadNews news{ConversationId{id}, isKnown ? std::optional(before->second) : std::nullopt, now};
        if (auto read = readTexts(transaction, news); !read) return read;
        // One that comes back among the newest brings its old texts with it.
        if (!isKnown)
            std::erase_if(news.texts, [&](const auto& text) { return text.receivedAt < known->threadsFrom; });
        seen.threads.push_back(std::move(news));
    }
    return {};
}

Result<void> readCalls(Transaction& transaction, const std::optional<NewsKnown>& known, NewsSeen& seen)
{
    Query query(transaction, u"SELECT id, outcome || '/' || decision || '/' || coalesce(message, ''),"
                             " decided_at - ended_at, rang_at"
                             " FROM call ORDER BY rang_at DESC, id DESC LIMIT :count"_s);
    query.bind(u":count"_s, qint64{newestCalls});
    if (auto done = query.run(); !done) return done;
    std::vector<CallTold> changed;
    while (query.next()) {
        const QString id = query.text(0);
        seen.known.calls.emplace(id, query.text(1));
        if (seen.known.calls.size() == std::size_t{newestCalls}) seen.known.callsFrom = query.time(3);
        if (!known) continue;
        const auto before = known->calls.find(id);
        const bool isNew = before == known->calls.end();
        // Where one was erased, an old one is among the newest again.
        if (isNew ? query.time(3) < known->callsFrom : before->second == query.text(1)) continue;
        CallTold news{{}, isNew, std::chrono::milliseconds(query.number(2)) > lateAfter};
        news.call.call.id = CallId{id};
        changed.push_back(std::move(news));
    }
    for (auto call = changed.rbegin(); call != changed.rend(); ++call) { // As they rang.
        auto logged = callLogEntry(transaction, call->call.call.id);
        if (!logged) return Fail(logged.error());
        if (!*logged) continue;
        call->call = **std::move(logged);
        seen.calls.push_back(std::move(*call));
    }
    return {};
}

} // namespace

Result<NewsSeen> newsSince(Transaction& transaction, const std::optional<NewsKnown>& known)
{
    NewsSeen seen;
    if (const auto read = readCalls(transaction, known, seen); !read) return Fail(read.error());
    if (const auto read = readThreads(transaction, known, seen); !read) return Fail(read.error());
    return seen;
}

} // namespace secondring
