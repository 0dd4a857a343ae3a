// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/wording_phrases.h"

#include "core/messaging/wording_families.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QRegularExpression pattern(const QString& words)
{
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<QString> first(const QRegularExpression& what, const QString& text)
{
    const auto match = what.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return match.captured().trimmed();
}

} // namespace

std::optional<QString> callBackPromiseIn(const QString& text)
{
    static const QRegularExpression what = pattern(
        u"\\b(we|i|someone|somebody|our team|the (desk|doctor|dentist|team|office))"
        "('ll|’ll| will| are going to)"
        " (\\w+ ){0,2}(call|ring|phone)( you)?( right)?( back)?\\b"
        "|\\b(call|ring|phone|calling) you (right |straight )?back\\b"
        "|\\bexpect (a|our) call\\b|\\b(a )?call ?back (is on its way|is coming|shortly)\\b"
        "|\\b(le|te|lo|la|los|les) (vamos a (llamar|devolver)|llamar(emos|é)|llamamos|devolver(emos|é)"
        "|devolvemos)\\b"
        "|\\b(lo|la|te|le) (volver(emos|é)|volvemos) a llamar\\b"
        "|(?<!can )(?<!may )(?<!could )(?<!should )\\b(someone|somebody|(a|our) (team "
        "member|team|colleague|nurse|stylist|dentist|receptionist))"
        " (will |is going to )?(reach(es)? out|get(s)? back|be in touch|contact(s)? you)\\b"
        "|\\b(we|i)('ll|’ll| will) (reach out|get back|be in touch|contact you)\\b"_s);
    return first(what, text);
}

std::optional<QString> offerIn(const QString& text)
{
    static const QRegularExpression what = pattern(
        u"\\b\\d{1,3} ?(%|percent) (off|discount)|\\$ ?\\d+ off\\b|\\bonly \\$ ?\\d+"
        "|\\b(half|1/2)[- ](price|off)\\b|\\bbogo\\b|\\b(2|two|3|three)[- ]for[- ](1|one|2|two)\\b"
        "|\\b(from|as low as|starting at|just|under) \\$ ?\\d+|\\b(a )?mitad de precio\\b|\\b(2|dos) "
        "?(x|por) ?(1|uno)\\b"
        "|\\b(discount(ed|s)?|promo(tion|tional|s)?|coupon|voucher|gift card|giveaway|raffle|prize)\\b"
        "|\\b(special|exclusive|introductory) (offer|deal|price|rate)s?\\b|\\blimited[- ]time\\b"
        "|\\b(deal|offer)s? (ends?|expires?|today|this week|of the (day|week|month))\\b"
        "|\\bspecial (\\w+ )?ends?\\b|\\bcomplimentary\\b|\\bmembership( plan)?s?\\b"
        "|\\b(on|flash) sale\\b|\\bsave (up to )?\\$? "
        "?\\d+"
        "|\\bfree (botox|filler|facials?|color|blowout|mani(cure)?|pedi(cure)?|inspection"
        "|tune-?up|whitening|consult(ation)?|exam|cleaning|quote|estimate|trial|gift|sample|treatment"
        "|haircut|cut|add-?on|upgrade|x-?rays?)\\b|\\bbuy (one|now|today)\\b|\\bbook (now|today) and "
        "(get|save)\\b"
        "|\\b(try|check out|discover|hear about|come see|ask( us)? about|introducing|meet) (our|the) "
        "(new|latest|newest) "
        "(?!(hours?|times?|line|number|address|location|office|site|website|portal|schedule|form|door)\\b)"
        "\\w+"
        "|\\b(try|introducing|discover) our "
        "(?!((\\w+ )?(hours?|times?|line|number|address|location|office|site|website|portal|page|desk|phone"
        "|app|form|branch|chat|voicemail))\\b|(main|other|front)\\b)\\w+"
        "|\\b(now|we now|we also) offer(ing)? (?!to\\b|you\\b)\\w+"
        "|\\b(pruebe|conozca|descubra|pregunt[ae](nos)? por) (nuestr[oa]s?|el|la) nuev[oa]s? "
        "(?!(horario|n[uú]mero|direcci[oó]n|oficina|sitio|p[aá]gina|l[ií]nea)\\b)\\w+"
        "|\\b(refer a friend|leave (us )?a review|rate us|five stars?|5 stars?)\\b"
        "|\\b(descuentos?|promoci[oó]n(es)?|cup[oó]n(es)?|oferta(s)?|rebaja(s)?|gratis|sorteo|premio"
        "|res[eé]ñ[ae](nos)?|tarjeta de regalo)\\b"_s +
        offerFamilies());
    return first(what, text);
}

