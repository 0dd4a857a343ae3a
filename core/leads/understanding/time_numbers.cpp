// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_numbers.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// The first run of digits in @p words from @p at on; moves @p at behind it. -1 where it is too long.
int digits(QStringView words, qsizetype& at)
{
    const qsizetype start = at;
    while (at < words.size() && words.at(at).isDigit())
        ++at;
    return at == start || at - start > 4 ? -1 : words.mid(start, at - start).toInt();
}

/// What stands behind the digits: "pm", "ish", "th".
bool applySuffix(TimeTerm& term, QStringView suffix)
{
    if (suffix.isEmpty()) return true;
    if (suffix.endsWith(u"ish") || suffix.endsWith(u"sh")) {
        const QStringView before = suffix.chopped(suffix.endsWith(u"ish") ? 3 : 2);
        term.minute = std::max(term.minute, 0);
        return applySuffix(term, before);
    }
    if (suffix == u"am" || suffix == u"a") {
        term.half = 0;
    } else if (suffix == u"pm" || suffix == u"p" || suffix == u"om") {
        term.half = 12;
    } else if (suffix == u"oclock" || suffix == u"h" || suffix == u"hrs") {
        term.minute = std::max(term.minute, 0);
    } else if (suffix == u"s") {
        return term.value <= 12; // "11's ok", not "the 90s"
    } else if (suffix == u"st" || suffix == u"nd" || suffix == u"rd" || suffix == u"th") {
        term.kind = TimeWord::Ordinal;
        return term.value >= 1 && term.value <= 31;
    } else {
        return false;
    }
    return true;
}

/// "330" and "1030am" are a time without its colon.
void splitCompact(TimeTerm& term)
{
    if (term.minute >= 0 || term.value < 100) return;
    term.minute = term.value % 100;
    term.value /= 100;
    term.loose = true;
}

bool readDate(TimeTerm& term, const QStringList& parts)
{
    int month = parts.value(0).toInt();
    int day = parts.value(1).toInt();
    if (month > 12 && day <= 12) std::swap(month, day);
    if (term.words == u"24/7"_s) return false;
    if (parts.size() > 3 || month < 1 || month > 12 || day < 1 || day > 31) return false;
    term.kind = TimeWord::MonthDay;
    term.value = month * 100 + day;
    return true;
}

} // namespace

void readNumber(TimeTerm& term)
{
    const QStringView words = term.words;
    if (words.contains(u'/')) {
        if (!readDate(term, term.words.split(u'/'))) term.kind = TimeWord::Other;
        return;
    }
    qsizetype at = 0;
    term.kind = TimeWord::Number;
    term.value = digits(words, at);
    if (at < words.size() && (words.at(at) == u':' || words.at(at) == u'.')) {
        term.loose = words.at(at) == u'.';
        const qsizetype start = ++at;
        term.minute = digits(words, at);
        if (at - start != 2) term.value = -1;
    }
    if (term.value >= 0) splitCompact(term);
    const bool plainNumber = term.value >= 0 && term.minute < 60 && applySuffix(term, words.mid(at));
    if (!plainNumber || (term.half >= 0 && term.value > 12)) {
        term.kind = TimeWord::Other;
    } else if (term.half >= 0) {
        term.loose = false;
    }
}

QString ordinalOf(const TimeTerm& term)
{
    if (term.words.front().isDigit() || term.kind != TimeWord::Ordinal) return term.words;
    const int ones = term.value / 10 == 1 ? 0 : term.value % 10;
    static const QStringList endings{u"th"_s, u"st"_s, u"nd"_s, u"rd"_s};
    return QString::number(term.value) + endings.value(ones, u"th"_s);
}

} // namespace secondring
