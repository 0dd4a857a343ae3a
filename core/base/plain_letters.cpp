// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_letters.h"

#include <algorithm>

namespace secondring {

namespace {

/// Letters that Unicode takes for whole, although everybody types them without the stroke.
QChar plainSign(QChar sign)
{
    switch (sign.unicode()) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
        return u'd';
    case u'ı':
        return u'i';
    default:
        return apostropheSigns.contains(sign) ? QChar(u'\'') : sign;
    }
}

} // namespace

QString plainLetters(QStringView words)
{
    // Taken apart before they are made small: of the Turkish İ a dot would stay.
    QString plain = words.toString().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar sign) { return sign.isMark(); });
    plain = plain.toLower();
    std::ranges::transform(plain, plain.begin(), plainSign);
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace secondring
