// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox_records.h"
#include "tests/recovery/two_numbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// Calls are missed, and whoever calls answers no text unless they write.
class SilentDesk : public TwoNumbers {
public:
    using TwoNumbers::TwoNumbers;

    /// Misses a call and sends what it earned; half a day and an hour go by.
    Reason misses(const QString& caller)
    {
        const Reason reason = call(caller).reason;
        left += pass(15s);
        clock.advance(13h - 15s);
        return reason;
    }
    void writes(const QString& who, Timestamp at, std::optional<Timestamp> readAt = {})
    {
        const auto added = store.run([&](Transaction& transaction) -> Result<bool> {
            const auto thread = ConversationRecords(transaction).withNumber(numberOf(who), clock.now());
            if (!thread) return Fail(thread.error());
            return InboxRecords(transaction)
                .add({{newId()}, numberOf(who), numberOf(u"+14045550100"_s), u"Sorry, I was driving"_s, at},
                     *thread);
        });
        if (!added) qFatal("not filed");
        if (readAt)
            mustRun(store, u"UPDATE message SET understood_at = %1 WHERE direction = 'In'"_s.arg(
                               readAt->time_since_epoch().count()));
    }
    int left = 0; ///< Texts.
};

} // namespace

/// Who never answers is not texted twice a day for ever: after three texts in a week a person decides.
class TstSilentCallers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void threeTextsInAWeekAndThenAPersonDecides_data() { TestStore::engines(); }
    void threeTextsInAWeekAndThenAPersonDecides()
    {
        OPEN_TEST_STORE(store);
        SilentDesk desk(*store);
        for (int text = 0; text < 3; ++text)
            QCOMPARE(desk.misses(mobile), Reason::Texting);
        const LoggedCall fourth = desk.call(mobile);
        QCOMPARE(fourth.reason, Reason::Unanswered);
        QVERIFY(!fourth.text);
        QCOMPARE(desk.pass(1h), 0);
        QCOMPARE(desk.call(work).reason, Reason::Texting); // Nobody else's matter.
        QVERIFY(desk.textAnyway(fourth.call.id));
        QCOMPARE(desk.pass(15s), 2);
        QCOMPARE(desk.left, 3);
    }

    void aWeekAfterTheFirstTheyAreTextedAgain_data() { TestStore::engines(); }
    void aWeekAfterTheFirstTheyAreTextedAgain()
    {
        OPEN_TEST_STORE(store);
        SilentDesk desk(*store);
        const Timestamp begin = desk.clock.now();
        for (int text = 0; text < 3; ++text)
            QCOMPARE(desk.misses(mobile), Reason::Texting);
        desk.clock.set(begin + 7 * 24h);
        QCOMPARE(desk.call(mobile).reason, Reason::Unanswered);
        desk.clock.advance(1min); // It left a quarter of a minute after the first call.
        QCOMPARE(desk.call(mobile).reason, Reason::Texting);
    }

    void whoWritesBackIsNoStranger_data() { TestStore::engines(); }
    void whoWritesBackIsNoStranger()
    {
        OPEN_TEST_STORE(store);
        SilentDesk desk(*store);
        QCOMPARE(desk.misses(mobile), Reason::Texting);
        desk.writes(mobile, desk.clock.now() - 1h);
        for (int text = 0; text < 3; ++text)
            QCOMPARE(desk.misses(mobile), Reason::Texting);
        QCOMPARE(desk.misses(mobile), Reason::Unanswered);
        QCOMPARE(desk.left, 4);
    }

    void aReplyDatedByTheServicesSlowClockIsOne_data() { TestStore::engines(); }
    void aReplyDatedByTheServicesSlowClockIsOne()
    {
        OPEN_TEST_STORE(store);
        SilentDesk desk(*store);
        for (int text = 0; text < 3; ++text)
            QCOMPARE(desk.misses(mobile), Reason::Texting);
        // Dated before the text that it answers, and read after it.
        desk.writes(mobile, desk.clock.now() - 13h, desk.clock.now() - 12h);
        QCOMPARE(desk.misses(mobile), Reason::Texting);
    }

    void aTextThatDidNotArriveIsNoneOfTheThree_data() { TestStore::engines(); }
    void aTextThatDidNotArriveIsNoneOfTheThree()
    {
        OPEN_TEST_STORE(store);
        SilentDesk desk(*store);
        QCOMPARE(desk.misses(mobile), Reason::Texting);
        mustRun(*store, u"UPDATE message SET state = 'Failed', trouble = 'Unreachable'"_s);
        for (int text = 0; text < 3; ++text)
            QCOMPARE(desk.misses(mobile), Reason::Texting);
        QCOMPARE(desk.misses(mobile), Reason::Unanswered);
    }

    void theyAreCountedOverAllNumbersOfAPerson_data() { TestStore::engines(); }
    void theyAreCountedOverAllNumbersOfAPerson()
    {
        OPEN_TEST_STORE(store);
        SilentDesk desk(*store);
        desk.knowBoth();
        (void)desk.putTogether();
        QCOMPARE(desk.misses(mobile), Reason::Texting);
        QCOMPARE(desk.misses(work), Reason::Texting);
        QCOMPARE(desk.misses(mobile), Reason::Texting);
        QCOMPARE(desk.misses(work), Reason::Unanswered);
        desk.writes(work, desk.clock.now() - 1h); // An answer, with whichever.
        QCOMPARE(desk.misses(mobile), Reason::Texting);
    }

    void whatWasQueuedTogetherIsCountedWhenItLeaves_data() { TestStore::engines(); }
    void whatWasQueuedTogetherIsCountedWhenItLeaves()
    {
        OPEN_TEST_STORE(store);
        SilentDesk desk(*store);
        desk.knowBoth();
        (void)desk.putTogether();
        QCOMPARE(desk.misses(mobile), Reason::Texting);
        QCOMPARE(desk.misses(mobile), Reason::Texting);
        QCOMPARE(desk.call(mobile).reason, Reason::Texting);
        const LoggedCall last = desk.call(work);
        QCOMPARE(last.reason, Reason::Texting); // Two left so far.
        QCOMPARE(desk.pass(15s), 1);
        const int refused =
            firstCell(*store,
                      u"SELECT count(*) FROM message WHERE state = 'Refused' AND reason = 'TooMany'"_s)
                .toInt();
        QCOMPARE(refused, 1);
        QCOMPARE(desk.pass(1h), 0);
    }
};

QTEST_GUILESS_MAIN(TstSilentCallers)
#include "tst_silent_callers.moc"
