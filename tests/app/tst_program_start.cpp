// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program_desk.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// Runs @p sql on the database @p file behind the program's back, and leaves no side files.
void changeBehindItsBack(const QString& file, const QString& sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"behind"_s);
}

} // namespace

/// How the program starts, and how it says that it cannot.
class TstProgramStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itExplainsItself();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();
    void aMistakeInTheSettingsChangesNothing_data();
    void aMistakeInTheSettingsChangesNothing();
    void aCrashLeavesNoMemoryBehind();
    void aSecondCopyLeavesTheFirstAlone();
    void whatAKilledOneLeftBehindBlocksNobody();
    void aBrokenDatabaseIsLeftAsItIs_data();
    void aBrokenDatabaseIsLeftAsItIs();
    void aDatabaseOfANewerProgramIsLeftAsItIs();
    void aFileInPlaceOfTheProfileIsSaid();
    void aProfileThatCannotBeWrittenIsSaid();
    void withoutAScreenItSaysSo();
    void exportWhileTheDeskRuns();
    void exportToNowhereIsSaid();

private:
    /// Has run once on its profile, and ended.
    void runOnce(ProgramDesk& program);
};

void TstProgramStart::runOnce(ProgramDesk& program)
{
    program.start();
    QVERIFY(program.desk.terminate());
}

void TstProgramStart::itExplainsItself()
{
    DeskProcess desk;
    QString said;
    QCOMPARE(desk.runToEnd({u"--help"_s}, &said), 0);
    QVERIFY(said.contains(u"second-ring [--profile DIR] [--settings FILE] [--headless]"_s));
    QCOMPARE(desk.runToEnd({u"--version"_s}, &said), 0);
    QVERIFY(said.startsWith(u"Second Ring "_s));
    QVERIFY(!QFile::exists(desk.profile()));
}

void TstProgramStart::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an option nobody knows") << QStringList{u"--loud"_s} << u"Unknown option 'loud'."_s;
    QTest::newRow("a command nobody knows") << QStringList{u"ring"_s} << u"There is no command \"ring\"."_s;
    QTest::newRow("a word too many") << QStringList{u"check"_s, u"now"_s} << u"takes no further word"_s;
    QTest::newRow("export to nowhere") << QStringList{u"export"_s} << u"needs one folder"_s;
}

void TstProgramStart::wrongUseIsSaid()
{
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    DeskProcess desk;
    QString said;
    QCOMPARE(desk.runToEnd(words, &said), 2);
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY(!QFile::exists(desk.profile()));
}

void TstProgramStart::aMistakeInTheSettingsChangesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a key nobody knows")
        << QByteArray("{\n\"theme\": \"dark\",\n\"themes\": 1}") << u"settings.json, line 3: themes "_s;
    QTest::newRow("a word for a number")
        << QByteArray("{\"theme\": \"dark\", \"texts\":\n{\"waitSeconds\": \"long\"}}")
        << u"settings.json, line 2: texts.waitSeconds "_s;
    QTest::newRow("not JSON") << QByteArray("{\"theme\": \"dark\",") << u"settings.json, line 1: "_s;
    QTest::newRow("a password that is nowhere")
        << QByteArray(
               "{\"lines\": [{\"server\": \"a\", \"user\": \"1\", \"password\": {\"env\": \"NOT_SET_1\"}},\n"
               "{\"server\": \"b\", \"user\": \"1\", \"password\": \"word\"}]}")
        << u"the environment has no variable NOT_SET_1"_s;
}

void TstProgramStart::aMistakeInTheSettingsChangesNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);
    ProgramDesk program;
    runOnce(program);
    const QString database = program.desk.profile() + u"/second-ring.sqlite"_s;
    const QString secrets = program.desk.profile() + u"/secrets.json"_s;
    const QByteArray before = contentOf(database) + contentOf(secrets);
    program.desk.writeSettings(json);
    for (const QStringList& words : {QStringList{u"--headless"_s}, QStringList{u"check"_s}}) {
        QString said;
        QCOMPARE(
            program.desk.runToEnd(words + QStringList{u"--settings"_s, program.desk.settingsFile()}, &said),
            2);
        QVERIFY2(said.contains(sentence), qPrintable(said));
        QVERIFY(said.contains(u"Nothing was changed."_s));
    }
    QVERIFY(contentOf(database) + contentOf(secrets) == before);
}

void TstProgramStart::aCrashLeavesNoMemoryBehind()
{
#ifdef Q_OS_LINUX
    ProgramDesk program;
    program.start();
    const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(program.desk.pid()));
    const auto line = limits.mid(limits.indexOf("Max core file size")).simplified();
    QVERIFY2(line.startsWith("Max core file size 0 "), line.left(60).constData());
#else
    QSKIP("only Linux shows what a running program is limited to");
#endif
}

void TstProgramStart::aSecondCopyLeavesTheFirstAlone()
{
    ProgramDesk program;
    program.start();
    const QStringList apply{u"--headless"_s, u"--settings"_s, program.desk.settingsFile()};
    for (const QStringList& words : {QStringList{u"--headless"_s}, apply}) {
        QString said;
        QCOMPARE(program.desk.runToEnd(words, &said), 3);
        QVERIFY2(said.contains(u"is running already on "_s + program.desk.profile()), qPrintable(said));
    }
    QVERIFY(program.desk.isRunning());
    program.missCall();
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
}

