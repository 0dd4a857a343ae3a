// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_time.h"
#include "core/settings/business_calendar.h"

namespace secondring {

/// When the business works: its opening hours in its own zone, but on no closed day. What is due, is due
/// while somebody is there.
class WorkTime {
public:
    WorkTime(BusinessCalendar calendar, const QTimeZone& zone) : m_calendar(std::move(calendar)), m_zone(zone)
    {
    }
    WorkTime(OpeningHours hours, const QTimeZone& zone) : WorkTime({std::move(hours), {}}, zone) {}
    [[nodiscard]] static WorkTime of(const Settings& settings);

    [[nodiscard]] bool isOpen(Timestamp at) const;
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// @p at, or the next opening when it is closed then. A business that never opens: @p at.
    [[nodiscard]] Timestamp orNextOpening(Timestamp at) const;
    /// When the business has been open for @p length since @p from. Never open: plainly later by that much.
    [[nodiscard]] Timestamp afterOpenFor(Timestamp from, std::chrono::minutes length) const;
    /// When it closes next; @p at when it is closed.
    [[nodiscard]] Timestamp closing(Timestamp at) const;
    /// The first opening, not before 8, of the day of work that comes @p days after that of @p from; 1: the
    /// next.
    [[nodiscard]] Timestamp openingOfDay(Timestamp from, int days) const;
    [[nodiscard]] QDateTime local(Timestamp at) const { return localTime(at, m_zone); }
    [[nodiscard]] Timestamp at(QDate day, QTime time) const;
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    BusinessCalendar m_calendar;
    QTimeZone m_zone;
};

} // namespace secondring
