// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/desk_identity.h"
#include "tests/ui/settings_fixture.h"
#include "ui/window/person_menus.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// Who sits at the desk and wants to be left in peace, and until when.
class TstPersonMenus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theEndOfTheQuietHourIsSaid()
    {
        const QTemporaryDir folder;
        SettingsFixture desk;
        DeskIdentity identity(folder.filePath(u"this-desk.json"_s));
        const PersonMenus menus(identity, desk.keeper, desk.clock);
        identity.stayQuiet(desk.clock.now() + 30ms);
        QVERIFY(menus.isQuiet());
        const QSignalSpy said(&menus, &PersonMenus::changed);
        desk.clock.advance(31ms);
        QVERIFY(!menus.isQuiet());
        QTRY_COMPARE(said.count(), 1);
    }

    void whoWasQuietBeforeTheStartIsToldToo()
    {
        const QTemporaryDir folder;
        SettingsFixture desk;
        DeskIdentity identity(folder.filePath(u"this-desk.json"_s));
        identity.stayQuiet(desk.clock.now() + 30ms);
        const PersonMenus menus(identity, desk.keeper, desk.clock);
        const QSignalSpy said(&menus, &PersonMenus::changed);
        desk.clock.advance(31ms);
        QTRY_COMPARE(said.count(), 1);
    }

    void whoSitsDownIsChosenWithTheMouse()
    {
        const QTemporaryDir folder;
        Settings settings = settledDesk();
        settings.team.members = {{{u"ruth"_s}, u"Ruth Lee"_s, {}, TeamMember::Role::Owner, false}};
        SettingsFixture desk(settings);
        DeskIdentity identity(folder.filePath(u"this-desk.json"_s));
        PersonMenus menus(identity, desk.keeper, desk.clock);
        QMenu over; // As the button and the tray have them.
        over.addMenu(menus.who());
        over.popup({});
        QTest::keyClick(&over, Qt::Key_Down);
        QTest::keyClick(&over, Qt::Key_Return);
        QTRY_VERIFY(menus.who()->isVisible());
        // It is filled anew as it is chosen from.
        QTest::mouseClick(menus.who(), Qt::LeftButton, {},
                          menus.who()->actionGeometry(menus.who()->actions().front()).center());
        QCOMPARE(identity.member(), MemberId{u"ruth"_s});
        QVERIFY(menus.who()->actions().front()->isChecked());
    }
};

QTEST_MAIN(TstPersonMenus)
#include "tst_person_menus.moc"
