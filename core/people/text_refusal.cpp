// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/text_refusal.h"

#include "core/base/plain_letters.h"
#include "core/people/import_plan.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Small letters and digits without accents, apostrophes and marks.
QString plainWords(const QString& cell)
{
    QString plain;
    for (const QChar each : plainLetters(cell)) {
        if (each.isLetterOrNumber())
            plain += each;
        else if (each != u'\'')
            plain += u' ';
    }
    return plain.simplified();
}

/// "No preference" and "no answer" refuse nothing.
bool isPlainNo(const QString& plain)
{
    static const QRegularExpression notSaid(
        u"^no (?:preferences?|restrictions?|limits?|problems?|objections?|responses?|answer|data|info\\w*|"
        "records?|entry|value|selection|one|numbers?|name|prefer\\w*|restric\\w*|problema|respuesta|datos|hay)\\b"_s);
    return plain.startsWith(u"no "_s) && !notSaid.match(plain).hasMatch();
}

/// The answer to "May we text them?".
bool isNo(const QString& cell)
{
    static const QSet<QString> known{
        u"no"_s,          u"n"_s,        u"false"_s,       u"f"_s,         u"0"_s,        u"none"_s,
        u"never"_s,       u"off"_s,      u"out"_s,         u"opt out"_s,   u"optout"_s,   u"opted out"_s,
        u"optedout"_s,    u"stop"_s,     u"stopped"_s,     u"declined"_s,  u"declines"_s, u"denied"_s,
        u"refused"_s,     u"refuses"_s,  u"rejected"_s,    u"withdrawn"_s, u"revoked"_s,  u"blocked"_s,
        u"disabled"_s,    u"dnt"_s,      u"do not"_s,      u"dont"_s,      u"not ok"_s,   u"not okay"_s,
        u"not allowed"_s, u"nunca"_s,    u"ninguno"_s,     u"falso"_s,     u"baja"_s,     u"negado"_s,
        u"rechazado"_s,   u"revocado"_s, u"unsubscribed"_s};
    const auto plain = plainWords(cell);
    return known.contains(plain) || isPlainNo(plain) || plain.startsWith(u"do not "_s) ||
           plain.startsWith(u"dont "_s) || plain.startsWith(u"never "_s) || saysNoTexts(cell);
}

/// The answer to "Must they not be texted?": a date, a cross and a Yes say so alike.
bool isYes(const QString& cell)
{
    if (saysNoTexts(cell)) return true;
    static const QSet<QString> known{
        u"no"_s,   u"n"_s,       u"false"_s,    u"f"_s,        u"none"_s,       u"never"_s,   u"off"_s,
        u"in"_s,   u"opt in"_s,  u"optin"_s,    u"opted in"_s, u"subscribed"_s, u"active"_s,  u"ok"_s,
        u"okay"_s, u"allowed"_s, u"may text"_s, u"na"_s,       u"n a"_s,        u"unknown"_s, u"null"_s,
        u"nil"_s,  u"not set"_s, u"nunca"_s,    u"ninguno"_s,  u"falso"_s};
    const auto plain = plainWords(cell);
    const bool isNothing =
        std::ranges::all_of(plain, [](QChar each) { return each == u'0' || each == u' '; });
    return !isNothing && !known.contains(plain) && !plain.startsWith(u"no "_s);
}

/// Of whom nobody is texted by itself, so that our own list says No of them without their asking for it.
bool isNoCaller(const QString& kind)
{
    const auto named = contactKindNamed(kind);
    return named && !mayBeTextedByItself(*named);
}

} // namespace

bool saysNoTexts(const QString& words)
{
    static const QRegularExpression sentence(u"[.;!,|\\n]+"_s);
    static const QRegularExpression form(
        u"^(?:please )?(?:do not|dont|never|no|not) (?:to )?(?:be )?(?:send )?(?:any )?"
        "(?:text|texts|texted|texting|sms|text messages?|contact)"
        "(?: to)?(?: him| her| them| me| this (?:client|patient|person|number))?(?: please| ever)?$|"
        "^opt(?:ed)? out (?:of|from) (?:all )?(?:text|texts|texting|sms|text messages)$|"
        "^(?:text|texts|texting|sms) opt(?:ed)? out$|"
        "^(?:por favor )?no (?:enviar|mandar|envien|manden|enviarle|mandarle|quiere|quiere recibir|recibir)"
        "(?:le)? (?:mensajes|textos|sms)(?: de texto)?$|^(?:sin|no) (?:mensajes de texto|sms)$|^no contactar$"_s);
    if (!words.contains(u"text"_s, Qt::CaseInsensitive) && !words.contains(u"sms"_s, Qt::CaseInsensitive) &&
        !words.contains(u"mensaj"_s, Qt::CaseInsensitive) &&
        !words.contains(u"contact"_s, Qt::CaseInsensitive))
        return false;
    return std::ranges::any_of(words.split(sentence),
                               [](const QString& each) { return form.match(plainWords(each)).hasMatch(); });
}

bool refusesTexts(const FilePerson& person)
{
    if (std::ranges::any_of(person.noTexts, isYes)) return true;
    if (saysNoTexts(person.note) || saysNoTexts(person.kind)) return true;
    return std::ranges::any_of(person.mayText, isNo) && !isNoCaller(person.kind);
}

} // namespace secondring
