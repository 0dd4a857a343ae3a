// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/reply_words.h"
#include "core/leads/understanding/signs.h"
#include "core/leads/vertical_pack.h"

#include <QHash>

namespace secondring {

/// What all trades share: resources/verticals/language.json.
struct LanguageWords {
    Abbreviations abbreviations;
    QHash<QString, QStringList> lists; ///< What "@name" stands for.
    std::array<QStringList, kSigns> signs;
    /// What only leans towards a sign: two of them make it, where nothing says more.
    std::array<QStringList, kSigns> leanings;
    std::vector<FieldValue> carriers; ///< Insurance companies, for packs that have a field "insurance".
    WordSet firstNames;               ///< For those who write without capitals.
    WordSet notNames;                 ///< Written with a capital, and no name: "Monday".
    WordSet ordinary;                 ///< Right as they are: never taken for a slip.
    WordSet spanish;                  ///< Words that only Spanish has.
    WordSet english;
    WordSet otherLanguages;  ///< Words that neither of the two has: French, Portuguese, German.
    WordSet ofManyLanguages; ///< Spanish or English, and of some of those as well: "para", "am".
};

/// The file that came with the program, read once.
[[nodiscard]] const LanguageWords& shippedLanguage();

} // namespace secondring
