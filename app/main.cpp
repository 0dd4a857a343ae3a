// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/command_line.h"
#include "app/toolkit.h"

#include <cstdio>

using namespace secondring;

int main(int argc, char** argv)
{
    const auto asked = readCommandLine(argumentsIn(argc, argv));
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
