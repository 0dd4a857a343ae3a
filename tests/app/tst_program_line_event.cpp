// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/micro_sip_connection.h"
#include "core/telephony/softphone_hook/micro_sip_settings.h"
#include "tests/app/program_desk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const QString deskToken = u"00112233445566778899aabbccddeeff"_s;

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) qFatal("no free port");
    return server.serverPort();
}

/// The program with one line for a telephone of this computer, and nothing else that rings.
struct PhoneDesk : ProgramDesk {
    PhoneDesk()
    {
        QJsonObject all = settings();
        all.insert(u"lines"_s, QJsonArray{QJsonObject{{u"kind"_s, u"softphone"_s},
                                                      {u"name"_s, u"MicroSIP"_s},
                                                      {u"port"_s, port},
                                                      {u"password"_s, deskToken}}});
        desk.writeSettings(all);
    }
    void startAndListen(bool withSettings = true)
    {
        QVERIFY(desk.start(withSettings));
        QTRY_VERIFY_WITH_TIMEOUT(desk.logHas("MicroSIP: Listening"), patience);
    }
    int say(const QStringList& words, QString* said = nullptr)
    {
        return desk.runToEnd(QStringList{u"line-event"_s, u"--token"_s, deskToken} + words, said);
    }

    const int port = freePort();
};

} // namespace

/// How telephones of this computer tell the running program of their calls.
class TstProgramLineEvent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissedCallIsTexted();
    void anAnsweredCallIsNot();
    void aCallThatWasGuessedAtIsNot();
    void withoutARunningProgramItIsQuickToSaySo();
    void anotherCommandFollowsWithTheNumber();
    void microSipTellsByItsOwnCommands();
    void theCheckFindsTheLineThatIsWatched();
};

void TstProgramLineEvent::aMissedCallIsTexted()
{
    PhoneDesk program;
    program.startAndListen();
    QString said;
    QCOMPARE(
        program.say({u"ringing"_s, u"--number"_s, u"4045550123"_s, u"--name"_s, u"Maria Lopez"_s}, &said), 0);
    QCOMPARE(said, QString());
    QCOMPARE(program.say({u"ended"_s, u"--"_s, u"4045550123"_s}, &said), 0);
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, ProgramDesk::patience);
    QCOMPARE(program.provider.book.taken()[0][u"to"_s].toString(), u"+14045550123"_s);
    const QList<QJsonObject> calls = program.desk.exported(u"calls"_s);
    QCOMPARE(calls.size(), 1);
    QVERIFY(program.desk.terminate());
    QCOMPARE(program.secretsLogged({deskToken.toLatin1(), "Maria", "Lopez"}), QByteArray());
}

