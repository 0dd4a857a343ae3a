// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/pause_records.h"
#include "core/leads/number_people.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/recipient_facts.h"
#include "tests/reminders/silent_caller.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

class TstSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoTextsAndThenSilence_data() { TestStore::engines(); }
    void twoTextsAndThenSilence()
    {
        OPEN_TEST_STORE(store);
        SilentCaller desk(*store);
        noteConsent(*store, ann, ConsentChange::ConsentGiven, desk.clock.now());
        QCOMPARE(desk.run()->nextAt, ReminderStory::at(17, 10) + 15s);
        QCOMPARE(desk.shown(), u"1/2"_s);
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10)), 0);
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 1);
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 2)), 0); // Never twice.
        QCOMPARE(desk.run()->stepsDone, 1);
        QCOMPARE(desk.shown(), u"2/2"_s);
        QCOMPARE(desk.sentAt(ReminderStory::at(20, 10, 1)), 1);
        QCOMPARE(desk.sentAt(ReminderStory::at(20, 11)), 0);
        QVERIFY(!desk.run());
        QCOMPARE(desk.sentAt(ReminderStory::at(27, 11)), 0);
    }

    // It is the body that is priced, shown in the thread and kept as the proof.
    void theOwnersWordsLeaveWithNameAndWayOut_data() { TestStore::engines(); }
    void theOwnersWordsLeaveWithNameAndWayOut()
    {
        OPEN_TEST_STORE(store);
        SilentCaller desk(*store);
        desk.settings.followUp.steps = {{24h, u"still need us?"_s, {}}};
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 1);
        QCOMPARE(firstCell(*store, u"SELECT body FROM message WHERE purpose = 'FollowUp'"_s),
                 u"Bright Smiles: still need us? Reply STOP to opt out"_s);
    }

    void whoSharesTheNumberIsNotCalledByAName_data() { TestStore::engines(); }
    void whoSharesTheNumberIsNotCalledByAName()
    {
        OPEN_TEST_STORE(store);
        SilentCaller desk(*store);
        desk.settings.followUp.steps = {{24h, u"Hi {name}, still need us?"_s, {}}};
        QVERIFY(store->run([&](Transaction& t) -> Result<void> {
            for (const QString& name : {u"Maria Reyes"_s, u"Diego Reyes"_s}) {
                if (auto added = NumberPeople(t).add(numberOf(ann), name, desk.clock.now()); !added)
                    return Fail(added.error());
            }
            return ConversationRecords(t).setName(numberOf(ann), u"Maria Reyes"_s, desk.clock.now());
        }));
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 1);
        const QString words = firstCell(*store, u"SELECT body FROM message WHERE purpose = 'FollowUp'"_s);
        QVERIFY2(!words.contains(u"Maria"_s), qPrintable(words));
    }

    void oneTextToWhoNeverAgreedToMore_data() { TestStore::engines(); }
    void oneTextToWhoNeverAgreedToMore()
    {
        OPEN_TEST_STORE(store);
        SilentCaller desk(*store);
        QCOMPARE(desk.shown(), u"1/1"_s);
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 1);
        QVERIFY(!desk.run() || !desk.run()->nextAt); // None is promised that will not go.
        QCOMPARE(desk.sentAt(ReminderStory::at(20, 10, 1)), 0);
        QVERIFY(!desk.run());
        QCOMPARE(firstCell(*store, u"SELECT end_reason FROM sequence_run"_s), u"Finished"_s);
        QCOMPARE(desk.count(u"message WHERE purpose = 'FollowUp'"_s), 1);
    }

    void whenTheGroundRanOutTheThreadSaysWhy_data() { TestStore::engines(); }
    void whenTheGroundRanOutTheThreadSaysWhy()
    {
        OPEN_TEST_STORE(store);
        SilentCaller desk(*store);
        noteConsent(*store, ann, ConsentChange::ConsentGiven, desk.clock.now() - std::chrono::days(370));
        desk.settings.followUp.steps = {{24h, u"Still there?"_s, {}}, {2160h, u"Still there?"_s, {}}};
        desk.settings.followUp.steps.resize(9, desk.settings.followUp.steps.back());
        for (int step = 0; desk.run() && step < 12; ++step)
            desk.sentAt(desk.run()->nextAt.value_or(desk.clock.now()) + 1s);
        QCOMPARE(firstCell(*store, u"SELECT end_reason FROM sequence_run"_s), u"NotAllowed"_s);
        QCOMPARE(firstCell(*store, u"SELECT words FROM thread_entry WHERE kind = 'AutomationStopped'"_s),
                 u"ConsentExpired"_s);
        const int sent = desk.count(u"message WHERE purpose = 'FollowUp'"_s);
        QVERIFY2(sent >= 6 && sent <= 7, qPrintable(QString::number(sent))); // Within 18 months of the call.
        const auto term = desk.sure([&](Transaction& transaction) {
            return followUpTermOf(transaction, numberOf(ann), deskRulesOf(desk.settings), desk.clock.now());
        });
        QCOMPARE(term.basis, ConsentBasis::Express);
        QVERIFY(!term.holdsAt(desk.clock.now()));
    }

    void waitsForTheDayWhereTheyAre_data() { TestStore::engines(); }
    void waitsForTheDayWhereTheyAre()
    {
        OPEN_TEST_STORE(store);
        SilentCaller desk(*store);
        desk.settings.mode = Mode::Live;
        noteConsent(*store, ann, ConsentChange::ConsentGiven, desk.clock.now());
        // 10 in the morning here is 5 in Atlanta, where follow-ups leave from 10 on.
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 0);
        const Timestamp theirTen = ReminderStory::at(17, 15);
        const auto next = desk.run()->nextAt;
        QVERIFY(next && *next >= theirTen && *next < theirTen + 10min);
        QCOMPARE(desk.sentAt(theirTen - 1s), 0);
        QCOMPARE(desk.sentAt(theirTen + 10min), 1);
        // The next step keeps its distance from the one that waited.
        QVERIFY(*desk.run()->nextAt >= theirTen + 10min + 72h);
        QCOMPARE(desk.run()->stepsDone, 1);
    }

    void aPauseHoldsTheNextText()
    {
        const auto store = TestStore::open();
        SilentCaller desk(*store);
        desk.sure([&](Transaction& transaction) {
            return PauseRecords(transaction).pause(numberOf(ann), u"please no"_s, desk.clock.now());
        });
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 0);
        QVERIFY(desk.run());
        desk.sure([&](Transaction& transaction) {
            return PauseRecords(transaction).answer(numberOf(ann), false, {}, desk.clock.now());
        });
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 30)), 1);
    }

    void offByDefault()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        QVERIFY(!desk.settings.followUp.on);
        (void)desk.call(ann);
        desk.pass(15s);
        desk.deliver();
        QCOMPARE(desk.follow(), 0);
        desk.clock.advance(48h);
        QCOMPARE(desk.follow(), 0);
    }

    void startsOnlyWhenTheTextArrived()
    {
        const auto store = TestStore::open();
        SilentCaller desk(*store);
        (void)desk.call(u"+14045550112"_s);
        desk.pass(15s); // Accepted, not delivered.
        desk.follow();
        const ConversationId id = desk.thread(u"+14045550112"_s);
        const auto run =
            desk.sure([&](Transaction& transaction) { return SequenceRecords(transaction).runningOf(id); });
        QVERIFY(!run);
    }

    void stops_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto* what : {"they reply", "they opt out", "somebody writes", "somebody gets through",
                                 "they call again and are missed", "an outcome is set", "marked done",
                                 "follow-up is switched off"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void stops()
    {
        QFETCH(QString, what);
        const auto store = TestStore::open();
        SilentCaller desk(*store);
        desk.clock.set(ReminderStory::at(17, 9, 30));
        if (what == u"they reply"_s) desk.theyWrite(ann, u"Can I come Tuesday?"_s);
        if (what == u"they opt out"_s) noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        if (what == u"somebody writes"_s) desk.weWrite(ann, u"Shall I call you?"_s);
        if (what == u"somebody gets through"_s) (void)desk.call(ann, CallOutcome::Answered);
        if (what == u"they call again and are missed"_s) (void)desk.call(ann);
        if (what == u"an outcome is set"_s)
            desk.finish(desk.open(ann).at(0).id, ReminderOutcome::LeftMessage);
        if (what == u"follow-up is switched off"_s) desk.settings.followUp.on = false;
        if (what == u"marked done"_s) {
            const ConversationId id = desk.thread(ann);
            desk.sure([&](Transaction& transaction) {
                return ConversationRecords(transaction).close(id, desk.clock.now());
            });
        }
        desk.send();
        desk.follow();
        QVERIFY(!desk.run());
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 0);
        QCOMPARE(desk.sentAt(ReminderStory::at(24, 10, 1)), 0);
    }

    void neverInTheNight_data() { TestStore::engines(); }
    void neverInTheNight()
    {
        OPEN_TEST_STORE(store);
        SilentCaller desk(*store);
        desk.clock.set(ReminderStory::at(16, 12));
        QCOMPARE(desk.sentAt(ReminderStory::at(18, 3)), 0); // Slept through Tuesday.
        QCOMPARE(desk.sentAt(ReminderStory::at(18, 9)), 1);
    }

    void roundTheClockIsStillQuietAtNight()
    {
        const auto store = TestStore::open();
        SilentCaller desk(*store);
        desk.settings.hours.days.fill({{QTime(0, 0), QTime(23, 59, 59, 999)}});
        QCOMPARE(desk.sentAt(ReminderStory::at(18, 6, 30)), 0);
        QCOMPARE(desk.sentAt(ReminderStory::at(18, 7, 59)), 0);
        QCOMPARE(desk.sentAt(ReminderStory::at(18, 8)), 1);
    }

    void asleepForAWeekIsTooLate()
    {
        const auto store = TestStore::open();
        SilentCaller desk(*store);
        QCOMPARE(desk.sentAt(ReminderStory::at(24, 10)), 0);
        QVERIFY(!desk.run());
    }

    void aClockSetBackSendsNothingTwice()
    {
        const auto store = TestStore::open();
        SilentCaller desk(*store);
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 1)), 1);
        QCOMPARE(desk.sentAt(ReminderStory::at(16, 9)), 0);
        QCOMPARE(desk.sentAt(ReminderStory::at(17, 10, 5)), 0);
    }

    void stoppedByHandWhileItWaits_data() { TestStore::engines(); }
    void stoppedByHandWhileItWaits()
    {
        OPEN_TEST_STORE(store);
        SilentCaller desk(*store);
        desk.clock.set(ReminderStory::at(17, 10, 1));
        QCOMPARE(desk.follow(), 1); // Queued, and the provider is down.
        Sequences sequences(store->store(), desk.clock);
        auto stopped = sequences.stop(desk.thread(ann), MemberId{u"rosa"_s});
        stopped.waitForFinished();
        QVERIFY(stopped.result().value());
        QCOMPARE(desk.told(), u"Stopped"_s);
        QCOMPARE(desk.count(u"thread_entry WHERE kind = 'FollowUpEnded' AND who = 'rosa'"_s), 1);
        QCOMPARE(desk.send(), 0);
        QVERIFY(!desk.run());
        auto again = sequences.stop(desk.thread(ann));
        again.waitForFinished();
        QVERIFY(!again.result().value());
    }

    void aReplyCallsOffATextThatHasNotLeft_data() { TestStore::engines(); }
    void aReplyCallsOffATextThatHasNotLeft()
    {
        OPEN_TEST_STORE(store);
        SilentCaller desk(*store);
        desk.clock.set(ReminderStory::at(20, 10, 1));
        desk.settings.followUp.steps = {{24h, {}, {}}}; // The first is the last.
        desk.clock.set(ReminderStory::at(17, 10, 1));
        QCOMPARE(desk.follow(), 1);
        desk.theyWrite(ann, u"Sorry, was busy"_s);
        desk.follow();
        QCOMPARE(desk.send(), 0);
    }

    void wasTextedLongBeforeFollowUpWasSwitchedOn()
    {
        const auto store = TestStore::open();
        ReminderStory desk(*store);
        desk.clock.set(ReminderStory::at(2, 10));
        (void)desk.call(ann);
        desk.pass(15s);
        desk.deliver();
        desk.clock.set(ReminderStory::at(16, 10));
        desk.settings.followUp.on = true;
        QCOMPARE(desk.follow(), 0);
        desk.clock.set(ReminderStory::at(17, 10));
        QCOMPARE(desk.follow(), 0);
    }
};

QTEST_GUILESS_MAIN(TstSequences)
#include "tst_sequences.moc"
