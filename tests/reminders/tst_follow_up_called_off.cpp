// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/inbox.h"
#include "core/messaging/outbox.h"
#include "core/recovery/text_back_engine.h"
#include "tests/reminders/silent_caller.h"
#include "tests/support/scripted_message_provider.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// On Tuesday a follow-up to the silent Ann waits to leave.
struct WaitingFollowUp : SilentCaller {
    explicit WaitingFollowUp(TestStore& kept) : SilentCaller(kept)
    {
        clock.set(at(17, 10, 1));
        if (follow() != 1) qFatal("no follow-up was queued");
    }
    /// As the provider delivers it, filed by the inbox; read by nobody yet.
    void arrives(const QString& words, Timestamp when)
    {
        Q_EMIT provider.arrived({{{newId()}, numberOf(ann), provider.number(), words, when}}, {},
                                Cursor{newId()});
        comeToRest(store);
    }
    QString state() { return of(u"state"_s); }
    QString reason() { return of(u"reason"_s); }
    QString of(const QString& column)
    {
        return firstCell(store, u"SELECT "_s + column + u" FROM message WHERE purpose = 'FollowUp'"_s);
    }

    ScriptedMessageProvider provider;
    Inbox inbox{store.store(), provider, clock};
};

void happens(WaitingFollowUp& desk, const QString& what)
{
    if (what == u"they reply"_s) desk.arrives(u"Can I come Tuesday?"_s, desk.clock.now());
    if (what == u"they opt out"_s) desk.arrives(u"STOP"_s, desk.clock.now());
    if (what == u"their reply is an hour old"_s) desk.arrives(u"Can I come?"_s, desk.clock.now() - 1h);
    if (what == u"somebody gets through"_s) (void)desk.call(ann, CallOutcome::Answered);
    if (what == u"it is marked booked"_s) desk.finish(desk.open(ann).at(0).id, ReminderOutcome::Booked);
    if (what == u"it is marked lost"_s)
        desk.finish(desk.open(ann).at(0).id, ReminderOutcome::Lost, LostReason::Price);
    if (what == u"a message was left"_s) desk.finish(desk.open(ann).at(0).id, ReminderOutcome::LeftMessage);
    if (what == u"somebody writes"_s) {
        Outbox outbox(desk.store.store(), desk.provider, desk.clock);
        outbox.sendFromPerson(numberOf(ann), u"Shall I call you?"_s).waitForFinished();
    }
    if (what == u"somebody begins to write"_s)
        desk.sure([id = desk.thread(ann), now = desk.clock.now()](Transaction& transaction) {
            return ConversationRecords(transaction).setDraft(id, u"Hi Ann"_s, now);
        });
}

} // namespace

class TstFollowUpCalledOff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void inThatVeryTransaction_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("they reply") << u"they reply"_s << u"TheyWrote"_s;
        QTest::newRow("their reply is an hour old") << u"their reply is an hour old"_s << u"TheyWrote"_s;
        QTest::newRow("they opt out") << u"they opt out"_s << u"OptedOut"_s;
        QTest::newRow("somebody gets through") << u"somebody gets through"_s << u"GotThrough"_s;
        QTest::newRow("somebody writes") << u"somebody writes"_s << u"PersonWrote"_s;
        QTest::newRow("somebody begins to write") << u"somebody begins to write"_s << u"PersonWrote"_s;
        QTest::newRow("it is marked booked") << u"it is marked booked"_s << u"StoppedByPerson"_s;
        QTest::newRow("it is marked lost") << u"it is marked lost"_s << u"StoppedByPerson"_s;
        QTest::newRow("a message was left") << u"a message was left"_s << u"StoppedByPerson"_s;
    }
    void inThatVeryTransaction()
    {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        const auto store = TestStore::open();
        WaitingFollowUp desk(*store);
        QCOMPARE(desk.state(), u"Queued"_s);
        happens(desk, what);
        QCOMPARE(desk.state(), u"Cancelled"_s);
        QCOMPARE(desk.reason(), reason);
    }

    void whoRingsIsNotTextedMeanwhile()
    {
        const auto store = TestStore::open();
        WaitingFollowUp desk(*store);
        TextBackEngine engine(store->store(), desk.clock);
        engine.setRules(desk.settings, true);
        engine.onRinging(
            {LineId{u"desk"_s}, CallKey{u"1"_s}, callerOf(ann), desk.clock.now(), desk.clock.now(), {}});
        comeToRest(*store);
        QCOMPARE(desk.pass(1min), 0);
        (void)desk.call(ann); // Missed again: another text follows, and this one never goes.
        desk.follow();
        QCOMPARE(desk.state(), u"Cancelled"_s);
    }

    void neverAfterAReplyOnDisk_data() { TestStore::engines(); }
    void neverAfterAReplyOnDisk()
    {
        // Another desk files the reply at the moment in which this one queues: nothing called it off.
        OPEN_TEST_STORE(store);
        WaitingFollowUp desk(*store);
        desk.theyWrite(ann, u"Can I come Tuesday?"_s);
        QCOMPARE(desk.state(), u"Queued"_s);
        QCOMPARE(desk.send(), 0);
        QCOMPARE(desk.state(), u"Cancelled"_s);
        QCOMPARE(desk.reason(), u"TheyWrote"_s);
    }

    void norAfterTheThreadWasDone_data() { TestStore::engines(); }
    void norAfterTheThreadWasDone()
    {
        OPEN_TEST_STORE(store);
        WaitingFollowUp desk(*store);
        desk.sure([id = desk.thread(ann), now = desk.clock.now()](Transaction& transaction) {
            return ConversationRecords(transaction).close(id, now);
        });
        QCOMPARE(desk.send(), 0);
        QCOMPARE(desk.reason(), u"StoppedByPerson"_s);
    }

    void aReplyOlderThanTheNewsThatTheTextArrived_data() { TestStore::engines(); }
    void aReplyOlderThanTheNewsThatTheTextArrived()
    {
        OPEN_TEST_STORE(store);
        ReminderStory desk(*store);
        desk.settings.followUp.on = true;
        desk.clock.set(ReminderStory::at(16, 10));
        (void)desk.call(ann);
        desk.pass(15s);
        desk.clock.advance(10min); // The provider could not be asked for ten minutes.
        desk.deliver();
        desk.follow();
        desk.clock.advance(-5min);
        desk.theyWrite(ann, u"Can I come Tuesday?"_s);
        desk.clock.set(ReminderStory::at(17, 10, 20));
        QCOMPARE(desk.follow(), 0);
        QCOMPARE(desk.send(), 0);
    }
};

QTEST_GUILESS_MAIN(TstFollowUpCalledOff)
#include "tst_follow_up_called_off.moc"
