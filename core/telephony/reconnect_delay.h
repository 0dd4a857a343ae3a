// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>

namespace secondring {

/// How long a line waits before it looks for its box, port or server again: 1, 2, 5, 10, then 30 s.
class ReconnectDelay {
public:
    [[nodiscard]] std::chrono::seconds next()
    {
        const std::size_t at = std::min(m_failures, steps.size() - 1);
        ++m_failures;
        return steps[at];
    }
    void succeeded() { m_failures = 0; }

private:
    static constexpr std::array<std::chrono::seconds, 5> steps{
        std::chrono::seconds{1}, std::chrono::seconds{2}, std::chrono::seconds{5}, std::chrono::seconds{10},
        std::chrono::seconds{30}};

    std::size_t m_failures = 0;
};

} // namespace secondring
