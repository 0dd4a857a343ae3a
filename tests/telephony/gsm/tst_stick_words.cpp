// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/stick_words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondring;

Q_DECLARE_METATYPE(secondring::StickWord)

/// What the makers' lines mean.
class TestStickWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsTheMakersWords_data()
    {
        QTest::addColumn<StickWord>("means");
        const auto row = [](const char* line, StickWord means) { QTest::newRow(line) << means; };
        row("RING", StickWord::Ring);
        row("+CRING: VOICE", StickWord::Ring);
        row("+CRING: ALT VOICE/FAX", StickWord::Ring);
        row("+CRING: REL ASYNC", StickWord::Other);
        row("RINGBACK", StickWord::Other);
        row("+CLIP: \"2025550143\",129", StickWord::Caller);
        row("+CCWA: \"2025550143\",129,1", StickWord::Waiting);
        row("NO CARRIER", StickWord::CallEnd);
        row("^CEND:1,0,29,16", StickWord::CallEnd);
        row("+WIND: 6,1", StickWord::CallEnd);
        row("+WIND: 4", StickWord::Other);
        row("HANGUP: 1", StickWord::CallEnd);
        row("VOICE CALL: END: 000017", StickWord::CallEnd);
        row("VOICE CALL: BEGIN", StickWord::Answered);
        row("^CONN:1,0", StickWord::Answered);
        row("MISSED_CALL: 02:15PM 2025550143", StickWord::Missed);
        row("RDY", StickWord::Started);
        row("+CMTI: \"SM\",1", StickWord::Other);
        row("", StickWord::Other);
    }
    void knowsTheMakersWords()
    {
        QFETCH(const StickWord, means);
        QVERIFY(wordOf(QByteArrayView(QTest::currentDataTag())) == means);
    }

    void readsWhoCalls_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isWithheld");
        QTest::newRow("as dialled at home")
            << "+CLIP: \"2025550143\",129,,,,0"_ba << u"+12025550143"_s << false;
        QTest::newRow("international with its plus")
            << "+CLIP: \"+442079460123\",145"_ba << u"+442079460123"_s << false;
        QTest::newRow("international without its plus")
            << "+CLIP: \"442079460123\",145"_ba << u"+442079460123"_s << false;
        QTest::newRow("with all fields")
            << "+CLIP: \"2025550143\",129,\"\",0,\"Smith, Ann\",0"_ba << u"+12025550143"_s << false;
        QTest::newRow("withheld") << "+CLIP: \"\",128,,,,1"_ba << QString() << true;
        QTest::newRow("withheld, and the number sent all the same")
            << "+CLIP: \"2025550143\",129,,,,1"_ba << QString() << true;
        QTest::newRow("not available") << "+CLIP: \"\",128,,,,2"_ba << QString() << false;
        QTest::newRow("a pay phone that has none") << "+CLIP: \"\",128,,,,3"_ba << QString() << false;
        QTest::newRow("empty and no word why") << "+CLIP: \"\",128"_ba << QString() << false;
        QTest::newRow("a call that waits")
            << "+CCWA: \"2025550143\",129,1,,0"_ba << u"+12025550143"_s << false;
        QTest::newRow("a waiting call, withheld") << "+CCWA: \"\",128,1,,1"_ba << QString() << true;
        QTest::newRow("missed, with the stick's time")
            << "MISSED_CALL: 02:15PM 2025550143"_ba << u"+12025550143"_s << false;
        QTest::newRow("no number at all") << "+CLIP: \"CUSTOMER SERVICE\",208"_ba << QString() << false;
        QTest::newRow("half a line") << "+CLIP:"_ba << QString() << false;
    }
    void readsWhoCalls()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, number);
        QFETCH(const bool, isWithheld);
        const CallerId caller = readStickCaller(callerIn(line), u"US");
        QCOMPARE(caller.number ? caller.number->e164() : QString(), number);
        QCOMPARE(caller.isWithheld(), isWithheld);
    }

    void readsTheListOfCalls()
    {
        const auto call = stickListing("+CLCC: 2,1,5,0,0,\"2025550143\",129,\"\"");
        QVERIFY(call);
        QCOMPARE(call->index, 2);
        QVERIFY(call->isIncoming && call->rings() && !call->isSpokenOn());
        QCOMPARE(call->caller.number, "2025550143"_ba);
        QVERIFY(stickListing("+CLCC: 1,1,0,0,0")->isSpokenOn());
        QVERIFY(!stickListing("+CLCC: 1,0,0,0,0")->isIncoming);
        QVERIFY(stickListing("+CLCC: 1,1,6,0,0")->state == StickListing::State::Gone);
        QVERIFY(stickListing("+CLCC:1,1,4,9,0")); // A mode it does not know.
    }

    void whatIsNoCallIsNotListed_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line :
             {"+CLCC: 1,1,4,1,0,\"2025550143\",129", "+CLCC: 1,1,4,2,0", "+CLCC: 1,1,7,0,0", "+CLCC: 1,1",
              "+CLCC: ", "+CLCC: x,y,z,0,0", "+CLCC: 1,1,-1,0,0"})
            QTest::addRow("%s", line) << QByteArray(line);
    }
    void whatIsNoCallIsNotListed()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(!stickListing(line));
    }

    void readsWhatIsSaidAtTheEnd()
    {
        QCOMPARE(endIn("^CEND:3,12,29,16").index, 3);
        QVERIFY(endIn("^CEND:3,12,29,16").spokenFor == 12s);
        QVERIFY(endIn("VOICE CALL: END: 000017").spokenFor == 17s);
        QVERIFY(!endIn("VOICE CALL: END").spokenFor);
        QCOMPARE(endIn("HANGUP: 2").index, 2);
        QCOMPARE(endIn("+WIND: 6,1").index, 1);
        QCOMPARE(endIn("NO CARRIER").index, 0);
        QCOMPARE(endIn("^CEND:").index, 0);
    }

    void readsTheNetwork_data()
    {
        QTest::addColumn<int>("state");
        const auto row = [](const char* line, int state) { QTest::newRow(line) << state; };
        row("+CREG: 1", 1);
        row("+CREG: 1,5", 5);
        row("+CREG: 0,2", 2);
        row("+CREG: 1,\"54C1\",\"1C3A2B\"", 1);
        row("+CREG: 5,0013,00C3", 5);
        row("+CREG: 2,1,\"54C1\",\"1C3A2B\",7", 1);
        row("+CEREG: 0,1", 1);
        row("+CREG: ", -1);
        row("+CREG: x", -1);
    }
    void readsTheNetwork()
    {
        QFETCH(const int, state);
        QCOMPARE(registrationIn(QByteArrayView(QTest::currentDataTag())).value_or(-1), state);
    }
};

QTEST_GUILESS_MAIN(TestStickWords)
#include "tst_stick_words.moc"
