// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_things.h"

#include "core/compliance/opt_out_phrases.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const std::vector<std::pair<QString, QString>> kThingWords{
    {u"@thing"_s,
     u"(?:pipes?|burst|alarms?|smoke|burning|heat|heater|heating|furnace|boiler|gas|leak\\w*|flood\\w*|"
     "water|sparks?|breaker|hood|engine|bleed\\w*|blood|ac|a c|hvac|thermostat|toilet|sink|faucet|drain|"
     "sewer|sewage|valve|sprinklers?|outlets?|wires?|wiring|generator|inverter|roof|gutters?|"
     "eviction|foreclosure|garnish\\w*|repossession|repo|custody|bees?|wasps?|hornets?|ants?|termites?|"
     "roach\\w*|rats?|mice|mouse|pain|ache|toothache|swelling|tooth|botox|fillers?|retinol|meds|"
     "medication|antibiotics?|aspirin|prozac|accutane|acrylics?|lashes|extensions)"_s},
    {u"@polite"_s,
     u"(?:please|pls|plz|just|ok|okay|hey|hi|hello|yes|yeah|no|omg|oh|god|lord|so|and|then|help|"
     "can|could|would|will|should|shall|must|do|you|u|yall|i|we|someone|somebody|anyone|how|"
     "to|need|want|go|ahead|try|sir|maam|quick|thats all|thats it)"_s},
    {u"@end"_s, u"(?:(?:turn|shut|switch) (?:it|that) (?:off|down|out)|(?:turn|shut|switch) (?:off|down) "
                u"(?:it|that)|(?:make|get|making) (?:it|that) (?:to )?(?:stop|quit|end|go away))"_s},
    {u"@soon"_s,
     u"(?:please|pls|plz|now|asap|already|thanks|thank you|right now|immediately|fast|quick|"
     "quickly|soon|completely|again|for me|for us|myself|today|tonight|or not|or no|somehow|ok|okay|omg)"_s}};

bool speaksOfTexts(const QString& all)
{
    static const QRegularExpression words(
        u"\\b(?:te?xt\\w*|messag\\w*|msgs?|sms|contact\\w*|unsubscri\\w*|lists?|number|mensajes?|numero|"
        "lista|spam\\w*|alerts?|notif\\w*|reminders?|robots?|bots?|emails?|ads?|promos?|promotions?|offers?|deals?|updates?|blasts?|these|stop all|opt ?out)\\b"_s);
    return words.match(all).hasMatch();
}

const std::vector<QRegularExpression>& things()
{
    static const std::vector<QRegularExpression> named = searchesFrom(u"\\b@thing\\b"_s, kThingWords);
    return named;
}

} // namespace

bool namesAThing(const QStringList& clauses)
{
    const QString all = clauses.join(u' ');
    return anyMatches(things(), all) && !speaksOfTexts(all);
}

bool saysPainIsOver(const QStringList& clauses)
{
    static const QRegularExpression over(
        u"^(?:(?:no|nope|hi|hey|oh|well|actually) )*(?:not any ?more|no longer)\\b"
        ".*\\b(?:(?:all|much|lots?|way|feels?|feeling|its|is|im|am) better|(?:pain|ache|swelling|it) "
        "(?:is |s )?(?:all |finally )?gone|no (?:more )?pain|(?:doesnt|does not|not|stopped) hurt\\w*|healed)\\b"_s);
    static const QRegularExpression other(
        u"\\b(?:stop\\w*(?! hurt)|leave|alone|me off|us off|remove|delete|quit|done|interested)\\b"_s);
    const QString all = clauses.join(u' ');
    return over.match(all).hasMatch() && !other.match(all).hasMatch() && !speaksOfTexts(all);
}

bool keepsTexts(const QStringList& clauses)
{
    static const QRegularExpression kept(
        u"(?<!no )(?<!not )(?<!these )(?<!those )\\b(?:te?xts?|te?xting|text messages|sms) (?:are|is|r) "
        "(?:still |totally |all |perfectly )*(?:fine|ok|okay|good|great|welcome)\\b"_s);
    static const QRegularExpression ended(
        u"\\b(?:unsubscribe|remove|take|opt|stop)\\b"
        "(?: (?!te?xt|messag|sms|everything\\b|all\\b)\\w+){0,5}? "
        "(?:newsletters?|e ?mails?|mail|mailings?|flyers?|postcards?)\\b(?! (?:and|or|nor) (?:your |the )?te?xt)"_s);
    const QString all = clauses.join(u' ');
    return kept.match(all).hasMatch() && ended.match(all).hasMatch();
}

