// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"
#include "core/telephony/softphone_hook/hook_event.h"

#include <chrono>
#include <deque>
#include <vector>

namespace secondring {

/// Makes calls of what phones tell of them: of words that come twice, in the wrong order or never. No timers,
/// no I/O: who holds it asks what is due.
class HookBook {
public:
    struct Rules {
        LineId line;
        QString homeRegion;
        /// No other phone rings with this one: who was not answered here was not answered at all.
        bool alone = true;
        std::chrono::seconds longestRing{300}; ///< A call nobody ends is Unknown after this.
    };
    static constexpr std::size_t mostCalls = 200;

    explicit HookBook(Rules rules) : m_rules(std::move(rules)) {}

    [[nodiscard]] std::vector<LineEvent> take(const HookEvent& said, Timestamp now);
    /// The ends of calls that nobody ended.
    [[nodiscard]] std::vector<LineEvent> due(Timestamp now);
    /// The line is about to go: what rings ends as Unknown.
    [[nodiscard]] std::vector<LineEvent> closeAll(Timestamp now);
    [[nodiscard]] bool isRinging() const;

private:
    /// Over: told. Kept for a while, so that what comes late or twice finds it.
    enum class Stage { Ringing, Answered, Missed, Outgoing, OutgoingAnswered, Gone };
    struct Call {
        CallKey key;
        QString id;     ///< As the phone calls it.
        QString number; ///< To find the call by; empty: withheld.
        CallerId other;
        Stage stage = Stage::Ringing;
        Timestamp since;                                 ///< In this stage.
        HookEvent::Kind ending = HookEvent::Kind::Ended; ///< Of a call that ended before it rang.
    };
    using Calls = std::deque<Call>;
    using Kind = HookEvent::Kind;

    [[nodiscard]] CallerId otherOf(const HookEvent& said) const;
    [[nodiscard]] Call* find(const HookEvent& said, const QString& number, Timestamp now);
    [[nodiscard]] Call* byNumber(Kind kind, const QString& number, bool hasId, Timestamp now);
    [[nodiscard]] Call* onlyRinging();
    [[nodiscard]] static int fit(const Call& call, Kind kind, Timestamp now);
    Call& add(const HookEvent& said, const CallerId& other, Stage stage, Timestamp now);
    void ring(Call* call, const HookEvent& said, const CallerId& other, Timestamp now);
    void identify(Call& call, const HookEvent& said, const CallerId& other, Timestamp now);
    void dialOut(Call* call, const HookEvent& said, const CallerId& other, Timestamp now);
    void answer(Call* call, Timestamp now);
    void end(Call* call, const HookEvent& said, const CallerId& other, Timestamp now);
    void endMissed(Call& call, Kind kind, Timestamp now);
    void tell(const Call& call, Timestamp at, decltype(LineEvent::what) what);
    void makeRoom(Timestamp now);

    Rules m_rules;
    Calls m_calls;                 ///< The newest first.
    std::vector<LineEvent> m_told; ///< In answer to what is being taken.
};

} // namespace secondring
