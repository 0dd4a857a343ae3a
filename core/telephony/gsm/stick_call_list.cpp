// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/stick_calls.h"

#include <algorithm>

namespace secondring {
namespace {

/// A list may come while the stick clears up: gone is what is missing twice, or once after its end was told.
constexpr int kAbsencesWithoutWord = 2;

} // namespace

StickCalls::Place StickCalls::placeOf(const StickListing& seen)
{
    const auto known = std::ranges::find_if(m_open, [&](const Call& call) {
        return call.index == seen.index && !(seen.rings() && call.isAnswered);
    });
    if (known != m_open.end()) return known;
    const bool isWaiting = seen.state == StickListing::State::Waiting;
    const auto alike = std::ranges::find_if(m_open, [&](const Call& call) {
        return call.index == 0 && !call.isAnswered && call.isWaiting == isWaiting;
    });
    if (alike != m_open.end()) return alike;
    return std::ranges::find_if(m_open, [](const Call& call) { return call.index == 0 && !call.isAnswered; });
}

void StickCalls::see(const StickListing& seen, Moment now, News& news)
{
    auto call = placeOf(seen);
    if (call == m_open.end()) {
        // A conversation that was on before we looked is not ours to tell of.
        if (!seen.rings()) return;
        call = begin(now, news);
        call->isWaiting = seen.state == StickListing::State::Waiting;
    }
    call->index = seen.index;
    call->wasListed = true;
    call->listedAt = now;
    call->seenInList = m_lists;
    call->absences = 0;
    call->saidOverAt.reset();
    if (!seen.caller.number.isEmpty()) identify(*call, seen.caller, news);
    if (!seen.isSpokenOn() || call->isAnswered) return;
    call->isAnswered = true;
    news.push_back({call->number, Answered{}});
}

void StickCalls::seeUnasked(QByteArrayView line, Moment now, News& news)
{
    const auto seen = stickListing(line);
    if (!seen || !seen->isIncoming) return;
    if (seen->rings() || seen->isSpokenOn()) return see(*seen, now, news);
    const auto call = std::ranges::find(m_open, seen->index, &Call::index);
    if (seen->state != StickListing::State::Gone || call == m_open.end()) return;
    call->saidOverAt = call->saidOverAt.value_or(now);
    m_listNow = true;
    if (!m_canList) end(call, outcomeOf(*call, now), now, news);
}

StickCalls::News StickCalls::listed(const std::vector<QByteArray>& lines, Moment now)
{
    m_aliveAt = now;
    News news = tick(now);
    ++m_lists;
    std::vector<StickListing> calls;
    for (const QByteArray& line : lines) {
        if (const auto seen = stickListing(line); seen && seen->isIncoming) calls.push_back(*seen);
    }
    // What rings is matched first: a conversation must not be taken for the call that waits.
    for (const StickListing& seen : calls) {
        if (seen.rings()) see(seen, now, news);
    }
    for (const StickListing& seen : calls) {
        if (seen.isSpokenOn()) see(seen, now, news);
    }
    missFromList(now, news);
    return news;
}

void StickCalls::missFromList(Moment now, News& news)
{
    for (auto call = m_open.begin(); call != m_open.end();) {
        const bool isMissing = call->seenInList != m_lists;
        // A stick busy with another question gives its list when a short call is long over.
        call->wasLookedFor = call->wasLookedFor || !call->saidOverAt || wasOverAtOnce(*call);
        // A stick that never lists what rings says nothing by not listing it.
        if (!isMissing || (!call->wasListed && !call->saidOverAt)) {
            ++call;
            continue;
        }
        m_listNow = true;
        if (++call->absences < (call->saidOverAt ? 1 : kAbsencesWithoutWord))
            ++call;
        else
            call = end(call, outcomeOf(*call, now), now, news);
    }
}

} // namespace secondring
