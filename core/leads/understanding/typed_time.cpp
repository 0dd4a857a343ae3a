// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/dates_for.h"
#include "core/leads/understanding/return_time.h"
#include "core/leads/understanding/return_words.h"
#include "core/leads/understanding/time_mentions.h"
#include "core/leads/understanding/wall_time.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;
using Relative_ = PreferredTime::Relative;
using Part_ = PreferredTime::PartOfDay;

/// What was typed, as far as it was understood.
struct Typed {
    std::optional<int> minutes;
    std::optional<SpokenHour> hour;
    std::optional<Part_> part;
    std::optional<Relative_> relative;
    std::optional<Qt::DayOfWeek> weekday;
    QString dateKey;
};

int countOf(const TimeTerm& term)
{
    const bool one =
        term.words == u"a"_s || term.words == u"an"_s || term.words == u"una"_s || term.words == u"un"_s;
    if (term.kind == Number) return term.value;
    return one ? 1 : hourNamed(term.words).value_or(0);
}

/// "in 20 min", "2h", "3 days", "half an hour"
bool takeSpan(TimeCursor& cursor, Typed& typed)
{
    cursor.take(In);
    if (cursor.term() == nullptr) return false;
    const TimeTerm count = *cursor.term();
    const bool inHours = count.kind == Number && count.words.endsWith(u'h') && !count.words.contains(u':');
    ++cursor.at;
    if (inHours || (count.words == u"half"_s && (cursor.take(Other), cursor.is(Minute)))) {
        typed.minutes = inHours ? count.value * 60 : 30;
        if (!inHours) ++cursor.at;
        return *typed.minutes > 0;
    }
    const int many = countOf(count);
    if (many < 1 || count.minute >= 0 || (!cursor.is(Minute) && !cursor.is(Unit)) || cursor.term()->value < 1)
        return false;
    if (cursor.is(Minute))
        typed.minutes = many * cursor.term()->value;
    else
        typed.dateKey = u"+%1"_s.arg(many * cursor.term()->value);
    ++cursor.at;
    return true;
}

bool takeMention(TimeCursor& cursor, Typed& typed)
{
    const auto mention = mentionAt(cursor.terms, cursor.at);
    if (!mention || mention->before || !mention->by.isEmpty() || mention->days.size() > 1 || mention->weak ||
        mention->early || mention->dateKey.startsWith(u"after"_s) || mention->relative == Relative_::Asap)
        return false;
    if (mention->at || mention->after) typed.hour = mention->at ? mention->at : mention->after;
    if (mention->part) typed.part = mention->part;
    if (mention->relative) typed.relative = mention->relative;
    if (!mention->days.empty()) typed.weekday = mention->days.front();
    if (!mention->dateKey.isEmpty()) typed.dateKey = mention->dateKey;
    cursor.at = mention->end;
    return true;
}

/// "tomorrow 9", "9": at this desk a number is an hour.
bool takeHour(TimeCursor& cursor, Typed& typed)
{
    const auto hour = readHour(cursor, true);
    if (hour) typed.hour = hour;
    return hour.has_value();
}

std::optional<Typed> readTyped(const std::vector<TimeTerm>& terms)
{
    TimeCursor cursor{terms};
    Typed typed;
    bool any = false;
    while (cursor.term() != nullptr) {
        const bool read = cursor.tried([&] { return takeSpan(cursor, typed); }) ||
                          takeMention(cursor, typed) || takeHour(cursor, typed);
        any = any || read;
        const TimeWord kind = cursor.term() != nullptr ? cursor.term()->kind : Filler;
        if (read) continue;
        if (kind != Comma && kind != Article && kind != At && kind != Filler && kind != For && kind != Break)
            return std::nullopt;
        ++cursor.at;
    }
    return any ? std::optional(typed) : std::nullopt;
}

