// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/presence.h"
#include "tests/support/fake_clock.h"
#include "tests/support/text_desk.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const ConversationId wendys{u"wendy"_s};
const ConversationId bobs{u"bob"_s};
const MemberId lee{u"lee"_s};
const MemberId sam{u"sam"_s};

struct Desks {
    explicit Desks(TestStore& kept) : store(kept) {}
    void note(const QString& desk, const DeskSign& sign)
    {
        const auto done = store.run([&](Transaction& transaction) {
            return PresenceRecords(transaction, clock.now()).note(desk, sign);
        });
        if (!done) qFatal("not noted: %s", qPrintable(done.error().detail));
    }
    void remove(const QString& desk)
    {
        QVERIFY(store.run([&](Transaction& transaction) {
            return PresenceRecords(transaction, clock.now()).remove(desk);
        }));
    }
    std::vector<Onlooker> others(const ConversationId& thread, const QString& desk)
    {
        return store
            .run([&](Transaction& transaction) {
                return PresenceRecords(transaction, clock.now()).others(thread, desk);
            })
            .value();
    }
    TestStore& store;
    FakeClock clock;
};

using People = std::vector<Onlooker>;

} // namespace

/// Who has which thread open at the desks of one database.
class TstPresence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoWritesIsNamedFirst_data() { TestStore::engines(); }
    void whoWritesIsNamedFirst()
    {
        OPEN_TEST_STORE(store);
        Desks desks(*store);
        desks.note(u"front"_s, {wendys, sam, false});
        desks.note(u"room 2"_s, {wendys, lee, true});
        desks.note(u"upstairs"_s, {bobs, {}, false});
        QCOMPARE(desks.others(wendys, u"upstairs"_s), (People{{lee, true}, {sam, false}}));
        QCOMPARE(desks.others(wendys, u"front"_s), (People{{lee, true}}));
        QCOMPARE(desks.others(bobs, u"front"_s), (People{{{}, false}}));
        desks.note(u"room 2"_s, {bobs, lee, false}); // A desk has one thread open.
        QCOMPARE(desks.others(wendys, u"front"_s), People());
        desks.remove(u"room 2"_s);
        QCOMPARE(desks.others(bobs, u"front"_s), (People{{{}, false}}));
    }

    void aDeskThatFellSilentIsGone_data() { TestStore::engines(); }
    void aDeskThatFellSilentIsGone()
    {
        OPEN_TEST_STORE(store);
        Desks desks(*store);
        desks.note(u"room 2"_s, {wendys, lee, true});
        mustRun(*store, u"UPDATE presence SET seen_at = seen_at - 14000"_s);
        QCOMPARE(desks.others(wendys, u"front"_s), (People{{lee, true}}));
        mustRun(*store, u"UPDATE presence SET seen_at = seen_at - 1000"_s);
        QCOMPARE(desks.others(wendys, u"front"_s), People());
        mustRun(*store, u"UPDATE presence SET seen_at = seen_at - 3600000"_s);
        desks.note(u"front"_s, {wendys, sam, false});
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM presence"_s), u"1"_s); // Swept out.
    }

    void theOthersSeeItAtOnceAndAreToldOnce()
    {
        const auto store = TestStore::open(true);
        if (!store) QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        FakeClock clock;
        Store room(store->location());
        auto opened = room.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        QSignalSpy told(&store->store(), &Store::presenceChanged);
        QSignalSpy changed(&store->store(), &Store::changed);
        Presence front(store->store(), clock);
        front.show({wendys, sam, false});
        {
            Presence lees(room, clock);
            lees.show({wendys, lee, false});
            QTRY_COMPARE(front.others(), (People{{lee, false}}));
            QTRY_COMPARE(lees.others(), (People{{sam, false}}));
            const auto before = told.count();
            lees.show({wendys, lee, false}); // Still there: nothing new.
            lees.show({wendys, lee, true});
            QTRY_COMPARE(front.others(), (People{{lee, true}}));
            QCOMPARE(told.count(), before + 1);
            front.show({bobs, sam, false});
            QTRY_COMPARE(lees.others(), People());
            QCOMPARE(front.others(), People());
            front.show({wendys, sam, false});
            QTRY_COMPARE(front.others(), (People{{lee, true}}));
        }
        QTRY_COMPARE(front.others(), People()); // The program there ended.
        QCOMPARE(changed.count(), 0);           // No list is read anew for it.
    }

    void aDeskAloneWritesNothing()
    {
        const auto store = TestStore::open();
        FakeClock clock;
        Presence front(store->store(), clock);
        front.show({wendys, sam, true});
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM presence"_s), u"0"_s);
        front.leave();
        QVERIFY(front.others().empty());
    }
};

QTEST_GUILESS_MAIN(TstPresence)
#include "tst_presence.moc"
