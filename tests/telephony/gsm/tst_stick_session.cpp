// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/gsm/stick_replay.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondring;

namespace {

/// Answers everything the session asks in its set-up, so that it watches.
StickSession watching(bool forwardsOnly = false)
{
    StickSession session({u"US"_s, forwardsOnly, 300s}, {});
    StickScript stick;
    StickSession::News news = session.start(0ms);
    for (int turn = 0; turn < 40; ++turn) {
        QByteArray orders;
        for (const StickNews& each : news)
            if (const auto* order = std::get_if<StickOrder>(&each)) orders += order->bytes;
        if (orders.isEmpty()) break;
        news = session.feed(stick.answerTo(orders.trimmed()), 0ms);
    }
    return session;
}

QByteArray ordersIn(const StickSession::News& news)
{
    QByteArray orders;
    for (const StickNews& each : news)
        if (const auto* order = std::get_if<StickOrder>(&each)) orders += order->bytes;
    return orders.trimmed();
}

QList<LineTrouble> troublesIn(const StickSession::News& news)
{
    QList<LineTrouble> troubles;
    for (const StickNews& each : news)
        if (const auto* verdict = std::get_if<StickNetwork::Verdict>(&each)) troubles << verdict->trouble;
    return troubles;
}

int callsIn(const StickSession::News& news)
{
    int calls = 0;
    for (const StickNews& each : news) {
        const auto* call = std::get_if<StickCallNews>(&each);
        calls += call != nullptr && std::holds_alternative<RingStarted>(call->what) ? 1 : 0;
    }
    return calls;
}

QByteArray noise(QRandomGenerator& dice, int size)
{
    QByteArray bytes(size, '\0');
    for (char& each : bytes)
        each = static_cast<char>(dice.bounded(256));
    return bytes;
}

} // namespace

