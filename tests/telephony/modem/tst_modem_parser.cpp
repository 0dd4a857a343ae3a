// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_caller.h"
#include "core/telephony/modem/modem_parser.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace secondring;
using namespace Qt::StringLiterals;
using What = ModemSaying::What;

Q_DECLARE_METATYPE(secondring::ModemSaying::What)

namespace {

std::vector<ModemSaying> read(const QByteArray& bytes)
{
    return ModemParser().feed(bytes);
}

qsizetype callsIn(const std::vector<ModemSaying>& said)
{
    return std::ranges::count_if(said, [](const ModemSaying& each) {
        return each.what == What::Ring || each.what == What::Lifted || each.what == What::Number;
    });
}

} // namespace

/// Every single thing a modem says, and what is none.
class TestModemParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLineMeans_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<What>("what");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* line, What what, const char* words = "") {
            QTest::newRow(line) << QByteArray(line) << what << QByteArray(words);
        };
        row("RING", What::Ring);
        row("ring", What::Ring);
        row("RING B", What::Ring);
        row("RING 3", What::Ring);
        row("RING1", What::Ring);
        row("RING RING", What::Ring);
        row("RINGING", What::Progress, "RINGING");
        row("RINGBACK", What::Progress, "RINGBACK");
        row("RINGO", What::OtherWords, "RINGO");
        row("  OK  ", What::Ok);
        row("OKAY", What::OtherWords, "OKAY");
        row("ERROR", What::Refused, "ERROR");
        row("+CME ERROR: 4", What::Refused, "+CME ERROR: 4");
        row("COMMAND NOT SUPPORT", What::Refused, "COMMAND NOT SUPPORT");
        row("LINE-IN-USE", What::InUse, "LINE-IN-USE");
        row("LINE IN USE", What::InUse, "LINE IN USE");
        row("CONNECT 115200", What::Connected, "CONNECT 115200");
        row("CONNECTING", What::OtherWords, "CONNECTING");
        row("NO CARRIER", What::Progress, "NO CARRIER");
        row("NMBR = 5035551212", What::Number, "5035551212");
        row("NMBR=5035551212", What::Number, "5035551212");
        row("NMBR\t=\t5035551212 ", What::Number, "5035551212");
        row("nmbr: 5035551212", What::Number, "5035551212");
        row("DDN_NMBR= 5035551212", What::Number, "5035551212");
        row("NBR=5035551212", What::Number, "5035551212");
        row("CALLER'S NUMBER: 5035551212", What::Number, "5035551212");
        row("CallerID: 5035551212", What::Number, "5035551212");
        row("REASON FOR NO CALLER NUMBER: PRIVATE", What::Number, "PRIVATE");
        row("NMBR = <NONE>", What::Number, "");
        row("NMBR =", What::Number, "");
        row("NAME = O'BRIEN = SONS", What::Name, "O'BRIEN = SONS");
        row("NAME = JOS\xc3\x89", What::Name, "JOS\xc3\x89");
        row("DATE = 1120", What::Date, "1120");
        row("TIME: 11-20 10:05", What::Time, "11-20 10:05");
        row("DRON=20", What::Ring, "20");
        row("DROF=40", What::OtherWords, "DROF=40");
        row("ANID=<NONE>", What::OtherWords, "ANID=<NONE>");
        row("MESG = 110101", What::OtherWords, "110101");
        row("MESG = 0B01FF", What::MessageWaiting);
        row("MESG = 0B0101", What::MessageWaiting);
        row("MESG = 0B0100", What::NoMessage);
        row("MESG = 0B00", What::OtherWords, "0B00");
        row("MESG = 040150", What::Number, "P");
        row("\xb2\x9a\xfe\xd1\xcc", What::Unreadable);
        row("RI\x01NG", What::Unreadable);
    }
    void aLineMeans()
    {
        QFETCH(QByteArray, line);
        QFETCH(What, what);
        QFETCH(QByteArray, words);
        const auto said = read("\r\n" + line + "\r\n");
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.front().what, what);
        QCOMPARE(said.front().words, words);
    }

    void codesStandBetweenLines()
    {
        const auto said = read("NM\x10PBR = 55512\x10R\x10\x10\x10s12\r\x10h\x10\r\n");
        QCOMPARE(said,
                 (std::vector<ModemSaying>{
                     {What::Lifted, {}}, {What::Ring, {}}, {What::Number, "5551212"}, {What::HungUp, {}}}));
    }

    void halfALineIsKeptUntilTheRestComes()
    {
        ModemParser parser;
        QVERIFY(parser.feed("\r\nRI").empty());
        QVERIFY(parser.feed("N").empty());
        QCOMPARE(parser.feed("G\r"), (std::vector<ModemSaying>{{What::Ring, {}}}));
        QVERIFY(parser.feed("RI\x10").empty());
        parser.clear();
        QCOMPARE(parser.feed("RING\r"), (std::vector<ModemSaying>{{What::Ring, {}}}));
    }

    void aLineWithoutAnEndIsToldOnce()
    {
        ModemParser parser;
        QCOMPARE(parser.feed(QByteArray(1'000'000, 'R')), (std::vector<ModemSaying>{{What::TooLong, {}}}));
        QVERIFY(parser.feed("\x10R\x10P").empty());
        QCOMPARE(parser.feed("ING\r\nRING\r\n"), (std::vector<ModemSaying>{{What::Ring, {}}}));
    }

    // What a modem says at another speed looks like this; almost none of it may look like a call.
    void noiseIsNoCall()
    {
        QRandomGenerator dice(20261120);
        QByteArray noise;
        for (int i = 0; i < 1'000'000; ++i)
            noise += static_cast<char>(dice.bounded(256));
        const auto said = read(noise);
        QVERIFY(std::ranges::count(said, What::Unreadable, &ModemSaying::what) > 1000);
        QVERIFY2(callsIn(said) < 3, qPrintable(QString::number(callsIn(said))));
    }

    void whoCalls_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<bool>("withheld");
        QTest::addColumn<QString>("called");
        const auto row = [](const char* number, const char* name, const char* e164, bool withheld,
                            const char* called) {
            QTest::addRow("%s, %s", number, name)
                << QByteArray(number) << QByteArray(name) << QString::fromUtf8(e164) << withheld
                << QString::fromUtf8(called);
        };
        row("5035551212", "DENTAL PATIENT", "+15035551212", false, "DENTAL PATIENT");
        row("15035551212", "", "+15035551212", false, "");
        row("503-555-1212", "O", "+15035551212", false, "");
        row("5035551212", "JOS\xc9 \"PEPE\" <X>", "+15035551212", false, "JOSÉ PEPE X");
        row("P", "P", "", true, "");
        row("O", "", "", true, "");
        row("Private", "", "", true, "");
        row("Out-of-Area", "", "", true, "");
        row("Restricted", "SOMEBODY", "", true, "SOMEBODY");
        row("", "WITHHELD", "", true, "");
        row("0000000000", "", "", true, "");
        row("##########", "", "", true, "");
        row("PrivDirOff", "", "", true, "");
        row("5035551212", "PRIVATE", "", true, "");
        row("", "", "", false, "");
        row("", "SOMEBODY", "", false, "SOMEBODY");
        row("911", "", "", false, "");
    }
    void whoCalls()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, name);
        const CallerId caller = analogueCaller(number, name, u"US"_s);
        QTEST(caller.number ? caller.number->e164() : QString(), "e164");
        QTEST(caller.isWithheld(), "withheld");
        QTEST(caller.name, "called");
    }
};

QTEST_GUILESS_MAIN(TestModemParser)
#include "tst_modem_parser.moc"
