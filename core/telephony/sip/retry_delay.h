// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>

namespace secondring {

/// How long a line waits before it asks the registrar again: 1, 2, 4, 8, 16, then 30 s.
class RetryDelay {
public:
    /// After a refused password: a switch locks out who guesses on.
    static constexpr std::chrono::seconds afterWrongPassword{300};

    [[nodiscard]] std::chrono::seconds next()
    {
        const std::size_t at = std::min(m_failures++, steps.size() - 1);
        return steps[at];
    }
    void succeeded() { m_failures = 0; }

private:
    static constexpr std::array<std::chrono::seconds, 6> steps{
        std::chrono::seconds{1}, std::chrono::seconds{2},  std::chrono::seconds{4},
        std::chrono::seconds{8}, std::chrono::seconds{16}, std::chrono::seconds{30}};

    std::size_t m_failures = 0;
};

} // namespace secondring
