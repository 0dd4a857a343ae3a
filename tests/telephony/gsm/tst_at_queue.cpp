// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/at_queue.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondring;

namespace {

AtCommand question(const QByteArray& text, const QByteArray& answer)
{
    return {.purpose = AtPurpose::Calls, .text = text, .answer = answer, .patience = 5s};
}

} // namespace

/// Commands, one at a time, and whose answer a line is.
class TestAtQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsHowACommandEnded_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("verdict"); // -1: it is no end.
        const auto row = [](const char* line, AtVerdict verdict) {
            QTest::newRow(line) << QByteArray(line) << static_cast<int>(verdict);
        };
        row("OK", AtVerdict::Ok);
        row("ERROR", AtVerdict::Failed);
        row("COMMAND NOT SUPPORT", AtVerdict::NotSupported);
        row("COMMAND NOT SUPPORTED", AtVerdict::NotSupported);
        row("TOO MANY PARAMETERS", AtVerdict::Failed);
        row("+CME ERROR: 3", AtVerdict::Failed);
        row("+CME ERROR: 4", AtVerdict::NotSupported);
        row("+CME ERROR: 10", AtVerdict::NoSim);
        row("+CME ERROR: 11", AtVerdict::PinWanted);
        row("+CME ERROR: 12", AtVerdict::PukWanted);
        row("+CME ERROR: 14", AtVerdict::Busy);
        row("+CME ERROR:14", AtVerdict::Busy);
        row("+CME ERROR: 16", AtVerdict::WrongPin);
        row("+CME ERROR: 515", AtVerdict::Busy);
        row("+CMS ERROR: 314", AtVerdict::Busy);
        row("+CME ERROR: SIM busy", AtVerdict::Busy);
        row("+CME ERROR: incorrect password", AtVerdict::WrongPin);
        row("+CME ERROR: SIM not inserted", AtVerdict::NoSim);
        row("+CME ERROR: unknown", AtVerdict::Failed);
        row("+CME ERROR", AtVerdict::Failed);
        QTest::newRow("a ring is none") << "RING"_ba << -1;
        QTest::newRow("nor is the end of a call") << "NO CARRIER"_ba << -1;
        QTest::newRow("nor a word that begins with OK") << "OKAY"_ba << -1;
    }
    void knowsHowACommandEnded()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, verdict);
        const auto found = verdictOf(line);
        QCOMPARE(found ? static_cast<int>(*found) : -1, verdict);
    }

    void cutsFieldsOutsideQuotationMarks()
    {
        const QByteArray line = "+CLIP: \"+1202,5550143\", 145 ,,,\"Smith, Ann\",0";
        const AtFields fields(line);
        QCOMPARE(fields.size(), 6);
        QCOMPARE(fields.at(0).toByteArray(), "+1202,5550143"_ba);
        QCOMPARE(fields.number(1).value_or(-1), 145);
        QVERIFY(fields.at(2).isEmpty() && !fields.number(2));
        QCOMPARE(fields.at(4).toByteArray(), "Smith, Ann"_ba);
        QVERIFY(fields.isQuoted(0) && !fields.isQuoted(1) && !fields.number(0));
        QVERIFY(fields.at(9).isEmpty() && !fields.isQuoted(9));
    }

    void fieldsOfNonsenseDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"", ":", "\"", ":\"", ",,,,,,,,,,,,,,,,,,,,,,,,,,,", "+CLIP:\"\",", "+CLCC"})
            QTest::addRow("<%s>", line) << QByteArray(line);
    }
    void fieldsOfNonsenseDoNoHarm()
    {
        QFETCH(const QByteArray, line);
        const AtFields fields(line);
        QVERIFY(fields.size() <= 12);
        for (int i = -1; i < 14; ++i)
            QVERIFY(fields.at(i).size() <= line.size());
    }

    void asksOneThingAtATime()
    {
        AtQueue queue;
        QVERIFY(queue.isIdle() && !queue.wakeAt() && queue.next(0s).isEmpty());
        queue.ask(question("AT+CLCC", "+CLCC:"));
        queue.ask(question("AT+CREG?", "+CREG:"));
        QCOMPARE(queue.next(0s), "AT+CLCC\r"_ba);
        QVERIFY(queue.next(0s).isEmpty());
        QVERIFY(queue.take("AT+CLCC", 0s).isOurs); // The echo.
        QVERIFY(queue.take("+CLCC: 1,1,4,0,0", 0s).isOurs);
        QVERIFY(!queue.take("RING", 0s).isOurs);
        QVERIFY(!queue.take("+CREG: 1", 0s).isOurs);
        const auto taken = queue.take("OK", 0s);
        QVERIFY(taken.done);
        QVERIFY(taken.done->verdict == AtVerdict::Ok);
        QCOMPARE(taken.done->lines, std::vector<QByteArray>{"+CLCC: 1,1,4,0,0"});
        QCOMPARE(queue.next(0s), "AT+CREG?\r"_ba);
    }

    void anEndOfNothingIsNoNews()
    {
        AtQueue queue;
        const auto taken = queue.take("OK", 0s);
        QVERIFY(taken.isOurs && !taken.done);
    }

    void asksAgainWhenBusy()
    {
        AtQueue queue;
        AtCommand command = question("AT+CLIP=1", {});
        command.moreWhenBusy = 2;
        queue.ask(command);
        QVERIFY(!queue.next(0s).isEmpty());
        QVERIFY(!queue.take("+CME ERROR: 14", 0s).done);
        QVERIFY(queue.next(999ms).isEmpty());
        QCOMPARE(*queue.wakeAt(), Moment(1s));
        QVERIFY(!queue.next(1s).isEmpty());
        QVERIFY(!queue.take("+CME ERROR: 515", 1s).done);
        QVERIFY(!queue.next(2s).isEmpty());
        const auto taken = queue.take("+CME ERROR: 14", 2s);
        QVERIFY(taken.done);
        QVERIFY(taken.done->verdict == AtVerdict::Busy);
    }

    void aSilentStickIsAskedAgainOnlyWhereThatDoesNoHarm()
    {
        AtQueue queue;
        AtCommand harmless = question("AT", {});
        harmless.moreWhenSilent = 1;
        queue.ask(harmless);
        queue.ask(question("AT+CPIN=\"1234\"", {}));
        QCOMPARE(queue.next(0s), "AT\r"_ba);
        QVERIFY(!queue.tick(4999ms));
        QVERIFY(!queue.tick(5s));
        QCOMPARE(queue.next(5s), "AT\r"_ba);
        const auto silent = queue.tick(10s);
        QVERIFY(silent);
        QVERIFY(silent->verdict == AtVerdict::TimedOut);
        QCOMPARE(queue.next(10s), "AT+CPIN=\"1234\"\r"_ba);
        QVERIFY(queue.tick(15s));
        QVERIFY(queue.isIdle());
    }

    void anAnswerMayBeItsOwnEnd()
    {
        AtQueue queue;
        AtCommand command = question("AT+CPIN?", "+CPIN:");
        command.mayLackOk = true;
        queue.ask(command);
        QVERIFY(!queue.next(0s).isEmpty());
        QVERIFY(!queue.take("+CPIN: READY", 0s).done);
        QCOMPARE(*queue.wakeAt(), Moment(500ms));
        const auto result = queue.tick(500ms);
        QVERIFY(result);
        QVERIFY(result->verdict == AtVerdict::Ok);
        QCOMPARE(result->lines.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestAtQueue)
#include "tst_at_queue.moc"
