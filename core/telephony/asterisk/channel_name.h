// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/asterisk/switch_news.h"

namespace secondring {

/// Whom a channel leads to.
enum class ChannelSide {
    Phone,   ///< One of the house.
    Outside, ///< By a trunk.
    Local,   ///< Asterisk's own, between two parts of its dial plan.
    Machine, ///< Announcements, recordings, robots.
};

/// "PJSIP/101" of "PJSIP/101-0000001a"
[[nodiscard]] QByteArray deviceOf(const QByteArray& channelName);
/// "101" of "PJSIP/101-0000001a", "trunk" of "SIP/trunk-00000003".
[[nodiscard]] QByteArray endpointOf(const QByteArray& channelName);

/// "PJSIP/reception" when what was dialled is a phone by that name and nothing behind it; else empty.
[[nodiscard]] QByteArray phoneIn(const QByteArray& channelName, const QByteArray& dialString);

/// What @p channelName is by its technology: Local, Machine, or Phone for anything a person may hold.
[[nodiscard]] ChannelSide sideByTechnology(const QByteArray& channelName);

/// Where a channel comes from that calls us, as it was first seen. @p isPhone: its endpoint was seen to ring.
[[nodiscard]] ChannelSide sideOfCaller(const SwitchChannel& channel, int innerDigits, bool isPhone);

/// Where a dialled channel leads to.
[[nodiscard]] ChannelSide sideOfDialled(const SwitchChannel& channel, const QByteArray& dialString,
                                        int innerDigits);

/// The number of the outside world in what was dialled: "trunk/sip:+15035550100@host", empty when none.
[[nodiscard]] QByteArray outsideNumberIn(const QByteArray& dialString, int innerDigits);

} // namespace secondring
