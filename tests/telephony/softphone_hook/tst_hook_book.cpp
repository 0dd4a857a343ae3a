// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/telephony/softphone_hook/hook_story.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

using Kind = HookEvent::Kind;

class TstHookBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aStoryComesToItsCalls_data();
    void aStoryComesToItsCalls();
    void certaintyFollowsFromHowManyPhonesRing();
    void theCallerIsToldAsSoonAsThePhoneKnows();
    void whoTheDeskDialsIsTold();
    void keysTellNoNumber();
    void theSamePhoneCallsAgainUnderItsOldName();
    void whatRingsAtTheEndOfTheLineIsUnknown();
    void aClockSetBackLeavesNothingRinging();
    void aFloodIsBounded();
    void nonsenseInventsNoMissedCall();
};

void TstHookBook::aStoryComesToItsCalls_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("calls");
    const auto row = [](const char* name, const char* story, const char* calls) {
        QTest::newRow(name) << QString::fromLatin1(story) << QString::fromLatin1(calls);
    };
    row("rang and gave up", "ring 4045550123, 8 s, end 4045550123", "Abandoned 4045550123 8");
    row("picked up", "ring 4045550123, 3 s, answer 4045550123, 90 s, end 4045550123",
        "Answered 4045550123 3");
    row("declined at the desk", "ring 4045550123, 2 s, busy 4045550123", "Declined 4045550123 2");
    row("the phone says twice that it rings",
        "ring 4045550123, ring 4045550123, 1 s, ring +14045550123, 7 s, end 4045550123",
        "Abandoned 4045550123 8");
    row("the phone says everything twice",
        "ring 4045550123, ring 4045550123, 3 s, answer 4045550123, answer 4045550123, 9 s, end 4045550123, "
        "end 4045550123",
        "Answered 4045550123 3");
    row("over and missed both", "ring 4045550123, 8 s, end 4045550123, missed 4045550123",
        "Abandoned 4045550123 8");
    row("missed, then over", "ring 4045550123, 8 s, missed 4045550123, end 4045550123",
        "Abandoned 4045550123 8");
    row("only the missed call is reported", "missed 4045550123", "Abandoned 4045550123 0");
    row("declined, then over", "ring 4045550123, 2 s, busy 4045550123, end 4045550123",
        "Declined 4045550123 2");
    row("over, then declined", "ring 4045550123, 2 s, end 4045550123, busy 4045550123",
        "Declined 4045550123 2");
    row("the answer arrives after the end", "ring 4045550123, 4 s, end 4045550123, answer 4045550123",
        "Answered 4045550123 4");
    row("the ring arrives after the answer", "answer 4045550123, ring 4045550123, 300 s",
        "Unknown 4045550123 300");
    row("the ring arrives after the end, and the phone names its calls",
        "end 4045550123 #7, ring 4045550123 #7", "Abandoned 4045550123 0");
    row("an end that nobody announced", "end 4045550123", "");
    row("an answer that nobody announced", "answer 4045550123, 60 s, end 4045550123", "");
    row("nobody ever says how it ended", "ring 4045550123, 299 s, 1 s", "Unknown 4045550123 300");
    row("the end comes when it was given up", "ring 4045550123, 300 s, end 4045550123",
        "Unknown 4045550123 300");
    row("two callers at once",
        "ring 4045550123, ring 4045550199, 5 s, end 4045550199, 5 s, answer 4045550123",
        "Abandoned 4045550199 5, Answered 4045550123 10");
    row("the phone names its calls, and one number calls twice",
        "ring 4045550123 #1, ring 4045550123 #2, 5 s, answer #2, 5 s, end #1, end #2",
        "Answered 4045550123 5, Abandoned 4045550123 10");
    row("the end has no number, and one call rings", "ring 4045550123, 8 s, end", "Abandoned 4045550123 8");
    row("the end has no number, and two calls ring", "ring 4045550123, ring 4045550199, 8 s, end, 300 s",
        "Unknown 4045550199 308, Unknown 4045550123 308");
    row("withheld", "ring, 8 s, end", "Abandoned - 8");
    row("anonymous by its word", "ring anonymous, 8 s, end anonymous", "Abandoned - 8");
    row("withheld, while somebody known rings",
        "ring 4045550123, ring anonymous, 8 s, end anonymous, 2 s, "
        "answer 4045550123",
        "Abandoned - 8, Answered 4045550123 10");
    row("an inner extension", "ring 201, 8 s, end 201", "Abandoned - 8");
    row("rings as an address and ends as a number", "ring sip:4045550123@10.0.0.5, 8 s, end 4045550123",
        "Abandoned 4045550123 8");
    row("calls again at once",
        "ring 4045550123, 8 s, end 4045550123, 2 s, ring 4045550123, 6 s, end 4045550123",
        "Abandoned 4045550123 8, Abandoned 4045550123 6");
    row("calls again and is answered",
        "ring 4045550123, 8 s, end 4045550123, 2 s, ring 4045550123, 6 s, answer 4045550123",
        "Abandoned 4045550123 8, Answered 4045550123 6");
    row("the desk calls somebody, who does not answer", "out 4045550123, 20 s, end 4045550123", "");
    row("the desk calls somebody, who answers",
        "out 4045550123, 9 s, answer 4045550123, 60 s, end 4045550123", "");
    row("they call each other at the same moment",
        "out 4045550123, ring 4045550123, 5 s, end 4045550123, 5 s, answer 4045550123, 60 s, end 4045550123",
        "Answered 4045550123 10");
    row("called back, then calls again",
        "out 4045550123, 9 s, end 4045550123, 60 s, ring 4045550123, 8 s, end 4045550123",
        "Abandoned 4045550123 8");
    row("the end of a call to her was lost, and she calls later",
        "out 4045550123, 180 s, ring 4045550123, 8 s, end 4045550123", "Abandoned 4045550123 8");
}

