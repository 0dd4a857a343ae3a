// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/call_tracker.h"
#include "tests/support/plain_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using What = decltype(LineEvent::what);

const Timestamp tenOClock{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h};

/// One thing the line says, so many seconds after ten o'clock.
struct Said {
    int second = 0;
    What what;
    QString call = u"call"_s;
    QString line = u"desk"_s;
};
using Story = std::vector<Said>;

const Ended gaveUp{CallOutcome::Abandoned, Certainty::Certain, u"gave up"_s};
const Ended elsewhere{CallOutcome::AnsweredElsewhere, Certainty::Certain, u"picked up"_s};
const Ended hungUp{CallOutcome::NoAnswer, Certainty::Strong, u"hung up"_s};

What shows(const QString& number)
{
    return CallerIdentified{callerOf(number)};
}

/// "abandoned after 9 s by +1404…" for each call that ended, in order.
QString inWords(const FinishedCall& call)
{
    static const QMap<CallOutcome, QString> outcomes{{CallOutcome::Answered, u"answered"_s},
                                                     {CallOutcome::AnsweredElsewhere, u"elsewhere"_s},
                                                     {CallOutcome::Abandoned, u"abandoned"_s},
                                                     {CallOutcome::NoAnswer, u"no answer"_s},
                                                     {CallOutcome::Unknown, u"unknown"_s}};
    const QString who = call.caller.number ? u" by "_s + call.caller.number->e164().right(3) : QString();
    return u"%1 after %2 s%3"_s.arg(outcomes.value(call.outcome)).arg(call.rangFor() / 1s).arg(who);
}

} // namespace

Q_DECLARE_METATYPE(Story)