/// What holds for every stick, whatever it says.
class TestStickSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void idleItIsAskedOnceAMinute()
    {
        StickReplay replay{StickScript()};
        replay.run(1h);
        QCOMPARE(replay.told().size(), 1);
        // Two questions a minute, each an order, an answer and a turn of the clock.
        QVERIFY2(replay.orders() < 150, qPrintable(QString::number(replay.orders())));
        QVERIFY2(replay.turns() < 400, qPrintable(QString::number(replay.turns())));
    }

    void aRingingCallIsLookedAtOnceASecond()
    {
        StickScript stick;
        stick.setAnswer("AT+CLCC", StickScript::asWritten("+CLCC: 1,1,4,0,0,\"2025550143\",129 | OK"));
        StickReplay replay(stick);
        replay.run(100s);
        QVERIFY2(qAbs(replay.script().asked("AT+CLCC") - 100) <= 3,
                 qPrintable(QString::number(replay.script().asked("AT+CLCC"))));
    }

    void whatNobodyEndsIsOverAtLast()
    {
        StickScript stick;
        stick.setAnswer("AT+CLCC", StickScript::asWritten("+CLCC: 1,1,4,0,0,\"2025550143\",129 | OK"));
        StickReplay replay(stick);
        replay.run(305s);
        QVERIFY(replay.told().join(u'\n').contains(u"a ended Unknown Guess"_s));
    }

    void noiseInventsNoCall()
    {
        QRandomGenerator dice(20261121);
        StickSession session = watching();
        int calls = 0;
        for (int i = 1; i <= 2000; ++i)
            calls += callsIn(session.feed(noise(dice, 1 + dice.bounded(400)), Moment(i * 20)));
        QCOMPARE(calls, 0);
    }

    void muchNoiseIsSaidAndForgottenAfterReadableAnswers()
    {
        StickSession session = watching();
        StickScript stick;
        const QByteArray line = "\xff\x01\xfe\r\n";
        QVERIFY(troublesIn(session.feed(line.repeated(4) + "\r\nOK\r\n" + line.repeated(4), 1s)).isEmpty());
        QCOMPARE(troublesIn(session.feed(line, 2s)), QList{LineTrouble::Garbled});
        QVERIFY2(troublesIn(session.feed(line.repeated(50), 2s)).isEmpty(), "it is said once");
        QCOMPARE(callsIn(session.feed("RING\r\n", 3s)), 1);
        QList<LineTrouble> troubles;
        StickSession::News news = session.feed("\r\nNO CARRIER\r\n", 4s);
        Moment now = 4s;
        while (troubles.isEmpty() && now < 60s) {
            const QByteArray orders = ordersIn(news);
            now = orders.isEmpty() ? session.wakeAt().value() : now;
            news = orders.isEmpty() ? session.tick(now) : session.feed(stick.answerTo(orders), now);
            troubles << troublesIn(news);
        }
        QCOMPARE(troubles, QList{LineTrouble::None});
        QVERIFY2(now >= 20s && now < 30s, qPrintable(QString::number(now.count())));
        QCOMPARE(troublesIn(session.feed(QByteArray(20'000, 'x'), now)), QList{LineTrouble::Garbled});
    }

    void noiseBetweenItsLinesLosesNoCall()
    {
        QRandomGenerator dice(7);
        StickSession session = watching();
        for (int i = 1; i <= 50; ++i) {
            const Moment now(i * 60'000);
            static_cast<void>(session.feed(noise(dice, 50) + "\r\n", now));
            QCOMPARE(callsIn(session.feed("RING\r\n+CLIP: \"2025550143\",129,,,,0\r\n", now)), 1);
        }
    }

    void aLineWithoutAnEndSaysNothing()
    {
        StickSession session = watching();
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(callsIn(session.feed(QByteArray(4096, 'R'), 1s)), 0);
        QCOMPARE(callsIn(session.feed("\r\nRING\r\n", 2s)), 1);
    }

    void whatRingsBeforeItIsKnownForAStickIsNoCall()
    {
        StickSession session({u"US"_s, false, 300s}, {});
        static_cast<void>(session.start(0ms));
        QCOMPARE(callsIn(session.feed("RING\r\n+CLIP: \"2025550143\",129\r\n", 1ms)), 0);
    }

    void afterTheEndNothingIsHeard()
    {
        StickSession session = watching();
        static_cast<void>(session.lose(u"gone"_s));
        QVERIFY(session.feed("RING\r\n", 1s).empty());
        QVERIFY(session.tick(10s).empty());
        QVERIFY(!session.wakeAt());
    }

    void aCardThatGoesWhileACommandIsUnderWayIsAskedForAgain()
    {
        StickSession session = watching();
        Moment now = session.wakeAt().value();
        QByteArray orders = ordersIn(session.tick(now));
        QVERIFY2(orders.startsWith("AT+C"), orders.constData());
        static_cast<void>(session.feed("\r\n+CPIN: NOT READY\r\n", now));
        // Its turn comes before the command's answer.
        QVERIFY(ordersIn(session.tick(now)).isEmpty());
        StickScript stick;
        for (int turn = 0; turn < 20 && stick.asked("AT+CPIN?") == 0; ++turn) {
            if (orders.isEmpty()) {
                QVERIFY2(session.wakeAt(), "it would be deaf for ever");
                now = *session.wakeAt();
                orders = ordersIn(session.tick(now));
            } else {
                orders = ordersIn(session.feed(stick.answerTo(orders), now));
            }
        }
        QCOMPARE(stick.asked("AT+CPIN?"), 1);
    }

    void countsTheRings()
    {
        StickSession session = watching();
        for (int ring = 0; ring < 4; ++ring)
            static_cast<void>(
                session.feed("RING\r\n+CLIP: \"2025550143\",129\r\n", Moment(1000 + ring * 5000)));
        const auto news = session.lose(u"gone"_s);
        QCOMPARE(news.size(), 1u);
        const auto& call = std::get<StickCallNews>(news.front());
        QCOMPARE(std::get<Ended>(call.what).rings, 4);
    }

    void saysNoNumberInWhatIsKeptAsEvidence()
    {
        StickSession session = watching(true);
        static_cast<void>(session.feed("RING\r\n+CLIP: \"2025550143\",129\r\n", 1s));
        const auto news = session.lose(u"gone"_s);
        QVERIFY(!std::get<Ended>(std::get<StickCallNews>(news.front()).what).evidence.contains(u"5550143"_s));
    }
};

QTEST_GUILESS_MAIN(TestStickSession)
#include "tst_stick_session.moc"
