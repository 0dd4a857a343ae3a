// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"
#include "core/telephony/sip/message_summary.h"

#include <chrono>
#include <optional>

namespace secondring {

/// Knows from the counts of a mailbox that a caller left a message: one more soon after a call that nobody
/// took. Pure.
class VoicemailWatch {
public:
    using Moment = std::chrono::steady_clock::time_point;
    /// A caller who has not finished speaking by then is not connected with the message any more.
    static constexpr std::chrono::minutes longestMessage{2};

    /// A call ended that no person is sure to have taken.
    void callEnded(const CallerId& caller, Moment at);
    /// Who left a message, when this count says that somebody did. The first count only says where we start.
    [[nodiscard]] std::optional<CallerId> counted(const MessageSummary& summary, Moment now);
    /// The counts pause: the next one is a start again.
    void lost() { m_fresh.reset(); }

private:
    struct Call {
        CallerId caller;
        Moment at;
    };

    std::optional<int> m_fresh;
    std::optional<Call> m_last;
};

} // namespace secondring
