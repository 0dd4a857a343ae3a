// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/text_back_engine.h"
#include "core/reminders/day_sheet_records.h"
#include "core/telephony/line_board.h"
#include "tests/recovery/front_desk.h"
#include "tests/support/scripted_line.h"

namespace secondring {

inline const QString ann = QStringLiteral("+14045550111");
inline const QString bob = QStringLiteral("+14045550222");
inline const QString key = QStringLiteral("call-1");
inline const QString callsOnDisk = QStringLiteral("SELECT count(*) FROM call");
inline const QString ringingOnDisk = QStringLiteral("SELECT count(*) FROM ringing_call");
inline const QString openReminders = QStringLiteral("SELECT count(*) FROM reminder WHERE done_at IS NULL");

/// The program on a desk's store, wired as it is; when it goes out of scope it was killed.
struct Program {
    explicit Program(
        FrontDesk& at, const QString& name = QStringLiteral("front-desk"),
        const std::function<void(Program&)>& whileItStarts = [](Program& starting) { starting.rest(); })
        : desk(at)
    {
        auto watched = std::make_unique<ScriptedLine>(QStringLiteral("desk"));
        line = watched.get();
        board.add(std::move(watched), QStringLiteral("Front desk"));
        QObject::connect(&board, &LineBoard::ringing, &engine, &TextBackEngine::onRinging);
        QObject::connect(&board, &LineBoard::finished, &engine, &TextBackEngine::onCallFinished);
        QObject::connect(&engine, &TextBackEngine::decided, &engine,
                         [this](const LoggedCall& call) { decided.push_back(call); });
        QObject::connect(&engine, &TextBackEngine::ringKept, &board, &LineBoard::ringKept);
        engine.setRules(desk.settings, true);
        engine.keepRinging(name);
        whileItStarts(*this);
    }
    void rest()
    {
        comeToRest(desk.store);
        comeToRest(desk.store);
    }
    void rings(const QString& caller, const QString& call = key)
    {
        line->happen(call, desk.clock.now(), RingStarted{});
        line->happen(call, desk.clock.now(), CallerIdentified{callerOf(caller)});
    }
    void ends(CallOutcome outcome = CallOutcome::Abandoned, const QString& call = key)
    {
        line->happen(call, desk.clock.now(), Ended{outcome, Certainty::Certain, {}});
        rest();
    }
    /// As a list of calls tells it afterwards.
    void lists(const QString& caller, CallOutcome outcome, Timestamp rangAt, const QString& call = key)
    {
        line->happen(call, rangAt, RingStarted{});
        line->happen(call, rangAt, CallerIdentified{callerOf(caller)});
        Ended how{outcome, Certainty::Certain, {}};
        how.isLengthKnown = false;
        line->happen(call, rangAt + std::chrono::minutes(1), how);
        rest();
    }
    [[nodiscard]] QString cell(const QString& sql) { return firstCell(desk.store, sql); }

    FrontDesk& desk;
    LineBoard board{desk.clock};
    TextBackEngine engine{desk.store.store(), desk.clock};
    ScriptedLine* line = nullptr;
    std::vector<LoggedCall> decided;
};

/// Somebody rings, and the program is killed.
inline void killedWhileItRings(FrontDesk& desk, const QString& caller = ann)
{
    Program program(desk);
    program.rings(caller);
    program.rest();
    QCOMPARE(program.cell(ringingOnDisk), QStringLiteral("1"));
}

inline DaySheet today(FrontDesk& desk)
{
    return desk.store
        .run([now = desk.clock.now()](Transaction& transaction) {
            return DaySheetRecords(transaction).sheet(now, QTimeZone::utc());
        })
        .value();
}

} // namespace secondring
