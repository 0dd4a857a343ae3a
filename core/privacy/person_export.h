// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/privacy/privacy_records.h"

#include <QByteArray>

namespace secondring {

/// One file of what is known of a person.
struct ExportedFile {
    QString name; ///< "texts.csv"
    QByteArray content;
};

/// All that is kept of a person, in JSON and as tables. Times are in ISO 8601 UTC; field names stay.
struct PersonExport {
    std::vector<ExportedFile> files; ///< person.json first.
    KindCounts counts;
};

/// Everything under any of the person's numbers, for them to have (GDPR articles 15 and 20, CCPA 1798.130).
/// Leaves an entry that does not name them.
[[nodiscard]] Result<PersonExport> exportPerson(Transaction& transaction, const PhoneNumber& number,
                                                const MemberId& who, Timestamp now);

/// Into @p folder, which is made if need be. InvalidInput when one cannot be written; then none is.
[[nodiscard]] Result<void> writeExport(const PersonExport& exported, const QString& folder);

} // namespace secondring
