// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"

#include "core/compliance/opt_in_words.h"
#include "core/compliance/opt_out_doubts.h"
#include "core/compliance/opt_out_elsewhere.h"
#include "core/compliance/opt_out_languages.h"
#include "core/compliance/opt_out_lessons.h"
#include "core/compliance/opt_out_phrases.h"
#include "core/compliance/opt_out_run_together.h"
#include "core/compliance/opt_out_sentences.h"
#include "core/compliance/opt_out_spelling.h"
#include "core/compliance/opt_out_things.h"
#include "core/compliance/readable_clauses.h"
#include "core/compliance/spoken_language.h"

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
        " (?:please|pls|plz|thanks|thank you|thx|now|por favor|gracias|ya|(?<!^para )ja|svp|s il vous "
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
    static const QStringList keywords{u"stop"_s,      u"stopall"_s, u"unsubscribe"_s, u"optout"_s,
                                      u"cancelall"_s, u"endall"_s,  u"quitall"_s};
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

bool isOneWord(const QString& words)
{
    return !words.contains(u' ');
}

/// Who wants texts again says so in few words; in a long text an opt-out is one.
bool isFewWords(const QString& words)
{
    return words.size() <= 320;
}

bool hasSign(const QString& text)
{
    static const QStringList signs{u"🛑"_s, u"⛔"_s, u"🚫"_s, u"🖕"_s};
    constexpr QChar kFirst = u'⛔'; // Of theirs; most texts have no letter beyond.
    if (std::ranges::none_of(text, [](QChar each) { return each >= kFirst; })) return false;
    return std::ranges::any_of(signs, [&text](const QString& each) { return text.contains(each); });
}

/// "🛑 texting me": the sign is a word.
QString withSignsSpoken(QString text)
{
    static const QRegularExpression signBeforeWord(u"(?:🛑|⛔|🚫)\\s*(?=\\w)"_s,
                                                   QRegularExpression::UseUnicodePropertiesOption);
    return hasSign(text) ? text.replace(signBeforeWord, u" stop "_s) : text;
}

/// Of somebody who is opted out: by itself only a plain wish brings back, and nothing that sounds like the
/// contrary.
OptReading readBack(const BackWish& back, const OptReading& said, const QString& word)
{
    const bool isPlain = back.how == ComingBack::Surely && said.word != OptWord::OptOut;
    if (!isPlain) return {OptWord::WantsBack, false, back.language};
    return {OptWord::OptIn, isOneWord(word), back.language};
}

/// As many parts as one text can have: what is said there stands, whatever a longer story adds.
constexpr qsizetype kWhole = 1'600;
/// As much as is read of any reply.
constexpr qsizetype kLongest = 5'000;

/// Who drives until five, and wants to be called, may be texted again after.
bool wantsNoTexts(const QStringList& clauses)
{
    return wantsCallsInstead(clauses) && !isOnlyForAWhile(clauses);
}

/// What no grammar of ours hears, and may still be an opt-out.
OptReading withOtherDoubts(const QString& text, const QString& whole, const QStringList& clauses)
{
    if (saysNoLonger(whole)) return {OptWord::Uncertain, false, OptLanguage::Spanish};
    const bool perhaps = wantsNoTexts(clauses) || mayBeRefusalElsewhere(text, clauses);
    return {perhaps ? OptWord::Uncertain : OptWord::None};
}

/// Of the keyword that @p whole begins with.
OptLanguage languageBegun(const QString& whole)
{
    return optOutKeywordLanguage(whole.section(u' ', 0, 0)).value_or(OptLanguage::English);
}

/// STOP is said for itself, whatever else is said besides.
bool saysPlainStop(const QString& text, const QStringList& clauses)
{
    static const QStringList plain{u"stop"_s,  u"unsubscribe"_s, u"opt out"_s, u"stop all"_s, u"alto"_s,
                                   u"arret"_s, u"arretez"_s,     u"parem"_s,   u"توقف"_s,     u"توقفوا"_s};
    return shoutsStop(text) || std::ranges::any_of(clauses, [](const QString& each) {
               return plain.contains(withoutCourtesy(each));
           });
}

/// A clause that is nothing but the order not to write: whatever it was that they called for.
bool ordersNoTexts(const QStringList& clauses)
{
    static const QRegularExpression form(
        u"^(?:svp |merci |por favor |pero |mais |et |y |e |desole |desolee |perdon |desculpe )*"
        "(?:ne m (?:ecrivez|ecris|contactez|textez) (?:pas|plus)|"
        "no me (?:escrib[ae][ns]?|contacten?|texteen?|manden? (?:mas )?(?:mensajes?|textos?))|"
        "nao me (?:escrevam?|contatem?|mandem? (?:mais )?(?:mensagem|mensagens|msgs?)))"
        "(?: mas| mais| nada| svp| merci| por favor| gracias| obrigad[oa]| s il vous plait)*$"_s);
    return std::ranges::any_of(clauses, [](const QString& each) { return form.match(each).hasMatch(); });
}

/// @p said and what the examples make of it: of a thing's own end they have seen too little to be sure.
OptReading learnedOf(const OptReading& said, const QString& text, const QStringList& clauses)
{
    if (said.word == OptWord::None && tellsOnlyTheirName(text, clauses)) return said;
    OptReading learned = weighed(said, text, clauses, shippedOptOutLessons());
    // "Alto. Hay una fuga de gas": whatever the rest is about.
    const bool isDoubted = said.word == OptWord::OptOut && learned.word != OptWord::OptOut;
    const bool isPlain = isDoubted && said.language != OptLanguage::English;
    if (isPlain && (saysPlainStop(text, clauses) || ordersNoTexts(clauses))) return said;
    if (isDoubted && wantsNoAnswer(clauses)) return said;
    const bool isNew = learned.word == OptWord::OptOut && said.word != OptWord::OptOut;
    if (isNew && namesAThing(clauses)) learned.word = OptWord::Uncertain;
    return learned;
}

