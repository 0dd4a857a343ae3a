// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/closed_days_list.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kLongestName = 100;
constexpr int kShownOfMistake = 60;
constexpr int kMostDays = 500;
constexpr int kLongestList = 1'000'000;

/// A day as people write it, at the beginning of a text.
const QString& dayPattern()
{
    static const QString pattern =
        u"(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{8}(?!\\d)|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}"
        "|[A-Za-z]{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? [A-Za-z]{3,9}\\.? \\d{4})"_s;
    return pattern;
}

QDate numbersAsDay(const QString& written, const QString& region)
{
    const QStringList parts = written.split(QRegularExpression(u"[/.]"_s));
    const int first = parts[0].toInt();
    const int second = parts[1].toInt();
    const int year = parts[2].toInt() + (parts[2].size() <= 2 ? 2000 : 0);
    const bool monthFirst = region == u"US" && written.contains(u'/');
    return monthFirst ? QDate(year, first, second) : QDate(year, second, first);
}

QDate wordsAsDay(QString written)
{
    static const QRegularExpression marks(u"[.,]"_s);
    written.remove(marks);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    for (const QString& form : {u"MMM d yyyy"_s, u"MMMM d yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        const QDate day = english.toDate(written, form);
        if (day.isValid()) return day;
    }
    return {};
}

QDate dayIn(const QString& written, const QString& region)
{
    static const QRegularExpression compact(u"^\\d{8}$"_s);
    if (compact.match(written).hasMatch()) return QDate::fromString(written, u"yyyyMMdd"_s);
    if (written.contains(u'-')) return QDate::fromString(written, u"yyyy-M-d"_s);
    if (written.at(0).isLetter() || written.contains(u' ')) return wordsAsDay(written);
    return numbersAsDay(written, region);
}

std::optional<ClosedDays> daysOnLine(const QString& line, const QString& region)
{
    static const QRegularExpression form(
        u"^(?<from>%1)(?:\\s*(?:-|–|—|to|until|through|a|al|hasta|[,;\\t])\\s*"
        "(?<to>%1))?(?<rest>.*)$"_s.arg(dayPattern()));
    const auto match = form.match(line);
    if (!match.hasMatch()) return std::nullopt;
    ClosedDays days;
    days.from = dayIn(match.captured(u"from"_s), region);
    days.to = match.captured(u"to"_s).isEmpty() ? days.from : dayIn(match.captured(u"to"_s), region);
    static const QRegularExpression separators(u"^[\\s,;:\\-–—]+|[\\s,;]+$"_s);
    days.name = match.captured(u"rest"_s).remove(separators).simplified().left(kLongestName);
    if (!days.from.isValid() || !days.to.isValid() || days.to < days.from) return std::nullopt;
    return days;
}

ListedDays::Mistake mistakeOn(int line, const QString& words)
{
    return {line, words.simplified().left(kShownOfMistake)};
}

ListedDays readLines(const QStringList& lines, const QString& region)
{
    ListedDays read;
    bool first = true;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        QString line = lines[at];
        line = line.remove(u'"').trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const bool isHead = first && std::ranges::none_of(line, [](QChar c) { return c.isDigit(); });
        first = false;
        if (const auto days = daysOnLine(line, region))
            read.days.push_back(*days);
        else if (!isHead)
            read.mistakes.push_back(mistakeOn(static_cast<int>(at) + 1, line));
    }
    return read;
}

/// One event of a calendar while it is read.
struct Event {
    int line = 0; ///< Where its day stands, else where it begins.
    QDate from;
    QDate end; ///< Not included (RFC 5545, 3.6.1).
    QString name;
    bool hasTime = false;
};

QString unescaped(QString text)
{
    return text.replace(u"\\n"_s, u" "_s).replace(u"\\,"_s, u","_s).replace(u"\\;"_s, u";"_s);
}

void readProperty(Event& event, const QString& property, int line)
{
    const QString name = property.section(QRegularExpression(u"[:;]"_s), 0, 0).toUpper();
    const QString value = property.section(u':', 1).trimmed();
    if (name == u"SUMMARY") event.name = unescaped(value).simplified().left(kLongestName);
    if (name != u"DTSTART" && name != u"DTEND") return;
    const QDate day = QDate::fromString(value.left(8), u"yyyyMMdd"_s);
    if (name == u"DTEND") {
        event.end = day;
        return;
    }
    event.line = line;
    event.from = day;
    event.hasTime = value.contains(u'T');
}

