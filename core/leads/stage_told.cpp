// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/stage_told.h"

#include "core/base/code_table.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr CodeTable<StageReason, 5> stageReasons{{{{StageReason::None, u""},
                                                   {StageReason::OptedOut, u"OptedOut"},
                                                   {StageReason::CameBack, u"CameBack"},
                                                   {StageReason::BroughtBack, u"BroughtBack"},
                                                   {StageReason::OpenedAgain, u"OpenedAgain"}}}};

const QString noStage = u"-"_s;

} // namespace

// In their places, without the empty ones at the end: "Booked", "Lost OptedOut Engaged", "Lost  Engaged
// Price".
QString codeOf(const StageTold& told)
{
    QStringList parts{told.stage ? codeOf(*told.stage) : noStage, stageReasons.codeOf(told.reason),
                      told.before ? codeOf(*told.before) : QString(), codeOf(told.lost)};
    while (parts.last().isEmpty())
        parts.removeLast();
    return parts.join(u' ');
}

StageTold stageToldIn(const QString& words)
{
    const QStringList parts = words.split(u' ');
    StageTold told;
    if (parts.value(0) != noStage) told.stage = stageOf(parts.value(0));
    told.reason = stageReasons.valueOf(parts.value(1), StageReason::None);
    if (!parts.value(2).isEmpty()) told.before = stageOf(parts.at(2));
    if (!parts.value(3).isEmpty()) told.lost = lostReasonOf(parts.at(3));
    return told;
}

StageTold stageTold(const Lead& lead, Stage before)
{
    StageTold told{lead.stage, StageReason::None, std::nullopt, lead.lostReason};
    const bool wasOpen = before != Stage::Booked && before != Stage::Lost;
    if (lead.isOver() && wasOpen) told.before = before;
    return told;
}

} // namespace secondring
