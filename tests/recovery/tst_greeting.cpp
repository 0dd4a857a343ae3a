// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/recovery/greeting.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// Bright Smiles in New York, open weekdays nine to five.
Settings brightSmiles()
{
    Settings settings;
    settings.business.name = u"Bright Smiles"_s;
    settings.business.phone = u"(212) 555-0100"_s;
    settings.business.zone = u"America/New_York"_s;
    settings.texts.open = u"Hi {name}, {business} here."_s;
    settings.texts.afterHours = u"{business} is closed until {open}."_s;
    return settings;
}

Timestamp at(const QString& localTime)
{
    QDateTime local = QDateTime::fromString(localTime, Qt::ISODate);
    local.setTimeZone(QTimeZone("America/New_York"));
    return timestampOf(local);
}

} // namespace

class TstGreeting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theWordsFitTheHour_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("words");
        QTest::newRow("Friday at ten") << u"2026-11-20T10:00:00"_s << u"Hi Ann, Bright Smiles here."_s;
        QTest::newRow("Friday at five sharp")
            << u"2026-11-20T17:00:00"_s << u"Bright Smiles is closed until 9:00am Mon."_s;
        QTest::newRow("early on Friday")
            << u"2026-11-20T07:30:00"_s << u"Bright Smiles is closed until 9:00am."_s;
        QTest::newRow("late on Thursday")
            << u"2026-11-19T22:00:00"_s << u"Bright Smiles is closed until 9:00am Fri."_s;
        QTest::newRow("the night the clocks go back")
            << u"2026-11-01T01:30:00"_s << u"Bright Smiles is closed until 9:00am Mon."_s;
    }
    void theWordsFitTheHour()
    {
        QFETCH(QString, when);
        QTEST(greetingFor(brightSmiles(), u"Ann Archer"_s, at(when)), "words");
    }

    void withoutANameTheSentenceHolds()
    {
        QCOMPARE(greetingFor(brightSmiles(), {}, at(u"2026-11-20T10:00:00"_s)), u"Hi, Bright Smiles here."_s);
    }

    void aBusinessThatNeverOpensIsSimplyClosed()
    {
        Settings settings = brightSmiles();
        for (auto& day : settings.hours.days)
            day.clear();
        QCOMPARE(greetingFor(settings, {}, at(u"2026-11-20T10:00:00"_s)), u"Bright Smiles is closed."_s);
    }

    void theVerticalsOwnWordsWhereTheOwnerWroteNone()
    {
        Settings settings = brightSmiles();
        settings.texts.open = u"  \n "_s;
        settings.texts.afterHours.clear();
        const QString open = greetingFor(settings, {}, at(u"2026-11-20T10:00:00"_s));
        QVERIFY(open.contains(u"Bright Smiles"_s) && open.contains(u"STOP"_s));
        const QString closed = greetingFor(settings, {}, at(u"2026-11-20T22:00:00"_s));
        QVERIFY(closed != open && closed.contains(u"9:00am Mon"_s));
        settings.business.vertical = u"basket weaving"_s;
        QVERIFY(greetingFor(settings, {}, at(u"2026-11-20T10:00:00"_s)).contains(u"Bright Smiles"_s));
    }

    void itIsNeverEmpty()
    {
        Settings settings = brightSmiles();
        settings.texts.open = u"{name}"_s;
        QVERIFY(!greetingFor(settings, {}, at(u"2026-11-20T10:00:00"_s)).isEmpty());
        settings.business.name.clear();
        settings.texts.open.clear();
        QVERIFY(!greetingFor(settings, {}, at(u"2026-11-20T10:00:00"_s)).isEmpty());
    }

    void anUnknownZoneIsTheComputersOwn()
    {
        Settings settings = brightSmiles();
        settings.business.zone = u"Mars/Olympus"_s; // The tests' own zone is UTC: 15:00 there is open.
        QCOMPARE(greetingFor(settings, u"Ann"_s, at(u"2026-11-20T10:00:00"_s)),
                 u"Hi Ann, Bright Smiles here."_s);
    }
};

QTEST_GUILESS_MAIN(TstGreeting)
#include "tst_greeting.moc"
