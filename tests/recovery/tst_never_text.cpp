// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox_records.h"
#include "core/messaging/told_consent.h"
#include "core/people/contact_records.h"
#include "core/recovery/never_text.h"
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

#include <functional>

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

void writesBack(FrontDesk& desk)
{
    const auto filed = desk.store.run([&](Transaction& transaction) -> Result<bool> {
        const auto thread = ConversationRecords(transaction).withNumber(numberOf(robot), desk.clock.now());
        if (!thread) return Fail(thread.error());
        const IncomingText text{
            {u"SM1"_s}, numberOf(robot), numberOf(u"+14045550100"_s), u"Hi"_s, desk.clock.now()};
        return InboxRecords(transaction).add(text, *thread);
    });
    if (!filed || !*filed) qFatal("not filed");
}

void callOff(FrontDesk& desk, TextReason reason)
{
    const auto done = desk.store.run([&](Transaction& transaction) {
        return PendingTexts(transaction).cancelTextBacks(numberOf(robot), reason, desk.clock.now());
    });
    if (!done) qFatal("not called off");
}

void switchOff(FrontDesk& desk)
{
    const auto done = desk.store.run([&](Transaction& transaction) {
        return PendingTexts(transaction).cancelEveryTextBack(TextReason::StoppedByPerson, desk.clock.now());
    });
    if (!done) qFatal("not switched off");
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

    void whatWasSettledMeanwhileIsNotTextedAsWell_data()
    {
        using Meanwhile = std::function<void(FrontDesk&, const CallId&)>;
        QTest::addColumn<Meanwhile>("meanwhile");
        QTest::addColumn<int>("texts");
        const auto calledOff = [](TextReason reason) {
            return Meanwhile([reason](FrontDesk& desk, const CallId&) { callOff(desk, reason); });
        };
        QTest::newRow("the desk texted them anyway")
            << Meanwhile([](FrontDesk& desk, const CallId& call) { QVERIFY(desk.textAnyway(call)); }) << 1;
        QTest::newRow("they called again and were answered")
            << Meanwhile([](FrontDesk& desk, const CallId&) { desk.call(robot, CallOutcome::Answered); })
            << 0;
        QTest::newRow("they wrote") << Meanwhile([](FrontDesk& desk, const CallId&) { writesBack(desk); })
                                    << 0;
        QTest::newRow("somebody wrote to them") << calledOff(TextReason::PersonWrote) << 0;
        QTest::newRow("they were rung back") << calledOff(TextReason::RungBack) << 0;
        QTest::newRow("texting by itself was switched off")
            << Meanwhile([](FrontDesk& desk, const CallId&) { switchOff(desk); }) << 0;
        QTest::newRow("a person wanted the text, and then it was switched off")
            << Meanwhile([](FrontDesk& desk, const CallId& call) {
                   QVERIFY(desk.textAnyway(call));
                   switchOff(desk);
               })
            << 0;
    }
    void whatWasSettledMeanwhileIsNotTextedAsWell()
    {
        const auto store = TestStore::open();
        FrontDesk desk(*store);
        const LoggedCall first = desk.call(robot);
        const TextedUntil before = never(desk);
        desk.clock.advance(1s);
        QFETCH(const std::function<void(FrontDesk&, const CallId&)>, meanwhile);
        meanwhile(desk, first.call.id);
        const int sent = desk.send();
        QVERIFY(again(desk, before));
        QTEST(sent + desk.pass(1min), "texts");
    }

    void aStopOfTheirsOutlivesAMistakeOfOurs_data()
    {
        QTest::addColumn<bool>("wasBefore");
        QTest::newRow("they had texted STOP before") << true;
        QTest::newRow("they texted STOP meanwhile") << false;
    }
    void aStopOfTheirsOutlivesAMistakeOfOurs()
    {
        const auto store = TestStore::open();
        FrontDesk desk(*store);
        QFETCH(const bool, wasBefore);
        (void)desk.call(robot);
        if (wasBefore) noteConsent(*store, robot, ConsentChange::OptedOut, desk.clock.now());
        desk.clock.advance(1s);
        const Timestamp noted = desk.clock.now();
        ToldConsent told{numberOf(robot), ConsentChange::OptedOut, ConsentHow::ByPhone, {}, {}};
        const auto note = [&] {
            return desk.store.run(
                [&](Transaction& transaction) { return noteTold(transaction, told, desk.clock.now()); });
        };
        QVERIFY(note());
        desk.clock.advance(1s);
        if (!wasBefore) noteConsent(*store, robot, ConsentChange::OptedOut, desk.clock.now());
        desk.clock.advance(1s);
        told.what = ConsentChange::OptedIn;
        told.takesBack = noted;
        QCOMPARE(note().error().failure, Failure::Conflict);
        QVERIFY(isOptedOut(*store, robot));
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
