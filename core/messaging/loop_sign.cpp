// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/loop_sign.h"

#include "core/base/code_table.h"
#include "core/messaging/reaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Nobody types the same words again this soon after our text.
constexpr std::chrono::seconds byReturn{2};
/// "Yes" answers two questions; a sentence of so many words does not.
constexpr int wordsOfASentence = 4;
constexpr int wordsOfAnAnswer = 2; // "no", "no thanks"

// Bare lower-case letters, as bare() leaves them.
constexpr std::array textBackMachine{u"we missed your call",
                                     u"we have missed your call",
                                     u"we ve missed your call",
                                     u"you called and we missed",
                                     u"reply stop",
                                     u"text stop to",
                                     u"txt stop",
                                     u"stop to opt out",
                                     u"stop to unsubscribe",
                                     u"stop to end",
                                     u"to opt out reply",
                                     u"to unsubscribe reply",
                                     u"msg data rates",
                                     u"message and data rates",
                                     u"responda stop",
                                     u"responda alto",
                                     u"responde stop",
                                     u"envie stop",
                                     u"perdimos su llamada",
                                     u"perdimos tu llamada",
                                     u"no pudimos contestar su llamada",
                                     u"no pudimos atender su llamada",
                                     u"repondez arret",
                                     u"repondez stop",
                                     u"nous avons manque votre appel",
                                     u"responda parar",
                                     u"perdemos a sua ligacao",
                                     u"perdemos sua ligacao"};
constexpr std::array ofATelephone{u"driving focus",
                                  u"do not disturb while driving",
                                  u"driving with do not disturb",
                                  u"i m not receiving notifications if this is urgent",
                                  u"notifications silenced",
                                  u"notifications turned off"};
constexpr std::array autoReply{u"automated message",
                               u"automated response",
                               u"automated reply",
                               u"automated text",
                               u"automatic reply",
                               u"automatic response",
                               u"automatic message",
                               u"auto reply",
                               u"autoreply",
                               u"auto response",
                               u"auto responder",
                               u"out of office",
                               u"out of the office",
                               u"is not monitored",
                               u"not a monitored",
                               u"unmonitored",
                               u"do not reply to this",
                               u"does not accept replies",
                               u"cannot receive replies",
                               u"our office is currently closed",
                               u"our office is closed",
                               u"our office hours are",
                               u"our business hours are",
                               u"respuesta automatica",
                               u"mensaje automatico",
                               u"estoy conduciendo",
                               u"estoy manejando",
                               u"fuera de la oficina",
                               u"reponse automatique",
                               u"message automatique",
                               u"je suis au volant",
                               u"absent du bureau",
                               u"absente du bureau",
                               u"resposta automatica",
                               u"mensagem automatica",
                               u"estou dirigindo",
                               u"fora do escritorio"};
/// What machines begin with, and polite people too.
constexpr std::array courtesy{u"thank you for contacting",   u"thanks for contacting",
                              u"thank you for reaching out", u"we have received your message",
                              u"we received your message",   u"we got your message and",
                              u"gracias por contactar",      u"gracias por contactarnos",
                              u"gracias por comunicarse",    u"obrigado por entrar em contato"};

constexpr std::array advice{u"if this is an emergency", u"in case of emergency",  u"in case of an emergency",
                            u"in an emergency",         u"for emergencies",       u"if it is an emergency",
                            u"si es una emergencia",    u"en caso de emergencia", u"en cas d urgence"};

constexpr CodeTable<LoopSign, 5> signs{{{{LoopSign::None, u"None"},
                                         {LoopSign::TextBackMachine, u"TextBackMachine"},
                                         {LoopSign::AutoReply, u"AutoReply"},
                                         {LoopSign::SameWords, u"SameWords"},
                                         {LoopSign::OwnNumber, u"OwnNumber"}}}};

/// Letters and digits without case, accents and marks, one blank between words.
QString bare(QStringView words)
{
    QString letters;
    for (const QChar letter : words.toString().normalized(QString::NormalizationForm_KD)) {
        if (letter.category() == QChar::Mark_NonSpacing) continue;
        letters += letter.isLetterOrNumber() || letter.isSurrogate() ? letter.toLower() : QChar(u' ');
    }
    return letters.simplified();
}

