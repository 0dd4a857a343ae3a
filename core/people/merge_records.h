// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"
#include "core/store/transaction.h"

namespace secondring {

/// Two contacts that turned out to be one person.
struct ContactMerge {
    QString id;
    PhoneNumber kept;
    PhoneNumber merged;
    QString mergedName; ///< As it was before.
    Timestamp at;
};

/// What a person is known by after @p other was merged into @p kept: what is kept wins, gaps are filled, the
/// notes are put together, and who was not to be texted stays so.
[[nodiscard]] ContactProfile mergedProfile(const ContactProfile& kept, const ContactProfile& other);

/// Puts two contacts together as one person with two numbers, and apart again. Lives for one transaction.
class MergeRecords {
public:
    explicit MergeRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// InvalidInput when both are the same person already, NotFound when one is nobody.
    [[nodiscard]] Result<QString> merge(const PhoneNumber& kept, const PhoneNumber& other, Timestamp now);
    /// Each number is who it was before; what was changed since stays as it is now. Conflict if undone
    /// already.
    [[nodiscard]] Result<void> undo(const QString& id, Timestamp now);
    /// NotFound when there was none.
    [[nodiscard]] Result<ContactMerge> find(const QString& id);
    /// The last merge of the person with the main number @p kept that can be undone.
    [[nodiscard]] Result<std::optional<ContactMerge>> latest(const PhoneNumber& kept);

private:
    [[nodiscard]] Result<QString> keep(const ContactMerge& merge, const QString& before);
    [[nodiscard]] Result<void> restore(const Contact& before, Timestamp mergedAt, Timestamp now);

    Transaction& m_transaction;
};

} // namespace secondring
