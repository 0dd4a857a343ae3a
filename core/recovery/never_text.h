// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"
#include "core/store/transaction.h"

namespace secondring {

/// What somebody was until nothing more was to go to them by itself, to undo it.
struct TextedUntil {
    ContactKind kind = ContactKind::New;
    Timestamp at;
};

/// Nothing goes to @p number by itself any more, for ever; what waits is called off. People at the desk still
/// can text it: nobody there asked for silence, so it is no opt-out.
[[nodiscard]] Result<TextedUntil> neverText(Transaction& transaction, const PhoneNumber& number,
                                            Timestamp now);

/// Undoes it: they are what they were @p before again, and what was called off and still has time is asked
/// anew whether it may leave. Nothing when they are not blocked.
[[nodiscard]] Result<void> mayBeTextedAgain(Transaction& transaction, const PhoneNumber& number,
                                            const TextedUntil& before, Timestamp now);

} // namespace secondring