void TstHookBook::aStoryComesToItsCalls()
{
    QFETCH(QString, story);
    QFETCH(QString, calls);
    HookStory desk;
    desk.tell(story);
    QCOMPARE(desk.outcomes(), calls);
    QVERIFY(!desk.book.isRinging());
    QVERIFY(desk.tracker.ringing().empty());
}

void TstHookBook::certaintyFollowsFromHowManyPhonesRing()
{
    for (const bool alone : {true, false}) {
        for (const QString& end : {u"end"_s, u"busy"_s, u"missed"_s}) {
            HookStory desk(alone);
            desk.tell(u"ring 4045550123, 8 s, %1 4045550123"_s.arg(end));
            QCOMPARE(desk.calls.size(), 1U);
            QVERIFY(desk.calls[0].certainty == (alone ? Certainty::Certain : Certainty::Guess));
            QVERIFY(isMissed(desk.calls[0].outcome) == alone);
        }
        HookStory picked(alone);
        picked.tell(u"ring 4045550123, answer 4045550123"_s);
        QVERIFY(picked.calls[0].certainty == Certainty::Certain);
        HookStory silent(alone);
        silent.tell(u"ring 4045550123, 300 s"_s);
        QVERIFY(silent.calls[0].certainty == Certainty::Guess);
    }
}

void TstHookBook::theCallerIsToldAsSoonAsThePhoneKnows()
{
    HookStory desk;
    desk.use(desk.book.take({Kind::Rang, {}, {}, u"7"_s}, desk.clock.now()));
    QCOMPARE(desk.events.size(), 1U);
    desk.clock.advance(2s);
    desk.use(desk.book.take({Kind::Rang, u"4045550123"_s, u"Maria"_s, u"7"_s}, desk.clock.now()));
    QCOMPARE(desk.events.size(), 2U);
    const auto& caller = std::get<CallerIdentified>(desk.events[1].what).caller;
    QCOMPARE(caller.number->e164(), u"+14045550123"_s);
    QCOMPARE(caller.name, u"Maria"_s);
    QVERIFY(desk.events[0].call == desk.events[1].call);
    // What it says less of later takes nothing away.
    desk.use(desk.book.take({Kind::Rang, u"anonymous"_s, {}, u"7"_s}, desk.clock.now()));
    QCOMPARE(desk.events.size(), 2U);
}

void TstHookBook::whoTheDeskDialsIsTold()
{
    HookStory desk;
    desk.tell(
        u"out 4045550123 #1, out 4045550123 #1, 5 s, established 4045550123 #1, established #1, end #1"_s);
    QCOMPARE(desk.dialled.size(), 2U);
    QVERIFY(!desk.dialled[0].isAnswered);
    QVERIFY(desk.dialled[1].isAnswered);
    QCOMPARE(desk.dialled[1].callee.number->e164(), u"+14045550123"_s);
    QVERIFY(desk.calls.empty());
}

