// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_in_phrases.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Of one language: a pattern a line, "@name" a list of kInLists.
struct Lines {
    QStringView clear;
    QStringView clearAboutTexts;
    QStringView perhaps;
    QStringView slip;
    QStringView otherMind;
    QStringView nothingElse;
    QStringView texts;
    QStringView denied;
};

constexpr std::array<std::pair<QStringView, QStringView>, 16> kInLists{{
    {u"@texts", u"(?:texts?|txts?|texting|messages?|msgs?|messaging|sms|reminders?|notifications?|updates)"},
    {u"@text", u"(?:text|message|contact|write(?: to)?|send (?:texts|messages|reminders) to)"},
    {u"@me", u"(?:me|us|my (?:number|cell|phone)|this (?:number|cell|phone))"},
    {u"@sign", u"(?:opt|sign|add|enroll|subscribe|place)"},
    {u"@onto", u"(?:in|up|on|onto|to|into)"},
    {u"@cue",
     u"(?:^|\\b(?:please|pls|kindly|just|now|to|and|so|ok|okay|yes|yeah|yep|hey|hi|then|sorry|actually|but|"
     u"thanks|(?:can|could|would|will|want|need|like) (?:you|u)|(?:you|u|yall) (?:can|could|may)) )"},
    {u"@list", u"(?: (?:to|for|on|in|with))?(?: (?:your|the|this|that|ur|all|those|my))?(?: "
               u"(?:texts?|texting|messages?|messaging|sms|reminders?|notifications?|updates|contact))*(?: "
               u"(?:lists?|service|thing))?(?: (?:again|please|now|thanks|thank you|asap|today))*$"},
    {u"@otra", u"(?:otra vez|de nuevo|nuevamente)"},
    {u"@mensajes", u"(?:mensajes?|mensajitos|textos?|recordatorios?|avisos?|sms)"},
    {u"@inicio", u"(?:^|\\b(?:favor|hola|y|ya|si|quiero|quisiera|pueden?|puedes|ok|gracias|pero|oi|e|ja|sim|"
                 u"quero|podem?|obrigad[ao]) )"},
    {u"@encore", u"(?:a nouveau|de nouveau|encore)"},
    {u"@rappels", u"(?:sms|messages?|textos?|rappels?)"},
    {u"@novo", u"(?:de novo|novamente|outra vez|de volta)"},
    {u"@mensagens", u"(?:mensage(?:m|ns)|sms|textos?|lembretes?|avisos?)"},
    {u"@ukhra", u"(?:مجددا|من جديد|تاني|ثاني|مره (?:اخري|ثانيه|تانيه))"},
    {u"@rasail", u"(?:ال)?(?:رسايل|رساله|تذكيرات|تنبيهات)(?:كم|ك)?"},
}};

constexpr Lines kEnglish{
    .clear = uR"(\bunstop\b
\b(?:send|give) (?:me|us) (?:the |my |your |those )*@texts again\b
\b(?:want|like|love|need) (?:you|u|yall) to @text @me again\b
\b(?:start|resume|restart|begin) (?:back )?(?:texting|messaging|contacting)\b(?! (?:him|her|them|my)\b)
\b(?:start|resume|restart|begin) (?:sending|getting|receiving) (?:me |us )?(?:\w+ ){0,2}@texts\b
\b(?:resume|restart|reactivate|reinstate|unpause|turn on|switch on) (?:the |my |your |those |all )*@texts\b
\b(?:(?:you|u|yall|you all) (?:can|could|may)|ok to|okay to|feel free to|fine to|please|can you|could you|can u) @text(?: to)?(?: @me)? again\b
\b(?:want|like|love|need)(?: to (?:have|get|receive))? (?:the |my |your |those )*@texts (?:turned )?(?:back|on again|again|back on|started again)\b
\b(?:turn|switch|put) (?:the |my |your |those )*@texts (?:back )?on\b
\bre ?subscribe\b|\bresub$
\b(?:@sign @me|@cueput @me|(?:sign|opt)) (?:(?:back|again) @onto|@onto (?:back|again))@list
(?:\b@sign|@cueput) @me (?:@onto|for) (?:your |the |those |all )*@texts(?: list)?\b
\b(?:opt me in|subscribe me)(?: (?:again|back|please|now))*$
\b(?:want|like|love|need) (?:to )?(?:be |start |keep )?(?:get|getting|receive|receiving|have)? ?(?:\w+ )?@texts again\b)",
    .clearAboutTexts =
        uR"(\b(?:like|want|turn|switch|put|need) (?:them|these|those|it) (?:turned )?(?:back on|on again|back|again)\b
