// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/time_words.h"

#include <algorithm>
#include <initializer_list>

namespace secondring {

/// A place among the terms of a reply, that rules move forward.
struct TimeCursor {
    const std::vector<TimeTerm>& terms;
    std::size_t at = 0;

    [[nodiscard]] const TimeTerm* term(std::size_t ahead = 0) const
    {
        return at + ahead < terms.size() ? &terms[at + ahead] : nullptr;
    }
    [[nodiscard]] const TimeTerm* before() const { return at > 0 ? &terms[at - 1] : nullptr; }
    [[nodiscard]] bool is(TimeWord kind, std::size_t ahead = 0) const
    {
        return term(ahead) != nullptr && term(ahead)->kind == kind;
    }
    bool take(TimeWord kind)
    {
        if (!is(kind)) return false;
        ++at;
        return true;
    }
    void skip(std::initializer_list<TimeWord> kinds)
    {
        while (term() != nullptr && std::ranges::find(kinds, term()->kind) != kinds.end())
            ++at;
    }
    /// Tries @p rule, and goes back where it fails.
    template <typename Rule> bool tried(Rule rule)
    {
        const std::size_t start = at;
        if (rule()) return true;
        at = start;
        return false;
    }
};

} // namespace secondring
