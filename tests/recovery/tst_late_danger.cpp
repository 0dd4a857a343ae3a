// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/page_records.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondring;

namespace {

const QString ann = u"+14045550143"_s;

/// What was written while the computer was off, read when it is on again.
int textsFor(LeadFixture& desk, std::chrono::hours later)
{
    desk.settings.team.members = {
        {MemberId{u"osei"_s}, u"Dr. Osei"_s, u"+14045550177"_s, TeamMember::Role::Owner, true}};
    desk.arrive(ann, u"I can't breathe"_s);
    desk.clock.advance(later);
    if (desk.readNew().size() != 1) return -1;
    return desk.pass(0s);
}

} // namespace

/// Danger that was written long before anybody could read it.
class TstLateDanger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anHourLaterHelpStillLeaves_data() { TestStore::engines(); }
    void anHourLaterHelpStillLeaves()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        QCOMPARE(textsFor(desk, 1h), 2); // The 911 line and the page.
    }

    void whoOptsOutBesideADangerIsPagedFor_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isDanger");
        QTest::newRow("two words") << u"STOP FIRE"_s << true;
        QTest::newRow("French") << u"arrêtez les sms, ça sent le gaz"_s << true;
        QTest::newRow("Portuguese") << u"pare de mandar mensagem, tem vazamento de gas"_s << true;
        QTest::newRow("Arabic") << u"أوقفوا الرسائل، في تسرب غاز"_s << true;
        QTest::newRow("Spanish") << u"STOP se esta quemando mi casa"_s << true;
        QTest::newRow("no danger") << u"stop texting me"_s << false;
        QTest::newRow("a bill") << u"arrêtez les sms, ma facture de gaz est payée"_s << false;
    }
    void whoOptsOutBesideADangerIsPagedFor()
    {
        QFETCH(QString, words);
        QFETCH(bool, isDanger);
        const auto store = TestStore::open();
        LeadFixture desk(*store);
        desk.arrive(ann, words);
        const auto read = desk.readNew();
        QCOMPARE(read.size(), 1U);
        QCOMPARE(read.front().isEmergency, isDanger);
        QCOMPARE(desk.entries(ThreadEntry::Kind::Urgent), isDanger ? 1 : 0);
        const auto lead = desk.leadOf(ann);
        QVERIFY(lead);
        QCOMPARE(lead->urgency == Urgency::Emergency, isDanger);
    }

    void daysLaterItStandsAtTheDeskAndWakesNobody_data() { TestStore::engines(); }
    void daysLaterItStandsAtTheDeskAndWakesNobody()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        QCOMPARE(textsFor(desk, 72h), 0);
        QCOMPARE(desk.entries(ThreadEntry::Kind::Urgent), 1);
        const auto open = store->run([](Transaction& t) { return PageRecords(t).allOpen(); });
        QCOMPARE(open.value().size(), 1U);
        QCOMPARE(desk.pass(6h), 0);
    }
};

QTEST_GUILESS_MAIN(TstLateDanger)
#include "tst_late_danger.moc"
