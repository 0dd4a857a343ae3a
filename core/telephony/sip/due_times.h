// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace secondring {

/// When each of many named things is due. Setting, dropping and taking cost the same for ten as for ten
/// thousand, nearly.
class DueTimes {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// In place of the moment it had.
    void set(const QByteArray& name, Moment at)
    {
        drop(name);
        m_moments.emplace(name, at);
        m_order.emplace(at, name);
    }
    void drop(const QByteArray& name)
    {
        const auto found = m_moments.find(name);
        if (found == m_moments.end()) return;
        m_order.erase({found->second, name});
        m_moments.erase(found);
    }
    [[nodiscard]] std::optional<Moment> next() const
    {
        return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->first);
    }
    /// The first that is due by @p now, which is then set no longer.
    [[nodiscard]] std::optional<QByteArray> take(Moment now)
    {
        if (m_order.empty() || m_order.begin()->first > now) return std::nullopt;
        const QByteArray name = m_order.begin()->second;
        drop(name);
        return name;
    }

private:
    std::map<QByteArray, Moment> m_moments;
    std::set<std::pair<Moment, QByteArray>> m_order;
};

} // namespace secondring
