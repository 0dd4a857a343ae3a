// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/language_told.h"

#include "core/leads/understanding/rules.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Written alike in both, whatever list they stand in.
bool isOfBoth(const QString& word)
{
    static const WordSet both{u"no"_s, u"ok"_s, u"okay"_s, u"a"_s, u"me"_s, u"color"_s};
    return both.contains(word);
}

/// What people say in a language that they do not write else, and what stands in names.
bool isSmall(const QString& word)
{
    static const WordSet small{u"hola"_s,  u"buenas"_s, u"buenos"_s, u"dias"_s,   u"gracias"_s,
                               u"favor"_s, u"perdon"_s, u"si"_s,     u"hi"_s,     u"hello"_s,
                               u"hey"_s,   u"thanks"_s, u"thank"_s,  u"please"_s, u"sorry"_s,
                               u"yes"_s,   u"stop"_s,   u"de"_s,     u"la"_s,     u"las"_s,
                               u"los"_s,   u"del"_s,    u"el"_s,     u"y"_s,      u"o"_s};
    return small.contains(word);
}

bool hasEnye(QStringView word)
{
    return word.contains(u'ñ') || word.contains(u'Ñ');
}

std::optional<Language> toldBy(const ReplyWords& words, QStringView text, SmallWords counted)
{
    const LanguageWords& known = shippedLanguage();
    int spanish = 0;
    int english = 0;
    for (const ReplyWord& word : words) {
        const bool isName = word.capital && known.firstNames.contains(word.text);
        const bool isLeftOut = counted == SmallWords::LeftOut && isSmall(word.text);
        if (isName || isLeftOut || isOfBoth(word.text)) continue;
        const bool mayBeSurname = word.capital && counted == SmallWords::LeftOut; // Peña
        spanish += !mayBeSurname && hasEnye(text.mid(word.at.from, word.at.length)) ? 1 : 0;
        spanish += known.spanish.contains(word.text) ? 1 : 0;
        english += known.english.contains(word.text) ? 1 : 0;
    }
    spanish += static_cast<int>(text.count(u'¿') + text.count(u'¡'));
    if (spanish == english) return {};
    return spanish > english ? Language::Spanish : Language::English;
}

} // namespace

std::optional<Language> languageTold(QStringView reply, SmallWords small)
{
    constexpr qsizetype longestLookedAt = 1000;
    const QStringView looked = reply.left(longestLookedAt);
    return toldBy(wordsOf(looked, shippedLanguage().abbreviations), looked, small);
}

Language languageOf(const Reading& reading)
{
    if (const auto told = toldBy(reading.words, reading.text, SmallWords::LeftOut)) return *told;
    if (reading.context.language) return *reading.context.language;
    return toldBy(reading.words, reading.text, SmallWords::Counted).value_or(Language::English);
}

bool isInAnotherLanguage(const Reading& reading)
{
    const LanguageWords& known = *reading.language;
    int others = 0;
    int ours = 0;
    bool mayBeName = true; // Luca Morgen
    // As it was written: spelling takes "Termin" for a slip.
    for (const ReplyWord& word : wordsOf(reading.text, known.abbreviations)) {
        mayBeName = mayBeName && word.capital;
        if (known.ofManyLanguages.contains(word.text)) continue;
        const bool isOurs = known.spanish.contains(word.text) || known.english.contains(word.text) ||
                            known.ordinary.contains(word.text);
        ours += isOurs ? 1 : 0;
        others += known.otherLanguages.contains(word.text) ? 1 : 0;
    }
    return others > ours && !mayBeName;
}

} // namespace secondring
