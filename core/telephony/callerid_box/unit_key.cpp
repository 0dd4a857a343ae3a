// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_key.h"

#include "core/telephony/caller_mark.h"

#include <QDate>
#include <QDateTime>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// A unit does not know the year: the one in which its day is nearest to today. A unit that lost its clock
/// starts it at the same moment each time, and two calls of two such days must not become one.
QString dayOf(const QByteArray& stamp, Timestamp now)
{
    constexpr qint64 clockIsRight = 2;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).date();
    const int month = stamp.left(2).toInt();
    const int day = stamp.mid(3, 2).toInt();
    QDate nearest;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate each(year, month, day);
        if (!each.isValid()) continue;
        if (!nearest.isValid() || std::abs(each.daysTo(today)) < std::abs(nearest.daysTo(today)))
            nearest = each;
    }
    if (nearest.isValid() && std::abs(nearest.daysTo(today)) <= clockIsRight)
        return nearest.toString(u"yyyyMMdd"_s);
    return u"lost-"_s + today.toString(u"yyyyMMdd"_s);
}

QString startOf(const UnitLine& at, const QByteArray& stamp, Timestamp now)
{
    return u"unit:%1:%2:%3:%4"_s.arg(QString::fromLatin1(at.serial))
        .arg(at.line)
        .arg(dayOf(stamp, now), QString::fromLatin1(stamp));
}

/// Without separators and the zeros in front.
QString plainSerial(const QString& words)
{
    QString plain;
    for (const QChar each : words.toLower())
        if (each.isLetterOrNumber() && (!plain.isEmpty() || each != u'0')) plain += each;
    return plain;
}

} // namespace

CallKey keyOfRing(const UnitLine& at, const QByteArray& stamp, Timestamp now)
{
    return {startOf(at, stamp, now)};
}

CallKey keyOfRecord(const UnitLine& at, const QByteArray& stamp, const QByteArray& number, Timestamp now)
{
    return {startOf(at, stamp, now) + u':' + callerMark(QString::fromLatin1(number))};
}

bool isUnit(const QString& typed, const QByteArray& serial)
{
    const QString wanted = plainSerial(typed);
    if (wanted.isEmpty()) return true;
    const QString known = plainSerial(QString::fromLatin1(serial));
    if (wanted == known) return true;
    bool isDecimal = false;
    const qulonglong number = wanted.toULongLong(&isDecimal);
    return isDecimal && number == known.toULongLong(nullptr, 16);
}

} // namespace secondring
