// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/micro_sip_connection.h"
#include "core/telephony/softphone_hook/micro_sip_settings.h"
#include "tests/telephony/softphone_hook/micro_sip_file.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const auto closed = [] { return false; };
const auto running = [] { return true; };

/// A MicroSIP that is installed in a folder of its own.
struct Installed {
    explicit Installed(const QString& text) { writeFile(file, wide(text)); }

    [[nodiscard]] QString value(const char16_t* key) const
    {
        return MicroSipSettings::read(readFile(file))
            .value()
            .value(u"Settings", QStringView(key))
            .value_or(u"-"_s);
    }
    [[nodiscard]] QString text() const { return narrow(readFile(file)); }

    QTemporaryDir dir;
    QString file = dir.filePath(u"microsip.ini"_s);
    MicroSipHook hook{u"/opt/second ring/second-ring"_s, 45880, HookToken::make()};
};

const QString ini =
    u"[Settings]\r\nringtone=a.wav\r\ncmdCallEnd=\"C:\\crm\\pop.exe\" /end\r\ncmdCallBusy=\r\n"
    u"\r\n[Account1]\r\nserver=pbx\r\n"_s;

} // namespace

class TstMicroSipConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyKeyTellsItsEvent();
    void whatStoodThereIsRunAfterOurs();
    void undoRestoresEveryByte_data();
    void undoRestoresEveryByte();
    void undoKeepsWhatWasChangedSince();
    void undoWithoutTheCopyKeepsTheOldCommand();
    void aCommandThatIsNotOursAnyMoreStays();
    void connectingAgainChangesOnlyWhatChanged();
    void theCopyIsThatOfBeforeTheFirstChange();
    void whileItRunsNothingIsTouched();
    void whatCannotBeIsSaid();
};

void TstMicroSipConnection::everyKeyTellsItsEvent()
{
    Installed phone(u"[Settings]\r\nringtone=a.wav\r\n"_s);
    QVERIFY(!isMicroSipConnected(phone.file, phone.hook));
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    QVERIFY(isMicroSipConnected(phone.file, phone.hook));
    const QString end = u" --port 45880 --token %1 --"_s.arg(phone.hook.token.written());
    const QString begin = u"\"/opt/second ring/second-ring\" line-event "_s;
    QCOMPARE(phone.value(u"cmdIncomingCall"), begin + u"ringing"_s + end);
    QCOMPARE(phone.value(u"cmdCallAnswer"), begin + u"answered"_s + end);
    QCOMPARE(phone.value(u"cmdCallBusy"), begin + u"declined"_s + end);
    QCOMPARE(phone.value(u"cmdCallEnd"), begin + u"ended"_s + end);
    QCOMPARE(phone.value(u"cmdOutgoingCall"), begin + u"outgoing"_s + end);
    QCOMPARE(phone.value(u"cmdCallRing"), u"-"_s);
    QCOMPARE(phone.value(u"ringtone"), u"a.wav"_s);
    MicroSipHook other = phone.hook;
    other.token = HookToken::make();
    QVERIFY(!isMicroSipConnected(phone.file, other)); // The token of another line.
}

void TstMicroSipConnection::whatStoodThereIsRunAfterOurs()
{
    Installed phone(ini);
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    QCOMPARE(commandAfter(phone.value(u"cmdCallEnd")), u"\"C:\\crm\\pop.exe\" /end"_s);
    QCOMPARE(commandAfter(phone.value(u"cmdCallBusy")), QString());
}

void TstMicroSipConnection::undoRestoresEveryByte_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a file with commands") << ini;
    QTest::newRow("commands in marks and with spaces around them")
        << u"[Settings]\r\ncmdCallEnd = \"C:\\a b.exe\" \r\ncmdIncomingCall=\"\"\r\n"_s;
    QTest::newRow("no line end at the end") << u"[Settings]\r\nringtone=a.wav"_s;
    QTest::newRow("no settings at all") << u"[Calls]\r\n"_s;
    QTest::newRow("an empty file") << QString();
}

void TstMicroSipConnection::undoRestoresEveryByte()
{
    QFETCH(QString, text);
    Installed phone(text);
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    QVERIFY(phone.text() != text);
    QCOMPARE(narrow(readFile(microSipCopyOf(phone.file))), text);
    QVERIFY(disconnectMicroSip(phone.file, closed));
    QCOMPARE(phone.text(), text);
    QVERIFY(!QFile::exists(microSipCopyOf(phone.file)));
    QVERIFY(!isMicroSipConnected(phone.file, phone.hook));
    QVERIFY(disconnectMicroSip(phone.file, closed)); // Twice does no harm.
    QCOMPARE(phone.text(), text);
}

