// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QMetaType>

#include <chrono>
#include <optional>
#include <variant>

namespace secondring {

/// What the switch calls this call. Must be the same at every desk, or two desks text twice.
struct CallKey {
    QString value;
    bool operator==(const CallKey&) const = default;
};

/// How sure a line is of an outcome: the protocol says so, a good inference, cannot know.
enum class Certainty { Certain, Strong, Guess };

/// How a call ended, as seen from the desk. Missed is Abandoned, NoAnswer, Busy, Declined or Voicemail: a
/// machine took it; whether anything was said to it is LeftMessage.
enum class CallOutcome {
    Answered,
    AnsweredElsewhere,
    Abandoned,
    NoAnswer,
    Busy,
    Declined,
    Voicemail,
    Unknown
};

/// The definition of missed: it rang here and no person answered it anywhere. Unknown is not missed.
[[nodiscard]] constexpr bool isMissed(CallOutcome outcome)
{
    return outcome == CallOutcome::Abandoned || outcome == CallOutcome::NoAnswer ||
           outcome == CallOutcome::Busy || outcome == CallOutcome::Declined ||
           outcome == CallOutcome::Voicemail;
}

[[nodiscard]] constexpr bool isAnswered(CallOutcome outcome)
{
    return outcome == CallOutcome::Answered || outcome == CallOutcome::AnsweredElsewhere;
}

/// Whether a message was left with the machine that took a call, so far as the line can tell.
enum class LeftMessage { NotKnown, No, Yes };

/// Who hangs up sooner left no words; who stays longer than any greeting lasts speaks: a business says its
/// hours and the emergency number within half a minute. In between nobody knows.
[[nodiscard]] constexpr LeftMessage leftIn(std::chrono::milliseconds withTheMachine)
{
    constexpr std::chrono::seconds shortestMessage{3};
    constexpr std::chrono::seconds longestGreeting{30};
    if (withTheMachine < shortestMessage) return LeftMessage::No;
    return withTheMachine > longestGreeting ? LeftMessage::Yes : LeftMessage::NotKnown;
}

struct RingStarted {};
/// Caller ID may come rings later, or be withheld.
struct CallerIdentified {
    CallerId caller;
};
struct Answered {};
struct Ended {
    CallOutcome outcome = CallOutcome::Unknown;
    Certainty certainty = Certainty::Guess;
    QString
        evidence;  ///< What the line saw, for the call's details: "SIP 200, completed elsewhere". No numbers.
    int rings = 0; ///< 0: this line does not count them.
    /// False: a list tells of the call afterwards, and within which time it rang, not how long.
    bool isLengthKnown = true;
    LeftMessage leftMessage = LeftMessage::NotKnown;
};

/// The desk dialled this person: a text that waits for them is not needed any more.
struct RangOut {
    CallerId callee;
    bool isAnswered = false; ///< Known to have been reached; a call-back is first seen when it starts.
};
/// A message was left, by the caller of the newest missed call where the line does not say by whom.
struct VoicemailLeft {
    std::optional<CallerId> caller;
};

struct LineEvent {
    using What = std::variant<RingStarted, CallerIdentified, Answered, Ended, RangOut, VoicemailLeft>;

    LineId line;
    CallKey call; ///< Of RangOut: that of the outgoing call. Of VoicemailLeft: empty where it is not known.
    Timestamp at;
    What what;
};

} // namespace secondring

Q_DECLARE_METATYPE(secondring::LineEvent)
