// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preview_words.h"

#include "core/messaging/text_template.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

QString previewOf(const Settings& settings, const QString& words)
{
    return filledIn(words, {{u"business"_s, settings.business.name},
                            {u"name"_s, QCoreApplication::translate("Preview", "Maria")},
                            {u"phone"_s, settings.business.phone}});
}

WordingUse automaticUse(const Settings& settings, bool opens)
{
    return {.automatic = true,
            .opens = opens,
            .business = settings.business.name,
            .phone = settings.business.phone};
}

} // namespace secondring
