// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"
#include "core/store/transaction.h"

namespace secondring {

/// What makes following up a number needless although it happened at another number of the same person.
struct SeenElsewhere {
    bool theyWrote = false;
    bool booked = false;
    bool lost = false;
    bool optedOut = false;
    bool personStepped = false; ///< Somebody here wrote, rang, set an outcome or took over.
    bool gotThrough = false;
};

/// From @p since on, at the other numbers that are theirs alone.
[[nodiscard]] Result<SeenElsewhere> seenElsewhere(Transaction& transaction, const PhoneNumber& number,
                                                  Timestamp since);
/// Why @p followUp, which waits to leave, must not any more for what happened there since they were texted.
[[nodiscard]] Result<std::optional<TextReason>> overtakenElsewhere(Transaction& transaction,
                                                                   const FiledText& followUp);

} // namespace secondring
