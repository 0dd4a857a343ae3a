// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/line_scenes.h"

#include "tests/ui/settings_fixture.h"
#include "ui/lines/line_check_dialog.h"
#include "ui/main_window.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using Look = AccessScene::Look;
using Section = SettingsPage::Section;

void lookAtLine(QWidget& window, const Look& look)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) qFatal("the window did not open");
    look(window);
}

/// The form of a kind of line, with all that it can offer.
std::function<void(const Look&)> lineOf(const LineSettings::How& how)
{
    return [how](const Look& look) {
        auto settings = settledDesk();
        settings.lines[0].how = how;
        settings.lines[0].trust = LineTrust::Unchecked;
        SettingsFixture fixture(settings);
        fixture.theme.dress();
        const auto well = [](const LineSettings&) {
            return QtFuture::makeReadyFuture(TestFinding{true, u"It is set right."_s});
        };
        fixture.lines.readUnit = well;
        fixture.lines.fixUnit = well;
        fixture.lines.newToken = [] { return u"feed"_s; };
        fixture.lines.reports = [](const LineSettings&, const QString& token) {
            return std::vector<DialCode>{{u"When it rings"_s, token}};
        };
        MainWindow window(fixture.theme);
        auto* page = new SettingsPage(fixture.desk(), &window);
        window.addPage(page, Rail::Place::Foot);
        page->openSection(Section::Line);
        if (auto* reports = page->findChild<QAbstractButton*>(u"showReports"_s)) reports->click();
        window.resize(1360, 860);
        lookAtLine(window, look);
    };
}

void chooseKind(const Look& look)
{
    SettingsFixture fixture(settledDesk());
    fixture.theme.dress();
    fixture.lines.isBuilt = [](LineKind kind) { return kind != LineKind::Gsm; };
    MainWindow window(fixture.theme);
    auto* page = new SettingsPage(fixture.desk(), &window);
    window.addPage(page, Rail::Place::Foot);
    page->openSection(Section::Line);
    window.resize(1360, 1200);
    lookAtLine(window, [&](QWidget& seen) {
        page->findChild<QAbstractButton*>(u"addLine"_s)->click();
        look(seen);
    });
}

void checkLine(const Look& look)
{
    SettingsFixture fixture(settledDesk());
    fixture.theme.dress();
    QPointer<LineCheckDialog> dialog =
        new LineCheckDialog(fixture.desk(), fixture.keeper.current().lines[0], nullptr);
    dialog->checking().callNow();
    dialog->checking().deskRangAlone();
    lookAtLine(*dialog, look);
    delete dialog;
}

} // namespace

std::vector<AccessScene> lineScenes()
{
    return {{"choosing what rings at the desk", chooseKind},
            {"setting up Asterisk", lineOf(AsteriskLineSettings())},
            {"setting up a FRITZ!Box", lineOf(FritzBoxLineSettings())},
            {"setting up a caller-ID unit", lineOf(CallerIdBoxLineSettings())},
            {"setting up a modem", lineOf(ModemLineSettings())},
            {"setting up a stick", lineOf(GsmLineSettings())},
            {"setting up a softphone", lineOf(SoftphoneLineSettings())},
            {"setting up the service's number", lineOf(ProviderLineSettings())},
            {"checking a line", checkLine}};
}

} // namespace secondring
