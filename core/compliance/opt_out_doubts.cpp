// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_doubts.h"

#include "core/compliance/opt_out_languages.h"
#include "core/compliance/opt_out_phrases.h"
#include "core/compliance/word_starts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
bool isOnlyForAWhile(const QStringList& clauses)
{
    static const std::vector<QRegularExpression> whiles = searchesFrom(
        uR"(\b(?:while|when|whenever|during) (?:\w+ing\b|i ?(?:m|am|drive|work|sleep|teach)\b|im\b|my (?:shift|work|class|meeting|lunch)|work|school|class|the night)
\b(?:at|in) (?:work|night|school|(?:a |my )?(?:meeting|class|the morning|the evening|the middle of the night))\b
\b(?:so |this |too )(?:late|early)\b
\b(?:before|after|until|till) (?:noon|\d|work|dark|hours|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)
\bon (?:sundays?|saturdays?|weekends?|the weekend|holidays?)\b
\b(?:mientras|cuando (?:estoy|manejo|trabajo|duermo|conduzco)|en el trabajo|(?:de|en la|por la) noche|tan tarde|tan temprano|(?:antes|despues) de (?:las|la)|los (?:domingos?|sabados?)|hasta (?:el|la|las|manana))\b
\b(?:quand je|pendant|au travail|(?:la|le) (?:nuit|soir|dimanche|matin)|si tard|si tot|(?:avant|apres) \d|jusqu a)\b
\b(?:enquanto|quando (?:eu )?(?:estou|dirijo|trabalho|durmo)|no trabalho|(?:de|a) noite|tao (?:tarde|cedo)|aos? (?:domingos?|sabados?)|(?:antes|depois) d[ae]s?)\b
\b(?:وانا|اثناء|عندما|لما اكون|وقت (?:ال)?(?:عمل|دوام)|في (?:ال)?(?:ليل|عمل|دوام)|قبل الساعه|بعد الساعه)\b)"_s,
        {});
    static const QRegularExpression forEver(u"\\b(?:stop|never|ever|again|anymore|any more|no "
                                            u"more|remove|unsubscribe|list|nunca|jamas|mas|lista|baja|"
                                            "plus|jamais|liste|mais|مره|ابدا|تاني)\\b"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString all = clauses.join(u' ');
    return anyMatches(whiles, all) && !forEver.match(all).hasMatch();
}

bool isAboutAnotherPhone(const QStringList& clauses)
{
    static const QRegularExpression form(
        u"\\b(?:text|txt|messag|contact)\\w* my (?:husband|wife|mom|mother|dad|father|son|daughter|kid|boss|"
        "boyfriend|girlfriend|partner|work|office|old|other)\\b.*\\b(?:text|txt|message|contact|use) "
        "(?:me|us|mine|this)\\b"_s);
    return form.match(clauses.join(u' ')).hasMatch();
}

