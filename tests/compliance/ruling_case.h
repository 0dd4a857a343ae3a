// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_time.h"
#include "core/compliance/text_permission.h"

namespace secondring {

/// Friday 20 November 2026, 10 in the morning in Georgia.
inline const Timestamp fridayAtTen = timestampOf(QDateTime({2026, 11, 20}, {15, 0}, QTimeZone::utc()));
/// The same day, 10 in the evening there.
inline const Timestamp fridayNight = fridayAtTen + std::chrono::hours(12);
inline const Timestamp saturdayAtEight = fridayAtTen + std::chrono::hours(22);

/// Somebody with a number of @p law ("US-GA") who lives where New York's clock holds, or @p zone's.
inline RecipientFacts somebodyIn(const QString& law, const QByteArray& zone = "America/New_York")
{
    RecipientFacts facts;
    facts.place.country = law.section(u'-', 0, 0);
    facts.place.subdivision = law.section(u'-', 1);
    facts.place.zones = {QTimeZone(zone)};
    facts.place.source = ZoneSource::AreaCode;
    return facts;
}

inline DeskRules everywhere()
{
    DeskRules rules;
    rules.countries =
        QStringList{QStringLiteral("US"), QStringLiteral("CA"), QStringLiteral("GB"), QStringLiteral("FR"),
                    QStringLiteral("AE"), QStringLiteral("SA"), QStringLiteral("BR")};
    return rules;
}

/// "now", "never: OptedOut", or "2026-11-21T13:00:00Z" with why.
inline QString wordsOf(const Ruling& ruling)
{
    if (ruling.mayLeaveNow()) return QStringLiteral("now");
    if (const auto* never = std::get_if<MustNotSend>(&ruling.permission))
        return QStringLiteral("never: ") + codeOf(never->because);
    const auto later = std::get<MaySendFrom>(ruling.permission);
    const bool tooMany = later.because == MaySendFrom::Because::TooMany;
    return localTime(later.when, QTimeZone::utc()).toUTC().toString(Qt::ISODate) +
           (tooMany ? QStringLiteral(" too many") : QString());
}

} // namespace secondring
