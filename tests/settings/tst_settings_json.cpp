// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Every key there is.
QByteArray wholeFile()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/settings/whole.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList sentencesIn(const ReadSettings& read)
{
    QStringList sentences;
    for (const auto& each : read.mistakes)
        sentences += u"%1 %2 %3"_s.arg(each.line).arg(each.key, each.sentence);
    return sentences;
}

} // namespace

/// The settings file: what is right is taken, what is wrong is named with its line, all of it at once.
class TestSettingsJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theWholeFile()
    {
        const ReadSettings read = readSettings(wholeFile(), Settings());
        QCOMPARE(sentencesIn(read), QStringList());
        const Settings& settings = read.settings;
        QCOMPARE(settings.mode, Mode::Live);
        QCOMPARE(settings.business.name, u"Maple Dental"_s);
        QCOMPARE(settings.hours.days[0].size(), std::size_t(2));
        QCOMPARE(settings.hours.days[1].size(), std::size_t(1));
        QVERIFY(settings.hours.days[4].empty());
        QCOMPARE(settings.hours.days[5][0].to, QTime(23, 59, 59, 999));
        QCOMPARE(settings.lines.size(), std::size_t(1));
        const LineSettings& line = settings.lines[0];
        QCOMPARE(sipOf(line).transport, SipTransport::Tls);
        QCOMPARE(sipOf(line).expires, std::chrono::seconds(120));
        QCOMPARE(line.longestRing, std::chrono::seconds(90));
        QCOMPARE(sipOf(line).allowedAddresses.size(), 2);
        QCOMPARE(settings.provider.kind, ProviderSettings::Kind::Twilio);
        QCOMPARE(settings.provider.pollEvery, std::chrono::milliseconds(2000));
        QCOMPARE(settings.texts.wait, std::chrono::seconds(0));
        QCOMPARE(settings.theme, u"dark"_s);
        QCOMPARE(settings.language, u"es"_s);

        QCOMPARE(read.secrets.size(), std::size_t(2));
        QCOMPARE(read.secrets[0].from, GivenSecret::From::Environment);
        QCOMPARE(read.secrets[0].what, u"PBX_PASSWORD"_s);
        QCOMPARE(read.secrets[0].ref, line.secret);
        QCOMPARE(read.secrets[1].from, GivenSecret::From::File);
        QCOMPARE(read.secrets[1].ref, settings.provider.secret);
    }

    void whatIsWrittenIsReadBack()
    {
        const Settings settings = readSettings(wholeFile(), Settings()).settings;
        const ReadSettings again = readSettings(QJsonDocument(writeSettings(settings)).toJson(), Settings());
        QCOMPARE(sentencesIn(again), QStringList());
        QVERIFY(again.settings == settings);
        QVERIFY(again.secrets.empty());

        const ReadSettings fresh = readSettings(QJsonDocument(writeSettings(Settings())).toJson(), settings);
        QVERIFY(fresh.mistakes.empty());
        QVERIFY(fresh.settings.mode == Mode::Practice && fresh.settings.lines.empty());
    }

    void noSecretIsEverWritten()
    {
        const QByteArray json =
            "{\"lines\": [{\"server\": \"a\", \"user\": \"1\", \"password\": \"hunter2\"}]}";
        const ReadSettings read = readSettings(json, Settings());
        QCOMPARE(sentencesIn(read), QStringList());
        QCOMPARE(read.secrets.at(0).from, GivenSecret::From::Plain);
        QCOMPARE(read.secrets.at(0).what, u"hunter2"_s);
        QVERIFY(!QJsonDocument(writeSettings(read.settings)).toJson().contains("hunter2"));
    }

    void aKeyNotThereLeavesWhatIs()
    {
        const Settings base = readSettings(wholeFile(), Settings()).settings;
        const Settings changed = readSettings("{\"texts\": {\"waitSeconds\": 20}}", base).settings;
        Settings wanted = base;
        wanted.texts.wait = std::chrono::seconds(20);
        QVERIFY(changed == wanted);
        QVERIFY(readSettings("{}", Settings()).settings == Settings());
    }

    void aLineKeepsItsIdAndItsPassword()
    {
        const Settings base = readSettings(wholeFile(), Settings()).settings;
        const ReadSettings again = readSettings(
            "{\"lines\": [{\"server\": \"PBX.example.com\", \"user\": \"201\", \"name\": \"Desk\"}]}", base);
        QCOMPARE(again.settings.lines.at(0).id, base.lines.at(0).id);
        QCOMPARE(again.settings.lines.at(0).secret, base.lines.at(0).secret);
        QCOMPARE(again.settings.lines.at(0).name, u"Desk"_s);
        const ReadSettings other =
            readSettings("{\"lines\": [{\"server\": \"pbx.example.com\", \"user\": \"202\"}]}", base);
        QVERIFY(other.settings.lines.at(0).id != base.lines.at(0).id);
        QVERIFY(!other.settings.lines.at(0).secret.isSet());
        const ReadSettings named =
            readSettings("{\"lines\": [{\"id\": \"desk\", \"server\": \"a\", \"user\": \"2\"}]}", base);
        QCOMPARE(named.settings.lines.at(0).id.value, u"desk"_s);
        const ReadSettings unnamed =
            readSettings("{\"lines\": [{\"server\": \"A\", \"user\": \"2\"}]}", named.settings);
        QCOMPARE(unnamed.settings.lines.at(0).id.value, u"desk"_s);
    }

    void theMode()
    {
        const QByteArray line = "\"lines\": [{\"server\": \"a\", \"user\": \"1\"}]";
        QCOMPARE(readSettings("{" + line + "}", Settings()).settings.mode, Mode::Live);
        QCOMPARE(readSettings("{" + line + ", \"mode\": \"practice\"}", Settings()).settings.mode,
                 Mode::Practice);
        QCOMPARE(readSettings("{\"mode\": \"practice\", " + line + "}", Settings()).settings.mode,
                 Mode::Practice);
        QCOMPARE(readSettings("{\"lines\": []}", Settings()).settings.mode, Mode::Practice);
        QCOMPARE(readSettings("{\"mode\": \"live\"}", Settings()).settings.mode, Mode::Live);
    }

    void mistakes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");

        const auto row = [](const char* name, const char* json, const QString& sentence) {
            QTest::newRow(name) << QByteArray(json) << sentence;
        };
        row("unknown section", "{\n\"bussiness\": {}}", u"2 bussiness is not a setting"_s);
        row("unknown key", "{\"texts\": {\n\"wait\": 5}}",
            u"2 texts.wait is not a setting; here may stand on, waitSeconds"_s);
        row("unknown key of a line", "{\"lines\": [\n{\"server\": \"a\",\n\"usr\": \"1\"}]}",
            u"3 lines[0].usr is not a setting"_s);
        row("key twice", "{\"theme\": \"dark\",\n\n\"theme\": \"light\"}",
            u"3 theme is given twice; the first is on line 1"_s);
        row("not an object", "[]", u"1  must be an object"_s);
        row("wrong type of section", "{\"texts\": 5}", u"1 texts must be an object"_s);
        row("wrong transport", "{\"lines\": [{\n\"transport\": \"udpp\"}]}",
            u"2 lines[0].transport must be udp, tcp or tls"_s);
        row("wrong kind of line", "{\"lines\": [{\"kind\": \"isdn\"}]}", u"1 lines[0].kind must be sip"_s);
        row("line without server", "{\"lines\": [\n{\"user\": \"1\"}]}", u"2 lines[0].server is missing"_s);
        row("line without user", "{\"lines\": [{\"server\": \"a\"}]}", u"1 lines[0].user is missing"_s);
        row("server with a scheme", "{\"lines\": [{\"server\": \"sip:a/b\"}]}", u"must be a host name"_s);
        row("port too high", "{\"lines\": [{\"port\": 65536}]}", u"must be a whole number from 0 to 65535"_s);
        row("same line twice",
            "{\"lines\": [{\"server\": \"a\", \"user\": \"1\"},\n{\"server\": \"a\", \"user\": \"1\"}]}",
            u"2 lines[1] is the same line as one above it"_s);
        row("address that is a name", "{\"lines\": [{\"allowedAddresses\": [\"pbx\"]}]}",
            u"must hold IP addresses only"_s);
        row("address out of range", "{\"lines\": [{\"allowedAddresses\": [\"10.0.0.256\"]}]}",
            u"must hold IP addresses only"_s);
        row("empty id", "{\"lines\": [{\"id\": \" \", \"server\": \"a\", \"user\": \"1\"}]}",
            u"lines[0].id must not be empty"_s);
        row("expires too short", "{\"lines\": [{\"expires\": 5}]}",
            u"must be a whole number from 20 to 86400"_s);
        row("secret of a wrong form", "{\"lines\": [{\n\"password\": {\"en\": \"X\"}}]}",
            u"2 lines[0].password.en must be {\"env\""_s);
        row("secret that is a number", "{\"lines\": [{\"password\": 5}]}",
            u"lines[0].password must be {\"env\""_s);
        row("empty secret", "{\"lines\": [{\"password\": \"\"}]}", u"lines[0].password must not be empty"_s);
        row("wait too long", "{\"texts\": {\n\"waitSeconds\": 301}}",
            u"2 texts.waitSeconds must be a whole number from 0 to 300"_s);
        row("wait in words", "{\"texts\": {\"waitSeconds\": \"15\"}}",
            u"must be a whole number from 0 to 300"_s);
        row("half an hour", "{\"texts\": {\"onceInHours\": 0.5}}", u"must be a whole number from 1 to 168"_s);
        row("field that is not known", "{\"texts\": {\"open\": \"Hi {nmae}\"}}",
            u"texts.open has a field {nmae} that is not known"_s);
        row("flag in words", "{\"texts\": {\"on\": \"yes\"}}", u"texts.on must be true or false"_s);
        row("number without country", "{\"provider\": {\"number\": \"4045550100\"}}",
            u"provider.number must be a number with +"_s);
        row("provider without account",
            "{\"provider\": {\"kind\": \"twilio\", \"secret\": \"x\", \"number\": \"+14045550100\"}}",
            u"provider.account is missing"_s);
        row("provider without secret",
            "{\"provider\": {\"kind\": \"twilio\", \"account\": \"AC\", \"number\": \"+14045550100\"}}",
            u"provider.secret is missing"_s);
        row("SignalWire without space",
            "{\"provider\": {\"kind\": \"signalwire\", \"account\": \"a\", \"secret\": \"x\", \"number\": "
            "\"+14045550100\"}}",
            u"provider.space is missing"_s);
        row("token in the clear over the net", "{\"provider\": {\"baseUrl\": \"http://api.example.com\"}}",
            u"must begin with https://"_s);
        row("polling too often", "{\"provider\": {\"pollEveryMs\": 100}}", u"from 500 to 300000"_s);
        row("zone that is not there", "{\"business\": {\"zone\": \"Mars/Olympus\"}}",
            u"business.zone must be a time zone"_s);
        row("region that is not there", "{\"business\": {\"region\": \"USA\"}}",
            u"business.region must be a country"_s);
        row("day that is not there", "{\"hours\": {\"mon\": []}}", u"hours.mon is not a setting"_s);
        row("time that is not there", "{\"hours\": {\"monday\": [[\"9\", \"25:00\"]]}}",
            u"hours.monday must be a list of times"_s);
        row("closes before it opens", "{\"hours\": {\"monday\": [[\"17:00\", \"09:00\"]]}}",
            u"17:00 is not before 09:00"_s);
        row("times that overlap",
            "{\"hours\": {\"monday\": [[\"09:00\", \"12:00\"], [\"11:00\", \"13:00\"]]}}",
            u"overlap at 11:00"_s);
        row("mode", "{\"mode\": \"earnest\"}", u"mode must be practice or live"_s);
        row("theme", "{\"theme\": \"pink\"}", u"theme must be system, light or dark"_s);
        row("language", "{\"language\": \"tlh\"}", u"language must be system, en or es"_s);
        row("no JSON at all", "{\n\"theme\": dark}", u"2  this is not JSON"_s);
    }

    void mistakes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        const QStringList found = sentencesIn(readSettings(json, Settings()));
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(sentence), qPrintable(found.first()));
    }

    void everyMistakeIsNamedNotJustTheFirst()
    {
        const ReadSettings read = readSettings(
            "{\"theme\": 1,\n\"texts\": {\"waitSeconds\": -1,\n\"open\": \"{a} {b}\"},\n\"x\": 1}",
            Settings());
        QCOMPARE(read.mistakes.size(), std::size_t(5));
        QCOMPARE(read.mistakes.front().line, 1);
        QCOMPARE(read.mistakes.back().line, 4);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestSettingsJson)
#include "tst_settings_json.moc"