bool isAnothersPhone(const QStringList& clauses)
{
    static const std::vector<std::pair<QString, QString>> people{
        {u"@kin"_s,
         u"(?:husband|hubby|wife|spouse|mom|mum|mother|dad|father|son|daughter|sister|brother|partner|"
         "boyfriend|girlfriend|fiancee?|roommate|friend|assistant|secretary|boss|landlord|tenant|manager|"
         "caregiver|aunt|uncle|grandma|grandpa|grandson|niece|nephew|cousin)s?"_s},
        {u"@young"_s,
         u"(?:daughter|son|kid|child|grandson|granddaughter|niece|nephew|brother|sister|little \\w+)(?: ?s)?"_s},
        {u"@esposo"_s, u"(?:espos[oa]|marido|mujer|mam[ai]|papa|hij[oa]|herman[oa]|jef[ea]|novi[oa])"_s},
        {u"@epoux"_s, u"(?:mari|femme|mere|pere|fils|fille|soeur|frere|patron|copain|copine)"_s},
        {u"@marido"_s, u"(?:marido|esposa|mulher|mae|pai|filh[oa]|irma|irmao|chefe|namorad[oa])"_s}};
    static const std::vector<QRegularExpression> forms = searchesFrom(
        uR"((?<!dont )(?<!not )(?<!stop )\b(?:text|txt|message|msg|contact|write)(?: to)? (?:my|his|her|the|our) (?:\w+ )?@kin (?:\w+ )?(?:and )?(?:not me|instead of me|instead(?! this number)|rather than me)\b
(?<!dont )(?<!not )(?<!stop )\b(?:text|txt|message|msg|contact) (?!me\b|us\b|my\b)\w+ (?:and |please )?not me\b
\b(?:this|its|thats|it) (?:is )?(?:my |our |a )@young (?:\w+ )?(?:phone|cell|number|line|cellphone)\b(?: \w+){0,3} (?:he|she|hes|shes|theyre|who)(?: is| s)?(?: only| just)? (?:\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|a (?:kid|child|minor|baby))\b(?! (?:weeks|months|minutes|hours))
\b(?:escrib\w+|mand\w+|envi\w+|texte\w+|contact\w+)(?: mensajes?)? a mi @esposo (?:\w+ )?(?:y )?(?:no a mi|mejor|en vez|en lugar)\b
\b(?:celular|telefono|numero) (?:es )?de mi (?:hij[oa]|niet[oa]|nin[oa])\b(?: \w+){0,2} tiene \d{1,2}\b
\b(?:ecri\w+|texte\w+|contact\w+) (?:plutot )?(?:a )?(?:mon|ma) @epoux (?:\w+ )?(?:et )?(?:pas (?:a )?moi|plutot|au lieu)\b
\b(?:telephone|numero|portable) (?:est )?(?:de|a) (?:ma fille|mon fils)\b(?: \w+){0,2} a \d{1,2} ans\b
\b(?:escrev\w+|mand\w+|envi\w+|contat\w+)(?: mensage\w+)? (?:pr[oa]|para [oa]?|ao?) ?(?:meu|minha) @marido (?:\w+ )?(?:e )?(?:nao (?:pra|para|a)? ?mim|em vez)\b
\b(?:celular|telefone|numero) (?:e )?d[ao] (?:minha |meu )?(?:filh[oa]|net[oa])\b(?: \w+){0,2} tem \d{1,2}\b
(?:راسل|ارسل|كلم)\w* (?:الي |ل)?(?:زوجي|زوجتي|ابني|بنتي|امي|ابي) (?:مو|مش|وليس|لا|بدل) ?(?:انا|لي|مني|عني))"_s,
        people);
    constexpr qsizetype kShort = 320;
    const QString all = clauses.join(u' ');
    return all.size() <= kShort && anyMatches(forms, all);
}

bool isAboutAVisit(const QStringList& clauses)
{
    static const std::vector<QRegularExpression> visits = searchesFrom(
        uR"(\b(?:cant|cannot|can not|wont|not|no longer|unable to) (?:be )?(?:able to |going to |gonna )?(?:make it|come|do it|be there|attend)\b
\b(?:ya )?no (?:voy a |vamos a |voy |vamos )?(?:poder |puedo |podemos |podre )?(?:ir|asistir|llegar|alcanzo)\b)"_s,
        {});
    static const QRegularExpression aboutTexts(
        u"\\b(?:te?xt\\w*|messag\\w*|msgs?|sms|contact\\w*|unsubscri\\w*|number|mensajes?|numero)\\b"_s);
    const QString all = clauses.join(u' ');
    return anyMatches(visits, all) && !aboutTexts.match(all).hasMatch();
}

