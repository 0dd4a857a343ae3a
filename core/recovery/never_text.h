// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"
#include "core/store/transaction.h"

namespace secondring {

/// Nothing goes to @p number by itself any more, for ever; what waits is called off. People at the desk still
/// can text it: nobody there asked for silence, so it is no opt-out. What they were before, to undo it.
[[nodiscard]] Result<ContactKind> neverText(Transaction& transaction, const PhoneNumber& number,
                                            Timestamp now);

/// Undoes it: they are @p before again. Nothing when they are not blocked.
[[nodiscard]] Result<void> mayBeTextedAgain(Transaction& transaction, const PhoneNumber& number,
                                            ContactKind before, Timestamp now);

} // namespace secondring