\b(?:accidentally|mistakenly) (?:\w+ )?(?:unsubscribed|opted out|stopped|said stop|sent stop|texted stop)\b
\b(?:unsubscribed|opted out|said stop|sent stop|texted stop)(?: \w+)? (?:by (?:mistake|accident)|accidentally|mistakenly)\b)",
    .perhaps = uR"(^(?:ok|okay|yes|please|pls|hi|hey) (?:start|resume|restart|subscribe|continue)$
(?:^|\bplease )@text (?:me|us)(?: again| back| please| thanks)*$
\b(?:(?:you|u|yall|you all) (?:can|could|may)|ok to|okay to|feel free to|fine to|go ahead and|please|just|can you|could you|would you|can u) (?:always |still |now )?@text @me\b
\b(?:keep|continue) (?:texting|messaging|sending)\b
\b(?:want|like|love|need|miss|enjoy) (?:to )?(?:get|getting|receive|receiving|have)? ?(?:the|your|those|my) @texts\b
\b(?:want|need|like to get) (?:\w+ )?@texts(?: from you)?(?: back| again)?$
\bhow (?:do|can|could|would) i (?:re ?subscribe|start|(?:sign|opt|get) back|(?:get|receive|turn on) (?:the |your |my )*@texts)\b
\bcan i (?:still |please |start )?(?:get|getting|receive|receiving|have) (?:the |your |my |those )*@texts\b
\b(?:@sign|put) (?:@me )?(?:back|@onto|back @onto)@list
\b(?:want|let me|let us) (?:to be )?back (?:in|on)\b
\bunblock @me\b
\bwant to hear from (?:you|u|yall)\b)",
    .slip =
        uR"(\b(?:didnt|did not|never|wasnt|was not) (?:really |actually )?(?:mean|meant|meaning|want|wanted|intend|try|trying)(?: to)?(?: be)? ?(?:unsubscribe\w*|opt out|taken off|removed|stop|say stop|send stop|send that|text stop|hit stop|sign off)\b
\b(?:stop|unsubscrib\w+|opting out|opt out|it) (?:was|is) (?:just )?(?:a |an |my )(?:mistake|accident)\b
\b(?:stop|unsubscribed|opted|removed)\b.*\b(?:mistake|accident|accidentally)\b
\b(?:mistake|accident|accidentally|mistakenly)\b.*\b(?:stop|unsubscribe\w*|opted|removed)\b
\b(?:my|our|the) (?:\w+ ){1,2}(?:hit|sent|texted|typed|pressed|said|wrote) stop\b
\b(?:ignore|disregard|undo|reverse|forget|take back) (?:my|that|the) (?:last |previous |earlier |other )*(?:stop|unsubscribe|opt out|text|message|request)\b
(?:^|\b(?:please|no|oh|said) )(?:dont|do not) stop (?:texting|messaging|sending|(?:the |my |your )*@texts)\b)",
    .otherMind = uR"(\b(?:chang\w+|switched) (?:my|our) minds?\b)",
    .nothingElse =
        uR"(^(?:(?:hi|hey|hello|sorry|ok|okay|actually|wait|no|oh|so|well|i|we|ive|i ve|have|just|please) )*changed (?:my|our) minds?(?: (?:again|sorry|now|please|thanks|thank you))*$)",
    .texts = uR"(\b(?:@texts|stop|stopped|unsubscribed?|opted|opt)\b)",
    .denied =
        uR"(\b(?:dont|do not|not|never|no|nobody|wont|cant|wouldnt|didnt|doesnt|isnt|arent|aint|cannot|without|stop\w*|quit|refuse|why|who|whoever|what|think|thinks|thought|assume\w*|hate|sick|tired|did|do you|you want|wants me|trying|tried|mak(?:e|es) me|made me|forc\w*|instead of)\b
