// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/line_board.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plain_words.h"
#include "tests/support/scripted_line.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// A board with two lines, "Front desk" and "Back office", and what it said.
/// Says something while it is taken apart.
class LineWithLastWords final : public LineMonitor {
public:
    explicit LineWithLastWords(QString id) : m_id{std::move(id)} {}
    ~LineWithLastWords() override { Q_EMIT stateChanged(State::Watching, LineTrouble::None, {}); }

    [[nodiscard]] LineId line() const override { return m_id; }
    [[nodiscard]] LineAbilities abilities() const override { return {}; }
    void start() override {}
    void stop() override {}

private:
    LineId m_id;
};

struct Desk {
    FakeClock clock;
    LineBoard board{clock};
    ScriptedLine* front = nullptr;
    ScriptedLine* back = nullptr;
    std::vector<FinishedCall> finished;
    std::vector<RingingCall> ringing;
    QSignalSpy stopped{&board, &LineBoard::stopped};

    Desk()
    {
        front = put(u"front"_s, u"Front desk"_s);
        back = put(u"back"_s, u"Back office"_s);
        QObject::connect(&board, &LineBoard::finished, &board,
                         [this](const FinishedCall& call) { finished.push_back(call); });
        QObject::connect(&board, qOverload<const RingingCall&>(&LineBoard::ringing), &board,
                         [this](const RingingCall& call) { ringing.push_back(call); });
    }
    ScriptedLine* put(const QString& id, const QString& name)
    {
        auto line = std::make_unique<ScriptedLine>(id);
        ScriptedLine* const raw = line.get();
        board.add(std::move(line), name);
        return raw;
    }
    void ring(ScriptedLine& line, const QString& call, const QString& number)
    {
        line.happen(call, clock.now(), RingStarted{});
        line.happen(call, clock.now(), CallerIdentified{callerOf(number)});
    }
};

} // namespace

class TstLineBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRingIsShownAndItsEndReported()
    {
        Desk desk;
        desk.board.start();
        desk.ring(*desk.front, u"call"_s, u"+14045550111"_s);
        QVERIFY(!desk.ringing.empty());
        QCOMPARE(desk.ringing.back().caller.number, numberOf(u"+14045550111"_s));
        QCOMPARE(desk.board.ringingNow().size(), 1U);
        desk.clock.advance(9s);
        desk.front->happen(u"call"_s, desk.clock.now(),
                           Ended{CallOutcome::Abandoned, Certainty::Certain, u"gave up"_s});
        QCOMPARE(desk.finished.size(), 1U);
        QCOMPARE(desk.finished.front().rangFor(), 9s);
        QVERIFY(desk.board.ringingNow().empty());
    }

    void anEndWithoutARingSaysNothing()
    {
        Desk desk;
        desk.front->happen(u"call"_s, desk.clock.now(),
                           Ended{CallOutcome::Abandoned, Certainty::Certain, {}});
        QVERIFY(desk.finished.empty());
        QVERIFY(desk.ringing.empty());
    }

    void whatALineCatchesUpOnDoesNotRingNow()
    {
        Desk desk;
        const Timestamp then = desk.clock.now() - 20min;
        desk.front->happen(u"call"_s, then, RingStarted{});
        desk.front->happen(u"call"_s, then, CallerIdentified{callerOf(u"+14045550111"_s)});
        desk.front->happen(u"call"_s, then + 12s, Ended{CallOutcome::NoAnswer, Certainty::Strong, {}});
        QVERIFY(desk.ringing.empty());
        QCOMPARE(desk.finished.size(), 1U);
        QCOMPARE(desk.finished.front().endedAt, then + 12s);
        // A call that rings on is shown as soon as it does something now.
        desk.front->happen(u"long"_s, then, RingStarted{});
        QVERIFY(desk.ringing.empty());
        desk.front->happen(u"long"_s, desk.clock.now(), Answered{});
        QCOMPARE(desk.ringing.size(), 1U);
    }

    void somebodyWithheldOnTwoLinesRingsOnce()
    {
        Desk desk;
        desk.front->happen(u"call"_s, desk.clock.now(), RingStarted{});
        desk.back->happen(u"call"_s, desk.clock.now(), RingStarted{});
        QCOMPARE(desk.ringing.size(), 1U);
        desk.back->happen(u"call"_s, desk.clock.now(), CallerIdentified{callerOf(u"+14045550111"_s)});
        QCOMPARE(desk.ringing.size(), 2U); // That one line knows them is news.
        const Ended over{CallOutcome::NoAnswer, Certainty::Certain, {}};
        desk.front->happen(u"call"_s, desk.clock.now(), over);
        desk.back->happen(u"call"_s, desk.clock.now(), over);
        QCOMPARE(desk.finished.size(), 2U); // Each is a sight to be filed.
        desk.back->happen(u"call"_s, desk.clock.now(), RingStarted{});
        QCOMPARE(desk.ringing.size(), 3U);
    }

    void whatIsNoCallIsHandedOn()
    {
        Desk desk;
        QStringList heard;
        connect(&desk.board, &LineBoard::rangOut, this, [&heard](const RangOut& call, Timestamp) {
            heard << u"out "_s + call.callee.number->e164().right(3);
        });
        connect(&desk.board, &LineBoard::voicemailLeft, this,
                [&heard](const LineId& line, const VoicemailLeft&, Timestamp) {
                    heard << u"message on "_s + line.value;
                });
        connect(&desk.board, &LineBoard::pickedUp, this,
                [&heard](const LineId& line) { heard << u"picked up on "_s + line.value; });
        desk.front->happen(u"out"_s, desk.clock.now(), RangOut{callerOf(u"+14045550111"_s)});
        desk.back->happen({}, desk.clock.now(), VoicemailLeft{});
        Q_EMIT desk.back->pickedUp();
        QCOMPARE(heard, (QStringList{u"out 111"_s, u"message on back"_s, u"picked up on back"_s}));
        QVERIFY(desk.ringing.empty() && desk.finished.empty());
    }

    void noNumberIsWrittenToTheLog()
    {
        Desk desk;
        static QStringList logged;
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& line) { logged << line; });
        desk.ring(*desk.front, u"call"_s, u"+14045550111"_s);
        desk.front->happen(u"call"_s, desk.clock.now(),
                           Ended{CallOutcome::Abandoned, Certainty::Certain, u"gave up"_s});
        qInstallMessageHandler(before);
        QVERIFY(!logged.isEmpty());
        for (const QString& line : logged)
            QVERIFY2(!line.contains(u"5550111"_s), qPrintable(line));
    }

    void aLineThatFellSilentEndsItsCall()
    {
        Desk desk;
        desk.ring(*desk.front, u"call"_s, u"+14045550111"_s);
        desk.clock.advance(60min); // A line may let it ring for an hour.
        desk.board.giveUpOnSilent();
        QVERIFY(desk.finished.empty());
        desk.clock.advance(1min);
        desk.board.giveUpOnSilent();
        QCOMPARE(desk.finished.size(), 1U);
        QCOMPARE(desk.finished.front().outcome, CallOutcome::Unknown);
    }

    void eachLineHasItsOwnState()
    {
        Desk desk;
        desk.front->startsWell = false;
        std::vector<LineStatus> changes;
        connect(&desk.board, &LineBoard::statusChanged, this,
                [&changes](const LineStatus& status) { changes.push_back(status); });
        desk.board.start();
        desk.front->say(LineMonitor::State::Faulty, LineTrouble::WrongPassword, u"403 Forbidden"_s);
        QCOMPARE(changes.size(), 2U);
        QCOMPARE(changes.back().name, u"Front desk"_s);
        QCOMPARE(changes.back().trouble, LineTrouble::WrongPassword);
        QCOMPARE(desk.board.status().front().detail, u"403 Forbidden"_s);
        QCOMPARE(desk.board.status().back().state, LineMonitor::State::Watching);
        QCOMPARE(desk.board.nameOf(LineId{u"back"_s}), u"Back office"_s);
        QCOMPARE(desk.board.nameOf(LineId{u"gone"_s}), QString());
    }

    void stoppedIsSaidOnceWhenAllLinesHaveStopped()
    {
        Desk desk;
        desk.board.start();
        desk.back->stopsAtOnce = false;
        desk.board.stop();
        QCoreApplication::processEvents();
        QCOMPARE(desk.stopped.count(), 0);
        desk.back->say(LineMonitor::State::Stopped);
        QTRY_COMPARE(desk.stopped.count(), 1);
        QCOMPARE(desk.front->stops, 1);
        desk.back->say(LineMonitor::State::Stopped); // Said twice.
        QCoreApplication::processEvents();
        QCOMPARE(desk.stopped.count(), 1);
    }

    void linesThatStopAtOnceAreStoppedOnce()
    {
        Desk desk;
        desk.board.start();
        desk.board.stop();
        QTRY_COMPARE(desk.stopped.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(desk.stopped.count(), 1);
    }

    void linesThatNeverStartedAreStoppedAtOnce()
    {
        Desk desk;
        desk.front->stopsAtOnce = desk.back->stopsAtOnce = false;
        desk.board.stop();
        QTRY_COMPARE(desk.stopped.count(), 1);
    }

    void aLineThatDoesNotStopHoldsNobodyUp()
    {
        Desk desk;
        desk.board.start();
        desk.front->stopsAtOnce = false;
        desk.board.stop();
        QTRY_COMPARE(desk.stopped.count(), 1);
    }

    void withoutLinesThereIsNothingToWaitFor()
    {
        const FakeClock clock;
        LineBoard board(clock);
        const QSignalSpy stopped(&board, &LineBoard::stopped);
        board.start();
        board.stop();
        QTRY_COMPARE(stopped.count(), 1);
    }

    void aLineLetGoEndsItsCallsAndNoOthers()
    {
        Desk desk;
        desk.ring(*desk.front, u"call"_s, u"+14045550111"_s);
        desk.ring(*desk.back, u"other"_s, u"+14045550122"_s);
        desk.clock.advance(-1h); // Even with a clock set back.
        desk.board.remove(LineId{u"front"_s});
        QCOMPARE(desk.finished.size(), 1U);
        QCOMPARE(desk.finished.front().outcome, CallOutcome::Unknown);
        QCOMPARE(desk.board.status().size(), 1U);
        QCOMPARE(desk.board.ringingNow().size(), 1U);
        QCOMPARE(desk.board.ringingNow().front().line.value, u"back"_s);
    }

    void aLineMaySpeakWhileItIsLetGo()
    {
        Desk desk;
        auto third = std::make_unique<LineWithLastWords>(u"third"_s);
        LineMonitor* const told = third.get();
        desk.board.add(std::move(third), u"Third"_s);
        QObject::connect(told, &LineMonitor::stateChanged, &desk.board,
                         [&] { desk.board.remove(LineId{u"third"_s}); });
        desk.board.remove(desk.board.status().back().line);
        QCOMPARE(desk.board.status().size(), 2U);
        QVERIFY(desk.board.monitorOf(LineId{u"third"_s}) == nullptr);
        QCOMPARE(desk.board.monitorOf(LineId{u"front"_s}), desk.front);
    }

    void whoHearsOfALineMayLetItGo()
    {
        Desk desk;
        QStringList heard;
        QObject::connect(&desk.board, &LineBoard::statusChanged, &desk.board,
                         [&] { desk.board.remove(LineId{u"front"_s}); });
        QObject::connect(&desk.board, &LineBoard::statusChanged, &desk.board,
                         [&](const LineStatus& status) { heard << status.name; });
        desk.board.start(LineId{u"front"_s});
        QCOMPARE(heard, QStringList{u"Front desk"_s});
        QCOMPARE(desk.board.status().size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TstLineBoard)
#include "tst_line_board.moc"
