// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secondring {

/// Why a list of people cannot be read. Shown in words (ui/wording/people_words).
enum class FileTrouble {
    None,
    CannotOpen,
    Empty,
    Spreadsheet,    ///< A workbook as it is, not saved as CSV.
    NotText,        ///< A picture, a PDF, a program.
    UnknownLetters, ///< Neither Unicode nor Western European: letters would come out wrong.
    OpenQuote,      ///< A quotation mark that never ends.
    TooManyColumns,
    NoNumbers, ///< Nothing in it is a telephone number.
};

} // namespace secondring
