// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings_json.h"

#include <QStringList>

namespace secondring {

/// What the window warns of while such words are typed, a sentence each: they are kept all the same. Without
/// mere advice. Of @p settings is whose words they are.
[[nodiscard]] QStringList warningsAbout(const GivenWords& given, const Settings& settings);

} // namespace secondring
