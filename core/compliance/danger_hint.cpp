// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/danger_hint.h"

#include "core/compliance/opt_out_phrases.h"
#include "core/compliance/readable_clauses.h"

using namespace Qt::StringLiterals;

namespace secondring {

bool namesDanger(QStringView text)
{
    static const std::vector<QRegularExpression> dangers = searchesFrom(
        uR"(\b(?:on fire|house fire|a fire|fire in|carbon monoxide|overdos\w+|suicid\w*|kill myself|seizure|heart attack|stroke|unconscious)\b(?! (?:sale|pit|place|drill|extinguisher|inspection))
^(?:\w+ ){0,2}fire$
\b(?:gas|smoke) (?:smell|leak|everywhere)\w*\b|\b(?:smells?|smelling|leak\w*) (?:of |like )?(?:gas|smoke|burning)\b|\bsmoke (?:is )?(?:coming|pouring)\b
\b(?:cant|cannot|can not|not|isnt|trouble|hardly) (?:breathe|breathing|breath)\b|\bchest pains?\b|\bthroat is (?:closing|swelling)\b
\b(?:hay|tenemos) (?:mucho )?(?:fuego|humo)\b|\bse (?:incendia|incendio)\b
\b(?:fuga|olor|huele) (?:de |a )gas\b|\bse (?:esta )?quem\w+\b.*\b(?:casa|cocina)\b|\b(?:casa|cocina) se (?:esta )?quem\w+\b|\bincendio\b|\bno puedo respirar\b|\bmonoxido\b|\bdolor (?:de|en el) pecho\b
\b(?:fuite|odeur) (?:de |du )?gaz\b|\bsent (?:(?:fort|tres|le|du|l) ){0,2}(?:gaz|brule|roussi)\b|\b(?:y a|il y a|a) le feu\b|\b(?:prend|en) feu\b|\bfumee partout\b|\b(?:beaucoup de|plein de) fumee\b
\b(?:maison|cuisine) (?:brule|est en feu)\b|\bau feu\b|\bincendie\b|\bpeux (?:pas|plus) respirer\b|\bmonoxyde\b|\bdouleur (?:a|dans) la poitrine\b
\b(?:cheiro|vazamento|vazando|cheirando|fuga) (?:de |a |forte de )?gas\b|\b(?:muita fumaca|fumaca (?:na|em toda|por toda))\b
\b(?:pegando|pegou) fogo\b|\bem chamas\b|\bincendio\b|\bnao (?:consigo|consegue) respirar\b|\bdor no peito\b
\b(?:تسرب|تسريب|ريحه|رايحه|رائحه) (?:ال)?غاز\b|\b(?:اشم|شممت) (?:ال)?غاز\b|\bدخان (?:كثيف|كثير|في)\b|\bحريق\w*\b|\bيحترق\b|\b(?:لا|ما) (?:اقدر|استطيع) (?:ا|ات)تنفس\b)"_s,
        {});
    constexpr qsizetype kShort = 320;
    return anyMatches(dangers, readableClauses(text.left(kShort)).join(u' '));
}

} // namespace secondring
