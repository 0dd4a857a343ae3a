// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/text_message.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace secondring {

/// Shut while a STOP may lie unread at the service: after the start and after this computer slept, until
/// replies were read or it is clear that they cannot be; and while one may be read and not yet filed. Until
/// it is first shut it stands open.
class ReplyGate {
public:
    void shut(Timestamp now)
    {
        m_shutAt = m_lastBeat = now;
        if (!m_isInUse) m_firstShutAt = now;
        m_isInUse = true;
        m_found.reset();
    }
    /// Replies came in and are being filed, many of them in several steps.
    void arrived() { m_isFiling = true; }
    /// The same of some of them, while the rest is still being read.
    void arrivedAhead() { ++m_ahead; }
    void keptAhead() { m_ahead = std::max(0, m_ahead - 1); }
    /// Somebody looked for replies.
    void looked(TextTrouble found, Timestamp now)
    {
        m_found = m_lastFound = found;
        if (found != TextTrouble::None) return;
        m_readAt = now;
        m_shutAt.reset();
        m_isFiling = false;
        m_ahead = 0; // Also what could not be kept then: it came again.
    }
    /// To be asked at each beat. True, and shut, when the last one was too long ago.
    [[nodiscard]] bool hasSlept(Timestamp now)
    {
        const auto since = now - std::exchange(m_lastBeat, now);
        const bool slept = m_isInUse && since > longestBeat;
        if (slept) shut(now);
        return slept;
    }
    [[nodiscard]] bool isShut(Timestamp now) const
    {
        if (m_isFiling || m_ahead > 0) return true;
        if (!m_shutAt) return false;
        // Without a connection nothing would leave anyway.
        const bool mayBeReadYet = !m_found || *m_found == TextTrouble::NoConnection;
        return mayBeReadYet || (now >= *m_shutAt && now - *m_shutAt < patience);
    }

    /// Since when replies cannot be read, if that is long enough for an answer to our last text to lie there.
    /// When they were read before the start is not known: then it is.
    [[nodiscard]] std::optional<Timestamp> unreadSince(Timestamp now) const
    {
        if (!m_isInUse || m_lastFound == TextTrouble::None) return std::nullopt;
        if (!m_readAt) return m_firstShutAt;
        const auto since = now - *m_readAt; // Below 0 the clock was set back.
        return since >= longestUnread || since <= -longestUnread ? m_readAt : std::nullopt;
    }

    /// What the last look found, whether it is shut or not.
    [[nodiscard]] TextTrouble lastFound() const { return m_lastFound; }

    static constexpr std::chrono::minutes longestUnread{10};
    static constexpr std::chrono::seconds longestBeat{60};
    static constexpr std::chrono::seconds patience{30};

private:
    std::optional<Timestamp> m_shutAt;
    std::optional<TextTrouble> m_found; ///< Since it was shut.
    TextTrouble m_lastFound = TextTrouble::None;
    std::optional<Timestamp> m_readAt;
    Timestamp m_firstShutAt;
    Timestamp m_lastBeat;
    bool m_isInUse = false;
    bool m_isFiling = false;
    int m_ahead = 0; ///< So many lots are not kept yet.
};

} // namespace secondring
