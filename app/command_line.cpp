// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int wrongUse = 2;

const QString usage = uR"(Second Ring texts back the callers you missed.

  second-ring [--profile DIR] [--settings FILE] [--headless]
  second-ring check  [--profile DIR] [--settings FILE]
  second-ring export [--profile DIR] DIR
  second-ring line-event ringing|answered|ended --token TOKEN --number NUMBER

  --profile DIR    keep all state in DIR
  --settings FILE  apply a JSON file of settings first
  --headless       run lines and texts without a window
  check            test line and text service, say what was found; exit 0 only if all is well
  line-event       tell the running program what a telephone does; without more, all its words
  export DIR       write calls, texts, contacts and consent as JSON Lines into DIR
  --version        print the version
  --help           print this
)"_s;

PrintAndExit wrong(const QString& sentence)
{
    return {sentence + u"\nSee second-ring --help.\n"_s, wrongUse};
}

std::variant<CommandLine, PrintAndExit> withWords(CommandLine line, const QStringList& words)
{
    if (words.isEmpty()) return line;
    if (words.front() == u"check"_s) {
        if (words.size() > 1) return wrong(u"\"check\" takes no further word: \"%1\"."_s.arg(words[1]));
        line.command = CommandLine::Command::Check;
        return line;
    }
    if (words.front() == u"export"_s) {
        if (words.size() != 2) return wrong(u"\"export\" needs one folder to write to."_s);
        line.command = CommandLine::Command::Export;
        line.exportTo = words[1];
        return line;
    }
    return wrong(u"There is no command \"%1\"."_s.arg(words.front()));
}

} // namespace

std::variant<CommandLine, PrintAndExit> readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(u"profile"_s, {}, u"DIR"_s);
    const QCommandLineOption settings(u"settings"_s, {}, u"FILE"_s);
    const QCommandLineOption headless(u"headless"_s);
    const QCommandLineOption version(QStringList{u"version"_s, u"v"_s});
    const QCommandLineOption help(QStringList{u"help"_s, u"h"_s});
    parser.addOptions({profile, settings, headless, version, help});
    if (!parser.parse(arguments)) return wrong(parser.errorText());
    if (parser.isSet(help)) return PrintAndExit{usage, 0};
    if (parser.isSet(version)) return PrintAndExit{u"Second Ring " SECONDRING_VERSION u"\n"_s, 0};

    CommandLine line;
    line.profile = parser.value(profile);
    line.settingsFile = parser.value(settings);
    line.headless = parser.isSet(headless);
    if (parser.isSet(profile) && line.profile.isEmpty()) return wrong(u"--profile needs a folder."_s);
    if (parser.isSet(settings) && line.settingsFile.isEmpty()) return wrong(u"--settings needs a file."_s);
    return withWords(line, parser.positionalArguments());
}

} // namespace secondring
