// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/telephony/asterisk/heard_line.h"

#include <QElapsedTimer>
#include <QTest>

namespace secondring {

/// What every line must stand, whichever of Asterisk's interfaces it listens to. @p Line: by that interface;
/// @p Pbx: an Asterisk that has it.
template <typename Line, typename Pbx> struct LineTrials {
    using Habit = typename Pbx::Habit;
    using State = LineMonitor::State;

    static void row(const char* name, Habit habit, LineTrouble trouble)
    {
        QTest::newRow(name) << static_cast<int>(habit) << trouble;
    }
    /// Only who is silent is waited for as briefly as @p brief: the others are given time to say what is
    /// wrong.
    static void whatIsWrongIsCalledSo(SwitchPatience brief)
    {
        QFETCH(int, habit);
        QFETCH(LineTrouble, trouble);
        Pbx pbx(static_cast<Habit>(habit));
        Line heard(Line::at(pbx.port()), trouble == LineTrouble::NoAnswer ? brief : SwitchPatience{});
        QTRY_VERIFY(heard.isNow(State::Faulty));
        QCOMPARE(heard.trouble(), trouble);
        QVERIFY(!heard.states.back().detail.isEmpty());
        QVERIFY(heard.events.empty());
    }
    static void recoversByItself(Habit broken)
    {
        Pbx pbx(broken);
        Line heard(Line::at(pbx.port()));
        QTRY_VERIFY(heard.isNow(State::Faulty));
        pbx.habit = Habit::Proper;
        QTRY_VERIFY(heard.isNow(State::Watching));
        QCOMPARE(pbx.connections, 2);
    }
    static void isAskedLessAndLess(Habit broken)
    {
        Pbx pbx(broken);
        QElapsedTimer time;
        time.start();
        Line heard(Line::at(pbx.port()));
        QTRY_COMPARE_WITH_TIMEOUT(pbx.connections, 3, 20'000);
        QVERIFY(time.elapsed() >= 2'700); // 1 and 2 s, by a coarse timer.
        QVERIFY(heard.events.empty());
        heard.line.stop();
        QVERIFY(heard.isNow(State::Stopped));
    }
    static void whereNobodyListensItSaysSo()
    {
        int port = 0;
        {
            Pbx gone;
            port = gone.port();
        }
        Line heard(Line::at(port));
        QTRY_VERIFY(heard.isNow(State::Faulty));
        QCOMPARE(heard.trouble(), LineTrouble::Unreachable);
    }
};

} // namespace secondring
