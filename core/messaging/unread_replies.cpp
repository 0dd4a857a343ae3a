// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/unread_replies.h"

#include "core/messaging/filed_text.h"
#include "core/messaging/text_codes.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Replies may be read again any minute.
constexpr std::chrono::minutes askedAgain{1};

} // namespace

Result<void> waitForReplies(Transaction& transaction, Timestamp now)
{
    Query query(transaction,
                u"UPDATE message SET due_at = :again, reason = :reason, code = :code"
                " WHERE state = 'Queued' AND due_at <= :now AND overridden_by = ''"
                " AND (purpose IN ('TextBack', 'Question', 'FollowUp', 'Reminder')"
                // What was planned leaves by itself, too; what was just written leaves at once.
                "  OR purpose = 'Person' AND attempts = 0 AND due_at > state_at)"
                " AND EXISTS (SELECT 1 FROM message AS earlier WHERE earlier.number = message.number"
                "  AND earlier.id <> message.id AND earlier.direction = 'Out'"
                "  AND earlier.state NOT IN ('Queued', 'Cancelled', 'Expired', 'Refused'))"_s);
    query.bind(u":again"_s, now + askedAgain)
        .bind(u":reason"_s, codeOf(TextReason::Paused))
        .bind(u":code"_s, repliesUnreadCode)
        .bind(u":now"_s, now);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) transaction.touch(Area::Messages);
    return {};
}

Result<void> goOnAfterReplies(Transaction& transaction, Timestamp now)
{
    Query query(transaction, u"UPDATE message SET due_at = :now, reason = 'None', code = ''"
                             " WHERE state = 'Queued' AND reason = :reason AND code = :code"_s);
    query.bind(u":now"_s, now)
        .bind(u":reason"_s, codeOf(TextReason::Paused))
        .bind(u":code"_s, repliesUnreadCode);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) transaction.touch(Area::Messages);
    return {};
}

} // namespace secondring
