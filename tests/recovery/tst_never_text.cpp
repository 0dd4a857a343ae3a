// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/told_consent.h"
#include "core/people/contact_records.h"
#include "core/recovery/never_text.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString robot = u"+14045550111"_s;

TextedUntil never(FrontDesk& desk)
{
    return desk.store
        .run([&](Transaction& transaction) {
            return neverText(transaction, numberOf(robot), desk.clock.now());
        })
        .value();
}

bool again(FrontDesk& desk, const TextedUntil& before)
{
    return desk.store
        .run([&](Transaction& transaction) {
            return mayBeTextedAgain(transaction, numberOf(robot), before, desk.clock.now());
        })
        .has_value();
}

ContactProfile known(FrontDesk& desk)
{
    return desk.store
        .run([&](Transaction& transaction) { return ContactRecords(transaction).find(numberOf(robot)); })
        .value()
        .value()
        .profile;
}

} // namespace

/// "Never text this number", and taking it back.
class TstNeverText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWaitsIsCalledOffAndNothingFollows_data() { TestStore::engines(); }
    void whatWaitsIsCalledOffAndNothingFollows()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall first = desk.call(robot);
        QCOMPARE(first.reason, Reason::Texting);
        QCOMPARE(never(desk).kind, ContactKind::New);
        QCOMPARE(desk.pass(1min), 0);
        QCOMPARE(desk.logged(first.call.id).text->reason, TextReason::StoppedByPerson);
        desk.clock.advance(24h);
        QCOMPARE(desk.call(robot).reason, Reason::Blocked);
        QCOMPARE(desk.pass(1min), 0);
    }

    void aPersonStillMay_data() { TestStore::engines(); }
    void aPersonStillMay()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)never(desk);
        QVERIFY(desk.textAnyway(desk.call(robot).call.id));
        QCOMPARE(desk.send(), 1);
    }

    void itIsTakenBackWithAllThatWasKnown_data() { TestStore::engines(); }
    void itIsTakenBackWithAllThatWasKnown()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const ContactProfile rosa{u"Rosa Diaz"_s, ContactKind::Client, u"es"_s, {}, u"likes mornings"_s};
        const auto saved = store->run([&](Transaction& transaction) {
            return ContactRecords(transaction).save(numberOf(robot), rosa, desk.clock.now());
        });
        QVERIFY(saved);
        const TextedUntil before = never(desk);
        QCOMPARE(before.kind, ContactKind::Client);
        QCOMPARE(known(desk).kind, ContactKind::Blocked);
        QVERIFY(again(desk, before));
        QVERIFY(known(desk) == rosa);
        QCOMPARE(desk.call(robot).reason, Reason::Texting);
    }

    void takenBackInTimeTheTextLeavesAfterAll_data() { TestStore::engines(); }
    void takenBackInTimeTheTextLeavesAfterAll()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall first = desk.call(robot);
        const TextedUntil before = never(desk);
        QCOMPARE(desk.pass(5s), 0);
        QVERIFY(again(desk, before));
        QCOMPARE(desk.logged(first.call.id).text->state, TextState::Queued);
        QCOMPARE(desk.logged(first.call.id).text->reason, TextReason::None);
        QCOMPARE(desk.pass(1min), 1);
        QCOMPARE(desk.pass(1h), 0);
    }

    void takenBackTooLateItStaysCalledOff_data() { TestStore::engines(); }
    void takenBackTooLateItStaysCalledOff()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall first = desk.call(robot);
        const TextedUntil before = never(desk);
        desk.clock.advance(24h);
        QVERIFY(again(desk, before));
        QCOMPARE(desk.send(), 0);
        QCOMPARE(desk.logged(first.call.id).text->state, TextState::Cancelled);
    }

    void whatWasCalledOffEarlierIsNotWokenByIt_data() { TestStore::engines(); }
    void whatWasCalledOffEarlierIsNotWokenByIt()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        const LoggedCall first = desk.call(robot);
        const auto stopped = desk.store.run([&](Transaction& transaction) {
            return PendingTexts(transaction)
                .cancel(first.text->id, TextReason::StoppedByPerson, desk.clock.now());
        });
        QVERIFY(stopped && *stopped);
        desk.clock.advance(2s);
        QVERIFY(again(desk, never(desk)));
        QCOMPARE(desk.pass(1min), 0);
    }

    void anOptOutNotedByMistakeIsTakenBackWithItsText_data() { TestStore::engines(); }
    void anOptOutNotedByMistakeIsTakenBackWithItsText()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        (void)desk.call(robot);
        ToldConsent told{numberOf(robot), ConsentChange::OptedOut, ConsentHow::ByPhone, {}, {}};
        const Timestamp noted = desk.clock.now();
        const auto note = [&] {
            return desk.store.run(
                [&](Transaction& transaction) { return noteTold(transaction, told, desk.clock.now()); });
        };
        QVERIFY(note());
        QCOMPARE(desk.pass(5s), 0);
        told.what = ConsentChange::OptedIn;
        told.takesBack = noted;
        QVERIFY(note());
        QCOMPARE(desk.pass(1min), 1);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM consent_event WHERE what = 'ConsentGiven'"_s),
                 u"0"_s);
    }

    void whoIsNotBlockedStaysWhatTheyAre_data() { TestStore::engines(); }
    void whoIsNotBlockedStaysWhatTheyAre()
    {
        OPEN_TEST_STORE(store);
        FrontDesk desk(*store);
        QCOMPARE(never(desk).kind, ContactKind::New);
        QCOMPARE(never(desk).kind, ContactKind::Blocked); // Twice is once.
        QVERIFY(again(desk, {ContactKind::Blocked, desk.clock.now()}));
        QCOMPARE(known(desk).kind, ContactKind::New);
        QVERIFY(again(desk, {ContactKind::Vendor, desk.clock.now()}));
        QCOMPARE(known(desk).kind, ContactKind::New);
    }
};

QTEST_GUILESS_MAIN(TstNeverText)
#include "tst_never_text.moc"
