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

/// Ours, in the languages that nobody can word their own in.
QString lineElsewhere(OptLanguage language, const QString& region)
{
    if (language == OptLanguage::French)
        return u"Si c'est une urgence, appelez le %1 maintenant. N'attendez pas notre réponse."_s.arg(
            emergencyNumber(region));
    if (language == OptLanguage::Portuguese)
        return u"Se for uma emergencia, ligue para o %1 agora. Nao espere a nossa resposta."_s.arg(
            emergencyNumber(region));
    return u"إذا كانت هذه حالة طارئة فاتصل على %1 الآن ولا تنتظر ردنا."_s.arg(emergencyNumber(region));
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

QString safetyLineBeside(const Settings& settings, OptLanguage language)
{
    const bool isOwn = language == OptLanguage::English || language == OptLanguage::Spanish;
    if (!isOwn) return lineElsewhere(language, settings.business.region);
    QString line = safetyLineFor(settings, language == OptLanguage::Spanish);
    const QString named = settings.business.name + u": "_s;
    if (line.startsWith(named)) line.remove(0, named.size());
    line[0] = line[0].toUpper();
    return line;
}

} // namespace secondring
