// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/escalation.h"
#include "tests/recovery/page_desk.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

/// Emergencies stay before somebody's eyes: also after a restart, and on every desk.
class TestEscalation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsOpenIsSaidUntilItIsTaken()
    {
        const auto store = TestStore::open();
        PageDesk desk(*store);
        Escalation escalation(store->store(), desk.clock);
        escalation.setRules(desk.settings);
        QSignalSpy changed(&escalation, &Escalation::changed);
        beat(*store, escalation);
        QCOMPARE(changed.count(), 0);
        const auto text = desk.emergency();
        beat(*store, escalation);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(escalation.open().size(), std::size_t(1));
        QCOMPARE(escalation.open()[0].texts.size(), std::size_t(1));
        QVERIFY(escalation.isPaged(numberOf(desk.ruth)));
        QVERIFY(!escalation.isPaged(numberOf(desk.sam)));
        desk.clock.advance(1s);
        escalation.take(text.conversation, MemberId{u"ines"_s});
        QTRY_VERIFY(escalation.open().empty());
        QCOMPARE(desk.entries().last(), u"Acknowledged ines"_s);
        // "On my way", said after somebody took it, is no caller's either.
        QVERIFY(escalation.isPaged(numberOf(desk.ruth)));
        desk.clock.advance(24h);
        QVERIFY(!escalation.isPaged(numberOf(desk.ruth)));
    }

    void theNextPageIsQueuedWhenItIsDue()
    {
        const auto store = TestStore::open();
        PageDesk desk(*store);
        Escalation escalation(store->store(), desk.clock);
        escalation.setRules(desk.settings);
        desk.emergency();
        beat(*store, escalation);
        QSignalSpy queued(&escalation, &Escalation::queueChanged);
        desk.clock.advance(4min);
        beat(*store, escalation);
        QCOMPARE(queued.count(), 0);
        desk.clock.advance(1min);
        beat(*store, escalation);
        QCOMPARE(queued.count(), 1);
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s}));
        QVERIFY(escalation.isPaged(numberOf(desk.sam)));
    }

    void aRestartForgetsNothing()
    {
        const auto store = TestStore::open();
        PageDesk desk(*store);
        desk.emergency(); // And the program is killed right then.
        desk.clock.advance(7min);
        Escalation escalation(store->store(), desk.clock);
        escalation.setRules(desk.settings);
        beat(*store, escalation);
        QCOMPARE(escalation.open().size(), std::size_t(1));
        QCOMPARE(desk.paged(), (QStringList{u"Ruth"_s, u"Sam"_s}));
        beat(*store, escalation);
        QCOMPARE(desk.paged().size(), 2);
    }

    void twoDesksPageOnce_data() { TestStore::engines(); }
    void twoDesksPageOnce()
    {
        OPEN_TEST_STORE(store);
        PageDesk desk(*store);
        desk.emergency();
        const auto round = store->run([](Transaction& t) { return PageRecords(t).allOpen(); }).value().at(0);
        const auto moveOn = [&] {
            return store
                ->run([&](Transaction& t) {
                    return PageRecords(t).moveOn(round, desk.clock.now() + 5min, true);
                })
                .value();
        };
        QVERIFY(moveOn());
        QVERIFY(!moveOn()); // The other desk read the same row.
    }

    void aFullDiskIsSaidOnceAndTriedAgain()
    {
        const auto store = TestStore::open();
        PageDesk desk(*store);
        Escalation escalation(store->store(), desk.clock);
        escalation.setRules(desk.settings);
        desk.emergency();
        desk.clock.advance(5min);
        refuseChanges(*store, u"page_round"_s);
        QSignalSpy failed(&escalation, &Escalation::storeFailed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not look for who is to be paged"_s));
        beat(*store, escalation);
        beat(*store, escalation);
        QCOMPARE(failed.count(), 1);
        allowChanges(*store, u"page_round"_s);
        beat(*store, escalation);
        QCOMPARE(desk.paged().size(), 2);
    }

private:
    static void beat(TestStore& store, Escalation& escalation)
    {
        comeToRest(store);
        escalation.beat();
        comeToRest(store);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestEscalation)
#include "tst_escalation.moc"
