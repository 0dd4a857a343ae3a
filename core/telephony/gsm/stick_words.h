// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace secondring {

/// What a stick says by itself about calls, in any maker's words.
enum class StickWord {
    Other,
    Ring,     ///< RING, +CRING: VOICE
    Caller,   ///< +CLIP:
    Waiting,  ///< +CCWA: a second call, while another is spoken on
    Listed,   ///< +CLCC: unasked, as SIMCom does
    Answered, ///< ^CONN:, VOICE CALL: BEGIN, CONNECT
    CallEnd,  ///< NO CARRIER, ^CEND:, +WIND: 6, HANGUP:, VOICE CALL: END
    Missed,   ///< MISSED_CALL:, an end that says so
    Network,  ///< +CREG:
    SimState, ///< +CPIN:
    Text,     ///< +CMT:, +CBM: the next line is somebody's words
    Started,  ///< RDY, ^SYSSTART: it has forgotten what it was told
};
[[nodiscard]] StickWord wordOf(QByteArrayView line);

/// A caller as +CLIP or +CLCC has them (27.007 7.11): number, its type, and why there is none.
struct StickCaller {
    QByteArray number;
    std::optional<int> type;
    int validity = 0; ///< 1 withheld, 2 and more not available.
};
/// Of a +CLIP, +CCWA or MISSED_CALL line.
[[nodiscard]] StickCaller callerIn(QByteArrayView line);
[[nodiscard]] CallerId readStickCaller(const StickCaller& caller, QStringView homeRegion);

/// One line of the list of calls (27.007 7.18).
struct StickListing {
    enum class State { Active, Held, Dialling, Alerting, Incoming, Waiting, Gone };

    int index = 0;
    bool isIncoming = false;
    State state = State::Gone;
    StickCaller caller;

    [[nodiscard]] bool rings() const { return state == State::Incoming || state == State::Waiting; }
    [[nodiscard]] bool isSpokenOn() const { return state == State::Active || state == State::Held; }
};
/// None: no call between two people, or nothing that can be read.
[[nodiscard]] std::optional<StickListing> stickListing(QByteArrayView line);

/// What the line that ends a call says of it.
struct StickCallEnd {
    int index = 0; ///< 0: does not say whose end.
    std::optional<std::chrono::seconds> spokenFor;
};
[[nodiscard]] StickCallEnd endIn(QByteArrayView line);

/// The state of registration in +CREG or +CEREG, asked or unasked; none when it cannot be read.
[[nodiscard]] std::optional<int> registrationIn(QByteArrayView line);

} // namespace secondring
