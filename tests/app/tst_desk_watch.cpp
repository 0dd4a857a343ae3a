// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_watch.h"
#include "app/wiring.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plain_words.h"
#include "tests/support/scripted_line.h"
#include "tests/support/waited.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// A desk with one line, on a Friday at ten, and what it says of being watched.
struct LineDesk {
    FakeClock clock;
    std::unique_ptr<TestStore> store;
    DeskParts desk{store->store(), clock};
    HealthBoard health;
    QTemporaryDir profile;
    DeskWatch watch{desk, health, profile.filePath(u"last-watched"_s)};
    ScriptedLine* line = nullptr;
    QStringList said;

    /// @p markedBefore stands in the profile when it starts.
    explicit LineDesk(Mode mode = Mode::Live, const QByteArray& markedBefore = {},
                      std::unique_ptr<TestStore> kept = TestStore::open())
        : store(std::move(kept))
    {
        if (!markedBefore.isEmpty()) write(markedBefore);
        clock.set(Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h));
        Settings settings;
        settings.mode = mode;
        settings.business.zone = u"UTC"_s;
        wireCalls(desk);
        wireHealth(desk, health);
        desk.engine.setRules(settings, true);
        watch.setRules(settings);
        auto made = std::make_unique<ScriptedLine>(u"desk"_s);
        line = made.get();
        desk.lines.add(std::move(made), u"Front desk"_s);
        desk.lines.start();
        QObject::connect(&watch, &DeskWatch::unwatched, &watch, [this](const QString& why) { said << why; });
        QObject::connect(&watch, &DeskWatch::watchedAgain, &watch,
                         [this](const QString& words) { said << words; });
        pass(2min);
    }
    void write(const QByteArray& mark) const
    {
        QFile file(profile.filePath(u"last-watched"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(mark) < 0) qFatal("no place for the mark");
    }
    [[nodiscard]] QByteArray mark() const
    {
        QFile file(profile.filePath(u"last-watched"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qint64 marked() const { return mark().split('\n').front().toLongLong(); }
    void pass(std::chrono::seconds time)
    {
        for (const Timestamp end = clock.now() + time; clock.now() < end;) {
            clock.advance(1s);
            Q_EMIT desk.heartbeat.beat();
        }
        comeToRest(*store);
        comeToRest(*store);
    }
    /// As pass(), with another desk that goes on watching; what is asked of the database is answered every
    /// few seconds.
    void passBesideAnother(std::chrono::seconds time)
    {
        for (const Timestamp end = clock.now() + time; clock.now() < end;) {
            mustRun(*store, u"UPDATE desk_watch SET"
                            " seen_at = CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"_s);
            pass(3s);
        }
    }
};

} // namespace

class TstDeskWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeartbeatMayComeBeforeTheTextService()
    {
        const FakeClock clock;
        const auto store = TestStore::open();
        DeskParts desk(store->store(), clock);
        HealthBoard health;
        wireTexts(desk);
        wireHeartbeat(desk);
        wireHealth(desk, health);
        Q_EMIT desk.heartbeat.beat();
        comeToRest(*store);
        QVERIFY(!desk.provider.isSet());
    }

    void whatIsSaidWhileNoLineWatchesAndAfterwards()
    {
        LineDesk at;
        at.line->say(LineMonitor::State::Faulty, LineTrouble::Unreachable);
        at.pass(70s);
        QCOMPARE(at.said, QStringList{u"No line has watched since 10:02. Calls are not noticed and nobody is "
                                      "texted back."_s});
        QCOMPARE(at.health.all().front().sentence, at.said.front());
        at.pass(17min);
        const Timestamp then = at.clock.now() - 5min;
        at.line->say(LineMonitor::State::Watching);
        at.line->happen(u"call"_s, then, RingStarted{});
        at.line->happen(u"call"_s, then, CallerIdentified{callerOf(u"+14045550111"_s)});
        at.line->happen(u"call"_s, then + 20s, Ended{CallOutcome::NoAnswer, Certainty::Strong, {}});
        at.pass(1s);
        QCOMPARE(at.said.last(), QString()); // The strip goes at once.
        QCOMPARE(at.health.all().front().of, u"Front desk"_s);
        at.pass(25s);
        QCOMPARE(at.said.last(), u"Calls between 10:02 and 10:20 were not watched. One call of that time was "
                                 "found since. One was missed: it is on Today."_s);
        QCOMPARE(firstCell(*at.store, u"SELECT count(*) FROM reminder"_s), u"1"_s);
    }

    void aComputerThatSleptSaysSo()
    {
        LineDesk at;
        at.clock.advance(30min);
        at.pass(30s);
        QCOMPARE(at.said.size(), 1);
        QVERIFY2(at.said.last().startsWith(u"Calls between 10:02 and 10:32 were not watched."_s),
                 qPrintable(at.said.last()));
    }

    void aProgramThatWasClosedSaysSinceWhen()
    {
        const Timestamp last{std::chrono::milliseconds(LineDesk().marked())};
        QVERIFY(last > Timestamp());
        LineDesk at(Mode::Live, QByteArray::number(qint64((last - 32min).time_since_epoch().count())));
        QCOMPARE(at.said.size(), 1);
        QVERIFY2(at.said.last().startsWith(u"Calls between 09:"_s), qPrintable(at.said.last()));
        QVERIFY(at.marked() > 0);
    }

    void aSpoiltMarkSaysNothing()
    {
        LineDesk at(Mode::Live, "yesterday\n");
        QVERIFY(at.said.isEmpty());
        QVERIFY(at.marked() > 0);
    }

    void whichLinesAreItsOwnIsKnownAtTheNextStart()
    {
        const QByteArray left = LineDesk().mark();
        QVERIFY(left.endsWith("\ndesk\n"));
        const LineDesk at(Mode::Live, left.split('\n').front() + "\nanother\n");
        QCOMPARE(at.health.ours(), (QStringList{u"another"_s, u"desk"_s}));
    }

    void aDeskThatCannotWatchSaysWhoDoes()
    {
        auto shared = TestStore::open(true);
        if (!shared) QSKIP("PostgreSQL is not installed here: this row needs its server programs");
        mustRun(*shared,
                u"INSERT INTO desk_watch (desk, name, since_at, seen_at) VALUES ('front',"
                " 'front-desk-1', 0, CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT))"_s);
        LineDesk at(Mode::Live, {}, std::move(shared));
        at.watch.share(u"back"_s);
        at.line->say(LineMonitor::State::Faulty, LineTrouble::WrongPassword);
        at.passBesideAnother(10min);
        QCOMPARE(at.said, QStringList());
        QCOMPARE(at.health.all().front().sentence,
                 u"No line watches at this desk. Another one (front-desk-1) notices calls and texts back."_s);
        QCOMPARE(at.health.all().front().state, Health::State::Warning);
        mustRun(*at.store, u"UPDATE desk_watch SET seen_at = 1"_s); // It was switched off.
        QStringList shown;
        for (const Timestamp end = at.clock.now() + 3min; at.clock.now() < end;) {
            at.pass(3s);
            const Health watching = at.health.all().front();
            QCOMPARE(watching.of, u"Watching"_s);
            QVERIFY2(watching.state != Health::State::Good, qPrintable(watching.sentence));
            if (!shown.contains(watching.sentence)) shown << watching.sentence;
        }
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown.at(1), u"No line watches now."_s);
        QCOMPARE(at.said.size(), 1);
        QVERIFY2(at.said.last().startsWith(u"No line has watched since 10:"_s), qPrintable(at.said.last()));
        QCOMPARE(at.health.all().front().sentence, at.said.last());
    }

    void whoPractisesIsLeftInPeace()
    {
        LineDesk at(Mode::Practice);
        at.line->say(LineMonitor::State::Faulty, LineTrouble::Unreachable);
        at.pass(10min);
        QVERIFY(at.said.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstDeskWatch)
#include "tst_desk_watch.moc"
