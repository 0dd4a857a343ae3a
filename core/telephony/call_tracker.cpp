// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/call_tracker.h"

#include "core/telephony/call_records.h"

#include <algorithm>

namespace secondring {

namespace {

/// How long, and how many at most, calls are remembered whose line may yet learn how they ended.
constexpr std::chrono::minutes rememberedFor{15};
constexpr std::size_t mostRemembered = 1000;

/// The others are about the desk's own calls and its mailbox.
bool isOfACallIn(const LineEvent& event)
{
    return !std::holds_alternative<RangOut>(event.what) && !std::holds_alternative<VoicemailLeft>(event.what);
}

FinishedCall fallenSilent(const RingingCall& call)
{
    FinishedCall done{call.line,
                      call.key,
                      call.caller,
                      call.rangAt,
                      call.lastHeard,
                      CallOutcome::Unknown,
                      Certainty::Guess,
                      QStringLiteral("the line fell silent"),
                      0};
    if (call.answeredAt) {
        done.outcome = CallOutcome::Answered;
        done.certainty = Certainty::Certain;
        done.endedAt = *call.answeredAt;
    }
    done.endedAt = std::max(done.endedAt, done.rangAt);
    return done;
}

} // namespace

const RingingCall* CallTracker::ringing(const LineId& line, const CallKey& key) const
{
    const auto place = m_places.constFind(nameOf(line, key));
    return place == m_places.cend() ? nullptr : &m_open[*place];
}

RingingCall* CallTracker::find(const LineEvent& event)
{
    const auto place = m_places.constFind(nameOf(event.line, event.call));
    return place == m_places.cend() ? nullptr : &m_open[*place];
}

void CallTracker::add(const LineEvent& event)
{
    m_places.insert(nameOf(event.line, event.call), m_open.size());
    m_open.push_back({event.line, event.call, {}, event.at, event.at, std::nullopt});
    ++m_lines[event.call.value];
}

void CallTracker::close(const Name& name)
{
    const std::size_t place = m_places.take(name);
    if (place + 1 != m_open.size()) {
        m_open[place] = std::move(m_open.back());
        m_places[nameOf(m_open[place].line, m_open[place].key)] = place;
    }
    m_open.pop_back();
    if (--m_lines[name.second] <= 0) m_lines.remove(name.second);
}

std::optional<FinishedCall> CallTracker::apply(const LineEvent& event)
{
    if (const auto* ended = std::get_if<Ended>(&event.what)) return finish(event, *ended);
    if (!isOfACallIn(event)) return std::nullopt;

    RingingCall* const call = find(event);
    if (std::holds_alternative<RingStarted>(event.what)) {
        if (call == nullptr) add(event);
        return std::nullopt;
    }
    if (call == nullptr) return std::nullopt; // Never announced, or over already.
    call->lastHeard = event.at;
    if (const auto* identified = std::get_if<CallerIdentified>(&event.what))
        call->caller = identified->caller;
    if (std::holds_alternative<Answered>(event.what) && !call->answeredAt) call->answeredAt = event.at;
    return std::nullopt;
}

std::optional<FinishedCall> CallTracker::finish(const LineEvent& event, const Ended& ended)
{
    const RingingCall* const call = find(event);
    if (call == nullptr) return corrected(event, ended);
    FinishedCall done{call->line,  call->key,           call->caller,     call->rangAt,
                      event.at,    ended.outcome,       ended.certainty,  ended.evidence,
                      ended.rings, ended.isLengthKnown, ended.leftMessage};
    if (call->answeredAt) {
        // What follows an answer only ends the conversation; the phone rang until it was picked up.
        done.outcome = CallOutcome::Answered;
        done.certainty = Certainty::Certain;
        done.endedAt = *call->answeredAt;
        done.isLengthKnown = true;
    }
    done.endedAt = std::max(done.endedAt, done.rangAt); // The clock may have been set back.
    close(nameOf(event.line, event.call));
    remember(done);
    return done;
}

void CallTracker::remember(const FinishedCall& call)
{
    const auto isTooOld = [&] {
        return m_overInOrder.size() >= mostRemembered ||
               call.endedAt - m_over.constFind(m_overInOrder.front())->endedAt > rememberedFor;
    };
    while (!m_overInOrder.empty() && isTooOld()) {
        m_over.remove(m_overInOrder.front());
        m_overInOrder.pop_front();
    }
    const Name name = nameOf(call.line, call.key);
    if (!m_over.contains(name)) m_overInOrder.push_back(name);
    m_over.insert(name, call);
}

std::optional<FinishedCall> CallTracker::corrected(const LineEvent& event, const Ended& ended)
{
    const auto call = m_over.find(nameOf(event.line, event.call));
    if (call == m_over.end()) return std::nullopt;
    if (!outweighs(ended.outcome, ended.certainty, call->outcome, call->certainty)) return std::nullopt;
    // The ringing was over when its end was first seen; only how it ended is news.
    call->outcome = ended.outcome;
    call->certainty = ended.certainty;
    call->evidence = ended.evidence;
    call->leftMessage = std::max(call->leftMessage, ended.leftMessage);
    return *call;
}

template <typename IsOver> std::vector<FinishedCall> CallTracker::giveUp(IsOver isOver)
{
    std::vector<Name> gone;
    std::vector<FinishedCall> given;
    for (RingingCall& call : m_open) {
        if (!isOver(call)) continue;
        given.push_back(fallenSilent(call));
        gone.push_back(nameOf(call.line, call.key));
    }
    std::ranges::for_each(gone, [this](const Name& name) { close(name); });
    return given;
}

std::vector<FinishedCall> CallTracker::giveUpOnSilent(Timestamp now, std::chrono::seconds after)
{
    return giveUp([&](RingingCall& call) {
        call.lastHeard = std::min(call.lastHeard, now); // The clock may have been set back.
        return now - call.lastHeard >= after;
    });
}

std::vector<FinishedCall> CallTracker::giveUpOn(const LineId& line)
{
    return giveUp([&](const RingingCall& call) { return call.line == line; });
}

} // namespace secondring