\b(?:it|they|he|she|sign|message|bot) (?:says|said|say)\b
\b(?:my|the|your|our|this|an|any|of) $
\bhow (?!(?:do|can|could|would) i\b)
\bif (?:you|u|yall|they|i|we|he|she)\b(?! (?:can|could|would|d|may)\b)
(?<!\bcan )(?<!\bcould )(?<!\bwould )(?<!\bwill )\b(?:you|u|yall|they|he|she|it|someone|somebody|people)(?: (?:just|keep|kept|always|still|then|go|went|and|even|guys))* $)",
};

constexpr Lines kSpanish{
    .clear =
        uR"(\b(?:pued\w+|podrian?|podria) (?:ya |me )*(?:volver a )?(?:escrib|mand|envi|text|contact)\w*(?: \w+){0,2} @otra\b
\b(?:pueden?|puedes|podrian?) volver a (?:escribir|mandar|enviar|textear|contactar)\w*
\bvuelvan? a (?:escribir|mandar|enviar|textear|contactar|poner|suscribir|inscribir)(?:me|nos)\b
\bvuelvanme a (?:escribir|mandar|enviar|textear|contactar|poner|suscribir|inscribir)\b
\bquiero (?:que me (?:escrib|mand|envi)\w*|(?:volver a )?recibir\w*)(?: \w+){0,3} @otra\b
\bquiero volver a recibir(?:los|las)?\b
\b(?:re)?suscriba(?:n|me|nme|nos)?(?:me|nos)? @otra\b
\b(?:inscribanme|inscribeme|agreguenme|agregame|ponganme|pongame|ponme|apuntenme|anotenme|metanme) @otra(?: (?:en|a) (?:la|su|esa) lista(?: de \w+)?)?$
@inicio(?:re)?activ(?:a|ar|e|en|ame|eme|enme)\b(?: @otra)? (?:mis|los|sus|el|mi) (?:@mensajes|numero)\b)",
    .clearAboutTexts = {},
    .perhaps = uR"(\b(?:me )?(?:pueden?|puedes|podrian?) (?:escrib|mand|envi|text|contact)\w*
\b(?:me )?vuelv(?:e|an) a (?:escribir|mandar|enviar|textear|contactar)\w*
\b(?:quiero|quisiera|necesito|extrano) (?:volver a )?(?:recibir )?(?:los |sus |mis |esos )@mensajes\b
\bquiero (?:recibir|volver)\b
\b(?:re)?(?:suscrib|inscrib|activ)(?:a|e)(?:n|me|nme|nos)?\b
\b(?:ponganme|pongame|ponme|regresenme|agreguenme|metanme)(?: @otra)?(?: (?:en|a) (?:la|su|esa) lista(?: de \w+)?)?$
\b(?:denme|deme|dame|darme) de alta\b)",
    .slip =
        uR"(\bno (?:me )?(?:queria|quise|queriamos|era mi intencion)(?: \w+)? ?(?:dar\w*|sal\w*|cancel\w*|par\w*|desuscrib\w*)
\b(?:baja|cancel\w+|stop|pare|parar|sali|mensajes|textos)\b.*\b(?:por (?:error|accidente|equivocacion)|sin querer|fue un error)\b
\b(?:por (?:error|accidente|equivocacion)|sin querer|fue un error)\b.*\b(?:baja|cancel\w+|stop|pare|sali|mensajes|textos)\b)",
    .otherMind = uR"(\b(?:cambie|cambiamos|cambiado) de (?:opinion|idea|parecer)\b)",
    .nothingElse =
        uR"(^(?:(?:hola|perdon|disculpe|disculpen|ya|si|no|ok|he) )*(?:cambie|cambiado) de (?:opinion|idea|parecer)(?: \w+)?$)",
    .texts = uR"(\b(?:@mensajes|stop|baja|par(?:en|ar|aran|e)|escrib\w*|lista|otra vez|de nuevo)\b)",
    .denied =
        uR"(\b(?:no|ni|nunca|jamas|tampoco|por que|porque|quien|quienes|dejen de|basta|creen?|piensan?|si (?:me|vuelve|vuelven|siguen)|cuando (?:me|les))\b)",
};

