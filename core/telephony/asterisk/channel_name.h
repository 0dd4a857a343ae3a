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
    Unclear, ///< A phone of the house or a trunk: what becomes of the call may tell.
};

/// "PJSIP/101" of "PJSIP/101-0000001a"
[[nodiscard]] QByteArray deviceOf(const QByteArray& channelName);
/// "101" of "PJSIP/101-0000001a", "trunk" of "SIP/trunk-00000003".
[[nodiscard]] QByteArray endpointOf(const QByteArray& channelName);

/// "PJSIP/reception" when what was dialled is a phone by that name and nothing behind it; else empty.
[[nodiscard]] QByteArray phoneIn(const QByteArray& channelName, const QByteArray& dialString);

/// What @p channelName is by its technology: Local, Machine, or Phone for anything a person may hold.
[[nodiscard]] ChannelSide sideByTechnology(const QByteArray& channelName);

/// What is known of the device that a channel belongs to.
enum class DeviceUse {
    Unknown,
    Phone, ///< It was seen to ring, or to call out.
    Trunk, ///< Calls out went by it, or the settings name it.
};

/// Where a channel comes from that calls us, as it was first seen.
[[nodiscard]] ChannelSide sideOfCaller(const SwitchChannel& channel, int innerDigits, DeviceUse use);

/// Where a dialled channel leads to.
[[nodiscard]] ChannelSide sideOfDialled(const SwitchChannel& channel, const QByteArray& dialString,
                                        int innerDigits);

/// What was dialled is where a device signed in from: "desk/sip:5035550100@203.0.113.9". A phone does so
/// under any number, the office's own, too; a trunk has a name.
[[nodiscard]] bool isAddressOfDevice(const QByteArray& dialString);

/// At most so many digits, and nothing else: an extension of the house.
[[nodiscard]] bool isInner(QByteArrayView number, int innerDigits);

/// Whether two numbers are one but for what stands before them: "94045550123", "+14045550123".
[[nodiscard]] bool isSameNumber(const QByteArray& one, const QByteArray& other, int innerDigits);

/// The number of the outside world in what was dialled: "trunk/sip:+15035550100@host", empty when none.
[[nodiscard]] QByteArray outsideNumberIn(const QByteArray& dialString, int innerDigits);

} // namespace secondring
