// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/dates_for.h"
#include "core/leads/understanding/return_time.h"
#include "core/leads/understanding/wall_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kLaterSeconds = 2 * 3600;
constexpr int kSoonSeconds = 5 * 60;

/// @p moment, or the next opening when it is closed then; of a business that never opens, @p moment.
QDateTime orNextOpening(const QDateTime& moment, const OpeningHours& hours)
{
    if (hours.isOpenAt(moment)) return moment;
    const QDateTime opening = hours.nextOpening(moment);
    return opening.isValid() ? opening : moment;
}

QDateTime later(const QDateTime& now, const OpeningHours& hours)
{
    return orNextOpening(now.addSecs(kLaterSeconds), hours);
}

QDate nextPayday(QDate today)
{
    for (int ahead = 1;; ++ahead) {
        const QDate day = today.addDays(ahead);
        if (day.day() == 1 || day.day() == 15) return day;
    }
}

/// The first day and hour a wish names, from @p now on.
std::optional<DaySpan> firstSpan(PreferredTime wish, const QDateTime& now)
{
    // "off at 5" and "call me at 5" are the same to who has to call: not earlier.
    if (wish.at) wish.after = std::exchange(wish.at, std::nullopt);
    // "off at 5", said in the evening, was today; "at 9" then is tomorrow's.
    const bool noDay = wish.days.empty() && !wish.relative && wish.dateKey.isEmpty();
    if (noDay && wish.after && *wish.after <= now.time()) wish.relative = PreferredTime::Relative::Tomorrow;
    const std::vector<DaySpan> spans = datesFor(wish, now);
    if (!spans.empty()) return spans.front();
    const auto day = wish.dateKey.isEmpty() ? std::nullopt : dayMeant(wish.dateKey, now.date());
    if (!day || *day <= now.date()) return std::nullopt;
    return DaySpan{*day, wish.after.value_or(QTime(0, 0)), QTime(23, 59)};
}

QDate payday(const ReturnTime& wish, const QDateTime& now)
{
    const auto span = firstSpan(wish.when, now);
    const bool isNamed = wish.when != PreferredTime() && span && span->day >= now.date();
    return isNamed ? span->day.addDays(wish.dayAfter ? 1 : 0) : nextPayday(now.date());
}

QDateTime dueWhen(const PreferredTime& wish, const QDateTime& now, const OpeningHours& hours)
{
    const auto span = firstSpan(wish, now);
    if (!span) return later(now, hours);
    if (span->from == QTime(0, 0)) return openingOn(span->day, now, hours);
    const QDateTime moment = wallTime(span->day, span->from, now);
    if (moment > now) return orNextOpening(moment, hours);
    // They are free from now on: "today", "this afternoon".
    const bool soon = wish.part || wish.after;
    return soon ? orNextOpening(now.addSecs(kSoonSeconds), hours) : later(now, hours);
}

} // namespace

QDateTime wallTime(QDate day, QTime time, const QDateTime& zoneOf)
{
    QDateTime moment = zoneOf;
    moment.setDate(day);
    moment.setTime(time);
    if (!moment.isValid() || moment.time() != time) moment.setTime(time.addSecs(3600));
    return moment;
}

QDateTime openingOn(QDate day, const QDateTime& now, const OpeningHours& hours)
{
    static const QTime earliest(8, 0);
    const QDateTime start = wallTime(day, QTime(0, 0), now);
    const QDateTime opening = hours.isOpenAt(start) ? start : hours.nextOpening(start);
    const QDateTime eight = wallTime(day, earliest, now);
    // Who is open all night need not be reminded at midnight.
    const bool night = opening.isValid() && opening.date() == day && opening.time() < earliest;
    if (!opening.isValid() || (night && hours.isOpenAt(eight)))
        return std::max(eight, now.addSecs(kSoonSeconds));
    return std::max(opening, now.addSecs(kSoonSeconds));
}

QDateTime dueFor(const ReturnTime& wish, const QDateTime& now, const OpeningHours& hours)
{
    switch (wish.kind) {
    case ReturnTime::Kind::Later:
        return later(now, hours);
    case ReturnTime::Kind::Minutes:
        return orNextOpening(now.addSecs(qint64{60} * std::clamp(wish.minutes, 1, 7 * 24 * 60)), hours);
    case ReturnTime::Kind::Payday:
        return openingOn(payday(wish, now), now, hours);
    case ReturnTime::Kind::When:
        return dueWhen(wish.when, now, hours);
    }
    return later(now, hours);
}

} // namespace secondring
