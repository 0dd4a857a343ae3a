// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray_icon.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

QMenu* menu()
{
    for (auto* widget : QApplication::topLevelWidgets())
        if (widget->objectName() == u"trayMenu"_s) return qobject_cast<QMenu*>(widget);
    return nullptr;
}

QAction* action(const QString& name)
{
    return menu()->findChild<QAction*>(name);
}

} // namespace

class TstTrayIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aDesktopWithoutATrayDoesNoHarm()
    {
        const Theme theme(1.0);
        TrayIcon tray(theme);
        QCOMPARE(tray.isThere(), QSystemTrayIcon::isSystemTrayAvailable());
        tray.setNeedsReply(3);
        tray.showReply(u"Maria Reyes"_s, u"hello"_s);
        QCOMPARE(action(u"trayOpen"_s)->text(), u"Open Second Ring (3 waiting)"_s);
    }

    void theMenuOpensPausesAndQuits()
    {
        const Theme theme(1.0);
        TrayIcon tray(theme);
        QSignalSpy opened(&tray, &TrayIcon::openAsked);
        QSignalSpy texts(&tray, &TrayIcon::textsOnAsked);
        QSignalSpy quit(&tray, &TrayIcon::quitAsked);
        action(u"trayOpen"_s)->trigger();
        action(u"trayTexts"_s)->trigger();
        action(u"trayQuit"_s)->trigger();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(quit.size(), 1);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts[0][0].toBool(), false);
    }

    void pausedTextsAreSaid()
    {
        const Theme theme(1.0);
        TrayIcon tray(theme);
        tray.setTextsOn(false);
        QCOMPARE(action(u"trayTexts"_s)->text(), u"Automatic texts are paused"_s);
        QVERIFY(!action(u"trayTexts"_s)->isChecked());
        tray.setTextsOn(true);
        QCOMPARE(action(u"trayTexts"_s)->text(), u"Automatic texts are on"_s);
    }

    void whoSitsHereStandsBeforeQuit()
    {
        const Theme theme(1.0);
        TrayIcon tray(theme);
        QMenu who;
        tray.addMenu(&who);
        const auto actions = menu()->actions();
        QVERIFY(actions.indexOf(who.menuAction()) > actions.indexOf(action(u"trayTexts"_s)));
        QVERIFY(actions.indexOf(who.menuAction()) < actions.indexOf(action(u"trayQuit"_s)));
    }

    void theCountIsDrawnOnThePicture()
    {
        const Theme theme(1.0);
        const auto draw = [&](int count) { return TrayIcon::picture(theme, count).pixmap(32, 32).toImage(); };
        QVERIFY(draw(0) != draw(1));
        QVERIFY(draw(1) != draw(2));
        QCOMPARE(draw(10), draw(99));
        const auto urgent = [&](int count) {
            return TrayIcon::picture(theme, count, true).pixmap(32, 32).toImage();
        };
        QVERIFY(urgent(0) != draw(0) && urgent(2) != draw(2));
        QCOMPARE(urgent(2), urgent(0)); // It outranks the count.
        QCOMPARE(draw(1).pixelColor(16, 30), theme.color(Token::Accent));
    }
};

QTEST_MAIN(TstTrayIcon)
#include "tst_tray_icon.moc"
