// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_footer.h"

#include "core/compliance/text_law.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

// Without the accents that GSM 03.38 lacks: one of them would cut the text's length by more than half.
QString inLanguage(const QString& language)
{
    static const QHash<QString, QString> footers{
        {u"de"_s, u"Antwort STOP zum Abbestellen"_s},
        {u"es"_s, u"Responda STOP para no recibir mas"_s},
        {u"fr"_s, u"Repondez STOP pour ne plus recevoir de SMS"_s},
        {u"it"_s, u"Rispondi STOP per non ricevere altri SMS"_s},
        {u"nl"_s, u"Antwoord STOP om af te melden"_s},
        {u"pl"_s, u"Odpisz STOP, aby zrezygnowac"_s},
        {u"pt"_s, u"Responda STOP para nao receber mais"_s},
        {u"ar"_s, u"Reply STOP to stop messages"_s},
    };
    return footers.value(language, u"Reply STOP to opt out"_s);
}

QString languageOf(const QString& country)
{
    static const QHash<QString, QString> spoken{
        {u"AT"_s, u"de"_s}, {u"DE"_s, u"de"_s}, {u"LI"_s, u"de"_s}, {u"ES"_s, u"es"_s}, {u"FR"_s, u"fr"_s},
        {u"LU"_s, u"fr"_s}, {u"IT"_s, u"it"_s}, {u"NL"_s, u"nl"_s}, {u"BE"_s, u"nl"_s}, {u"PL"_s, u"pl"_s},
        {u"PT"_s, u"pt"_s}, {u"AE"_s, u"ar"_s}, {u"SA"_s, u"ar"_s}};
    return spoken.value(country);
}

} // namespace

QString optOutFooter(const RecipientPlace& place, const QString& language)
{
    if (lawAreaOf(place.country) == LawArea::Canada) {
        const bool french = language == u"fr" || (language.isEmpty() && place.subdivision == u"QC");
        // The Charter of the French language; ARRET alone is what the networks and the ledger know.
        return french ? u"Repondez ARRET pour vous desabonner"_s : u"Reply STOP to unsubscribe"_s;
    }
    return inLanguage(language.isEmpty() ? languageOf(place.country) : language);
}

bool namesWayOut(const QString& words)
{
    static const QRegularExpression asCommand(
        u"\\b(STOP|ARR[EÊ]T|ALTO)\\b(?!\\s+(BY|IN|OVER|AT)\\b)|توقف|إيقاف"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression asAnswer(
        u"\\b(reply|respond|answer|text|txt|send|responda|responde|conteste|env[ií]e|mande|r[eé]pondez|"
        u"envoyez"
        "|antworten? sie|antworte?|rispondi|antwoord|odpisz)( (with|back|con|avec|mit|met))?\\s*[\"'“‘«]?"
        "(stop|alto|baja|parar|arr[eê]t)\\b(?! (by|in|over|at)\\b)|\\bopt[- ]?out\\b|\\bunsubscribe\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return asCommand.match(words).hasMatch() || asAnswer.match(words).hasMatch();
}

} // namespace secondring
