// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/import_records.h"

namespace secondring {

/// The No of people in a file, kept in the consent ledger: an opt-out that a person of ours was told, by way
/// of the file. Undone, a further line brings back whom nothing else keeps out. Lives for one transaction.
class ImportOptOuts {
public:
    explicit ImportOptOuts(Transaction& transaction) : m_transaction(transaction) {}

    /// Of those set aside up to @p main and @p number in the order of the import. Whoever is opted out
    /// already stays so, and gets no second line.
    [[nodiscard]] Result<void> take(const ContactImport& import, const QString& main, const QString& number);
    /// How many of at most @p atMost may be texted again; nothing when all were looked at.
    [[nodiscard]] Result<std::optional<qint64>> takeBackSome(const ContactImport& import, int atMost);

private:
    [[nodiscard]] Result<void> takeOne(const ContactImport& import, const PhoneNumber& number);
    [[nodiscard]] Result<void> point(const ContactImport& import, const QString& event);
    /// An opt-out that an import before brought stands for this one, too.
    [[nodiscard]] Result<void> pointAtStanding(const ContactImport& import, const PhoneNumber& number);
    [[nodiscard]] Result<bool> bringBack(const ContactImport& import, const QString& event);

    Transaction& m_transaction;
};

} // namespace secondring
