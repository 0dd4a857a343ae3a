// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/csv_reader.h"
#include "core/people/file_person.h"

namespace secondring {

/// What a column of a table holds.
enum class ImportField {
    Ignore,
    Name,
    FirstName,
    LastName,
    Number,
    Language,
    Email,
    Kind,
    Note,
    MayText,
    NoTexts
};

/// What each column holds, by position.
using ImportColumns = std::vector<ImportField>;

/// What the heading @p cell names, in English or Spanish; Ignore when it is no heading we know.
[[nodiscard]] ImportField fieldOfHeading(const QString& cell);

/// How a table is read: whether its first row is headings, and what its columns hold.
struct TableReading {
    bool hasHeadings = false;
    QStringList headings; ///< As they stand there; "Column 2" is said by whoever shows them.
    ImportColumns columns;
};
/// A guess from the first @p rows of the table: by headings, else by what the cells look like.
[[nodiscard]] TableReading guessReading(const std::vector<FileRow>& rows);

[[nodiscard]] FilePerson personIn(const FileRow& row, const ImportColumns& columns);

} // namespace secondring
