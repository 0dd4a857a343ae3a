// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QTimeZone>

namespace secondring {

/// What of the settings permissionFor() looks at. The defaults are the strictest.
struct DeskRules {
    QStringList countries{QStringLiteral("US")}; ///< ISO 3166; nobody elsewhere is texted by itself.
    QString region = QStringLiteral("US");       ///< The business's own country.
    QTimeZone zone;                              ///< The business's own; invalid: not looked at.
    std::vector<ClosedDays> closed;              ///< Its own days off: no nurture text on them.
    bool quietHours = true;     ///< Off where no text leaves this computer: practice, and trials on loopback.
    bool nurturePreset = true;  ///< Nurture only Mon–Fri 10–18 and Sat 10–17 …
    bool publicHolidays = true; ///< … and on no public holiday.
    bool nightLine = false;     ///< The emergency line: answers at night who left a voicemail.
    bool registered = true;     ///< The sending number is (10DLC, toll-free) where that is asked for.
    bool registrationRead = true; ///< That is known: before, what waits for it goes on waiting.
    bool gulfLicence = false;     ///< The owner holds what the United Arab Emirates ask of marketing.
};

[[nodiscard]] DeskRules deskRulesOf(const Settings& settings);

} // namespace secondring
