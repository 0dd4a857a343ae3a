// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/unanswered_words.h"

#include "core/leads/lead.h"
#include "core/messaging/bare_thanks.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Who wrote more than that waits, whatever it was.
constexpr qint64 mostTexts = 20;

struct Written {
    QString words;
    Timestamp at;
    bool isRead = false;
};

/// The newest first.
Result<std::vector<Written>> writtenSince(Transaction& transaction, const ConversationId& conversation,
                                          Timestamp since)
{
    Query query(transaction,
                u"SELECT body, at, understood_at FROM message WHERE conversation = :conversation"
                " AND direction = 'In' AND at >= :since ORDER BY at DESC, id DESC LIMIT :most"_s);
    query.bind(u":conversation"_s, conversation.value).bind(u":since"_s, since).bind(u":most"_s, mostTexts);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Written> texts;
    while (query.next())
        texts.push_back({query.text(0), query.time(1), !query.isNull(2)});
    return texts;
}

bool isThanks(const Written& text)
{
    return isBareThanks(text.words);
}

/// It came back from a snooze, a planned text waits for a word, it may be an opt-out, or an emergency that
/// nobody has taken: somebody is to look, whatever they wrote.
Result<bool> isToBeLookedAt(Transaction& transaction, const WaitingThread& thread)
{
    Query query(transaction,
                u"SELECT 1 FROM conversation WHERE id = :id AND (EXISTS (SELECT 1 FROM thread_entry"
                "  WHERE thread_entry.conversation = conversation.id AND kind IN ('Snoozed', 'Reopened')"
                "  AND thread_entry.at >= :since)"
                " OR EXISTS (SELECT 1 FROM message WHERE message.conversation = conversation.id"
                "  AND message.state = 'Queued' AND message.reason = 'TheyWrote')"
                " OR EXISTS (SELECT 1 FROM automation_pause WHERE automation_pause.number ="
                "  conversation.number AND answered_at IS NULL)"
                " OR EXISTS (SELECT 1 FROM page_round WHERE page_round.conversation = conversation.id"
                "  AND acknowledged_at IS NULL))"_s);
    query.bind(u":id"_s, thread.conversation.value).bind(u":since"_s, thread.since);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

/// What was read last is that they want nothing, and it is no answer to a question of ours: another time may
/// suit them. Who was in danger is asked again.
Result<bool> haveDeclined(Transaction& transaction, const WaitingThread& thread)
{
    Query query(transaction,
                u"SELECT (SELECT CASE WHEN lead.urgency = 'Emergency' THEN '' ELSE lead.intent END"
                "  FROM lead WHERE lead.conversation = conversation.id ORDER BY"
                "  CASE WHEN lead.person IS NULL THEN lead.opened_at ELSE lead.changed_at END DESC,"
                "  lead.opened_at DESC, lead.id DESC LIMIT 1),"
                " coalesce((SELECT message.body FROM message WHERE message.conversation = conversation.id"
                "  AND message.purpose = 'Person' AND message.state NOT IN ('Refused', 'Failed', 'Expired',"
                "  'Cancelled') ORDER BY message.at DESC, message.id DESC LIMIT 1), '')"
                " FROM conversation WHERE id = :id"_s);
    query.bind(u":id"_s, thread.conversation.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() && query.text(0) == codeOf(Intent::Decline) && !query.text(1).contains(u'?');
}

} // namespace

Result<std::optional<Timestamp>> waitsForAnswerSince(Transaction& transaction, const WaitingThread& thread)
{
    const auto isFirst = isToBeLookedAt(transaction, thread);
    if (!isFirst) return Fail(isFirst.error());
    auto texts = writtenSince(transaction, thread.conversation, thread.since);
    if (!texts) return Fail(texts.error());
    if (*isFirst || texts->empty() || static_cast<qint64>(texts->size()) == mostTexts) return thread.since;
    std::erase_if(*texts, isThanks);
    if (texts->empty()) return std::nullopt;
    const Timestamp first = texts->back().at;
    const bool mayDecline = std::ranges::all_of(
        *texts, [](const Written& text) { return text.isRead && !text.words.contains(u'?'); });
    if (!mayDecline) return first;
    const auto declined = haveDeclined(transaction, thread);
    if (!declined) return Fail(declined.error());
    return *declined ? std::nullopt : std::optional(first);
}

Result<std::optional<Timestamp>> lastSaidMore(Transaction& transaction, const ConversationId& conversation,
                                              Timestamp from)
{
    const auto texts = writtenSince(transaction, conversation, from);
    if (!texts) return Fail(texts.error());
    const auto said = std::ranges::find_if_not(*texts, isThanks);
    return said == texts->end() ? std::nullopt : std::optional(said->at);
}

} // namespace secondring
