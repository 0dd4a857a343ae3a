// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unit_finding.h"

#include "core/base/when_done.h"
#include "core/telephony/callerid_box/callerid_box_line.h"
#include "core/telephony/line_board.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class UnitWording {
    Q_DECLARE_TR_FUNCTIONS(CallerIdUnits)
};

using Asked = Result<UnitSettings>;

TestFinding findingOf(const Asked& answer)
{
    if (answer) {
        if (answer->isBasic())
            return {true, UnitWording::tr("A basic unit: it has nothing to be set, and cannot see how calls "
                                          "end. The desk is asked.")};
        if (togglesToSend(*answer->toggles).isEmpty())
            return {true, UnitWording::tr("The unit is set right: it reports how calls end.")};
        return {false, UnitWording::tr("The unit does not report all it sees. Press “Set up the unit”.")};
    }
    switch (answer.error().failure) {
    case Failure::NotFound:
        return {true, UnitWording::tr("A basic unit: it has nothing to be set, and cannot see how calls end. "
                                      "The desk is asked.")};
    case Failure::Conflict:
        return {false, UnitWording::tr("The unit is being asked already. Wait a few seconds.")};
    case Failure::Rejected:
        return {false, UnitWording::tr("The unit stayed as it was. Unplug it for ten seconds, then try "
                                       "again.")};
    default:
        return {false, UnitWording::tr("No unit answers. Check its power and its cable.")};
    }
}

QFuture<TestFinding> asked(LineBoard& board, const LineId& line, QObject* owner,
                           QFuture<Asked> (CallerIdBoxLine::*ask)())
{
    auto* unit = qobject_cast<CallerIdBoxLine*>(board.monitorOf(line));
    if (unit == nullptr)
        return QtFuture::makeReadyFuture(TestFinding{
            false, UnitWording::tr("The line is not watched now. Go live and switch it on first.")});
    auto promise = std::make_shared<QPromise<TestFinding>>();
    promise->start();
    whenDone((unit->*ask)(), owner, [promise](const Asked& answer) {
        promise->addResult(findingOf(answer));
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<TestFinding> readUnit(LineBoard& board, const LineId& line, QObject* owner)
{
    return asked(board, line, owner, &CallerIdBoxLine::readUnit);
}

QFuture<TestFinding> fixUnit(LineBoard& board, const LineId& line, QObject* owner)
{
    return asked(board, line, owner, &CallerIdBoxLine::fixUnit);
}

} // namespace secondring