bool mayStartAgain(const QStringList& clauses)
{
    static const std::vector<QRegularExpression> forms =
        searchesFrom(uR"((?<!dont )(?<!not )(?<!never )(?<!to )\bre ?subscribe (?:me|us)\b
(?:^|\b(?:but|and|so|please|pls|now) )(?:can|could|would|will) (?:you|u|yall|ya) (?:please |pls |just )?(?:start|resume|restart|turn) (?:(?:them|it|those|these|the texts?|texting|texts) )?(?:me )?(?:(?:up )?again|back (?:up|on))\b
(?:^|\b(?:but|and|so|please|pls|now|ok|hi) )(?:can|could|would|will) (?:you|u|yall) (?:please |pls )?(?:text|message|contact) (?:me|us) again\b
^(?:please |pls |hi |ok |you can |u can )*(?:start|resume) (?:texting|messaging|contacting) (?:me|us) again\b
(?<!not )(?<!isnt )(?<!never )\b(?:fine|ok|okay|alright|good) to (?:text|message|contact|write) (?:me|us)?(?: again| now)\b
(?<!think )(?<!why )(?<!believe )\b(?:texting|messaging)(?: me| us)? is (?:fine|ok|okay|good) (?:again|now|from here|from now)\b
\bhow (?:do|can|could|would) i get (?:the|your|ur|my|those) (?:reminders?|texts?|messages?|updates?|notices?) back\b
(?<!dont )(?<!not )(?<!never )(?<!longer )(?<!wouldnt )(?<!didnt )(?<!wont )\b(?:want|like|enjoy|love) (?:to )?(?:have |having |get |getting |receive )?(?:the |your |ur |those )?(?:reminders?|texts?|messages?|updates?|notices?|notifications?) (?:again|back)\b
(?<!dont )(?<!not )(?<!never )\bkeep (?:the |your |ur |those )?(?:texts?|messages?|reminders?) coming\b
(?<!no )\bquiero volver a recibir\w*
\bcambie de (?:opinion|idea)\b.*\b(?:otra vez|de nuevo|activ\w+|mensajes)\b)"_s,
                     {});
    return anyMatches(forms, clauses.join(u' '));
}

namespace {

// What ends with one of them is a business's name.
const QString kTrade =
    u"(?:dental|dentistry|dentists|orthodontics|endodontics|smiles|plumbing|hvac|heating|cooling|electric|"
    "electrical|roofing|landscaping|salon|barbershop|spa|medspa|clinic|medical|chiropractic|dermatology|"
    "optical|pediatrics|veterinary|law|legal|realty|clinica|odontologia|consultorio|salao|dentaire)"_s;
// What there is to end and cancel besides, in the words of no business.
const QString kOrdinary =
    u"(?:by|in|at|to|into|near|over|off|outside|and|for|my|the|our|this|that|it|a|an|your|all|me|us|i|we|"
    u"appointments?|appts?|visits?|booking\\w*|"
    "reserv\\w*|orders?|session|slot|clean\\w*|check\\w*|exam\\w*|consult(?!orio)\\w*|citas?|rdv|"
    "rendez|limpi\\w*|hora|turno|visita|corte|services?|estimate|quote|inspection|repair\\w*|tune\\w*|"
    "install\\w*|tow\\w*|deliver\\w*|plan|member\\w*|lease|table|date|time|day|week|month|year|roll|"
    "botox|fillers?|hair\\w*|cut|color|facial|massage|lash\\w*|nails?|extraction|filling|crown|root|"
    "working|cooling|heating|blowing|draining|running|smoking|drinking|vaping|costo|presion|dolor|chauffage|"
    "travail|"
    "maladie|bus|consulta|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|hot|"
    "cold|water|mon|ma|mes|mi|mis|meu|minha|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|segunda|terca|quarta|quinta|sexta|amanha)"_s;
const QString kName = u"(?!(?!plumb|roof|landscap)\\w+ing\\b|"_s + kOrdinary + u"\\b)\\w+"_s;
const QString kOpening = u"^(?:(?:please|pls|plz|hi|hello|hey|ok|just|por favor|svp) )*"_s;
const QString kOf = u"(?:(?:all|of|from|with|de|da|do|du|des|d|la|le|el|los|au|a) ){0,2}"_s;

/// "QUIT PEACHTREE DENTAL": what is quit has a business's name. Cancelled may be an appointment there.
OptWord endsBusiness(QStringView text, const QString& whole)
{
    const auto option = QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression surely(kOpening +
                                               u"(?:stop|end|quit|revoke|exit|opt ?out|salir|sair|arret) "_s +
                                               kOf + kName + u" (?:"_s + kName + u" )?"_s + kTrade + u'$',
                                           option);
    static const QRegularExpression perhaps(
        kOpening +
            u"(?:end|quit|revoke|exit|cancel|cancele|cancelar|salir|sair|parar|parem|arret|arreter|"
            "arretez|annuler|quitter|encerrar|terminar|resilier) "_s +
            kOf + u'(' + kName + u"(?: "_s + kName + u"){0,3})$"_s,
        option);
    static const QRegularExpression inArabic(
        u"^(?:من فضلك |لو سمحت )*(?:قف(?: \\w+){1,3}|(?:توقفوا?|ايقاف|اوقفوا?|انهاء|الغاء) "
        "(?:عياده|مركز|صالون|شركه|مستشفي|مجمع)(?: \\w+){1,3})$"_s,
        option);
    if (inArabic.match(whole).hasMatch()) return OptWord::Uncertain;
    if (surely.match(whole).hasMatch()) return OptWord::OptOut;
    const QString whose = perhaps.match(whole).captured(1);
    if (whose.isEmpty()) return OptWord::None;
    // Only a name, or who writes everything so, has capitals in the middle.
    static const QRegularExpression named(u"\\W\\p{Lu}[\\w'&.-]*\\W*$"_s, option);
    static const QRegularExpression trade(u"(?:^| )"_s + kTrade + u'$');
    const bool isNamed = trade.match(whose).hasMatch() || named.match(text).hasMatch();
    return isNamed ? OptWord::Uncertain : OptWord::None;
}

} // namespace

