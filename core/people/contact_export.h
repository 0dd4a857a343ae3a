// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"
#include "core/store/transaction.h"

class QIODevice;

namespace secondring {

enum class ContactFormat { Csv, VCard };

/// A person as a file has them.
struct ExportedContact {
    ContactProfile profile;
    std::vector<PhoneNumber> numbers;
    bool optedOut = false;

    /// What the list of people says at the end of their row.
    [[nodiscard]] bool mayBeTexted() const { return !optedOut && mayBeTextedByItself(profile.kind); }
};

/// A cell that no spreadsheet takes for a formula, quoted where it must be.
[[nodiscard]] QString csvCell(const QString& words);
[[nodiscard]] QByteArray csvHead();
[[nodiscard]] QByteArray csvRow(const ExportedContact& contact, const QString& region);
[[nodiscard]] QByteArray vCard(const ExportedContact& contact); ///< vCard 3.0 (RFC 2426).

/// Writes everybody to @p path, which is replaced only when the whole is written; how many there are. Who
/// else uses somebody's number follows them, by name. Runs on the store thread.
[[nodiscard]] Result<qint64> exportContacts(Transaction& transaction, const QString& path,
                                            ContactFormat format, const QString& region);

} // namespace secondring
