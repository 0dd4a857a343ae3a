// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/check_result.h"

namespace secondring {

[[nodiscard]] LineCheckPlan checkPlanFor(const LineSettings& line);

/// Writes down in @p line what the check found. An incomplete check leaves its trust as it was.
void applyCheck(LineSettings& line, const LineCheckResult& result);

/// The line as if it had never been checked: what it tells may be different now.
void forgetCheck(LineSettings& line);

/// Whether a check of @p before says nothing about @p after: another number, another switch, another way.
[[nodiscard]] bool needsNewCheck(const LineSettings& before, const LineSettings& after);

} // namespace secondring
