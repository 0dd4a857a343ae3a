// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/spoken_language.h"

#include "core/compliance/opt_out_languages.h"
#include "core/compliance/readable_clauses.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using TellTales = QSet<QString>;

TellTales wordsOf(const QString& list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Words as readableClauses() leaves them that none of the other languages has: no "me", no "de".
const TellTales& tellTales(OptLanguage language)
{
    static const std::array all{
        wordsOf(u"i the my to you it and is this not in of do dont be have text texts texting that phone"
                " out but with more these get take off if am would like im are we was who when never want"
                " as messaging keep quit what your back been wrong person please from on at put"
                " any anymore yes again sign changed mind ok up"_s),
        wordsOf(u"el la los las y ya mi mis con mas quiero quieren mensaje mensajes gracias yo una un sus"
                " ustedes usted escriban escriba escribanme escribirme escribir manden manda mande mandes"
                " mandarme envien enviarme envienme dejen deje dejenme lo baja nos pido borren borrenme"
                " quiten quitenme quitar lleguen recibir celular estos textos avisos ni eso esto le les"
                " pero del al puede pueden volver otra vez opinion pongan ponganme cambie escribame"
                " hay quemando quema huele humo fuego"_s),
        wordsOf(
            u"je vous plus ne mon ma mes moi pas merci vos votre pour svp ce cette arretez arrete sur"
            " recevoir une au il souhaite supprimez retirez dans trop ecrire ecrivez jamais"
            " cesser cessez veuillez desinscrire desabonner desabonnez envoyer envoyez des les et"
            " textos textez est aux c j m n s l qu avis nouveau encore pouvez remettez gaz brule fumee"_s),
        wordsOf(u"nao mensagem mensagens pra voces voce vc vcs tirem tire tira receber parem"
                " sou os das dos do da meu minha e ja com chega quero queria isso esse essa"
                " autorizei eu pode podem escrevam escrever contato nenhuma obrigada obrigado remova"
                " deixem deixe sao fora mais mandem mandando enviar enviando novo volta voltem"
                " mudei ideia em um uma ligue ligar liga liguem telefonar mim comigo voltar nessa nesse "
                "neste desse"
                " deste dessa desta pelo pela vazamento cheiro fogo fumaca"_s)};
    return all[static_cast<std::size_t>(language)];
}

bool isArabic(const QString& word)
{
    return !word.isEmpty() && word.front().script() == QChar::Script_Arabic;
}

qsizetype spokenIn(const QStringList& words, OptLanguage language)
{
    return std::ranges::count_if(words, [language](const QString& word) {
        return language == OptLanguage::Arabic ? isArabic(word) : tellTales(language).contains(word);
    });
}

/// A word that nobody who writes English has: not "um", "em", "com", the "los" of a town or "plus".
bool isTelling(const QString& word)
{
    static const TellTales inEnglish = wordsOf(u"plus encore pour dans avis nouveau baja novo fora"_s);
    constexpr qsizetype kLong = 4;
    return word == u"aux" || (word.size() >= kLong && !inEnglish.contains(word));
}

/// "Pare de me incomodar": in Portuguese alone of the two stands "me" before the verb that it belongs to;
/// Spanish has it behind, "deje de molestarme".
bool hasPortugueseOrder(const QStringList& words)
{
    static const QRegularExpression order(u"\\b(?:de|em|por|sem|para|pra) (?:me|nos) \\w{2,}[aei]r\\b"_s);
    return order.match(words.join(u' ')).hasMatch();
}

} // namespace

OptLanguage spokenLanguage(QStringView text, OptLanguage supposed)
{
    const QStringList words = readableClauses(text).join(u' ').split(u' ', Qt::SkipEmptyParts);
    const bool isMute = spokenIn(words, OptLanguage::Spanish) == 0;
    if (supposed == OptLanguage::Spanish && isMute && hasPortugueseOrder(words))
        return OptLanguage::Portuguese;
    const auto spoken = [&words](OptLanguage language) { return spokenIn(words, language); };
    const OptLanguage most = *std::ranges::max_element(kOptLanguages, {}, spoken);
    if (spoken(most) >= spoken(supposed) + 2) return most;
    // One word alone may be a slip or belong to a name, but "stop aux sms" has nothing else to go by.
    if (spoken(supposed) > 0 || spoken(most) == 0) return supposed;
    const bool isTold = std::ranges::any_of(
        words, [most](const QString& word) { return isTelling(word) && spokenIn({word}, most) > 0; });
    return isTold ? most : supposed;
}

bool isSpanishAtMost(QStringView text)
{
    using enum OptLanguage;
    const QStringList words = readableClauses(text).join(u' ').split(u' ', Qt::SkipEmptyParts);
    const auto spanish = spokenIn(words, Spanish);
    return std::ranges::all_of(std::array{French, Portuguese, Arabic},
                               [&](OptLanguage other) { return spokenIn(words, other) <= spanish; });
}

} // namespace secondring
