// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/safety_line.h"

#include "core/messaging/text_template.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// What is dialled for life and limb. 112 works in the whole of Europe, and on every GSM telephone.
QString emergencyNumber(const QString& region)
{
    static const QStringList likeAmerica{u"US"_s, u"CA"_s, u"MX"_s, u"PR"_s, u"VI"_s, u"GU"_s};
    if (likeAmerica.contains(region)) return u"911"_s;
    if (region == u"GB") return u"999"_s;
    if (region == u"AU") return u"000"_s;
    if (region == u"NZ") return u"111"_s;
    return u"112"_s;
}

} // namespace

QString usualSafetyLine(const QString& region, bool spanish)
{
    const QString words =
        spanish ? u"{business}: si es una emergencia, llame al %1 ahora. No espere nuestra respuesta."_s
                : u"{business}: if this is an emergency, call %1 now. Do not wait for our answer."_s;
    return words.arg(emergencyNumber(region));
}

QString safetyLineFor(const Settings& settings, bool spanish)
{
    const QMap<QString, QString> fields{{u"business"_s, settings.business.name},
                                        {u"phone"_s, settings.business.phone}};
    const QString& own = spanish ? settings.urgency.safetyLineEs : settings.urgency.safetyLine;
    const QString words = filledIn(own.trimmed(), fields).trimmed();
    return words.isEmpty() ? filledIn(usualSafetyLine(settings.business.region, spanish), fields) : words;
}

} // namespace secondring
