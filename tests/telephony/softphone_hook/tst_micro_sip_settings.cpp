// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/micro_sip_commands.h"
#include "core/telephony/softphone_hook/micro_sip_settings.h"
#include "tests/telephony/softphone_hook/micro_sip_file.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const QString plainIni =
    u"[Settings]\r\naccountId=1\r\ncmdCallEnd=\r\ncmdCallAnswer = \"C:\\a b.exe\" \r\n"
    u"; cmdCallBusy=no\r\n\r\n[Account1]\r\nlabel=Front=Desk\r\n\r\n[Calls]\r\n0=a;b\r\n"_s;

MicroSipSettings settingsOf(const QString& text)
{
    return MicroSipSettings::read(wide(text)).value();
}

} // namespace

class TstMicroSipSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsReadIsWrittenByteForByte_data();
    void whatIsReadIsWrittenByteForByte();
    void whatIsNoSettingsFileIsRefused_data();
    void whatIsNoSettingsFileIsRefused();
    void valuesAreReadAsWindowsReadsThem_data();
    void valuesAreReadAsWindowsReadsThem();
    void onlyTheValueChanges_data();
    void onlyTheValueChanges();
    void aKeyIsAddedAndTakenAwayAgain_data();
    void aKeyIsAddedAndTakenAwayAgain();
    void aCommandSurvivesBeingTakenApart_data();
    void aCommandSurvivesBeingTakenApart();
    void oursIsKnownFromOthers_data();
    void oursIsKnownFromOthers();
    void anOldFileHoldsOnlyItsLetters();
};

void TstMicroSipSettings::whatIsReadIsWrittenByteForByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as MicroSIP writes it") << wide(plainIni);
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("only its mark") << wide({});
    QTest::newRow("no line end at the end") << wide(u"[Settings]\r\na=1"_s);
    QTest::newRow("line ends of every kind") << wide(u"[Settings]\r\na=1\nb=2\rc=3\r\r\n\n\n"_s);
    QTest::newRow("half a letter pair, zeros and every language")
        << wide(u"[Settings]\r\nname=José 世界 😀"_s + QChar(0xd83d) + QChar(u'\0') + QChar(0xfffe));
    QTest::newRow("an old file in Latin letters") << QByteArray("[Settings]\r\nname=Jos\xe9\r\n");
    QTest::newRow("a file in UTF-8 with its mark")
        << QByteArray("\xef\xbb\xbf[Settings]\r\nname=Jos\xc3\xa9\r\n");
}

void TstMicroSipSettings::whatIsReadIsWrittenByteForByte()
{
    QFETCH(QByteArray, bytes);
    const auto settings = MicroSipSettings::read(bytes);
    QVERIFY(settings);
    QCOMPARE(settings->bytes(), bytes);
}

void TstMicroSipSettings::whatIsNoSettingsFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a letter at the end") << wide(plainIni).chopped(1);
    QTest::newRow("a program") << QByteArray("MZ\x90\x00\x03\x00\x00\x00", 8);
    QTest::newRow("the wide letters of a large machine") << QByteArray("\xfe\xff\x00[\x00S", 6);
    QTest::newRow("larger than any settings") << QByteArray(8 * 1024 * 1024 + 1, 'x');
}

void TstMicroSipSettings::whatIsNoSettingsFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto settings = MicroSipSettings::read(bytes);
    QVERIFY(!settings);
    QVERIFY(settings.error().failure == Failure::InvalidInput);
}

void TstMicroSipSettings::valuesAreReadAsWindowsReadsThem_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); // Null: there is none.
    QTest::newRow("a value") << u"Settings"_s << u"accountId"_s << u"1"_s;
    QTest::newRow("in whatever letters") << u"SETTINGS"_s << u"ACCOUNTID"_s << u"1"_s;
    QTest::newRow("an empty one") << u"Settings"_s << u"cmdCallEnd"_s << u""_s;
    QTest::newRow("marks around it") << u"Settings"_s << u"cmdCallAnswer"_s << u"C:\\a b.exe"_s;
    QTest::newRow("a comment") << u"Settings"_s << u"cmdCallBusy"_s << QString();
    QTest::newRow("with an equals sign in it") << u"Account1"_s << u"label"_s << u"Front=Desk"_s;
    QTest::newRow("of another section") << u"Settings"_s << u"label"_s << QString();
    QTest::newRow("of no section") << u"Account2"_s << u"label"_s << QString();
}

void TstMicroSipSettings::valuesAreReadAsWindowsReadsThem()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto read = settingsOf(plainIni).value(section, key);
    QCOMPARE(read.has_value(), !value.isNull());
    if (read) QCOMPARE(*read, value);
}

