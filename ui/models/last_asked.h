// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace secondring {

/// Which question to the store is the last: earlier ones are not read any more, and their answers dropped.
class LastAsked {
public:
    /// One question; copied into its job, and asked there too.
    class Turn {
    public:
        /// Another question was asked since.
        [[nodiscard]] bool isOver() const { return *m_last != m_mine; }

    private:
        friend class LastAsked;
        explicit Turn(std::shared_ptr<const std::atomic<int>> last) : m_last(std::move(last)), m_mine(*m_last)
        {
        }
        std::shared_ptr<const std::atomic<int>> m_last;
        int m_mine;
    };

    Turn next()
    {
        ++*m_last;
        return now();
    }
    [[nodiscard]] Turn now() const { return Turn(m_last); }

private:
    std::shared_ptr<std::atomic<int>> m_last = std::make_shared<std::atomic<int>>(0);
};

} // namespace secondring
