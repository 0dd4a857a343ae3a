// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/network_name.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

bool namesSomebody(const QString& shown)
{
    static const QRegularExpression noName(
        u"^(wireless|cell(ular)?|mobile|toll free|unknown|unavailable|out of area|private|anonymous|restricted|blocked)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool hasLetters = std::ranges::any_of(shown, [](QChar c) { return c.isLetter(); });
    const bool hasDigits = std::ranges::any_of(shown, [](QChar c) { return c.isDigit(); });
    return hasLetters && !hasDigits && !noName.match(shown.trimmed()).hasMatch();
}

} // namespace secondring
