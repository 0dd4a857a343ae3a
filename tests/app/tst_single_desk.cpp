// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/single_desk.h"
#include "tests/support/desk_process.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int patience = 20'000; // ms

} // namespace

class TstSingleDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunningProgramKeepsOthersOut();
    void aProgramWithAWindowHearsTheSecond();
    void aSecondStartWithoutAWindowIsRefused();
    void settingsForARunningProgramAreRefusedAloud();
    void aKilledProgramKeepsNobodyOut();
    void whereNothingCanBeWrittenNobodyRuns();
    void anEndedProgramKeepsNobodyOut();
    void twoProfilesAreTwoDesks();
    void theSecondStartIsTold();
};

void TstSingleDesk::aRunningProgramKeepsOthersOut()
{
    DeskProcess desk;
    QVERIFY(desk.start(false));
    QTRY_VERIFY_WITH_TIMEOUT(desk.logHas("starts"), patience);
    SingleDesk second(desk.profile() + u"/running.lock"_s);
    QVERIFY(!second.isFirst());
    QVERIFY(!second.wakeFirst()); // It has no window to bring up.
    QVERIFY(desk.terminate());
}

void TstSingleDesk::whereNothingCanBeWrittenNobodyRuns()
{
    const QTemporaryDir folder;
    SingleDesk desk(folder.filePath(u"gone/running.lock"_s));
    QVERIFY(!desk.isFirst());
    QVERIFY(desk.cannotWrite());
    SingleDesk first(folder.filePath(u"running.lock"_s));
    QVERIFY(first.isFirst());
    SingleDesk second(folder.filePath(u"running.lock"_s));
    QVERIFY(!second.isFirst());
    QVERIFY(!second.cannotWrite());
}

void TstSingleDesk::aProgramWithAWindowHearsTheSecond()
{
    DeskProcess desk;
    QVERIFY(desk.startWindow());
    QTRY_VERIFY_WITH_TIMEOUT(desk.logHas("starts"), patience);
    const SingleDesk second(desk.profile() + u"/running.lock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(second.wakeFirst(), patience);
    QString said;
    QCOMPARE(desk.runToEnd({}, &said), 0); // A launcher has nothing to complain of.
    QVERIFY2(said.contains(u"Second Ring is running: its window comes up."_s), qPrintable(said));
    QVERIFY(desk.isRunning());
    QVERIFY(desk.terminate());
}

void TstSingleDesk::aSecondStartWithoutAWindowIsRefused()
{
    DeskProcess desk;
    QVERIFY(desk.startWindow());
    QTRY_VERIFY_WITH_TIMEOUT(desk.logHas("the window is usable"), patience);
    QString said;
    QCOMPARE(desk.runToEnd({u"--headless"_s}, &said), 3);
    QVERIFY2(said.contains(u"Second Ring is running already"_s), qPrintable(said));
    QVERIFY(desk.terminate());
}

void TstSingleDesk::settingsForARunningProgramAreRefusedAloud()
{
    DeskProcess desk;
    desk.writeSettings(QByteArray(R"({"business": {"name": "Another Desk"}})"));
    QVERIFY(desk.startWindow());
    QTRY_VERIFY_WITH_TIMEOUT(desk.logHas("the window is usable"), patience);
    DeskProcess second(desk.profile());
    QVERIFY(second.startWith({u"--settings"_s, desk.settingsFile()}));
    QTRY_VERIFY_WITH_TIMEOUT(second.said().contains("Second Ring is running already"), patience);
    second.kill(); // It says so in a window too, and waits for somebody to read it.
    QVERIFY(desk.terminate());
}

void TstSingleDesk::aKilledProgramKeepsNobodyOut()
{
    DeskProcess desk;
    QVERIFY(desk.startWindow());
    QTRY_VERIFY_WITH_TIMEOUT(desk.logHas("starts"), patience);
    desk.kill();
    SingleDesk next(desk.profile() + u"/running.lock"_s);
    QVERIFY(next.isFirst());
    next.listen(); // Although the killed one's socket lies about.
    const SingleDesk second(desk.profile() + u"/running.lock"_s);
    QVERIFY(second.wakeFirst());
}

void TstSingleDesk::anEndedProgramKeepsNobodyOut()
{
    DeskProcess desk;
    QVERIFY(desk.start(false));
    QTRY_VERIFY_WITH_TIMEOUT(desk.logHas("Listening"), patience);
    QVERIFY(desk.terminate());
    QVERIFY(!QFile::exists(desk.profile() + u"/running.lock"_s));
    SingleDesk next(desk.profile() + u"/running.lock"_s);
    QVERIFY(next.isFirst());
}

void TstSingleDesk::twoProfilesAreTwoDesks()
{
    const QTemporaryDir dir;
    SingleDesk one(dir.filePath(u"one.lock"_s));
    SingleDesk other(dir.filePath(u"other.lock"_s));
    QVERIFY(one.isFirst());
    QVERIFY(other.isFirst());
    one.listen();
    QVERIFY(!other.wakeFirst());
}

void TstSingleDesk::theSecondStartIsTold()
{
    const QTemporaryDir dir;
    SingleDesk first(dir.filePath(u"one.lock"_s));
    QVERIFY(first.isFirst());
    first.listen();
    const QSignalSpy told(&first, &SingleDesk::secondStarted);
    SingleDesk second(dir.filePath(u"one.lock"_s));
    QVERIFY(!second.isFirst());
    QVERIFY(second.wakeFirst());
    QTRY_COMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(TstSingleDesk)
#include "tst_single_desk.moc"
