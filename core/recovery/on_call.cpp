// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/on_call.h"

#include "core/compliance/consent_records.h"

#include <algorithm>

namespace secondring {

std::vector<TeamMember> onCallLadder(const Settings& settings)
{
    std::vector<TeamMember> ladder;
    std::ranges::copy_if(settings.team.members, std::back_inserter(ladder),
                         [](const TeamMember& each) { return each.onCall && !each.mobile.isEmpty(); });
    return ladder;
}

Result<OnCall> whoIsOnCall(Transaction& transaction, const Settings& settings)
{
    OnCall found;
    for (const TeamMember& member : onCallLadder(settings)) {
        const auto number = PhoneNumber::fromE164(member.mobile);
        if (!number) continue;
        const auto optedOut = ConsentRecords(transaction).isOptedOut(*number);
        if (!optedOut) return Fail(optedOut.error());
        (*optedOut ? found.optedOut : found.paged).push_back(member);
    }
    return found;
}

} // namespace secondring
