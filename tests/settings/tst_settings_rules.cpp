// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {
namespace {

QStringList sentencesIn(const ReadSettings& read)
{
    QStringList sentences;
    for (const auto& each : read.mistakes)
        sentences += u"%1 %2 %3"_s.arg(each.line).arg(each.key, each.sentence);
    return sentences;
}

const ClosedDays christmas{QDate(2026, 12, 24), QDate(2026, 12, 26), u"Christmas"_s};
const ClosedDays training{QDate(2026, 3, 2), QDate(2026, 3, 2), u"Training"_s};

Settings everythingElse()
{
    Settings settings;
    settings.closed = {training, christmas};
    settings.occasions = {u"Lunch. {business}"_s,  u"Closed. {open}"_s, u"We heard you. {business}"_s,
                          u"Again. {business}"_s,  u"Hi {name}"_s,      u"Last night. {business}"_s,
                          u"We page. {business}"_s};
    settings.occasionsEs.lunch = u"Almuerzo. {business}"_s;
    settings.texts.openEs = u"Hola. {business}"_s;
    settings.texts.afterHoursEs = u"Cerrado. {business}"_s;
    settings.callers = {{u"US"_s, u"CA"_s}, false, false, true, true, 90min, false};
    settings.guards = {5, 50, 1'000, 12'500, u"CAD"_s, false};
    settings.retention = {12, 6, 60, 36};
    return settings;
}

} // namespace

