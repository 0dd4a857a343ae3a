// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/command_line.h"
#include "app/line_event_command.h"
#include "app/toolkit.h"

#include <QCoreApplication>

#include <cstdio>

using namespace secondring;

int main(int argc, char** argv)
{
    const QStringList arguments = argumentsIn(argc, argv);
    if (asksForLineEvent(arguments)) {
        // A telephone program waits for it while somebody's phone rings: nothing else is set up.
        const QCoreApplication toolkit(argc, argv);
        return runLineEvent(arguments);
    }
    const auto asked = readCommandLine(arguments);
    if (const auto* words = std::get_if<PrintAndExit>(&asked)) {
        std::fputs(qPrintable(words->words), words->code == 0 ? stdout : stderr);
        return words->code;
    }
    const CommandLine line = std::get<CommandLine>(asked);
    const auto toolkit = startToolkit(line.needsWindow(), argc, argv);
    if (!toolkit) {
        std::fputs("There is no screen here. Start Second Ring on a desktop, or with --headless.\n", stderr);
        return exitCannotStart;
    }
    Application application(line);
    return application.run();
}
