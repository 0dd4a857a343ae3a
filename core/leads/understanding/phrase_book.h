// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/reply_words.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <map>

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
    PhraseBook(Abbreviations abbreviations, QHash<QString, QStringList> lists);

    void add(const QString& phrase, int meaning);
    [[nodiscard]] std::vector<FoundPhrase> findIn(const ReplyWords& words) const;
    /// The words that phrases are made of, for spelling.
    [[nodiscard]] const QStringList& vocabulary() const { return m_vocabulary; }
    /// Whether a phrase has @p word, in the singular or by how it begins.
    [[nodiscard]] bool knows(const ReplyWord& word) const;

private:
    friend class PhraseSearch;

    /// What a word can be to a phrase: a certain word, a stem or a shape. Numbers stand for them, as numbers
    /// are quickly compared.
    using Tag = int;
    using Tags = std::vector<Tag>;
    static constexpr Tag kNoTag = -1;
    static constexpr int kGap = 3;        ///< So many words may stand for "..".
    static constexpr int kMostWords = 60; ///< No phrase has so many.
    struct Step {
        enum class Kind { Word, OneOf, Gap, ClauseStart, ClauseEnd };
        Kind kind = Kind::Word;
        bool optional = false;
        bool anyStart = false; ///< Of OneOf: may begin with any word, or with none.
        int choice = -1;       ///< The word must be one of this choice; for OneOf, the first word.
        int branches = -1;     ///< Of OneOf: the place of its sequences.
    };
    using Steps = std::vector<Step>;
    /// What a step may be one of: single words are looked up at once, however many they are.
    struct Branches {
        int words = -1;        ///< The choice of all those that are one word.
        int most = kMostWords; ///< So many words the longest of them can have.
        std::vector<Steps> longer;
    };
    struct Starts {
        Tags tags;
        bool any = false; ///< A gap, the edge of a clause, or only what may be left out.
    };
    /// A word that must be there, or the phrase is not.
    struct Need {
        int choice = -1; ///< That it is one of; -1 for none.
        int within = 0;  ///< So many words from the phrase's first it stands at the most.
    };
    using Needs = std::array<Need, 2>;
    struct Phrase {
        Steps steps;
        int meaning = 0;
    };
    /// A phrase where it is looked for by its first word, with what mostly settles that it is not there: of
    /// a common word's hundreds of phrases, hardly one is looked up.
    struct Start {
        int phrase = 0;
        int second = -1; ///< The choice that its second word must be one of; -1 where that is not certain.
        Needs needs;
    };

    [[nodiscard]] Steps stepsOf(const QString& phrase, int depth);
    [[nodiscard]] const Steps& stepsOfPiece(const QString& piece, int depth);
    /// The words of one of "a|b_c*|@names", in their order.
    [[nodiscard]] QStringList alternativeOf(const QString& written);
    void readAlternatives(const QString& piece, Steps& steps, int depth);
    void addWords(const std::vector<QStringList>& sequences, Steps& steps);
    void addBranches(int branches, Steps& steps);
    [[nodiscard]] int listNamed(const QString& name, int depth);
    [[nodiscard]] Branches branchesOf(std::vector<Steps> sequences);
    [[nodiscard]] const QStringList& plainWords(const QString& written);
    [[nodiscard]] Tag tagOf(const QString& written);
    [[nodiscard]] Tag newTag();
    [[nodiscard]] int choiceOf(Tags tags);
    [[nodiscard]] Starts startsOf(const Steps& steps) const;
    [[nodiscard]] Needs needsOf(const Steps& steps) const;
    [[nodiscard]] int mostWordsOf(const Step& step) const;
    [[nodiscard]] bool isOneWord(const Step& step) const;
    [[nodiscard]] int secondOf(const Steps& steps) const;
    [[nodiscard]] Tags tagsOf(const ReplyWord& word) const;

    Abbreviations m_abbreviations;
    QHash<QString, Steps> m_pieces; ///< Phrases are made of the same pieces again and again.
    QHash<QString, QStringList> m_plainWords;
    QHash<QString, QStringList> m_listWords;
    QHash<QString, int> m_listPlaces;
    std::vector<Branches> m_branches;
    std::vector<Phrase> m_phrases;
    WordTree m_tree; ///< Of words and stems.
    struct Tagged {
        Tag word = kNoTag;
        Tag stem = kNoTag;
    };
    std::vector<Tagged> m_tagged; ///< By the place in the tree.
    QStringList m_vocabulary;
    QHash<QString, Tag> m_shapes;                 ///< With "#" for digits.
    std::vector<std::vector<int>> m_choicesOf;    ///< By tag.
    std::vector<std::vector<Start>> m_startingBy; ///< By tag: the phrases that begin with it.
    std::map<Tags, int> m_choices;
    std::vector<Tags> m_choiceTags;
};

} // namespace secondring
