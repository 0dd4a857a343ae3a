// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace secondring {

/// Words as they are painted, and how much longer they are than as they were written.
struct IsolatedWords {
    QString shown;
    std::vector<int> added; ///< Each a place in what was written where @c shown has a mark that nobody sees.

    /// The place in @c shown of the place @p written.
    [[nodiscard]] int placeOf(int written) const;
};

/// @p words with each telephone number in them kept in its order from left to right: beside Arabic or
/// Hebrew "404-555-7003" would be painted as "7003-555-404". Only for painting: what is kept, copied and
/// searched stays as it was written.
[[nodiscard]] IsolatedWords withNumbersIsolated(const QString& words);

} // namespace secondring