class TstCallTracker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheLineSaysBecomesCalls_data();
    void whatTheLineSaysBecomesCalls()
    {
        QFETCH(Story, story);
        CallTracker tracker;
        QStringList ended;
        for (const Said& said : story) {
            const auto done = tracker.apply({LineId{said.line}, CallKey{said.call},
                                             tenOClock + std::chrono::seconds(said.second), said.what});
            if (done) ended << inWords(*done);
        }
        QTEST(ended, "ended");
        QTEST(static_cast<int>(tracker.ringing().size()), "stillRinging");
    }

    void anAnswerIsCertainHoweverTheCallEnded()
    {
        CallTracker tracker;
        (void)tracker.apply({LineId{u"desk"_s}, CallKey{u"call"_s}, tenOClock, RingStarted{}});
        (void)tracker.apply({LineId{u"desk"_s}, CallKey{u"call"_s}, tenOClock + 4s, Answered{}});
        const auto done = tracker.apply({LineId{u"desk"_s}, CallKey{u"call"_s}, tenOClock + 90s,
                                         Ended{CallOutcome::Unknown, Certainty::Guess, {}}});
        QVERIFY(done);
        QCOMPARE(done->certainty, Certainty::Certain);
        QCOMPARE(done->endedAt, tenOClock + 4s);
    }

    void silentLinesAreGivenUp_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<int>("lookedAt");
        QTest::addColumn<QStringList>("ended");
        const Story rings{{0, RingStarted{}}, {2, shows(u"+14045550111"_s)}};
        QTest::newRow("the cable was pulled while it rang")
            << rings << 602 << QStringList{u"unknown after 2 s by 111"_s};
        QTest::newRow("it has not rung that long yet") << rings << 601 << QStringList{};
        QTest::newRow("the cable was pulled in the middle of a conversation")
            << Story{{0, RingStarted{}}, {3, Answered{}}} << 700 << QStringList{u"answered after 3 s"_s};
        QTest::newRow("one line fell silent, the other still talks")
            << Story{{0, RingStarted{}}, {590, RingStarted{}, u"call"_s, u"other"_s}} << 650
            << QStringList{u"unknown after 0 s"_s};
        QTest::newRow("the clock was set back while it rang") << rings << -3600 << QStringList{};
    }
    void silentLinesAreGivenUp()
    {
        QFETCH(Story, story);
        QFETCH(int, lookedAt);
        CallTracker tracker;
        for (const Said& said : story)
            (void)tracker.apply({LineId{said.line}, CallKey{said.call},
                                 tenOClock + std::chrono::seconds(said.second), said.what});
        const auto before = tracker.ringing().size();
        QStringList ended;
        for (const FinishedCall& call :
             tracker.giveUpOnSilent(tenOClock + std::chrono::seconds(lookedAt), 600s)) {
            ended << inWords(call);
            QCOMPARE(call.certainty, isAnswered(call.outcome) ? Certainty::Certain : Certainty::Guess);
        }
        QTEST(ended, "ended");
        QCOMPARE(tracker.ringing().size(), before - static_cast<std::size_t>(ended.size()));
    }

    void aClockSetBackDoesNotKeepACallForEver()
    {
        CallTracker tracker;
        (void)tracker.apply({LineId{u"desk"_s}, CallKey{u"call"_s}, tenOClock + 24h, RingStarted{}});
        QVERIFY(tracker.giveUpOnSilent(tenOClock, 600s).empty());
        QVERIFY(tracker.giveUpOnSilent(tenOClock + 599s, 600s).empty());
        const auto given = tracker.giveUpOnSilent(tenOClock + 600s, 600s);
        QCOMPARE(given.size(), 1U);
        QVERIFY(given.front().rangFor() >= 0ms);
        QVERIFY(tracker.ringing().empty());
    }

    void aLaterRecordOfTheSameCallMaySayMore()
    {
        CallTracker tracker;
        const auto ends = [&](int second, const Ended& ended) {
            return tracker.apply(
                {LineId{u"desk"_s}, CallKey{u"call"_s}, tenOClock + std::chrono::seconds(second), ended});
        };
        const Ended unknown{CallOutcome::Unknown, Certainty::Guess, u"the line went down"_s};
        (void)tracker.apply({LineId{u"desk"_s}, CallKey{u"call"_s}, tenOClock, RingStarted{}});
        QCOMPARE(ends(9, unknown)->outcome, CallOutcome::Unknown);
        const auto known = ends(20, hungUp);
        QVERIFY(known);
        QCOMPARE(known->outcome, CallOutcome::NoAnswer);
        QCOMPARE(known->evidence, hungUp.evidence);
        QCOMPARE(known->rangFor(), 9s); // It stopped ringing then.
        QVERIFY2(!ends(21, hungUp), "that is no news");
        QVERIFY2(!ends(22, unknown), "that is less than is known");
        QCOMPARE(ends(23, elsewhere)->outcome, CallOutcome::AnsweredElsewhere);
        QVERIFY(tracker.ringing().empty());
    }

    void whatIsLongOverIsForgotten()
    {
        CallTracker tracker;
        const auto at = [](int call) { return CallKey{QString::number(call)}; };
        for (int call = 0; call < 1001; ++call) {
            (void)tracker.apply({LineId{u"desk"_s}, at(call), tenOClock, RingStarted{}});
            QVERIFY(tracker.apply({LineId{u"desk"_s}, at(call), tenOClock + 5s, hungUp}));
        }
        QVERIFY2(!tracker.apply({LineId{u"desk"_s}, at(0), tenOClock + 6s, elsewhere}), "one too many since");
        QVERIFY(tracker.apply({LineId{u"desk"_s}, at(1), tenOClock + 6s, elsewhere}));
        (void)tracker.apply({LineId{u"desk"_s}, CallKey{u"next"_s}, tenOClock + 16min, RingStarted{}});
        QVERIFY(tracker.apply({LineId{u"desk"_s}, CallKey{u"next"_s}, tenOClock + 16min, hungUp}));
        QVERIFY2(!tracker.apply({LineId{u"desk"_s}, at(2), tenOClock + 16min, elsewhere}), "too long ago");
    }

    void theDesksOwnCallsAndItsMailboxAreNoCalls()
    {
        CallTracker tracker;
        const LineId desk{u"desk"_s};
        QVERIFY(!tracker.apply({desk, CallKey{u"out"_s}, tenOClock, RangOut{callerOf(u"+14045550111"_s)}}));
        QVERIFY(!tracker.apply({desk, CallKey{}, tenOClock, VoicemailLeft{}}));
        QVERIFY(tracker.ringing().empty());
    }

    void manyRingAtOnceAndEachIsFound()
    {
        CallTracker tracker;
        const auto event = [](int call, const What& what) {
            return LineEvent{LineId{u"desk"_s}, CallKey{QString::number(call)}, tenOClock, what};
        };
        for (int call = 0; call < 500; ++call)
            (void)tracker.apply(event(call, RingStarted{}));
        for (int call = 0; call < 500; call += 2) {
            const auto done = tracker.apply(event(call, gaveUp));
            QVERIFY(done);
            QCOMPARE(done->key.value, QString::number(call));
        }
        QCOMPARE(tracker.ringing().size(), 250U);
        for (int call = 0; call < 500; ++call) {
            const auto* found = tracker.ringing(LineId{u"desk"_s}, CallKey{QString::number(call)});
            QCOMPARE(found != nullptr, call % 2 == 1);
            if (found != nullptr) QCOMPARE(found->key.value, QString::number(call));
        }
        QCOMPARE(tracker.giveUpOn(LineId{u"desk"_s}).size(), 250U);
        QVERIFY(tracker.ringing().empty());
    }

    void theEndOfACallGivenUpIsNotASecondCall()
    {
        CallTracker tracker;
        const LineEvent ring{LineId{u"desk"_s}, CallKey{u"call"_s}, tenOClock, RingStarted{}};
        (void)tracker.apply(ring);
        QCOMPARE(tracker.giveUpOnSilent(tenOClock + 601s, 600s).size(), 1U);
        QVERIFY(!tracker.apply({ring.line, ring.call, tenOClock + 700s, gaveUp}));
        QVERIFY(tracker.ringing().empty());
    }
};

