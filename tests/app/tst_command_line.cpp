// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

Q_DECLARE_METATYPE(secondring::CommandLine)

namespace {

std::variant<CommandLine, PrintAndExit> read(const QString& words)
{
    return readCommandLine(u"second-ring "_s.append(words).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TstCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedIsDone_data();
    void whatIsAskedIsDone();
    void whatMakesNoSenseIsSaid_data();
    void whatMakesNoSenseIsSaid();
    void helpNamesEveryOption();
    void theVersionIsANumber();
};

void TstCommandLine::whatIsAskedIsDone_data()
{
    using Command = CommandLine::Command;
    QTest::addColumn<QString>("words");
    QTest::addColumn<CommandLine>("expected");
    QTest::addColumn<bool>("window");
    QTest::newRow("nothing but the name") << QString() << CommandLine{} << true;
    QTest::newRow("without a window")
        << u"--headless"_s << CommandLine{Command::Run, {}, {}, {}, true} << false;
    QTest::newRow("all state in a folder") << u"--profile D"_s << CommandLine{Command::Run, u"D"_s} << true;
    QTest::newRow("with an equals sign")
        << u"--profile=D --settings=F"_s << CommandLine{Command::Run, u"D"_s, u"F"_s} << true;
    QTest::newRow("settings, then on")
        << u"--settings F --headless"_s << CommandLine{Command::Run, {}, u"F"_s, {}, true} << false;
    QTest::newRow("a check") << u"check"_s << CommandLine{Command::Check} << false;
    QTest::newRow("a check of a profile")
        << u"check --profile D"_s << CommandLine{Command::Check, u"D"_s} << false;
    QTest::newRow("a check with new settings")
        << u"--settings F check"_s << CommandLine{Command::Check, {}, u"F"_s} << false;
    QTest::newRow("an export") << u"export --profile D OUT"_s
                               << CommandLine{Command::Export, u"D"_s, {}, u"OUT"_s} << false;
}

void TstCommandLine::whatIsAskedIsDone()
{
    QFETCH(QString, words);
    QFETCH(CommandLine, expected);
    QFETCH(bool, window);
    const auto answer = read(words);
    const auto* line = std::get_if<CommandLine>(&answer);
    QVERIFY(line);
    QCOMPARE(line->command, expected.command);
    QCOMPARE(line->profile, expected.profile);
    QCOMPARE(line->settingsFile, expected.settingsFile);
    QCOMPARE(line->exportTo, expected.exportTo);
    QCOMPARE(line->headless, expected.headless);
    QCOMPARE(line->needsWindow(), window);
}

void TstCommandLine::whatMakesNoSenseIsSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an option nobody knows") << u"--quiet"_s << u"Unknown option 'quiet'."_s;
    QTest::newRow("a short option nobody knows") << u"-x"_s << u"Unknown option 'x'."_s;
    QTest::newRow("a command nobody knows") << u"text"_s << u"There is no command \"text\"."_s;
    QTest::newRow("one word too many for check")
        << u"check twice"_s << u"\"check\" takes no further word: \"twice\"."_s;
    QTest::newRow("export to nowhere") << u"export"_s << u"\"export\" needs one folder to write to."_s;
    QTest::newRow("export to two places") << u"export A B"_s << u"\"export\" needs one folder to write to."_s;
    QTest::newRow("a profile without a name") << u"--profile="_s << u"--profile needs a folder."_s;
    QTest::newRow("settings without a name") << u"--settings="_s << u"--settings needs a file."_s;
    QTest::newRow("a value where none belongs")
        << u"--headless=no"_s << u"Unexpected value after '--headless'."_s;
    QTest::newRow("profile as the last word") << u"--profile"_s << u"Missing value after '--profile'."_s;
}

void TstCommandLine::whatMakesNoSenseIsSaid()
{
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    const auto answer = read(words);
    const auto* said = std::get_if<PrintAndExit>(&answer);
    QVERIFY(said);
    QCOMPARE(said->code, 2);
    QCOMPARE(said->words, sentence + u"\nSee second-ring --help.\n"_s);
}

void TstCommandLine::helpNamesEveryOption()
{
    for (const QString& asked : {u"--help"_s, u"-h"_s, u"check --help"_s}) {
        const auto answer = read(asked);
        const auto* said = std::get_if<PrintAndExit>(&answer);
        QVERIFY(said);
        QCOMPARE(said->code, 0);
        for (const QString& word : {u"--profile DIR"_s, u"--settings FILE"_s, u"--headless"_s, u"check"_s,
                                    u"export"_s, u"--version"_s, u"--help"_s})
            QVERIFY2(said->words.contains(word), qPrintable(word));
    }
}

void TstCommandLine::theVersionIsANumber()
{
    const auto answer = read(u"--version"_s);
    const auto* said = std::get_if<PrintAndExit>(&answer);
    QVERIFY(said);
    QCOMPARE(said->code, 0);
    static const QRegularExpression form(u"^Second Ring \\d+\\.\\d+\\.\\d+\n$"_s);
    QVERIFY2(form.match(said->words).hasMatch(), qPrintable(said->words));
}

QTEST_GUILESS_MAIN(TstCommandLine)
#include "tst_command_line.moc"
