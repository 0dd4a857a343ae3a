// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/phrase_book.h"

namespace secondring {

/// Takes a word that is one slip away from a known one for it: "cleanig", "apointment", "tooht".
class Spelling {
public:
    /// @p ordinary are words that mean nothing here but are right as they are: "phone" is no slip for
    /// "prone".
    Spelling(const PhraseBook& book, const QSet<QString>& ordinary);

    /// Mends what is neither known nor ordinary, in place.
    void mend(ReplyWords& words, const PhraseBook& book) const;

private:
    [[nodiscard]] QString meantBy(const QString& word) const;
    [[nodiscard]] QString withDroppedG(const QString& word) const;

    QHash<QString, QStringList> m_byLack; ///< Known words by what is left of them without one letter.
    QSet<QString> m_ordinary;
};

} // namespace secondring