/// What @p clauses, which are no keyword, say of being texted.
OptReading readClauses(const QString& text, const QStringList& clauses, const QString& word, bool optedOut,
                       HeardClauses& heard)
{
    const QString whole = clauses.join(u' ');
    const auto [said, isHarmless] = readOptSentences(text, clauses, heard);
    const OptReading learned = learnedOf(said, text, clauses);
    const bool isOptOut = said.word == OptWord::OptOut && learned.word == OptWord::OptOut;
    const std::optional<OptLanguage> help = isOptOut ? std::nullopt : helpWord(word);
    if (help) return {OptWord::Help, true, *help};
    // "I told you to stop, but put me back on": of somebody opted out, no opt-out reads so.
    const bool mayBeBack = optedOut || ((isOptOut || learned.word != said.word) && isFewWords(whole));
    const BackWish back = mayBeBack ? backWishIn(word, clauses) : BackWish();
    if (optedOut && back.how != ComingBack::No) return readBack(back, said, word);
    // "Reactivate my texts" has many words of one who wants none.
    if (isOptOut) return back.how == ComingBack::Surely ? OptReading{OptWord::Uncertain} : said;
    if (said.word == OptWord::OptOut) return learned;
    const OptWord begun = said.word == OptWord::None ? beginsAsOptOut(text, whole) : OptWord::None;
    if (begun == OptWord::Uncertain && learned.word == OptWord::OptOut && !isHarmless) return learned;
    if (begun != OptWord::None) return {begun, false, languageBegun(whole)};
    // A stop sign says nothing else.
    if (clauses.isEmpty() && hasSign(text)) return {OptWord::Uncertain};
    if (isHarmless) {
        const bool perhaps = said.word == OptWord::None && wantsNoTexts(clauses);
        return perhaps ? OptReading{OptWord::Uncertain} : said;
    }
    const OptReading read = back.how == ComingBack::Surely ? said : learned;
    return read.word == OptWord::None ? withOtherDoubts(text, whole, clauses) : read;
}

/// "Turn it off": what they would have stop may be no text.
OptReading withThings(OptReading read, const QString& text, const QStringList& clauses, bool optedOut)
{
    if (read.word == OptWord::None) {
        const bool perhaps = (endsOnlyIt(clauses) && !text.contains(u'?')) || isAnothersPhone(clauses);
        return {perhaps ? OptWord::Uncertain : OptWord::None};
    }
    if (read.word == OptWord::OptOut && wrongNumberAndYet(clauses) != OptWord::OptOut)
        return {wrongNumberAndYet(clauses), false, read.language};
    const bool isRefusal = read.word == OptWord::OptOut && !read.wrongPerson;
    if (!isRefusal && read.word != OptWord::Uncertain) return read;
    if (isRefusal && mayBeInJest(clauses)) return {OptWord::Uncertain, false, read.language};
    if (saysPlainStop(text, clauses)) return read;
    if (read.word == OptWord::Uncertain && saysPainIsOver(clauses)) return {};
    if (isFewWords(clauses.join(u' ')) && mayStartAgain(clauses))
        return {optedOut ? OptWord::WantsBack : OptWord::Uncertain, false, read.language};
    if (isAboutAThing(text, clauses)) return {};
    const bool perhaps = mayBeAboutAThing(clauses) || isAboutAVisit(clauses) || keepsTexts(clauses);
    if (isRefusal && perhaps) read.word = OptWord::Uncertain;
    return read;
}

OptReading readingOf(const QString& text, bool optedOut, HeardClauses& heard)
{
    const QStringList clauses = spelledOut(writtenApart(readableClauses(withSignsSpoken(text))));
    const QString whole = clauses.join(u' ');
    const QString word = withoutCourtesy(whole);
    if (const auto keyword = optOutKeywordLanguage(word)) return {OptWord::OptOut, true, *keyword};
    if (isTornKeyword(whole) || isKeywordElsewhere(text)) return {OptWord::OptOut, true};
    return withThings(readClauses(text, clauses, word, optedOut, heard), text, clauses, optedOut);
}

OptReading anyReadingOf(QStringView whateverLong, bool optedOut)
{
    HeardClauses heard;
    const OptReading first = readingOf(whateverLong.left(kWhole).toString(), optedOut, heard);
    if (whateverLong.size() <= kWhole || first.word == OptWord::OptOut) return first;
    // A long story may end with STOP.
    const OptReading all = readingOf(whateverLong.left(kLongest).toString(), optedOut, heard);
    return all.word == OptWord::None ? first : all;
}

} // namespace

OptReading readOptWords(QStringView whateverLong, bool optedOut)
{
    OptReading read = anyReadingOf(whateverLong, optedOut);
    // It is answered in the language it was said in.
    if (read.word != OptWord::None && !read.keyword)
        read.language = spokenLanguage(whateverLong.left(kWhole), read.language);
    return read;
}

OptWord optWordIn(QStringView whateverLong, bool optedOut)
{
    return readOptWords(whateverLong, optedOut).word;
}

} // namespace secondring
