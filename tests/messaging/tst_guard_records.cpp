// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/guard_records.h"
#include "tests/support/fake_clock.h"
#include "tests/support/text_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const LineId front{u"front"_s};
const LineId side{u"side"_s};

/// A desk that texts by itself, with its guards and the clock.
struct Guarded {
    explicit Guarded(TestStore& kept) : store(kept) {}

    Result<std::optional<TextPause>> ask(const LineId& line = front, int parts = 1,
                                         std::chrono::minutes later = 0min)
    {
        return store.run([&](Transaction& transaction) {
            return GuardRecords(transaction).stop({line, clock.now() + later, parts}, rules, clock.now());
        });
    }
    std::optional<PauseReason> why(const LineId& line = front, int parts = 1)
    {
        const auto pause = ask(line, parts);
        if (!pause) qFatal("not asked: %s", qPrintable(pause.error().detail));
        return *pause ? std::optional((*pause)->why) : std::nullopt;
    }
    /// @p count texts leave, spread over the minute before @p at.
    void left(int count, Timestamp at, const LineId& line = front,
              TextPurpose purpose = TextPurpose::TextBack)
    {
        const auto done = store.run([&](Transaction& transaction) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                FiledText text{MessageId{newId()}, ConversationId{u"c"_s}, numberOf(u"+14045550111"_s)};
                text.purpose = purpose;
                text.body = u"Sorry we missed you"_s;
                const auto noted =
                    GuardRecords(transaction).noteLeft(text, line, rules.limits, at - 1s * (i % 60));
                if (!noted) return noted;
            }
            return {};
        });
        if (!done) qFatal("not noted: %s", qPrintable(done.error().detail));
    }
    std::vector<TextPause> pauses()
    {
        return store
            .run([&](Transaction& transaction) {
                return GuardRecords(transaction).pauses(rules.limits, clock.now());
            })
            .value();
    }
    void goOn()
    {
        for (const TextPause& pause : pauses()) {
            const auto done = store.run([&](Transaction& transaction) {
                return GuardRecords(transaction).goOn(pause, MemberId{u"ruth"_s}, clock.now());
            });
            if (!done) qFatal("did not go on");
        }
        clock.advance(1s);
    }

    TestStore& store;
    FakeClock clock;
    GuardRules rules;
};

/// The missed call "a", for texts that have to follow one.
void fileCallA(TestStore& store)
{
    mustRun(store, u"INSERT INTO call (id, line, line_name, caller_name, why_no_text, attestation, rang_at,"
                   " ended_at, outcome, certainty, evidence, decision, decided_at) VALUES ('a', 'front', '',"
                   " '', 'None', 'NotGiven', 0, 0, 'NoAnswer', 'Certain', '', '', 0)"_s);
}

} // namespace

class TstGuardRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theHourOfALineIsFull_data() { TestStore::engines(); }
    void theHourOfALineIsFull()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        desk.left(29, desk.clock.now());
        QVERIFY(!desk.why());
        desk.left(1, desk.clock.now());
        QCOMPARE(desk.why(), PauseReason::HourlyCap);
        QVERIFY(!desk.why(side)); // Each line for itself.
        const auto pauses = desk.pauses();
        QCOMPARE(pauses.size(), 1U);
        QCOMPARE(pauses[0].line, front);
        QCOMPARE(pauses[0].counted, 30);
        QCOMPARE(pauses[0].until, desk.clock.now() + 1h);
        desk.clock.advance(1h - 1s);
        QCOMPARE(desk.why(), PauseReason::HourlyCap);
        desk.clock.advance(1s);
        QVERIFY(!desk.why());
        QVERIFY(desk.pauses().empty());
    }

    void theDayIsTheBusinesssOwn_data() { TestStore::engines(); }
    void theDayIsTheBusinesssOwn()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        desk.rules.limits = {.perHour = 1000, .perDay = 40, .breaker = false};
        desk.rules.zone = QTimeZone("America/New_York");
        desk.clock.set(Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + 4h + 30min));
        desk.left(40, desk.clock.now()); // Half past eleven at night over there.
        QCOMPARE(desk.why(), PauseReason::DailyCap);
        QCOMPARE(desk.why(side), PauseReason::DailyCap); // All lines.
        desk.clock.advance(29min);
        QCOMPARE(desk.why(), PauseReason::DailyCap);
        desk.clock.advance(1min);
        QVERIFY(!desk.why());
    }

    void whatPeopleWriteCostsMoneyAndNothingElse_data() { TestStore::engines(); }
    void whatPeopleWriteCostsMoneyAndNothingElse()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        desk.rules.limits.perDaySpendCents = 50;
        desk.rules.limits.partPriceMicros = 10'000;
        desk.left(47, desk.clock.now(), front, TextPurpose::Person);
        QVERIFY(!desk.why());
        QVERIFY(!desk.why(front, 3));
        desk.left(1, desk.clock.now(), front, TextPurpose::Person);
        QCOMPARE(desk.why(front, 3), PauseReason::SpendingLimit);
        desk.rules.limits.perDaySpendCents = 51; // The owner pays for a little more: no pause any more.
        QVERIFY(desk.pauses().empty());
        QVERIFY(!desk.why(front, 3));
    }

    void fiveTimesTheUsualOfThisHour_data() { TestStore::engines(); }
    void fiveTimesTheUsualOfThisHour()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        for (int week = 1; week <= 8; ++week) // One flood long ago makes no flood usual.
            desk.left(week == 5 ? 29 : 3, desk.clock.now() - week * 168h);
        desk.left(1, desk.clock.now() - 9 * 168h);
        desk.left(8, desk.clock.now(), front);
        desk.left(6, desk.clock.now(), side);
        QVERIFY(!desk.why());
        desk.left(1, desk.clock.now(), side);
        QCOMPARE(desk.why(), PauseReason::Breaker);
        QCOMPARE(desk.why(side), PauseReason::Breaker);
        desk.clock.advance(30h); // Until somebody says so.
        QCOMPARE(desk.why(), PauseReason::Breaker);
        desk.goOn();
        QVERIFY(!desk.why());
    }

    void withoutHistoryNothingIsUnusual_data() { TestStore::engines(); }
    void withoutHistoryNothingIsUnusual()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        for (int week = 1; week <= 3; ++week)
            desk.left(1, desk.clock.now() - week * 168h);
        desk.left(29, desk.clock.now());
        QVERIFY(!desk.why());
    }

    void somebodySaysGoOnAndTheCountBeginsAnew_data() { TestStore::engines(); }
    void somebodySaysGoOnAndTheCountBeginsAnew()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        desk.left(30, desk.clock.now());
        QCOMPARE(desk.why(), PauseReason::HourlyCap);
        desk.clock.advance(1min);
        desk.goOn();
        QVERIFY(desk.pauses().empty());
        QVERIFY(!desk.why());
        desk.clock.advance(1min);
        desk.left(29, desk.clock.now());
        QVERIFY(!desk.why());
        desk.left(1, desk.clock.now());
        QCOMPARE(desk.why(), PauseReason::HourlyCap); // Thirty more, and not without end.
        QCOMPARE(desk.pauses().size(), 1U);
    }

    void aTextForTomorrowMorningDoesNotMindThePauseOfToday_data() { TestStore::engines(); }
    void aTextForTomorrowMorningDoesNotMindThePauseOfToday()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        desk.left(30, desk.clock.now());
        QCOMPARE(desk.why(), PauseReason::HourlyCap);
        const auto tomorrow = desk.ask(front, 1, 10h);
        QVERIFY(tomorrow && !*tomorrow);
    }

    void whatWaitedBeforeThePauseIsPartOfWhatItAllows_data() { TestStore::engines(); }
    void whatWaitedBeforeThePauseIsPartOfWhatItAllows()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        desk.left(29, desk.clock.now());
        const Timestamp before = desk.clock.now() - 1s;
        for (int n = 0; n < 2; ++n) // One waits, the next is one too many.
            (void)queued(*store, before, {u"+1404555020%1"_s.arg(n)});
        fileCallA(*store);
        mustRun(*store, u"UPDATE message SET call = 'a'"_s);
        QCOMPARE(desk.why(), PauseReason::HourlyCap);
        const auto leaving = [&](Timestamp queuedAt) {
            return store->run([&](Transaction& transaction) {
                return GuardRecords(transaction)
                    .stop({front, desk.clock.now(), 1, queuedAt}, desk.rules, desk.clock.now());
            });
        };
        QVERIFY(!*leaving(before));                // The thirtieth leaves, pause or not.
        QVERIFY(*leaving(desk.clock.now() + 1ms)); // What came later does not.
        desk.left(1, desk.clock.now());
        QVERIFY(*leaving(before)); // Nor does a thirty-first.
    }

    void whatWaitsForTheRegistrationFillsNoHour_data() { TestStore::engines(); }
    void whatWaitsForTheRegistrationFillsNoHour()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        for (int n = 0; n < 30; ++n)
            (void)queued(*store, desk.clock.now(), {u"+14045552%1"_s.arg(n, 3, 10, QChar(u'0'))});
        fileCallA(*store);
        mustRun(*store, u"UPDATE message SET call = 'a', reason = 'NotRegistered'"_s);
        QCOMPARE(desk.why(), std::nullopt);
        desk.rules.limits.perDay = 30; // What is held is not without end.
        QCOMPARE(desk.why(), PauseReason::DailyCap);
        desk.rules.limits.perDay = 200;
        mustRun(*store, u"UPDATE message SET reason = 'None'"_s);
        QCOMPARE(desk.why(), PauseReason::HourlyCap);
    }

    void aTextIsCountedOnceHoweverOftenItIsTried_data() { TestStore::engines(); }
    void aTextIsCountedOnceHoweverOftenItIsTried()
    {
        OPEN_TEST_STORE(store);
        Guarded desk(*store);
        FiledText text{MessageId{newId()}, ConversationId{u"c"_s}, numberOf(u"+14045550111"_s)};
        text.purpose = TextPurpose::TextBack;
        text.body = QString(161, u'a'); // Two parts.
        for (int i = 0; i < 3; ++i) {
            QVERIFY(store->run([&](Transaction& transaction) {
                return GuardRecords(transaction).noteLeft(text, front, desk.rules.limits, desk.clock.now());
            }));
        }
        const auto spent = store->run([&](Transaction& transaction) {
            return GuardRecords(transaction).spent(desk.clock.now() - 1h, desk.clock.now());
        });
        QCOMPARE(spent->texts, 1);
        QCOMPARE(spent->parts, 2);
        QCOMPARE(spent->micros, 2 * 8'300);
    }
};

QTEST_GUILESS_MAIN(TstGuardRecords)
#include "tst_guard_records.moc"
