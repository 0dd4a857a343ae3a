// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/understood.h"

#include <QStringView>

namespace secondring {

/// When the caller would like to come, in the parts they named; empty if the reply names none, or only a
/// visit that is arranged or past. English and Spanish are both read; @p language decides "3/4".
[[nodiscard]] std::optional<Read<PreferredTime>> readPreferredTime(QStringView reply, Language language);

} // namespace secondring
