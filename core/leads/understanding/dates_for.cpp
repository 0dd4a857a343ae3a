// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/dates_for.h"

#include "core/leads/understanding/time_words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Relative_ = PreferredTime::Relative;
using Part_ = PreferredTime::PartOfDay;

constexpr int kDaysAhead = 14;
constexpr int kDaysOfAsap = 3;
const QTime kEndOfDay(23, 59, 59, 999);

struct Hours {
    QTime from{0, 0};
    QTime to = kEndOfDay;
};

Hours hoursOf(std::optional<Part_> part)
{
    if (!part) return {};
    switch (*part) {
    case Part_::Morning:
        return {QTime(8, 0), QTime(12, 0)};
    case Part_::Midday:
        return {QTime(11, 0), QTime(14, 0)};
    case Part_::Afternoon:
        return {QTime(12, 0), QTime(17, 0)};
    case Part_::Evening:
        return {QTime(17, 0), QTime(21, 0)};
    }
    return {};
}

Hours hoursOf(const PreferredTime& wish)
{
    if (wish.at) return {*wish.at, *wish.at};
    Hours hours = hoursOf(wish.part);
    if (wish.after) {
        hours.from = *wish.after;
        // "afternoons after 5": the hour is the narrower word.
        if (hours.to <= hours.from) hours.to = kEndOfDay;
    }
    if (wish.before) {
        hours.to = *wish.before;
        if (hours.from >= hours.to) hours.from = wish.after.value_or(QTime(0, 0));
    }
    return hours;
}

/// The Monday of the week people mean on @p today: on a Sunday it is the one ahead.
QDate weekOf(QDate today)
{
    return today.dayOfWeek() == Qt::Sunday ? today.addDays(1) : today.addDays(1 - today.dayOfWeek());
}

bool isInRelative(QDate day, Relative_ relative, QDate today)
{
    const QDate monday = weekOf(today);
    switch (relative) {
    case Relative_::Today:
        return day == today;
    case Relative_::Tomorrow:
        return day == today.addDays(1);
    case Relative_::Asap:
        return day < today.addDays(kDaysOfAsap);
    case Relative_::ThisWeek:
        return day < monday.addDays(7);
    case Relative_::NextWeek:
        return today.dayOfWeek() == Qt::Sunday ? day >= monday && day < monday.addDays(7)
                                               : day >= monday.addDays(7) && day < monday.addDays(14);
    case Relative_::Weekend:
        return day.dayOfWeek() >= Qt::Saturday && today.daysTo(day) < 7 &&
               (day.dayOfWeek() != Qt::Saturday || today.dayOfWeek() != Qt::Sunday);
    }
    return false;
}

/// "mondays": every one of them, not only the next.
bool namesEvery(const PreferredTime& wish)
{
    if (wish.days.size() >= 5) return true;
    const QString raw = wish.raw.toLower();
    return raw.contains(u"days"_s) || raw.contains(u"cada "_s) || raw.contains(u"los "_s);
}

/// "end of june", "beginning of march": the last day that is still within it.
std::optional<QDate> partOfMonthMeant(const TimeTerm& part, QDate today)
{
    if (part.kind != TimeWord::EndOf || part.value < 1) return std::nullopt;
    int year = today.year();
    if (part.value < today.month()) ++year;
    const QDate first(year, part.value, 1);
    if (part.words.startsWith(u"middle"_s) || part.words.startsWith(u"mediados"_s)) return first.addDays(14);
    const bool end = part.words.startsWith(u"end"_s) || part.words.startsWith(u"fin"_s);
    return first.addDays(end ? first.daysInMonth() - 1 : 6);
}

/// "friday noon", "thursday night": the day itself still serves.
bool namesHour(const std::vector<TimeTerm>& terms)
{
    return std::ranges::any_of(terms, [](const TimeTerm& term) {
        using enum TimeWord;
        return term.kind == Noon || term.kind == Part || term.kind == At || term.kind == AmPm ||
               (term.kind == Number && (term.half >= 0 || term.minute >= 0));
    });
}

/// The day the deadline is, which itself is too late unless it is an "end of" or has an hour.
std::optional<QDate> deadlineOf(const PreferredTime& wish, QDate today)
{
    const QString by = wish.by;
    if (by.isEmpty()) return std::nullopt;
    const std::vector<TimeTerm> terms = timeTerms(by);
    if (const auto end = partOfMonthMeant(terms.front(), today)) return end;
    const bool month = by.contains(u"month"_s) || by.contains(u"mes"_s) || by == u"eom"_s;
    if (month) return QDate(today.year(), today.month(), today.daysInMonth());
    if (by.contains(u"week"_s) && by.startsWith(u"end"_s)) return weekOf(today).addDays(4);
    if (by.contains(u"day"_s) && by.startsWith(u"end"_s)) return today;
    const auto day = dayMeant(by, today);
    if (!day) return std::nullopt;
    return *day > today.addDays(1) && !namesHour(terms) ? day->addDays(-1) : *day;
}

/// Which days a wish leaves over; each rule narrows the fourteen.
class DayChoice {
public:
    DayChoice(const PreferredTime& wish, QDate today)
        : m_wish(wish), m_today(today), m_after(wish.dateKey.startsWith(u"after "_s)),
          m_deadline(deadlineOf(wish, today))
    {
        if (!wish.dateKey.isEmpty()) m_date = dayMeant(m_after ? wish.dateKey.mid(6) : wish.dateKey, today);
    }

