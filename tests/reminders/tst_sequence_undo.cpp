// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reminders/silent_caller.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// A slip of the finger on Ann's row, and the way back.
struct SlippedFinger {
    explicit SlippedFinger(TestStore& kept) : desk(kept), sequences(kept.store(), desk.clock)
    {
        sequences.setRules(desk.settings);
    }

    void stop()
    {
        auto done = sequences.stopForNow(desk.thread(ann), MemberId{u"rosa"_s});
        done.waitForFinished();
        stopped = done.result().value();
    }
    bool goOn()
    {
        auto done = sequences.goOn(*stopped);
        done.waitForFinished();
        return done.result().value();
    }
    int texts() { return desk.count(u"message WHERE purpose = 'FollowUp'"_s); }

    SilentCaller desk;
    Sequences sequences;
    std::optional<StoppedFollowUp> stopped;
};

} // namespace

/// Follow-up texts that were stopped by mistake go on as before, and none goes twice.
class TstSequenceUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stoppedBeforeItsHour_data() { TestStore::engines(); }
    void stoppedBeforeItsHour()
    {
        OPEN_TEST_STORE(store);
        SlippedFinger at(*store);
        noteConsent(*store, ann, ConsentChange::ConsentGiven, at.desk.clock.now());
        at.desk.clock.set(ReminderStory::at(17, 9));
        const auto before = at.desk.run();
        at.stop();
        QVERIFY(at.stopped && !at.desk.run());
        QCOMPARE(at.desk.told(), u"Stopped"_s);
        at.desk.clock.advance(8s);
        at.desk.follow(); // Nothing new begins meanwhile.
        QVERIFY(!at.desk.run());
        QVERIFY(at.goOn());
        QCOMPARE(at.desk.run()->id, before->id);
        QCOMPARE(at.desk.run()->nextAt, before->nextAt);
        QCOMPARE(at.desk.told(), QString());
        QCOMPARE(at.desk.sentAt(ReminderStory::at(17, 9, 5)), 0);
        QCOMPARE(at.desk.sentAt(ReminderStory::at(17, 10, 1)), 1);
        QCOMPARE(at.desk.sentAt(ReminderStory::at(17, 10, 2)), 0); // Never twice.
        QCOMPARE(at.desk.sentAt(ReminderStory::at(20, 10, 1)), 1);
        QCOMPARE(at.desk.sentAt(ReminderStory::at(24, 10)), 0);
        QCOMPARE(at.texts(), 2);
    }

    void stoppedWhileItWaitsToLeave_data() { TestStore::engines(); }
    void stoppedWhileItWaitsToLeave()
    {
        OPEN_TEST_STORE(store);
        SlippedFinger at(*store);
        at.desk.clock.set(ReminderStory::at(17, 10, 1));
        QCOMPARE(at.desk.follow(), 1); // Queued, and the provider is down.
        at.stop();
        QCOMPARE(at.desk.send(), 0);
        at.desk.clock.advance(8s);
        QVERIFY(at.goOn());
        QCOMPARE(at.desk.run()->stepsDone, 1);
        QCOMPARE(at.desk.follow(), 0);
        QCOMPARE(at.desk.send(), 1);
        QCOMPARE(at.desk.send(), 0);
        QCOMPARE(at.texts(), 1);
    }

    void itHadLeftBeforeItWasStopped_data() { TestStore::engines(); }
    void itHadLeftBeforeItWasStopped()
    {
        OPEN_TEST_STORE(store);
        SlippedFinger at(*store);
        noteConsent(*store, ann, ConsentChange::ConsentGiven, at.desk.clock.now());
        QCOMPARE(at.desk.sentAt(ReminderStory::at(17, 10, 1)), 1);
        at.stop();
        QVERIFY(at.goOn());
        QCOMPARE(at.desk.sentAt(ReminderStory::at(17, 10, 5)), 0);
        QCOMPARE(at.texts(), 1);
    }

    void somethingCameMeanwhile_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<bool>("theyCalled");
        for (const bool onPostgres : {false, true}) {
            const char* engine = onPostgres ? "PostgreSQL" : "SQLite";
            QTest::addRow("%s: they wrote", engine) << onPostgres << false;
            QTest::addRow("%s: they called again and were missed", engine) << onPostgres << true;
        }
    }
    void somethingCameMeanwhile()
    {
        OPEN_TEST_STORE(store);
        QFETCH(bool, theyCalled);
        SlippedFinger at(*store);
        at.desk.clock.set(ReminderStory::at(17, 10, 1));
        QCOMPARE(at.desk.follow(), 1);
        at.stop();
        at.desk.clock.advance(1s);
        if (theyCalled)
            (void)at.desk.call(ann);
        else
            at.desk.theyWrite(ann, u"Sorry, was busy"_s);
        QVERIFY(!at.goOn()); // Ended at once, before the text could leave.
        QVERIFY(!at.desk.run());
        QCOMPARE(firstCell(at.desk.store, u"SELECT state FROM message WHERE purpose = 'FollowUp'"_s),
                 u"Cancelled"_s);
    }

    void itIsTakenBackOnce_data() { TestStore::engines(); }
    void itIsTakenBackOnce()
    {
        OPEN_TEST_STORE(store);
        SlippedFinger at(*store);
        at.desk.clock.set(ReminderStory::at(17, 10, 1));
        QCOMPARE(at.desk.follow(), 1);
        at.stop();
        QVERIFY(at.goOn());
        QVERIFY(!at.goOn());
        QCOMPARE(at.desk.send(), 1);
        QVERIFY(!at.goOn());
        QCOMPARE(at.desk.send(), 0);
        QCOMPARE(at.texts(), 1);
    }
};

QTEST_GUILESS_MAIN(TstSequenceUndo)
#include "tst_sequence_undo.moc"
