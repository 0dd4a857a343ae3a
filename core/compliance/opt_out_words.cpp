// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"

#include "core/compliance/opt_out_languages.h"
#include "core/compliance/opt_out_lessons.h"
#include "core/compliance/opt_out_phrases.h"
#include "core/compliance/opt_out_sentences.h"
#include "core/compliance/opt_out_spelling.h"
#include "core/compliance/readable_clauses.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Without what people say to be polite before and behind a keyword.
QString withoutCourtesy(QString words)
{
    // What is longer is no keyword, however polite.
    if (words.size() > 80) return words;
    static const QRegularExpression courtesy(
        u"^(?:please|pls|plz|por favor|svp|s il vous plait|merci de|من فضلك|رجاء|لو سمحت) |"
        " (?:please|pls|plz|thanks|thank you|thx|now|por favor|gracias|ya|svp|s il vous "
        "plait|merci|obrigado|obrigada|"
        "من فضلك|رجاء|لو سمحت|شكرا)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (int times = 0; times < 3; ++times)
        words.remove(courtesy);
    return words;
}

/// "sto p", "un subscribe": a keyword that a keyboard tore.
bool isTornKeyword(QString words)
{
    static const QStringList keywords{u"stop"_s, u"stopall"_s, u"unsubscribe"_s, u"optout"_s, u"cancelall"_s};
    const bool torn = words.count(u' ') <= 2;
    return torn && keywords.contains(words.remove(u' '));
}

/// The language that HELP was asked in.
std::optional<OptLanguage> helpWord(const QString& words)
{
    using enum OptLanguage;
    static const QHash<QString, OptLanguage> keywords{
        {u"help"_s, English},   {u"info"_s, English},     {u"information"_s, English}, {u"ayuda"_s, Spanish},
        {u"aide"_s, French},    {u"ajuda"_s, Portuguese}, {u"informacion"_s, Spanish}, {u"مساعده"_s, Arabic},
        {u"معلومات"_s, Arabic}, {u"ساعدوني"_s, Arabic}};
    const auto found = keywords.constFind(words);
    return found == keywords.cend() ? std::nullopt : std::optional(*found);
}

/// START is said in every language, YES is not.
OptLanguage optInLanguage(const QString& words)
{
    using enum OptLanguage;
    static const QHash<QString, OptLanguage> keywords{
        {u"si"_s, Spanish},          {u"alta"_s, Spanish},     {u"comenzar"_s, Spanish},
        {u"empezar"_s, Spanish},     {u"reanudar"_s, Spanish}, {u"suscribir"_s, Spanish},
        {u"suscribirme"_s, Spanish}, {u"oui"_s, French},       {u"commencer"_s, French},
        {u"reprendre"_s, French},    {u"reabonner"_s, French}, {u"sim"_s, Portuguese},
        {u"comecar"_s, Portuguese},  {u"voltar"_s, Portuguese}};
    if (!words.isEmpty() && words.front().script() == QChar::Script_Arabic) return Arabic;
    return keywords.value(words, English);
}

bool isOneWord(const QString& words)
{
    return !words.contains(u' ');
}

bool isOptIn(const QString& whole, const QStringList& clauses)
{
    static const QStringList keywords{
        u"start"_s,       u"unstop"_s,    u"yes"_s,       u"subscribe"_s, u"resubscribe"_s,  u"opt in"_s,
        u"optin"_s,       u"opt me in"_s, u"resume"_s,    u"continue"_s,  u"restart"_s,      u"un stop"_s,
        u"si"_s,          u"oui"_s,       u"sim"_s,       u"نعم"_s,       u"ابدا"_s,         u"اشتراك"_s,
        u"alta"_s,        u"comenzar"_s,  u"empezar"_s,   u"iniciar"_s,   u"reanudar"_s,     u"suscribir"_s,
        u"suscribirme"_s, u"commencer"_s, u"reprendre"_s, u"reabonner"_s, u"comecar"_s,      u"voltar"_s,
        u"استئناف"_s,     u"استيناف"_s,   u"بدء"_s,       u"اشترك"_s,     u"re subscribe"_s, u"start all"_s};
    static const std::vector<QRegularExpression> phrases = patternsFrom(
        uR"(\b(?:start|resume|restart|continue|begin|keep) (?:texting|messaging|sending|contacting|the (?:texts|messages)|my (?:texts|messages)|getting|texts|messages)\b
\b(?:you can|u can|you may|ok to|okay to|feel free to|fine to|go ahead and|please|can you|could you) (?:text|message|msg|contact|write|write to|send me (?:texts|messages|reminders))(?: me| us)? (?:again|now|anytime)\b
\b(?:like|want|have|get|need|turn|switch|put) (?:them|these|it|the (?:texts|messages|reminders)|my (?:texts|messages|reminders)|texts|messages|reminders) (?:back )?(?:on |started )?(?:again|back)\b
\bre ?subscribe\b
\b(?:opt|sign|add|put|subscribe|turn|switch) (?:me |us |my number |texts |messages |them )*(?:back )?(?:in|up|on|again)\b
\bsubscribe me\b
\b(?:want|like|love) (?:to )?(?:get|receive|have|start getting|start receiving|be getting) (?:\w+ )?(?:texts|messages|updates|reminders) again\b
\b(?:accident|mistake|accidentally|mistakenly)\b.*\b(?:unsubscribed|opted out|stop|stopped)\b|\b(?:unsubscribed|opted out|stop|stopped)\b.*\b(?:by (?:accident|mistake)|accidentally)\b
\b(?:pueden?|puedes|quiero que me) (?:volver a )?(?:escrib|mand|envi|text)\w*(?: \w+){0,2} (?:otra vez|de nuevo|nuevamente)\b
\b(?:recommenc|reprend|reabonn)\w*
\b(?:quero|podem|pode) (?:voltar a )?(?:receber|enviar|mandar)\w*(?: \w+){0,2} (?:novamente|de novo)\b)"_s,
        {});
    if (keywords.contains(whole)) return true;
    return std::ranges::any_of(clauses, [&](const QString& each) { return anyMatches(phrases, each); });
}

