// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/text_windows.h"

#include "core/base/local_time.h"
#include "core/compliance/public_holidays.h"
#include "core/compliance/text_law.h"

#include <algorithm>

namespace secondring {
namespace {

constexpr int kDaysAhead = 21;
constexpr int kMostSteps = 200;
constexpr int kMinute = 60'000;
/// Where nobody knows a clock of theirs. Nobody's night is shorter.
constexpr std::chrono::hours kNight{10};
/// What leaves later than this before the end arrives after it.
constexpr int kCarrierTakes = 2 * kMinute;

std::optional<DayHours> ofState(const StateWindows& windows, QDate day)
{
    if (day.dayOfWeek() == Qt::Saturday) return windows.saturday;
    return day.dayOfWeek() == Qt::Sunday ? windows.sunday : windows.weekday;
}

const StateWindows& windowsAt(const RecipientPlace& place)
{
    return place.subdivision.isEmpty() ? windowsOfAllStates() : windowsOfState(place.subdivision);
}

std::optional<DayHours> textBackHours(const RecipientPlace& place)
{
    switch (lawAreaOf(place.country)) {
    case LawArea::UnitedStates:
        return windowsAt(place).textBack;
    case LawArea::Elsewhere:
        return wholeHours(8, 20);
    default:
        return wholeHours(8, 21);
    }
}

std::optional<DayHours> reminderHours(const RecipientPlace& place)
{
    switch (lawAreaOf(place.country)) {
    case LawArea::Canada:
        return wholeHours(8, 21);
    case LawArea::SaudiArabia:
        return wholeHours(9, 20);
    case LawArea::Elsewhere:
        return wholeHours(9, 18);
    default:
        return wholeHours(8, 20);
    }
}

std::optional<DayHours> lawfulNurtureHours(const RecipientPlace& place, QDate day)
{
    const bool sunday = day.dayOfWeek() == Qt::Sunday;
    const bool weekend = sunday || day.dayOfWeek() == Qt::Saturday;
    switch (lawAreaOf(place.country)) {
    case LawArea::UnitedStates:
        return ofState(windowsAt(place), day);
    case LawArea::Canada:
        return weekend ? wholeHours(10, 18) : DayHours{9 * 60, 21 * 60 + 30};
    case LawArea::UnitedKingdom:
        return sunday ? std::nullopt : std::optional(wholeHours(9, 20));
    case LawArea::EuropeanUnion:
        return sunday ? std::nullopt : std::optional(wholeHours(10, 20));
    case LawArea::Emirates:
        return wholeHours(9, 18);
    case LawArea::SaudiArabia:
        return wholeHours(9, 20);
    case LawArea::Elsewhere:
        return std::nullopt;
    }
    return std::nullopt;
}

/// What satisfies every state at once, and a customer's patience.
std::optional<DayHours> presetHours(QDate day)
{
    if (day.dayOfWeek() == Qt::Sunday) return std::nullopt;
    return day.dayOfWeek() == Qt::Saturday ? wholeHours(10, 17) : wholeHours(10, 18);
}

std::optional<DayHours> nurtureHours(QDate day, const RecipientPlace& place, const DeskRules& rules)
{
    auto hours = lawfulNurtureHours(place, day);
    if (rules.nurturePreset) hours = common(hours, presetHours(day));
    if (!hours) return hours;
    const auto isClosed = [day](const ClosedDays& days) { return days.from <= day && day <= days.to; };
    if (std::ranges::any_of(rules.closed, isClosed)) return std::nullopt;
    if (rules.publicHolidays && isPublicHoliday(day, place.country, place.subdivision)) return std::nullopt;
    return hours;
}

/// @p minute of @p day; where the clocks skip that minute, the hour after.
Timestamp momentByCalendar(QDate day, int minute, const QTimeZone& zone)
{
    if (minute == wholeHours(0, 24).to) return momentByCalendar(day.addDays(1), 0, zone);
    const QTime time = QTime::fromMSecsSinceStartOfDay(minute * kMinute);
    const QDateTime moment(day, time, zone);
    return timestampOf(moment.isValid() ? moment : QDateTime(day, time.addSecs(3600), zone));
}

/// The same on the clock that shows @p local: counted from there, where no change of the clocks lies between.
Timestamp momentOf(QDate day, int minute, const QDateTime& local)
{
    const qint64 away = local.date().daysTo(day) * wholeHours(0, 24).to * kMinute + minute * kMinute -
                        local.time().msecsSinceStartOfDay();
    const QDateTime counted = QDateTime::fromMSecsSinceEpoch(local.toMSecsSinceEpoch() + away, Qt::UTC);
    if (local.timeZone().offsetFromUtc(counted) == local.offsetFromUtc()) return timestampOf(counted);
    return momentByCalendar(day, minute, local.timeZone());
}

bool isWithin(QTime time, const DayHours& hours)
{
    const int now = time.msecsSinceStartOfDay();
    return now >= hours.from * kMinute && now < hours.to * kMinute - kCarrierTakes;
}

std::optional<Timestamp> firstInZone(Timestamp from, const QTimeZone& zone, TextClass textClass,
                                     const RecipientPlace& place, const DeskRules& rules)
{
    const QDateTime local = localTime(from, zone);
    for (int ahead = 0; ahead <= kDaysAhead; ++ahead) {
        const QDate day = local.date().addDays(ahead);
        const auto hours = windowOn(day, textClass, place, rules);
        if (!hours) continue;
        if (ahead == 0 && isWithin(local.time(), *hours)) return from;
        const Timestamp opens = momentOf(day, hours->from, local);
        if (opens > from) return opens;
    }
    return std::nullopt;
}

} // namespace

std::optional<DayHours> windowOn(QDate day, TextClass textClass, const RecipientPlace& place,
                                 const DeskRules& rules)
{
    switch (textClass) {
    case TextClass::TextBack:
        return textBackHours(place);
    case TextClass::Reminder:
        return reminderHours(place);
    case TextClass::Nurture:
        return nurtureHours(day, place, rules);
    case TextClass::Confirmation:
    case TextClass::Conversation:
    case TextClass::Staff:
        return wholeHours(0, 24);
    }
    return std::nullopt;
}

std::optional<Timestamp> firstWithinWindow(Timestamp from, TextClass textClass, const RecipientPlace& place,
                                           const DeskRules& rules)
{
    Timestamp when = from;
    for (int step = 0; step < kMostSteps; ++step) {
        const Timestamp before = when;
        for (const QTimeZone& zone : place.zones) {
            const auto first = firstInZone(when, zone, textClass, place, rules);
            if (!first) return std::nullopt;
            when = *first;
        }
        if (when == before) return when;
        if (when > from + std::chrono::days(kDaysAhead)) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Timestamp> nextOpening(Timestamp now, TextClass textClass, const RecipientPlace& place,
                                     const DeskRules& rules)
{
    const auto first = firstWithinWindow(now, textClass, place, rules);
    if (!first || *first > now) return first;
    Timestamp eightTomorrow = now + kNight;
    for (const QTimeZone& zone : place.zones) {
        const QDate tomorrow = localTime(now, zone).date().addDays(1);
        const Timestamp eight = momentByCalendar(tomorrow, wholeHours(8, 24).from, zone);
        eightTomorrow = std::max(eightTomorrow, eight);
    }
    return firstWithinWindow(eightTomorrow, textClass, place, rules);
}

std::optional<Timestamp> windowEnd(Timestamp at, TextClass textClass, const RecipientPlace& place,
                                   const DeskRules& rules)
{
    std::optional<Timestamp> end;
    for (const QTimeZone& zone : place.zones) {
        const QDateTime local = localTime(at, zone);
        const auto hours = windowOn(local.date(), textClass, place, rules);
        if (!hours || !isWithin(local.time(), *hours)) return std::nullopt;
        const Timestamp closes = momentOf(local.date(), hours->to, local);
        end = end ? std::min(*end, closes) : closes;
    }
    return end;
}

} // namespace secondring
