// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/caller_id.h"
#include "core/compliance/known_places.h"
#include "core/compliance/number_zones.h"
#include "core/compliance/recipient_place.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

PhoneNumber number(const QString& e164)
{
    const auto parsed = PhoneNumber::fromE164(e164);
    if (!parsed) qFatal("no number");
    return *parsed;
}

QString zonesOf(const std::vector<QTimeZone>& zones)
{
    QStringList names;
    for (const QTimeZone& zone : zones)
        names << QString::fromUtf8(zone.id()).section(u'/', -1);
    names.sort();
    return names.join(u' ');
}

/// How far the clock is ahead at each noon.
QList<int> tenYearsOf(const QTimeZone& zone)
{
    QList<int> offsets;
    const QDateTime first({2026, 1, 1}, {12, 0}, QTimeZone::utc());
    for (int day = 0; day < 3650; ++day)
        offsets << zone.offsetFromUtc(first.addDays(day));
    return offsets;
}

} // namespace

/// Which clocks hang on the walls of whoever has a number.
class TestNumberZones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void numbers_data()
    {
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("law");
        QTest::addColumn<QString>("zones");
        QTest::addColumn<int>("source");

        const auto row = [](const char* name, const char16_t* e164, const char16_t* law,
                            const char16_t* zones, ZoneSource source) {
            QTest::newRow(name) << QString::fromUtf16(e164) << QString::fromUtf16(law)
                                << QString::fromUtf16(zones) << int(source);
        };
        using enum ZoneSource;
        row("Atlanta", u"+14045550123", u"US-GA", u"New_York", AreaCode);
        row("the panhandle of Florida has two clocks", u"+18505550123", u"US-FL", u"Chicago New_York",
            AreaCode);
        row("Boise and the north of Idaho", u"+12085550123", u"US-ID", u"Denver Los_Angeles", AreaCode);
        row("Arizona does not change its clocks", u"+14805550123", u"US-AZ", u"Phoenix", AreaCode);
        row("Newfoundland and Labrador", u"+17095550123", u"CA-NL", u"Halifax St_Johns", AreaCode);
        row("Puerto Rico is under the law of the United States", u"+17875550123", u"US-PR", u"Puerto_Rico",
            AreaCode);
        row("an area code that this computer's library does not know", u"+18355550123", u"US-PA", u"New_York",
            AreaCode);
        row("an area code newer than any table", u"+15655550123", u"US", u"Los_Angeles New_York", Nobody);
        row("a toll-free number may be anywhere", u"+18005550123", u"US", u"Los_Angeles New_York", Nobody);
        row("the Bahamas", u"+12423595123", u"BS", u"Nassau", AreaCode);
        row("Anguilla, at an exchange that no table knows", u"+12645550123", u"AI", u"Anguilla", AreaCode);
        row("a satellite telephone of Canada", u"+16005550123", u"CA", u"St_Johns Vancouver", Nobody);
        row("London", u"+447400654321", u"GB", u"London", Country);
        row("Guernsey", u"+447781123456", u"GG", u"Guernsey", Country);
        row("Paris", u"+33612345678", u"FR", u"Paris", Country);
        row("Germany goes by Berlin", u"+4915123456789", u"DE", u"Berlin", Country);
        row("Brazil has four clocks", u"+5511961234567", u"BR", u"Manaus Noronha Rio_Branco Sao_Paulo",
            Country);
        row("Spain with its islands", u"+34612345678", u"ES", u"Canary Madrid", Country);
        row("Dubai", u"+971501234567", u"AE", u"Dubai", Country);
        row("a number of no country at all", u"+8881234567", u"", u"Los_Angeles New_York", Nobody);
        row("a country code nobody has", u"+9991234567", u"", u"Los_Angeles New_York", Nobody);
    }

    void numbers()
    {
        QFETCH(QString, e164);
        const RecipientPlace place = placeOf(number(e164), {}, {});
        QTEST(place.jurisdiction(), "law");
        QTEST(zonesOf(place.zones), "zones");
        QTEST(int(place.source), "source");
    }

    void theBusinesssOwnClockCountsToo_data()
    {
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("zones");

        QTest::newRow("a neighbour") << u"+13125550123"_s << u"Chicago"_s;
        QTest::newRow("a number brought along from California")
            << u"+14155550123"_s << u"Chicago Los_Angeles"_s;
        QTest::newRow("an area code newer than any table")
            << u"+15655550123"_s << u"Chicago Los_Angeles New_York"_s;
        QTest::newRow("somebody from abroad") << u"+447400654321"_s << u"London"_s;
        QTest::newRow("no country at all") << u"+8881234567"_s << u"Chicago Los_Angeles New_York"_s;
    }

    void theBusinesssOwnClockCountsToo()
    {
        QFETCH(QString, e164);
        QTEST(zonesOf(placeOf(number(e164), {}, QTimeZone("America/Chicago")).zones), "zones");
    }

    void whatSomebodyNotedComesFirst()
    {
        const QTimeZone business("America/Chicago");
        const RecipientPlace noted =
            placeOf(number(u"+18505550123"_s), {u"America/Phoenix"_s, u"AZ"_s}, business);
        QCOMPARE(zonesOf(noted.zones), u"Phoenix"_s);
        QCOMPARE(noted.jurisdiction(), u"US-AZ"_s);
        QVERIFY(noted.source == ZoneSource::TheirOwn);
    }

    void whatTheDeskCanChooseFrom_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("words");
        QTest::addColumn<NotedPlace>("noted");
        QTest::newRow("they live in Phoenix")
            << u"US"_s << u"Arizona (Phoenix)"_s << NotedPlace{u"America/Phoenix"_s, u"AZ"_s};
        QTest::newRow("the panhandle of Florida")
            << u"US"_s << u"Florida (Chicago)"_s << NotedPlace{u"America/Chicago"_s, u"FL"_s};
        QTest::newRow("San Juan") << u"US"_s << u"Puerto Rico (Puerto Rico)"_s
                                  << NotedPlace{u"America/Puerto_Rico"_s, u"PR"_s};
        QTest::newRow("Montreal") << u"CA"_s << u"Quebec (Toronto)"_s
                                  << NotedPlace{u"America/Toronto"_s, u"QC"_s};
        QTest::newRow("on holiday in Lisbon")
            << u"US"_s << u"Lisbon (Europe)"_s << NotedPlace{u"Europe/Lisbon"_s, {}};
        QTest::newRow("a British number")
            << u"GB"_s << u"Madrid (Europe)"_s << NotedPlace{u"Europe/Madrid"_s, {}};
    }

    void whatTheDeskCanChooseFrom()
    {
        QFETCH(QString, country);
        QFETCH(QString, words);
        QFETCH(NotedPlace, noted);
        int found = 0;
        for (const KnownPlace& place : knownPlaces(country)) {
            if (written(place) != words) continue;
            QCOMPARE(place.noted, noted);
            QCOMPARE(written(place.noted), words);
            ++found;
        }
        QCOMPARE(found, 1);
        const auto sameClock = [&](const KnownPlace& place) { return place.noted.zone == noted.zone; };
        QVERIFY(country != u"US"_s || noted.zone != u"America/Phoenix"_s ||
                std::ranges::count_if(knownPlaces(country), sameClock) == 1);
    }

    void aZoneNobodyKnowsIsAsIfNothingWasNoted()
    {
        const RecipientPlace place = placeOf(number(u"+18505550123"_s), {u"America/Atlantis"_s, {}}, {});
        QCOMPARE(zonesOf(place.zones), u"Chicago New_York"_s);
        QVERIFY(place.source == ZoneSource::AreaCode);
    }

    /// Of every calling code and area code: whole numbers and ones too short or too long.
    void theShortWayToARegionEndsWhereTheLongOneDoes()
    {
        int known = 0;
        for (int start = 100; start < 1000; ++start) {
            for (const QString& rest :
                 {u"612345678"_s, u"5550123"_s, u"0612345678"_s, u"7781123456"_s, u"71"_s}) {
                const auto one = PhoneNumber::fromE164(u'+' + QString::number(start) + rest);
                if (!one) continue;
                const QString region = kindOf(*one).region;
                // Behind +7 the library takes an 8 for the digit that Russians dial at home.
                if (region.isEmpty() || one->e164().startsWith(u"+78")) continue;
                QVERIFY2(regionOf(*one) == region, qPrintable(one->e164()));
                ++known;
            }
        }
        for (int code = 200; code < 1000; ++code) {
            const PhoneNumber one = number(u"+1"_s + QString::number(code) + u"5550123"_s);
            if (const QString region = kindOf(one).region; !region.isEmpty()) QCOMPARE(regionOf(one), region);
        }
        QVERIFY2(known > 200, qPrintable(QString::number(known)));
    }

    /// What the library knows to lie outside the United States is not taken for an area code of theirs.
    void theIslandsAreNoNewAreaCodes()
    {
        const QStringList territories{u"PR"_s, u"VI"_s, u"GU"_s, u"MP"_s, u"AS"_s};
        int abroad = 0;
        for (int code = 200; code < 1000; ++code) {
            for (const QString& rest : {u"5550123"_s, u"2345678"_s, u"3595123"_s, u"4221234"_s}) {
                const PhoneNumber one = number(u"+1"_s + QString::number(code) + rest);
                const QString region = regionOf(one);
                if (region.isEmpty() || region == u"001" || territories.contains(region)) continue;
                QCOMPARE(placeByNumber(one).country, region);
                abroad += region == u"US" || region == u"CA" ? 0 : 1;
            }
        }
        QVERIFY2(abroad > 30, qPrintable(QString::number(abroad)));
    }

    void aCountryIsAskedForEachOfItsClocksOnce_data()
    {
        QTest::addColumn<QString>("mobile");
        QTest::addColumn<QLocale::Territory>("country");
        QTest::newRow("Brazil") << u"+5511961234567"_s << QLocale::Brazil;
        QTest::newRow("Australia") << u"+61412345678"_s << QLocale::Australia;
        QTest::newRow("Mexico") << u"+525512345678"_s << QLocale::Mexico;
        QTest::newRow("Spain") << u"+34612345678"_s << QLocale::Spain;
    }

    /// On every day of ten years: none of the country's clocks is left out, and none stands there twice.
    void aCountryIsAskedForEachOfItsClocksOnce()
    {
        QFETCH(const QString, mobile);
        QFETCH(const QLocale::Territory, country);
        const std::vector<QTimeZone> kept = placeByNumber(number(mobile)).zones;
        QSet<QList<int>> clocks;
        for (const QTimeZone& zone : kept)
            clocks.insert(tenYearsOf(zone));
        QCOMPARE(clocks.size(), qsizetype(kept.size()));
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            const QTimeZone zone(id);
            if (zone.territory() == country) QVERIFY2(clocks.contains(tenYearsOf(zone)), id.constData());
        }
    }

    void everyAreaCodeHasItsPlace()
    {
        int seen = 0;
        for (int code = 200; code < 1000; ++code) {
            const NumberPlace place = placeByNumber(number(u"+1"_s + QString::number(code) + u"5550123"_s));
            QVERIFY2(!place.country.isEmpty(), qPrintable(QString::number(code)));
            seen += place.zones.empty() ? 0 : 1;
        }
        QVERIFY2(seen >= 430, qPrintable(QString::number(seen)));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestNumberZones)
#include "tst_number_zones.moc"
