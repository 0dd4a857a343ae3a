// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"

#include <QObject>

namespace secondring {

/// What a kind of line can see at all. What it cannot see is never texted on a guess.
struct LineAbilities {
    bool seesCallerEnd = false;
    bool seesAnsweredElsewhere = false;
    bool seesVoicemail = false;
};

/// Why a line does not watch, for ui/wording and for the line check.
enum class LineTrouble {
    None,
    NameNotFound,
    Unreachable,
    NoAnswer,
    WrongPassword,
    CertificateRefused,
    Refused,
    BadSettings,
    PasswordLocked, ///< The keychain did not hand the password over.
    SecondCopy,     ///< Somebody else signs in as we do: one of the two misses calls.
    NotSpoken,      ///< What answers there is something else, or speaks another protocol.
    Garbled,        ///< What comes over a cable cannot be read: a wrong speed, or a broken one.
    PortSilent,     ///< What is on the port does not answer as such a device does.
    PortMissing,    ///< No such port, or nothing is plugged in.
    PortBusy,       ///< Another program holds it.
    PortDenied,     ///< This user may not open it.
    Unplugged,
    NoCallerId, ///< The device does not report callers.
    PinNeeded,
    PinRefused, ///< It is not tried again: three wrong ones lock the card.
    NoSim,
    SimLocked,   ///< Only its PUK helps.
    NoNetwork,   ///< No mobile network, or not allowed into it.
    NoVoice,     ///< The device or its contract takes no calls.
    Guessed,     ///< Somebody tries tokens; the right one is heard all the same.
    SwitchedOff, ///< The FRITZ!Box does not report calls until #96*5* is dialled.
    UnitMisset,  ///< The caller ID unit is set to a format that does not say how calls end.
    UnitSilent,  ///< Nothing was heard from the caller ID unit yet; units of some kinds speak only of calls.
    PhoneSilent, ///< The softphone is not set to tell this line of its calls.
    CertificateUnread,  ///< The file of certificate authorities is not there, or is none.
    CallsFromElsewhere, ///< A call came from an address that may not call; it is the detail.
    AskingRefused,      ///< Asterisk's user may not ask whether a caller withholds the number.
    TrunkUnclear,       ///< Did a call by this way come in or go out? Its name is the detail.
    NoTextService,      ///< The line is the number of a text service, and none is set up.
    ServiceUnread,      ///< The text service's list of calls cannot be read for now.
    ServiceRefused,     ///< The text service does not let it be read.
    NotBuilt,           ///< This build does not know this kind of line.
};

/// Watches one telephone line and reports what happens on it. Never answers, never dials.
class LineMonitor : public QObject {
    Q_OBJECT

public:
    enum class State { Stopped, Connecting, Watching, Faulty };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] virtual LineId line() const = 0;
    [[nodiscard]] virtual LineAbilities abilities() const = 0;
    virtual void start() = 0;
    virtual void stop() = 0; ///< Unregisters; `stateChanged(Stopped)` when done, 2 s at most.
    /// That @p call rings is on disk, or never will be: a line that owes its telephone system an answer gives
    /// it now. Not a promise: a line waits for it for a moment only.
    virtual void ringKept(const CallKey& call) { Q_UNUSED(call) }

Q_SIGNALS:
    void happened(const secondring::LineEvent& event);
    /// A phone on this line was lifted, with or without a call.
    void pickedUp();
    /// @p detail is for the log and the line check ("403 Forbidden"): no numbers.
    void stateChanged(secondring::LineMonitor::State state, secondring::LineTrouble trouble,
                      const QString& detail);
};

} // namespace secondring