/// The rules in the settings file: closed days, who is texted with which words, limits, how long things stay.
class TestSettingsRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsWrittenIsRead()
    {
        const Settings all = everythingElse();
        const ReadSettings read = readSettings(QJsonDocument(writeSettings(all)).toJson(), Settings());
        QCOMPARE(sentencesIn(read), QStringList());
        QVERIFY(read.settings == all);
    }

    void nothingGivenLeavesWhatIs()
    {
        const Settings all = everythingElse();
        QVERIFY(readSettings("{\"callers\": {}, \"guards\": {}, \"occasions\": {}}", all).settings == all);
    }

    void oneDayNeedsNoEnd()
    {
        const ReadSettings read =
            readSettings("{\"closed\": [{\"from\": \"2026-12-25\", \"name\": \" Christmas \"}]}", Settings());
        QCOMPARE(sentencesIn(read), QStringList());
        QCOMPARE(read.settings.closed.size(), std::size_t(1));
        QVERIFY(read.settings.closed[0] ==
                (ClosedDays{QDate(2026, 12, 25), QDate(2026, 12, 25), u"Christmas"_s}));
    }

    void daysAreKeptInTheirOrder()
    {
        const ReadSettings read = readSettings(
            "{\"closed\": [{\"from\": \"2026-12-25\"}, {\"from\": \"2026-01-01\"}]}", Settings());
        QCOMPARE(read.settings.closed.size(), std::size_t(2));
        QCOMPARE(read.settings.closed[0].from, QDate(2026, 1, 1));
    }

    void aHolidayListWithAnErrorInLineSevenLosesNothing()
    {
        Settings base;
        base.closed = {training, christmas};
        const QByteArray list = "{\n"                                                             // 1
                                "  \"closed\": [\n"                                               // 2
                                "    {\"from\": \"2027-01-01\", \"name\": \"New Year\"},\n"       // 3
                                "    {\"from\": \"2027-05-31\", \"name\": \"Memorial Day\"},\n"   // 4
                                "    {\"from\": \"2027-07-04\", \"name\": \"Fourth of July\"},\n" // 5
                                "    {\"from\": \"2027-09-06\", \"name\": \"Labor Day\"},\n"      // 6
                                "    {\"from\": \"2027-11-31\", \"name\": \"Thanksgiving\"},\n"   // 7
                                "    {\"from\": \"2027-12-25\", \"name\": \"Christmas\"}\n"
                                "  ]\n}";
        const ReadSettings read = readSettings(list, base);
        QCOMPARE(sentencesIn(read), QStringList{u"7 closed[4].from must be a day like \"2026-12-25\""_s});
        QVERIFY(read.settings == base);
    }

    void mistakes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* json, const QString& sentence) {
            QTest::newRow(name) << QByteArray(json) << sentence;
        };
        row("closed days that are no list", "{\"closed\": {}}", u"1 closed must be a list"_s);
        row("a closed day that is no object", "{\"closed\": [\n\"2026-12-25\"]}",
            u"2 closed[0] must be an object"_s);
        row("a closed day without its day", "{\"closed\": [\n{\"name\": \"Easter\"}]}",
            u"2 closed[0].from is missing"_s);
        row("a day that is not in the calendar", "{\"closed\": [{\"from\": \"2027-02-29\"}]}",
            u"closed[0].from must be a day like"_s);
        row("a day as Americans write it", "{\"closed\": [{\"from\": \"12/25/2026\"}]}",
            u"closed[0].from must be a day like"_s);
        row("a holiday that ends before it begins",
            "{\"closed\": [{\"from\": \"2026-12-26\",\n\"to\": \"2026-12-24\"}]}",
            u"closed[0] must not end before it begins: 2026-12-24 is before 2026-12-26"_s);
        row("a country that is none", "{\"callers\": {\"countries\": [\"US\",\n\"XX\"]}}",
            u"2 callers.countries[1] must be a country in two capitals"_s);
        row("one country without a list", "{\"callers\": {\"countries\": \"US\"}}",
            u"callers.countries must be a list"_s);
        row("clients in words", "{\"callers\": {\"textClients\": \"yes\"}}",
            u"callers.textClients must be true or false"_s);
        row("the same caller after a minute", "{\"callers\": {\"sameCallerMinutes\": 1}}",
            u"callers.sameCallerMinutes must be a whole number from 10 to 10080"_s);
        row("a lunch text with a field nobody knows", "{\"occasions\": {\"lunch\": \"Back at {noon}\"}}",
            u"occasions.lunch has a field {noon} that is not known"_s);
        row("a Spanish text as a number", "{\"occasionsEs\": {\"holiday\": 5}}",
            u"occasionsEs.holiday must be text in double quotes"_s);
        row("an occasion that is not there", "{\"occasions\": {\"siesta\": \"\"}}",
            u"occasions.siesta is not a setting; here may stand lunch, holiday, voicemail"_s);
        row("no text at all in an hour", "{\"guards\": {\"perHour\": 0}}",
            u"guards.perHour must be a whole number from 1 to 1000"_s);
        row("a day without an end", "{\"guards\": {\"perDay\": 10001}}",
            u"guards.perDay must be a whole number from 1 to 10000"_s);
        row("spending below nothing", "{\"guards\": {\"perDaySpendCents\": -1}}",
            u"guards.perDaySpendCents must be a whole number from 0 to 10000000"_s);
        row("a currency by its sign", "{\"guards\": {\"currency\": \"$\"}}",
            u"guards.currency must be a currency in three capitals"_s);
        row("proof thrown away after a year", "{\"retention\": {\"proofMonths\": 12}}",
            u"retention.proofMonths must be a whole number from 60 to 240"_s);
        row("texts kept no time at all", "{\"retention\": {\"textsMonths\": 0}}",
            u"retention.textsMonths must be a whole number from 1 to 240"_s);
        row("half a month", "{\"retention\": {\"callsMonths\": 1.5}}",
            u"retention.callsMonths must be a whole number"_s);
    }

    void mistakes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        const Settings base = everythingElse();
        const ReadSettings read = readSettings(json, base);
        const QStringList found = sentencesIn(read);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(sentence), qPrintable(found.first()));
        QVERIFY(read.settings == base);
    }

    void aCountryIsReadInSmallLettersAndOnce()
    {
        const ReadSettings read =
            readSettings("{\"callers\": {\"countries\": [\"us\", \"US\", \"ca\"]}}", Settings());
        QCOMPARE(sentencesIn(read), QStringList());
        QCOMPARE(read.settings.callers.countries, (QStringList{u"US"_s, u"CA"_s}));
    }

    void aListThatNeverEndsIsRefused()
    {
        QJsonArray days;
        for (int at = 0; at < 501; ++at)
            days.append(QJsonObject{{u"from"_s, u"2026-12-25"_s}});
        const ReadSettings read = readSettings(
            QJsonDocument(QJsonObject{{u"closed"_s, days}}).toJson(QJsonDocument::Compact), Settings());
        QCOMPARE(sentencesIn(read), QStringList{u"1 closed must have at most 500 entries"_s});
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestSettingsRules)
#include "tst_settings_rules.moc"
