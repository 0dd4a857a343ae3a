// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/settings/line_settings.h"
#include "core/settings/opening_hours.h"
#include "core/settings/provider_settings.h"
#include "core/settings/rules_settings.h"
#include "core/settings/team_settings.h"

#include <chrono>
#include <vector>

namespace secondring {

/// Who we are. The region decides how a number without country code is read.
struct BusinessSettings {
    QString name;
    QString phone; ///< As the business writes it; shown in texts, never parsed for rules.
    QString region = QStringLiteral("US"); ///< ISO 3166 country.
    QString zone;                          ///< IANA name; empty: the computer's own.
    QString vertical = QStringLiteral("dental");
    bool operator==(const BusinessSettings&) const = default;
};

/// What is texted after a missed call, and when.
struct TextSettings {
    bool on = true;
    std::chrono::seconds wait{15}; ///< 0 to 300.
    std::chrono::hours onceIn{12}; ///< One automatic text per caller in this time; 1 to 168.
    /// Who gives up sooner is not texted; 0 to 60. Four seconds is one ring: a dialling machine and a pocket
    /// call hang up within it, a person who wants something does not, and a number that was made up belongs
    /// to somebody who would be texted for nothing.
    std::chrono::seconds shortestRing{4};
    std::chrono::minutes staleAfter{15}; ///< A call that ended longer ago is never texted by itself.
    QString open;                        ///< Template while open; empty: the vertical's own.
    QString afterHours;                  ///< Template while closed; empty: the vertical's own.
    QString openEs;                      ///< For callers who are written to in Spanish; empty: likewise.
    QString afterHoursEs;
    bool operator==(const TextSettings&) const = default;
};

/// Practice: a made-up line and provider inside this computer. Live: the real ones.
enum class Mode { Practice, Live };

/// Everything the owner decides. Plain values; the defaults are those of a new installation.
struct Settings {
    Mode mode = Mode::Practice;
    BusinessSettings business;
    OpeningHours hours;
    std::vector<ClosedDays> closed;
    std::vector<LineSettings> lines;
    ProviderSettings provider;
    TextSettings texts;
    OccasionTexts occasions;
    OccasionTexts occasionsEs; ///< For callers who are written to in Spanish.
    CallerSettings callers;
    GuardSettings guards;
    RetentionSettings retention;
    TeamSettings team;
    QuestionSettings questions;
    UrgencySettings urgency;
    FollowUpSettings followUp;
    AlertSettings alerts;
    WordingSettings wording;
    QString theme = QStringLiteral("system"); ///< system, light or dark.
    QString tradeWords; ///< The owner's own services, fields and words as a VerticalPack in JSON; empty: the
                        ///< program's.
    QString language = QStringLiteral("system"); ///< system, or one the program speaks: en, es.
    bool operator==(const Settings&) const = default;
};

} // namespace secondring