void TstProgramLineEvent::anAnsweredCallIsNot()
{
    PhoneDesk program;
    program.startAndListen();
    for (const QString& word : {u"ringing"_s, u"answered"_s, u"ended"_s})
        QCOMPARE(program.say({word, u"--number"_s, u"4045550123"_s}), 0);
    for (const QString& word : {u"ringing"_s, u"ended"_s})
        QCOMPARE(program.say({word, u"--number"_s, u"4045550199"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, ProgramDesk::patience);
    QCOMPARE(program.provider.book.taken()[0][u"to"_s].toString(), u"+14045550199"_s);
    QCOMPARE(program.desk.exported(u"calls"_s).size(), 2);
    QVERIFY(program.desk.terminate());
}

void TstProgramLineEvent::aCallThatWasGuessedAtIsNot()
{
    PhoneDesk program;
    program.startAndListen();
    QString said;
    for (int guess = 0, refused = 0; refused < 6; ++guess) {
        QVERIFY(guess < 60);
        const int code = program.desk.runToEnd(
            {u"line-event"_s, u"ringing"_s, u"--token"_s, u"guess"_s, u"--number"_s, u"4045550123"_s}, &said);
        if (code == 0) continue; // No answer in time, from a computer that has a lot to do.
        QCOMPARE(code, 1);
        QCOMPARE(said, u"The token is not that of the line.\n"_s);
        ++refused;
    }
    QTRY_VERIFY_WITH_TIMEOUT(program.desk.logHas("MicroSIP: a wrong token from"), ProgramDesk::patience);
    // Who guesses on this very computer does not silence its phone.
    for (const QString& word : {u"ringing"_s, u"answered"_s, u"ended"_s})
        QCOMPARE(program.say({word, u"--number"_s, u"4045550199"_s}), 0);
    QVERIFY(program.desk.terminate());
    QCOMPARE(program.desk.exported(u"calls"_s).size(), 1);
    QCOMPARE(program.secretsLogged({"guess", deskToken.toLatin1()}), QByteArray());
}

void TstProgramLineEvent::withoutARunningProgramItIsQuickToSaySo()
{
    PhoneDesk program;
    QString said;
    QCOMPARE(program.say({u"ringing"_s, u"--number"_s, u"4045550123"_s}, &said), 1);
    QVERIFY(said.contains(u"has no such line") && !said.contains(u"4045550123"));
    QVERIFY(!QFileInfo::exists(program.desk.profile())); // It makes nothing of its own.
    const QString port = QString::number(freePort());
    const QStringList words{u"ringing"_s, u"--port"_s, port, u"--number"_s, u"4045550123"_s};
    qint64 quickest = 10'000;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(program.say(words, &said), 1);
        quickest = std::min(quickest, timer.elapsed());
    }
    QVERIFY(said.contains(u"Nothing listens there") && !said.contains(u"4045550123"));
    qInfo() << "line-event with nobody listening:" << quickest << "ms";
    QVERIFY(quickest < 1000); // Of a build that is made to be debugged, on a computer with a lot to do.
    // Somebody who takes the call and says nothing holds it up no longer than that.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QCOMPARE(program.say({u"ringing"_s, u"--port"_s, QString::number(silent.serverPort())}), 0);
}

void TstProgramLineEvent::anotherCommandFollowsWithTheNumber()
{
    PhoneDesk program;
    const QString script = program.desk.folder() + u"/pop up.sh"_s;
    const QString told = program.desk.folder() + u"/told"_s;
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho \"$@\" > '" + told.toUtf8() + ".new'\nmv '" + told.toUtf8() + ".new' '" +
               told.toUtf8() + "'\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QString then = u"\"%1\" /call"_s.arg(script);
    then.replace(u"\""_s, u"~22"_s).replace(u" "_s, u"~20"_s);
    // Although nothing listens: what was there before works as before.
    QCOMPARE(
        program.say({u"ringing"_s, u"--port"_s, u"1"_s, u"--then"_s, then, u"--"_s, u"40455$(x)50123"_s}), 1);
    const auto toldNow = [&] {
        QFile kept(told);
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(toldNow(), QByteArray("/call 40455x50123\n"), ProgramDesk::patience);
}

void TstProgramLineEvent::microSipTellsByItsOwnCommands()
{
    PhoneDesk program;
    program.startAndListen();
    const QString file = program.desk.folder() + u"/microsip.ini"_s;
    QFile ini(file);
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[Settings]\r\ncmdCallEnd=\"/bin/sh\" -c \"exit 0\"\r\n");
    ini.close();
    const MicroSipHook hook{u"/opt/second ring/second-ring"_s, program.port, HookToken(deskToken)};
    QVERIFY(connectMicroSip(file, hook, [] { return false; }));
    QVERIFY(ini.open(QIODevice::ReadOnly));
    const auto settings = MicroSipSettings::read(ini.readAll()).value();
    // As MicroSIP does it: takes the command apart, joins all but the program without their marks, and puts
    // the number behind.
    const auto run = [&](QStringView key) {
        QStringList words = QProcess::splitCommand(settings.value(u"Settings", key).value());
        words.removeFirst();
        const QString joined = words.join(u' ') + u" 4045550123"_s;
        return program.desk.runToEnd(joined.split(u' ', Qt::SkipEmptyParts));
    };
    QCOMPARE(run(u"cmdIncomingCall"), 0);
    QCOMPARE(run(u"cmdCallEnd"), 0);
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, ProgramDesk::patience);
    QCOMPARE(run(u"cmdIncomingCall"), 0);
    QCOMPARE(run(u"cmdCallAnswer"), 0);
    QCOMPARE(run(u"cmdCallEnd"), 0);
    QTRY_COMPARE_WITH_TIMEOUT(program.desk.exported(u"calls"_s).size(), 2, ProgramDesk::patience);
    QCOMPARE(program.provider.book.taken().size(), 1U);
    QVERIFY(program.desk.terminate());
}

void TstProgramLineEvent::theCheckFindsTheLineThatIsWatched()
{
    PhoneDesk program;
    program.startAndListen();
    QString said;
    const int code = program.desk.runToEnd({u"check"_s}, &said);
    QVERIFY2(code == 0, qPrintable(said));
    QVERIFY2(!said.contains(u"Another program holds the port"), qPrintable(said));
    QVERIFY2(said.contains(u"MicroSIP: "), qPrintable(said));
    // The telephone still reaches the program that runs, not the one that only looked.
    QCOMPARE(program.say({u"ringing"_s, u"--number"_s, u"4045550123"_s}), 0);
    QCOMPARE(program.say({u"ended"_s, u"--number"_s, u"4045550123"_s}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
}

QTEST_GUILESS_MAIN(TstProgramLineEvent)
#include "tst_program_line_event.moc"
