// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program_desk.h"

#include <QElapsedTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace secondring;

/// SIGTERM ends the program with code 0, whatever it is doing, and nothing is lost; within 2 s where the
/// computer lets it.
class TstProgramEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whileNothingHappens();
    void whileItPractises();
    void withItsWindowOpen();
    void rightAfterItsStart();
    void whileACallRings();
    void whileSeveralCallsRing();
    void whileATextIsOnItsWay();
    void whileTheTextServiceIsSilent();
    void whileThePhoneSystemIsDead();
    void whileThePhoneSystemWasNeverThere();
    void onControlCAndLogOut_data();
    void onControlCAndLogOut();
};

void TstProgramEnd::whileNothingHappens()
{
    ProgramDesk program;
    qint64 quickest = 60'000;
    for (int run = 0; run < 3 && quickest >= 2000; ++run) { // A busy computer is no slow program.
        program.start();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(program.desk.terminate());
        quickest = std::min(quickest, timer.elapsed());
        QTRY_VERIFY(program.phones.isForgotten());
        QVERIFY(program.desk.logHas("ended"));
    }
    QVERIFY2(quickest < 2000, qPrintable(QString::number(quickest)));
}

void TstProgramEnd::whileItPractises()
{
    DeskProcess desk;
    QVERIFY(desk.start(false));
    QTRY_VERIFY_WITH_TIMEOUT(desk.logHas("Listening"), ProgramDesk::patience);
    QVERIFY(desk.terminate());
}

void TstProgramEnd::withItsWindowOpen()
{
    DeskProcess desk;
    QVERIFY(desk.startWindow());
    QTRY_VERIFY_WITH_TIMEOUT(desk.logHas("the window is usable"), ProgramDesk::patience);
    QVERIFY(desk.terminate());
}

void TstProgramEnd::rightAfterItsStart()
{
    ProgramDesk program;
    QVERIFY(program.desk.start(true));
    QTRY_VERIFY_WITH_TIMEOUT(program.desk.logHas("starts"), ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
}

void TstProgramEnd::whileACallRings()
{
    ProgramDesk program;
    program.start();
    program.ring();
    QTRY_COMPARE_WITH_TIMEOUT(program.phones.answers(100, "INVITE"), 1, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
    const auto calls = program.desk.exported(u"calls"_s);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.front()[u"caller"_s].toString(), ProgramDesk::caller(1));
    QCOMPARE(calls.front()[u"outcome"_s].toString(), u"Unknown"_s);
    QCOMPARE(program.provider.postsSeen(), 0);
}

void TstProgramEnd::whileSeveralCallsRing()
{
    ProgramDesk program;
    program.start();
    program.ring();
    program.ring();
    program.ring();
    QTRY_COMPARE_WITH_TIMEOUT(program.phones.answers(100, "INVITE"), 3, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
    QCOMPARE(program.desk.exported(u"calls"_s).size(), 3);
}

void TstProgramEnd::whileATextIsOnItsWay()
{
    ProgramDesk program;
    program.start();
    program.provider.nextPost({Fault::Kind::Silent});
    program.missCall();
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.postsSeen(), 1, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
    QCOMPARE(program.desk.exported(u"texts"_s).value(0)[u"state"_s].toString(), u"Sending"_s);
    // The next start asks the text service instead of sending it again.
    program.start(false);
    QTRY_COMPARE_WITH_TIMEOUT(program.desk.exported(u"texts"_s).value(0)[u"state"_s].toString(),
                              u"Accepted"_s, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
    QCOMPARE(program.provider.book.taken().size(), 1U);
    QCOMPARE(program.provider.postsSeen(), 1);
}

void TstProgramEnd::whileTheTextServiceIsSilent()
{
    ProgramDesk program;
    program.start();
    program.provider.everyGet({Fault::Kind::Silent});
    const int asked = program.provider.getsSeen();
    QTRY_VERIFY_WITH_TIMEOUT(program.provider.getsSeen() > asked, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
}

void TstProgramEnd::whileThePhoneSystemIsDead()
{
    ProgramDesk program;
    program.start();
    program.phones.setWelcome(ScriptedSwitch::Welcome::KeepSilent);
    QVERIFY(program.desk.terminate());
}

void TstProgramEnd::whileThePhoneSystemWasNeverThere()
{
    ProgramDesk program;
    program.phones.setWelcome(ScriptedSwitch::Welcome::KeepSilent);
    program.start();
    QVERIFY(program.desk.terminate());
}

void TstProgramEnd::onControlCAndLogOut_data()
{
    QTest::addColumn<int>("signal");
#ifdef Q_OS_UNIX
    QTest::newRow("Control-C") << SIGINT;
    QTest::newRow("the terminal is closed") << SIGHUP;
#endif
}

void TstProgramEnd::onControlCAndLogOut()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    ProgramDesk program;
    program.start();
    QCOMPARE(::kill(pid_t(program.desk.pid()), signal), 0);
    QCOMPARE(program.desk.endCode(), 0);
#endif
}

QTEST_GUILESS_MAIN(TstProgramEnd)
#include "tst_program_end.moc"
