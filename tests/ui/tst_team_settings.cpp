// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/settings/desk_identity.h"
#include "tests/ui/settings_fixture.h"
#include "ui/settings/fields.h"
#include "ui/settings/finding_note.h"
#include "ui/settings/member_row.h"
#include "ui/window/rights_gate.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

using Section = SettingsPage::Section;

namespace {

/// Ruth and Sam on call, Ines not.
Settings staffed()
{
    auto settings = settledDesk();
    settings.team.members = {{{u"ruth"_s}, u"Ruth Lee"_s, u"+14045550177"_s, TeamMember::Role::Owner, true},
                             {{u"sam"_s}, u"Sam Ortiz"_s, u"+14045550178"_s, TeamMember::Role::Desk, true},
                             {{u"ines"_s}, u"Ines"_s, {}, TeamMember::Role::Desk, false}};
    return settings;
}

QStringList namesOf(const Settings& settings)
{
    QStringList names;
    for (const auto& member : settings.team.members)
        names << member.name;
    return names;
}

} // namespace

/// Who works here, by real keys and clicks.
class TstTeamSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void somebodyIsAddedAndPutOnCall()
    {
        OpenSettings open(settledDesk(), Section::Team);
        QVERIFY(open.find<QLabel>(u"ladder"_s)->text().contains(u"Nobody is on call"_s));
        open.click(u"addMember"_s);
        QVERIFY(open.find(u"memberName"_s)->hasFocus());
        open.type(u"memberName"_s, u"Ruth Lee"_s);
        open.type(u"memberMobile"_s, u"404-555-0177"_s);
        QCOMPARE(open.find<QLineEdit>(u"memberMobile"_s)->text(), u"(404) 555-0177"_s);
        open.find<QAbstractButton>(u"memberOnCall"_s)->click();
        QTRY_VERIFY(!open.kept().team.members.empty() && open.kept().team.members[0].onCall);
        const auto& ruth = open.kept().team.members[0];
        QCOMPARE(ruth.name, u"Ruth Lee"_s);
        QCOMPARE(ruth.mobile, u"+14045550177"_s);
        QCOMPARE(ruth.role, TeamMember::Role::Owner); // The first one here is.
        QTRY_COMPARE(open.savedNote(), u"Saved"_s);
        QVERIFY(!open.find<QLabel>(u"ladder"_s)->text().contains(u"Nobody is on call"_s));
    }

    // Who answers a page with STOP is paged no more.
    void whoAskedForNoTextsIsSaidNotToBePaged()
    {
        OpenSettings open(staffed(), Section::Team);
        const auto described = [&](const QString& row) {
            return open.find<MemberRow>(row)->accessibleDescription();
        };
        QVERIFY(described(u"member0"_s).endsWith(u"paged as number 1"_s));
        const ConsentEvent stop{.number = *PhoneNumber::fromE164(u"+14045550177"_s), .words = u"STOP"_s};
        QVERIFY(open.fixture.store->run(
            [&](Transaction& transaction) { return ConsentRecords(transaction).record(stop); }));
        QTRY_VERIFY(described(u"member0"_s).endsWith(u"asked not to be texted, is not paged"_s));
        QVERIFY(described(u"member1"_s).endsWith(u"paged as number 1"_s));
        QVERIFY(!open.find<QLabel>(u"ladder"_s)->text().contains(u"Nobody is on call"_s));
    }

    void onCallWithoutAMobileIsExplained()
    {
        OpenSettings open(staffed(), Section::Team);
        open.click(u"member2"_s);
        open.find<QAbstractButton>(u"memberOnCall"_s)->click();
        QVERIFY(!open.find<QAbstractButton>(u"memberOnCall"_s)->isChecked());
        QVERIFY(open.below(u"memberOnCall"_s).contains(u"Give a mobile first"_s));
        QCOMPARE(open.kept(), staffed());
    }

    void aNumberThatCannotBeTextedIsExplained_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a number that is none") << u"555"_s;
        QTest::newRow("a name") << u"Ruth"_s;
        QTest::newRow("a toll-free number") << u"(800) 234-5678"_s;
    }
    void aNumberThatCannotBeTextedIsExplained()
    {
        QFETCH(QString, typed);
        OpenSettings open(staffed(), Section::Team);
        open.type(u"memberMobile"_s, typed);
        QVERIFY(open.isMistaken(u"memberMobile"_s));
        QVERIFY(open.below(u"memberMobile"_s).endsWith(u'.'));
        QCOMPARE(open.kept(), staffed());
    }

    void takingTheMobileAwayTakesThemOffCall()
    {
        OpenSettings open(staffed(), Section::Team);
        open.type(u"memberMobile"_s, {});
        QTRY_VERIFY(!open.kept().team.members[0].onCall);
        QVERIFY(open.kept().team.members[0].mobile.isEmpty());
    }

    void theOrderOfBeingPagedIsChangedByKeys()
    {
        OpenSettings open(staffed(), Section::Team);
        auto* first = open.find<MemberRow>(u"member0"_s);
        QCOMPARE(first->accessibleDescription(), u"Owner · (404) 555-0177, paged as number 1"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(namesOf(open.kept()), (QStringList{u"Sam Ortiz"_s, u"Ruth Lee"_s, u"Ines"_s}));
        QVERIFY(open.find<MemberRow>(u"member1"_s)->accessibleDescription().endsWith(u"number 2"_s));
        QVERIFY(open.find<MemberRow>(u"member1"_s)->hasFocus());
        QTest::keyClick(open.find(u"member1"_s), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(namesOf(open.kept()), namesOf(staffed()));
        // Nothing above the first.
        QTest::keyClick(open.find(u"member0"_s), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(namesOf(open.kept()), namesOf(staffed()));
    }

    void theOrderIsChangedByTheButtonsToo()
    {
        OpenSettings open(staffed(), Section::Team);
        QVERIFY(!open.find(u"memberUp"_s)->isEnabled());
        open.click(u"member2"_s);
        QVERIFY(!open.find(u"memberDown"_s)->isEnabled());
        open.find<QAbstractButton>(u"memberUp"_s)->click();
        QTRY_COMPARE(namesOf(open.kept()), (QStringList{u"Ruth Lee"_s, u"Ines"_s, u"Sam Ortiz"_s}));
        QCOMPARE(open.find<QLineEdit>(u"memberName"_s)->text(), u"Ines"_s);
    }

    void whoIsAddedHalfIsNotSaved()
    {
        OpenSettings open(staffed(), Section::Team);
        open.click(u"addMember"_s);
        open.type(u"memberMobile"_s, u"404-555-0199"_s);
        QCOMPARE(open.kept(), staffed());
        open.click(u"member0"_s);
        QCOMPARE(open.find<QLineEdit>(u"memberName"_s)->text(), u"Ruth Lee"_s);
        open.click(u"member3"_s);
        QCOMPARE(open.find<QLineEdit>(u"memberMobile"_s)->text(), u"(404) 555-0199"_s);
    }

    void twoOfOneNameCouldNotBeToldApart()
    {
        OpenSettings open(staffed(), Section::Team);
        open.click(u"addMember"_s);
        open.type(u"memberName"_s, u"ruth lee"_s);
        QVERIFY(open.isMistaken(u"memberName"_s));
        QCOMPARE(open.kept(), staffed());
        open.type(u"memberName"_s, u"Ruth Lee Jr."_s);
        QTRY_COMPARE(open.kept().team.members.size(), size_t(4));
        open.type(u"memberName"_s, u"Ruth Lee jr."_s); // Their own name is not somebody else's.
        QTRY_COMPARE(open.kept().team.members[3].name, u"Ruth Lee jr."_s);
    }

    void somebodyLeaves()
    {
        OpenSettings open(staffed(), Section::Team);
        open.click(u"member1"_s);
        open.find<QAbstractButton>(u"removeMember"_s)->click();
        QTRY_COMPARE(namesOf(open.kept()), (QStringList{u"Ruth Lee"_s, u"Ines"_s}));
        QCOMPARE(open.fixture.ask.asked(), QStringList{u"Remove Sam Ortiz?"_s});
    }

    void aTestPageSaysWhatCameOfIt()
    {
        OpenSettings open(staffed(), Section::Team);
        auto* bar = open.find(u"testPage"_s);
        QVERIFY(bar->isVisible());
        bar->findChild<QAbstractButton*>(u"test"_s)->click();
        QTRY_COMPARE(bar->findChild<FindingNote*>()->sentence(), u"It is on its way."_s);
        QCOMPARE(open.fixture.testedPages, QStringList{u"+14045550177"_s});
        open.click(u"member2"_s);
        QVERIFY(!bar->isVisible()); // Ines has no mobile.
    }

    void onlyTheOwnerChangesSettings()
    {
        OpenSettings open(staffed(), Section::Team);
        DeskIdentity identity(open.fixture.store->folder() + u"/this-desk.json"_s);
        const RightsGate gate(open.page.get(), identity, open.fixture.keeper);
        auto* add = open.find(u"addMember"_s);
        QVERIFY(add->isEnabled() && gate.whyShut(open.page.get()).isEmpty());
        identity.sitDown({u"sam"_s});
        QVERIFY(!add->isEnabled());
        QVERIFY(open.find(u"section0"_s)->isEnabled()); // Everything can be looked at.
        QVERIFY(gate.whyShut(open.page.get()).contains(u"Sam Ortiz"_s));
        identity.sitDown({u"ruth"_s});
        QVERIFY(add->isEnabled() && gate.whyShut(open.page.get()).isEmpty());
    }

    void rolesAreSavedAtOnce()
    {
        OpenSettings open(staffed(), Section::Team);
        auto* role = open.find<ChoiceField>(u"memberRole"_s);
        role->setFocus();
        QTest::keyClick(role, Qt::Key_End);
        Q_EMIT role->activated(role->currentIndex());
        QTRY_COMPARE(open.kept().team.members[0].role, TeamMember::Role::ReadOnly);
    }
};

QTEST_MAIN(TstTeamSettings)
#include "tst_team_settings.moc"