OptWord beginsAsOptOut(QStringView text, const QString& whole)
{
    constexpr qsizetype kShort = 120;
    if (text.contains(u'?') || whole.size() > kShort) return OptWord::None;
    static const QRegularExpression wayOut(
        kOpening + u"(?:unsubscribe|unsub)(?! rate|.* (?:but|keep)\\b)(?: \\w+){0,6}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression perhaps(
        kOpening +
            u"(?:opt ?out(?: \\w+){1,5}"
            "|stop (?:\\w+ ){0,4}reminders?|stop "
            "(?!(?:by|in|at|over|off|the|a|and|to|for|light|sign|playing|it|lol|there|here|worrying|them|"
            "sending|my|foreclosures?|evictions?|garnish\\w*|repossession|deportation|bleeding|leaks?|"
            "leaking|dripping|flooding|child support|(?:debt )?collectors?|creditors?|scammers?|"
            "neighbou?rs?|landlords?)\\b(?! (?:e?mails?|ads?|offers?|texts?|messages?|reminders?)))"
            "\\w+(?: \\w+){0,3})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression atOnce(
        kOpening +
        u"(?:stop|quit) (?:at once|for (?:good|ever|real|the love|gods?|heavens?|goodness)|over and "
        "out)\\b(?: \\w+){0,4}$"_s);
    static const QRegularExpression here(kOpening + u"stop (?:right )?t?here$"_s);
    const OptWord ended = endsBusiness(text, whole);
    if (ended == OptWord::OptOut || wayOut.match(whole).hasMatch() || atOnce.match(whole).hasMatch())
        return OptWord::OptOut;
    if (here.match(whole).hasMatch()) return OptWord::Uncertain;
    return perhaps.match(whole).hasMatch() ? OptWord::Uncertain : ended;
}

