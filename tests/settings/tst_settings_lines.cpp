// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

ReadSettings readLine(const QByteArray& line, const Settings& base = {})
{
    return readSettings("{\"lines\": [\n" + line + "\n]}", base);
}

QStringList sentencesIn(const ReadSettings& read)
{
    QStringList sentences;
    for (const auto& each : read.mistakes)
        sentences += u"%1 %2 %3"_s.arg(each.line).arg(each.key, each.sentence);
    return sentences;
}

} // namespace

/// Lines of every kind in the settings file.
class TestSettingsLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void keepsWhatTheFileDoesNotSay();
    void takesAnotherKindAsAnotherLine();
    void everyKeyIsInTheReadme_data() { isRead_data(); }
    void everyKeyIsInTheReadme();
};

void TestSettingsLines::isRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& line, LineKind kind) {
        QTest::newRow(name) << line << static_cast<int>(kind);
    };
    row("an extension that is only watched",
        R"({"server": "pbx", "user": "100", "mode": "watch", "watchedExtension": "101", "alone": true,
             "mailbox": "100"})",
        LineKind::Sip);
    row("FreePBX by its manager interface",
        R"({"kind": "asterisk", "server": "10.0.0.2", "user": "ring", "tls": true, "queues": ["600", "601"]})",
        LineKind::Asterisk);
    row("Asterisk by ARI",
        R"({"kind": "asterisk", "api": "ari", "server": "10.0.0.2", "user": "ring", "innerDigits": 4,
             "trunks": ["carrier"]})",
        LineKind::Asterisk);
    row("the FRITZ!Box with its usual name", R"({"kind": "fritzbox", "ownNumbers": ["7321"]})",
        LineKind::FritzBox);
    row("an Ethernet Link, lines 1 and 2", R"({"kind": "callerid-box", "lines": [1, 2]})",
        LineKind::CallerIdBox);
    row("a Whozz Calling? on a serial cable",
        R"({"kind": "callerid-box", "transport": "serial", "serialPort": "COM4", "unit": "008745"})",
        LineKind::CallerIdBox);
    row("a modem", R"({"kind": "modem", "serialPort": "/dev/ttyACM0", "country": "B5", "voicemailRings": 5})",
        LineKind::Modem);
    row("a stick that calls are forwarded to",
        R"({"kind": "gsm", "serialPort": "/dev/ttyUSB2", "forwardsOnly": true, "password": {"env": "PIN"}})",
        LineKind::Gsm);
    row("MicroSIP on this computer", R"({"kind": "softphone", "alone": false, "microSipFile": "C:/m.ini"})",
        LineKind::Softphone);
    row("the number at the text service", R"({"kind": "provider", "name": "Text number"})",
        LineKind::Provider);
}

void TestSettingsLines::isRead()
{
    QFETCH(QByteArray, line);
    QFETCH(int, kind);
    const ReadSettings read = readLine(line);
    QCOMPARE(sentencesIn(read), QStringList());
    QCOMPARE(static_cast<int>(kindOf(read.settings.lines.at(0))), kind);
    QVERIFY(read.settings.lines.at(0).trust == LineTrust::Vouched);
    const auto again = readSettings(QJsonDocument(writeSettings(read.settings)).toJson(), Settings());
    QCOMPARE(sentencesIn(again), QStringList());
    QVERIFY(again.settings.lines == read.settings.lines);
}

void TestSettingsLines::isRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QByteArray& line, const QString& sentence) {
        QTest::newRow(name) << line << sentence;
    };
    row("a kind nobody knows", R"({"kind": "fax"})",
        u"2 lines[0].kind must be sip, asterisk, fritzbox, callerid-box, modem, gsm, softphone or provider"_s);
    row("a modem without its port", R"({"kind": "modem"})", u"2 lines[0].serialPort is missing"_s);
    row("a cable without its port", R"({"kind": "callerid-box", "transport": "serial"})",
        u"2 lines[0].serialPort is missing"_s);
    row("Asterisk without a user", R"({"kind": "asterisk", "server": "pbx"})",
        u"2 lines[0].user is missing"_s);
    row("a line of the unit that cannot be", R"({"kind": "callerid-box", "lines": [0]})",
        u"2 lines[0].lines[0] must be a whole number from 1 to 99"_s);
    row("a key of another kind", R"({"kind": "modem", "serialPort": "COM3", "user": "100"})",
        u"2 lines[0].user"_s);
}

void TestSettingsLines::isRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, sentence);
    const QStringList sentences = sentencesIn(readLine(line));
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].startsWith(sentence), qPrintable(sentences[0]));
}

void TestSettingsLines::keepsWhatTheFileDoesNotSay()
{
    Settings base = readLine(R"({"kind": "modem", "serialPort": "COM3", "voicemailRings": 4})").settings;
    base.lines[0].trust = LineTrust::Checked;
    const auto read = readLine(R"({"kind": "modem", "serialPort": "com3", "name": "Front"})", base);
    const LineSettings& line = read.settings.lines.at(0);
    QCOMPARE(line.id, base.lines[0].id);
    QCOMPARE(line.name, u"Front"_s);
    QVERIFY(line.trust == LineTrust::Checked);
    QCOMPARE(std::get<ModemLineSettings>(line.how).voicemailRings, 4);
}

void TestSettingsLines::takesAnotherKindAsAnotherLine()
{
    const Settings base =
        readLine(R"({"id": "desk", "kind": "modem", "serialPort": "COM3", "on": false})").settings;
    const auto read = readLine(R"({"id": "desk", "kind": "gsm", "serialPort": "COM3"})", base);
    QCOMPARE(sentencesIn(read), QStringList());
    QCOMPARE(kindOf(read.settings.lines.at(0)), LineKind::Gsm);
    QVERIFY(read.settings.lines.at(0).on);
}

void TestSettingsLines::everyKeyIsInTheReadme()
{
    QFETCH(QByteArray, line);
    QFile file(QStringLiteral(SOURCE_DIR "/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    const QJsonArray lines = writeSettings(readLine(line).settings).value(u"lines"_s).toArray();
    QStringList missing;
    for (const QString& key : lines.at(0).toObject().keys()) {
        if (!readme.contains(u"`lines[].%1`"_s.arg(key))) missing << key;
    }
    QCOMPARE(missing, QStringList());
}

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestSettingsLines)
#include "tst_settings_lines.moc"
