// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/rights.h"

#include <algorithm>

namespace secondring {

bool may(const TeamSettings& team, const MemberId& sitting, Right right)
{
    const auto who = std::ranges::find(team.members, sitting, &TeamMember::id);
    if (who == team.members.end() || who->role == TeamMember::Role::Owner) return true;
    if (who->role == TeamMember::Role::ReadOnly) return false;
    const bool hasOwner = std::ranges::count(team.members, TeamMember::Role::Owner, &TeamMember::role) > 0;
    return right == Right::Work || !hasOwner;
}

} // namespace secondring