void TstMicroSipConnection::undoKeepsWhatWasChangedSince()
{
    Installed phone(ini);
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    auto changed = MicroSipSettings::read(readFile(phone.file)).value();
    changed.write(u"Settings", u"ringtone", u"b.wav"_s);
    changed.write(u"Calls", u"0", u"4045550123;Maria;2;1700000000;0;Missed Call"_s);
    writeFile(phone.file, changed.bytes());
    QVERIFY(disconnectMicroSip(phone.file, closed));
    QString expected = ini + u"[Calls]\r\n0=4045550123;Maria;2;1700000000;0;Missed Call\r\n"_s;
    QCOMPARE(phone.text(), expected.replace(u"a.wav"_s, u"b.wav"_s));
}

void TstMicroSipConnection::undoWithoutTheCopyKeepsTheOldCommand()
{
    Installed phone(ini);
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    QVERIFY(QFile::remove(microSipCopyOf(phone.file)));
    QVERIFY(disconnectMicroSip(phone.file, closed));
    QCOMPARE(phone.value(u"cmdCallEnd"), u"\"C:\\crm\\pop.exe\" /end"_s);
    QCOMPARE(phone.value(u"cmdIncomingCall"), u"-"_s);
}

void TstMicroSipConnection::aCommandThatIsNotOursAnyMoreStays()
{
    Installed phone(ini);
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    auto changed = MicroSipSettings::read(readFile(phone.file)).value();
    changed.write(u"Settings", u"cmdCallEnd", u"new.exe"_s);
    writeFile(phone.file, changed.bytes());
    QVERIFY(!isMicroSipConnected(phone.file, phone.hook));
    QVERIFY(disconnectMicroSip(phone.file, closed));
    QCOMPARE(phone.value(u"cmdCallEnd"), u"new.exe"_s);
    QCOMPARE(phone.value(u"cmdCallAnswer"), u"-"_s);
}

void TstMicroSipConnection::connectingAgainChangesOnlyWhatChanged()
{
    Installed phone(ini);
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    const QString before = phone.text();
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    QCOMPARE(phone.text(), before);
    phone.hook.port = 45881;
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    QVERIFY(isMicroSipConnected(phone.file, phone.hook));
    QCOMPARE(commandAfter(phone.value(u"cmdCallEnd")), u"\"C:\\crm\\pop.exe\" /end"_s); // Once, not twice.
    QVERIFY(disconnectMicroSip(phone.file, closed));
    QCOMPARE(phone.text(), ini);
}

void TstMicroSipConnection::theCopyIsThatOfBeforeTheFirstChange()
{
    Installed phone(ini);
    writeFile(microSipCopyOf(phone.file), wide(u"left from long ago"_s));
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    QCOMPARE(narrow(readFile(microSipCopyOf(phone.file))), ini);
    phone.hook.port = 45881;
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    QCOMPARE(narrow(readFile(microSipCopyOf(phone.file))), ini);
}

void TstMicroSipConnection::whileItRunsNothingIsTouched()
{
    Installed phone(ini);
    const auto connected = connectMicroSip(phone.file, phone.hook, running);
    QVERIFY(!connected);
    QVERIFY(connected.error().failure == Failure::Conflict);
    QCOMPARE(phone.text(), ini);
    QVERIFY(!QFile::exists(microSipCopyOf(phone.file)));
    QVERIFY(connectMicroSip(phone.file, phone.hook, closed));
    const QString with = phone.text();
    QVERIFY(!disconnectMicroSip(phone.file, running));
    QCOMPARE(phone.text(), with);
}

void TstMicroSipConnection::whatCannotBeIsSaid()
{
    Installed phone(ini);
    const auto missing = connectMicroSip(phone.dir.filePath(u"none.ini"_s), phone.hook, closed);
    QVERIFY(!missing && missing.error().failure == Failure::NotFound);
    const QString longCommand = u"[Settings]\r\ncmdCallEnd="_s + QString(200, u'x') + u"\r\n"_s;
    writeFile(phone.file, wide(longCommand));
    const auto tooLong = connectMicroSip(phone.file, phone.hook, closed);
    QVERIFY(!tooLong && tooLong.error().failure == Failure::Rejected);
    QVERIFY(tooLong.error().detail.contains(u"cmdCallEnd"));
    QCOMPARE(phone.text(), longCommand);
    writeFile(phone.file, QByteArray("MZ\0\0", 4));
    const auto program = connectMicroSip(phone.file, phone.hook, closed);
    QVERIFY(!program && program.error().failure == Failure::InvalidInput);
    QCOMPARE(readFile(phone.file), QByteArray("MZ\0\0", 4));
    writeFile(phone.file, "[Settings]\r\n");
    phone.hook.program = u"/opt/日本/second-ring"_s;
    const auto letters = connectMicroSip(phone.file, phone.hook, closed);
    QVERIFY(!letters && letters.error().failure == Failure::InvalidInput);
}

QTEST_GUILESS_MAIN(TstMicroSipConnection)
#include "tst_micro_sip_connection.moc"
