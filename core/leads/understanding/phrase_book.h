// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/reply_words.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace secondring {

/// A phrase in a reply: the words from first up to (not with) end, and what the phrase stands for.
struct FoundPhrase {
    int meaning = 0;
    int first = 0;
    int end = 0;
};

/// Many phrases, each with a meaning, found in one pass over a reply. How phrases are written: see
/// VerticalPack.
class PhraseBook {
public:
    /// @p lists are what "@name" stands for; they may name each other, but not in a circle.
    PhraseBook(const Abbreviations& abbreviations, const QHash<QString, QStringList>& lists);

    void add(const QString& phrase, int meaning);
    [[nodiscard]] std::vector<FoundPhrase> findIn(const ReplyWords& words) const;
    /// The words that phrases are made of, for spelling.
    [[nodiscard]] const QSet<QString>& vocabulary() const { return m_vocabulary; }
    [[nodiscard]] bool knows(const QString& word) const;

private:
    struct Step;
    using Steps = std::vector<Step>;
    struct Step {
        enum class Kind { Word, OneOf, List, Gap, ClauseStart, ClauseEnd };
        Kind kind = Kind::Word;
        bool optional = false;
        QStringList exact;
        QStringList stems;
        QStringList shapes;           ///< With "#" for digits.
        std::vector<Steps> sequences; ///< For OneOf.
        int list = -1;                ///< For List.
    };
    struct Phrase {
        Steps steps;
        int meaning = 0;
    };
    using Ends = std::vector<int>;

    [[nodiscard]] Steps stepsOf(const QString& phrase, int depth);
    void readAlternatives(const QString& piece, Step& step, Steps& steps, int depth);
    [[nodiscard]] int listNamed(const QString& name, int depth);
    void note(const Step& step);
    void collectStarts(const Steps& steps, QSet<QString>& exact, QSet<QString>& stems, bool& digits) const;
    [[nodiscard]] Ends endsOf(const Steps& steps, const ReplyWords& words, int at) const;
    void addEnds(const Step& step, const ReplyWords& words, int at, Ends& ends) const;
    [[nodiscard]] static bool fits(const Step& step, const ReplyWord& word);

    [[nodiscard]] const QStringList& plainWords(const QString& written);

    Abbreviations m_abbreviations;
    QHash<QString, QStringList> m_plainWords; ///< Phrases are made of the same words again and again.
    QHash<QString, QStringList> m_listWords;
    QHash<QString, int> m_listPlaces;
    std::vector<std::vector<Steps>> m_lists;
    std::vector<Phrase> m_phrases;
    QHash<QString, std::vector<int>> m_byWord;
    QHash<QString, std::vector<int>> m_byStem; ///< By the first three letters.
    std::vector<int> m_byDigit;
    QSet<QString> m_vocabulary;
    QSet<QString> m_stems;
};

} // namespace secondring
