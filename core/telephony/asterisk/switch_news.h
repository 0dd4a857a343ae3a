// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace secondring {

/// A channel as Asterisk describes it with each event.
struct SwitchChannel {
    QByteArray id;   ///< Uniqueid.
    QByteArray root; ///< Linkedid: the first channel of the call this one belongs to.
    QByteArray name; ///< "PJSIP/101-0000001a"
    int state = -1;  ///< As in Asterisk's channelstate.h; -1 when not said.
    QByteArray number;
    QByteArray callerName;
    QByteArray context;
    QByteArray exten;
};

namespace channel_state {
inline constexpr int dialing = 3;
inline constexpr int ring = 4;    ///< Calls us.
inline constexpr int ringing = 5; ///< Is called by us.
inline constexpr int up = 6;
} // namespace channel_state

/// Something Asterisk said about a call, by whichever of its interfaces.
struct SwitchNews {
    enum class Kind {
        Began,
        State,
        Runs, ///< The dial plan runs @p app on the channel.
        Dials,
        DialEnds,
        EntersBridge,
        LeavesBridge,
        JoinsQueue,
        LeavesQueue,
        AbandonsQueue,
        AgentAnswers,
        PickedUp,    ///< The channel took the call that rang at the peer.
        Transferred, ///< The channel was passed on by whoever talked to it.
        HangupAsked, ///< The far end of the channel hung up.
        Gone,
        CallerChanged,
        Presents,    ///< An answer to what was asked of the channel: whether its caller may be shown.
        MessageLeft, ///< A mailbox has something new, by this channel.
        Listed,      ///< Exists now: said when asked for, after a connection was made.
    };

    Kind kind = Kind::State;
    SwitchChannel channel;
    SwitchChannel peer; ///< Dialled, or picked up.
    QByteArray app;     ///< "VoiceMail"
    QByteArray appData;
    QByteArray dialString; ///< What was dialled: "5035550100@trunk".
    QByteArray dialStatus; ///< "ANSWER", "CANCEL", …
    QByteArray bridge;
    bool isHolding = false; ///< The bridge only parks its channels.
    QByteArray queue;
    bool isWithheld = false;     ///< The caller asked that the number be kept from whoever is called.
    int presentation = -1;       ///< Of an answer; -1: this one does not say.
    bool isLastAnswer = false;   ///< No further one to this question comes.
    QString whyNotSaid;          ///< The answer was a refusal.
    std::chrono::seconds age{0}; ///< Of a listed channel.
};

} // namespace secondring