void TstHookBook::keysTellNoNumber()
{
    HookStory desk;
    desk.tell(
        u"ring 4045550123, 1 s, ring 4045550199 #4045550199@pbx, 8 s, end 4045550123, end #4045550199@pbx"_s);
    QCOMPARE(desk.calls.size(), 2U);
    QVERIFY(desk.calls[0].key != desk.calls[1].key);
    for (const FinishedCall& call : desk.calls) {
        QVERIFY(!call.key.value.contains(u"40455501"));
        QVERIFY(!call.evidence.contains(u"555"));
    }
}

void TstHookBook::theSamePhoneCallsAgainUnderItsOldName()
{
    HookStory desk;
    desk.tell(u"ring 4045550123 #1, 8 s, end #1, 120 s, ring 4045550199 #1, 5 s, end #1"_s);
    QCOMPARE(desk.outcomes(), u"Abandoned 4045550123 8, Abandoned 4045550199 5"_s);
    QVERIFY(desk.calls[0].key != desk.calls[1].key);
}

void TstHookBook::whatRingsAtTheEndOfTheLineIsUnknown()
{
    HookStory desk;
    desk.tell(u"ring 4045550123, ring 4045550199, 5 s, answer 4045550199"_s);
    desk.use(desk.book.closeAll(desk.clock.now()));
    QCOMPARE(desk.outcomes(), u"Answered 4045550199 5, Unknown 4045550123 5"_s);
    QVERIFY(!desk.book.isRinging());
    desk.use(desk.book.closeAll(desk.clock.now()));
    QCOMPARE(desk.calls.size(), 2U);
}

void TstHookBook::aClockSetBackLeavesNothingRinging()
{
    HookStory desk;
    desk.tell(u"ring 4045550123"_s);
    desk.clock.advance(-24h);
    desk.tell(u"1 s, 299 s, 1 s"_s);
    QCOMPARE(desk.calls.size(), 1U);
    QVERIFY(desk.calls[0].outcome == CallOutcome::Unknown);
    QVERIFY(desk.calls[0].endedAt >= desk.calls[0].rangAt);
}

void TstHookBook::aFloodIsBounded()
{
    HookStory desk;
    for (int i = 0; i < 10'000; ++i)
        desk.say(Kind::Rang, u"+1404%1"_s.arg(2'000'000 + i));
    // Each is told, and of those that had to make room nobody claims to know the end.
    QCOMPARE(desk.calls.size(), 10'000 - HookBook::mostCalls);
    QVERIFY(std::ranges::all_of(
        desk.calls, [](const FinishedCall& call) { return call.outcome == CallOutcome::Unknown; }));
    desk.say(Kind::Ended, u"+14042009999"_s);
    QVERIFY(desk.calls.back().outcome == CallOutcome::Abandoned);
}

void TstHookBook::nonsenseInventsNoMissedCall()
{
    // Whatever comes in whatever order, a call is told once for each time that it rang.
    QRandomGenerator chance(3520);
    const QStringList numbers{u"4045550123"_s, u"4045550199"_s, u"anonymous"_s, QString()};
    const QStringList names{QString(), u"1"_s, u"2"_s};
    for (int round = 0; round < 300; ++round) {
        HookStory desk;
        for (int step = 0; step < 60; ++step) {
            desk.say(static_cast<Kind>(chance.bounded(6)), numbers[chance.bounded(4)],
                     names[chance.bounded(3)]);
            desk.clock.advance(std::chrono::seconds(chance.bounded(0, 40)));
            desk.use(desk.book.due(desk.clock.now()));
        }
        desk.use(desk.book.closeAll(desk.clock.now()));
        const auto rings = std::ranges::count_if(desk.events, [](const LineEvent& event) {
            return std::holds_alternative<RingStarted>(event.what);
        });
        const QString outcomes = desk.outcomes();
        QCOMPARE(outcomes.isEmpty() ? qsizetype(0) : outcomes.count(u", "_s) + 1, qsizetype(rings));
        QVERIFY(desk.tracker.ringing().empty());
    }
}

QTEST_GUILESS_MAIN(TstHookBook)
#include "tst_hook_book.moc"
