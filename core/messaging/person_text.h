// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"
#include "core/base/result.h"
#include "core/store/transaction.h"

#include <optional>

namespace secondring {

/// Who wrote a text, and when it is to leave.
struct PersonText {
    MemberId sender;              ///< Empty: nobody in particular.
    std::optional<Timestamp> due; ///< None or past: at once.
    /// Answers of others that stood in the thread when this one was begun; none: that does not matter.
    std::optional<int> answersKnown = {};
};

/// What a person wrote. Queued anew under the same id it stays one text.
struct WrittenText {
    MessageId id;
    PhoneNumber to;
    QString body;
};

/// Queues what a person wrote and takes the thread over from the program. Rejected if they opted out;
/// Conflict if somebody else has answered since it was begun.
[[nodiscard]] Result<MessageId> queueFromPerson(Transaction& transaction, const WrittenText& written,
                                                const PersonText& how, Timestamp now);

} // namespace secondring
