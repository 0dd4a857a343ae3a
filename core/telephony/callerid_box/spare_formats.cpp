// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/spare_formats.h"

#include <array>

namespace secondring {
namespace {

/// The fields of a record that are set apart by two spaces or more.
struct SpareFields {
    std::array<QByteArrayView, 8> words;
    std::size_t count = 0;
};

SpareFields fieldsOf(QByteArrayView line)
{
    SpareFields fields;
    line = line.trimmed();
    while (!line.isEmpty() && fields.count < fields.words.size()) {
        const qsizetype end = line.indexOf("  ");
        fields.words[fields.count++] = end < 0 ? line : line.first(end);
        line = end < 0 ? QByteArrayView() : line.sliced(end).trimmed();
    }
    return fields;
}

bool isSpareDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// "9/26" or "09/26" as "09/26"; empty when it is no date.
QByteArray dateIn(QByteArrayView words)
{
    if (words.size() == 4) return dateIn(QByteArray(1, '0') + words.toByteArray());
    const bool isDate = words.size() == 5 && isSpareDigit(words[0]) && isSpareDigit(words[1]) &&
                        words[2] == '/' && isSpareDigit(words[3]) && isSpareDigit(words[4]);
    return isDate ? words.toByteArray() : QByteArray();
}

/// "2:30", "02:30", with or without " PM", as "02:30" or "02:30 PM"; empty when it is no time.
QByteArray timeIn(QByteArrayView words)
{
    QByteArray time = words.toByteArray();
    if (time.indexOf(':') == 1) time.prepend('0');
    const bool isTime = time.size() >= 5 && isSpareDigit(time[0]) && isSpareDigit(time[1]) &&
                        time[2] == ':' && isSpareDigit(time[3]) && isSpareDigit(time[4]);
    if (!isTime) return {};
    const QByteArray half = time.mid(5).trimmed();
    if (!half.isEmpty() && half != "AM" && half != "PM") return {};
    return half.isEmpty() ? time.left(5) : time.left(5) + ' ' + half;
}

int lineIn(QByteArrayView words)
{
    if (words.size() != 2 || !isSpareDigit(words[0]) || !isSpareDigit(words[1])) return -1;
    return (words[0] - '0') * 10 + (words[1] - '0');
}

} // namespace

std::optional<UnitCallRecord> readSpareFormat(QByteArrayView words)
{
    const SpareFields fields = fieldsOf(words);
    if (fields.count < 4) return std::nullopt;
    UnitCallRecord call;
    call.line = lineIn(fields.words[0]);
    const QByteArray date = dateIn(fields.words[1]);
    QByteArray time = timeIn(fields.words[2]);
    if (call.line < 0 || date.isEmpty() || time.isEmpty()) return std::nullopt;
    std::size_t next = 3;
    if (time.size() == 5) { // The half of the day stands by itself.
        if (fields.words[3] != "AM" && fields.words[3] != "PM") return std::nullopt;
        time += ' ' + fields.words[next++].toByteArray();
    }
    call.stamp = date + ' ' + time;
    if (next < fields.count) call.number = fields.words[next++].toByteArray();
    const bool tellsWay = next < fields.count && (fields.words[next] == "I" || fields.words[next] == "O");
    call.format = tellsWay ? UnitFormat::Limited : UnitFormat::Tci;
    if (tellsWay) call.isOutgoing = fields.words[next++] == "O";
    if (next < fields.count) call.name = fields.words[next].toByteArray();
    return call;
}

} // namespace secondring
