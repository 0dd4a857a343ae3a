// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/wording_families.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// What {part}, {sick} and {much} stand for in the lines of a table.
struct Parts {
    QString part;
    QString sick;
    QString much;
};

/// Each line of @p table is one alternative; one that begins with two spaces goes on with the line before.
QString anyOf(QString table, const Parts& parts)
{
    table.replace(u"{part}"_s, parts.part).replace(u"{sick}"_s, parts.sick).replace(u"{much}"_s, parts.much);
    return table.replace(u"\n  "_s, QString()).replace(u'\n', u'|');
}

/// The body of people only: a dog's rash and a radiator that is bled are nobody's secret. Pain is left out:
/// it is what people call for, and may be asked about.
Parts english()
{
    return {uR"x((tooth|teeth|gums?|jaw|mouth|tongue|lips?|cheeks?|face|chin|neck|throat|eyes?|eyelids?|ears?
  |nose|chest|breasts?|belly|stomach|knees?|hips?|ankles?|foot|feet|toes?|hands?|wrists?|elbows?|fingers?
  |shoulders?|legs?|arms?|back|scalp|skin|forehead))x"_s,
            uR"x((bleed(s|ing)?|swollen|swelling|infected|inflamed|numb|oozing|draining|heal(s|ed|ing)?))x"_s,
            uR"x((\$ ?)?\d{1,3}( dollars| bucks)?)x"_s};
}

Parts spanish()
{
    return {uR"x((dientes?|muelas?|enc[ií]as?|mand[ií]bula|quijada|boca|lengua|labios?|mejillas?|cara|cuello
  |garganta|ojos?|o[ií]dos?|nariz|pecho|senos?|vientre|est[oó]mago|rodillas?|caderas?|tobillos?|pies?
  |manos?|mu[nñ]ecas?|codos?|dedos?|hombros?|piernas?|brazos?|espalda|piel|frente))x"_s,
            uR"x((sangra(n|ndo|do)?|hinchad[oa]s?|infectad[oa]s?|inflamad[oa]s?|adormecid[oa]s?|supura(n|ndo)?
  |sana(n|ndo|do)?|cicatriza(n|ndo|do)?))x"_s,
            {}};
}

QString healthInEnglish()
{
    return anyOf(uR"x(
\byour (\w+ ){0,2}(abscess(es)?|infections?|cysts?|lesions?|tumou?rs?|rash(es)?|wounds?|stitches|sutures
  |incision|ulcers?|sores?|swelling|bleeding|fever|cough|migraines?|nausea|dizziness|seizures?|sprain
  |fracture|hernia|concussion|sciatica|scoliosis|arthritis|tmj|gingivitis|gum disease|acne|eczema
  |psoriasis|rosacea|herpes|covid|cancer|diabetes|asthma|allerg(y|ies)|depression|anxiety|addiction|ptsd
  |adhd|autism|dementia|miscarriage|illness|wisdom (tooth|teeth)|veneers?|antibiotics?|painkillers?|meds
  |pills?|insulin|dosage|labs|mri|ultrasound|mammogram|pap smear|colonoscopy|vasectomy|chemo|dialysis
  |rehab|detox)\b
\byour (\w+ )?{part} (\w+ ){0,3}{sick}\b
\bhow (is|are) your (\w+ )?{part} (feeling|doing|healing|holding up|coming along)\b
\byour \w+ (is |are )?(still |now )?(healing|healed|infected)\b
(\byou (still|again) |(^|[.?!:;,}] ?)(still|any more) )(\w+ )?{sick}\b
\b(the|that|this) (swelling|bleeding) (\w+ )?(is|gone|down|stop|stopped|better|worse|any)\b
\b(is|has) (the|that) (swelling|bleeding)\b)x"_s,
                 english());
}

QString healthInSpanish()
{
    return anyOf(uR"x(
\b(su|sus|tu|tus) (\w+ ){0,2}(abscesos?|quistes?|tumor(es)?|heridas?|hinchaz[oó]n|sangrado|fiebre|tos
  |sarpullido|erupci[oó]n|[uú]lceras?|llagas?|migra[nñ]as?|n[aá]useas|mareos?|esguince|fractura|hernia
  |acn[eé]|eczema|psoriasis|herpes|c[aá]ncer|diabetes|asma|alergias?|depresi[oó]n|ansiedad|adicci[oó]n
  |enfermedad|puntos|suturas?|muelas? del juicio|carillas?|antibi[oó]ticos?|pastillas?|insulina
  |radiograf[ií]a|ultrasonido|mamograf[ií]a|quimio|di[aá]lisis|aborto|tratamiento de conductos)\b
\b(su|sus|tu|tus|el|la|los|las) (\w+ )?{part} (\w+ ){0,3}{sick}\b
\b(sigue[ns]?|contin[uú]a[n]?|todav[ií]a|a[uú]n) (\w+ ){0,3}{sick} (\w+ ){0,2}{part}\b
\b(le|te) (sigue[n]? |est[aá]n? )?(sangra(n|ndo)?|supura(n|ndo)?)\b
\bc[oó]mo (sigue|va|est[aá]|siguen|van|est[aá]n) (de )?(su|sus|tu|tus) (\w+ )?{part}\b
\b(ya )?(se le )?(baj[oó]|pas[oó]|par[oó]) (la hinchaz[oó]n|el sangrado)\b)x"_s,
                 spanish());
}

