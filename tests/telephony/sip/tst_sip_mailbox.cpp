// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/voicemail_watch.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Message counts (RFC 3842), and what they say about a missed call.
class TestSipMailbox : public QObject {
    Q_OBJECT

private:
    using Moment = VoicemailWatch::Moment;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isSummary");
        QTest::addColumn<bool>("isWaiting");
        QTest::addColumn<int>("fresh"); // -1: not counted.
        QTest::newRow("two new of ten")
            << QByteArray("Messages-Waiting: yes\r\nMessage-Account: sip:100@x\r\n"
                          "Voice-Message: 2/8 (0/2)\r\n")
            << true << true << 2;
        QTest::newRow("none new") << QByteArray("Messages-Waiting: no\nVoice-Message: 0/8\n") << true << false
                                  << 0;
        QTest::newRow("other letters, no count")
            << QByteArray("MESSAGES-WAITING : YES\r\n") << true << true << -1;
        QTest::newRow("only fax") << QByteArray("Messages-Waiting: yes\r\nFax-Message: 3/0\r\n") << true
                                  << true << -1;
        QTest::newRow("a count that is none")
            << QByteArray("Messages-Waiting: yes\r\nVoice-Message: many\r\n") << true << true << -1;
        QTest::newRow("a count below nothing")
            << QByteArray("Messages-Waiting: yes\r\nVoice-Message: -1/2\r\n") << true << true << -1;
        QTest::newRow("more than anybody has")
            << QByteArray("Messages-Waiting: yes\r\nVoice-Message: 99999999999/0\r\n") << true << true << -1;
        QTest::newRow("with the message's headers behind")
            << QByteArray(
                   "Messages-Waiting: yes\r\nVoice-Message: 1/0\r\n\r\nFrom: <sip:1@x>\r\nVoice-Message: "
                   "9/9\r\n")
            << true << true << 1;
        QTest::newRow("nothing") << QByteArray() << false << false << -1;
        QTest::newRow("garbage") << QByteArray("\x00\xff:\n:::", 7) << false << false << -1;
        QTest::newRow("longer than anybody needs")
            << "Messages-Waiting: yes\r\n" + QByteArray(70'000, 'x') << false << false << -1;
    }
    void reads()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isSummary);
        const auto summary = readMessageSummary(body);
        QCOMPARE(summary.has_value(), isSummary);
        if (!summary) return;
        QTEST(summary->isWaiting, "isWaiting");
        QTEST(summary->fresh.value_or(-1), "fresh");
    }

    void saysWhoLeftAMessage_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("left");
        QTest::newRow("one more, soon after the call") << 3 << 4 << 40 << true;
        QTest::newRow("one more, two minutes after") << 3 << 4 << 120 << true;
        QTest::newRow("one more, when nobody thinks of the call any more") << 3 << 4 << 121 << false;
        QTest::newRow("one was listened to") << 3 << 2 << 40 << false;
        QTest::newRow("as many as before") << 3 << 3 << 40 << false;
        QTest::newRow("the first we hear") << -1 << 4 << 40 << false;
    }
    void saysWhoLeftAMessage()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(int, seconds);
        const Moment called{1h};
        VoicemailWatch watch;
        if (before >= 0) QVERIFY(!watch.counted({before > 0, before}, called - 1min));
        const CallerId jane = readCallerId(u"+14045550199", u"US");
        watch.callEnded(jane, called);
        const auto left = watch.counted({after > 0, after}, called + std::chrono::seconds(seconds));
        QTEST(left.has_value(), "left");
        if (left) QCOMPARE(*left, jane);
    }

    void oneMessageIsOneCallers()
    {
        VoicemailWatch watch;
        const Moment now{1h};
        QVERIFY(!watch.counted({false, std::nullopt}, now));
        watch.callEnded(readCallerId(u"+14045550199", u"US"), now);
        QVERIFY(watch.counted({true, std::nullopt}, now + 5s));
        QVERIFY(!watch.counted({true, 2}, now + 6s));
    }

    void countsThatPausedStartAnew()
    {
        VoicemailWatch watch;
        const Moment now{1h};
        QVERIFY(!watch.counted({true, 1}, now));
        watch.callEnded(readCallerId(u"+14045550199", u"US"), now);
        watch.lost();
        QVERIFY(!watch.counted({true, 5}, now + 5s));
        QVERIFY(watch.counted({true, 6}, now + 9s));
    }
};

QTEST_GUILESS_MAIN(TestSipMailbox)
#include "tst_sip_mailbox.moc"
