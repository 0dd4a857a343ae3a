// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/planned_texts.h"

#include "core/messaging/bare_thanks.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/text_codes.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Then nobody will say any more whether it goes: it ends as too old.
constexpr std::chrono::days heldAtMost{30};
/// Whose word has come has so long to leave.
constexpr std::chrono::hours livesOnceSaid{1};
/// Nobody sends more thanks than that: somebody has to look.
constexpr int mostLookedAt = 50;

/// What was tried once is on its way; its time only says when it is tried again.
bool isPlanned(const FiledText& text)
{
    return text.purpose == TextPurpose::Person && text.attempts == 0 && text.dueAt > text.at;
}

} // namespace

Result<bool> theyWroteSince(Transaction& transaction, const FiledText& planned)
{
    // Of a reply's times only when it was read is by our clock.
    Query query(transaction, u"SELECT body FROM message WHERE conversation = :conversation"
                             " AND direction = 'In' AND (understood_at > :since"
                             "  OR understood_at IS NULL AND at > :since2) ORDER BY at DESC LIMIT :count"_s);
    query.bind(u":conversation"_s, planned.conversation.value)
        .bind(u":since"_s, planned.stateAt)
        .bind(u":since2"_s, planned.stateAt)
        .bind(u":count"_s, mostLookedAt);
    if (const auto done = query.run(); !done) return Fail(done.error());
    int thanks = 0;
    for (; query.next(); ++thanks)
        if (!saysNothingNew(query.text(0))) return true;
    return thanks == mostLookedAt;
}

Result<bool> holdIfTheyWrote(Transaction& transaction, const FiledText& text, Timestamp now)
{
    if (!isPlanned(text)) return false;
    const auto wrote = theyWroteSince(transaction, text);
    if (!wrote || !*wrote) return wrote;
    Query query(transaction, u"UPDATE message SET expires_at = :until, reason = :reason"
                             " WHERE id = :id AND state = 'Queued'"_s);
    query.bind(u":until"_s, now + heldAtMost)
        .bind(u":reason"_s, codeOf(TextReason::TheyWrote))
        .bind(u":id"_s, text.id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    const auto shown = ConversationRecords(transaction).noteHeld(text.conversation, now);
    if (!shown) return Fail(shown.error());
    return true;
}

Result<bool> sendAsItIs(Transaction& transaction, const MessageId& id, Timestamp now)
{
    Query query(transaction, u"UPDATE message SET state_at = :now,"
                             " due_at = CASE WHEN reason = :held THEN :now2 ELSE due_at END,"
                             " expires_at = CASE WHEN reason = :held2 THEN :lives ELSE expires_at END,"
                             " reason = CASE WHEN reason = :held3 THEN 'None' ELSE reason END"
                             " WHERE id = :id AND state = 'Queued' AND purpose = 'Person'"_s);
    const QString held = codeOf(TextReason::TheyWrote);
    query.bind(u":now"_s, now)
        .bind(u":now2"_s, now)
        .bind(u":lives"_s, now + livesOnceSaid)
        .bind(u":held"_s, held)
        .bind(u":held2"_s, held)
        .bind(u":held3"_s, held)
        .bind(u":id"_s, id.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 0) return false;
    const auto text = OutboxRecords(transaction).find(id);
    if (!text) return Fail(text.error());
    if (!*text) return false;
    // It answers what they wrote, as if it were written now.
    const auto answered =
        ConversationRecords(transaction).noteSent((*text)->conversation, (*text)->body, now, true);
    if (!answered) return Fail(answered.error());
    return true;
}

} // namespace secondring
