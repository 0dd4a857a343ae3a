// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/softphone_hook/hook_event.h"
#include "core/telephony/softphone_hook/hook_token.h"

#include <QString>

#include <array>
#include <utility>

namespace secondring {

/// What MicroSIP runs of ours.
struct MicroSipHook {
    QString program; ///< Path of this program as the system writes it.
    int port = 0;    ///< Of the line it belongs to.
    HookToken token;
};

/// The keys of [Settings] with the event that each tells. cmdCallRing is left alone: it tells nothing that
/// cmdIncomingCall has not told, and MicroSIP waits for every command.
inline constexpr std::array<std::pair<const char16_t*, HookEvent::Kind>, 5> microSipKeys{
    {{u"cmdIncomingCall", HookEvent::Kind::Rang},
     {u"cmdCallAnswer", HookEvent::Kind::Answered},
     {u"cmdCallBusy", HookEvent::Kind::Declined},
     {u"cmdCallEnd", HookEvent::Kind::Ended},
     {u"cmdOutgoingCall", HookEvent::Kind::DialledOut}}};

// MicroSIP takes a command apart at its quotation marks and puts it together again without them; only the
// program keeps its spaces. What follows must have neither, so a command in a command is escaped.
[[nodiscard]] QString escapedCommand(const QString& command);
[[nodiscard]] QString unescapedCommand(const QString& escaped);

/// To be run for @p kind; MicroSIP adds the number behind it. @p then was there before and is run after it.
[[nodiscard]] QString microSipCommand(const MicroSipHook& hook, HookEvent::Kind kind, const QString& then);
[[nodiscard]] bool isOurCommand(const QString& command);
/// What @p command, one of ours, runs after itself; empty: nothing.
[[nodiscard]] QString commandAfter(const QString& command);

} // namespace secondring
