// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/number_zones.h"

#include "core/base/caller_id.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

// Ruled by the law of the United States, with area codes and zones of their own.
bool isTerritory(const QString& region)
{
    static const QStringList territories{u"PR"_s, u"VI"_s, u"GU"_s, u"MP"_s, u"AS"_s};
    return territories.contains(region);
}

NumberPlace inLaw(const QString& region, const QString& subdivision)
{
    if (isTerritory(region)) return {u"US"_s, region, {}};
    return {region, subdivision, {}};
}

QHash<int, NumberPlace> readAreaCodes()
{
    QFile file(u":/secondring/compliance/npa-zones.json"_s);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the table of area codes is not in the program");
    QHash<int, NumberPlace> places;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(u"npas"_s).toArray();
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        NumberPlace place = inLaw(row.value(u"region"_s).toString(), row.value(u"subdivision"_s).toString());
        const QJsonArray names = row.value(u"zones"_s).toArray();
        for (const QJsonValue& name : names) {
            // A zone that this computer's tables lack must not narrow the union: then the whole row is
            // unknown.
            const QTimeZone zone(name.toString().toUtf8());
            if (!zone.isValid()) {
                place.zones.clear();
                break;
            }
            place.zones.push_back(zone);
        }
        places.insert(row.value(u"npa"_s).toString().toInt(), std::move(place));
    }
    return places;
}

/// Every country with its zones; read once, and only if somebody from abroad is texted.
QHash<QString, NumberPlace> readCountries()
{
    QHash<QString, NumberPlace> places;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        if (zone.territory() == QLocale::AnyTerritory) continue;
        const QString country = QLocale::territoryToCode(zone.territory());
        if (country.isEmpty()) continue;
        NumberPlace& place = places[country];
        place.country = country;
        place.zones.push_back(zone);
    }
    return places;
}

NumberPlace ofCountry(const PhoneNumber& number)
{
    static const QHash<QString, NumberPlace> countries = readCountries();
    const QString region = kindOf(number).region;
    const auto known = countries.constFind(region);
    NumberPlace place = known == countries.cend() ? NumberPlace{} : *known;
    const NumberPlace law = inLaw(region == u"001" ? QString() : region, {});
    place.country = law.country;
    place.subdivision = law.subdivision;
    return place;
}

} // namespace

NumberPlace placeByNumber(const PhoneNumber& number)
{
    static const QHash<int, NumberPlace> areaCodes = readAreaCodes();
    const QString& e164 = number.e164();
    if (!e164.startsWith(u"+1") || e164.size() != 12) return ofCountry(number);
    const auto known = areaCodes.constFind(QStringView(e164).mid(2, 3).toInt());
    if (known != areaCodes.cend()) return *known;
    const QString region = kindOf(number).region;
    if (!region.isEmpty() && region != u"001" && region != u"US" && region != u"CA") return ofCountry(number);
    // An area code newer than the table: it may be anywhere.
    return {region == u"CA" ? region : u"US"_s, {}, {}};
}

} // namespace secondring
