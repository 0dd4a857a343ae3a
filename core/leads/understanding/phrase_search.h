// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/phrase_book.h"

namespace secondring {

/// Finds the phrases of a book in one reply. What a word can be to the phrases is looked up once, however
/// often the word is said; a place in the reply is then one bit. The reply is read from its end, so that at
/// each word it is known how far ahead the next of each sort stands: most phrases need no further look.
class PhraseSearch {
public:
    PhraseSearch(const PhraseBook& book, const ReplyWords& words);

    [[nodiscard]] std::vector<FoundPhrase> found();

private:
    /// Bit n: a phrase can have come to the n-th word from its first. None is as long as sixty words.
    using Places = quint64;
    using Step = PhraseBook::Step;
    using Steps = PhraseBook::Steps;
    using Start = PhraseBook::Start;
    struct Known {
        PhraseBook::Tags tags;
        std::vector<Start> starts; ///< Of phrases that may begin with it here, in the order of the book.
    };

    [[nodiscard]] size_t placeOf(const ReplyWord& word);
    void keepPhrases(Known& known) const;
    [[nodiscard]] bool mayBeSaid(const Start& start) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_words.size()); }
    void meet(int at);
    /// Whether the phrase of @p start has the words it needs near enough behind @p at, which meet() has come
    /// to.
    [[nodiscard]] bool hasNeeds(const Start& start, int at) const;
    void findAt(int at, int sentenceEnd, std::vector<FoundPhrase>& found) const;
    [[nodiscard]] bool fits(int choice, int at) const;
    [[nodiscard]] bool isEdge(int at) const;
    [[nodiscard]] Places reached(const Steps& steps, int from) const;
    [[nodiscard]] Places reachedBy(const Step& step, int at) const;
    [[nodiscard]] Places reachedByOneOf(const Step& step, int at) const;

    const PhraseBook& m_book;
    const ReplyWords& m_words;
    std::vector<Known> m_known;     ///< The first is of words that no phrase has, and of the reply's end.
    std::vector<size_t> m_knownAt;  ///< By the place of the word.
    size_t m_bits = 0;              ///< So many numbers hold a bit for each choice.
    std::vector<quint64> m_choices; ///< Those that each of m_known is one of, one after the other.
    std::vector<quint64> m_said;    ///< Those of the whole reply.
    std::vector<int> m_next;        ///< By choice: where its next word stands.
};

} // namespace secondring
