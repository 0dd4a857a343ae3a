// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/registration_watch.h"
#include "tests/support/scripted_message_provider.h"
#include "tests/ui/settings_fixture.h"

#include <QAbstractButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

/// What Settings, Text service says of the registration of the number.
class TstRegistrationBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void afterARefusalThatTheServiceDoesNotExplainAPersonSaysWhenItIsDone()
    {
        SettingsFixture fixture(settledDesk());
        ScriptedMessageProvider provider;
        RegistrationWatch watch(provider, fixture.clock);
        auto desk = fixture.desk();
        desk.registration = &watch;
        SettingsPage page(desk);
        page.openSection(SettingsPage::Section::TextService);
        auto* box = page.findChild<QWidget*>(u"registration"_s);
        QVERIFY(box->isHidden());
        watch.noteRefusal();
        watch.beat();
        QTRY_VERIFY(!box->isHidden());
        box->findChild<QAbstractButton*>(u"registrationDone"_s)->click();
        QVERIFY(!watch.known().isMissing());
        QVERIFY(box->isHidden());
    }
};

QTEST_MAIN(TstRegistrationBox)
#include "tst_registration_box.moc"
