// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_records.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/outbox_records.h"
#include "tests/support/plain_words.h"

namespace secondring {

/// A text as a test wants it queued.
struct WantedText {
    QString to = QStringLiteral("+14045550111");
    QString body = QStringLiteral("Sorry we missed you");
    TextPurpose purpose = TextPurpose::TextBack;
    std::chrono::seconds wait{0};
    std::chrono::minutes lives{15};
};

inline MessageId queued(TestStore& desk, Timestamp now, const WantedText& wanted = {})
{
    const auto id = desk.run([&](Transaction& transaction) -> Result<MessageId> {
        const auto conversation = ConversationRecords(transaction).withNumber(numberOf(wanted.to), now);
        if (!conversation) return Fail(conversation.error());
        const NewText text{MessageId{newId()}, *conversation,      numberOf(wanted.to),
                           wanted.purpose,     wanted.body,        now,
                           now + wanted.wait,  now + wanted.lives, std::nullopt};
        if (const auto done = OutboxRecords(transaction).queue(text); !done) return Fail(done.error());
        return text.id;
    });
    if (!id) qFatal("could not queue: %s", qPrintable(id.error().detail));
    return *id;
}

inline FiledText textOf(TestStore& desk, const MessageId& id)
{
    const auto found =
        desk.run([&](Transaction& transaction) { return OutboxRecords(transaction).find(id); });
    if (!found || !*found) qFatal("no such text");
    return **found;
}

inline TextState stateOf(TestStore& desk, const MessageId& id)
{
    return textOf(desk, id).state;
}

inline void noteConsent(TestStore& desk, const QString& number, ConsentChange what, Timestamp at)
{
    const auto done = desk.run([&](Transaction& transaction) {
        return ConsentRecords(transaction)
            .record({newId(), numberOf(number), what, ConsentSource::Keyword, QStringLiteral("STOP"),
                     std::nullopt, at});
    });
    if (!done) qFatal("could not note consent");
}

inline bool isOptedOut(TestStore& desk, const QString& number)
{
    return desk
        .run([&](Transaction& transaction) {
            return ConsentRecords(transaction).isOptedOut(numberOf(number));
        })
        .value();
}

/// Claims what is due as the outbox does.
inline std::vector<OutgoingText> claimed(TestStore& desk, Timestamp now, int atMost = 8)
{
    return desk
        .run([&](Transaction& transaction) {
            return OutboxRecords(transaction).claimDue(numberOf(QStringLiteral("+14045550100")), now, atMost);
        })
        .value();
}

} // namespace secondring