QString rewardsInEnglish()
{
    return anyOf(uR"x(
\bfor (a|an|our|your|some|the|this|today'?s|exclusive) (\w+ )?(deals?|savings|steals?)\b
\b(great|hot|best|good|new|sweet|special|holiday|spring|summer|fall|winter|weekly|monthly|daily|today'?s
  |our|these|more|see the|current) deals?\b(?! (of|with))
\b(text|txt|reply|send|use|enter)( with| code| the word| promo)* ["'“]?(?-i:SAVE|SAVINGS|DEALS?|PROMO
  |OFFER|WIN|COUPON|SALE|DISCOUNT|BOGO|REWARDS?)\b
\b(get|take|for|enjoy|receive|with|claim|extra|another|and|is|are) (an? )?(extra |up to )?{much} off\b
\b\d{1,3} (dollars|bucks) off\b
\b{much} off (your|any|all|every|our|an?|the|next|first)\b
\b(mention|show|bring|present) (us )?(this|the|our) (text|message|ad|code|sms|coupon)\b[^.?!]*(\boff\b
  |\bsave\b|\bsavings\b|\bfree\b|\bdeal|\bgift\b|\bbonus\b|\bupgrade\b|\bcredit\b|\d ?%|\$ ?\d
  |\blower (price|rate)|\bspecial\b)
\b(first|next|1st|second) (visit|cut|wash|session|month|treatment|service|exam|cleaning|facial|color|class
  |consult|appointment|tune-?up|inspection|one)('s| is)? (free|half off|on us)\b
\b(free of charge|at no (extra |additional )?(cost|charge))\b
\b(is|are|it'?s|all) on the house(?=[.!]|$)
\bsave (big|money|more|a bundle|on (your|all|every|our|a|any))\b
\b(big|huge|great|extra|more|exclusive) savings\b
\b(earn|win|claim|redeem) (\w+ ){0,2}(points?|rewards?|prizes?|cash|gifts?|trip|bonus|credits?|visit|money)\b
\b(loyalty|reward|rewards|bonus|referral) (points?|programs?|credits?|club|bonus|rewards?)\b
(^|[.!?,:;] ?)act now\b
\b(while supplies last|last chance to (save|get|book))\b
\b(join|sign up for) our (\w+ )?(newsletter|(mailing|text|vip|email|e-mail) (list|club)|rewards|vip)\b
\$ ?\d+ (\w+ )?(specials?|deals?|offers?|value)\b)x"_s,
                 english());
}

QString rewardsInSpanish()
{
    return anyOf(uR"x(
\b(escriba|escribe|env[ií]e|env[ií]a|responda|responde|mande|manda|texto|texte)( con
  | la palabra)* ["'“]?(?-i:AHORR[OAE]\w*|OFERTAS?|PROMO|GANAR?|GANE|DESCUENTO|PREMIO|REGALO|GRATIS)\b
\b(mencione|menciona|muestre|muestra|presente|ense[nñ]e|traiga) (este|el|nuestro) (mensaje|texto|sms
  |c[oó]digo|anuncio|cup[oó]n)\b[^.?!]*(\bmenos\b|\bahorr|\bregalo\b|\d ?%|\$ ?\d|\bd[oó]lares\b
  |\bprecio\b|\bcr[eé]dito\b)
(\$ ?\d+|\b\d+ (d[oó]lares|pesos)) (de )?menos\b
\bahorr(e|a|en|ar[aá]?) (hasta|\$|\d|dinero|mucho|m[aá]s|hoy|en (su|tu|la|el|todos?))
\b(precios? especial(es)?|de regalo|sin (ning[uú]n )?(costo|cargo)|gangas?)\b
\b(gane|gana|canjee|reclame|acumule) (\w+ ){0,2}(puntos|premios?|regalos?|viaje|dinero|cr[eé]dito)\b
\baprovech(e|a|en) (nuestr[oa]s?|est[ae]s?|la|el) (\w+ )?(ofertas?|precios?|especial(es)?|promo\w*)\b
\b(primera|pr[oó]xima|siguiente) (visita|cita|limpieza|sesi[oó]n|consulta|clase) (es )?(gratis
  |gratuita)\b)x"_s,
                 spanish());
}

} // namespace

QString healthFamilies()
{
    return healthInEnglish() + healthInSpanish();
}

QString offerFamilies()
{
    return rewardsInEnglish() + rewardsInSpanish();
}

} // namespace secondring
