// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_cuts.h"

#include "core/base/local_time.h"

#include <algorithm>

namespace secondring {

namespace {

/// 45 CFR 164.316(b)(2): what is documented about privacy is kept for six years.
constexpr int entriesMonths = 72;
/// 47 CFR 64.1200 suits are brought for four years, those of some states for five.
constexpr int proofMonthsAtLeast = 60;

} // namespace

Timestamp monthsAfter(Timestamp at, int months)
{
    return timestampOf(localTime(at, QTimeZone::utc()).addMonths(months));
}

Timestamp monthsBefore(Timestamp at, int months)
{
    return monthsAfter(at, -months);
}

RetentionCuts cutsFor(const RetentionSettings& periods, Timestamp now)
{
    RetentionCuts cuts{monthsBefore(now, std::max(periods.textsMonths, 1)),
                       monthsBefore(now, std::max(periods.callsMonths, 1)),
                       monthsBefore(now, std::max(periods.proofMonths, proofMonthsAtLeast)),
                       std::nullopt,
                       monthsBefore(now, entriesMonths),
                       now - backupDays};
    if (periods.contactsMonths > 0) cuts.contacts = monthsBefore(now, periods.contactsMonths);
    return cuts;
}

} // namespace secondring
