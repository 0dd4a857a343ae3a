// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace secondring {

/// Whether there is a time to put for {open} and {until} as a text leaves: while the desk is open there is
/// none.
enum class OpeningTime { Known, WhileClosed, Unknown };

/// What is said with these words, and by whom.
struct WordingUse {
    bool automatic = true; ///< Goes by itself; a person's own words are only checked for what costs delivery
                           ///< or ends the conversation.
    bool opens = true;     ///< The first text of a conversation: says who writes and how to stop it.
    QString business;
    QString phone;
    OpeningTime opening = OpeningTime::Known;
    bool spanish = false; ///< For who writes Spanish, beside the words for everybody else.
    bool operator==(const WordingUse&) const = default;
};

/// Something about the words that costs delivery, money, trust or the law.
struct WordingFinding {
    enum class What {
        SaysNothing,    ///< Nothing is left where no field has anything to say.
        UnknownField,   ///< Nothing to fill in for it.
        LeftOut,        ///< A field that has nothing to say here: it goes without a trace.
        MayBeLeftOut,   ///< The same, of a text that leaves while the desk is open.
        NoBusinessName, ///< CTIA Messaging Principles 5.1: the caller must know who writes.
        NoOptOut,       ///< 47 CFR 64.1200(a)(12), CTIA 5.1.3.
        NoQuestion,     ///< Nothing to answer gets no answer.
        ManyQuestions,
        CallBackPromise, ///< Nobody may be there to keep it.
        Link,            ///< In a first text from an unknown number.
        PlainLink,       ///< http: carriers drop it (Twilio 30007).
        ShortLink,       ///< Public shorteners are dropped (CTIA 5.2).
        ManyLinks,
        Offer,            ///< Makes the reply a telephone solicitation (47 CFR 64.1200(f)(15)).
        HealthDetail,     ///< 45 CFR 164.502: no more than is needed, and a text is open mail.
        AsksForSecrets,   ///< Card and social security numbers.
        BarredGoods,      ///< Sex, hate, alcohol, firearms, tobacco: dropped (CTIA 5.3).
        StopWordAsAnswer, ///< CANCEL, END and QUIT opt the writer out (47 CFR 64.1200(a)(10)).
        StrangePhone,     ///< A telephone number that is not the business's.
        Capitals,
        ManyParts,     ///< At its longest; `number` says how many.
        DoublesParts,  ///< A letter that is not in GSM 7 bit (3GPP 23.038); `instead` is a safe spelling.
        NotSpanish,    ///< English where Spanish is meant to stand.
        EnglishWayOut, ///< STOP is named, in a sentence that who reads Spanish may not understand.
    };
    /// Stop: is not kept like this. Warn: costs something. Advice: could be better.
    enum class Weight { Stop, Warn, Advice };

    What what = What::SaysNothing;
    Weight weight = Weight::Warn;
    QString words;   ///< What of the text it is about; empty: all of it, or what is missing.
    QString instead; ///< What to write in place of `words`; empty when nobody can say.
    int number = 0;
    bool operator==(const WordingFinding&) const = default;
};

/// Everything to say about @p words, the worst first; empty words have nothing to say about them. English and
/// Spanish, no network.
[[nodiscard]] std::vector<WordingFinding> findingsIn(const QString& words, const WordingUse& use);

/// The longest that @p words can become: the fields filled with long names and times.
[[nodiscard]] QString atItsLongest(const QString& words, const WordingUse& use);

/// @p words with every safe spelling taken.
[[nodiscard]] QString withSafeSpelling(const QString& words);

} // namespace secondring
