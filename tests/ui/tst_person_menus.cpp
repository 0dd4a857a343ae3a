// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/desk_identity.h"
#include "tests/ui/settings_fixture.h"
#include "ui/window/person_menus.h"

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
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

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
};

QTEST_MAIN(TstPersonMenus)
#include "tst_person_menus.moc"
