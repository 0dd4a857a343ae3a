// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QJsonObject>

namespace secondring {

/// Settings as they lie in the database: one row a section, so that two desks changing two sections both win.
class SettingsRecords {
public:
    explicit SettingsRecords(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<QJsonObject> all();
    /// Writes the sections that differ from what is there.
    [[nodiscard]] Result<void> keep(const QJsonObject& sections, Timestamp now);

private:
    Transaction& m_transaction;
};

} // namespace secondring
