// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/recipient_place.h"

#include "core/compliance/number_zones.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// What is day at both ends is day in between: 11:00 to 20:00 in New York, for windows from 8 to 20.
const std::vector<QTimeZone>& coastToCoast(const QString& country)
{
    static const std::vector<QTimeZone> states{QTimeZone("America/New_York"),
                                               QTimeZone("America/Los_Angeles")};
    static const std::vector<QTimeZone> provinces{QTimeZone("America/St_Johns"),
                                                  QTimeZone("America/Vancouver")};
    return country == u"CA" ? provinces : states;
}

void add(std::vector<QTimeZone>& zones, const QTimeZone& zone)
{
    if (zone.isValid() && std::ranges::find(zones, zone) == zones.end()) zones.push_back(zone);
}

bool isNorthAmerican(const PhoneNumber& number)
{
    return number.e164().startsWith(u"+1") && number.e164().size() == 12;
}

} // namespace

QString RecipientPlace::jurisdiction() const
{
    return subdivision.isEmpty() ? country : country + u'-' + subdivision;
}

RecipientPlace placeOf(const PhoneNumber& number, const NotedPlace& noted, const QTimeZone& business)
{
    const NumberPlace byNumber = placeByNumber(number);
    RecipientPlace place{byNumber.country, byNumber.subdivision, byNumber.zones, ZoneSource::Country};
    if (isNorthAmerican(number)) place.source = ZoneSource::AreaCode;
    if (!noted.subdivision.isEmpty()) place.subdivision = noted.subdivision;
    const QTimeZone own = noted.zone.isEmpty() ? QTimeZone() : QTimeZone(noted.zone.toUtf8());
    if (own.isValid()) {
        place.zones = {own};
        place.source = ZoneSource::TheirOwn;
        return place;
    }
    if (place.zones.empty()) {
        place.source = ZoneSource::Nobody;
        place.zones = coastToCoast(place.country);
    }
    // Numbers move with people, and who calls a local business is usually local.
    if (isNorthAmerican(number) || place.source == ZoneSource::Nobody) add(place.zones, business);
    return place;
}

} // namespace secondring
