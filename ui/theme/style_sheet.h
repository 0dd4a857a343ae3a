// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

class Theme;

/// The one style sheet of the program, made from tokens: Qt's own widgets in our look. Ours paint themselves.
[[nodiscard]] QString styleSheetOf(const Theme& theme);

} // namespace secondring
