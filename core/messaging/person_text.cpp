// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/person_text.h"

#include "core/compliance/consent_records.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/other_answers.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/pending_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A person's text that could not leave within this time is shown again instead of arriving late.
constexpr std::chrono::hours personTextLives{1};

Result<void> noteWritten(Transaction& transaction, const NewText& text)
{
    ConversationRecords conversations(transaction);
    if (auto noted = conversations.noteSent(text.conversation, text.body, text.at, true); !noted)
        return noted;
    if (auto undrafted = conversations.setDraft(text.conversation, {}, text.at); !undrafted) return undrafted;
    if (auto taken = conversations.takeOver(text.conversation, text.at, MemberId{text.sender}); !taken)
        return taken;
    const auto cancelled =
        PendingTexts(transaction).cancelTextBacks(text.to, TextReason::PersonWrote, text.at);
    if (!cancelled) return Fail(cancelled.error());
    return {};
}

} // namespace

Result<MessageId> queueFromPerson(Transaction& transaction, const WrittenText& written, const PersonText& how,
                                  Timestamp now)
{
    // Of two desks that answer at the same moment the second waits here, and then sees what the first wrote.
    transaction.lock(u"answer:"_s + written.to.e164());
    const auto known = OutboxRecords(transaction).find(written.id);
    if (!known) return Fail(known.error());
    if (*known) return written.id;
    const PhoneNumber& to = written.to;
    const auto optedOut = ConsentRecords(transaction).isOptedOut(to);
    if (!optedOut) return Fail(optedOut.error());
    if (*optedOut) return fail(Failure::Rejected, u"opted out"_s);
    if (how.answersKnown) {
        const auto others = answersOfOthers(transaction, to, how.sender);
        if (!others) return Fail(others.error());
        if (others->count > *how.answersKnown)
            return fail(Failure::Conflict, u"somebody else has answered meanwhile"_s);
    }
    const auto conversation = ConversationRecords(transaction).withNumber(to, now);
    if (!conversation) return Fail(conversation.error());
    const Timestamp due = std::max(now, how.due.value_or(now));
    const NewText text{
        written.id, *conversation,         to,           TextPurpose::Person, written.body, now,
        due,        due + personTextLives, std::nullopt, how.sender.value};
    if (const auto queued = OutboxRecords(transaction).queue(text); !queued) return Fail(queued.error());
    if (const auto noted = noteWritten(transaction, text); !noted) return Fail(noted.error());
    return text.id;
}

} // namespace secondring