std::optional<QString> healthDetailIn(const QString& text)
{
    static const QRegularExpression what = pattern(
        u"\\byour (\\w+ ){0,2}(crown|root canal|filling|extraction|implant|denture|braces|x-?rays?|biopsy|lab"
        "|test|results?|diagnosis|condition|treatment "
        "plan|prescription|medication|surgery|procedure|pregnancy"
        "|infection|cavit(y|ies)|injection|botox|filler|therapy|insur(ance|er)|claim|deductible|copay|co-pay"
        "|balance|bill|overdue|account|chart|records?|symptoms?|disease|disorder|hiv|std|sti)\\b"
        "|\\b(the|that|this|his|her|an?) (\\w+ "
        ")?(abscess(es)?|infections?|cysts?|lesions?|tumou?rs?|biopsy|rash"
        "|gum disease|stitches|incision)\\b"
        "|\\b(root canal|extraction|implant|crown|surgery|stitches|incision|wound)s?( \\w+){0,2} "
        "(heal(s|ed|ing)?|infected)\\b"
        "|\\b(el|la|ese|esa|un|una) (absceso|infecci[oó]n|quiste|tumor|biopsia|herida)\\b"
        "|\\byou owe\\b|\\bpast[- ]due\\b|\\boverdue (balance|bill|payment)\\b"
        "|\\b(diagnos(is|ed)|biopsy|positive for|hiv|chemo(therapy)?|std test)\\b"
        "|\\b(su|sus|tu|tus) (\\w+ ){0,2}(corona|endodoncia|empaste|extracci[oó]n|implante|dentadura"
        "|radiograf[ií]as?|biopsia|resultados?|diagn[oó]stico|receta|medicamentos?|cirug[ií]a|procedimiento"
        "|embarazo|infecci[oó]n|caries|seguro|saldo|factura|deuda|expediente|s[ií]ntomas?)\\b"
        "|\\b(nos )?debe \\$"_s +
        healthFamilies());
    return first(what, text);
}

std::optional<QString> secretAskedIn(const QString& text)
{
    static const QRegularExpression what =
        pattern(u"\\b(credit|debit) card( number)?\\b|\\bcard number\\b|\\bcvv\\b|\\bssn\\b"
                "|\\bsocial security( number)?\\b|\\bbank account\\b|\\bpassword\\b|\\bpin code\\b"
                "|\\btarjeta de (cr[eé]dito|d[eé]bito)\\b|\\bn[uú]mero de (tarjeta|seguro social)\\b"
                "|\\bseguro social\\b|\\bcontraseña\\b"_s);
    return first(what, text);
}

std::optional<QString> barredGoodsIn(const QString& text)
{
    static const QRegularExpression what = pattern(
        u"\\b(vape|vaping|e-?cig(arette)?s?|tobacco|cigars?|cigarettes?|cbd|thc|cannabis|marijuana|weed|"
        u"kratom"
        "|delta[- ]8|firearms?|guns?|ammo|ammunition|rifles?|vodka|whisk(e)?y|tequila|beers?|liquor"
        "|happy hour|escorts?|sexy?|porn|nude|casino|gambling|betting|payday loans?|cerveza|licor|tabaco"
        "|marihuana|casino|apuestas)\\b"_s);
    return first(what, text);
}

std::optional<QString> stopWordAsAnswerIn(const QString& text)
{
    static const QRegularExpression what =
        pattern(u"\\b(reply|text|answer|send|respond|write|responda|responde|escriba|conteste|env[ií]e)"
                "( with| back| con)? [\"'“]?(cancel|end|quit|revoke|stop|unsubscribe|opt ?out)\\b[\"'”]?"
                "(?! (to|and)? ?(opt|stop|unsub|end (these |all |our )?(texts|messages)"
                "|end( this| these| them| it)?(\\W*$|[.!;,])|quit|no more|be removed)| para "
                "(no|dejar|cancelar"
                " (los|estos) mensajes|salir|terminar)|\\s*(to|for) opt)"
                "( (to|para) (cancel|resched|end|change|move|close|cambiar|cancelar|mover)\\w*)"_s);
    return first(what, text);
}

bool saysHowToStop(const QString& text)
{
    static const QRegularExpression what =
        pattern(u"\\b(stop|arr[eê]t|alto|parar|unsubscribe|opt[- ]?out)\\b|توقف|إيقاف"_s);
    return what.match(text).hasMatch();
}

} // namespace secondring
