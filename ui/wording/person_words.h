// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"

#include <QString>

namespace secondring {

/// A number as the desk writes it, kept left to right also in a right-to-left window.
[[nodiscard]] QString numberWords(const PhoneNumber& number, const QString& homeRegion);
/// The name, or the number where there is none.
[[nodiscard]] QString personWords(const QString& name, const PhoneNumber& number, const QString& homeRegion);
/// A caller who hid the number: "Hidden number".
[[nodiscard]] QString hiddenCaller();
/// "new caller", "called twice before", "called 5 times before"
[[nodiscard]] QString historyWords(int callsBefore);

/// Nothing here can dial: "There is no telephone program on this computer. Dial (404) 555-0123."
[[nodiscard]] QString dialByHandWords(const PhoneNumber& number, const QString& homeRegion);
[[nodiscard]] QString dialByHandWords(const QString& written);

} // namespace secondring