bool mayBeInJest(const QStringList& clauses)
{
    static const QRegularExpression takenBack(
        u"\\b(?:jk|j k|just kidding|jus kidding|(?:im|i am|i m|am|was|totally|only) (?:just |only |totally )?"
        "(?:kidding|joking|teasing|messing with (?:you|u|ya|yall))|just (?:joking|teasing|messing with "
        "(?:you|u|ya|yall))|(?:es|era|fue) (?:una )?broma|estoy bromeando|no es cierto jaja\\w*)\\b"_s);
    static const QRegularExpression laughs(
        u"\\b(?:b?a?(?:ha){2,}h?|(?:he){2,}h?|(?:j[aeiu]){2,}j?|lol+|lo+l|lmf?ao+|rofl)\\b"_s);
    // "Stop! Hammer time": how the song goes on.
    static const QRegularExpression sings(
        u"\\b(?:stop|alto) (?:hammer ?time|collaborate (?:and|n|an) listen|in the name of love)\\b"_s);
    static const QRegularExpression comes(
        u"\\b(?:see|c) (?:you|u|ya|yall)(?: all| guys)? "
        "(?:then|there|soon|later|at|on|tomorrow|tmrw|tonight|next|"
        "in (?:a|an|\\d+|ten|five|twenty)|(?:this|mon|tues|wednes|thurs|fri|satur|sun)\\w*)\\b|"
        "\\b(?:on my way|omw|be there (?:at|in|by|soon|now|tomorrow)|im coming|nos vemos|ahi (?:nos vemos|llego|estare))\\b"_s);
    static const QRegularExpression meant(
        u"\\b(?:not|no|aint|isnt|never|ni) (?:\\w+ )?(?:kidding|joking|jk|teasing|joke|broma|bromeando)\\b|"
        "\\b(?:seriously|srsly|for real|lawyer|sue|fcc|see (?:you|u) in court)\\b"_s);
    const QString all = clauses.join(u' ');
    if (meant.match(all).hasMatch()) return false;
    if (takenBack.match(all).hasMatch()) return true;
    if (sings.match(all).hasMatch()) return !speaksOfTexts(all);
    // "Stop texting me haha, see you at 2" asks for it in so many words.
    return laughs.match(all).hasMatch() && comes.match(all).hasMatch() && !speaksOfTexts(all);
}

bool endsOnlyIt(const QStringList& clauses)
{
    static const std::vector<QRegularExpression> commands =
        searchesFrom(u"^(?:(?:@polite )*@end(?: @soon)* ?)+$"_s, kThingWords);
    const QString all = clauses.join(u' ');
    constexpr qsizetype kShort = 80;
    return all.size() < kShort && anyMatches(commands, all);
}

bool mayBeAboutAThing(const QStringList& clauses)
{
    static const std::vector<QRegularExpression> dangers = searchesFrom(
        uR"(\b(?:smell\w*|odou?r|leak\w*|alarms?|detectors?) (?:\w+ ){0,2}(?:gas|smoke|burning|carbon|monoxide)\b
\b(?:gas|co|co2|carbon|monoxide|smoke|fire) (?:\w+ )?(?:smell\w*|leak\w*|alarms?|detectors?)\b
\b(?:on fire|carbon monoxide|in flames|sparks|sparking|burning smell)\b
\b(?:huele a (?:gas|humo|quemado)|(?:fuga|olor) (?:de|a) gas|monoxido|en llamas|chispas)\b
(?<!how )\b(?:should|shall|must|do|can|could) (?:i|we) (?:just |need to |have to )?(?:turn|shut|switch|stop|take|cut) (?:it|that|off|taking|using)\b
\bstop (?:taking|using|wearing|eating|drinking)\b
^(?:@polite )*(?:kill|cut|flip) (?:it|that)(?: off)?(?: @soon)*$
^(?:@polite )*(?:make|get) (?:them|him|her) (?:to )?(?:stop|quit) (?:harassing|calling|following|stalking|threatening|hounding) (?:me|us|my \w+)(?: @soon)*$
\b(?:dissolve|melt|drain|extract|unclog|snake|pump|patch|tarp|spray|exterminate|tow|shave|trim|dye) (?:it|them|that)\b)"_s,
        kThingWords);
    static const QRegularExpression endingIt(
        u"\\b(?:turn|shut|switch|make|stop|kill|cut)(?:ing)? (?:it|that|this)\\b"_s);
    const QString all = clauses.join(u' ');
    const bool thingEnds = endingIt.match(all).hasMatch() && anyMatches(things(), all);
    return endsOnlyIt(clauses) || ((thingEnds || anyMatches(dangers, all)) && !speaksOfTexts(all));
}

bool isAboutAThing(QStringView text, const QStringList& clauses)
{
    static const std::vector<QRegularExpression> asking = searchesFrom(
        uR"(\bhow (?:do|can|would|should) (?:i|we) (?:turn|shut|switch|cut) (?:it|that|the \w+|the @thing) off\b
\bhow (?:do|can|would|should) (?:i|we) (?:turn|shut|switch|cut) off (?:it|that|the \w+|the @thing)\b)"_s,
        kThingWords);
    static const std::vector<QRegularExpression> doubtfulOf = searchesFrom(
        uR"(^(?:@polite )*(?:stop|end|pause|skip|remove) (?:the |my |this |our )?(?:@thing )?@thing$)"_s,
        kThingWords);
    static const QRegularExpression other(
        u"\\b(?:leave|alone|me off|us off|opt|quit|done|interested|wrong|who is|who are|enough)\\b"_s);
    const QString all = clauses.join(u' ');
    if (!namesAThing(clauses) || other.match(all).hasMatch()) return false;
    return anyMatches(asking, all) || (text.contains(u'?') && anyMatches(doubtfulOf, all));
}

} // namespace secondring
