// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/intent_features.h"
#include "core/leads/understanding/phrase_book.h"
#include "core/leads/understanding/reading.h"
#include "core/leads/understanding/spelling.h"

namespace secondring {

/// Reads replies of one trade by rules, on this machine, with no network: English and Spanish, and of a reply
/// longer than 5,000 characters only the first 5,000. Making one costs as much as reading a hundred replies:
/// keep it as long as the pack and the learned words stay the same. Reading changes nothing in it.
class ReplyReader {
public:
    explicit ReplyReader(VerticalPack pack, std::vector<LearnedWord> learned = {});

    [[nodiscard]] Understood read(QStringView reply, const ReplyContext& context = {}) const;
    [[nodiscard]] const VerticalPack& pack() const { return m_pack; }
    /// What is learned from, when @p reply is an example.
    [[nodiscard]] std::vector<ReplyFeature> dangerFeatures(QStringView reply) const;
    [[nodiscard]] std::vector<ReplyFeature> intentFeatures(QStringView reply) const;
    [[nodiscard]] std::vector<ReplyFeature> clientFeatures(QStringView reply) const;

private:
    void addPhrases();
    void addAll(const QStringList& phrases, Mark::What what, size_t index, size_t inner = 0);
    [[nodiscard]] Reading readingOf(QStringView reply, const ReplyContext& context) const;
    /// The intent with its lessons, the client without: the features of its own are returned.
    std::vector<ReplyFeature> readIntentAndClient(const Reading& reading, Understood& understood) const;
    /// All but what follows from the rest; the intent as the rules see it.
    [[nodiscard]] Understood ruledFrom(Reading& reading) const;
    [[nodiscard]] std::vector<Mark> marksIn(const ReplyWords& words) const;
    void readLearned(const Reading& reading, Understood& understood) const;

    VerticalPack m_pack;
    std::vector<LearnedWord> m_learned;
    const LanguageWords* m_language;
    PhraseBook m_book;
    std::vector<Mark> m_meanings;
    Spelling m_spelling;
};

} // namespace secondring
