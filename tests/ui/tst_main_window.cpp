// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/widgets/paint.h"
#include "ui/window/line_light.h"
#include "ui/window/rail_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

class BlankPage final : public Page {
public:
    BlankPage(const QString& title, bool searches) : m_title(title), m_searches(searches)
    {
        setObjectName(title.toLower());
    }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString icon() const override { return u"inbox"_s; }
    void enter() override { ++entered; }
    bool search() override
    {
        searched += m_searches ? 1 : 0;
        return m_searches;
    }

    int entered = 0;
    int searched = 0;

private:
    QString m_title;
    bool m_searches;
};

} // namespace

class TstMainWindow : public QObject {
    Q_OBJECT

private:
    Theme m_theme{1.0};

private Q_SLOTS:
    void initTestCase() { m_theme.dress(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theRailOpensPages()
    {
        MainWindow window(m_theme);
        auto* inbox = new BlankPage(u"Inbox"_s, true);
        auto* settings = new BlankPage(u"Settings"_s, false);
        window.addPage(inbox, Rail::Place::Top);
        window.addPage(settings, Rail::Place::Foot);
        QCOMPARE(window.current(), inbox);
        QCOMPARE(inbox->entered, 1);
        auto* toSettings = window.findChild<QAbstractButton*>(u"rail-settings"_s);
        auto* toInbox = window.findChild<QAbstractButton*>(u"rail-inbox"_s);
        QTest::mouseClick(toSettings, Qt::LeftButton);
        QCOMPARE(window.current(), settings);
        QVERIFY(toSettings->isChecked() && !toInbox->isChecked());
        // The same place again stays the place.
        QTest::mouseClick(toSettings, Qt::LeftButton);
        QVERIFY(toSettings->isChecked());
    }

    void theTaskbarKnowsTheWindowByItsPicture()
    {
        MainWindow window(m_theme);
        const QPixmap picture = window.windowIcon().pixmap(32, 32);
        QCOMPARE(picture.toImage().pixelColor(16, 2), m_theme.color(Token::Accent));
        const QDialog asking(&window);
        QVERIFY(!asking.windowIcon().isNull());
    }

    void aHiddenPageLeavesTheRailDark()
    {
        MainWindow window(m_theme);
        auto* inbox = new BlankPage(u"Inbox"_s, true);
        auto* health = new BlankPage(u"Health"_s, false);
        window.addPage(inbox, Rail::Place::Top);
        window.addHiddenPage(health);
        window.open(health);
        QCOMPARE(window.current(), health);
        QVERIFY(!window.findChild<QAbstractButton*>(u"rail-health"_s));
        QVERIFY(!window.findChild<QAbstractButton*>(u"rail-inbox"_s)->isChecked());
    }

    void aBadgeIsReadOut()
    {
        MainWindow window(m_theme);
        auto* inbox = new BlankPage(u"Inbox"_s, true);
        window.addPage(inbox, Rail::Place::Top);
        Q_EMIT inbox->badgeChanged(3);
        const auto* button = window.findChild<QAbstractButton*>(u"rail-inbox"_s);
        QCOMPARE(button->accessibleName(), u"Inbox, 3 waiting"_s);
        Q_EMIT inbox->badgeChanged(20'000);
        QCOMPARE(button->accessibleName(), u"Inbox, 20,000 waiting"_s);
        QCOMPARE(shortCount(20'000, 99), u"99+"_s); // What fits beside the icon.
        QVERIFY(badgeSize(m_theme, 20'000).width() <= button->width() / 2);
        Q_EMIT inbox->badgeChanged(0);
        QCOMPARE(button->accessibleName(), u"Inbox"_s);
    }

    void searchGoesToThePageThatCan()
    {
        MainWindow window(m_theme);
        auto* inbox = new BlankPage(u"Inbox"_s, true);
        auto* settings = new BlankPage(u"Settings"_s, false);
        window.addPage(inbox, Rail::Place::Top);
        window.addPage(settings, Rail::Place::Foot);
        window.open(settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(window.current(), inbox);
        QVERIFY(inbox->searched > 0);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(window.current(), settings);
    }

    void practiceIsSaidInOnePlaceAndAsks()
    {
        MainWindow window(m_theme);
        window.addPage(new BlankPage(u"Inbox"_s, true), Rail::Place::Top);
        window.show();
        auto* bar = window.findChild<QWidget*>(u"practiceBar"_s);
        QVERIFY(!bar->isVisible());
        window.showPractice(true);
        QVERIFY(bar->isVisible());
        QSignalSpy ring(&window, &MainWindow::ringOnceAsked);
        QSignalSpy morning(&window, &MainWindow::morningAsked);
        QSignalSpy live(&window, &MainWindow::goLiveAsked);
        for (const auto& name : {u"ringOnce"_s, u"playMorning"_s, u"goLive"_s})
            QTest::mouseClick(window.findChild<QAbstractButton*>(name), Qt::LeftButton);
        QCOMPARE(ring.count() + morning.count() + live.count(), 3);
    }

    void aClickInPracticeLeavesTheKeysToThePage()
    {
        MainWindow window(m_theme);
        auto* inbox = new BlankPage(u"Inbox"_s, true);
        inbox->setFocusPolicy(Qt::StrongFocus);
        window.addPage(inbox, Rail::Place::Top);
        window.showPractice(true);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        inbox->setFocus();
        for (const auto& name : {u"ringOnce"_s, u"playMorning"_s, u"goLive"_s}) {
            QTest::mouseClick(window.findChild<QAbstractButton*>(name), Qt::LeftButton);
            QVERIFY(inbox->hasFocus());
        }
    }

    void theLineIsAlwaysInSightAndLeadsToHealth()
    {
        MainWindow window(m_theme);
        window.addPage(new BlankPage(u"Inbox"_s, true), Rail::Place::Top);
        window.showLine({u"Front desk listening"_s, Health::State::Good});
        auto* light = window.findChild<QAbstractButton*>(u"lineLight"_s);
        QCOMPARE(light->accessibleName(), u"Front desk listening"_s);
        QSignalSpy asked(&window, &MainWindow::healthAsked);
        QTest::mouseClick(light, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void aLongNameOfALineIsCutAndNeverHowItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<LineMonitor::State>("state");
        QTest::addColumn<QString>("how");
        const auto floor = u"Front desk of the second floor, left of the stairs"_s;
        QTest::newRow("a long name, listening") << floor << LineMonitor::State::Watching << u"listening"_s;
        QTest::newRow("a long name, out of order")
            << floor << LineMonitor::State::Faulty << u"not listening"_s;
        QTest::newRow("one endless word, off")
            << QString(60, u'w') << LineMonitor::State::Stopped << u"is off"_s;
    }
    void aLongNameOfALineIsCutAndNeverHowItIs()
    {
        QFETCH(QString, name);
        QFETCH(LineMonitor::State, state);
        QFETCH(QString, how);
        LineLight light(m_theme, nullptr);
        const auto line = railWords({LineStatus{LineId{u"a"_s}, name, state}}, {});
        light.showLine(line);
        QVERIFY2(light.shown().endsWith(u"\u2026 "_s + how), qPrintable(light.shown()));
        QVERIFY(light.shown().startsWith(name.left(4)));
        QCOMPARE(light.accessibleName(), name + u' ' + how); // Nothing is kept from who only hears it.
        light.showLine(railWords({LineStatus{LineId{u"a"_s}, u"Front desk"_s, state}}, {}));
        QCOMPARE(light.shown(), u"Front desk "_s + how);
    }

    void aSmallScreenShowsAllOfIt()
    {
        MainWindow window(m_theme);
        window.addPage(new BlankPage(u"Inbox"_s, true), Rail::Place::Top);
        const QSize large = window.size();
        window.fitInto({2560, 1400});
        QCOMPARE(window.size(), large);
        window.fitInto({1366, 700}); // An old notebook.
        QCOMPARE(window.size(), QSize(large.width(), 700));
        window.fitInto({720, 460}); // Everything twice as large.
        QCOMPARE(window.size(), QSize(720, 460));
    }

    void inTheRailNothingLiesOverAnother_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<bool>("words");
        QTest::newRow("a desk's screen") << QSize(1360, 860) << true;
        QTest::newRow("the smallest window") << QSize(720, 480) << true;
        QTest::newRow("an old notebook, twice as large") << QSize(512, 350) << false;
        QTest::newRow("the system's bars take their part of it") << QSize(512, 300) << false;
    }
    void inTheRailNothingLiesOverAnother()
    {
        QFETCH(QSize, room);
        QFETCH(bool, words);
        MainWindow window(m_theme);
        window.fitInto(room);
        for (const auto& name : {u"Inbox"_s, u"Today"_s, u"Calls"_s, u"People"_s, u"Recovery"_s})
            window.addPage(new BlankPage(name, false), Rail::Place::Top);
        window.addPage(new BlankPage(u"Settings"_s, false), Rail::Place::Foot);
        window.rail().addFoot(new RailButton(m_theme, u"user"_s, u"Who?"_s, &window.rail()));
        window.resize(room);
        window.show();
        const auto entries = window.rail().findChildren<QAbstractButton*>();
        QCOMPARE(entries.size(), 8); // With how the line is.
        const auto isInPlace = [&](const QAbstractButton* entry) {
            return window.rail().rect().contains(entry->geometry()) &&
                   std::ranges::none_of(entries, [entry](const QAbstractButton* other) {
                       return other != entry && other->geometry().intersects(entry->geometry());
                   });
        };
        QTRY_VERIFY(std::ranges::all_of(entries, isInPlace));
        const auto* today = window.findChild<QAbstractButton*>(u"rail-today"_s);
        QCOMPARE(today->toolTip(), words ? QString() : u"Today"_s); // The icon alone says less.
        QCOMPARE(today->accessibleName(), u"Today"_s);
    }

    void fieldsSpeakOurTypeWhateverTheSystemsIs()
    {
        const auto before = QApplication::font();
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
        MainWindow window(m_theme);
        auto* page = new BlankPage(u"Inbox"_s, true);
        const QLineEdit field(page);
        window.addPage(page, Rail::Place::Top);
        window.show();
        QCOMPARE(QFontInfo(field.font()).family(), u"Inter"_s);
        QApplication::setFont(before);
    }

    void closingSaysSo()
    {
        MainWindow window(m_theme);
        window.addPage(new BlankPage(u"Inbox"_s, true), Rail::Place::Top);
        window.show();
        QSignalSpy closed(&window, &MainWindow::closed);
        window.close();
        QCOMPARE(closed.count(), 1);
        window.bringForward();
        QVERIFY(window.isVisible());
    }
};

QTEST_MAIN(TstMainWindow)
#include "tst_main_window.moc"
