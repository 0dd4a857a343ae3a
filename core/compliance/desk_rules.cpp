// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/desk_rules.h"

#include "core/base/local_time.h"

using namespace Qt::StringLiterals;

namespace secondring {

DeskRules deskRulesOf(const Settings& settings)
{
    DeskRules rules;
    rules.region = settings.business.region;
    rules.countries =
        settings.callers.countries.isEmpty() ? QStringList{rules.region} : settings.callers.countries;
    rules.zone = zoneNamed(settings.business.zone);
    rules.closed = settings.closed;
    rules.quietHours = settings.mode == Mode::Live;
    rules.nightLine = settings.callers.nightLine;
    return rules;
}

} // namespace secondring
