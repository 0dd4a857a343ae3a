// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/telephony/softphone_hook/hook_event.h"

namespace secondring {

/// `second-ring line-event …`: a telephone program tells the running Second Ring what happens on its line.
struct LineEventWords {
    HookQuery said;
    QString profile; ///< Folder of the running program; empty: the user's own.
    QString line;    ///< Id; empty: there is but one such line.
    int port = 0;    ///< 0: as the running program wrote down.
    QString then;    ///< A command to be started after it, with the number behind.
};

[[nodiscard]] bool asksForLineEvent(const QStringList& arguments);
/// @p arguments as main() gets them. What it prints never holds a number. Pure.
[[nodiscard]] std::variant<LineEventWords, PrintAndExit> readLineEventWords(const QStringList& arguments);
/// Tells it, waits no longer than 80 ms in all, and starts what is to follow. The exit code.
[[nodiscard]] int runLineEvent(const QStringList& arguments);

} // namespace secondring
