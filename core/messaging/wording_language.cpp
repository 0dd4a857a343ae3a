// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/wording_language.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QSet<QString> setOf(const QString& list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

qsizetype countOf(const QStringList& words, const QSet<QString>& known)
{
    return std::ranges::count_if(words, [&](const QString& word) { return known.contains(word); });
}

} // namespace

QString usualWayOut(bool spanish)
{
    return spanish ? u"Responda STOP para no recibir mas"_s : u"Reply STOP to opt out"_s;
}

bool readsAsEnglish(const QString& words)
{
    static const auto english = setOf(
        u"the we our you your is are was were with for and of to it its it's in at on by what which when"
        " where how would need like missed sorry thanks thank please reply text call here day days until"
        " till closed open back see soon way have has will can could be been from today tomorrow hi hello"
        " we're we'll you're i'm booked still any help us best suits service"_s);
    static const auto spanish = setOf(
        u"el la los las de del que en un una y o por para con su sus le les nos lo al se si es esta estamos"
        " está estan están ya cuando cuándo cual cuál como cómo dia día dias días hora horas cita gracias "
        "hola"
        " perdone perdon perdón responda escriba escríbanos escribanos llame llámenos necesita podemos puede"
        " pueden cerrado abrimos vemos mas más aqui aquí ayuda ayudamos atendemos servicio hoy mañana manana"_s);
    static const QRegularExpression asides(u"\\{[^{}]*\\}|[^.?!\\n]*\\bSTOP\\b[^.?!\\n]*"_s);
    static const QRegularExpression between(u"[^\\p{L}'’]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString rest = QString(words).remove(asides).replace(u'’', u'\'').toLower();
    const QStringList all = rest.split(between, Qt::SkipEmptyParts);
    const auto inEnglish = countOf(all, english);
    const auto inSpanish = countOf(all, spanish);
    // One word may be a name's or a product's.
    return inEnglish >= 2 && inEnglish > 2 * inSpanish;
}

std::optional<QString> englishWayOutIn(const QString& words)
{
    static const QRegularExpression wayOut(u"\\b((reply|respond|text|txt|send|answer)( with| back)? "
                                           u"[\"'“]?STOP\\b[\"'”]?( (to|for|and)\\b[^.?!\\n]*)?"
                                           "|STOP (to|for|=) [^.?!\\n]*|opt[- ]?out\\b|unsubscribe\\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    const auto match = wayOut.match(words);
    if (!match.hasMatch()) return std::nullopt;
    return match.captured().trimmed();
}

} // namespace secondring
