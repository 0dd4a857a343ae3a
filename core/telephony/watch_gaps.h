// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/business_calendar.h"
#include "core/telephony/line_board.h"

#include <QTimeZone>

#include <optional>

namespace secondring {

/// A time in which no line watched.
struct WatchGap {
    Timestamp from;
    Timestamp until;
};

/// Notices that nobody notices calls: no line watches, or the computer slept. Says so only in opening hours,
/// after half a minute, and never of a desk that has no line on.
class WatchGaps : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// @p isLive: false in practice mode, when nobody real calls.
    void setRules(const BusinessCalendar& calendar, const QTimeZone& zone, bool isLive);
    /// The program was closed, and watched until @p last before that: what nobody watched since counts, too.
    void wasClosedSince(Timestamp last) { m_closedSince = last; }
    /// At every beat: how the lines that are on are doing at @p now, and since when another desk watches for
    /// this one, if one does.
    void look(const std::vector<LineStatus>& lines, Timestamp now,
              const std::optional<Timestamp>& elsewhereSince = std::nullopt);
    /// When a line was last seen watching; none before the first one is.
    [[nodiscard]] std::optional<Timestamp> lastWatched() const { return m_lastWatched; }

Q_SIGNALS:
    /// None when it is over: a line watches again, or the desk has closed.
    void unwatched(const std::optional<secondring::Timestamp>& since);
    /// It is over, and the lines have had time to tell what they can of it.
    void over(const secondring::WatchGap& gap);

private:
    [[nodiscard]] std::chrono::milliseconds openTimeIn(Timestamp from, Timestamp until) const;
    [[nodiscard]] bool isOpen(Timestamp at) const;
    void noteClosed(Timestamp now);
    void noteSleep(Timestamp now);
    void endBy(Timestamp elsewhereSince);
    void tell(Timestamp now);
    void closeGap();
    void forget();

    BusinessCalendar m_calendar;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isLive = false;
    std::optional<Timestamp> m_lookedAt;
    std::optional<Timestamp> m_since;        ///< When the gap began.
    std::chrono::milliseconds m_openTime{};  ///< How much of it the desk was open.
    std::optional<Timestamp> m_watchedSince; ///< Since when a line watches again.
    std::optional<Timestamp> m_told;         ///< Since when nobody watches, while that is to be said.
    std::optional<Timestamp> m_closedSince;  ///< Until the first look after it.
    std::optional<Timestamp> m_lastWatched;
    Timestamp m_toldFrom{}; ///< Before, the lines are only beginning.
};

} // namespace secondring

Q_DECLARE_METATYPE(secondring::WatchGap)
