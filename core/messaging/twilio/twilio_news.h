// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/twilio/twilio_answers.h"
#include "core/messaging/twilio/twilio_cursor.h"

namespace secondring {

// What is new in the rows of a list, and how far reading has come. Pure.

/// What a list is read against.
struct ReadFrom {
    TwilioCursor::Place place;
    bool isFirst = false;                ///< Nothing was read before: rows older than the place are not news.
    std::optional<Timestamp> serverTime; ///< A row dated later does not push the place past it.
    bool isWhole = true;                 ///< Else what the place has seen is not all among the rows.
};

struct NewTexts {
    std::vector<IncomingText> texts; ///< Oldest first.
    TwilioCursor::Place upTo;
    int leftOut = 0; ///< New, but with no sender a text could go back to.
};
[[nodiscard]] NewTexts newTextsIn(const std::vector<QJsonObject>& rows, const ReadFrom& from);

/// An inbound call that has ended.
struct EndedCall {
    ProviderCall call;
    bool completed = false; ///< Somebody or something answered: its legs tell who.
};

struct NewCalls {
    std::vector<EndedCall> calls; ///< Oldest first.
    TwilioCursor::Place upTo;     ///< Not past a call that still goes on.
};
[[nodiscard]] NewCalls newCallsIn(const std::vector<QJsonObject>& rows, const ReadFrom& from);

/// A call that a script answered counts as completed even if nobody picked up: the legs it was put through to
/// tell. A leg that a machine answered is no person; nor is a script that recorded a message.
[[nodiscard]] ProviderCall judgedByLegs(const EndedCall& ended, const std::vector<QJsonObject>& legs,
                                        const std::vector<QJsonObject>& recordings = {});

/// Dates @p calls by our clock where the provider's goes otherwise by more than the way and whole seconds
/// make: what came just now is not stale because a desk's clock is an hour fast.
void dateByOurClock(std::vector<ProviderCall>& calls, Timestamp theirs, Timestamp ours);

/// Whether @p legs leave open whether a message was left.
[[nodiscard]] bool mayHaveLeftMessage(const EndedCall& ended, const std::vector<QJsonObject>& legs);

} // namespace secondring
