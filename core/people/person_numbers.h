// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/store/transaction.h"

#include <vector>

namespace secondring {

/// @p number, and every other that the desk knows to be the same person's: merged under People, or of leads
/// that were said to be one person's. A merge that was undone joins nobody.
[[nodiscard]] Result<std::vector<PhoneNumber>> numbersOfWhoHas(Transaction& transaction,
                                                               const PhoneNumber& number);

/// The others of those numbers, where nobody else is known at either end: at a number that several share, it
/// is unknown who of them called or wrote.
[[nodiscard]] Result<std::vector<PhoneNumber>> otherNumbersOfThemAlone(Transaction& transaction,
                                                                       const PhoneNumber& number);

} // namespace secondring
