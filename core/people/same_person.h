// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace secondring {

/// What two names say of who has them.
enum class NamesOf {
    OnePerson, ///< In full, short, turned round, without the accents, or not said: "M. Reyes", "Reyes,
               ///< María".
    Unclear,   ///< Maybe misspelt, married, or of two: "Maria" and "Mario", "Maria Reyes" and "Maria Vega".
    TwoPeople,
};

/// The order of the two says nothing.
[[nodiscard]] NamesOf compareNames(const QString& one, const QString& other);

/// The words of a name as they are compared, without titles: "Sra. María López" is maria, lopez.
[[nodiscard]] QStringList namePartsOf(const QString& name);

// Where it is unclear, a list and a reply are read in opposite ways, so that neither loses anything. Each row
// of a list is written for a person: the name is kept beside the other one, and the lead card asks. A reply
// is typed in a hurry: a lead that is known is not left for an empty one because of a letter.

/// In a list: the second name is the first once more, and needs not be kept.
[[nodiscard]] bool isSameInList(const QString& one, const QString& other);
/// In what callers say: plainly not the same name.
[[nodiscard]] bool areTwoPeople(const QString& one, const QString& other);

} // namespace secondring
