// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/number_zones.h"

#include "core/base/caller_id.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

struct AreaAbroad {
    int code;
    const char16_t* country;
};

/// The area codes of North America's numbering plan that lie outside the table: whole countries, each with
/// its own, and Canada's that lie nowhere.
constexpr std::array kAreasAbroad{
    AreaAbroad{242, u"BS"}, AreaAbroad{246, u"BB"}, AreaAbroad{264, u"AI"}, AreaAbroad{268, u"AG"},
    AreaAbroad{284, u"VG"}, AreaAbroad{345, u"KY"}, AreaAbroad{441, u"BM"}, AreaAbroad{473, u"GD"},
    AreaAbroad{600, u"CA"}, AreaAbroad{622, u"CA"}, AreaAbroad{633, u"CA"}, AreaAbroad{644, u"CA"},
    AreaAbroad{649, u"TC"}, AreaAbroad{655, u"CA"}, AreaAbroad{658, u"JM"}, AreaAbroad{664, u"MS"},
    AreaAbroad{677, u"CA"}, AreaAbroad{688, u"CA"}, AreaAbroad{721, u"SX"}, AreaAbroad{758, u"LC"},
    AreaAbroad{767, u"DM"}, AreaAbroad{784, u"VC"}, AreaAbroad{809, u"DO"}, AreaAbroad{829, u"DO"},
    AreaAbroad{849, u"DO"}, AreaAbroad{868, u"TT"}, AreaAbroad{869, u"KN"}, AreaAbroad{876, u"JM"}};

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
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        NumberPlace place = inLaw(row.value(u"region"_s).toString(), row.value(u"subdivision"_s).toString());
        const QJsonArray names = row.value(u"zones"_s).toArray();
        for (const auto& name : names) {
            // A zone that this computer's tables lack must not narrow the union: then the whole row is
            // unknown.
            const QTimeZone zone(name.toString().toUtf8());
            if (!zone.isValid()) {
                place.zones.clear();
                break;
            }
            place.zones.push_back(zone);
        }
        places.insert(row.value(u"npa"_s).toString().toInt(), place);
    }
    return places;
}

const QHash<int, NumberPlace>& allAreaCodes()
{
    static const QHash<int, NumberPlace> areaCodes = readAreaCodes();
    return areaCodes;
}

/// How a zone's clock runs from this program's first year on, as far as any text is ever put off.
struct Clock {
    explicit Clock(const QTimeZone& zone)
    {
        const QDateTime from({2026, 1, 1}, {0, 0}, QTimeZone::utc());
        before = zone.offsetFromUtc(from);
        for (const auto& each : zone.transitions(from, from.addYears(12)))
            changes.emplace_back(each.atUtc.toSecsSinceEpoch(), each.offsetFromUtc);
    }

    bool operator==(const Clock&) const = default;

    int before = 0;
    std::vector<std::pair<qint64, int>> changes;
};

/// What a country's people call the clock by: Berlin's, not Büsingen's (the default of CLDR's windowsZones).
bool isUsualName(const QTimeZone& zone)
{
    const QByteArray windows = QTimeZone::ianaIdToWindowsId(zone.id());
    return QTimeZone::windowsIdToDefaultIanaId(windows, zone.territory()) == zone.id();
}

/// One zone for each clock: Brazil names sixteen zones, which tell four times.
std::vector<QTimeZone> oneForEachClock(const std::vector<QTimeZone>& zones)
{
    std::vector<Clock> clocks;
    std::vector<QTimeZone> kept;
    for (const QTimeZone& zone : zones) {
        const Clock clock(zone);
        const auto known = std::ranges::find(clocks, clock);
        if (known == clocks.end()) {
            clocks.push_back(clock);
            kept.push_back(zone);
        } else if (isUsualName(zone)) {
            kept[static_cast<std::size_t>(known - clocks.begin())] = zone;
        }
    }
    return kept;
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
    for (NumberPlace& place : places) {
        if (place.zones.size() > 1) place.zones = oneForEachClock(place.zones);
    }
    return places;
}

/// Of one number the rules ask several times in a row, and the library takes long over the few calling codes
/// that countries share.
QString regionOfLast(const PhoneNumber& number)
{
    thread_local std::pair<QString, QString> last;
    if (last.first != number.e164()) last = {number.e164(), regionOf(number)};
    return last.second;
}

NumberPlace ofCountry(const QString& region)
{
    static const QHash<QString, NumberPlace> countries = readCountries();
    const auto known = countries.constFind(region);
    NumberPlace place = known == countries.cend() ? NumberPlace{} : *known;
    const NumberPlace law = inLaw(region == u"001" ? QString() : region, {});
    place.country = law.country;
    place.subdivision = law.subdivision;
    return place;
}

} // namespace

std::vector<NumberPlace> placesOfAreaCodes(const QString& country)
{
    std::vector<NumberPlace> places;
    for (const NumberPlace& each : allAreaCodes()) {
        if (each.country == country) places.push_back(each);
    }
    return places;
}

NumberPlace placeByNumber(const PhoneNumber& number)
{
    const QHash<int, NumberPlace>& areaCodes = allAreaCodes();
    const QString& e164 = number.e164();
    if (!e164.startsWith(u"+1") || e164.size() != 12) return ofCountry(regionOfLast(number));
    const int areaCode = QStringView(e164).mid(2, 3).toInt();
    const auto known = areaCodes.constFind(areaCode);
    if (known != areaCodes.cend()) return *known;
    const auto abroad = std::ranges::find(kAreasAbroad, areaCode, &AreaAbroad::code);
    // An area code newer than the table: it may be anywhere.
    if (abroad == kAreasAbroad.end()) return {u"US"_s, {}, {}};
    const QString country = QString::fromUtf16(abroad->country);
    return country == u"CA" ? NumberPlace{country, {}, {}} : ofCountry(country);
}

} // namespace secondring
