// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace secondring {

/// A clock that only a test moves. Starts on Friday 20 November 2026, 15:00 UTC: 10 in the morning in New
/// York.
class FakeClock final : public Clock {
public:
    FakeClock() = default;
    explicit FakeClock(Timestamp at) : m_now(at) {}

    [[nodiscard]] Timestamp now() const override { return m_now; }
    void set(Timestamp at) { m_now = at; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Timestamp m_now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours{15}};
};

} // namespace secondring
