// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/voicemail_watch.h"

#include <utility>

namespace secondring {

void VoicemailWatch::callEnded(const CallerId& caller, Moment at)
{
    m_last = Call{caller, at};
}

std::optional<CallerId> VoicemailWatch::counted(const MessageSummary& summary, Moment now)
{
    // Without a count, "waiting" is one and its absence none.
    const int fresh = summary.fresh.value_or(summary.isWaiting ? 1 : 0);
    const std::optional<int> before = std::exchange(m_fresh, fresh);
    if (!before || fresh <= *before || !m_last) return std::nullopt;
    // One message is one caller's.
    const Call last = *std::exchange(m_last, std::nullopt);
    return now - last.at <= longestMessage ? std::optional(last.caller) : std::nullopt;
}

} // namespace secondring
