// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

} // namespace

class TstTextAnyway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPersonMayTextWhomTheRulesLeaveAlone_data() { TestStore::engines(); }
    void aPersonMayTextWhomTheRulesLeaveAlone()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall logged = desk.call(ann, CallOutcome::Unknown);
        desk.clock.advance(3h); // However long ago it was.
        const auto texted = desk.textAnyway(logged.call.id);
        QVERIFY(texted);
        QCOMPARE(texted->reason, Reason::Texting);
        QCOMPARE(desk.send(), 1);
        QCOMPARE(desk.call(ann).reason, Reason::TextedRecently);
    }

    void pressedTwiceIsOneText_data() { TestStore::engines(); }
    void pressedTwiceIsOneText()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall logged = desk.call(ann, CallOutcome::Unknown);
        QVERIFY(desk.textAnyway(logged.call.id));
        QVERIFY(desk.textAnyway(logged.call.id));
        QCOMPARE(desk.send(), 1);
        const auto third = desk.textAnyway(logged.call.id); // It has left meanwhile.
        QVERIFY(!third);
        QCOMPARE(third.error().failure, Failure::Conflict);
        QCOMPARE(desk.send(), 0);
    }

    void anEarlierCallIsNoReasonForASecondText_data() { TestStore::engines(); }
    void anEarlierCallIsNoReasonForASecondText()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall earlier = desk.call(ann, CallOutcome::Unknown);
        desk.clock.advance(1min);
        (void)desk.call(ann);
        QCOMPARE(desk.pass(1min), 1);
        const auto again = desk.textAnyway(earlier.call.id);
        QVERIFY(!again);
        QCOMPARE(again.error().failure, Failure::Conflict);
        QCOMPARE(desk.pass(1h), 0);
    }

    void aCallAfterTheTextMayBeTexted_data() { TestStore::engines(); }
    void aCallAfterTheTextMayBeTexted()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)desk.call(ann);
        QCOMPARE(desk.pass(1min), 1);
        desk.clock.advance(1h);
        const LoggedCall later = desk.call(ann);
        QCOMPARE(later.reason, Reason::TextedRecently); // The row says so, and whoever presses knows it.
        QVERIFY(desk.textAnyway(later.call.id));
        QCOMPARE(desk.send(), 1);
    }

    void aTextThatWaitsGoesNow_data() { TestStore::engines(); }
    void aTextThatWaitsGoesNow()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)desk.call(ann);
        desk.clock.advance(25s);
        const LoggedCall second = desk.call(ann);
        QCOMPARE(second.reason, Reason::TextWaits);
        QVERIFY(desk.textAnyway(second.call.id));
        QCOMPARE(desk.send(), 1);
        QCOMPARE(desk.pass(1h), 0);
    }

    void oneThatMayHaveArrivedIsNotDoubled_data() { TestStore::engines(); }
    void oneThatMayHaveArrivedIsNotDoubled()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall logged = desk.call(ann);
        desk.clock.advance(15s);
        for (const OutgoingText& text : desk.leaving())
            QVERIFY(store->run([&](Transaction& transaction) {
                return OutboxRecords(transaction)
                    .end(text.id, {TextState::Held, TextReason::Unsettled}, desk.clock.now());
            }));
        const auto texted = desk.textAnyway(logged.call.id);
        QVERIFY(!texted);
        QCOMPARE(texted.error().failure, Failure::Conflict);
        QCOMPARE(desk.pass(2h), 0);
    }

    void afterAFailureItMayBeTriedAgain_data() { TestStore::engines(); }
    void afterAFailureItMayBeTriedAgain()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall logged = desk.call(ann);
        for (const OutgoingText& text : claimed(*store, desk.clock.now() + 15s)) {
            (void)store->run([&](Transaction& transaction) {
                return OutboxRecords(transaction)
                    .end(text.id, {TextState::Refused, TextReason::None, TextTrouble::NoMoney},
                         desk.clock.now());
            });
        }
        QVERIFY(desk.textAnyway(logged.call.id));
        QCOMPARE(desk.send(), 1);
    }

    void neverSomebodyWhoSaidStop_data() { TestStore::engines(); }
    void neverSomebodyWhoSaidStop()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall logged = desk.call(ann, CallOutcome::Unknown);
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        const auto texted = desk.textAnyway(logged.call.id);
        QVERIFY(!texted);
        QCOMPARE(texted.error().failure, Failure::Rejected);
        QCOMPARE(desk.pass(1h), 0);
    }

    void nobodyIsNotTexted_data() { TestStore::engines(); }
    void nobodyIsNotTexted()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const auto nobody = desk.textAnyway(desk.call({}).call.id);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().failure, Failure::InvalidInput);
        QVERIFY(!desk.textAnyway(CallId{u"no such call"_s}));
    }
};

QTEST_GUILESS_MAIN(TstTextAnyway)
#include "tst_text_anyway.moc"
