// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace secondring {

/// What the program was asked to do.
struct CommandLine {
    enum class Command { Run, Check, Export };

    Command command = Command::Run;
    QString profile;      ///< Folder of all state; empty: the user's own.
    QString settingsFile; ///< To apply first; empty: none.
    QString exportTo;     ///< Folder for Command::Export.
    bool headless = false;

    [[nodiscard]] bool needsWindow() const { return command == Command::Run && !headless; }
};

/// Something to print instead of running.
struct PrintAndExit {
    QString words;
    int code = 0;
};

/// @p arguments as main() gets them, the program's name first. Pure.
[[nodiscard]] std::variant<CommandLine, PrintAndExit> readCommandLine(const QStringList& arguments);

} // namespace secondring
