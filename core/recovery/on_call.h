// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/settings.h"
#include "core/store/transaction.h"

#include <vector>

namespace secondring {

/// Who is paged, in this order: on call, with a mobile.
[[nodiscard]] std::vector<TeamMember> onCallLadder(const Settings& settings);

/// The ladder as it is today: who answered a page with STOP is paged no more.
struct OnCall {
    std::vector<TeamMember> paged; ///< In this order.
    std::vector<TeamMember> optedOut;
};
[[nodiscard]] Result<OnCall> whoIsOnCall(Transaction& transaction, const Settings& settings);

} // namespace secondring