template <typename Phrases> bool says(const QString& words, const Phrases& phrases)
{
    const QString all = u' ' + words + u' ';
    return std::ranges::any_of(phrases, [&all](const char16_t* phrase) {
        return all.contains(u' ' + QStringView(phrase).toString() + u' ');
    });
}

/// Who drives to us says where to.
bool saysDriving(const QString& words)
{
    static const QRegularExpression driving(
        u"\\bi (m|am)( currently| now)? driving\\b(?! (to|over|down|up|there|in|home|from|by|around)\\b)"_s);
    return driving.match(words).hasMatch();
}

/// A business says "we".
bool speaksForOne(const QString& words)
{
    static const QRegularExpression one(u"\\b(i|me|my|mine|yo|mi|mis|je|moi|mon|eu|meu|minha)\\b"_s);
    return one.match(words).hasMatch();
}

/// What a business's machine goes on with: when it answers.
bool saysWhenItAnswers(const QString& words)
{
    static const QRegularExpression when(
        u"\\b(get(ting)? back (to|with) (you|u)|(our|office|business) hours|business days?|"
        "(will|ll|shall) (soon |shortly )?(be with|be in touch|respond|reply|return|contact|reach|review|"
        "assist|follow)|(will|ll) (call|text) (you|u)|"
        "nos (pondremos|comunicaremos)|(le|te|les) (responderemos|atenderemos|contactaremos|llamaremos)|"
        "(a la|con) brevedad|en breve|horario|em breve|retornaremos)\\b"_s);
    return when.match(words).hasMatch();
}

/// "No" to a question, and "no" to the next one.
bool answersAnotherQuestion(qsizetype words, const QStringList& ours)
{
    return words <= wordsOfAnAnswer && !ours.isEmpty() && ours.front().contains(u'?') &&
           ours.count(ours.front()) == 1;
}

bool isSaidAgain(const QString& words, const WrittenBefore& before)
{
    const auto isSame = [&words](const QString& other) { return bare(other) == words; };
    const qsizetype count = words.count(u' ') + 1;
    const bool isSentence = count >= wordsOfASentence;
    if (isSentence && std::ranges::any_of(before.ours, isSame)) return true;
    const bool byReturnOfPost =
        before.sinceOurs && *before.sinceOurs <= byReturn && !answersAnotherQuestion(count, before.ours);
    return (isSentence || byReturnOfPost) && std::ranges::any_of(before.theirs, isSame);
}

} // namespace

LoopSign loopSignIn(QStringView words, const WrittenBefore& before)
{
    const QString said = bare(words);
    // What a tap quotes are our own words, with our own "Reply STOP".
    if (said.isEmpty() || reactionIn(words)) return LoopSign::None;
    if (says(said, textBackMachine)) return LoopSign::TextBackMachine;
    if (says(said, autoReply) || says(said, courtesy) || says(said, ofATelephone) || saysDriving(said))
        return LoopSign::AutoReply;
    return isSaidAgain(said, before) ? LoopSign::SameWords : LoopSign::None;
}

bool isAdvice(LoopSign sign, QStringView words)
{
    const QString said = bare(words);
    if (sign == LoopSign::TextBackMachine) return !speaksForOne(said) || says(said, advice);
    return sign == LoopSign::AutoReply && says(said, advice);
}

bool isMachines(LoopSign sign, QStringView words)
{
    const QString said = bare(words);
    if (sign == LoopSign::TextBackMachine) return !speaksForOne(said);
    if (sign != LoopSign::AutoReply) return false;
    if (says(said, ofATelephone)) return true;
    const bool isCourtesy = !says(said, autoReply) && says(said, courtesy);
    return !speaksForOne(said) && (!isCourtesy || saysWhenItAnswers(said) || says(said, advice));
}

QString codeOf(LoopSign sign)
{
    return signs.codeOf(sign);
}

LoopSign loopSignOf(const QString& code)
{
    return signs.valueOf(code, LoopSign::None);
}

} // namespace secondring
