// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/outbox_records.h"
#include "core/messaging/pending_texts.h"
#include "tests/support/fake_clock.h"
#include "tests/support/text_desk.h"

namespace secondring {

// The outbox's records at noon, each call in a transaction of its own.

inline const Timestamp noon = FakeClock().now();
inline const QString ann = QStringLiteral("+14045550111");
inline const QString bob = QStringLiteral("+14045550222");

template <typename Job> auto with(TestStore& desk, Job job)
{
    auto answer = desk.run([&](Transaction& transaction) {
        OutboxRecords records(transaction);
        return job(records);
    });
    if (!answer) qFatal("%s", qPrintable(answer.error().detail));
    return answer;
}

inline void accept(TestStore& desk, const MessageId& id, const QString& ref, Timestamp at = noon)
{
    (void)with(desk, [&](OutboxRecords& records) { return records.markAccepted(id, {ref}, at); });
}

inline void end(TestStore& desk, const MessageId& id, TextState state,
                TextTrouble trouble = TextTrouble::None)
{
    (void)with(desk, [&](OutboxRecords& records) {
        return records.end(id, {state, TextReason::None, trouble, QStringLiteral("30006")}, noon);
    });
}

inline int cancelled(TestStore& desk, TextReason reason)
{
    return desk
        .run([&](Transaction& transaction) {
            return PendingTexts(transaction).cancelTextBacks(numberOf(ann), reason, noon);
        })
        .value();
}

inline bool threadFailed(TestStore& desk)
{
    return firstCell(desk, QStringLiteral("SELECT count(*) FROM conversation WHERE failed_at IS NOT NULL")) ==
           u"1";
}

} // namespace secondring
