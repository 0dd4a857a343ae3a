// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_event_command.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

std::variant<LineEventWords, PrintAndExit> read(const QStringList& words)
{
    return readLineEventWords(QStringList{u"second-ring"_s} + words);
}

QStringList split(const QString& words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TstLineEventCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsKnownFromOtherCommands_data();
    void itIsKnownFromOtherCommands();
    void everyWordIsUnderstood();
    void theNumberIsTakenAsItIs_data();
    void theNumberIsTakenAsItIs();
    void whatMakesNoSenseIsSaidWithoutANumber_data();
    void whatMakesNoSenseIsSaidWithoutANumber();
};

void TstLineEventCommand::itIsKnownFromOtherCommands_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("by itself") << u"line-event"_s << true;
    QTest::newRow("of a profile") << u"--profile D line-event ringing"_s << true;
    QTest::newRow("of a profile with an equals sign") << u"--profile=D line-event ringing"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("another command") << u"check"_s << false;
    QTest::newRow("an export into a folder of that name") << u"export line-event"_s << false;
    QTest::newRow("a profile of that name") << u"--profile line-event --headless"_s << false;
    QTest::newRow("behind another option") << u"--headless line-event"_s << false;
}

void TstLineEventCommand::itIsKnownFromOtherCommands()
{
    QFETCH(QString, words);
    QFETCH(bool, isOne);
    QCOMPARE(asksForLineEvent(QStringList{u"second-ring"_s} + split(words)), isOne);
}

void TstLineEventCommand::everyWordIsUnderstood()
{
    const auto answer =
        read({u"--profile"_s, u"/a b"_s, u"line-event"_s, u"declined"_s, u"--line=desk"_s, u"--number"_s,
              u" +1 404 555 0123 "_s, u"--name"_s, u"Maria Lopez"_s, u"--call"_s, u"7"_s, u"--token"_s,
              u"abc"_s, u"--port"_s, u"45881"_s, u"--then"_s, u"pop~20up.exe"_s});
    const auto* words = std::get_if<LineEventWords>(&answer);
    QVERIFY(words);
    QVERIFY(words->said.event ==
            (HookEvent{HookEvent::Kind::Declined, u"+1 404 555 0123"_s, u"Maria Lopez"_s, u"7"_s}));
    QCOMPARE(words->said.token, QByteArray("abc"));
    QCOMPARE(words->profile, u"/a b"_s);
    QCOMPARE(words->line, u"desk"_s);
    QCOMPARE(words->port, 45881);
    QCOMPARE(words->then, u"pop up.exe"_s);
}

void TstLineEventCommand::theNumberIsTakenAsItIs_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("number");
    QTest::newRow("MicroSIP puts it at the end") << QStringList{u"--"_s, u"4045550123"_s} << u"4045550123"_s;
    QTest::newRow("MicroSIP has none") << QStringList{u"--"_s} << QString();
    QTest::newRow("a caller who poses as options")
        << QStringList{u"--"_s, u"--then"_s, u"evil.exe"_s} << u"--then evil.exe"_s;
    QTest::newRow("withheld, and nothing behind the option") << QStringList{u"--number"_s} << QString();
    QTest::newRow("withheld, and another option behind it")
        << QStringList{u"--number"_s, u"--name"_s, u"Maria"_s} << QString();
    QTest::newRow("withheld, with an equals sign") << QStringList{u"--number="_s} << QString();
}

void TstLineEventCommand::theNumberIsTakenAsItIs()
{
    QFETCH(QStringList, words);
    QFETCH(QString, number);
    const auto answer = read(QStringList{u"line-event"_s, u"ringing"_s, u"--token"_s, u"t"_s} + words);
    const auto* said = std::get_if<LineEventWords>(&answer);
    QVERIFY(said);
    QCOMPARE(said->said.event.number, number);
    QCOMPARE(said->then, QString());
}

void TstLineEventCommand::whatMakesNoSenseIsSaidWithoutANumber_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no event") << u"line-event --token t"_s
                              << u"line-event needs one word for what happens."_s;
    QTest::newRow("a number in place of the event")
        << u"line-event 4045550123 --token t"_s
        << u"line-event does not know that anything of that kind can happen."_s;
    QTest::newRow("the number without its option")
        << u"line-event ringing 4045550123 --token t"_s << u"line-event needs one word for what happens."_s;
    QTest::newRow("no token") << u"line-event ringing --number 4045550123"_s
                              << u"line-event needs the line's --token."_s;
    QTest::newRow("an option nobody knows") << u"line-event ringing --token t --caller=4045550123"_s
                                            << u"There is no option \"--caller\" of line-event."_s;
    QTest::newRow("a port that is none")
        << u"line-event ringing --token t --port 4045550123"_s << u"--port must be a port."_s;
}

void TstLineEventCommand::whatMakesNoSenseIsSaidWithoutANumber()
{
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    const auto answer = read(split(words));
    const auto* said = std::get_if<PrintAndExit>(&answer);
    QVERIFY(said);
    QCOMPARE(said->code, 2);
    QVERIFY2(said->words.startsWith(sentence + u'\n'), qPrintable(said->words));
    QVERIFY(!said->words.contains(u"4045550123"));
}

QTEST_GUILESS_MAIN(TstLineEventCommand)
#include "tst_line_event_command.moc"
