// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_doubts.h"

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

bool isAboutAThing(const QStringList& clauses)
{
    static const std::vector<QRegularExpression> dangers = searchesFrom(
        uR"(\b(?:smell\w*|odou?r|leak\w*|alarms?|detectors?) (?:\w+ ){0,2}(?:gas|smoke|burning|carbon|monoxide)\b
\b(?:gas|co|co2|carbon|monoxide|smoke|fire) (?:\w+ )?(?:smell\w*|leak\w*|alarms?|detectors?)\b
\b(?:on fire|carbon monoxide|in flames|sparks|sparking|burning smell)\b
\b(?:huele a (?:gas|humo|quemado)|(?:fuga|olor) (?:de|a) gas|monoxido|en llamas|chispas)\b
(?<!how )\b(?:should|shall|must|do|can|could) (?:i|we) (?:just |need to |have to )?(?:turn|shut|switch|stop|take|cut) (?:it|that|off|taking|using)\b
\bstop (?:taking|using|wearing|eating|drinking)\b)"_s,
        {});
    static const QRegularExpression thing(
        u"\\b(?:pipes?|burst|alarms?|smoke|burning|heat|heater|furnace|boiler|gas|leak\\w*|flood\\w*|water|"
        "sparks?|breaker|hood|engine|bleed\\w*|blood)\\b"_s);
    static const QRegularExpression endingIt(
        u"\\b(?:turn|shut|switch|make|stop|kill|cut)(?:ing)? (?:it|that|this)\\b"_s);
    static const QRegularExpression aboutTexts(
        u"\\b(?:te?xt\\w*|messag\\w*|msgs?|sms|contact\\w*|unsubscri\\w*|lists?|number|mensajes?|numero|lista)\\b"_s);
    const QString all = clauses.join(u' ');
    const bool thingEnds = thing.match(all).hasMatch() && endingIt.match(all).hasMatch();
    return (thingEnds || anyMatches(dangers, all)) && !aboutTexts.match(all).hasMatch();
}

OptWord beginsAsOptOut(QStringView text, const QString& whole)
{
    if (text.contains(u'?')) return OptWord::None;
    static const QRegularExpression wayOut(
        u"^(?:(?:please|pls|plz|hi|hello|hey|ok|just) )*(?:unsubscribe|unsub)(?! rate|.* (?:but|keep)\\b)(?: \\w+){0,6}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression perhaps(
        u"^(?:(?:please|pls|plz|hi|hello|hey|ok|just) )*(?:opt ?out(?: \\w+){1,5}"
        "|stop (?:\\w+ ){0,4}reminders?|stop "
        "(?!(?:by|in|at|over|off|the|a|and|to|for|light|sign|playing|it|lol|there|here|worrying|them|sending|"
        "my)\\b)"
        "\\w+(?: \\w+){0,3})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (wayOut.match(whole).hasMatch()) return OptWord::OptOut;
    return perhaps.match(whole).hasMatch() ? OptWord::Uncertain : OptWord::None;
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

} // namespace secondring