bool isDoubtful(const QStringList& clauses)
{
    static const std::vector<QRegularExpression> doubts = searchesFrom(
        uR"(\b(?:i|we) (?:really |just )?(?:dont|do not|cant|hate|never|no longer) (?:really |do |like |want to |use |read |answer |check |respond to |reply to |care for )*(?:texts?|texting|txts?|txting|text messages|messaging|sms)$
\b(?:dont|do not|never|no need to) (?:ever |please )*(?:text|txt|message|msg|contact|write)(?: to)?(?: me| us| this number)?(?: again| anymore)? (?:unless|except|if not)\b
\b(?:texts?|messages?|texting|you|they|it) (?:never|dont|do not|wont|will not|doesnt|just wont) stop (?:texting|messaging|coming|sending|writing)\b
\bno (?:texts?|texting|messages) (?:before|after|during|while|until|till|on|at)\b
\b(?:quit|stop) (?:asking|reminding)\b
\b(?:who|where|how|why) (?:\w+ ){0,2}(?:gave|give|get|got|have|find|found) (?:\w+ ){0,2}(?:my|this) (?:number|cell|phone)\b
\bwhy (?:are|do|did) (?:you|u|yall|you guys) (?:keep |kept |always |still )*(?:text|txt|messag|contact|writ|both)\w* me\b
\b(?:quien|como|donde) (?:\w+ ){0,3}(?:dio|dieron|consigui\w+|obtuv\w+|tiene|tienen|sac\w+) (?:\w+ )?mi (?:numero|telefono|celular)\b
\b(?:por que|porque) (?:(?!no )\w+ )?me (?:escrib|mand|envi|text|molest)\w*\b
\bno me gusta(?:n)? (?:\w+ )?(?:escribir|textear|los mensajes|los textos|mensajes|textos)\b
\b(?:qui|comment|d ou|ou) (?:\w+ ){0,4}(?:donne|eu|obtenu|trouve|avez|vient) (?:\w+ )?mon numero\b
\bje (?:n |ne )?(?:aime|veux|fais|reponds|lis|utilise) (?:pas|jamais) (?:\w+ )?(?:sms|textos?|messages)\b
\b(?:quem|como|onde) (?:\w+ ){0,4}(?:deu|passou|conseguiu|conseguiram|pegou|obteve|tem|arranjou) (?:o )?meu (?:numero|telefone|celular|contato)\b
\bnao gosto de (?:\w+ )?(?:mensage(?:m|ns)|sms|textos?|escrever)\b
\b(?:من (?:اين|وين|فين)|كيف|منين) \w*(?:حصل|جب|جاب|اخذ|عرف|لقي)\w*(?: علي)? رقمي\b
\bمن اعطا\w* رقمي\b)"_s,
        {});
    // Each line above asks for a word of these.
    static const WordStarts needed{
        u"tex",    u"txt",   u"messag", u"msg",    u"sms",    u"contact", u"contat", u"writ",  u"stop",
        u"asking", u"remin", u"number", u"numero", u"cell",   u"celul",   u"phone",  u"telef", u"both",
        u"escr",   u"mand",  u"envi",   u"molest", u"mensag", u"mensaj",  u"رقمي"};
    return std::ranges::any_of(
        clauses, [](const QString& each) { return needed.beginAnyOf(each) && anyMatches(doubts, each); });
}

