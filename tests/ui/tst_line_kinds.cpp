// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_fixture.h"
#include "ui/lines/kind_card.h"
#include "ui/lines/port_field.h"
#include "ui/settings/fields.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

using Section = SettingsPage::Section;

namespace {

/// A desk without a line, at the question what rings there.
struct NewDesk : OpenSettings {
    explicit NewDesk(const LineWork& work = twoPorts()) : OpenSettings({}, Section::Line) { reopen(work); }

    static LineWork twoPorts()
    {
        LineWork work;
        work.ports = [] {
            return std::vector<PortChoice>{{u"/dev/ttyACM0"_s, u"USB Modem, ttyACM0"_s},
                                           {u"/dev/ttyUSB1"_s, u"LTE Stick, ttyUSB1"_s}};
        };
        return work;
    }
    void reopen(const LineWork& work)
    {
        fixture.lines = work;
        page = std::make_unique<SettingsPage>(fixture.desk());
        page->openSection(Section::Line);
        page->resize(1100, 1400);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) qFatal("the settings did not open");
    }
    template <typename How> [[nodiscard]] const How& how() const
    {
        return std::get<How>(kept().lines[0].how);
    }
    [[nodiscard]] bool isKept() const { return !kept().lines.empty(); }
    void press(const QString& name) const { find<QAbstractButton>(name)->click(); }
};

} // namespace

class TstLineKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void everyKindSaysWhatItSeesAndNeeds()
    {
        NewDesk open;
        for (const LineKind kind : offeredKinds) {
            const auto* card = open.find<KindCard>(u"kind-"_s + codeOf(kind));
            QVERIFY(card && card->isVisible() && card->isEnabled());
            QVERIFY(card->accessibleDescription().endsWith(u'.'));
            QVERIFY(card->accessibleDescription().startsWith(kindWords(kind).sees));
            QVERIFY(card->accessibleDescription().contains(u"Needs "_s));
        }
        QVERIFY(!open.find(u"cancelKind"_s)->isVisible()); // There is nothing to go back to.
    }

    void aKindThatThisBuildLacksIsSaid()
    {
        LineWork work;
        work.isBuilt = [](LineKind kind) { return kind != LineKind::Modem; };
        NewDesk open(work);
        const auto* card = open.find<KindCard>(u"kind-modem"_s);
        QVERIFY(!card->isEnabled());
        QVERIFY(card->accessibleDescription().endsWith(notInThisBuild()));
        QVERIFY(open.find<KindCard>(u"kind-gsm"_s)->isEnabled());
    }

    void asteriskIsSavedWithServerAndUser()
    {
        NewDesk open;
        open.click(u"kind-asterisk"_s);
        open.type(u"server"_s, u"10.0.0.5"_s);
        QVERIFY(!open.isKept());
        open.type(u"user"_s, u"ring"_s);
        QTRY_VERIFY(open.isKept());
        open.find<QCheckBox>(u"tls"_s)->click();
        QTRY_VERIFY(open.how<AsteriskLineSettings>().tls);
        open.press(u"more"_s);
        open.type(u"queues"_s, u"front, back"_s);
        QTRY_COMPARE(open.how<AsteriskLineSettings>().queues, (QStringList{u"front"_s, u"back"_s}));
        auto* api = open.find<ChoiceField>(u"api"_s);
        api->setFocus();
        QTest::keyClick(api, Qt::Key_Down);
        QTRY_COMPARE(open.how<AsteriskLineSettings>().api, AsteriskLineSettings::Api::Ari);
        QVERIFY(open.below(u"api"_s).contains(u"REST"_s));
    }

    void aFritzBoxNeedsNothingMore()
    {
        NewDesk open;
        open.click(u"kind-fritzbox"_s);
        QTRY_VERIFY(open.isKept());
        QCOMPARE(open.how<FritzBoxLineSettings>().server, u"fritz.box"_s);
        QCOMPARE(open.kept().lines[0].trust, LineTrust::Unchecked);
        open.type(u"ownNumbers"_s, u"123456 654321"_s);
        QTRY_COMPARE(open.how<FritzBoxLineSettings>().ownNumbers.size(), 2);
    }

    void aModemsPortIsChosenOrTyped()
    {
        NewDesk open;
        open.click(u"kind-modem"_s);
        QVERIFY(!open.isKept());
        auto* port = open.find<PortField>(u"serialPort"_s);
        QCOMPARE(port->count(), 2);
        QVERIFY(port->currentText().isEmpty());
        OpenSettings::type(open.find(u"serialPortTyped"_s), u"COM7"_s);
        QTRY_VERIFY(open.isKept());
        QCOMPARE(open.how<ModemLineSettings>().port, u"COM7"_s);
        QCOMPARE(port->currentText(), u"COM7"_s);
        port->setCurrentIndex(0);
        Q_EMIT port->activated(0);
        QTRY_COMPARE(open.how<ModemLineSettings>().port, u"/dev/ttyACM0"_s);
        QCOMPARE(port->currentText(), u"USB Modem, ttyACM0"_s);
        open.find(u"serialPortTyped"_s)->setFocus();
        open.find(u"lineName"_s)->setFocus(); // Looked at only.
        QCOMPARE(open.how<ModemLineSettings>().port, u"/dev/ttyACM0"_s);
    }

    void aCountryCodeIsTwoDigits()
    {
        NewDesk open;
        open.click(u"kind-modem"_s);
        OpenSettings::type(open.find(u"serialPortTyped"_s), u"COM7"_s);
        QTRY_VERIFY(open.isKept());
        open.press(u"more"_s);
        open.type(u"country"_s, u"USA"_s);
        QVERIFY(open.isMistaken(u"country"_s));
        open.type(u"country"_s, u"b5"_s);
        QTRY_COMPARE(open.how<ModemLineSettings>().country, u"B5"_s);
    }

    void aUnitsPortIsAskedForOnlyWhereItHasOne()
    {
        NewDesk open;
        open.click(u"kind-callerid-box"_s);
        QTRY_VERIFY(open.isKept());
        QVERIFY(!open.find(u"serialPort"_s)->isVisible());
        open.type(u"boxLines"_s, u"1, two"_s);
        QVERIFY(open.isMistaken(u"boxLines"_s));
        open.type(u"boxLines"_s, u"1,2"_s);
        QTRY_COMPARE(open.how<CallerIdBoxLineSettings>().lines, (QList<int>{1, 2}));
        auto* transport = open.find<ChoiceField>(u"boxTransport"_s);
        transport->setFocus();
        QTest::keyClick(transport, Qt::Key_Down);
        QVERIFY(open.find(u"serialPort"_s)->isVisible());
        QVERIFY(open.find<QLabel>(u"lineDraft"_s)->isVisible());
    }

    void theUnitIsAskedAndSetUpOnRequest()
    {
        LineWork work;
        QStringList done;
        work.readUnit = [&](const LineSettings&) {
            done << u"read"_s;
            return QtFuture::makeReadyFuture(TestFinding{false, u"It does not report how calls end."_s});
        };
        work.fixUnit = [&](const LineSettings&) {
            done << u"fixed"_s;
            return QtFuture::makeReadyFuture(TestFinding{true, u"It does now."_s});
        };
        NewDesk open(work);
        open.click(u"kind-callerid-box"_s);
        open.press(u"readUnit"_s);
        open.press(u"fixUnit"_s);
        QTRY_COMPARE(done, (QStringList{u"read"_s, u"fixed"_s}));
    }

    void aStickShowsTheCodesToDial()
    {
        LineWork work = NewDesk::twoPorts();
        work.forwardingCodes = [](const QString& number, const QString& region) {
            return std::vector<DialCode>{{u"When nobody answers"_s, u"*71"_s + number + region}};
        };
        NewDesk open(work);
        open.click(u"kind-gsm"_s);
        open.type(u"stickNumber"_s, u"4045550122"_s);
        const auto fields = open.page->findChildren<QLineEdit*>();
        QVERIFY(std::ranges::any_of(
            fields, [](const QLineEdit* field) { return field->text() == u"*714045550122US"_s; }));
        QVERIFY(!open.isKept());
    }

    void aPhonesTokenIsMadeOnceAndKept()
    {
        LineWork work;
        int made = 0;
        work.newToken = [&] { return u"feed%1"_s.arg(++made); };
        work.reports = [](const LineSettings&, const QString& token) {
            return std::vector<DialCode>{
                {u"As commands"_s, {}}, {u"Ringing"_s, u"second-ring line-event ringing --token "_s + token}};
        };
        NewDesk open(work);
        open.click(u"kind-softphone"_s);
        QTRY_VERIFY(open.isKept());
        open.press(u"showReports"_s);
        QTRY_VERIFY(open.kept().lines[0].secret.isSet());
        QCOMPARE(open.fixture.vault.secrets.value(open.kept().lines[0].secret.name), u"feed1"_s);
        const auto isShown = [&] {
            return std::ranges::any_of(open.page->findChildren<QLineEdit*>(), [](const QLineEdit* field) {
                return field->text().endsWith(u"--token feed1"_s);
            });
        };
        QTRY_VERIFY(isShown());
        QCOMPARE(open.page->findChildren<QAction*>(u"copyCode"_s).size(), 1);
        QGuiApplication::clipboard()->clear();
        open.page->findChild<QAction*>(u"copyCode"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"--token feed1"_s));
        open.press(u"showReports"_s); // The phones there are keep theirs.
        QTRY_VERIFY(isShown());
        QCOMPARE(made, 1);
    }

    void microSipIsConnectedAndLetGo()
    {
        LineWork work;
        QStringList done;
        work.newToken = [] { return u"feed"_s; };
        work.microSipFile = [] { return u"C:/MicroSIP/microsip.ini"_s; };
        work.connectMicroSip = [&](const LineSettings& line, const QString& token) {
            done << std::get<SoftphoneLineSettings>(line.how).microSipFile + u' ' + token;
            return TestFinding{true, u"Connected."_s};
        };
        work.leaveMicroSip = [&](const LineSettings&) {
            done << u"left"_s;
            return TestFinding{true, u"As it was."_s};
        };
        NewDesk open(work);
        open.click(u"kind-softphone"_s);
        QTRY_VERIFY(open.isKept());
        QVERIFY2(!open.how<SoftphoneLineSettings>().alone, "nobody has said yet that it rings alone");
        QVERIFY(!open.find(u"leaveMicroSip"_s)->isVisible());
        open.press(u"connectMicroSip"_s);
        QTRY_COMPARE(open.how<SoftphoneLineSettings>().microSipFile, u"C:/MicroSIP/microsip.ini"_s);
        QCOMPARE(open.fixture.vault.secrets.value(open.kept().lines[0].secret.name), u"feed"_s);
        open.press(u"leaveMicroSip"_s);
        QTRY_VERIFY(open.how<SoftphoneLineSettings>().microSipFile.isEmpty());
        QCOMPARE(done, (QStringList{u"C:/MicroSIP/microsip.ini feed"_s, u"left"_s}));
    }

    void theWayItWatchesSaysItsEffects()
    {
        NewDesk open;
        open.click(u"kind-sip"_s);
        auto* mode = open.find<ChoiceField>(u"sipMode"_s);
        QVERIFY(open.below(u"sipMode"_s).contains(u"busy"_s));
        mode->setFocus();
        QTest::keyClick(mode, Qt::Key_Down);
        QVERIFY(open.below(u"sipMode"_s).contains(u"Rings nowhere"_s));
        QTest::keyClick(mode, Qt::Key_Down);
        QVERIFY(open.below(u"sipMode"_s).contains(u"Turns each call down"_s));
    }

    void theServicesNumberNeedsNothing()
    {
        NewDesk open;
        open.click(u"kind-provider"_s);
        QTRY_VERIFY(open.isKept());
        QCOMPARE(kindOf(open.kept().lines[0]), LineKind::Provider);
    }
};

QTEST_MAIN(TstLineKinds)
#include "tst_line_kinds.moc"
