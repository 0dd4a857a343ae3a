// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/phrase_book.h"

namespace secondring {

/// Finds the phrases of a book in one reply. What a word can be to the phrases is looked up once, however
/// often the word is said; a place in the reply is then one bit.
class PhraseSearch {
public:
    PhraseSearch(const PhraseBook& book, const ReplyWords& words);

    [[nodiscard]] std::vector<FoundPhrase> found();

private:
    /// Bit n: a phrase can have come to the n-th word from its first. None is as long as sixty words.
    using Places = quint64;
    using Step = PhraseBook::Step;
    using Steps = PhraseBook::Steps;
    struct Known {
        std::vector<quint64> choices; ///< A bit for each choice the word is one of.
        std::vector<int> phrases;     ///< That may begin with it, in the order of the book.
    };

    [[nodiscard]] Known knownOf(const ReplyWord& word) const;
    void keepWhatIsNear();
    void leaveOutWhatIsNowhere();
    [[nodiscard]] bool mayStandAt(const PhraseBook::Phrase& phrase, size_t at) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_words.size()); }
    [[nodiscard]] bool fits(int choice, int at) const;
    [[nodiscard]] bool isEdge(int at) const;
    [[nodiscard]] Places reached(const Steps& steps, int from) const;
    [[nodiscard]] Places reachedBy(const Step& step, int at) const;
    [[nodiscard]] Places reachedByOneOf(const Step& step, int at) const;

    const PhraseBook& m_book;
    const ReplyWords& m_words;
    std::vector<Known> m_known;
    std::vector<size_t> m_knownAt; ///< By the place of the word.
    /// The choices of the words of each stretch of the reply and of the next stretch, one after the other;
    /// last those of the whole reply.
    std::vector<quint64> m_near;
    size_t m_bits = 0; ///< So many numbers hold a bit for each choice.
};

} // namespace secondring