void TstCallTracker::whatTheLineSaysBecomesCalls_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QStringList>("ended");
    QTest::addColumn<int>("stillRinging");
    const What caller = shows(u"+14045550111"_s);

    QTest::newRow("rang and hung up") << Story{{0, RingStarted{}}, {0, caller}, {9, gaveUp}}
                                      << QStringList{u"abandoned after 9 s by 111"_s} << 0;
    QTest::newRow("still ringing") << Story{{0, RingStarted{}}, {0, caller}} << QStringList{} << 1;
    QTest::newRow("the number came with the second ring")
        << Story{{0, RingStarted{}}, {6, caller}, {9, gaveUp}} << QStringList{u"abandoned after 9 s by 111"_s}
        << 0;
    QTest::newRow("the network corrected the number")
        << Story{{0, RingStarted{}}, {0, caller}, {2, shows(u"+14045550222"_s)}, {9, gaveUp}}
        << QStringList{u"abandoned after 9 s by 222"_s} << 0;
    QTest::newRow("a withheld number") << Story{{0, RingStarted{}}, {0, shows({})}, {9, gaveUp}}
                                       << QStringList{u"abandoned after 9 s"_s} << 0;
    QTest::newRow("we answered and they hung up later")
        << Story{{0, RingStarted{}}, {5, Answered{}}, {65, hungUp}} << QStringList{u"answered after 5 s"_s}
        << 0;
    QTest::newRow("the answer was reported twice")
        << Story{{0, RingStarted{}}, {5, Answered{}}, {50, Answered{}}, {65, hungUp}}
        << QStringList{u"answered after 5 s"_s} << 0;
    QTest::newRow("another desk answered")
        << Story{{0, RingStarted{}}, {7, elsewhere}} << QStringList{u"elsewhere after 7 s"_s} << 0;
    QTest::newRow("the ring was announced twice")
        << Story{{0, RingStarted{}}, {4, RingStarted{}}, {9, gaveUp}} << QStringList{u"abandoned after 9 s"_s}
        << 0;
    QTest::newRow("the end was announced twice")
        << Story{{0, RingStarted{}}, {9, gaveUp}, {10, gaveUp}} << QStringList{u"abandoned after 9 s"_s} << 0;
    QTest::newRow("an end of a call nobody announced") << Story{{9, gaveUp}} << QStringList{} << 0;
    QTest::newRow("an answer of a call nobody announced") << Story{{9, Answered{}}} << QStringList{} << 0;
    QTest::newRow("a number of a call nobody announced") << Story{{9, caller}} << QStringList{} << 0;
    QTest::newRow("the number and the answer came after the end")
        << Story{{0, RingStarted{}}, {9, gaveUp}, {10, caller}, {11, Answered{}}}
        << QStringList{u"abandoned after 9 s"_s} << 0;
    QTest::newRow("two forks with one key are one call")
        << Story{{0, RingStarted{}}, {0, caller}, {0, RingStarted{}}, {0, caller}, {9, gaveUp}, {9, gaveUp}}
        << QStringList{u"abandoned after 9 s by 111"_s} << 0;
    QTest::newRow("the same key on two lines is told apart")
        << Story{{0, RingStarted{}}, {0, RingStarted{}, u"call"_s, u"other"_s}, {9, gaveUp}}
        << QStringList{u"abandoned after 9 s"_s} << 1;
    QTest::newRow("two callers at once")
        << Story{{0, RingStarted{}, u"one"_s},
                 {1, RingStarted{}, u"two"_s},
                 {1, caller, u"two"_s},
                 {3, elsewhere, u"one"_s},
                 {8, gaveUp, u"two"_s}}
        << QStringList{u"elsewhere after 3 s"_s, u"abandoned after 7 s by 111"_s} << 0;
    QTest::newRow("called again at once")
        << Story{{0, RingStarted{}}, {5, gaveUp}, {6, RingStarted{}, u"again"_s}, {9, gaveUp, u"again"_s}}
        << QStringList{u"abandoned after 5 s"_s, u"abandoned after 3 s"_s} << 0;
    QTest::newRow("the clock was set back an hour while it rang")
        << Story{{0, RingStarted{}}, {-3600, gaveUp}} << QStringList{u"abandoned after 0 s"_s} << 0;
    QTest::newRow("the clock was set back before it was answered")
        << Story{{0, RingStarted{}}, {-3600, Answered{}}, {-3500, hungUp}}
        << QStringList{u"answered after 0 s"_s} << 0;
}

QTEST_GUILESS_MAIN(TstCallTracker)
#include "tst_call_tracker.moc"
