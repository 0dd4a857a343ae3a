// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/bare_thanks.h"

#include "core/messaging/reaction.h"
#include "core/messaging/search_words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Longer than that, somebody says more than thanks, whatever the words.
constexpr qsizetype mostWords = 12;

QSet<QString> setOf(QStringView words)
{
    const auto all = words.toString().simplified().split(u' ');
    return {all.begin(), all.end()};
}

/// One of them makes a text a thanks …
const QSet<QString>& thanking()
{
    static const QSet<QString> words =
        setOf(u"thanks thank thankyou thx thnx tnx thanx ty tysm tks thankss thankyouu cheers appreciate "
              u"appreciated "
              "grateful gracias grax grcs graciass agradezco agradecido agradecida agradecidos");
    return words;
}

/// … and these may stand beside it.
const QSet<QString>& beside()
{
    static const QSet<QString> words = setOf(
        u"ok okay okey okie okk oki kk k great perfect awesome wonderful excellent cool nice lovely alright "
        u"amen "
        "you u ya so much very many a lot bunch million again i we ll will really it that your you all for "
        "the "
        "help everything and just kindly have good day night evening one weekend then sounds got is oh my "
        "guys "
        "dear sir maam ma am m s quick reply response bye bless god lol haha x xo xoxo team "
        "perfecto vale genial excelente listo bueno igualmente adios saludos bendiciones muchas muchisimas "
        "mil "
        "por todo su tu ayuda la el le les te lo muy amable y que tenga tengan tengas buen buena buenas "
        "noches "
        "tardes dia tarde noche un una de nuevo esta bien ya muchos senorita dios jaja pronta respuesta "
        "atencion se los");
    return words;
}

/// Any of them alone agrees to what was said. A yes is not among them: it may answer a question.
const QSet<QString>& agreeing()
{
    static const QSet<QString> words =
        setOf(u"ok okay okey okie okk oki kk k great perfect awesome wonderful excellent cool nice alright "
              u"perfecto vale genial excelente listo");
    return words;
}

/// Thumbs up, folded hands, hearts and happy faces. Any other picture may say that something is wrong.
bool isKindPicture(char32_t c)
{
    static const QSet<char32_t> kind{0x1f44d, 0x1f44c, 0x1f44f, 0x1f64f, 0x1f64c, 0x1f642, 0x1f60a, 0x1f60d,
                                     0x1f60e, 0x1f607, 0x1f618, 0x1f917, 0x1f91d, 0x1f919, 0x1f970, 0x1f929,
                                     0x1f973, 0x1f389, 0x1f38a, 0x1f4af, 0x1f490, 0x1f339, 0x1f31f, 0x2705,
                                     0x2728,  0x263a,  0x270c,  0x2714,  0x2b50,  0x1f609, 0x1f60c};
    const bool heart = c == 0x2764 || c == 0x2665 || (c >= 0x1f493 && c <= 0x1f49f && c != 0x1f494) ||
                       c == 0x1f9e1 || c == 0x1f5a4 || c == 0x1f90d || c == 0x1f90e;
    const bool laugh = c >= 0x1f600 && c <= 0x1f606;
    return heart || laugh || kind.contains(c);
}

/// Joins or colours a picture.
bool isPartOfPicture(char32_t c)
{
    return c == 0x200d || c == 0xfe0f || (c >= 0x1f3fb && c <= 0x1f3ff);
}

} // namespace

bool isBareThanks(const QString& words)
{
    if (const auto tap = reactionIn(words)) return tap->isKind;
    bool pictures = false;
    for (const char32_t c : words.toUcs4()) {
        if (c == U'?' || c == U'¿' || (c >= U'0' && c <= U'9')) return false;
        if (isKindPicture(c))
            pictures = true;
        else if (QChar::category(c) == QChar::Symbol_Other && !isPartOfPicture(c))
            return false;
    }
    const QStringList said = SearchWords::cut(words);
    if (said.isEmpty()) return pictures;
    if (said.size() > mostWords) return false;
    bool thanks = false;
    for (const QString& word : said) {
        if (thanking().contains(word))
            thanks = true;
        else if (!beside().contains(word))
            return false;
    }
    return thanks;
}

bool saysNothingNew(const QString& words)
{
    if (isBareThanks(words)) return true;
    if (words.contains(u'?')) return false;
    const QStringList said = SearchWords::cut(words);
    return !said.isEmpty() && said.size() <= mostWords &&
           std::ranges::all_of(said, [](const QString& word) { return agreeing().contains(word); });
}

} // namespace secondring
