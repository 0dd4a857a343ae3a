// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace secondring {

/// What somebody is called in few words: "Sam" of "Sam Ortiz", but "Dr. Lee" of "Dr. Ruth Lee", for a title
/// alone names nobody. Empty when @p name is.
[[nodiscard]] QString shortNameOf(const QString& name);
/// Their own names, without titles before and after: "Ruth Lee" of "Dr. Ruth Lee, DDS". A title alone stays.
[[nodiscard]] QStringList ownNamesIn(const QString& name);

} // namespace secondring
