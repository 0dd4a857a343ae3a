// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"
#include "core/leads/understanding/danger_lessons.h"
#include "core/leads/understanding/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kLongestOptIn = 400;

/// Where the reply stands without the spaces around it.
Evidence whole(QStringView text)
{
    qsizetype from = 0;
    while (from < text.size() && text[from].isSpace())
        ++from;
    return {static_cast<int>(from), static_cast<int>(text.trimmed().size())};
}

/// The text with blanks where @p places are, so that everything else stays where it is. What follows an
/// "and" is said for itself: "no conozco a nadie ahí y no quiero mensajes".
QString blanked(QStringView text, const std::vector<Evidence>& places)
{
    static const QRegularExpression joint(u"\\b(?:and|but|so|y|pero|ni)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString rest = text.toString();
    for (const Evidence& each : places) {
        const auto at = joint.match(rest.sliced(each.from, each.length));
        std::fill_n(rest.begin() + each.from, at.hasMatch() ? at.capturedStart() : each.length, u' ');
    }
    return rest;
}

/// The sentence that is an opt-out by itself, else everything.
Evidence optOutIn(const Reading& reading, const QString& text)
{
    const ReplyWords& words = reading.words;
    for (size_t first = 0; first < words.size();) {
        size_t end = first;
        while (end < words.size() && words[end].sentence == words[first].sentence)
            ++end;
        const Evidence at = evidenceOf(words, static_cast<int>(first), static_cast<int>(end));
        const QStringView sentence = QStringView(text).mid(at.from, at.length);
        if (first != 0 || end != words.size()) {
            if (optWordIn(sentence, false) == OptWord::OptOut) return at;
        }
        first = end;
    }
    return whole(text);
}

/// START and its like. "Yes" and "continue" answer so many other questions that they never count here.
bool isOptIn(const QString& text)
{
    static const QStringList answers{u"yes"_s,      u"si"_s,       u"oui"_s,     u"sim"_s,
                                     u"نعم"_s,      u"continue"_s, u"alta"_s,    u"resume"_s,
                                     u"comenzar"_s, u"empezar"_s,  u"iniciar"_s, u"commencer"_s,
                                     u"comecar"_s,  u"voltar"_s,   u"restart"_s};
    // Who wants texts again says so in few words.
    QString bare = folded(QStringView(text).left(kLongestOptIn));
    bare.remove(QChar(u'!')).remove(QChar(u'.'));
    // "Ellie put them in" is said of hair.
    static const QRegularExpression aboutTexts(
        u"start|unstop|subscri|suscri|opt|text|txt|messag|msg|mensaj|updates|reminders|comenc|recommenc|reabonn"_s);
    return bare.contains(aboutTexts) && !answers.contains(bare.trimmed()) &&
           optWordIn(text, true) == OptWord::OptIn;
}

/// "I said stop by mistake. You may write to me again": allowed in so many words, and denied in none.
bool allowsAgain(const QString& text)
{
    static const QRegularExpression sentence(u"[^.!?\\n]+"_s);
    static const QRegularExpression allowed(
        u"\\b(?:you may|you can|please|feel free to|go ahead and|i would like|i'd like|i want|i "
        u"need)\\b.{0,25}"
        u"\\b(?:(?:write|text|txt|message|contact)\\b.{0,12}\\bagain\\W*$|(?:messages|texts|reminders)\\s+back)\\b"_s);
    static const QRegularExpression denied(
        u"n't|n’t|\\b(?:not|dont|never|no|nobody|stop|quit|if|unless|and i|sue|lawyer)\\b"_s);
    auto each = sentence.globalMatch(text.left(kLongestOptIn).toLower());
    while (each.hasNext()) {
        const QString one = each.next().captured();
        if (one.contains(allowed) && !one.contains(denied)) return true;
    }
    return false;
}

} // namespace

void readWishes(const Reading& reading, Understood& understood)
{
    if (reading.words.empty()) return;
    understood.wrongNumber = wrongNumberIn(reading);
    // "You have the wrong number" is for a person to look at; what else is said may still be an opt-out.
    const QString rest = blanked(reading.text, reading.evidence({Sign::WrongNumber}));
    if (allowsAgain(rest)) {
        understood.optIn = {whole(reading.text)};
        return;
    }
    const OptReading said = readOptWords(rest, false);
    if (said.word == OptWord::OptOut && said.wrongPerson) {
        if (understood.wrongNumber.empty()) understood.wrongNumber = {whole(reading.text)};
    } else if (said.word == OptWord::OptOut) {
        understood.optOut = {optOutIn(reading, rest)};
    } else if (reading.has(Sign::Identity) && reading.has(Sign::Forget)) {
        // "How did you get my number? Delete it."
        understood.optOut = {reading.at(*reading.first(Sign::Forget))};
    } else if (isOptIn(rest)) {
        understood.optIn = {whole(reading.text)};
    }
}

void readSafety(const Reading& reading, Understood& understood)
{
    for (const Mark& mark : reading.marks) {
        const bool safety = mark.what == Mark::What::SafetyWord ||
                            (mark.what == Mark::What::Sign && mark.index == static_cast<int>(Sign::Safety));
        const bool loose = mark.what == Mark::What::Sign &&
                           mark.index == static_cast<int>(Sign::LooseSafety) && !reading.has(Sign::Laughter);
        if ((safety || loose) && !mark.negated) understood.safety.push_back(reading.at(mark));
    }
    if (understood.safety.empty()) hearDanger(reading, shippedDangerLessons(), understood);
}

} // namespace secondring
