// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/call_wish.h"

#include "core/compliance/opt_out_phrases.h"
#include "core/compliance/readable_clauses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// As much as is read of any reply.
constexpr qsizetype kLongest = 1'600;

/// "Don't text or call me": no wish, whatever stands behind it.
bool isDenied(const QString& clause)
{
    static const QRegularExpression form(
        u"\\b(?:stop|quit|dont|do not|never|no need to|no more|nor|or|not|wont|why) "
        "(?:(?!and\\b|just\\b|but\\b|instead\\b|please\\b|text\\w*\\b|txt\\w*\\b|messag\\w*\\b|sms\\b)\\w+ "
        "){0,3}"
        "(?:call|calls|calling|called|phone|phoning|ring)\\b|"
        "\\bno (?:me |nos )*(?:\\w+ )?(?:llam|marqu)\\w*|\\b(?:ne|n|pas) (?:me |m |nous )*r?appel\\w*|"
        "\\b(?:nao|nunca) (?:me )?lig\\w*|\\b(?:لا|ما) ?تتصل\\w*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(clause).hasMatch();
}

} // namespace

bool asksForCall(QStringView whateverLong)
{
    static const std::vector<QRegularExpression> wishes = searchesFrom(
        uR"(\b(?:call|phone|ring) (?:me|us|my|instead|back|please|pls|asap|only|now|today|tomorrow)\b
^(?:please |pls |just |only |so |and |but )*(?:call|phone)(?: please| thanks| thank you)*$
\b(?:please|pls|just|only|but|rather|better|prefer you) (?:call|phone|ring)\b
\b(?:rather|wish|prefer|want|like) (?:that |for )?(?:you|yall|someone|somebody)(?: could| would| can| to| just)* (?:call|called|phone|phoned)\b
\bgive (?:me|us) a (?:quick )?(?:call|ring)\b
\b(?:want|need|like|prefer|waiting for|expecting|rather have) (?:a |to get a |your )?(?:phone ?)?(?:calls?|callback|call back)\b
^(?:please |phone |voice |telephone |only |just )*calls?(?: only)?(?: please| thanks)*$
\b(?:only|just) (?:phone|voice|telephone|take|accept|answer|do|want|prefer) (?:(?:phone|voice) )?calls?\b
(?:^|\b(?:please|pls|just|only|and|but|so|instead|rather|can you|could you) )(?:call|phone|ring|dial|try) (?:me |us |back )?(?:at |on )?\d[\d ]{5,}
\bcall (?:there|that (?:one|number|phone|line)|my \w+)\b
\bcall (?:that|it)(?: instead| please)*$
\b(?:call|phone|ring) (?:dont|do not|not|no) (?:text|txt|message)
\b(?:solo|solamente|unicamente|nada mas|mejor) (?:por (?:telefono|llamada)|llamadas?|llam(?:e|en))\b
\bllamadas?(?: telefonicas?)? (?:solamente|unicamente|nada mas)\b
^(?:por favor |mejor |solo |y )*llam(?:e|en)(?: por favor| mejor)*$
(?:^|\by )llam(?:e|en|a) (?:mejor |al |a |por favor|\d)
\b(?:seulement|uniquement|que) (?:par |des |les |d )?(?:appels?|telephone)\b|\b(?:appel(?:ez|er|le)|appels?) (?:seulement|uniquement|le \d|au \d)
\b(?:so|somente|apenas) (?:por )?(?:ligac(?:ao|oes)|telefone|chamadas?|ligue)\b
(?:^|\be )lig(?:a|ue|uem) (?:no |para |pra |pro |o )*\d
\bمكالم\w* (?:فقط|بس)\b|\bاتصل\w* (?:فقط|بس)\b|\b(?:فقط|بس) (?:اتصل\w*|مكالم\w*)
\b(?:llam|marqu)\w+(?:me|nos)\b
\bme (?:llam|marqu)(?:a|an|e|en|es|as)\b
\b(?:r?appel)(?:ez|le|er) (?:moi|nous)\b
\b(?:me lig(?:a|ue|uem)|lig(?:a|ue|uem) (?:pra|para) (?:mim|nos))\b
\bاتصل\w* (?:بي|بنا|علي|في)\b)"_s,
        {});
    const QStringList clauses = readableClauses(whateverLong.left(kLongest));
    return std::ranges::any_of(
        clauses, [](const QString& each) { return anyMatches(wishes, each) && !isDenied(each); });
}

} // namespace secondring
