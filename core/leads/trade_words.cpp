// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/trade_words.h"

#include "core/base/log.h"

namespace secondring {

VerticalPack packInForce(const Settings& settings)
{
    if (!settings.tradeWords.isEmpty()) {
        auto own = readPackInForce(settings.tradeWords.toUtf8());
        if (own) return std::move(*own);
        qCWarning(logApp).noquote() << "the trade's own words cannot be read, the program's are used:"
                                    << own.error().detail;
    }
    return shippedPack(settings.business.vertical);
}

bool hasOtherWords(const Settings& one, const Settings& other)
{
    return one.business.vertical != other.business.vertical || one.tradeWords != other.tradeWords;
}

QByteArray shippedWords(const QString& vertical)
{
    return writePack(shippedPack(vertical));
}

} // namespace secondring
