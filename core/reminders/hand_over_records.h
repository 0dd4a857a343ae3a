// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/hand_over.h"
#include "core/store/store.h"

namespace secondring {

/// Reads what happened today. Lives for one transaction, on the store thread.
class HandOverRecords {
public:
    explicit HandOverRecords(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<HandOver> sheet(Timestamp now, const QTimeZone& zone);

private:
    [[nodiscard]] Result<void> count(HandOver& over, Timestamp from);
    [[nodiscard]] Result<void> readEmergencies(HandOver& over, Timestamp from);
    [[nodiscard]] Result<void> readUnanswered(HandOver& over);
    [[nodiscard]] Result<void> readNotes(HandOver& over, Timestamp from);

    Transaction& m_transaction;
};

} // namespace secondring
