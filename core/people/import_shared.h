// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/import_records.h"

namespace secondring {

/// The people of one number in a file: the first row names its contact, and all of them may be who calls.
/// Lives for one transaction.
class ImportShared {
public:
    explicit ImportShared(Transaction& transaction) : m_transaction(transaction) {}

    /// More than a family has; a switchboard's number stands in a file a thousand times.
    static constexpr qint64 mostWhoShare = 20;

    /// Sets @p name aside where a row before has named somebody else for @p number; whether one has.
    [[nodiscard]] Result<bool> setAside(const QString& import, const PhoneNumber& number, const QString& name,
                                        Timestamp now);
    /// Those set aside up to @p main and @p number in the order of the import come in.
    [[nodiscard]] Result<void> take(const ContactImport& import, const QString& main, const QString& number);
    /// How many of at most @p atMost went again; 0 when all have. Whom a lead is of stays.
    [[nodiscard]] Result<int> takeBackSome(const ContactImport& import, int atMost);

private:
    struct Staged {
        QString name;
        QString main;
    };
    [[nodiscard]] Result<std::optional<Staged>> stagedFor(const QString& import, const PhoneNumber& number);
    [[nodiscard]] Result<QStringList> namesAside(const QString& import, const QString& main,
                                                 const PhoneNumber& number);

    Transaction& m_transaction;
};

} // namespace secondring