namespace {

/// Words of a grammar that are names too, written like one: "this is Luis Paz".
bool isAlsoAName(const QString& word)
{
    static const QStringList names{u"paz"_s,   u"lee"_s,   u"young"_s, u"brown"_s, u"white"_s, u"green"_s,
                                   u"black"_s, u"gray"_s,  u"king"_s,  u"long"_s,  u"price"_s, u"cruz"_s,
                                   u"park"_s,  u"parks"_s, u"bell"_s,  u"rose"_s,  u"mark"_s,  u"will"_s,
                                   u"bill"_s,  u"grant"_s, u"rob"_s,   u"drew"_s,  u"ray"_s,   u"church"_s,
                                   u"reyes"_s, u"luz"_s,   u"day"_s,   u"law"_s,   u"wood"_s,  u"hill"_s};
    return names.contains(word);
}

bool isKnownToNoGrammar(const QString& word)
{
    return std::ranges::all_of(kOptLanguages, [&word](OptLanguage each) {
        return optOutGrammar(each).clauseOf({word}).kinds.front()->none();
    });
}

/// How many words at the end of @p text are written as names are.
qsizetype namesAtEndOf(QStringView text)
{
    static const QRegularExpression capital(u"^\\p{Lu}\\p{Ll}*[\\W_]*$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression here(u"\\W*\\b(?:here|speaking)\\W*$"_s);
    const QStringList words = text.toString().remove(here).simplified().split(u' ');
    const auto other = std::find_if(words.crbegin(), words.crend(),
                                    [](const QString& each) { return !capital.match(each).hasMatch(); });
    return other - words.crbegin();
}

} // namespace

bool tellsOnlyTheirName(QStringView text, const QStringList& clauses)
{
    constexpr qsizetype kShort = 60;
    const QString whole = clauses.join(u' ');
    if (text.size() > kShort || whole.isEmpty()) return false;
    static const QRegularExpression told(
        u"^(?:(?:hi|hello|hey|yes|yeah|ok|oh|sorry|good (?:morning|afternoon|evening)|hola|si|buenos "
        "dias|buenas tardes) )*(?:(?<surely>this is|(?:my |the )?name is|le habla|habla|me llamo|mi nombre "
        "es) |(?<perhaps>its|it is|im|i am|soy|es) )?(?:mr |mrs |ms |dr )?"
        "(?<name>[^\\W\\d_]+(?: [^\\W\\d_]+){0,2}?)(?: here| speaking)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto found = told.match(whole);
    if (!found.hasMatch()) return false;
    const QStringList names = found.captured(u"name"_s).split(u' ');
    const bool isWrittenSo = namesAtEndOf(text) >= names.size();
    const bool isSaid = found.hasCaptured(u"surely"_s);
    const bool mayBeAny = isSaid || found.hasCaptured(u"perhaps"_s);
    // "This is absurd", "Basta": one word more or less is a name only when it is written and told as one.
    if (isWrittenSo ? !mayBeAny && names.size() < 2 : !isSaid || names.size() < 2) return false;
    return std::ranges::all_of(names, [isWrittenSo](const QString& each) {
        return isKnownToNoGrammar(each) || (isWrittenSo && isAlsoAName(each));
    });
}

OptWord wrongNumberAndYet(const QStringList& clauses)
{
    static const QRegularExpression wrong(u"\\bwrong (?:number|person|num|nbr)\\b|\\bnumero equivocado\\b"_s);
    static const QRegularExpression refused(
        u"\\b(?:no|not|dont|never|nobody|cant|wont|isnt|didnt|stop|quit|cease|remove|delete|take|lose|forget|"
        "leave|alone|unsub\\w*|opt|block\\w*|report\\w*|texts|texting|messages|messaging|lawyer|police|deje|"
        "dejen|borr\\w*|quit\\w*)\\b"_s);
    static const QRegularExpression wish(
        u"\\b(?:(?:i|we) (?:do |really |still |actually |just |would |also )*(?:need|want|wanna|like|d "
        u"like)|id "
        "like|(?:can|could|may) (?:i|we)|necesito|quiero|quisiera)\\b(?: \\w+){0,4}? "
        "(?:appointment|appt|cleaning|checkup|check up|exam|filling|crown|haircut|cut|color|trim|visit|"
        "consult\\w*|quote|estimate|slot|opening|book|schedule|come|be seen|cita|limpieza|corte)\\b"_s);
    static const QRegularExpression over(
        u"\\bwrong (?:number|person|num|nbr)(?: \\w+){0,2}? (?:earlier|before|yesterday|last "
        u"(?:time|week|night)|"
        "this morning|the other day|by mistake)\\b|\\b(?:thought|about|said|typed|texted|replied)"
        "(?: \\w+){0,4}? wrong (?:number|person)\\b|\\bnumero equivocado (?:antes|ayer|hace rato)\\b"_s);
    const QString all = clauses.join(u' ');
    const bool wants = wrong.match(all).hasMatch() && wish.match(all).hasMatch();
    if (!wants || refused.match(all).hasMatch()) return OptWord::OptOut;
    return over.match(all).hasMatch() ? OptWord::None : OptWord::Uncertain;
}

} // namespace secondring
