// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace secondring {

/// What is typed or pasted for an apostrophe: "O'Neil", "O’Neil", "O`Neil".
inline constexpr QStringView apostropheSigns = u"'’‘ʼ`´";

/// Small letters without accents and strokes, with the apostrophe of a plain keyboard: "Łukasz O’Neil" is
/// "lukasz o'neil", however its letters are composed. For names that are compared or looked up, never for
/// what is kept: the words of a search lie on disk as SearchWords folds them, which is how SQLite's unicode61
/// does it, and that knows no stroke. Pure.
[[nodiscard]] QString plainLetters(QStringView words);

} // namespace secondring
