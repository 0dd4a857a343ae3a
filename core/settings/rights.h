// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/team_settings.h"

namespace secondring {

/// What whoever sits at a desk may do there.
enum class Right {
    Work,   ///< Text, assign, mark, book, note: all that a front desk does in a day.
    Settle, ///< Change the settings of the business.
};

/// Everybody may look. Owners may do everything, the desk works, who is read-only does neither. A desk at
/// which nobody says who they are is trusted, and so is one of a business that has named no owner: else
/// nobody could name one.
[[nodiscard]] bool may(const TeamSettings& team, const MemberId& sitting, Right right);

} // namespace secondring
