// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/team_settings.h"

#include <QString>

namespace secondring {

/// What a desk hears without looking: each unlike the others.
enum class AlertSound { Missed, Reply, Urgent };

/// Whether it is to be heard at this desk; @p quiet while somebody asked not to be disturbed.
[[nodiscard]] bool isHeard(AlertSound sound, const AlertSettings& settings, bool quiet);

/// The file of @p sound in the program.
[[nodiscard]] QString soundFile(AlertSound sound);

} // namespace secondring