/// The morning or the afternoon's, whichever the business is open at; else as a caller would mean it.
QTime timeOn(const Typed& typed, QDate day, const QDateTime& now, const OpeningHours& hours)
{
    if (typed.hour) {
        const QTime meant = typed.hour->timeOfDay(typed.part);
        if (typed.hour->half >= 0 || typed.part || meant.hour() < 12 || typed.hour->hour > 12) return meant;
        const QTime morning(typed.hour->hour % 12, typed.hour->minute);
        const bool only =
            hours.isOpenAt(wallTime(day, morning, now)) && !hours.isOpenAt(wallTime(day, meant, now));
        return only ? morning : meant;
    }
    switch (*typed.part) {
    case Part_::Midday:
        return {12, 0};
    case Part_::Afternoon:
        return {13, 0};
    case Part_::Evening:
        return {17, 0};
    case Part_::Morning:
        break;
    }
    const QDateTime opening = openingOn(day, wallTime(day, QTime(0, 0), now).addDays(-1), hours);
    return opening.date() == day && opening.time() < QTime(12, 0) ? opening.time() : QTime(9, 0);
}

/// The day that was typed; empty where none was.
std::optional<QDate> dayOf(const Typed& typed, QDate today)
{
    if (!typed.dateKey.isEmpty()) return dayMeant(typed.dateKey, today);
    PreferredTime wish;
    wish.relative = typed.relative;
    if (typed.weekday) wish.days = {*typed.weekday};
    if (!typed.weekday && !typed.relative) return std::nullopt;
    if (typed.weekday && !typed.relative) return today.addDays((*typed.weekday - today.dayOfWeek() + 7) % 7);
    // From midnight, so that a day that has begun is still in it.
    const auto spans = datesFor(wish, QDateTime(today, QTime(0, 0), Qt::UTC));
    return spans.empty() ? std::nullopt : std::optional(spans.front().day);
}

std::optional<QDateTime> momentOf(const Typed& typed, const QDateTime& now, const OpeningHours& hours)
{
    if (typed.minutes) return now.addSecs(qint64{60} * *typed.minutes);
    const QDate today = now.date();
    const auto named = dayOf(typed, today);
    const bool clock = typed.hour || typed.part;
    QDate day = named.value_or(today);
    if (!clock) {
        if (day == today && typed.weekday) day = day.addDays(7);
        return day == today ? now.addSecs(3600) : openingOn(day, now, hours);
    }
    QDateTime moment = wallTime(day, timeOn(typed, day, now, hours), now);
    if (moment <= now && (!named || typed.weekday)) {
        day = day.addDays(named ? 7 : 1);
        moment = wallTime(day, timeOn(typed, day, now, hours), now);
    }
    return moment;
}

/// "After payday", and nothing else.
bool isPayday(const std::vector<TimeTerm>& terms)
{
    static const QStringList before{u"after"_s,  u"on"_s,   u"by"_s,      u"until"_s,   u"when"_s,
                                    u"i"_s,      u"they"_s, u"my"_s,      u"the"_s,     u"next"_s,
                                    u"el"_s,     u"la"_s,   u"despues"_s, u"de"_s,      u"del"_s,
                                    u"cuando"_s, u"en"_s,   u"proxima"_s, u"proximo"_s, u"pasando"_s};
    const auto paid = ReturnWords(terms).first(ReturnWord::Payday);
    return paid && paid->end == terms.size() &&
           std::all_of(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(paid->first),
                       [](const TimeTerm& term) {
                           return std::ranges::all_of(term.words.split(u' '), [](const QString& word) {
                               return before.contains(word);
                           });
                       });
}

} // namespace

std::optional<QDateTime> readTypedTime(QStringView typed, const QDateTime& now, const OpeningHours& hours)
{
    if (!now.isValid()) return std::nullopt;
    const auto terms = timeTerms(typed);
    if (isPayday(terms)) return dueFor({.kind = ReturnTime::Kind::Payday}, now, hours);
    const auto read = readTyped(terms);
    if (!read || (!read->dateKey.isEmpty() && !dayOf(*read, now.date()))) return std::nullopt;
    auto moment = momentOf(*read, now, hours);
    if (!moment || !moment->isValid() || *moment <= now) return std::nullopt;
    return moment;
}

} // namespace secondring
