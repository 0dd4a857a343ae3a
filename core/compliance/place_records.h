// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/compliance/recipient_place.h"
#include "core/store/transaction.h"

namespace secondring {

/// What the desk noted of where somebody is. Lives for one transaction, on the store thread.
class PlaceRecords {
public:
    explicit PlaceRecords(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<NotedPlace> of(const PhoneNumber& number);
    /// Nothing noted takes the note away. InvalidInput for a zone that this computer does not know.
    [[nodiscard]] Result<void> note(const PhoneNumber& number, const NotedPlace& place, const MemberId& who,
                                    Timestamp now);

private:
    Transaction& m_transaction;
};

} // namespace secondring
