// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/work_time.h"

#include "core/leads/understanding/wall_time.h"

#include <algorithm>

namespace secondring {

namespace {

constexpr int mostSpans = 200; ///< More than any wait in opening hours goes through.
constexpr int daysAhead = 14;
const QTime untilMidnight(23, 59, 59, 999);

} // namespace

WorkTime WorkTime::of(const Settings& settings)
{
    return {calendarOf(settings), zoneNamed(settings.business.zone)};
}

bool WorkTime::isOpen(Timestamp at) const
{
    return m_calendar.partAt(local(at)) == DayPart::Open;
}

bool WorkTime::isWorkingDay(QDate day) const
{
    return day.isValid() && !m_calendar.closedOn(day) &&
           !m_calendar.hours.days[static_cast<std::size_t>(day.dayOfWeek() - 1)].empty();
}

Timestamp WorkTime::at(QDate day, QTime time) const
{
    const QDateTime moment(day, time, m_zone);
    // Where the clocks skip that time: the hour after.
    return timestampOf(moment.isValid() ? moment : QDateTime(day, time.addSecs(3600), m_zone));
}

Timestamp WorkTime::orNextOpening(Timestamp at) const
{
    if (isOpen(at)) return at;
    const QDateTime opening = m_calendar.nextOpening(local(at));
    return opening.isValid() ? timestampOf(opening) : at;
}

Timestamp WorkTime::closing(Timestamp at) const
{
    if (!isOpen(at)) return at;
    const QDateTime there = local(at);
    Timestamp closes = at;
    const QDate day = there.date();
    for (const auto& span : m_calendar.hours.days[static_cast<std::size_t>(day.dayOfWeek() - 1)]) {
        if (there.time() < span.from || (there.time() >= span.to && span.to != untilMidnight)) continue;
        const Timestamp end =
            span.to == untilMidnight ? this->at(day.addDays(1), QTime(0, 0)) : this->at(day, span.to);
        closes = std::max(closes, end);
    }
    return closes;
}

Timestamp WorkTime::afterOpenFor(Timestamp from, std::chrono::minutes length) const
{
    Timestamp at = from;
    std::chrono::milliseconds left = length;
    for (int span = 0; span < mostSpans; ++span) {
        if (!isOpen(at)) {
            const QDateTime opening = m_calendar.nextOpening(local(at));
            if (!opening.isValid()) return from + length;
            at = timestampOf(opening);
        }
        const Timestamp closes = closing(at);
        if (at + left < closes || (at + left == closes && left.count() > 0)) return at + left;
        left -= std::max(closes - at, std::chrono::milliseconds(0));
        at = std::max(closes, at + std::chrono::milliseconds(1));
    }
    return from + length;
}

Timestamp WorkTime::openingOfDay(Timestamp from, int days) const
{
    QDate day = local(from).date();
    int found = 0;
    for (int ahead = 0; ahead < days * daysAhead && found < days; ++ahead) {
        day = day.addDays(1);
        if (isWorkingDay(day)) ++found;
    }
    if (found < days) return orNextOpening(from + std::chrono::days(days)); // Away for weeks.
    return timestampOf(openingOn(day, local(from), m_calendar.hours));
}

} // namespace secondring
