// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_isolation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Left-to-right isolate and override: digits of Arabic's own would stay in their groups without the latter.
const QString opening = u"\u2066\u202D"_s;
const QString closing = u"\u202C\u2069"_s;
/// "10-12" is a time, and read from right to left like the words beside it.
constexpr qsizetype fewestDigits = 7;

bool hasRightToLeft(const QString& words)
{
    return std::ranges::any_of(words, [](QChar each) {
        return each.direction() == QChar::DirR || each.direction() == QChar::DirAL;
    });
}

qsizetype digitsIn(QStringView words)
{
    return std::ranges::count_if(words, [](QChar each) { return each.isDigit(); });
}

} // namespace

int IsolatedWords::placeOf(int written) const
{
    return written + static_cast<int>(std::ranges::upper_bound(added, written) - added.begin());
}

IsolatedWords withNumbersIsolated(const QString& words)
{
    IsolatedWords isolated{words, {}};
    if (!hasRightToLeft(words)) return isolated;
    static const QRegularExpression number(
        uR"([+(]{0,2}\p{Nd}(?:[ \x{A0}().\-\x{2010}-\x{2013}]{0,2}\p{Nd})*)"_s);
    isolated.shown.clear();
    qsizetype copied = 0;
    for (auto found = number.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (digitsIn(match.capturedView()) < fewestDigits) continue;
        // "(404-555-7003)": the brackets are the sentence's.
        const bool isBracketed =
            match.capturedView().startsWith(u'(') && !match.capturedView().contains(u')');
        const qsizetype from = match.capturedStart() + (isBracketed ? 1 : 0);
        const qsizetype to = match.capturedEnd();
        isolated.shown += words.sliced(copied, from - copied);
        isolated.shown += opening + words.sliced(from, to - from) + closing;
        isolated.added.insert(isolated.added.end(), opening.size(), static_cast<int>(from));
        isolated.added.insert(isolated.added.end(), closing.size(), static_cast<int>(to));
        copied = to;
    }
    isolated.shown += words.sliced(copied);
    return isolated;
}

} // namespace secondring
