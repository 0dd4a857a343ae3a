// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <chrono>
#include <map>

namespace secondring {

/// Remembers who says the wrong secret again and again, each source by itself, and for how long nobody need
/// hear of more wrong ones. Plain: no timers, no I/O.
class Lockout {
public:
    static constexpr int freeTries = 5;
    static constexpr std::chrono::minutes shortest{1};
    static constexpr std::chrono::minutes longest{15};
    static constexpr std::size_t mostSources = 1000;

    [[nodiscard]] bool isLocked(const QString& source, Timestamp now) const;
    /// A wrong secret; true when @p source is locked out from now on: after five, for 1 min, then 2, 4 up to
    /// 15.
    bool wrong(const QString& source, Timestamp now);
    /// The right one: all is forgotten.
    void right(const QString& source) { m_sources.erase(source); }
    [[nodiscard]] std::chrono::milliseconds lockedFor(const QString& source, Timestamp now) const;
    [[nodiscard]] std::size_t size() const { return m_sources.size(); }

private:
    struct Source {
        int wrongs = 0; ///< Since it was last locked out.
        std::chrono::minutes lock{};
        Timestamp until{};
        Timestamp lastWrong{};
    };

    void forget(Timestamp now);

    std::map<QString, Source> m_sources;
};

} // namespace secondring
