// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/fritzbox_calls.h"
#include "core/telephony/fritzbox/known_calls.h"
#include "core/telephony/ringing_records.h"
#include "tests/telephony/fritzbox/filed_events.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 12h};

const LineId box{u"box"_s};

/// A desk beside the box, begun at @p at.
struct BoxDesk {
    explicit BoxDesk(TestStore& store, Timestamp at = noon) : filing(store)
    {
        const auto known =
            store.run([at](Transaction& transaction) { return knownCalls(transaction, box, at - 2h); });
        if (!known) qFatal("what is on file is not known: %s", qPrintable(known.error().detail));
        calls.count(*known);
    }

    void hears(const QByteArray& line, Timestamp at)
    {
        filing.take(calls.apply(readCallMonitorLine(line).value(), at));
    }
    void reads(const std::vector<ListedCall>& list, Timestamp at)
    {
        filing.take(calls.catchUp(list, at - 72h, at));
    }

    FilingDesk filing;
    FritzBoxCalls calls{box, {}, u"DE"_s};
};

using Kind = ListedCall::Kind;

std::vector<ListedCall> listOf(ListedCall::Kind kind, int port = -1)
{
    ListedCall call;
    call.kind = kind;
    call.remote = u"01751234567"_s;
    call.minute = u"20.11.26 12:00"_s;
    call.at = noon; // It rang 42 s later; the list knows minutes.
    call.port = port;
    return {call};
}

const QByteArray ring = "20.11.26 12:00:42;RING;0;01751234567;732;SIP1;";
const QByteArray hangUp = "20.11.26 12:00:50;DISCONNECT;0;0;";
// The same caller, before that.
const QByteArray firstRing = "20.11.26 12:00:02;RING;0;01751234567;732;SIP1;";
const QByteArray firstTaken = "20.11.26 12:00:05;CONNECT;0;1;01751234567;";
const QByteArray firstEnd = "20.11.26 12:00:19;DISCONNECT;0;14;";

std::vector<ListedCall> bothListed()
{
    auto list = listOf(Kind::Taken, 1);
    list.push_back(listOf(Kind::Missed).front());
    return list;
}

/// The desk's journal has it that @p call rings.
void noteRinging(TestStore& store, const CallKey& call)
{
    const RingingCall rings{box, call, {}, noon + 2s, noon + 2s, {}};
    const auto noted = store.run(
        [&rings](Transaction& transaction) { return RingingRecords(transaction).note(u"desk"_s, rings); });
    if (!noted) qFatal("what rings was not noted: %s", qPrintable(noted.error().detail));
}

} // namespace

