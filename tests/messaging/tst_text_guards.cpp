// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/messaging/text_guards.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

using Why = std::optional<PauseReason>;

const QTimeZone atlanta("America/New_York");

Timestamp at(const QString& local)
{
    const QDateTime written = QDateTime::fromString(local, Qt::ISODate);
    return timestampOf(QDateTime(written.date(), written.time(), atlanta));
}

GuardSettings spending(int cents)
{
    GuardSettings limits;
    limits.perDaySpendCents = cents;
    limits.partPriceMicros = 10'000; // A cent.
    return limits;
}

GuardSettings withoutBreaker()
{
    GuardSettings limits;
    limits.breaker = false;
    return limits;
}

} // namespace

class TstTextGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneMoreText_data()
    {
        QTest::addColumn<GuardSettings>("limits");
        QTest::addColumn<TextCounts>("counts");
        QTest::addColumn<int>("parts");
        QTest::addColumn<Why>("why");
        const auto row = [](const char* sentence, const GuardSettings& limits, const TextCounts& counts,
                            int parts = 1) -> QTestData& {
            return QTest::newRow(sentence) << limits << counts << parts;
        };
        const GuardSettings usual;
        row("the first of the day", usual, {}) << Why();
        row("the thirtieth of the hour", usual, {29, 29, 29, 0, {}}) << Why();
        row("the thirty-first of the hour", usual, {30, 30, 30, 0, {}}) << Why(PauseReason::HourlyCap);
        row("another line has had its thirty", usual, {3, 33, 33, 0, {}}) << Why();
        row("the two hundredth of the day", usual, {3, 3, 199, 0, {}}) << Why();
        row("one more than that", usual, {3, 3, 200, 0, {}}) << Why(PauseReason::DailyCap);
        row("a dollar a day, a cent is left", spending(100), {1, 1, 99, 990'000, {}}) << Why();
        row("a cent is left and the text has two parts", spending(100), {1, 1, 99, 990'000, {}}, 2)
            << Why(PauseReason::SpendingLimit);
        row("the dollar is spent", spending(100), {1, 1, 100, 1'000'000, {}})
            << Why(PauseReason::SpendingLimit);
        row("no spending limit", spending(0), {1, 1, 100, 1'000'000'000, {}}) << Why();
        row("five times the usual of four", usual, {1, 20, 20, 0, 4}) << Why(PauseReason::Breaker);
        row("not yet five times the usual", usual, {1, 19, 19, 0, 4}) << Why();
        row("nobody calls at this hour, and now ten", usual, {1, 10, 10, 0, 0}) << Why(PauseReason::Breaker);
        row("nobody calls at this hour, and now nine", usual, {1, 9, 9, 0, 0}) << Why();
        row("the breaker is switched off", withoutBreaker(), {1, 25, 25, 0, 1}) << Why();
        row("too little is known of what is usual", usual, {1, 25, 25, 0, {}}) << Why();
    }
    void oneMoreText()
    {
        QFETCH(GuardSettings, limits);
        QFETCH(TextCounts, counts);
        QFETCH(int, parts);
        QTEST(tooMany(limits, counts, parts), "why");
    }

    void whenItEnds()
    {
        const Timestamp evening = at(u"2026-03-07T22:30:00"_s); // Before the clocks go forward.
        QCOMPARE(endOfPause(PauseReason::HourlyCap, evening, atlanta), evening + 1h);
        QCOMPARE(endOfPause(PauseReason::DailyCap, evening, atlanta), at(u"2026-03-08T00:00:00"_s));
        QCOMPARE(endOfPause(PauseReason::SpendingLimit, evening, atlanta), at(u"2026-03-08T00:00:00"_s));
        QVERIFY(!endOfPause(PauseReason::Breaker, evening, atlanta));
        // That day has 23 hours.
        QCOMPARE(*endOfPause(PauseReason::DailyCap, at(u"2026-03-08T12:00:00"_s), atlanta) -
                     at(u"2026-03-08T00:00:00"_s),
                 std::chrono::milliseconds(23h));
    }

    void whatAPauseOutlives()
    {
        const Timestamp now = at(u"2026-11-20T10:00:00"_s);
        const TextPause full{PauseReason::HourlyCap, {u"desk"_s}, now, now + 1h, 30};
        GuardSettings limits;
        QVERIFY(holds(full, limits, now));
        QVERIFY(holds(full, limits, now + 59min));
        QVERIFY(!holds(full, limits, now + 1h));
        limits.perHour = 31; // The owner allows more: no need to say it twice.
        QVERIFY(!holds(full, limits, now));

        const TextPause day{PauseReason::DailyCap, {}, now, now + 14h, 200};
        QVERIFY(holds(day, limits, now + 13h));
        limits.perDay = 300;
        QVERIFY(!holds(day, limits, now));

        const TextPause money{PauseReason::SpendingLimit, {}, now, now + 14h, 1'010'000};
        QVERIFY(holds(money, spending(100), now));
        QVERIFY(!holds(money, spending(200), now));
        QVERIFY(!holds(money, spending(0), now)); // No limit any more.

        const TextPause breaker{PauseReason::Breaker, {}, now, std::nullopt, 50};
        QVERIFY(holds(breaker, limits, now + 24h * 30));
        QVERIFY(!holds(breaker, withoutBreaker(), now));
    }

    void aClockSetBackADayPausesNobodyForADay()
    {
        const Timestamp now = at(u"2026-11-20T10:00:00"_s);
        const TextPause tomorrow{PauseReason::HourlyCap, {}, now + 24h, now + 25h, 30};
        QVERIFY(!holds(tomorrow, {}, now));
        QVERIFY(holds(tomorrow, {}, now + 24h - 1s)); // A second is corrected all day long.
    }

    void theMiddle()
    {
        QCOMPARE(medianOf({}), 0);
        QCOMPARE(medianOf({7}), 7);
        QCOMPARE(medianOf({0, 50, 3, 4, 5}), 4); // One flood in the past makes no flood usual.
        QCOMPARE(medianOf({1, 2, 3, 4}), 3);
    }

    void theSameClockTimeAWeekAgo()
    {
        // The clocks went back on 1 November 2026: 168 hours and one more.
        const Timestamp monday = at(u"2026-11-02T09:00:00"_s);
        QCOMPARE(daysBefore(monday, 7, atlanta), at(u"2026-10-26T09:00:00"_s));
        QCOMPARE(monday - daysBefore(monday, 7, atlanta), std::chrono::milliseconds(169h));
        QCOMPARE(dayStart(monday, atlanta), at(u"2026-11-02T00:00:00"_s));
    }

    void whatGoesToStaffAndForLifeIsNeverCapped()
    {
        using enum TextPurpose;
        for (const TextPurpose purpose : {Person, SafetyLine, Page, Digest, Confirmation})
            QVERIFY(!isCapped(purpose));
        for (const TextPurpose purpose : {TextBack, Question, FollowUp})
            QVERIFY(isCapped(purpose));
    }

    void theWordsAreKeptAsTheyAre()
    {
        using enum PauseReason;
        for (const PauseReason why : {HourlyCap, DailyCap, SpendingLimit, Breaker})
            QCOMPARE(pauseReasonOf(codeOf(why)), why);
    }
};

QTEST_GUILESS_MAIN(TstTextGuards)
#include "tst_text_guards.moc"
