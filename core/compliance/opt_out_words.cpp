// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace secondring {

OptWord optWordIn(QStringView text, bool optedOut)
{
    const QString word = text.toString().simplified().toLower();
    if (word == u"stop") return OptWord::OptOut;
    return word == u"start" && optedOut ? OptWord::OptIn : OptWord::None;
}

} // namespace secondring