/// However often and by whomever a call is seen, live or from the list: it is filed once.
class TstFritzBoxFiling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void seenLiveAndListedAtTheNextStart_data() { TestStore::engines(); }
    void seenLiveAndListedAtTheNextStart()
    {
        OPEN_TEST_STORE(store);
        BoxDesk before(*store);
        before.hears(ring, noon + 42s);
        before.hears(hangUp, noon + 50s);
        BoxDesk after(*store); // Started anew, it remembers nothing.
        after.reads(listOf(ListedCall::Kind::Missed), noon + 1h);
        QCOMPARE(outcomesIn(*store), u"Abandoned"_s);
    }

    void twoDesks_data() { TestStore::engines(); }
    void twoDesks()
    {
        OPEN_TEST_STORE(store);
        BoxDesk one(*store);
        BoxDesk other(*store);
        BoxDesk third(*store);
        for (BoxDesk* desk : {&one, &other}) {
            desk->hears(ring, noon + 42s);
            desk->hears(hangUp, noon + 50s);
        }
        third.reads(listOf(ListedCall::Kind::Missed), noon + 2min);
        QCOMPARE(outcomesIn(*store), u"Abandoned"_s);
    }

    void lostInMidRingAndListedAsTaken_data() { TestStore::engines(); }
    void lostInMidRingAndListedAsTaken()
    {
        OPEN_TEST_STORE(store);
        BoxDesk desk(*store);
        desk.hears(ring, noon + 42s);
        desk.filing.take(desk.calls.loseSight(noon + 45s));
        QCOMPARE(outcomesIn(*store), u"Unknown"_s);
        desk.reads(listOf(ListedCall::Kind::Taken, 1), noon + 2min);
        QCOMPARE(outcomesIn(*store), u"Answered"_s);
    }

    void lostInMidRingAndListedAsMissedAnHourLater_data() { TestStore::engines(); }
    void lostInMidRingAndListedAsMissedAnHourLater()
    {
        OPEN_TEST_STORE(store);
        BoxDesk desk(*store);
        desk.hears(ring, noon + 42s);
        desk.filing.take(desk.calls.loseSight(noon + 45s));
        desk.reads(listOf(ListedCall::Kind::Missed), noon + 1h);
        QCOMPARE(outcomesIn(*store), u"NoAnswer"_s);
    }

    void howLongAListedCallRangIsNotKnown_data() { TestStore::engines(); }
    void howLongAListedCallRangIsNotKnown()
    {
        OPEN_TEST_STORE(store);
        const auto times = [&store] {
            const QString past = firstCell(*store, u"SELECT rang_at FROM call"_s);
            return std::pair(past.toLongLong() - noon.time_since_epoch().count(),
                             firstCell(*store, u"SELECT ended_at - rang_at FROM call"_s).toInt());
        };
        BoxDesk away(*store);
        away.reads(listOf(ListedCall::Kind::Missed), noon + 1h);
        QCOMPARE(times(), std::pair(0LL, 0));
        BoxDesk there(*store); // Another desk heard it ring, and could not file it until now.
        there.hears(ring, noon + 42s);
        there.hears(hangUp, noon + 50s);
        QCOMPARE(times(), std::pair(42'000LL, 8000));
        BoxDesk third(*store);
        third.reads(listOf(ListedCall::Kind::Missed), noon + 2h);
        QCOMPARE(times(), std::pair(42'000LL, 8000));
        QCOMPARE(outcomesIn(*store), u"NoAnswer"_s);
    }

    void twoCallsOfOneCallerInAMinuteNeverBecomeThree_data() { TestStore::engines(); }
    void twoCallsOfOneCallerInAMinuteNeverBecomeThree()
    {
        OPEN_TEST_STORE(store);
        BoxDesk desk(*store);
        desk.hears("20.11.26 12:00:02;RING;0;01751234567;732;SIP1;", noon + 2s);
        desk.hears("20.11.26 12:00:09;DISCONNECT;0;0;", noon + 9s);
        desk.hears("20.11.26 12:00:42;RING;0;01751234567;732;SIP1;", noon + 42s);
        desk.hears("20.11.26 12:00:45;CONNECT;0;1;01751234567;", noon + 45s);
        desk.hears("20.11.26 12:00:59;DISCONNECT;0;14;", noon + 59s);
        QCOMPARE(outcomesIn(*store), u"Abandoned, Answered"_s);
        auto list = listOf(ListedCall::Kind::Missed);
        list.push_back(listOf(ListedCall::Kind::Taken, 1).front());
        BoxDesk later(*store);
        later.reads(list, noon + 1h);
        QCOMPARE(outcomesIn(*store), u"Abandoned, Answered"_s);
    }

    void twoCallsOfAMinuteThatOnlyTheListHas_data() { TestStore::engines(); }
    void twoCallsOfAMinuteThatOnlyTheListHas()
    {
        OPEN_TEST_STORE(store);
        BoxDesk desk(*store);
        desk.reads(bothListed(), noon + 1h);
        // By the list alone the two cannot be told apart in time: what counts is that somebody was reached.
        QCOMPARE(outcomesIn(*store), u"Answered"_s);
    }

    void theSecondCallOfAMinuteIsMissedAfterARestart_data() { TestStore::engines(); }
    void theSecondCallOfAMinuteIsMissedAfterARestart()
    {
        OPEN_TEST_STORE(store);
        BoxDesk before(*store);
        before.hears(firstRing, noon + 2s);
        before.hears(firstTaken, noon + 5s);
        before.hears(firstEnd, noon + 19s);
        BoxDesk after(*store, noon + 30s);
        after.hears(ring, noon + 42s);
        after.hears(hangUp, noon + 50s);
        QCOMPARE(outcomesIn(*store), u"Answered, Abandoned"_s);
        after.reads(bothListed(), noon + 55s);
        BoxDesk nextDay(*store, noon + 20h);
        nextDay.reads(bothListed(), noon + 20h);
        QCOMPARE(outcomesIn(*store), u"Answered, Abandoned"_s);
    }

    void aDeskStartedAnewBetweenTwoCallsBesideOneThatHeardBoth_data() { TestStore::engines(); }
    void aDeskStartedAnewBetweenTwoCallsBesideOneThatHeardBoth()
    {
        OPEN_TEST_STORE(store);
        BoxDesk there(*store);
        there.hears(firstRing, noon + 2s);
        there.hears(firstTaken, noon + 5s);
        there.hears(firstEnd, noon + 19s);
        BoxDesk anew(*store, noon + 30s);
        for (BoxDesk* desk : {&anew, &there}) {
            desk->hears(ring, noon + 42s);
            desk->hears(hangUp, noon + 50s);
        }
        QCOMPARE(outcomesIn(*store), u"Answered, Abandoned"_s);
    }

    void killedInMidRingAndMissedAgainInThatMinute_data() { TestStore::engines(); }
    void killedInMidRingAndMissedAgainInThatMinute()
    {
        OPEN_TEST_STORE(store);
        const CallKey first = incomingKey(u"20.11.26 12:00"_s, u"01751234567"_s, 1);
        noteRinging(*store, first);
        BoxDesk after(*store, noon + 20s); // The journal is looked through at the same time.
        FinishedCall left{box, first, readCallerId(u"01751234567"_s, u"DE"_s), noon + 2s, noon + 20s};
        left.isLengthKnown = false;
        const auto filed = store->run(
            [&left](Transaction& transaction) { return CallRecords(transaction).file(left, u"Line"_s); });
        QVERIFY(filed);
        after.hears(ring, noon + 42s);
        after.reads(listOf(Kind::Missed), noon + 45s); // The first one: the second rings.
        QCOMPARE(outcomesIn(*store), u"NoAnswer"_s);
        after.hears(hangUp, noon + 50s);
        QCOMPARE(outcomesIn(*store), u"NoAnswer, Abandoned"_s);
        auto list = listOf(Kind::Missed);
        list.push_back(list.front());
        BoxDesk nextDay(*store, noon + 20h);
        nextDay.reads(list, noon + 20h);
        QCOMPARE(outcomesIn(*store), u"NoAnswer, Abandoned"_s);
    }

    void aCallListedAtTheStartAndAnotherInThatMinute_data() { TestStore::engines(); }
    void aCallListedAtTheStartAndAnotherInThatMinute()
    {
        OPEN_TEST_STORE(store);
        BoxDesk desk(*store, noon + 30s);
        desk.reads(listOf(Kind::Taken, 1), noon + 31s);
        desk.hears(ring, noon + 42s);
        desk.hears(hangUp, noon + 50s);
        QCOMPARE(outcomesIn(*store), u"Answered, Abandoned"_s);
        desk.reads(bothListed(), noon + 55s);
        QCOMPARE(outcomesIn(*store), u"Answered, Abandoned"_s);
    }

    void whatAnotherLineKnowsOrWasLongAgoIsNotCounted_data() { TestStore::engines(); }
    void whatAnotherLineKnowsOrWasLongAgoIsNotCounted()
    {
        OPEN_TEST_STORE(store);
        BoxDesk desk(*store);
        desk.hears(ring, noon + 42s);
        desk.hears(hangUp, noon + 50s);
        const auto count = [&store](const LineId& line, Timestamp since) {
            const auto known =
                store->run([&](Transaction& transaction) { return knownCalls(transaction, line, since); });
            return known ? int(known->size()) : -1;
        };
        QCOMPARE(count(box, noon), 1);
        QCOMPARE(count(LineId{u"another"_s}, noon), 0);
        QCOMPARE(count(box, noon + 1min), 0);
    }
};

QTEST_GUILESS_MAIN(TstFritzBoxFiling)
#include "tst_fritzbox_filing.moc"