constexpr Lines kFrench{
    .clear =
        uR"(\b(?:vous pouvez|tu peux|pouvez vous|merci de|veuillez) (?:\w+ ){0,2}(?:re ?ecrire|recontacter|retexter|renvoyer)\b
\b(?:vous pouvez|tu peux|pouvez vous|merci de|veuillez) (?:\w+ ){0,2}(?:ecrire|contacter|texter|envoyer)(?: \w+){0,3} @encore\b
\b(?:veux|voudrais|souhaite|aimerais) (?:@encore )?recevoir(?: \w+){0,3} @encore\b
\b(?:veux|voudrais|souhaite|aimerais) @encore recevoir\b
\bre ?abonne(?:z|r)\b
\breinscri(?:vez|re)\b
\b(?:remettez|rajoutez) moi(?: (?:sur|dans) (?:la|votre|ta|vos) listes?(?: \w+){0,2})?$
\b(?:reprenez|recommencez|reactivez) (?:(?:les|vos|mes|l envoi)(?: \w+){0,2}|a m? ?(?:ecrire|envoyer|texter)))",
    .clearAboutTexts = {},
    .perhaps =
        uR"(\b(?:vous pouvez|tu peux|pouvez vous) (?:m |me |nous )*(?:ecrire|contacter|texter|envoyer)\b
\b(?:veux|voudrais|souhaite|aimerais) (?:bien )?(?:recevoir )?(?:les|vos|des|mes) @rappels\b
\b(?:remettez|remettre|reinscrire|remets|rajoutez|rajoute|reprenez|reprends|recommencez|recommence|reactivez|reactive|re ?abonne|reinscris)\b)",
    .slip = uR"(\b(?:voulais|voulait|voulions) pas (?:me |nous |vous )?(?:desabonn|desinscri|arret|stop)\w*
\b(?:desabonn|desinscri|arret|stop)\w*\b.*\bpar (?:erreur|accident|megarde)\b
\bpar (?:erreur|accident|megarde)\b.*\b(?:desabonn|desinscri|arret|stop)\w*)",
    .otherMind = uR"(\bchange\w* d avis\b)",
    .nothingElse =
        uR"(^(?:(?:bonjour|salut|desolee?|oui|non|finalement|en fait|j|ai) )*change d avis(?: \w+)?$)",
    .texts = uR"(\b(?:@rappels|stop|arret\w*|desabonn\w*|liste|remettez|@encore)\b)",
    .denied =
        uR"(\b(?:ne|n|pas|plus|jamais|pourquoi|qui|croyez|pensez|si (?:vous|tu)|cessez|arretez|sans|ni)\b
(?<!\bpouvez )\b(?:vous|tu|ils|on|il|elle)(?: (?:me|nous|m))? $)",
};

constexpr Lines kPortuguese{
    .clear =
        uR"(\bpod(?:em|e|eriam|eria|es) (?:me |voltar a |voltar )*(?:escrever|mandar|enviar|contatar|contactar)\w*(?: \w+){0,3} @novo\b
\bpod(?:em|e|eriam|eria|es) (?:me )?voltar (?:a )?(?:me )?(?:escrever|mandar|enviar|contatar|contactar)\w*
\bvoltem a (?:me )?(?:escrever|mandar|enviar)\w*
\bquero (?:voltar a )?receber(?: \w+){0,3} @novo\b
\bquero voltar a receber\b
\b(?:me )?(?:re)?(?:inscrev(?:a|am|er)|coloqu(?:e|em)|colocar|adicion(?:e|em|ar)|cadastr(?:e|em|ar)|bot(?:e|em))(?: me)? @novo(?: (?:na|em|nessa) (?:sua |tua )?lista(?: de \w+)?)?$
@inicioreativ(?:a|e|em|ar) (?:as |os |minhas |meus |o |meu )*(?:@mensagens|numero)\b)",
    .clearAboutTexts = {},
    .perhaps = uR"(\bpod(?:em|eriam|es) (?:me )?(?:mandar|enviar|escrever|contatar|contactar)\b
\bvolt(?:a|e) a (?:me )?(?:escrever|mandar|enviar)\b
\bquero (?:sim )?(?:receber )?(?:as |os |suas |minhas |tuas )+@mensagens\b
\bquero (?:sim )?receber\b
\breativ(?:a|e|em|ar)\b
\bme (?:inscrevam?|coloquem?|adicionem?|cadastrem?|reinscrevam?)(?: na lista)?$)",
    .slip =
        uR"(\bnao (?:queria|quis|queriamos) (?:me |ter )*(?:sair|saido|parar|parado|cancel\w*|descadastr\w*|desinscrev\w*)\b
