// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/language_words.h"
#include "core/leads/understanding/phrase_book.h"

namespace secondring {

/// Takes a word that is one slip away from a known one for it: "cleanig", "apointment", "tooht".
class Spelling {
public:
    /// What @p language calls ordinary means nothing here but is right as it is, and so are names: "phone" is
    /// no slip for "prone".
    Spelling(const PhraseBook& book, const LanguageWords& language);

    /// Mends what is neither known nor ordinary, in place.
    void mend(ReplyWords& words, const PhraseBook& book) const;

private:
    /// A known word, and a number for what is left of it without one letter, or with all.
    struct Lack {
        quint64 rest = 0;
        qsizetype word = 0;
    };

    [[nodiscard]] bool isRight(const QString& word) const;
    [[nodiscard]] QString meantBy(const QString& word) const;
    [[nodiscard]] QString withDroppedG(const QString& word) const;

    const LanguageWords* m_language;
    QStringList m_known;
    WordSet m_isKnown;
    std::vector<Lack> m_lacks;             ///< In the order of the numbers.
    QHash<quint64, std::size_t> m_firstOf; ///< Where in it a number begins.
};

} // namespace secondring
