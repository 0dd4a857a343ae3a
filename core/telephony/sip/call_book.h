// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"

#include <QByteArray>

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>

namespace secondring {

/// Knows which rings are one call: a switch may ring us twice at once, or again after it gave up. Pure.
class CallBook {
public:
    using Moment = std::chrono::steady_clock::time_point;

    struct Ring {
        CallKey call;
        bool isFirst = true; ///< False: the same call rings here already.
    };

    /// Rings with the same Call-ID and From-tag at the same time are one call. When that call had ended
    /// before, the switch rings anew (a hunt group's next round): a call of its own, so that its end can be
    /// told too.
    [[nodiscard]] Ring ringBegan(const QByteArray& callId, const QByteArray& fromTag, Moment now);
    /// How the call ended, when that is settled by the end of this ring: at once when answered, else with the
    /// last.
    [[nodiscard]] std::optional<Ended> ringEnded(const CallKey& call, const Ended& how);

private:
    struct OpenCall {
        int rings = 0;
        bool isSettled = false;
        std::optional<Ended> soFar;
    };
    struct Round {
        int number = 1;
        Moment began;
    };

    void forget(Moment now);

    std::map<QString, OpenCall> m_open;
    std::map<QString, Round> m_rounds;
    std::size_t m_forgetAt = 0; ///< As many rounds are worth looking through them.
};

} // namespace secondring
