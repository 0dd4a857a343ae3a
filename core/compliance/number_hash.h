// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/store/transaction.h"

namespace secondring {

/// What stands for @p number where the number itself must not be kept: SHA-256 over the salt of this database
/// and the number, in hexadecimal. The same number always gives the same.
[[nodiscard]] Result<QString> numberHash(Transaction& transaction, const PhoneNumber& number);

} // namespace secondring