void take(ListedDays& read, const Event& event)
{
    if (!event.from.isValid()) return read.mistakes.push_back(mistakeOn(event.line, event.name));
    const QDate last = event.end.isValid() && !event.hasTime ? event.end.addDays(-1) : event.from;
    read.days.push_back({event.from, std::max(event.from, last), event.name});
}

ListedDays readCalendar(const QStringList& lines)
{
    ListedDays read;
    std::optional<Event> event;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const int line = static_cast<int>(at) + 1;
        QString property = lines[at];
        // A line that begins with a blank goes on with the one before (RFC 5545, 3.1).
        for (; at + 1 < lines.size() && lines[at + 1].startsWith(u' '); ++at)
            property += lines[at + 1].mid(1);
        if (property.startsWith(u"BEGIN:VEVENT"_s, Qt::CaseInsensitive)) event = Event{.line = line};
        if (!event) continue;
        readProperty(*event, property, line);
        if (!property.startsWith(u"END:VEVENT"_s, Qt::CaseInsensitive)) continue;
        take(read, *event);
        event.reset();
    }
    if (event) read.mistakes.push_back(mistakeOn(event->line, event->name));
    return read;
}

/// The @p nth such weekday of the month; -1 is the last.
QDate weekday(int year, int month, int dayOfWeek, int nth)
{
    if (nth < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - dayOfWeek + 7) % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((dayOfWeek - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

ClosedDays fixed(QDate day, const QString& name)
{
    if (day.dayOfWeek() == Qt::Saturday) return {day.addDays(-1), day, name};
    if (day.dayOfWeek() == Qt::Sunday) return {day, day.addDays(1), name};
    return {day, day, name};
}

} // namespace

ListedDays readClosedDaysList(const QString& list, const QString& region)
{
    static const QRegularExpression breaks(u"\\r\\n|\\r|\\n"_s);
    const QStringList lines = list.left(kLongestList).split(breaks);
    const bool isCalendar = list.left(2'000).contains(u"BEGIN:VCALENDAR"_s, Qt::CaseInsensitive) ||
                            list.left(2'000).contains(u"BEGIN:VEVENT"_s, Qt::CaseInsensitive);
    ListedDays read = isCalendar ? readCalendar(lines) : readLines(lines, region);
    read.days = withMore({}, read.days);
    if (read.days.size() > kMostDays) read.days.resize(kMostDays);
    return read;
}

std::vector<ClosedDays> federalHolidays(int year)
{
    const auto floating = [](QDate day, const QString& name) { return ClosedDays{day, day, name}; };
    return {fixed(QDate(year, 1, 1), u"New Year's Day"_s),
            floating(weekday(year, 1, Qt::Monday, 3), u"Martin Luther King Jr. Day"_s),
            floating(weekday(year, 2, Qt::Monday, 3), u"Presidents' Day"_s),
            floating(weekday(year, 5, Qt::Monday, -1), u"Memorial Day"_s),
            fixed(QDate(year, 6, 19), u"Juneteenth"_s),
            fixed(QDate(year, 7, 4), u"Independence Day"_s),
            floating(weekday(year, 9, Qt::Monday, 1), u"Labor Day"_s),
            floating(weekday(year, 10, Qt::Monday, 2), u"Columbus Day"_s),
            fixed(QDate(year, 11, 11), u"Veterans Day"_s),
            floating(weekday(year, 11, Qt::Thursday, 4), u"Thanksgiving"_s),
            fixed(QDate(year, 12, 25), u"Christmas Day"_s)};
}

std::vector<ClosedDays> withMore(std::vector<ClosedDays> days, const std::vector<ClosedDays>& more)
{
    for (const ClosedDays& each : more) {
        const bool isThere = std::ranges::any_of(
            days, [&](const ClosedDays& known) { return known.from == each.from && known.to == each.to; });
        if (!isThere) days.push_back(each);
    }
    std::ranges::stable_sort(days, {}, &ClosedDays::from);
    return days;
}

} // namespace secondring
