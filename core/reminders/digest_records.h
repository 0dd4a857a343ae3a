// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/phone_number.h"
#include "core/store/store.h"

#include <QDate>

namespace secondring {

/// Which day's digest was made where. Lives for one transaction, on the store thread.
class DigestRecords {
public:
    explicit DigestRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// True for the first who asks for @p where on @p day.
    [[nodiscard]] Result<bool> claim(const QString& where, QDate day);
    /// Whoever reads the digest is one of us, not somebody who waits for an answer. Who is known as somebody
    /// else stays that.
    [[nodiscard]] Result<void> noteStaff(const PhoneNumber& number, const QString& name, Timestamp now);

private:
    Transaction& m_transaction;
};

} // namespace secondring
