// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/compliance/text_permission.h"
#include "tests/support/vector_file.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

Timestamp timeIn(const QJsonObject& one, const QString& key)
{
    return timestampOf(QDateTime::fromString(one[key].toString(), Qt::ISODate));
}

TextPurpose purposeIn(const QJsonObject& one)
{
    const QString wanted = one[u"class"_s].toString();
    if (wanted == u"textback") return TextPurpose::TextBack;
    if (wanted == u"nurture") return TextPurpose::FollowUp;
    return wanted == u"reply" ? TextPurpose::Person : TextPurpose::Confirmation;
}

/// The file knows the hours of the statutes alone: no preset, no holiday, and everybody agreed.
Ruling ruledFor(const QJsonObject& one)
{
    const Timestamp now = timeIn(one, u"now_utc"_s);
    const auto number = PhoneNumber::fromE164(one[u"to"_s].toString());
    if (!number) qFatal("the vector's number is none");
    DeskRules rules;
    rules.countries = {u"US"_s, u"CA"_s, u"GB"_s, u"FR"_s, u"AE"_s, u"SA"_s};
    rules.nurturePreset = false;
    rules.publicHolidays = false;
    rules.gulfLicence = true;
    RecipientFacts facts;
    facts.place = placeOf(*number, {}, {});
    facts.consent.agreedAt = now;
    return permissionFor(purposeIn(one), facts, rules, now);
}

QString clockOf(Timestamp at)
{
    return localTime(at, QTimeZone::utc()).toString(Qt::ISODate);
}

QString decisionOf(const Ruling& ruling)
{
    if (ruling.mayLeaveNow()) return u"send "_s + clockOf(ruling.at);
    if (const auto* later = std::get_if<MaySendFrom>(&ruling.permission))
        return u"defer "_s + clockOf(later->when);
    return u"never"_s;
}

QStringList zonesOf(const Ruling& ruling)
{
    QStringList names;
    for (const QTimeZone& zone : ruling.zones)
        names << QString::fromUtf8(zone.id());
    return names;
}

QStringList zonesIn(const QJsonObject& one)
{
    QStringList names;
    for (const auto& name : one[u"zones"_s].toArray())
        names << name.toString();
    return names;
}

} // namespace

/// The hours of every law, on the days the clocks change, at the exact minutes, in all zones of a number.
class TestWindowVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyTextWaitsAsTheFileSays()
    {
        const QString path = vectorFile(u"window-vectors.json"_s);
        if (isNotInChosenFolder(path)) QSKIP("the folder in SECOND_RING_VECTORS has no file of that name");
        const QJsonArray cases = casesIn(path);
        QVERIFY2(cases.size() >= 60, qPrintable(path));
        QStringList different;
        for (const auto& each : cases) {
            const QJsonObject one = each.toObject();
            const Ruling ruling = ruledFor(one);
            const QString found = decisionOf(ruling);
            const QString wanted =
                one[u"decision"_s].toString() + u' ' + clockOf(timeIn(one, u"send_at_utc"_s));
            const bool isPlace =
                ruling.jurisdiction == one[u"jurisdiction"_s].toString() && zonesOf(ruling) == zonesIn(one);
            if (found != wanted || !isPlace)
                different += u"%1 %2 %3 %4: %5, not %6"_s.arg(
                    one[u"id"_s].toString(), one[u"jurisdiction"_s].toString(), ruling.jurisdiction,
                    one[u"class"_s].toString(), found, wanted);
        }
        printCounts(path, cases.size(), different);
        QCOMPARE(different, QStringList());
    }

    void theLocalTimesOfTheProofAreTheFilesOwn()
    {
        const QString path = vectorFile(u"window-vectors.json"_s);
        if (isNotInChosenFolder(path)) QSKIP("the folder in SECOND_RING_VECTORS has no file of that name");
        const QJsonArray cases = casesIn(path);
        for (const auto& each : cases) {
            const QJsonObject one = each.toObject();
            const QJsonObject local = one[u"local"_s].toObject();
            for (const QString& line : ruledFor(one).localTimes()) {
                const QString zone = line.section(u' ', 0, 0);
                // Names of zones differ between tables of different years; the hour does not.
                QCOMPARE(line.section(u' ', 1, 3), local[zone].toString().section(u' ', 0, 2));
            }
        }
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestWindowVectors)
#include "tst_window_vectors.moc"