bool hasSign(const QString& text)
{
    static const QStringList signs{u"🛑"_s, u"⛔"_s, u"🚫"_s, u"🖕"_s};
    return std::ranges::any_of(signs, [&text](const QString& each) { return text.contains(each); });
}

/// "🛑 texting me": the sign is a word.
QString withSignsSpoken(QString text)
{
    static const QRegularExpression signBeforeWord(u"(?:🛑|⛔|🚫)\\s*(?=\\w)"_s,
                                                   QRegularExpression::UseUnicodePropertiesOption);
    return hasSign(text) ? text.replace(signBeforeWord, u" stop "_s) : text;
}

} // namespace

OptReading readOptWords(QStringView whateverLong, bool optedOut)
{
    // Ten parts of a text; nobody hides his STOP behind more.
    const QString text = whateverLong.left(1'600).toString();
    const QStringList clauses = spelledOut(readableClauses(withSignsSpoken(text)));
    const QString whole = clauses.join(u' ');
    const QString word = withoutCourtesy(whole);
    if (const auto keyword = optOutKeywordLanguage(word)) return {OptWord::OptOut, true, *keyword};
    if (isTornKeyword(whole)) return {OptWord::OptOut, true};

    const auto [said, isHarmless] = readOptSentences(text, clauses);
    const OptReading learned = weighed(said, text, clauses, shippedOptOutLessons());
    if (said.word == OptWord::OptOut && learned.word == OptWord::OptOut) return said;
    if (const auto help = helpWord(word)) return {OptWord::Help, true, *help};
    if (optedOut && isOptIn(word, clauses)) return {OptWord::OptIn, isOneWord(word), optInLanguage(word)};
    if (said.word == OptWord::OptOut) return learned;
    // A stop sign says nothing else.
    if (clauses.isEmpty() && hasSign(text)) return {OptWord::Uncertain};
    if (isHarmless) return said;
    // "Kindly recommence your messages" has all the words of one who wants none.
    return learned.word != said.word && isOptIn(word, clauses) ? said : learned;
}

OptWord optWordIn(QStringView whateverLong, bool optedOut)
{
    return readOptWords(whateverLong, optedOut).word;
}

} // namespace secondring
