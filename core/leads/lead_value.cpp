// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_value.h"

#include <algorithm>

namespace secondring {

qint64 expectedValue(const Lead& lead, const VerticalPack& pack)
{
    if (lead.valueCents) return *lead.valueCents;
    if (lead.has(ScoreReason::NotALead)) return 0;
    const auto service = std::ranges::find(pack.services, lead.valueOf(commonfield::service), &Service::key);
    const bool hasOwn = service != pack.services.end() && service->valueCents > 0;
    return hasOwn ? service->valueCents : pack.valueCents;
}

} // namespace secondring
