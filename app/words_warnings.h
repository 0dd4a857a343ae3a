// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings_json.h"

#include <QStringList>

namespace secondring {

/// What the window says while such words are typed, a sentence each, without mere advice.
struct WordsJudged {
    QStringList refused;  ///< The window does not save them.
    QStringList warnings; ///< They are kept all the same.
};

/// Of @p settings is whose words they are.
[[nodiscard]] WordsJudged judged(const GivenWords& given, const Settings& settings);

} // namespace secondring
