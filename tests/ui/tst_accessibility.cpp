// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access_rules.h"
#include "tests/ui/access_scenes.h"
#include "tests/ui/alerts_fixture.h"
#include "ui/alerts/alert_card.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

QByteArray listed(const QStringList& faults)
{
    return u"\n  "_s.toUtf8() + faults.join(u"\n  "_s).toUtf8();
}

void addScenes()
{
    QTest::addColumn<int>("scene");
    const auto scenes = accessScenes();
    for (size_t i = 0; i < scenes.size(); ++i)
        QTest::newRow(scenes[i].name) << static_cast<int>(i);
}

void lookAtScene(int scene, const AccessScene::Look& look)
{
    accessScenes().at(static_cast<size_t>(scene)).show(look);
}

AlertLook cardAt(Alert::Stage stage)
{
    DeskFixture desk;
    const auto now = desk.clock.now();
    Alert alert;
    alert.id = maria;
    alert.caller = numberOf(maria);
    alert.glance.name = u"Maria Reyes"_s;
    alert.stage = stage;
    alert.replies.add(u"Can you see me today?"_s);
    alert.conversation = ConversationId{u"c1"_s};
    alert.rangAt = now - 20s;
    alert.endedAt = alert.changedAt = now;
    if (stage == Alert::Stage::Urgent)
        alert.page = OpenPage{{u"r"_s, {u"c1"_s}, {u"m"_s}, now - 6min, now + 4min, 2},
                              *alert.caller,
                              u"Maria Reyes"_s,
                              u"it is hard to breathe"_s,
                              {}};
    const auto settings = drawnPractice();
    return lookOf(alert, {settings, TimeWords(QTimeZone::utc())}, now);
}

void addCards()
{
    QTest::addColumn<int>("stage");
    using enum Alert::Stage;
    const std::pair<const char*, Alert::Stage> all[] = {
        {"while it rings", Ringing},         {"after a missed call", Missed}, {"when they wrote back", Reply},
        {"when we have answered", Answered}, {"in an emergency", Urgent},     {"in the morning", Digest}};
    for (const auto& [name, stage] : all)
        QTest::newRow(name) << static_cast<int>(stage);
}

} // namespace

/// What somebody meets who works by keys or by ear.
class TstAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void everythingHasItsNameAndIsPressedByEnter_data() { addScenes(); }
    void everythingHasItsNameAndIsPressedByEnter()
    {
        QFETCH(int, scene);
        QStringList faults;
        lookAtScene(scene, [&faults](QWidget& window) { faults = nameFaults(window) + enterFaults(window); });
        QVERIFY2(faults.isEmpty(), listed(faults).constData());
    }

    void tabGoesAsOneReads_data() { addScenes(); }
    void tabGoesAsOneReads()
    {
        QFETCH(int, scene);
        QStringList faults;
        lookAtScene(scene, [&faults](QWidget& window) { faults = tabFaults(window); });
        QVERIFY2(faults.isEmpty(), listed(faults).constData());
    }

    void tabGoesAsOneReadsFromTheRight_data() { addScenes(); }
    void tabGoesAsOneReadsFromTheRight()
    {
        QFETCH(int, scene);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QStringList faults;
        lookAtScene(scene, [&faults](QWidget& window) { faults = tabFaults(window); });
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(faults.isEmpty(), listed(faults).constData());
    }

    void aCardNamesWhatItOffers_data() { addCards(); }
    void aCardNamesWhatItOffers()
    {
        QFETCH(int, stage);
        Theme theme(1.0);
        theme.dress();
        AlertCard card(theme);
        card.showLook(cardAt(static_cast<Alert::Stage>(stage)));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const auto faults = nameFaults(card) + tabFaults(card);
        QVERIFY2(faults.isEmpty(), listed(faults).constData());
    }

    // The rules themselves find what they look for.
    void aNamelessFieldIsFound()
    {
        QWidget window;
        auto* line = new QLineEdit(&window);
        window.show();
        QCOMPARE(nameFaults(window).size(), 1);
        line->setAccessibleName(u"Number"_s);
        QCOMPARE(nameFaults(window), QStringList());
    }

    void twoOfOneNameAreFound()
    {
        const Theme theme(1.0);
        QWidget window;
        auto* line = new QHBoxLayout(&window);
        line->addWidget(new Button(theme, Button::Kind::Plain, u"Save"_s, &window));
        auto* other = new Button(theme, Button::Kind::Plain, u"Save"_s, &window);
        line->addWidget(other);
        window.show();
        QCOMPARE(nameFaults(window).size(), 1);
        other->setAccessibleName(u"Save the hours"_s);
        QCOMPARE(nameFaults(window), QStringList());
    }

    void aButtonThatEnterLeavesIsFound()
    {
        const Theme theme(1.0);
        QWidget window;
        auto* button = new Button(theme, Button::Kind::Primary, u"Import"_s, &window);
        auto* bare = new QToolButton(&window);
        bare->setFocusPolicy(Qt::StrongFocus);
        window.show();
        QCOMPARE(enterFaults(window).size(), 1);
        bare->hide();
        QCOMPARE(enterFaults(window), QStringList());
        QSignalSpy pressed(button, &QAbstractButton::clicked);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed.size(), 2);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // Sends what is written.
        QCOMPARE(pressed.size(), 2);
    }

    void aWrongOrderIsFound()
    {
        QWidget window;
        auto* line = new QHBoxLayout(&window);
        auto* second = new QLineEdit(&window);
        auto* first = new QLineEdit(&window);
        line->addWidget(first);
        line->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        // Made in the wrong order, but a ring of two can be entered at the first.
        QCOMPARE(tabFaults(window), QStringList());
        auto* third = new QLineEdit(&window);
        line->insertWidget(0, third);
        third->show();
        QTRY_VERIFY(third->x() < first->x() && first->x() < second->x());
        QVERIFY(!tabFaults(window).isEmpty());
        QWidget::setTabOrder(third, first);
        QWidget::setTabOrder(first, second);
        QCOMPARE(tabFaults(window), QStringList());
    }
};

QTEST_MAIN(TstAccessibility)
#include "tst_accessibility.moc"
