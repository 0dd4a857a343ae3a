// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/recovery/greeting.h"
#include "core/recovery/text_back_policy.h"

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

/// Of whoever calls at that moment and is not known for anything.
Occasion occasionAt(const Settings& settings, Timestamp now)
{
    FiledCall call;
    call.rangAt = call.endedAt = now;
    return occasionFor(call, {}, rulesOf(settings, true), now);
}

QString words(const Settings& settings, const QString& name, Timestamp now)
{
    return greetingFor(settings, {name}, occasionAt(settings, now), now).words;
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
        QTEST(words(brightSmiles(), u"Ann Archer"_s, at(when)), "words");
    }

    void withoutANameTheSentenceHolds()
    {
        QCOMPARE(words(brightSmiles(), {}, at(u"2026-11-20T10:00:00"_s)), u"Hi, Bright Smiles here."_s);
    }

    void aBusinessThatNeverOpensIsSimplyClosed()
    {
        Settings settings = brightSmiles();
        for (auto& day : settings.hours.days)
            day.clear();
        QCOMPARE(words(settings, {}, at(u"2026-11-20T10:00:00"_s)), u"Bright Smiles is closed."_s);
    }

    void theVerticalsOwnWordsWhereTheOwnerWroteNone()
    {
        Settings settings = brightSmiles();
        settings.texts.open = u"  \n "_s;
        settings.texts.afterHours.clear();
        const QString open = words(settings, {}, at(u"2026-11-20T10:00:00"_s));
        QVERIFY(open.contains(u"Bright Smiles"_s) && open.contains(u"STOP"_s));
        const QString closed = words(settings, {}, at(u"2026-11-20T22:00:00"_s));
        QVERIFY(closed != open && closed.contains(u"9:00am Mon"_s));
        settings.business.vertical = u"basket weaving"_s;
        QVERIFY(words(settings, {}, at(u"2026-11-20T10:00:00"_s)).contains(u"Bright Smiles"_s));
    }

    void itIsNeverEmpty()
    {
        Settings settings = brightSmiles();
        settings.texts.open = u"{name}"_s;
        QVERIFY(!words(settings, {}, at(u"2026-11-20T10:00:00"_s)).isEmpty());
        settings.business.name.clear();
        settings.texts.open.clear();
        QVERIFY(!words(settings, {}, at(u"2026-11-20T10:00:00"_s)).isEmpty());
    }

    void everyOccasionHasTheOwnersWordsOrOurs_data()
    {
        QTest::addColumn<Occasion>("occasion");
        for (const Occasion occasion : occasions)
            QTest::addRow("%s", qPrintable(codeOf(occasion))) << occasion;
    }
    void everyOccasionHasTheOwnersWordsOrOurs()
    {
        QFETCH(Occasion, occasion);
        Settings settings = brightSmiles();
        settings.texts = {};
        const Timestamp noon = at(u"2026-11-20T12:00:00"_s);
        const Greeting ours = greetingFor(settings, {u"Ann"_s}, occasion, noon);
        QVERIFY(ours.words.contains(u"Bright Smiles"_s) && !ours.words.contains(u'{'));
        QVERIFY(ours.templateId.contains(codeOf(occasion)) && !ours.templateId.startsWith(u"own"));
        settings.texts = {};
        settings.texts.open = settings.texts.afterHours = u"Our own. {business}"_s;
        settings.occasions = {u"Our own. {business}"_s, u"Our own. {business}"_s, u"Our own. {business}"_s,
                              u"Our own. {business}"_s, u"Our own. {business}"_s, u"Our own. {business}"_s,
                              u"Our own. {business}"_s};
        const Greeting theirs = greetingFor(settings, {u"Ann"_s}, occasion, noon);
        QCOMPARE(theirs.words, u"Our own. Bright Smiles"_s);
        QVERIFY(theirs.templateId.startsWith(u"own/"_s + codeOf(occasion) + u'#'));
    }

    void otherWordsHaveAnotherId()
    {
        Settings settings = brightSmiles();
        const Timestamp ten = at(u"2026-11-20T10:00:00"_s);
        const QString before = greetingFor(settings, {}, Occasion::Open, ten).templateId;
        QCOMPARE(greetingFor(settings, {u"Ann"_s}, Occasion::Open, ten).templateId, before);
        settings.texts.open += u'!';
        QVERIFY(greetingFor(settings, {}, Occasion::Open, ten).templateId != before);
    }

    void whoReadsSpanishGetsSpanish()
    {
        Settings settings = brightSmiles();
        const Timestamp late = at(u"2026-11-20T22:00:00"_s);
        const Addressee rosa{u"Rosa Diaz"_s, true};
        const Greeting ours = greetingFor(settings, rosa, Occasion::AfterHours, late);
        QVERIFY2(ours.words.contains(u"cerrado hasta el lun 9:00am"_s), qPrintable(ours.words));
        QVERIFY(ours.templateId.startsWith(u"dental_es/afterHours@"_s));
        settings.texts.afterHoursEs = u"Hola {name}, abrimos {open}. {business}"_s;
        QCOMPARE(greetingFor(settings, rosa, Occasion::AfterHours, late).words,
                 u"Hola Rosa, abrimos el lun 9:00am. Bright Smiles"_s);
        QCOMPARE(greetingFor(settings, {}, Occasion::AfterHours, late).words,
                 u"Bright Smiles is closed until 9:00am Mon."_s);
    }

    void aHolidayIsNoDayToOpenOn()
    {
        Settings settings = brightSmiles();
        settings.closed = {{QDate(2026, 11, 23), QDate(2026, 11, 23), u"Training"_s}};
        const Timestamp late = at(u"2026-11-20T22:00:00"_s);
        QCOMPARE(words(settings, {}, late), u"Bright Smiles is closed until 9:00am Tue."_s);
        QCOMPARE(occasionAt(settings, at(u"2026-11-23T10:00:00"_s)), Occasion::Holiday);
    }

    void wordsThatComeToNothingGiveWay()
    {
        Settings settings = brightSmiles();
        settings.occasions.lunch = u" {name} "_s;
        const Greeting greeting = greetingFor(settings, {}, Occasion::Lunch, at(u"2026-11-20T12:30:00"_s));
        QVERIFY(greeting.words.contains(u"Bright Smiles"_s));
        QVERIFY(greeting.templateId.startsWith(u"dental/lunch@"_s));
    }

    void anUnknownZoneIsTheComputersOwn()
    {
        Settings settings = brightSmiles();
        settings.business.zone = u"Mars/Olympus"_s; // The tests' own zone is UTC: 15:00 there is open.
        QCOMPARE(words(settings, u"Ann"_s, at(u"2026-11-20T10:00:00"_s)), u"Hi Ann, Bright Smiles here."_s);
    }
};

QTEST_GUILESS_MAIN(TstGreeting)
#include "tst_greeting.moc"
