// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/known_places.h"

#include "core/compliance/number_zones.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const QHash<QString, QString>& stateNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> read;
        for (const QString& each :
             u"AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE "
             "Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN "
             "Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI "
             "Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New "
             "Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK "
             "Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN "
             "Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI "
             "Wisconsin|WY Wyoming|PR Puerto Rico|VI U.S. Virgin Islands|GU Guam|MP Northern Mariana "
             "Islands|AS American Samoa|AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL "
             "Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE "
             "Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon"_s.split(u'|'))
            read.insert(each.left(2), each.mid(3));
        return read;
    }();
    return names;
}

KnownPlace placeIn(const QString& subdivision, const QString& zone)
{
    // Where the tables give several states in one row, each is chosen by its own.
    return {stateNames().value(subdivision),
            zone.section(u'/', -1).replace(u'_', u' '),
            {zone, stateNames().contains(subdivision) ? subdivision : QString()}};
}

bool isAClockOnTheWall(const QString& zone)
{
    static const QSet<QString> parts{u"Africa"_s, u"America"_s,   u"Antarctica"_s, u"Asia"_s,   u"Atlantic"_s,
                                     u"Europe"_s, u"Australia"_s, u"Indian"_s,     u"Pacific"_s};
    return parts.contains(zone.section(u'/', 0, 0));
}

void sortByName(std::vector<KnownPlace>& places)
{
    std::ranges::sort(places, {}, [](const KnownPlace& each) { return written(each); });
}

} // namespace

QString written(const KnownPlace& place)
{
    if (place.noted == NotedPlace{}) return {};
    const QString part = place.state.isEmpty() ? place.noted.zone.section(u'/', 0, -2) : QString();
    const QString city = place.city;
    if (!place.state.isEmpty()) return u"%1 (%2)"_s.arg(place.state, city);
    return part.isEmpty() ? city : u"%1 (%2)"_s.arg(city, part);
}

QString written(const NotedPlace& noted)
{
    return noted == NotedPlace{} ? QString() : written(placeIn(noted.subdivision, noted.zone));
}

std::vector<KnownPlace> knownPlaces(const QString& country)
{
    std::vector<KnownPlace> places;
    QSet<QString> taken;
    for (const NumberPlace& area : placesOfAreaCodes(country)) {
        for (const QTimeZone& zone : area.zones) {
            const KnownPlace place = placeIn(area.subdivision, QString::fromUtf8(zone.id()));
            if (place.state.isEmpty() || taken.contains(written(place))) continue;
            taken.insert(written(place));
            taken.insert(place.noted.zone);
            places.push_back(place);
        }
    }
    sortByName(places);
    std::vector<KnownPlace> clocks;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromUtf8(id);
        if (isAClockOnTheWall(zone) && !taken.contains(zone)) clocks.push_back(placeIn({}, zone));
    }
    sortByName(clocks);
    places.insert(places.end(), clocks.begin(), clocks.end());
    return places;
}

} // namespace secondring
