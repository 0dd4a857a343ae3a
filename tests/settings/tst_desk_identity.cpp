// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/desk_identity.h"
#include "core/settings/rights.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const MemberId ruth{u"ruth"_s};
const MemberId rosa{u"rosa"_s};
const Timestamp evening{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 18h};

} // namespace

/// Who sits at a desk, and who of them wants to be left in peace.
class TstDeskIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void isKept()
    {
        {
            DeskIdentity desk(file());
            QVERIFY(desk.member().value.isEmpty() && !desk.quietUntil());
            desk.sitDown(ruth);
            desk.stayQuiet(evening);
        }
        const DeskIdentity again(file());
        QCOMPARE(again.member(), ruth);
        QCOMPARE(again.quietUntil(), std::optional(evening));
    }

    void peaceIsThePersonsNotTheDesks()
    {
        DeskIdentity desk(file());
        desk.sitDown(ruth);
        desk.stayQuiet(evening);
        desk.sitDown(rosa);
        QVERIFY(!desk.quietUntil());
        desk.stayQuiet(evening - 1h);
        desk.sitDown(ruth);
        QCOMPARE(desk.quietUntil(), std::optional(evening));
        desk.stayQuiet(std::nullopt);
        desk.sitDown(rosa);
        QCOMPARE(DeskIdentity(file()).quietUntil(), std::optional(evening - 1h));
        desk.sitDown({}); // Nobody in particular.
        QVERIFY(!desk.quietUntil());
    }

    void otherDesksAreNotTouched()
    {
        DeskIdentity front(file());
        DeskIdentity back(m_folder->filePath(u"back.json"_s));
        front.sitDown(ruth);
        back.sitDown(rosa);
        QSignalSpy changed(&back, &DeskIdentity::changed);
        front.stayQuiet(evening);
        QVERIFY(!back.quietUntil());
        QCOMPARE(changed.size(), 0);
    }

    void anOlderFileIsRead()
    {
        QFile older(file());
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write(R"({"member": "ruth", "quietUntil": 1795197600000})");
        older.close();
        DeskIdentity desk(file());
        QCOMPARE(desk.quietUntil(), std::optional(evening));
        desk.sitDown(rosa);
        QVERIFY(!desk.quietUntil());
    }

    void whoSitsThereMayDo_data()
    {
        using Role = TeamMember::Role;
        QTest::addColumn<TeamSettings>("team");
        QTest::addColumn<bool>("works");
        QTest::addColumn<bool>("settles");
        const auto with = [](Role ruths) {
            TeamSettings team;
            team.members = {{ruth, u"Ruth"_s, {}, ruths, false}, {rosa, u"Rosa"_s, {}, Role::Owner, false}};
            return team;
        };
        QTest::newRow("the owner: everything") << with(Role::Owner) << true << true;
        QTest::newRow("the front desk: a desk's work") << with(Role::Desk) << true << false;
        QTest::newRow("read-only: to look") << with(Role::ReadOnly) << false << false;
        TeamSettings noOwner = with(Role::Desk);
        noOwner.members.pop_back();
        QTest::newRow("the front desk, where nobody is the owner yet") << noOwner << true << true;
        noOwner.members[0].role = Role::ReadOnly;
        QTest::newRow("read-only, where nobody is the owner yet") << noOwner << false << false;
        noOwner.members.clear();
        QTest::newRow("somebody who left the team") << noOwner << true << true;
    }
    void whoSitsThereMayDo()
    {
        QFETCH(TeamSettings, team);
        QTEST(may(team, ruth, Right::Work), "works");
        QTEST(may(team, ruth, Right::Settle), "settles");
        QVERIFY(may(team, {}, Right::Work) && may(team, {}, Right::Settle)); // Nobody has said who they are.
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"front.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TstDeskIdentity)
#include "tst_desk_identity.moc"
