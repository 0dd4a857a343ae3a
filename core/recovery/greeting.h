// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/settings.h"

namespace secondring {

/// The words of a text-back to @p contactName (empty when unknown) at @p now: the owner's template for open
/// or closed hours, or the vertical's own, filled in. Never empty.
[[nodiscard]] QString greetingFor(const Settings& settings, const QString& contactName, Timestamp now);

} // namespace secondring
