// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_words.h"

namespace secondring {

/// What in a reply speaks of getting back to them.
enum class ReturnWord {
    Busy,    ///< "driving"
    Later,   ///< "text u later"
    Contact, ///< "call me"
    Payday,
};

/// Terms of a reply from `first` to before `end`.
struct TermSpan {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// Finds such words among the terms of one reply.
class ReturnWords {
public:
    explicit ReturnWords(const std::vector<TimeTerm>& terms);
    [[nodiscard]] std::optional<TermSpan> first(ReturnWord kind) const;
    /// Each place where one stands.
    [[nodiscard]] std::vector<TermSpan> all(ReturnWord kind) const;

private:
    [[nodiscard]] std::size_t termAt(qsizetype place) const;

    QString m_line; ///< All words, a blank before and behind each.
    std::vector<qsizetype> m_starts;
};

} // namespace secondring
