// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/day_sheet.h"
#include "core/store/store.h"

namespace secondring {

/// Reads the rows of a day sheet. Lives for one transaction, on the store thread.
class DaySheetRecords {
public:
    explicit DaySheetRecords(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<DaySheet> sheet(Timestamp now, const QTimeZone& zone);
    /// The same without what is done: of whom the morning text speaks.
    [[nodiscard]] Result<DaySheet> ahead(Timestamp now, const QTimeZone& zone);

private:
    [[nodiscard]] Result<std::vector<SheetRow>> open();
    [[nodiscard]] Result<std::vector<SheetRow>> doneSince(Timestamp since);

    Transaction& m_transaction;
};

} // namespace secondring
