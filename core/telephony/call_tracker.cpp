// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/call_tracker.h"

#include <algorithm>

namespace secondring {

namespace {

FinishedCall fallenSilent(const RingingCall& call)
{
    FinishedCall done{call.line,        call.key,
                      call.caller,      call.rangAt,
                      call.lastHeard,   CallOutcome::Unknown,
                      Certainty::Guess, QStringLiteral("the line fell silent")};
    if (call.answeredAt) {
        done.outcome = CallOutcome::Answered;
        done.certainty = Certainty::Certain;
        done.endedAt = *call.answeredAt;
    }
    done.endedAt = std::max(done.endedAt, done.rangAt);
    return done;
}

} // namespace

std::vector<RingingCall>::iterator CallTracker::find(const LineEvent& event)
{
    return std::ranges::find_if(
        m_open, [&](const RingingCall& call) { return call.line == event.line && call.key == event.call; });
}

std::optional<FinishedCall> CallTracker::apply(const LineEvent& event)
{
    if (const auto* ended = std::get_if<Ended>(&event.what)) return finish(event, *ended);

    auto call = find(event);
    if (std::holds_alternative<RingStarted>(event.what)) {
        if (call == m_open.end())
            m_open.push_back({event.line, event.call, {}, event.at, event.at, std::nullopt});
        return std::nullopt;
    }
    if (call == m_open.end()) return std::nullopt; // Never announced, or over already.
    call->lastHeard = event.at;
    if (const auto* identified = std::get_if<CallerIdentified>(&event.what))
        call->caller = identified->caller;
    if (std::holds_alternative<Answered>(event.what) && !call->answeredAt) call->answeredAt = event.at;
    return std::nullopt;
}

std::optional<FinishedCall> CallTracker::finish(const LineEvent& event, const Ended& ended)
{
    const auto call = find(event);
    if (call == m_open.end()) return std::nullopt;
    FinishedCall done{call->line, call->key,     call->caller,    call->rangAt,
                      event.at,   ended.outcome, ended.certainty, ended.evidence};
    if (call->answeredAt) {
        // What follows an answer only ends the conversation; the phone rang until it was picked up.
        done.outcome = CallOutcome::Answered;
        done.certainty = Certainty::Certain;
        done.endedAt = *call->answeredAt;
    }
    done.endedAt = std::max(done.endedAt, done.rangAt); // The clock may have been set back.
    m_open.erase(call);
    return done;
}

std::vector<FinishedCall> CallTracker::giveUpOnSilent(Timestamp now, std::chrono::seconds after)
{
    std::vector<FinishedCall> given;
    std::erase_if(m_open, [&](RingingCall& call) {
        call.lastHeard = std::min(call.lastHeard, now); // The clock may have been set back.
        if (now - call.lastHeard < after) return false;
        given.push_back(fallenSilent(call));
        return true;
    });
    return given;
}

std::vector<FinishedCall> CallTracker::giveUpOn(const LineId& line)
{
    std::vector<FinishedCall> given;
    std::erase_if(m_open, [&](const RingingCall& call) {
        if (call.line != line) return false;
        given.push_back(fallenSilent(call));
        return true;
    });
    return given;
}

} // namespace secondring
