// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/telephony/watch_elsewhere.h"
#include "core/telephony/watch_gaps.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plain_words.h"
#include "tests/support/test_store.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// A desk on a database of several, whose own line cannot be watched.
struct BlindDesk {
    explicit BlindDesk(TestStore& store) : elsewhere(store.store(), clock), desk(store)
    {
        elsewhere.begin(u"back"_s, u"back-desk"_s);
    }

    FakeClock clock;
    WatchElsewhere elsewhere;
    TestStore& desk;

    void pass(std::chrono::seconds time, bool watches = false)
    {
        clock.advance(time);
        elsewhere.beat(watches);
        comeToRest(desk);
    }
    [[nodiscard]] QString known() const
    {
        const auto found = elsewhere.known();
        return found ? found->name : QString();
    }
};

/// Another one on the same database, which watches.
struct FrontDesk : WatchElsewhere {
    explicit FrontDesk(BlindDesk& back) : WatchElsewhere(back.desk.store(), back.clock)
    {
        begin(u"front"_s, u"front-desk-1"_s);
        beat(true);
        comeToRest(back.desk);
    }
};

/// Nobody watches at this desk, on a Friday from ten; what was said of that.
struct UnwatchedDesk {
    WatchGaps gaps;
    Timestamp now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h};
    std::vector<LineStatus> lines{
        {LineId{u"desk"_s}, u"Front desk"_s, LineMonitor::State::Faulty, LineTrouble::None, {}}};
    std::optional<Timestamp> elsewhere;
    QStringList said;

    UnwatchedDesk()
    {
        gaps.setRules(calendarOf(Settings()), QTimeZone::utc(), true);
        QObject::connect(&gaps, &WatchGaps::unwatched, &gaps, [this](const std::optional<Timestamp>& since) {
            said << (since ? u"since "_s + clock(*since) : u"watched"_s);
        });
        QObject::connect(&gaps, &WatchGaps::over, &gaps, [this](const WatchGap& gap) {
            said << clock(gap.from) + u" to "_s + clock(gap.until);
        });
    }
    static QString clock(Timestamp at) { return localTime(at, QTimeZone::utc()).toString(u"HH:mm:ss"_s); }
    void pass(std::chrono::seconds time)
    {
        for (const Timestamp end = now + time; now < end; now += 1s)
            gaps.look(lines, now, elsewhere);
    }
};

} // namespace

/// Of two desks on one database one watches the line: the other need not say that nobody does.
class TstWatchElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDeskThatWatchesIsKnownToTheOther()
    {
        const auto store = TestStore::open(true);
        if (!store) QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        BlindDesk back(*store);
        back.pass(1s);
        QVERIFY(back.known().isEmpty());
        FrontDesk front(back);
        back.pass(15s);
        QCOMPARE(back.known(), u"front-desk-1"_s);
        QVERIFY(!front.known()); // Nobody watches for itself.
        front.leave();
        comeToRest(*store);
        back.pass(15s);
        QVERIFY(back.known().isEmpty());
    }

    void aDeskWhoseLineFailsWatchesNoMore()
    {
        const auto store = TestStore::open(true);
        if (!store) QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        BlindDesk back(*store);
        FrontDesk front(back);
        back.pass(15s);
        QCOMPARE(back.known(), u"front-desk-1"_s);
        front.beat(false); // At once, not at its next turn.
        comeToRest(*store);
        back.pass(15s);
        QVERIFY(back.known().isEmpty());
    }

    void aDeskThatFellSilentIsGone()
    {
        const auto store = TestStore::open(true);
        if (!store) QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        BlindDesk back(*store);
        FrontDesk front(back);
        mustRun(*store, u"UPDATE desk_watch SET since_at = since_at - 600000, seen_at = seen_at - 50000"_s);
        back.pass(15s);
        QCOMPARE(back.known(), u"front-desk-1"_s);
        QVERIFY(back.elsewhere.known()->since <= back.clock.now() - 10min);
        back.clock.advance(11s); // Without another look: what was heard last does not count for ever.
        QVERIFY(back.known().isEmpty());
        mustRun(*store, u"UPDATE desk_watch SET seen_at = seen_at - 20000"_s);
        back.pass(15s);
        QVERIFY(back.known().isEmpty());
        front.beat(true); // Said already, and not yet again.
        back.clock.advance(15s);
        front.beat(true);
        comeToRest(*store);
        back.pass(1min);
        QCOMPARE(back.known(), u"front-desk-1"_s);
        QVERIFY(back.elsewhere.known()->since > back.clock.now() - 5min); // It was away in between.
    }

    void aDatabaseOfItsOwnIsNotTold()
    {
        const auto store = TestStore::open();
        BlindDesk back(*store);
        back.pass(1s, true);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM desk_watch"_s), u"0"_s);
    }

    void whileAnotherWatchesNobodyIsAlarmed()
    {
        UnwatchedDesk desk;
        desk.elsewhere = desk.now - 1h;
        desk.pass(1h);
        QVERIFY(desk.said.isEmpty());
        desk.elsewhere.reset(); // It fell silent.
        desk.pass(33s);
        QCOMPARE(desk.said, QStringList{u"since 11:00:00"_s});
        desk.elsewhere = desk.now;
        desk.pass(1s);
        QCOMPARE(desk.said.last(), u"watched"_s);
    }

    void whatAnotherWatchedWhileThisComputerSleptIsNoGap()
    {
        UnwatchedDesk desk;
        desk.elsewhere = desk.now - 1h;
        desk.pass(1min);
        desk.now += 40min;
        desk.pass(1min);
        QVERIFY2(desk.said.isEmpty(), qPrintable(desk.said.join(u'\n')));
    }

    void whatNobodyWatchedIsOneHoweverItEnded()
    {
        UnwatchedDesk desk;
        desk.elsewhere = desk.now - 1h;
        desk.pass(1min);
        desk.now += 40min; // The other one began ten minutes ago, and this computer has just woken.
        desk.elsewhere = desk.now - 10min;
        desk.pass(1min);
        QCOMPARE(desk.said, QStringList{u"10:00:59 to 10:31:00"_s});
    }
};

QTEST_GUILESS_MAIN(TstWatchElsewhere)
#include "tst_watch_elsewhere.moc"
