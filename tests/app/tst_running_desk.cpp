// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profile.h"
#include "app/running_desk.h"
#include "core/base/system_clock.h"
#include "tests/support/fake_clock.h"
#include "tests/support/live_settings.h"
#include "tests/support/memory_vault.h"
#include "tests/support/waited.h"
#include "tests/telephony/scripted_switch.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// A profile of its own and what a desk is made of, without a window.
struct DeskUnderTest {
    QTemporaryDir dir;
    SystemClock clock;
    Profile profile = Profile::open(dir.filePath(u"profile"_s)).value();
    Store store{profile.database()};
    MemoryVault vault;
    SettingsKeeper keeper{store, clock};
    ScriptedSwitch phones;
    ScriptedProvider provider{clock};

    DeskUnderTest()
    {
        if (!provider.listen()) qFatal("no port for a text service");
        if (!waited(store.open()).value_or(fail(Failure::Timeout, {}))) qFatal("no database");
        if (!waited(keeper.load()).value_or(fail(Failure::Timeout, {}))) qFatal("no settings");
        vault.secrets = {{u"line"_s, u"secret100"_s}, {u"provider"_s, provider.book.secret}};
    }

    [[nodiscard]] RunningDesk::Parts parts() { return {profile, store, vault, keeper, clock, false}; }

    [[nodiscard]] Settings live() const
    {
        Settings settings = liveSettings({loopbackLine(u"front"_s, phones.port())}, provider);
        settings.texts.wait = 0s;
        return settings;
    }

    void save(const Settings& settings)
    {
        QVERIFY(waited(keeper.save(settings)).value_or(fail(Failure::Timeout, {})));
    }

    /// How many rows @p table of the database @p file has.
    [[nodiscard]] static int rowsIn(const QString& table, const QString& file)
    {
        int rows = -1;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(file);
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            if (database.open()) {
                QSqlQuery query(u"SELECT count(*) FROM "_s + table, database);
                if (query.next()) rows = query.value(0).toInt();
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return rows;
    }
};

} // namespace

class TstRunningDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewDeskPractisesApartFromTheRealBooks();
    void practiceBeginsWithAnEmptyDesk();
    void aLiveDeskTextsAMissedCall();
    void practiceGivesWayToLiveInPlace();
    void aDeskThatHasNotOpenedYetStopsAtOnce();
    void stoppingTakesTheLineBack();
};

void TstRunningDesk::aNewDeskPractisesApartFromTheRealBooks()
{
    DeskUnderTest under;
    RunningDesk desk(under.parts());
    QCOMPARE(desk.mode(), Mode::Practice);
    desk.start();
    const QString practice = under.profile.practiceDatabase().place;
    QTRY_VERIFY_WITH_TIMEOUT(DeskUnderTest::rowsIn(u"call"_s, practice) == 1, 15'000);
    QCOMPARE(DeskUnderTest::rowsIn(u"call"_s, under.profile.database().place), 0);
}

void TstRunningDesk::practiceBeginsWithAnEmptyDesk()
{
    DeskUnderTest under;
    const QString practice = under.profile.practiceDatabase().place;
    QFile left(practice);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("what a crash left of an earlier practice");
    left.close();
    RunningDesk desk(under.parts());
    const QSignalSpy failed(&desk, &RunningDesk::failed);
    desk.start();
    QTRY_COMPARE(DeskUnderTest::rowsIn(u"message"_s, practice), 0);
    QCOMPARE(failed.size(), 0);
}

void TstRunningDesk::aLiveDeskTextsAMissedCall()
{
    DeskUnderTest under;
    under.save(under.live());
    RunningDesk desk(under.parts());
    QCOMPARE(desk.mode(), Mode::Live);
    desk.start();
    QTRY_COMPARE(under.phones.registrations(), 1);
    under.phones.invite({});
    QTRY_COMPARE(under.phones.answers(100, "INVITE"), 1);
    under.phones.cancel({});
    QTRY_COMPARE(under.provider.book.taken().size(), 1U);
}

void TstRunningDesk::practiceGivesWayToLiveInPlace()
{
    DeskUnderTest under;
    auto desk = std::make_unique<RunningDesk>(under.parts());
    desk->start();
    QTRY_COMPARE(DeskUnderTest::rowsIn(u"message"_s, under.profile.practiceDatabase().place), 0);
    under.save(under.live());
    // The practising desk does nothing with settings that are not its own.
    QCOMPARE(desk->mode(), Mode::Practice);
    QCOMPARE(under.phones.registrations(), 0);
    desk.reset();
    desk = std::make_unique<RunningDesk>(under.parts());
    QCOMPARE(desk->mode(), Mode::Live);
    desk->start();
    QTRY_COMPARE(under.phones.registrations(), 1);
    QTRY_VERIFY(under.provider.getsSeen() > 0);
}

void TstRunningDesk::aDeskThatHasNotOpenedYetStopsAtOnce()
{
    DeskUnderTest under;
    RunningDesk desk(under.parts());
    const QSignalSpy stopped(&desk, &RunningDesk::stopped);
    desk.start();
    desk.stop();
    QCOMPARE(stopped.size(), 1);
}

void TstRunningDesk::stoppingTakesTheLineBack()
{
    DeskUnderTest under;
    under.save(under.live());
    RunningDesk desk(under.parts());
    desk.start();
    QTRY_COMPARE(under.phones.registrations(), 1);
    const QSignalSpy stopped(&desk, &RunningDesk::stopped);
    desk.stop();
    QTRY_COMPARE(stopped.size(), 1);
    QTRY_VERIFY(under.phones.isForgotten());
}

QTEST_GUILESS_MAIN(TstRunningDesk)
#include "tst_running_desk.moc"
