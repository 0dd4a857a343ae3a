// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/time_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class TimeWording {
    Q_DECLARE_TR_FUNCTIONS(Time)
};

// Where sentences begin; Spanish writes "lunes" and "nov" small.
QString capital(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

QString TimeWords::clock(Timestamp at) const
{
    const auto time = localTime(at, m_zone).time();
    auto format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    const bool twelveHours = format.contains(u'a', Qt::CaseInsensitive);
    // At a desk "9:58" needs no AM and "4:51" no PM; "4:51" at night does.
    const bool plain = time.hour() >= 7 && time.hour() < 19;
    if (twelveHours && plain)
        return QLocale().toString(QTime((time.hour() + 11) % 12 + 1, time.minute()), u"H:mm"_s);
    return QLocale().toString(time, format);
}

qint64 TimeWords::daysAgo(Timestamp at, Timestamp now) const
{
    return localTime(at, m_zone).date().daysTo(localTime(now, m_zone).date());
}

bool TimeWords::sameDay(Timestamp a, Timestamp b) const
{
    return daysAgo(a, b) == 0;
}

QString TimeWords::inList(Timestamp at, Timestamp now) const
{
    const auto days = daysAgo(at, now);
    if (days == 0) return clock(at);
    if (days == 1) return TimeWording::tr("Yesterday");
    if (days == -1) return TimeWording::tr("Tomorrow");
    const auto date = localTime(at, m_zone).date();
    if (std::abs(days) < 7) return capital(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
    const bool thisYear = date.year() == localTime(now, m_zone).date().year();
    return QLocale().toString(date, thisYear ? TimeWording::tr("d MMM") : TimeWording::tr("d MMM yyyy"));
}

QString TimeWords::day(Timestamp at, Timestamp now) const
{
    const auto days = daysAgo(at, now);
    if (days == 0) return TimeWording::tr("Today");
    if (days == 1) return TimeWording::tr("Yesterday");
    if (days == -1) return TimeWording::tr("Tomorrow");
    const auto then = localTime(at, m_zone).date();
    const bool thisYear = then.year() == localTime(now, m_zone).date().year();
    return thisYear ? date(at) : capital(QLocale().toString(then, TimeWording::tr("dddd, d MMMM yyyy")));
}

QString TimeWords::shortDate(Timestamp at) const
{
    return QLocale().toString(localTime(at, m_zone).date(), TimeWording::tr("ddd d MMM"));
}

QString TimeWords::longDate(Timestamp at) const
{
    return QLocale().toString(localTime(at, m_zone).date(), TimeWording::tr("d MMMM yyyy"));
}

QString TimeWords::date(Timestamp at) const
{
    return capital(QLocale().toString(localTime(at, m_zone).date(), TimeWording::tr("dddd, d MMMM")));
}

QString TimeWords::inSentence(Timestamp at, Timestamp now) const
{
    const auto days = daysAgo(at, now);
    if (days == 0) return TimeWording::tr("%1 today").arg(clock(at));
    if (days == 1) return TimeWording::tr("yesterday at %1").arg(clock(at));
    if (days == -1) return TimeWording::tr("tomorrow at %1").arg(clock(at));
    const auto date = localTime(at, m_zone).date();
    const bool thisYear = date.year() == localTime(now, m_zone).date().year();
    return TimeWording::tr("on %1").arg(
        QLocale().toString(date, thisYear ? TimeWording::tr("d MMMM") : TimeWording::tr("d MMMM yyyy")));
}

QString TimeWords::moment(Timestamp at, Timestamp now) const
{
    const auto days = daysAgo(at, now);
    if (days == 0) return clock(at);
    if (days == 1 || days == -1) return inSentence(at, now);
    const auto date = localTime(at, m_zone).date();
    const bool thisYear = date.year() == localTime(now, m_zone).date().year();
    const QString day =
        std::abs(days) < 7
            ? QLocale().dayName(date.dayOfWeek())
            : QLocale().toString(date, thisYear ? TimeWording::tr("d MMMM") : TimeWording::tr("d MMMM yyyy"));
    return TimeWording::tr("%1 at %2").arg(day, clock(at));
}

QString duration(std::chrono::milliseconds length)
{
    using namespace std::chrono;
    const auto whole = static_cast<int>(std::max(duration_cast<seconds>(length), seconds(0)).count());
    const auto unit = [](const char* words, int n) { return TimeWording::tr(words).arg(n); };
    if (whole < 60) return unit(QT_TRANSLATE_NOOP("Time", "%1 s"), whole);
    if (whole < 3600) return unit(QT_TRANSLATE_NOOP("Time", "%1 min"), whole / 60);
    const int hours = whole / 3600;
    const int minutes = whole % 3600 / 60;
    if (hours < 6 && minutes > 0) return TimeWording::tr("%1 h %2 min").arg(hours).arg(minutes);
    if (hours < 24) return unit(QT_TRANSLATE_NOOP("Time", "%1 h"), hours);
    const int days = hours / 24;
    return days == 1 ? TimeWording::tr("1 day") : unit(QT_TRANSLATE_NOOP("Time", "%1 days"), days);
}

QString waitingFor(std::chrono::milliseconds length)
{
    if (length < std::chrono::minutes(1)) return TimeWording::tr("just now");
    return TimeWording::tr("waiting %1").arg(duration(length));
}

} // namespace secondring
