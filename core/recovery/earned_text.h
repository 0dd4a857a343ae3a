// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/outbox_records.h"
#include "core/recovery/greeting.h"
#include "core/recovery/text_back_policy.h"

namespace secondring {

/// When a text is queued, may leave and is too old.
struct TextTimes {
    Timestamp now;
    Timestamp due;
    Timestamp expires;
};

/// A call that is to be texted, and what its text is made from.
struct CallToText {
    FiledCall call;
    CallerHistory history;
    Settings settings;
    TextTimes times;
    QString overriddenBy; ///< Who wants it all the same; empty: the rules allow it.
    MessageId id{newId()};
    TextReason waitsFor = TextReason::None;
};

/// An unnamed desk is somebody too.
[[nodiscard]] inline QString overriderOf(const MemberId& by)
{
    return by.value.isEmpty() ? QStringLiteral("desk") : by.value;
}

/// Its words at the moment it leaves: in the morning they are not those of the night.
[[nodiscard]] Greeting greetingFor(const CallToText& toText);
[[nodiscard]] Result<MessageId> queueText(Transaction& transaction, const CallToText& toText);

/// Puts its time to when the rules let it leave: the morning, for a call of the night. Returned is why it
/// must not leave at all, or not any more by then.
[[nodiscard]] Result<std::optional<Reason>> waitForTheirDay(Transaction& transaction, CallToText& toText);

/// Gives text-backs that were put off on their way out the words of the time when they leave now. How many.
[[nodiscard]] Result<int> rewordDeferred(Transaction& transaction, const Settings& settings, Timestamp now);

} // namespace secondring