    /// Whether the wish says anything of which day.
    [[nodiscard]] bool isKnown() const
    {
        const bool unknownDate = !m_wish.dateKey.isEmpty() && !m_date;
        const bool onlyUnknownDeadline = !m_wish.by.isEmpty() && !m_deadline && m_wish == onlyBy();
        return !unknownDate && !onlyUnknownDeadline && !(m_wish == onlyRaw());
    }

    [[nodiscard]] bool suits(QDate day) const
    {
        if (m_date && (m_after ? day <= *m_date : day != *m_date)) return false;
        if (m_wish.relative && !isInRelative(day, *m_wish.relative, m_today)) return false;
        if (m_deadline && day > *m_deadline) return false;
        const auto weekday = static_cast<Qt::DayOfWeek>(day.dayOfWeek());
        if (std::ranges::find(m_wish.notDays, weekday) != m_wish.notDays.end()) return false;
        // "saturday the 15th": the date says it.
        if (m_date && !m_after) return true;
        return m_wish.days.empty() || std::ranges::find(m_wish.days, weekday) != m_wish.days.end();
    }

private:
    [[nodiscard]] PreferredTime onlyRaw() const
    {
        PreferredTime bare;
        bare.raw = m_wish.raw;
        return bare;
    }
    [[nodiscard]] PreferredTime onlyBy() const
    {
        PreferredTime bare = onlyRaw();
        bare.by = m_wish.by;
        return bare;
    }

    const PreferredTime& m_wish;
    QDate m_today;
    bool m_after;
    std::optional<QDate> m_deadline;
    std::optional<QDate> m_date;
};

/// "friday" said on a Friday is next week's, "today" would have been said.
bool isFarWeekday(const PreferredTime& wish, QDate day, QDate today)
{
    return !wish.days.empty() && !wish.relative && wish.dateKey.isEmpty() && wish.days.size() == 1 &&
           day == today;
}

std::optional<QDate> weekdayMeant(const TimeTerm& term, QDate today)
{
    if (term.kind == TimeWord::Day) {
        const int ahead = (term.value - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead);
    }
    if (term.kind != TimeWord::Relative) return std::nullopt;
    for (int ahead = 0; ahead < kDaysAhead; ++ahead) {
        if (isInRelative(today.addDays(ahead), static_cast<Relative_>(term.value), today))
            return today.addDays(ahead);
    }
    return std::nullopt;
}

/// The next day with this number, from today on.
std::optional<QDate> monthDayMeant(int number, QDate today)
{
    for (int ahead = 0; ahead <= 62; ++ahead) {
        const QDate day = today.addDays(ahead);
        if (day.day() == number) return day;
    }
    return std::nullopt;
}

std::optional<QDate> dateMeant(int month, int number, QDate today)
{
    // The 29th of February may be some years off.
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate day(year, month, number);
        if (day.isValid() && day >= today) return day;
    }
    return std::nullopt;
}

/// "oct 18", "the 18th", "10/18"; else the weekday that is named.
std::optional<QDate> dayMeantIn(const std::vector<TimeTerm>& terms, QDate today)
{
    const TimeTerm* month = nullptr;
    const TimeTerm* number = nullptr;
    bool led = false;
    for (const TimeTerm& term : terms) {
        if (term.kind == TimeWord::MonthDay) return dateMeant(term.value / 100, term.value % 100, today);
        if (term.kind == TimeWord::Month) month = &term;
        // "friday 5pm", "friday at 5": the number is an hour.
        const bool hour = term.half >= 0 || term.minute >= 0 || led;
        led = term.kind == TimeWord::At;
        const bool counts = term.kind == TimeWord::Ordinal || (term.kind == TimeWord::Number && !hour);
        if (counts && number == nullptr) number = &term;
    }
    if (number != nullptr)
        return month != nullptr ? dateMeant(month->value, number->value, today)
                                : monthDayMeant(number->value, today);
    for (const TimeTerm& term : terms) {
        if (const auto day = weekdayMeant(term, today)) return day;
    }
    return std::nullopt;
}

/// "around 3": an hour of whatever day comes first.
bool isHourAlone(const PreferredTime& wish)
{
    return wish.at && wish.days.empty() && !wish.relative && wish.dateKey.isEmpty();
}

} // namespace

std::optional<QDate> dayMeant(QStringView dateKey, QDate today)
{
    if (dateKey.startsWith(u'+')) return today.addDays(dateKey.mid(1).toInt());
    const QList<QStringView> parts = dateKey.split(u'-');
    if (parts.size() == 2) return dateMeant(parts.at(0).toInt(), parts.at(1).toInt(), today);
    return dayMeantIn(timeTerms(dateKey), today);
}

std::vector<DaySpan> datesFor(const PreferredTime& wish, const QDateTime& now)
{
    if (!now.isValid()) return {};
    const QDate today = now.date();
    const DayChoice choice(wish, today);
    if (!choice.isKnown()) return {};
    const Hours hours = hoursOf(wish);
    const bool every = wish.days.empty() || wish.relative || namesEvery(wish);
    QSet<int> seen;
    std::vector<DaySpan> spans;
    for (int ahead = 0; ahead < kDaysAhead; ++ahead) {
        const QDate day = today.addDays(ahead);
        const bool passed = day == today && hours.to <= now.time();
        if (passed || !choice.suits(day) || isFarWeekday(wish, day, today)) continue;
        if (!every && seen.contains(day.dayOfWeek())) continue;
        seen.insert(day.dayOfWeek());
        spans.push_back({day, day == today ? std::max(hours.from, now.time()) : hours.from, hours.to});
        if (isHourAlone(wish)) break;
    }
    return spans;
}

} // namespace secondring
