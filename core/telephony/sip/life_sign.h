// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/signed_request.h"
#include "core/telephony/sip/sip_target.h"

#include <functional>

namespace secondring {

/// Keeps the way of a line over UDP open and asks now and then whether the telephone system still answers:
/// over UDP nobody says that it is gone. In the SIP thread only.
class LifeSign {
public:
    struct Rhythm {
        std::chrono::milliseconds every;
        /// The stack sends four times within it: a lost packet or three are no silence.
        std::chrono::milliseconds patience{4000};
    };

    LifeSign(SipStack& stack, const SipLineSettings& settings, const QString& password,
             std::function<void()> missed);

    /// Begins with @p target, which has just answered.
    void start(const SipTarget& target, Rhythm rhythm);
    void stop();

private:
    void ask();
    void answered(const ::sip_msg* message);
    void missed();

    SipStack& m_stack;
    const SipLineSettings m_settings;
    const std::function<void()> m_missed;
    SipTarget m_target;
    Rhythm m_rhythm{};
    ReRef<::sip_dialog> m_dialog;
    SignedRequest m_question;
    bool m_isAnswered = false; ///< Not every telephone system answers this question.
    int m_unanswered = 0;      ///< Since it began.
    LoopTimer m_next;
    LoopTimer m_silence;
};

} // namespace secondring
