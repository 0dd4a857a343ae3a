// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation_records.h"
#include "core/recovery/page_records.h"
#include "core/recovery/paging.h"
#include "tests/support/test_store.h"
#include "tests/ui/desk_story.h"

namespace secondring {

/// Whoever wrote last of all, and is cold; what they wrote turns out to have emergency words.
inline const auto stranger = QStringLiteral("+14045550188");
inline const auto strangerShown = QStringLiteral("(404) 555-0188");

inline void alarm(TestStore& store, const QString& from, Timestamp now)
{
    const auto done = store.run([&](Transaction& transaction) -> Result<void> {
        transaction.touch(Area::Messages);
        const auto id = ConversationRecords(transaction).withNumber(numberOf(from), now);
        if (!id) return Fail(id.error());
        Settings nobodyOnCall;
        nobodyOnCall.urgency.page = false;
        return startPaging(transaction, {*id, MessageId{newId()}, QStringLiteral("can't breathe")},
                           nobodyOnCall, now);
    });
    if (!done) qFatal("no emergency: %s", qPrintable(done.error().detail));
}

} // namespace secondring
