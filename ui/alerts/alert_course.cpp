// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert.h"

namespace secondring {

// How long a card stands, and before which others.

bool countsDown(const Alert& alert)
{
    return alert.stage == Alert::Stage::Missed && alert.text && alert.text->state == TextState::Queued &&
           alert.text->reason == TextReason::None && !alert.isHeldUp;
}

std::optional<Timestamp> closesAt(const Alert& alert)
{
    using namespace std::chrono_literals;
    switch (alert.stage) {
    case Alert::Stage::Urgent:  // Until somebody takes it.
    case Alert::Stage::Ringing: // Until the line says that it is over.
        return std::nullopt;
    case Alert::Stage::Missed:
        if (countsDown(alert) || (alert.text && alert.text->state == TextState::Sending)) return std::nullopt;
        // Somebody has to call them; from then on it would be too old to leave.
        if (alert.isHeldUp) return alert.endedAt + 15min;
        if (alert.text && alert.text->state == TextState::Cancelled) return alert.changedAt + 6s;
        return alert.changedAt + 30s;
    case Alert::Stage::Reply:
        return alert.changedAt + 45s; // The inbox has it, and its badge.
    case Alert::Stage::Paused:        // The strip over the pages says it as long as it lasts.
        return alert.changedAt + 10min;
    case Alert::Stage::Unwatched: // Until a line watches again.
        return std::nullopt;
    case Alert::Stage::PassedOn: // Today and Mine have it.
        return alert.changedAt + 5min;
    case Alert::Stage::Mentioned: // Mine has it until it is opened.
    case Alert::Stage::WatchedAgain:
        return alert.changedAt + 30min;
    case Alert::Stage::Digest:
        return alert.changedAt + 2min; // Today shows it all day; the corner is needed.
    case Alert::Stage::Answered:
        break;
    }
    return alert.changedAt + 4s;
}

bool isUndecided(const Alert& alert)
{
    return alert.stage == Alert::Stage::Missed && !alert.call;
}

int urgencyOf(const Alert& alert)
{
    if (alert.stage == Alert::Stage::Urgent) return 4;
    if (alert.stage == Alert::Stage::Unwatched || alert.stage == Alert::Stage::Paused) return 3;
    // The text of a countdown leaves within seconds; words wait in the inbox.
    if (alert.stage == Alert::Stage::Ringing || isUndecided(alert) || countsDown(alert)) return 3;
    const bool areWords = alert.stage == Alert::Stage::Reply || alert.stage == Alert::Stage::PassedOn ||
                          alert.stage == Alert::Stage::Mentioned;
    if (areWords) return 2;
    // One that is tried for the first time stands where it may have to wait.
    const bool isLeaving =
        alert.stage == Alert::Stage::Missed && alert.text && alert.text->state == TextState::Sending;
    return alert.isHeldUp || isLeaving ? 1 : 0;
}

} // namespace secondring
