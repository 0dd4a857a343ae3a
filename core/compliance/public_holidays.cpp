// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/public_holidays.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// One holiday of every year, as the table writes it.
struct Holiday {
    enum class Counted { Date, FirstWeekdayFrom, WesternEaster, EasternEaster } counted = Counted::Date;
    int month = 0;
    int day = 0;
    int weekday = 0;
    int fromEaster = 0;
    bool evenYears = false;
};

enum class Kept { No, Nearest, Next };

struct PlaceHolidays {
    Kept kept = Kept::No;
    std::vector<Holiday> days;
};

/// The Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
QDate westernEaster(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

/// Meeus's Julian algorithm; 13 days between the calendars until 2099.
QDate easternEaster(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    return QDate(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1).addDays(13);
}

QDate dateOf(const Holiday& holiday, int year)
{
    if (holiday.evenYears && year % 2 != 0) return {};
    if (holiday.counted == Holiday::Counted::WesternEaster)
        return westernEaster(year).addDays(holiday.fromEaster);
    if (holiday.counted == Holiday::Counted::EasternEaster)
        return easternEaster(year).addDays(holiday.fromEaster);
    const QDate from(year, holiday.month, holiday.day);
    if (holiday.counted == Holiday::Counted::Date) return from;
    return from.addDays((holiday.weekday - from.dayOfWeek() + 7) % 7);
}

Holiday holidayIn(const QString& written)
{
    static const QRegularExpression form(
        u"^(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)>=)?(?<month>\\d\\d)-(?<day>\\d\\d)(?<even>/2)?$"_s);
    static const QStringList weekdays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    Holiday holiday;
    if (written.startsWith(u'E') || written.startsWith(u'O')) {
        holiday.counted =
            written.startsWith(u'E') ? Holiday::Counted::WesternEaster : Holiday::Counted::EasternEaster;
        holiday.fromEaster = QStringView(written).mid(1).toInt();
        return holiday;
    }
    const auto hit = form.match(written);
    if (!hit.hasMatch()) qFatal("the table of holidays has a line that is none");
    holiday.month = hit.captured(u"month").toInt();
    holiday.day = hit.captured(u"day").toInt();
    holiday.evenYears = !hit.captured(u"even").isEmpty();
    const auto weekday = weekdays.indexOf(hit.captured(u"weekday"));
    if (weekday < 0) return holiday;
    holiday.counted = Holiday::Counted::FirstWeekdayFrom;
    holiday.weekday = static_cast<int>(weekday) + 1;
    return holiday;
}

QHash<QString, PlaceHolidays> readHolidays()
{
    QFile file(u":/secondring/compliance/holidays.json"_s);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the table of holidays is not in the program");
    const QJsonObject places = QJsonDocument::fromJson(file.readAll()).object().value(u"places"_s).toObject();
    QHash<QString, PlaceHolidays> read;
    for (auto row = places.begin(); row != places.end(); ++row) {
        PlaceHolidays& place = read[row.key()];
        const QString kept = row.value().toObject().value(u"kept"_s).toString();
        place.kept = kept == u"nearest" ? Kept::Nearest : kept == u"next" ? Kept::Next : Kept::No;
        const QJsonArray days = row.value().toObject().value(u"days"_s).toArray();
        for (const auto& day : days)
            place.days.push_back(holidayIn(day.toString()));
    }
    return read;
}

void keepElsewhere(QDate day, Kept kept, std::vector<QDate>& dates)
{
    if (kept == Kept::No || day.dayOfWeek() < Qt::Saturday) return;
    if (kept == Kept::Nearest) return dates.push_back(day.addDays(day.dayOfWeek() == Qt::Saturday ? -1 : 1));
    QDate free = day;
    while (free.dayOfWeek() >= Qt::Saturday || std::ranges::find(dates, free) != dates.end())
        free = free.addDays(1);
    dates.push_back(free);
}

void addHolidays(const QString& place, int year, std::vector<QDate>& dates)
{
    static const QHash<QString, PlaceHolidays> all = readHolidays();
    const auto known = all.constFind(place);
    if (known == all.cend()) return;
    std::vector<QDate> own;
    for (const Holiday& holiday : known->days) {
        if (const QDate date = dateOf(holiday, year); date.isValid()) own.push_back(date);
    }
    dates.insert(dates.end(), own.begin(), own.end());
    for (const QDate& date : own)
        keepElsewhere(date, known->kept, dates);
}

} // namespace

std::vector<QDate> publicHolidays(int year, const QString& country, const QString& subdivision)
{
    std::vector<QDate> dates;
    addHolidays(country, year, dates);
    if (!subdivision.isEmpty()) addHolidays(country + u'-' + subdivision, year, dates);
    return dates;
}

bool isPublicHoliday(QDate day, const QString& country, const QString& subdivision)
{
    const auto has = [&](int year) {
        const auto dates = publicHolidays(year, country, subdivision);
        return std::ranges::find(dates, day) != dates.end();
    };
    // New Year's Day on a Saturday is kept on the last day of the year before.
    return has(day.year()) || (day.month() == 12 && day.day() == 31 && has(day.year() + 1));
}

} // namespace secondring