\b(?:cancel\w*|stop|sair|sai|parar|parei|descadastr\w*|desinscrev\w*)\b.*\b(?:por (?:engano|acidente|erro)|sem querer|foi engano)\b
\b(?:por (?:engano|acidente|erro)|sem querer|foi engano)\b.*\b(?:cancel\w*|stop|sair|sai|parar|parei|descadastr\w*)\b)",
    .otherMind = uR"(\bmud(?:ei|amos) de (?:ideia|opiniao)\b)",
    .nothingElse =
        uR"(^(?:(?:oi|ola|desculpa|desculpe|desculpem|ja|sim|nao|ok|eu) )*mudei de (?:ideia|opiniao)(?: \w+)?$)",
    .texts = uR"(\b(?:@mensagens|stop|par(?:ar|em|assem)|lista|@novo)\b)",
    .denied =
        uR"(\b(?:nao|nem|nunca|jamais|por que|porque|quem|acham?|pensam?|se (?:voces|vcs|me|volta)|parem|pare)\b)",
};

constexpr Lines kArabic{
    .clear =
        uR"(\b(?:يمكنكم|يمكنك|بامكانكم|ممكن|تقدرون|تقدروا|فيكم) (?:\w+ ){0,2}(?:مراسلت\w*|ارسال|ترسل\w*|تراسل\w*|تكتب\w*|تبعت\w*)(?: \w+){0,3} @ukhra\b
\b(?:اعيدوني|اضيفوني|ضيفوني) (?:(?:الي|علي|في) )?(?:للقايمه|القايمه|@ukhra)
\b(?:اريد|ابي|ابغي|عايز\w*|عاوز\w*|بدي|ارغب) (?:\w+ ){0,2}(?:استلام|استقبال|تلقي|استلم|اتلقي|توصل\w*|استقبل)(?: \w+){0,3} @ukhra\b
\b(?:اعيدوا تفعيل|اعيدوا ارسال) @rasail)",
    .clearAboutTexts = {},
    .perhaps =
        uR"(\b(?:يمكنكم|يمكنك|بامكانكم|ممكن|تقدرون|تقدروا) (?:\w+ )?(?:مراسلت\w*|ترسل\w*|تراسل\w*|تكتب\w*|تبعت\w*)
\b(?:اريد|ابي|ابغي|عايز\w*|عاوز\w*|بدي) (?:\w+ ){0,2}@rasail
\b(?:ارجعوا|ارجع|عودوا|رجعوا) (?:ارسل\w*|راسل\w*|ابعت\w*|ترسل\w*|تبعت\w*|لارسال|للارسال)
\b(?:ارجعوني|رجعوني|رجعني|سجلوني|اشتركوني|اعيدوني)(?: (?:(?:الي|علي|في) )?(?:للقايمه|القايمه|@ukhra)|$)
\b(?:فعلوا|فعل|اعاده تفعيل|شغلوا) @rasail
\b(?:اعاده|اعيدوا|جددوا) (?:ال)?اشتراك\w*)",
    .slip = uR"(\b(?:الغيت|الغاء|اوقفت|وقفت|ايقاف|stop)\b.*\bبال(?:خطا|غلط)
\bبال(?:خطا|غلط)\b.*\b(?:الغيت|الغاء|اوقفت|وقفت|ايقاف|stop)\b
\b(?:لم اقصد|ما كنت اقصد|ما كان قصدي) )",
    .otherMind = uR"(\b(?:غيرت|بدلت|غيرنا) راي\w*)",
    .nothingElse = uR"(^(?:(?:عفوا|اسف|اسفه|مرحبا|لا) )*(?:غيرت|بدلت) راي\w*(?: \w+)?$)",
    .texts = uR"(\b(?:@rasail|توقف\w*|ارسال|القايمه|للقايمه|اعيدوني|ارجعوني|@ukhra)\b)",
    .denied = uR"(\b(?:لا|لن|لم|ما|مو|مش|ليش|ليه|لماذا|مين|من|اذا|لو|بدون|بلا|كفايه)\b)",
};

/// One pattern of all lines; of none, one that is nowhere found.
QRegularExpression inPatternFrom(QStringView lines)
{
    QString form = lines.isEmpty() ? u"(?!)"_s : lines.toString();
    for (const auto& [name, list] : kInLists)
        form.replace(name.toString(), list.toString());
    return QRegularExpression(form.replace(u'\n', u'|'), QRegularExpression::UseUnicodePropertiesOption);
}

