// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/asterisk/channel_name.h"
#include "core/telephony/line_event.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace secondring {

/// One try to reach somebody within a call.
struct SwitchDial {
    QByteArray peer;
    QByteArray status;     ///< Empty while it rings.
    QByteArray number;     ///< Of the outside world; empty for a phone of the house.
    bool byCaller = false; ///< Dialled for the caller himself, not by a part of the dial plan in between.
    bool isLocal = false;
    bool isOutside = false; ///< By what was dialled.
    bool isDevice = false;  ///< By its address, whatever number it goes by: a phone, or a way out.
};

/// What the dial plan did with a caller whom no person answered.
struct SwitchTreatment {
    enum class Queue { Never, Waiting, Left, Abandoned };

    Queue queue = Queue::Never;
    bool wentToVoicemail = false;
    std::optional<Timestamp> voicemailSince; ///< Where it was seen, and no message is known.
    bool leftMessage = false;                ///< The mailbox says so.
    bool heardMenu = false;
    bool heardWords = false; ///< An announcement, music.
    bool heardBusy = false;
    bool wasTurnedAway = false;
    QString noCustomer; ///< Why this was no call for the desk: a fax, somebody asking for messages.
};

/// Whether the caller lets the number be shown. Only asking tells: Asterisk hands it over either way.
enum class SwitchPresentation { NotAsked, Asked, Shown, NotSaid };

/// One call that Asterisk carries, from the first channel to the last.
struct SwitchCall {
    QByteArray leg;     ///< The first channel; empty when it was never seen.
    QByteArray channel; ///< The name of that: "PJSIP/reception-0000001a".
    ChannelSide side = ChannelSide::Machine;
    QByteArray exten; ///< What the first channel asked for.
    QByteArray number;
    QByteArray name;
    Timestamp began;
    std::vector<QByteArray> channels; ///< Those that exist.
    bool hasRung = false;             ///< The first channel calls us.
    bool isOutbound = false;          ///< The first channel was called by us.
    bool isWanted = false;            ///< In a queue that is watched, or all are.
    bool isWithheld = false;          ///< Whatever number Asterisk lets slip.
    bool isHalf = false;              ///< What came before it was first seen, or meanwhile, is not known.
    bool isTold = false;
    bool isAnswered = false;
    bool isOver = false;
    bool callerHungUp = false;
    SwitchPresentation presentation = SwitchPresentation::NotAsked;
    Timestamp askedAt;
    QString whyNotSaid;
    bool isShown = false; ///< It was said so; what else was asked may still say otherwise.
    SwitchTreatment treatment;
    std::vector<SwitchDial> dials;
};

/// How a call ended at @p now that no person answered.
[[nodiscard]] Ended endOf(const SwitchCall& call, Timestamp now);

/// Where a call came from that began at a phone or at a trunk, by what became of it; nothing while it cannot
/// be told.
[[nodiscard]] std::optional<ChannelSide> sideByCourse(const SwitchCall& call, int innerDigits);

/// Takes note of what the dial plan runs for the caller.
void noteApplication(SwitchTreatment& treatment, const QByteArray& app, const QByteArray& data);

/// Takes note of a try to reach somebody, and says what is now known of it.
[[nodiscard]] SwitchDial noteDial(SwitchCall& call, const SwitchDial& dial);

} // namespace secondring
