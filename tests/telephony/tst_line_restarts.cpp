// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/line_board.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plain_words.h"
#include "tests/support/scripted_line.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

constexpr auto faulty = LineMonitor::State::Faulty;

/// A board with one line that says nothing by itself.
struct QuietBoard {
    FakeClock clock;
    LineBoard board{clock};
    ScriptedLine* line = nullptr;
    std::vector<LineMonitor::State> said;

    QuietBoard()
    {
        auto made = std::make_unique<ScriptedLine>(u"desk"_s);
        line = made.get();
        line->startsWell = false;
        board.add(std::move(made), u"Front desk"_s);
        QObject::connect(&board, &LineBoard::statusChanged, &board,
                         [this](const LineStatus& status) { said.push_back(status.state); });
        board.start();
    }
    /// Time passes, a beat every ten seconds; how often the line was begun anew.
    int pass(std::chrono::minutes time)
    {
        const int before = line->starts;
        for (const Timestamp end = clock.now() + time; clock.now() < end;) {
            clock.advance(10s);
            board.restartFaulty();
            QCoreApplication::processEvents();
        }
        return line->starts - before;
    }
};

} // namespace

class TstLineRestarts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLineThatStaysFaultyIsBegunAnewRarerEachTime()
    {
        QuietBoard desk;
        desk.line->say(faulty, LineTrouble::Unreachable);
        QCOMPARE(desk.pass(1min), 0); // It mends itself, mostly.
        QCOMPARE(desk.pass(1min), 1);
        QCOMPARE(desk.line->stops, 1);
        QCOMPARE(desk.pass(3min), 0);
        QCOMPARE(desk.pass(1min), 1);
        QCOMPARE(desk.pass(8min), 1);
        QCOMPARE(desk.pass(16min), 1);
        QCOMPARE(desk.pass(64min), 4); // Never rarer than that.
    }

    void beingBegunAnewIsNotBeingOff()
    {
        QuietBoard desk;
        desk.line->say(faulty, LineTrouble::NoAnswer);
        desk.said.clear();
        QCOMPARE(desk.pass(2min), 1);
        QVERIFY2(desk.said.empty(), "nobody switched it off");
        QCOMPARE(desk.board.status().front().state, faulty);
        desk.line->say(LineMonitor::State::Watching);
        QCOMPARE(desk.board.status().front().state, LineMonitor::State::Watching);
    }

    void aLineThatSaysNothingAtAllIsBegunAnew()
    {
        QuietBoard desk;
        QCOMPARE(desk.pass(2min), 1);
        desk.line->say(LineMonitor::State::Connecting);
        QCOMPARE(desk.pass(4min), 1); // And one that never gets further.
    }

    void aLineThatIsWellAgainIsLeftAloneAndHasItsPatienceBack()
    {
        QuietBoard desk;
        desk.line->say(faulty, LineTrouble::NoAnswer);
        QCOMPARE(desk.pass(6min), 2);
        desk.line->say(LineMonitor::State::Watching);
        QCOMPARE(desk.pass(60min), 0);
        desk.line->say(faulty, LineTrouble::NoAnswer);
        QCOMPARE(desk.pass(1min), 0);
        QCOMPARE(desk.pass(1min), 1);
    }

    void whatOnlyAPersonMendsIsNotTriedAgain_data()
    {
        QTest::addColumn<LineTrouble>("trouble");
        QTest::newRow("a wrong password would lock the account") << LineTrouble::WrongPassword;
        QTest::newRow("a wrong PIN would lock the card") << LineTrouble::PinRefused;
        QTest::newRow("something is missing in the settings") << LineTrouble::BadSettings;
        QTest::newRow("this build does not know it") << LineTrouble::NotBuilt;
    }
    void whatOnlyAPersonMendsIsNotTriedAgain()
    {
        QFETCH(LineTrouble, trouble);
        QuietBoard desk;
        desk.line->say(faulty, trouble);
        QCOMPARE(desk.pass(60min), 0);
        desk.line->say(faulty, LineTrouble::NoAnswer); // Somebody mended it; now it is something else.
        QCOMPARE(desk.pass(2min), 1);
    }

    void aLineThatRingsIsNotDisturbed()
    {
        QuietBoard desk;
        desk.line->say(faulty, LineTrouble::NoAnswer);
        desk.line->happen(u"call"_s, desk.clock.now(), RingStarted{});
        QCOMPARE(desk.pass(3min), 0);
    }

    void aLineThatDoesNotSayItStoppedIsStartedAllTheSame()
    {
        QuietBoard desk;
        desk.line->stopsAtOnce = false;
        desk.line->say(faulty, LineTrouble::NoAnswer);
        QCOMPARE(desk.pass(2min), 0);
        QCOMPARE(desk.line->stops, 1);
        QTRY_COMPARE(desk.line->starts, 2);
        desk.line->say(LineMonitor::State::Stopped); // At last: nobody waits for that any more.
        QCoreApplication::processEvents();
        QCOMPARE(desk.line->starts, 2);
    }

    void whoStopsForGoodIsNotStartedAgain()
    {
        QuietBoard desk;
        desk.line->stopsAtOnce = false;
        desk.line->say(faulty, LineTrouble::NoAnswer);
        QCOMPARE(desk.pass(2min), 0);
        desk.board.stop();
        desk.line->say(LineMonitor::State::Stopped);
        QCoreApplication::processEvents();
        QCOMPARE(desk.line->starts, 1);
        QCOMPARE(desk.pass(60min), 0);
    }

    void aLineTakenAwayMeanwhileIsForgotten()
    {
        QuietBoard desk;
        desk.line->say(faulty, LineTrouble::NoAnswer);
        desk.clock.advance(2min);
        desk.board.restartFaulty();
        desk.board.remove(LineId{u"desk"_s});
        QCoreApplication::processEvents();
        QVERIFY(desk.board.status().empty());
        desk.clock.advance(60min);
        desk.board.restartFaulty();
    }
};

QTEST_GUILESS_MAIN(TstLineRestarts)
#include "tst_line_restarts.moc"