OptInPhrases inPhrasesFrom(const Lines& lines)
{
    return {.clear = inPatternFrom(lines.clear),
            .clearAboutTexts = inPatternFrom(lines.clearAboutTexts),
            .perhaps = inPatternFrom(lines.perhaps),
            .slip = inPatternFrom(lines.slip),
            .otherMind = inPatternFrom(lines.otherMind),
            .nothingElse = inPatternFrom(lines.nothingElse),
            .texts = inPatternFrom(lines.texts),
            .denied = inPatternFrom(lines.denied)};
}

} // namespace

const OptInPhrases& optInPhrases(OptLanguage language)
{
    // In the order of OptLanguage.
    static const std::array all{inPhrasesFrom(kEnglish), inPhrasesFrom(kSpanish), inPhrasesFrom(kFrench),
                                inPhrasesFrom(kPortuguese), inPhrasesFrom(kArabic)};
    return all.at(static_cast<size_t>(language));
}

const QRegularExpression& optInNone()
{
    static const QRegularExpression form =
        inPatternFrom(uR"(\b(?:no|not|never|zero|fewer|less|sin|ningun\w*|sans|aucun\w*|sem|nenhum\w*)\b)");
    return form;
}

const QRegularExpression& optInTurn()
{
    static const QRegularExpression form = inPatternFrom(uR"(\b(?:but|pero|mais|mas|porem|لكن|بس)\b)");
    return form;
}

const QRegularExpression& optInThreat()
{
    static const QRegularExpression form = inPatternFrom(
        uR"(\b(?:sue|suing|lawyers?|attorney|legal\w*|report\w*|police|fcc|ftc|tcpa|harass\w*|spam\w*|illegal\w*|fuck\w*|scam\w*|court|hell|lawsuit|violat\w*|block(?:ed|ing)?|dare|regret)\b
\b(?:denunci\w+|demandar\w*|abogad\w+|acos\w+|bloque\w+|avocats?|harcel\w*|plainte|advogad\w+|processar|procon|assedi\w+)\b
\b(?:محامي|المحامي|شكوي|بلاغ|ازعاج)\b)");
    return form;
}

const QRegularExpression& optInPolitely()
{
    static const QRegularExpression form =
        inPatternFrom(u"\\bwhy (?:dont|cant|wont) (?:you|u|yall)\\b|\\bwhy not\\b");
    return form;
}

const QRegularExpression& optInPast()
{
    static const QRegularExpression form = inPatternFrom(
        uR"(\b(?:i|we)(?: \w+)? (?:unsubscribed|opted out|stopped (?:them|it|(?:the |your |my |these )*(?:texts|messages|reminders)))\b
\b(?:unsubscribed|opted out|(?:said|sent|texted|hit|typed|pressed|wrote) stop) (?:by (?:mistake|accident)|accidentally|mistakenly)\b
\b(?:accidentally|mistakenly) (?:unsubscribed|opted out|(?:said|sent|texted|hit|typed|pressed|wrote) stop)\b)");
    return form;
}

const QRegularExpression& optInAgainst()
{
    static const QRegularExpression form = inPatternFrom(
        uR"(\b(?:stop\w*|quit\w*|dont|do not|not|never|no|nobody|cant|cannot|wont|didnt|doesnt|unsubscrib\w*|opt(?:ed)? out|remov\w*|delet\w*|off|why|who|how|should|when|whenever|if|unless|until|except|only|less|fewer|hasty|told|said|asked|and (?:i|ill|you|youll|see|watch)|might|maybe|perhaps|possibly|probably|guess|suppose|wonder\w*|someday|(?:i|we|he|she) (?:may|could))\b
\b(?:nunca|jamas|quien|solo|salvo|dejen|par(?:en|ar|aran)|baja|dije|ne|pas|jamais|plus|pourquoi|comment|qui|seulement|sauf|arret\w*|nao|nem|quem|so|parem?|pare|disse|et je|quizas?|tal ?vez|a lo mejor|puede (?:que|ser)|acaso|algun dia|peut etre|un jour|algum dia|quem sabe)\b
\b(?:لا|لن|لم|ما|مو|مش|توقف\w*|الغ\w*|ايقاف|اذا|لو|فقط|قلت|ربما|يمكن)\b)");
    return form;
}

} // namespace secondring
