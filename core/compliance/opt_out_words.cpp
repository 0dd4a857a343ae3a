// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"

#include "core/compliance/opt_out_doubts.h"
#include "core/compliance/opt_out_phrases.h"
#include "core/compliance/opt_out_spelling.h"
#include "core/compliance/readable_clauses.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

std::array<const OptOutPhrases*, 5> languages()
{
    // All of them for everyone: a Spanish answer arrives in any salon.
    return {&englishOptOut(), &spanishOptOut(), &frenchOptOut(), &portugueseOptOut(), &arabicOptOut()};
}

bool anyMatches(const std::vector<QRegularExpression>& patterns, const QString& words)
{
    return std::ranges::any_of(patterns, [&](const auto& each) { return each.match(words).hasMatch(); });
}

/// The first of our languages that is @p wanted: the order of OptLanguage.
std::optional<OptLanguage> firstLanguage(const std::function<bool(const OptOutPhrases&)>& wanted)
{
    int place = 0;
    for (const auto* language : languages()) {
        if (wanted(*language)) return static_cast<OptLanguage>(place);
        ++place;
    }
    return std::nullopt;
}

/// Without what people say to be polite before and behind a keyword.
QString withoutCourtesy(QString words)
{
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
\b(?:you can|u can|you may|ok to|okay to|feel free to|fine to|go ahead and|please|can you|could you) (?:text|message|msg|contact|send me texts)(?: me| us)? (?:again|now|anytime)\b
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

/// A text that begins or ends with STOP in capitals, whatever is said around it.
bool shoutsStop(QStringView text)
{
    static const QRegularExpression first(
        u"^\\W*STOP\\b(?!\\W+(?i:by|in|and|n|at|over|sign|lights?|smoking|here|there|&))"_s);
    static const QRegularExpression last(
        u"(?<!(?i:bus)[ -])(?<!(?i:non)[ -])(?<!(?i:full)[ -])(?<!(?i:next)[ -])(?<!(?i:last)[ -])\\bSTOP\\W*$"_s);
    static const QRegularExpression small(u"[a-z]{2}"_s);
    const QString words = text.toString();
    return small.match(words).hasMatch() && (first.match(words).hasMatch() || last.match(words).hasMatch());
}

/// "Please don't call, text me instead" is the opposite of an opt-out.
bool asksForText(const QString& words)
{
    static const QRegularExpression form(
        u"(?<!dont )(?<!not )(?<!never )(?<!stop )\\b(?:text|txt|message|msg|sms|whatsapp|email)(?:ing)? "
        "(?:me|us|instead|only|works|is|please|back)\\b|\\b(?:by|over|via|prefer|rather) "
        "(?:text|texting|message|sms)\\b|"
        "\\b(?:text|texting|message|sms)$|\\binstead\\b|\\b(?:escrib|mand|envi|text)\\w*me\\b|\\b(?:textez|ecrivez) (?:moi|nous)\\b"_s);
    return form.match(words).hasMatch();
}

OptReading readPhrases(QStringView text, QStringList clauses)
{
    // Before what is harmless goes: "while" and "when" would go with it.
    const bool perhaps = isOnlyForAWhile(clauses) || isAboutAnotherPhone(clauses);
    const bool doubtful = isDoubtful(clauses);
    for (QString& clause : clauses) {
        for (const auto* language : languages()) {
            for (const auto& each : language->harmless)
                clause.replace(each, u"~"_s);
        }
    }
    const auto inAny = [&clauses](std::vector<QRegularExpression> OptOutPhrases::*patterns) {
        return firstLanguage([&](const OptOutPhrases& language) {
            return std::ranges::any_of(
                clauses, [&](const QString& each) { return anyMatches(language.*patterns, each); });
        });
    };
    if (shoutsStop(text)) return {OptWord::OptOut};
    if (const auto said = inAny(&OptOutPhrases::optOut))
        return {perhaps ? OptWord::Uncertain : OptWord::OptOut, false, *said};
    const bool asks = asksForText(clauses.join(u' '));
    if (const auto said = inAny(&OptOutPhrases::aboutCalls); said && !asks)
        return {OptWord::OptOut, false, *said};
    static const QRegularExpression removal(
        u"^(?:please |pls |just |so |and )*(?:remove|delete|lose|erase) (?:it|this|that|me)(?: now| please)*$"_s);
    if (doubtful &&
        std::ranges::any_of(clauses, [](const QString& each) { return removal.match(each).hasMatch(); }))
        return {OptWord::OptOut};
    const auto unsure = inAny(&OptOutPhrases::uncertain);
    if (!unsure || asks) return {doubtful ? OptWord::Uncertain : OptWord::None};
    // "Not interested. Remove." is said by someone who means it.
    const auto keyword = firstLanguage([&](const OptOutPhrases& language) {
        return std::ranges::any_of(clauses,
                                   [&](const QString& each) { return language.keywords.contains(each); });
    });
    return {keyword ? OptWord::OptOut : OptWord::Uncertain, false, keyword.value_or(*unsure)};
}

} // namespace

OptReading readOptWords(QStringView whateverLong, bool optedOut)
{
    // Ten parts of a text; nobody hides his STOP behind more.
    const QString text = whateverLong.left(1'600).toString();
    static const QRegularExpression signs(u"🛑|⛔|🚫|🖕"_s);
    static const QRegularExpression signBeforeWord(u"(?:🛑|⛔|🚫)\\s*(?=\\w)"_s,
                                                   QRegularExpression::UseUnicodePropertiesOption);
    QString spoken = text;
    const QStringList clauses = spelledOut(readableClauses(spoken.replace(signBeforeWord, u" stop "_s)));
    const QString whole = clauses.join(u' ');
    const QString word = withoutCourtesy(whole);
    const auto keyword =
        firstLanguage([&](const OptOutPhrases& language) { return language.keywords.contains(word); });
    if (keyword) return {OptWord::OptOut, true, *keyword};
    if (isTornKeyword(whole)) return {OptWord::OptOut, true};

    const OptReading said = readPhrases(text, clauses);
    if (said.word == OptWord::OptOut) return said;
    if (const auto help = helpWord(word)) return {OptWord::Help, true, *help};
    if (optedOut && isOptIn(word, clauses)) return {OptWord::OptIn, isOneWord(word), optInLanguage(word)};
    // A stop sign says nothing else.
    if (clauses.isEmpty() && signs.match(text).hasMatch()) return {OptWord::Uncertain};
    return said;
}

OptWord optWordIn(QStringView whateverLong, bool optedOut)
{
    return readOptWords(whateverLong, optedOut).word;
}

} // namespace secondring
