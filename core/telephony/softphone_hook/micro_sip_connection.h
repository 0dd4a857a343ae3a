// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/telephony/softphone_hook/micro_sip_commands.h"

#include <functional>

namespace secondring {

/// Has MicroSIP tell of its calls: writes our commands into its settings @p file, in front of those that
/// stand there. The file as it was is kept beside it. Fails with Conflict while MicroSIP runs, which writes
/// over its settings when it ends; with NotFound, InvalidInput or Storage as the file is; with Rejected when
/// a command that stands there is too long to be run after ours.
[[nodiscard]] Result<void> connectMicroSip(const QString& file, const MicroSipHook& hook,
                                           const std::function<bool()>& isRunning);
/// Puts back what stood there before. What somebody changed since stays, byte for byte.
[[nodiscard]] Result<void> disconnectMicroSip(const QString& file, const std::function<bool()>& isRunning);
/// Whether MicroSIP tells of its calls by @p hook, as it is now.
[[nodiscard]] bool isMicroSipConnected(const QString& file, const MicroSipHook& hook);

/// Whether it tells of them to a line at @p port with @p token, whichever program it runs for that.
[[nodiscard]] bool reportsMicroSip(const QString& file, int port, const HookToken& token);

/// Where the file was kept.
[[nodiscard]] QString microSipCopyOf(const QString& file);
/// Whether a MicroSIP runs on this computer.
[[nodiscard]] bool isMicroSipRunning();
/// Where an installed MicroSIP has its settings; empty when there is none.
[[nodiscard]] QString likelyMicroSipFile();

} // namespace secondring
