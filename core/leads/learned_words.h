// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/leads/understanding/understanding.h"
#include "core/store/store.h"

namespace secondring {

/// What @p words, corrected to @p value, teach about a field; none where a word of one caller says nothing
/// about the next one's: names, times, numbers, long sentences.
[[nodiscard]] std::optional<LearnedWord> lessonOf(const QString& words, const LeadField& field,
                                                  const QString& value);

/// The local word list that people's corrections made. Lives for one transaction, on the store thread.
class LearnedWords {
public:
    explicit LearnedWords(Transaction& transaction) : m_transaction(transaction) {}

    /// The latest correction of the same words counts.
    [[nodiscard]] Result<void> learn(const LearnedWord& word, Timestamp now);
    [[nodiscard]] Result<void> forget(const QString& words, const QString& field);
    [[nodiscard]] Result<std::vector<LearnedWord>> all();

private:
    Transaction& m_transaction;
};

} // namespace secondring
