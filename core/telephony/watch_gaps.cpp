// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/watch_gaps.h"

#include "core/base/local_time.h"

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

using namespace std::chrono_literals;

/// Shorter is a router that restarts.
constexpr auto worthAlarming = 30s;
/// So long lines may take to begin.
constexpr auto timeToBegin = 60s;
/// Afterwards nobody wants to hear of less.
constexpr auto worthTelling = 60s;
/// The beat comes twice a second: who does not look for so long was asleep.
constexpr auto asleepAfter = 60s;
/// Until then the lines that can have told what was missed.
constexpr auto timeToCatchUp = 20s;
/// A desk that nobody opened for as long is told whatever its hours were before that.
constexpr auto longestLookBack = 7 * 24h;

} // namespace

void WatchGaps::setRules(const BusinessCalendar& calendar, const QTimeZone& zone, bool isLive)
{
    m_calendar = calendar;
    m_zone = zone;
    m_isLive = isLive;
    if (isLive) return;
    forget();
    m_closedSince.reset(); // Nobody was to be watched.
}

void WatchGaps::look(const std::vector<LineStatus>& lines, Timestamp now,
                     const std::optional<Timestamp>& elsewhereSince)
{
    if (!m_isLive || lines.empty()) return forget();
    if (m_lookedAt && now < *m_lookedAt) forget(); // The clock was set back: begin anew.
    const bool isWatched = elsewhereSince || std::ranges::any_of(lines, [](const LineStatus& line) {
                               return line.state == LineMonitor::State::Watching;
                           });
    noteClosed(now);
    noteSleep(now);
    if (isWatched) m_lastWatched = now;
    if (!isWatched) {
        if (!m_since) m_since = now;
        m_watchedSince.reset();
        if (m_lookedAt) m_openTime += openTimeIn(std::max(*m_lookedAt, *m_since), now);
    } else if (m_since && !m_watchedSince) {
        m_watchedSince = now;
    }
    m_lookedAt = now;
    if (elsewhereSince) endBy(*elsewhereSince);
    tell(now);
    if (m_watchedSince && now - *m_watchedSince >= timeToCatchUp) closeGap();
}

/// What another desk watched is no part of it, also while this computer slept or the program was closed.
void WatchGaps::endBy(Timestamp elsewhereSince)
{
    if (!m_since || !m_watchedSince || elsewhereSince >= *m_watchedSince) return;
    m_watchedSince = std::max(elsewhereSince, *m_since);
    m_openTime = openTimeIn(*m_since, *m_watchedSince);
}

void WatchGaps::noteClosed(Timestamp now)
{
    const auto since = std::exchange(m_closedSince, std::nullopt);
    if (m_lookedAt) return;
    m_toldFrom = now + timeToBegin;
    if (since && *since <= now) m_lookedAt = since; // As if it had slept.
}

void WatchGaps::noteSleep(Timestamp now)
{
    if (!m_lookedAt || now - *m_lookedAt < asleepAfter) return;
    if (!m_since) m_since = m_lookedAt;
    m_openTime += openTimeIn(*m_lookedAt, now);
    m_watchedSince.reset(); // A gap that was closing had not ended before the sleep.
    m_lookedAt = now;
}

void WatchGaps::tell(Timestamp now)
{
    const bool isToBeTold =
        m_since && !m_watchedSince && m_openTime > worthAlarming && isOpen(now) && now >= m_toldFrom;
    const auto since = isToBeTold ? m_since : std::nullopt;
    if (since == m_told) return;
    m_told = since;
    Q_EMIT unwatched(since);
}

void WatchGaps::closeGap()
{
    const WatchGap gap{*m_since, *m_watchedSince};
    const bool wasLong = m_openTime > worthTelling;
    m_since.reset();
    m_watchedSince.reset();
    m_openTime = {};
    if (wasLong) Q_EMIT over(gap);
}

void WatchGaps::forget()
{
    m_lookedAt.reset();
    m_since.reset();
    m_watchedSince.reset();
    m_openTime = {};
    if (!std::exchange(m_told, std::nullopt)) return;
    Q_EMIT unwatched(std::nullopt);
}

bool WatchGaps::isOpen(Timestamp at) const
{
    return m_calendar.partAt(localTime(at, m_zone)) == DayPart::Open;
}

std::chrono::milliseconds WatchGaps::openTimeIn(Timestamp from, Timestamp until) const
{
    std::chrono::milliseconds open{};
    // More than is worth telling makes no difference.
    for (Timestamp at = std::max<Timestamp>(from, until - longestLookBack);
         at < until && open <= worthTelling;) {
        const Timestamp next = std::min<Timestamp>(at + 1min, until);
        if (isOpen(at)) open += next - at;
        at = next;
    }
    return open;
}

} // namespace secondring
