// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_json.h"

#include <QFile>
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

QByteArray exampleInReadme()
{
    QFile file(QStringLiteral(SOURCE_DIR "/README.md"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray readme = file.readAll();
    const auto from = readme.indexOf("```json\n") + 8;
    return readme.mid(from, readme.indexOf("```", from) - from);
}

} // namespace

/// The settings of the people and of what happens by itself: read, refused by name and line, written.
class TestSettingsDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everySectionIsRead()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/data/settings/whole.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ReadSettings read = readSettings(file.readAll(), Settings());
        QCOMPARE(sentencesIn(read), QStringList());
        const Settings& settings = read.settings;
        QCOMPARE(settings.team.members.size(), std::size_t(2));
        const TeamMember ruth{
            {u"ruth"_s}, u"Dr. Ruth Lee"_s, u"+14045550177"_s, TeamMember::Role::Owner, true};
        QVERIFY(settings.team.members[0] == ruth);
        QCOMPARE(settings.team.members[1].mobile, u"+447911123456"_s);
        QVERIFY(settings.team.members[1].id.value.startsWith(u"member-"_s));
        QVERIFY(settings.questions == (QuestionSettings{true, 2}));
        const UrgencySettings urgency{true,
                                      u"If this is an emergency, call 911."_s,
                                      u"Si es una emergencia, llame al 911."_s,
                                      true,
                                      3min,
                                      8};
        QVERIFY(settings.urgency == urgency);
        QCOMPARE(settings.followUp.steps.size(), std::size_t(2));
        QVERIFY(settings.followUp.steps[1] ==
                (FollowUpStep{72h, u"We are here if you need us. {business}"_s, {}}));
        QCOMPARE(settings.followUp.callBackWithin, 30min);
        QCOMPARE(settings.followUp.answerWithin, 10min);
        QCOMPARE(settings.followUp.digestAt, QTime(7, 45));
        QCOMPARE(settings.followUp.digestTo, u"+14045550178"_s);
        QVERIFY(settings.alerts == (AlertSettings{true, 40, false, true, true}));
        QCOMPARE(settings.wording.quickReplies.size(), std::size_t(1));
        QCOMPARE(settings.wording.quickReplies[0].label, u"Running late"_s);
    }

    void theExampleOfTheReadmeHolds()
    {
        const ReadSettings read = readSettings(exampleInReadme(), Settings());
        QCOMPARE(sentencesIn(read), QStringList());
        QCOMPARE(read.settings.team.members.size(), std::size_t(2));
        QCOMPARE(read.settings.followUp.steps.size(), std::size_t(2));
    }

    void everyKeyIsInTheReadme()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        const QJsonObject written = writeSettings(Settings());
        QStringList missing;
        for (const QString& section :
             {u"questions"_s, u"urgency"_s, u"followUp"_s, u"alerts"_s, u"wording"_s}) {
            const QStringList keys = written.value(section).toObject().keys();
            QVERIFY2(!keys.isEmpty(), qPrintable(section));
            for (const QString& key : keys) {
                if (!readme.contains(u'`' + section + u'.' + key)) missing << section + u'.' + key;
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void aNumberIsReadAsTheRegionSaysWhereverThatStands()
    {
        const ReadSettings read = readSettings(
            "{\"team\": [{\"name\": \"Ann\", \"mobile\": \"07911 123456\"}],"
            "\"followUp\": {\"digestTo\": \"07911 123457\"}, \"business\": {\"region\": \"GB\"}}",
            Settings());
        QCOMPARE(sentencesIn(read), QStringList());
        QCOMPARE(read.settings.team.members.at(0).mobile, u"+447911123456"_s);
        QCOMPARE(read.settings.followUp.digestTo, u"+447911123457"_s);
    }

    void aPersonKeepsTheId()
    {
        Settings base;
        base.team.members = {{{u"a1"_s}, u"Sam Ortiz"_s, u"+14045550178"_s, TeamMember::Role::Desk, true}};
        const auto byName =
            readSettings("{\"team\": [{\"name\": \"sam  ortiz\", \"role\": \"owner\"}]}", base).settings;
        QCOMPARE(byName.team.members.at(0).id.value, u"a1"_s);
        QCOMPARE(byName.team.members.at(0).mobile, u"+14045550178"_s);
        QCOMPARE(byName.team.members.at(0).role, TeamMember::Role::Owner);
        const auto renamed =
            readSettings("{\"team\": [{\"id\": \"a1\", \"name\": \"Sam O.\"}]}", base).settings;
        QCOMPARE(renamed.team.members.at(0).name, u"Sam O."_s);
        QVERIFY(renamed.team.members.at(0).onCall);
        QVERIFY(readSettings("{\"team\": []}", base).settings.team.members.empty());
    }

    void aMistakeLeavesTheWholeListAsItWas()
    {
        Settings base;
        base.team.members = {{{u"a1"_s}, u"Sam"_s, {}, TeamMember::Role::Desk, false}};
        base.wording.quickReplies = {{u"Late"_s, u"We run late."_s, {}}};
        const ReadSettings read = readSettings(
            "{\"team\": [{\"name\": \"Ann\"}, {\"name\": \"\"}], \"wording\": {\"quickReplies\": [{}]}}",
            base);
        QCOMPARE(read.mistakes.size(), std::size_t(3));
        QVERIFY(read.settings == base);
    }

    void mistakes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* json, const QString& sentence) {
            QTest::newRow(name) << QByteArray(json) << sentence;
        };
        row("the team is no list", "{\"team\": {}}", u"1 team must be a list"_s);
        row("somebody without a name", "{\"team\": [\n{\"mobile\": \"\"}]}", u"2 team[0].name is missing"_s);
        row("a mobile that is none", "{\"team\": [{\"name\": \"A\",\n\"mobile\": \"12\"}]}",
            u"2 team[0].mobile must be a telephone number with its area code"_s);
        row("a mobile as a number", "{\"team\": [{\"name\": \"A\", \"mobile\": 4045550123}]}",
            u"team[0].mobile must be a telephone number"_s);
        row("on call without a mobile", "{\"team\": [{\"name\": \"A\", \"onCall\": true}]}",
            u"team[0].mobile is missing: who is on call is paged by a text to it"_s);
        row("a role that is not there", "{\"team\": [{\"name\": \"A\", \"role\": \"boss\"}]}",
            u"team[0].role must be owner, desk or readOnly"_s);
        row("the same person twice", "{\"team\": [{\"name\": \"A\"},\n{\"name\": \"a\"}]}",
            u"2 team[1] is the same person as one above"_s);
        row("an empty id", "{\"team\": [{\"name\": \"A\", \"id\": \" \"}]}",
            u"team[0].id must not be empty"_s);
        row("a key that is not there", "{\"team\": [{\"name\": \"A\",\n\"phone\": \"\"}]}",
            u"2 team[0].phone is not a setting; here may stand id, name, mobile, role or onCall"_s);
        row("four questions", "{\"questions\": {\"atMost\": 4}}", u"must be a whole number from 1 to 3"_s);
        row("questions in words", "{\"questions\": {\"on\": \"yes\"}}",
            u"questions.on must be true or false"_s);
        row("pages every second", "{\"urgency\": {\"pageAgainMinutes\": 0}}",
            u"urgency.pageAgainMinutes must be a whole number from 1 to 60"_s);
        row("too many pages", "{\"urgency\": {\"pagesAtMost\": 51}}", u"from 1 to 50"_s);
        row("a field in the safety line", "{\"urgency\": {\"safetyLine\": \"Hi {nmae}\"}}",
            u"urgency.safetyLine has a field {nmae} that is not known"_s);
        row("a step without words", "{\"followUp\": {\"steps\": [\n{\"afterHours\": 5}]}}",
            u"2 followUp.steps[0].words is missing"_s);
        row("a step at once", "{\"followUp\": {\"steps\": [{\"afterHours\": 0, \"words\": \"Hi\"}]}}",
            u"followUp.steps[0].afterHours must be a whole number from 1 to 2160"_s);
        row("a step that is no object", "{\"followUp\": {\"steps\": [5]}}",
            u"followUp.steps[0] must be an object"_s);
        row("a digest at noon in words", "{\"followUp\": {\"digestAt\": \"noon\"}}",
            u"followUp.digestAt must be a time like \"08:00\""_s);
        row("a digest at 25 o'clock", "{\"followUp\": {\"digestAt\": \"25:00\"}}",
            u"followUp.digestAt must be a time"_s);
        row("a digest to nobody's number", "{\"followUp\": {\"digestTo\": \"Ruth\"}}",
            u"followUp.digestTo must be a telephone number"_s);
        row("louder than loud", "{\"alerts\": {\"volume\": 101}}",
            u"alerts.volume must be a whole number from 0 to 100"_s);
        row("a quick reply without words", "{\"wording\": {\"quickReplies\": [{\"label\": \"Late\"}]}}",
            u"wording.quickReplies[0].words is missing"_s);
        row("a label as long as a text",
            "{\"wording\": {\"quickReplies\": [{\"label\": \"We are running about ten minutes late today\", "
            "\"words\": \"x\"}]}}",
            u"wording.quickReplies[0].label must be at most 40 letters long"_s);
        row("quick replies that are no list", "{\"wording\": {\"quickReplies\": \"Late\"}}",
            u"wording.quickReplies must be a list"_s);
    }

    void mistakes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        const ReadSettings read = readSettings(json, Settings());
        const QStringList found = sentencesIn(read);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(sentence), qPrintable(found.first()));
        QVERIFY(read.settings == Settings());
    }

    void aListThatNeverEndsIsRefused()
    {
        QByteArray json = "{\"team\": [";
        for (int at = 0; at < 201; ++at)
            json += (at > 0 ? ",{\"name\": \"P" : "{\"name\": \"P") + QByteArray::number(at) + "\"}";
        const ReadSettings read = readSettings(json + "]}", Settings());
        QCOMPARE(sentencesIn(read), QStringList{u"1 team must have at most 200 entries"_s});
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestSettingsDesk)
#include "tst_settings_desk.moc"