void TstMicroSipSettings::onlyTheValueChanges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a value") << u"[Settings]\r\na=1\r\nb=2\r\n"_s << u"[Settings]\r\na=X Y\r\nb=2\r\n"_s;
    QTest::newRow("an empty value") << u"[Settings]\r\na=\r\nb=2\r\n"_s
                                    << u"[Settings]\r\na=X Y\r\nb=2\r\n"_s;
    QTest::newRow("the last line") << u"[Settings]\r\na=1"_s << u"[Settings]\r\na=X Y"_s;
    QTest::newRow("a new key") << u"[Settings]\r\nb=2\r\n\r\n[Calls]\r\n"_s
                               << u"[Settings]\r\nb=2\r\na=X Y\r\n\r\n[Calls]\r\n"_s;
    QTest::newRow("a new key at an end without a line end")
        << u"[Settings]\r\nb=2"_s << u"[Settings]\r\nb=2\r\na=X Y\r\n"_s;
    QTest::newRow("a new section") << u"[Calls]\r\n0=1\r\n"_s
                                   << u"[Calls]\r\n0=1\r\n[Settings]\r\na=X Y\r\n"_s;
    QTest::newRow("an empty file") << QString() << u"[Settings]\r\na=X Y\r\n"_s;
    QTest::newRow("lines of Unix") << u"[Settings]\nb=2\n"_s << u"[Settings]\nb=2\na=X Y\n"_s;
    QTest::newRow("the first of two")
        << u"[Settings]\r\na=1\r\na=2\r\n"_s << u"[Settings]\r\na=X Y\r\na=2\r\n"_s;
    QTest::newRow("the same key elsewhere")
        << u"[X]\r\na=1\r\n[Settings]\r\na=2\r\n"_s << u"[X]\r\na=1\r\n[Settings]\r\na=X Y\r\n"_s;
}

void TstMicroSipSettings::onlyTheValueChanges()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    MicroSipSettings settings = settingsOf(before);
    settings.write(u"Settings", u"a", u"X Y"_s);
    QCOMPARE(narrow(settings.bytes()), after);
    QCOMPARE(settings.value(u"Settings", u"a"), std::optional(u"X Y"_s));
}

void TstMicroSipSettings::aKeyIsAddedAndTakenAwayAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a whole file") << plainIni;
    QTest::newRow("two sections and no empty line") << u"[Settings]\r\nb=2\r\n[Calls]\r\n0=1\r\n"_s;
    QTest::newRow("many empty lines") << u"\r\n\r\n[Settings]\r\n\r\nb=2\r\n\r\n\r\n[Calls]\r\n"_s;
}

void TstMicroSipSettings::aKeyIsAddedAndTakenAwayAgain()
{
    QFETCH(QString, text);
    MicroSipSettings settings = settingsOf(text);
    settings.write(u"Settings", u"cmdIncomingCall", u"x"_s);
    QVERIFY(settings.bytes() != wide(text));
    settings.remove(u"settings", u"cmdincomingcall");
    QCOMPARE(narrow(settings.bytes()), text);
    settings.remove(u"Settings", u"cmdIncomingCall");
    QCOMPARE(narrow(settings.bytes()), text);
}

void TstMicroSipSettings::aCommandSurvivesBeingTakenApart_data()
{
    QTest::addColumn<QString>("then");
    QTest::newRow("a program with spaces") << u"\"C:\\Program Files\\CRM\\pop up.exe\" /call"_s;
    QTest::newRow("a program without") << u"C:\\crm\\pop.exe"_s;
    QTest::newRow("two spaces") << u"pop.exe  a   b"_s;
    QTest::newRow("our own sign") << u"C:\\PROGRA~1\\pop.exe ~20"_s;
    QTest::newRow("a variable and a mask") << u"%APPDATA%\\pop.exe {number} --then x"_s;
    QTest::newRow("another language") << u"C:\\Übersicht\\世界.exe"_s;
    QTest::newRow("nothing") << QString();
}

void TstMicroSipSettings::aCommandSurvivesBeingTakenApart()
{
    QFETCH(QString, then);
    const MicroSipHook hook{u"C:\\Program Files\\Second Ring\\second-ring.exe"_s, 45880, HookToken::make()};
    const QString command = microSipCommand(hook, HookEvent::Kind::Rang, then);
    QVERIFY(isOurCommand(command));
    QCOMPARE(commandAfter(command), then);
    // MicroSIP drops the marks and joins the words with one space: only the program may need them.
    const QString rest = command.mid(command.indexOf(u"\" "_s) + 2);
    QVERIFY(!rest.contains(u'"') && !rest.contains(u"  "_s));
    QVERIFY(rest.startsWith(u"line-event ringing --port 45880 --token "_s) && rest.endsWith(u" --"_s));
    // Windows drops marks around a whole value, so that it must not end with one, too.
    QVERIFY(!command.endsWith(u'"'));
}

void TstMicroSipSettings::oursIsKnownFromOthers_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("ours") << u"\"C:\\x\\second-ring.exe\" line-event ended --port 1 --token t --"_s << true;
    QTest::newRow("of an older place") << u"\"/opt/second-ring\" line-event answered --token t --"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("another program") << u"\"C:\\crm\\pop.exe\" /call"_s << false;
    QTest::newRow("another with our word") << u"pop.exe line-event --"_s << false;
}

void TstMicroSipSettings::oursIsKnownFromOthers()
{
    QFETCH(QString, command);
    QFETCH(bool, isOurs);
    QCOMPARE(isOurCommand(command), isOurs);
}

void TstMicroSipSettings::anOldFileHoldsOnlyItsLetters()
{
    const auto old = MicroSipSettings::read("[Settings]\r\n").value();
    QVERIFY(old.canHold(u"\"C:\\x.exe\" --"_s));
    QVERIFY(!old.canHold(u"C:\\é.exe"_s));
    const auto now = settingsOf(u"[Settings]\r\n"_s);
    QVERIFY(now.canHold(u"C:\\é世.exe"_s));
    QVERIFY(!now.canHold(u"x\r\ncmdCallEnd=evil"_s));
    QVERIFY(!old.canHold(u"x\r\ncmdCallEnd=evil"_s));
}

QTEST_GUILESS_MAIN(TstMicroSipSettings)
#include "tst_micro_sip_settings.moc"
