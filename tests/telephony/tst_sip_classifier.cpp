// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/call_classifier.h"
#include "core/telephony/sip/reason_header.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

/// How a call ended, by the Reason lines of its CANCEL.
class TestSipClassifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endsOf_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<Certainty>("certainty");
        const auto row = [](const char* name, const QByteArrayList& lines, CallOutcome outcome,
                            Certainty certainty) { QTest::newRow(name) << lines << outcome << certainty; };
        using enum CallOutcome;
        using enum Certainty;
        row("no word at all", {}, Abandoned, Strong);
        row("Kamailio: a colleague answered", {"SIP;cause=200;text=\"Call completed elsewhere\""},
            AnsweredElsewhere, Certain);
        row("Asterisk: a colleague answered",
            {"SIP;cause=200;text=\"Call completed elsewhere\"", "Q.850;cause=26"}, AnsweredElsewhere,
            Certain);
        row("both in one line", {"Q.850 ;cause=26 , SIP ;cause=200"}, AnsweredElsewhere, Certain);
        row("only Q.850 says answered", {"q.850;cause=26"}, AnsweredElsewhere, Certain);
        row("SIP says taken back, Q.850 says answered", {"SIP;cause=487", "Q.850;cause=26"},
            AnsweredElsewhere, Certain);
        row("any 2xx", {"sip;cause=202"}, AnsweredElsewhere, Certain);
        row("colleague busy", {"SIP;cause=486"}, Busy, Certain);
        row("busy everywhere", {"SIP;cause=600"}, Busy, Certain);
        row("busy by Q.850", {"Q.850;cause=17"}, Busy, Certain);
        row("Kamailio: declined", {"SIP;cause=603"}, Declined, Certain);
        row("unwanted", {"SIP;cause=607"}, Declined, Certain);
        row("rejected", {"SIP;cause=608"}, Declined, Certain);
        row("declined by Q.850", {"Q.850;cause=21;text=\"Call Rejected\""}, Declined, Certain);
        row("rang until the time was up", {"SIP;cause=408"}, NoAnswer, Certain);
        row("temporarily not available", {"SIP;cause=480"}, NoAnswer, Certain);
        row("FreeSWITCH: nobody answered", {"Q.850;cause=19;text=\"NO_ANSWER\""}, NoAnswer, Certain);
        row("nobody responds", {"Q.850;cause=18"}, NoAnswer, Certain);
        row("timer ran out", {"Q.850;cause=102"}, NoAnswer, Certain);
        row("FreeSWITCH: the caller hung up", {"SIP;cause=487;text=\"ORIGINATOR_CANCEL\""}, Abandoned,
            Certain);
        row("normal clearing", {"Q.850;cause=16;text=\"Normal call clearing\""}, Abandoned, Strong);
        row("cause nought", {"Q.850;cause=0"}, Abandoned, Strong);
        row("SIP goes before Q.850", {"Q.850;cause=16", "SIP;cause=486"}, Busy, Certain);
        row("a code nobody knows", {"SIP;cause=777"}, Unknown, Guess);
        row("a code nobody knows, Q.850 knows", {"SIP;cause=777", "Q.850;cause=17"}, Busy, Certain);
        row("a kind nobody knows", {"X.int;reasoncode=0"}, Unknown, Guess);
        row("cause is no number", {"SIP;cause=abc"}, Unknown, Guess);
        row("cause is missing", {"SIP;text=\"hello\""}, Unknown, Guess);
        row("quote left open", {"SIP;cause=200;text=\"Call"}, Unknown, Guess);
        row("empty line", {""}, Unknown, Guess);
        row("one line garbled, one says hung up", {"SIP;cause=", "Q.850;cause=16"}, Unknown, Guess);
        row("one line garbled, one says answered", {"\"", "Q.850;cause=26"}, AnsweredElsewhere, Certain);
        row("a comma inside the quotes", {"SIP;cause=603;text=\"no, thanks; really\""}, Declined, Certain);
        row("a cause inside the quotes", {"SIP;text=\";cause=200\";cause=486"}, Busy, Certain);
    }
    void endsOf()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(CallOutcome, outcome);
        QFETCH(Certainty, certainty);
        const Ended ended = classifyCancel({lines.begin(), lines.end()});
        QCOMPARE(ended.outcome, outcome);
        QCOMPARE(ended.certainty, certainty);
        QVERIFY(!ended.evidence.isEmpty());
    }

    void evidenceNamesTheCode()
    {
        QCOMPARE(classifyCancel({"SIP;cause=200;text=\"+1 404 555 0123\""}).evidence,
                 u"SIP 200, completed elsewhere"_s);
    }

    void reasonsInTheirOrder()
    {
        using Protocol = SipReason::Protocol;
        const std::vector<SipReason> expected{
            {Protocol::Q850, 16}, {Protocol::Sip, 200}, {Protocol::Other, 0}, {Protocol::Unreadable, 0}};
        QCOMPARE(readReasons("Q.850;cause=16, SIP;cause=200;text=\"a,b\", preemption;cause=1, ;cause=2"),
                 expected);
    }

    void answeredBeatsMissed()
    {
        const Ended missed{CallOutcome::Abandoned, Certainty::Certain, u"a"_s};
        const Ended answered{CallOutcome::AnsweredElsewhere, Certainty::Strong, u"b"_s};
        const Ended guessed{CallOutcome::Unknown, Certainty::Guess, u"c"_s};
        QCOMPARE(weightier(missed, answered).evidence, u"b"_s);
        QCOMPARE(weightier(answered, missed).evidence, u"b"_s);
        QCOMPARE(weightier(guessed, missed).evidence, u"a"_s);
    }

    void readAfterASleep_data()
    {
        QTest::addColumn<CallOutcome>("heard");
        QTest::addColumn<int>("rang");
        QTest::addColumn<CallOutcome>("worth");
        using enum CallOutcome;
        QTest::newRow("they hung up after twenty seconds") << Abandoned << 20 << Abandoned;
        QTest::newRow("they let it ring as long as any call may") << Abandoned << 305 << Abandoned;
        QTest::newRow("the computer slept for twenty minutes meanwhile") << Abandoned << 1261 << Unknown;
        QTest::newRow("it slept, and nobody came") << NoAnswer << 1261 << Unknown;
        QTest::newRow("it slept, and a colleague answered") << AnsweredElsewhere << 1261 << AnsweredElsewhere;
        QTest::newRow("the clock was set back") << Abandoned << -3600 << Abandoned;
    }
    void readAfterASleep()
    {
        QFETCH(CallOutcome, heard);
        QFETCH(int, rang);
        const Ended how{heard, Certainty::Certain, u"SIP 487"_s};
        const Ended worth = readAfter(how, std::chrono::seconds(rang), std::chrono::seconds(300));
        QTEST(worth.outcome, "worth");
        QCOMPARE(worth.isLengthKnown, worth.outcome == heard);
    }
};

QTEST_GUILESS_MAIN(TestSipClassifier)
#include "tst_sip_classifier.moc"