void TstProgramStart::whatAKilledOneLeftBehindBlocksNobody()
{
    ProgramDesk program;
    program.start();
    program.desk.kill();
    QVERIFY(QFile::exists(program.desk.profile() + u"/running.lock"_s));
    program.start(false);
    program.missCall();
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
}

void TstProgramStart::aBrokenDatabaseIsLeftAsItIs_data()
{
    QTest::addColumn<bool>("cutOff");
    QTest::newRow("bytes that are no database") << false;
    QTest::newRow("a database cut off in the middle") << true;
}

void TstProgramStart::aBrokenDatabaseIsLeftAsItIs()
{
    QFETCH(bool, cutOff);
    ProgramDesk program;
    runOnce(program);
    const QString database = program.desk.profile() + u"/second-ring.sqlite"_s;
    QByteArray broken = contentOf(database);
    QVERIFY(broken.size() > 8192);
    broken = cutOff ? broken.first(broken.size() / 2) : QByteArray(20'000, '\x5a');
    put(database, broken);
    for (const QStringList& words :
         {QStringList{u"--headless"_s}, QStringList{u"check"_s}, QStringList{u"export"_s, u"nowhere"_s}}) {
        QString said;
        QCOMPARE(program.desk.runToEnd(words, &said), 3);
        QVERIFY2(said.contains(database + u" is damaged and was left as it is. Put a backup in its place"_s),
                 qPrintable(said));
    }
    QVERIFY(contentOf(database) == broken);
    QVERIFY(!QFile::exists(u"nowhere"_s));
}

void TstProgramStart::aDatabaseOfANewerProgramIsLeftAsItIs()
{
    ProgramDesk program;
    runOnce(program);
    const QString database = program.desk.profile() + u"/second-ring.sqlite"_s;
    changeBehindItsBack(database, u"INSERT INTO schema_version (version) VALUES (4711)"_s);
    const QByteArray before = contentOf(database);
    QString said;
    QCOMPARE(program.desk.runToEnd({u"--headless"_s}, &said), 3);
    QVERIFY2(said.contains(database + u" was written by a newer Second Ring. Install the newest version"_s),
             qPrintable(said));
    QVERIFY(contentOf(database) == before);
}

void TstProgramStart::aFileInPlaceOfTheProfileIsSaid()
{
    DeskProcess desk;
    put(desk.profile(), "not a folder");
    QString said;
    QCOMPARE(desk.runToEnd({u"--headless"_s}, &said), 3);
    QCOMPARE(said, u"Second Ring cannot make the folder %1. Let this computer's user write there, or give "
                   u"another folder with "
                   "--profile.\n"_s.arg(desk.profile()));
}

void TstProgramStart::aProfileThatCannotBeWrittenIsSaid()
{
    DeskProcess desk;
    QVERIFY(QDir().mkpath(desk.profile()));
    if (QProcess::execute(u"chattr"_s, {u"+i"_s, desk.profile()}) != 0)
        QSKIP("only root may make a folder unchangeable here");
    QString said;
    const int code = desk.runToEnd({u"--headless"_s}, &said);
    QCOMPARE(QProcess::execute(u"chattr"_s, {u"-i"_s, desk.profile()}), 0);
    QCOMPARE(code, 3);
    QCOMPARE(said, u"Second Ring cannot write into %1. Let this computer's user write there, or give another "
                   u"folder with "
                   "--profile.\n"_s.arg(desk.profile()));
}

void TstProgramStart::withoutAScreenItSaysSo()
{
    DeskProcess desk;
    for (const QString& name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        desk.removeVariable(name);
    QString said;
    QCOMPARE(desk.runToEnd({}, &said), 3);
    QCOMPARE(said, u"There is no screen here. Start Second Ring on a desktop, or with --headless.\n"_s);
}

void TstProgramStart::exportWhileTheDeskRuns()
{
    ProgramDesk program;
    program.start();
    program.missCall();
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, ProgramDesk::patience);
    QTRY_COMPARE_WITH_TIMEOUT(program.desk.exported(u"texts"_s).value(0)[u"state"_s].toString(),
                              u"Accepted"_s, ProgramDesk::patience);
    QCOMPARE(program.desk.exported(u"calls"_s).value(0)[u"caller"_s].toString(), ProgramDesk::caller(1));
    QVERIFY(program.desk.isRunning());
    QVERIFY(program.desk.terminate());
}

void TstProgramStart::exportToNowhereIsSaid()
{
    DeskProcess desk;
    QString said;
    QCOMPARE(desk.runToEnd({u"export"_s, u"/dev/null/out"_s}, &said), 3);
    QCOMPARE(said, u"Nothing was written: the folder /dev/null/out cannot be made.\n"_s);
}

QTEST_GUILESS_MAIN(TstProgramStart)
#include "tst_program_start.moc"
