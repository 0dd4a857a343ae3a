// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/call_book.h"
#include "core/telephony/sip/doorkeeper.h"
#include "core/telephony/sip/retry_delay.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const CallBook::Moment kStart{};
const Ended kAbandoned{CallOutcome::Abandoned, Certainty::Strong, u"hung up"_s};
const Ended kAnswered{CallOutcome::AnsweredElsewhere, Certainty::Certain, u"answered"_s};
const Ended kBusy{CallOutcome::Busy, Certainty::Certain, u"busy"_s};

} // namespace

/// Which rings are one call, who may call, and how long a line waits.
class TestSipCallBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneRingIsOneCall()
    {
        CallBook book;
        const auto ring = book.ringBegan("id", "tag", kStart);
        QVERIFY(ring.isFirst);
        QCOMPARE(ring.call, CallKey{u"id;tag"_s});
        QCOMPARE(book.ringEnded(ring.call, kAbandoned)->outcome, CallOutcome::Abandoned);
        QVERIFY(!book.ringEnded(ring.call, kAnswered));
    }

    void twoForksEndOnce_data()
    {
        QTest::addColumn<bool>("answeredFirst");
        QTest::newRow("answered is told first") << true;
        QTest::newRow("answered is told last") << false;
    }
    void twoForksEndOnce()
    {
        QFETCH(bool, answeredFirst);
        CallBook book;
        const auto one = book.ringBegan("id", "tag", kStart);
        const auto other = book.ringBegan("id", "tag", kStart);
        QVERIFY(!other.isFirst);
        QCOMPARE(other.call, one.call);
        const auto first = book.ringEnded(one.call, answeredFirst ? kAnswered : kAbandoned);
        QCOMPARE(first.has_value(), answeredFirst);
        const auto second = book.ringEnded(other.call, answeredFirst ? kAbandoned : kAnswered);
        QCOMPARE(second.has_value(), !answeredFirst);
        QCOMPARE((answeredFirst ? first : second)->outcome, CallOutcome::AnsweredElsewhere);
    }

    void theSurerWordStands()
    {
        CallBook book;
        const auto ring = book.ringBegan("id", "tag", kStart);
        (void)book.ringBegan("id", "tag", kStart);
        QVERIFY(!book.ringEnded(ring.call, kAbandoned));
        QCOMPARE(book.ringEnded(ring.call, kBusy)->outcome, CallOutcome::Busy);
    }

    void theNextRoundOfAHuntGroupIsACallOfItsOwn()
    {
        CallBook book;
        const auto first = book.ringBegan("id", "tag", kStart);
        QVERIFY(book.ringEnded(first.call, kAbandoned));
        const auto second = book.ringBegan("id", "tag", kStart + 5s);
        QVERIFY(second.isFirst);
        QCOMPARE(second.call, CallKey{u"id;tag#2"_s});
        QVERIFY(book.ringEnded(second.call, kAnswered));
        QCOMPARE(book.ringBegan("other", "tag", kStart).call, CallKey{u"other;tag"_s});
    }

    void oldCallsAreForgotten()
    {
        CallBook book;
        for (int number = 0; number < 1000; ++number) {
            const auto ring = book.ringBegan("id" + QByteArray::number(number), "tag", kStart);
            QVERIFY(book.ringEnded(ring.call, kAbandoned));
        }
        (void)book.ringBegan("fresh", "tag", kStart + 11min);
        QCOMPARE(book.ringBegan("id7", "tag", kStart + 11min).call, CallKey{u"id7;tag"_s});
    }

    void whoMayCall_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("known");
        QTest::newRow("the registrar") << u"192.0.2.1"_s << true;
        QTest::newRow("the registrar, written for IPv6") << u"::ffff:192.0.2.1"_s << true;
        QTest::newRow("another of its addresses") << u"2001:db8::1"_s << true;
        QTest::newRow("a trunk the owner allowed") << u"198.51.100.7"_s << true;
        QTest::newRow("a network the owner allowed") << u"10.20.30.40"_s << true;
        QTest::newRow("somebody from the internet") << u"203.0.113.9"_s << false;
        QTest::newRow("no address") << QString() << false;
    }
    void whoMayCall()
    {
        QFETCH(QString, source);
        Doorkeeper door({u"198.51.100.7"_s, u" 10.0.0.0/8"_s, u"nonsense"_s, QString()});
        QVERIFY(!door.knows(QHostAddress(u"192.0.2.1"_s)));
        door.setRegistrars({QHostAddress(u"192.0.2.1"_s), QHostAddress(u"2001:db8::1"_s)});
        QTEST(door.knows(QHostAddress(source)), "known");
    }

    void strangersAreAnsweredSparingly()
    {
        Doorkeeper door({});
        const Doorkeeper::Moment noon{12h};
        int answers = 0;
        for (int time = 0; time < 100; ++time)
            answers += door.mayAnswerStranger(noon) ? 1 : 0;
        QCOMPARE(answers, 20);
        QVERIFY(door.mayAnswerStranger(noon + 1s));
        QVERIFY(door.mayLog(noon));
        QVERIFY(!door.mayLog(noon + 59s));
        QVERIFY(door.mayLog(noon + 60s));
    }

    void garbageIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("a request") << QByteArray("OPTIONS sip:x SIP/2.0\r\nVia: y\r\n\r\n") << true;
        QTest::newRow("an answer") << QByteArray("SIP/2.0 200 OK\r\n\r\n") << true;
        QTest::newRow("no end of the headers") << QByteArray("SIP/2.0 200 OK\r\nVia: y") << false;
        QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n") << false;
        QTest::newRow("SIP in the second line only") << QByteArray("x\r\nSIP/2.0\r\n\r\n") << false;
        QTest::newRow("a ping") << QByteArray("\r\n\r\n") << false;
        QTest::newRow("noughts") << QByteArray(500, '\0') << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void garbageIsNotRead()
    {
        QFETCH(QByteArray, datagram);
        Doorkeeper door({u"192.0.2.1"_s});
        QTEST(door.admits(QHostAddress(u"192.0.2.1"_s), datagram, kStart), "isRead");
        QTEST(door.admits(QHostAddress(u"203.0.113.9"_s), datagram, kStart), "isRead");
    }

    void strangersAreReadSparingly()
    {
        Doorkeeper door({u"192.0.2.1"_s});
        const QByteArray request = "OPTIONS sip:x SIP/2.0\r\n\r\n";
        const Doorkeeper::Moment noon{12h};
        int read = 0;
        for (int time = 0; time < 500; ++time)
            read += door.admits(QHostAddress(u"203.0.113.9"_s), request, noon) ? 1 : 0;
        QCOMPARE(read, 100);
        QVERIFY(door.admits(QHostAddress(u"192.0.2.1"_s), request, noon));
        QVERIFY(door.admits(QHostAddress(u"203.0.113.9"_s), request, noon + 1s));
    }

    void waitsGrowToHalfAMinute()
    {
        RetryDelay delay;
        for (const auto expected : {1s, 2s, 4s, 8s, 16s, 30s, 30s})
            QCOMPARE(delay.next(), expected);
        delay.succeeded();
        QCOMPARE(delay.next(), 1s);
    }
};

QTEST_GUILESS_MAIN(TestSipCallBook)
#include "tst_sip_call_book.moc"
