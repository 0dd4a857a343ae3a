// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/word_tree.h"
#include "core/leads/understanding/understood.h"

#include <QStringList>
#include <QStringView>

namespace secondring {

/// One word of a reply as the rules read it, and where it stands in what was written. "can't" is two of them
/// at one place.
struct ReplyWord {
    QString text;     ///< No capitals, no accents: "manana".
    QString singular; ///< Without a plural's s, else the same.
    Evidence at;
    int clause = 0;       ///< Counts what commas, points and lines part.
    int sentence = 0;     ///< Counts what points, question marks and lines part.
    bool capital = false; ///< Begins with a capital, and is not all capitals.
    bool asked = false;   ///< A question mark ends its sentence.
};

using ReplyWords = std::vector<ReplyWord>;

/// What is written short, in full: "appt" is "appointment", "cant" is "can not".
using Abbreviations = WordTable<QStringList>;

/// Cuts @p text into words; time is linear in its length.
[[nodiscard]] ReplyWords wordsOf(QStringView text, const Abbreviations& abbreviations);

/// Lower case, no accents or apostrophes, one space between words: how words are kept and compared.
[[nodiscard]] QString folded(QStringView text);
[[nodiscard]] QString singularOf(const QString& word);

/// From the first to the last of the words @p first up to (not with) @p end.
[[nodiscard]] Evidence evidenceOf(const ReplyWords& words, int first, int end);

} // namespace secondring
