// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts_fixture.h"
#include "tests/ui/today_fixture.h"
#include "ui/main_window.h"
#include "ui/today/today_delegate.h"
#include "ui/widgets/end_room.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// A list of names whose lowest rows lie under cards.
struct LongList {
    explicit LongList(int rows = 40)
    {
        QStringList words;
        for (int row = 0; row < rows; ++row)
            words << u"Caller %1"_s.arg(row);
        names.setStringList(words);
        view.setModel(&names);
        view.setVerticalScrollMode(QListView::ScrollPerPixel);
        view.resize(300, 400);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view)) qFatal("not shown");
        if (rows == 40) hasRange();
    }
    void hasRange() const { QTRY_VERIFY(bar()->maximum() > 0); }
    [[nodiscard]] QScrollBar* bar() const { return view.verticalScrollBar(); }
    [[nodiscard]] int lastBottom() const
    {
        return view.visualRect(names.index(names.rowCount() - 1)).bottom();
    }
    [[nodiscard]] int seen() const { return view.viewport()->height(); }

    QStringListModel names;
    QListView view;
};

/// 1024 by 700 at 200 %.
constexpr QSize tiny(512, 350);

QRect seenOf(const AlertCard& card)
{
    const int margin = card.margin();
    return card.geometry().adjusted(margin, margin, -margin, -margin);
}

} // namespace

/// Cards hide nothing that somebody needs: the window makes room for them, and lists go on below them.
class TstCardRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theLastRowComesOverTheCards()
    {
        LongList list;
        const int own = list.bar()->maximum();
        EndRoom& room = EndRoom::of(list.view);
        room.setHidden(150);
        QVERIFY(list.bar()->maximum() > own);
        list.bar()->setValue(list.bar()->maximum());
        QVERIFY(list.lastBottom() < list.seen() - 150);
        // Whatever is read meanwhile.
        list.view.doItemsLayout();
        QVERIFY(list.lastBottom() < list.seen() - 150);
        QCOMPARE(list.bar()->value(), list.bar()->maximum());
    }

    void noRowMovesWhenTheCardsGo()
    {
        LongList list;
        const int own = list.bar()->maximum();
        EndRoom& room = EndRoom::of(list.view);
        room.setHidden(150);
        list.bar()->setValue(list.bar()->maximum());
        const int before = list.lastBottom();
        room.setHidden(0);
        QCOMPARE(list.lastBottom(), before);
        list.view.doItemsLayout();
        QCOMPARE(list.lastBottom(), before);
        list.bar()->setValue(0);
        QCOMPARE(list.bar()->maximum(), own);
    }

    void aFewRowsUnderCardsAreReachedToo()
    {
        LongList list(8);
        QTRY_VERIFY(list.lastBottom() > 60);
        QCOMPARE(list.bar()->maximum(), 0);
        EndRoom& room = EndRoom::of(list.view);
        room.setHidden(40);
        QCOMPARE(list.bar()->maximum(), 0); // Nothing of it is hidden.
        const int hidden = list.seen() - list.lastBottom() + 30;
        room.setHidden(hidden);
        QVERIFY(list.bar()->maximum() >= 30);
        list.bar()->setValue(list.bar()->maximum());
        QVERIFY(list.lastBottom() < list.seen() - hidden);
        list.bar()->setValue(0);
        room.setHidden(0);
        QCOMPARE(list.bar()->maximum(), 0);
    }

    void aFormGoesOnBelowThemToo()
    {
        QScrollArea area;
        auto* form = new QWidget;
        auto* column = new QVBoxLayout(form);
        QList<QWidget*> fields;
        for (int i = 0; i < 30; ++i) {
            auto* field = new QLineEdit(form);
            column->addWidget(field);
            fields << field;
        }
        area.setWidgetResizable(true);
        area.setWidget(form);
        area.resize(300, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        EndRoom::of(area).setHidden(120);
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
        const int bottom = fields.last()->mapTo(area.viewport(), QPoint(0, fields.last()->height())).y();
        QVERIFY(bottom < area.viewport()->height() - 120);
    }

    void walkingByKeysShowsTheRow()
    {
        LongList list;
        EndRoom::of(list.view).setHidden(150);
        list.view.setCurrentIndex(list.names.index(0));
        list.view.setFocus();
        QTest::keyClick(&list.view, Qt::Key_End);
        QCOMPARE(list.view.currentIndex().row(), 39);
        QVERIFY(list.lastBottom() < list.seen() - 150);
    }

    void theLastOnTodayIsReachedUnderThreeCards()
    {
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        OpenToday today;
        MainWindow window(today.desk.theme);
        window.addPage(today.page.release(), Rail::Place::Top);
        window.setGeometry(screen);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(today.model->rowCount() >= 7);
        WiredDesk at;
        at.makeRoom = [&window](const CardsOver& over) { window.makeRoom(over.row, over.covered); };
        at.work = workPlaceIn(window);
        QVERIFY(at.work);
        for (int i = 0; i < 3; ++i)
            at.miss(u"+1404555012%1"_s.arg(i), u"k%1"_s.arg(i));
        QCOMPARE(at.alerts.shown().size(), 3);
        QVERIFY(!at.over.covered.isEmpty());
        QScrollBar* bar = today.list->verticalScrollBar();
        bar->setValue(bar->maximum());
        const auto lastRow = [&today] {
            const QRect row = today.list->visualRect(today.model->index(today.model->rowCount() - 1));
            return QRect(today.list->viewport()->mapToGlobal(row.topLeft()), row.size());
        };
        QTRY_VERIFY(!lastRow().intersects(at.over.covered));
        for (const auto* card : at.alerts.shown())
            QVERIFY(!seenOf(*card).intersects(lastRow()));
    }

    void anEmergencyInASmallWindowHasARowOfItsOwn_data()
    {
        QTest::addColumn<bool>("isReading");
        QTest::newRow("a thread is open") << true;
        QTest::newRow("on Today") << false;
    }
    void anEmergencyInASmallWindowHasARowOfItsOwn()
    {
        QFETCH(bool, isReading);
        OpenToday today;
        MainWindow window(today.desk.theme);
        auto* page = today.page.release();
        window.addPage(page, Rail::Place::Top);
        window.fitInto(tiny);
        window.setGeometry(QRect(QPoint(), tiny));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        WiredDesk at;
        at.makeRoom = [&window](const CardsOver& over) { window.makeRoom(over.row, over.covered); };
        at.work = workPlaceIn(window);
        QVERIFY(at.work);
        at.work->screen = window.geometry();
        at.work->isReading = isReading;
        const PageRound round{u"r"_s, {u"c1"_s}, {u"m1"_s}, at.desk.clock.now(), at.desk.clock.now() + 5min,
                              1};
        at.alerts.onUrgent({{round, numberOf(maria), u"Maria Reyes"_s, u"I can't breathe"_s, {}}});
        QCOMPARE(at.alerts.shown().size(), 1);
        QVERIFY(at.offers(u"takeUrgent"_s));
        const auto top = [page] { return page->mapToGlobal(QPoint()).y(); };
        QTRY_VERIFY(top() > seenOf(*at.card()).bottom());
        QVERIFY(window.geometry().contains(seenOf(*at.card())));
        at.alerts.onUrgent({});
        QTRY_COMPARE(top(), window.geometry().top());
    }

    void theNameOfThePageIsReadInASmallWindow()
    {
        OpenToday today;
        MainWindow window(today.desk.theme);
        auto* page = today.page.release();
        window.addPage(page, Rail::Place::Top);
        window.fitInto(tiny);
        window.resize(tiny);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(page->findChild<QWidget*>(u"progress"_s)->isVisible());
        const auto labels = page->findChildren<QLabel*>();
        const auto name =
            std::ranges::find_if(labels, [](const QLabel* label) { return label->text() == u"Today"_s; });
        QVERIFY(name != labels.end());
        QTRY_VERIFY((*name)->width() >= (*name)->fontMetrics().horizontalAdvance(u"Today"_s));
    }

    void whoeverIsOnTodayIsReadInASmallWindow()
    {
        OpenToday today;
        const auto box = [&today](int row) {
            const auto* delegate = static_cast<TodayDelegate*>(today.list->itemDelegate());
            return delegate->rowBox(today.list->visualRect(today.model->index(row)), row);
        };
        QTRY_VERIFY(today.model->rowCount() >= 7);
        const int plain = box(0).height();
        today.page->setMinimumSize(1, 1); // As in a window that is fitted into its screen.
        today.page->resize(436, 350);
        QTRY_VERIFY(box(0).height() > plain); // The buttons stand below the name.
        today.list->setCurrentIndex(today.model->index(1));
        const QRect actions = today.list->actions().geometry();
        QVERIFY(box(1).contains(actions));
        QVERIFY(actions.top() > box(1).top() + plain / 2);
        QVERIFY(box(2).top() > actions.bottom());
        today.page->resize(1284, 860);
        QTRY_COMPARE(box(0).height(), plain);
    }

    void whatIsTypedInTheCornerIsNotHidden()
    {
        WorkPlace work{{0, 0, 1366, 768}, {0, 0, 1366, 768}, {0, 0, 1366, 768}, {}, true};
        const Theme theme(1.0);
        work.typedIn = {100, 60, 300, 30}; // A search, at the top.
        QCOMPARE(placeOfCards(theme, work, {}).form, CardPlace::Form::Lines);
        QCOMPARE(placeOfCards(theme, work, {}).row, 0);
        work.typedIn = {1000, 600, 300, 30}; // The page stays where it is: they stand in its other corner.
        QCOMPARE(placeOfCards(theme, work, {}).form, CardPlace::Form::Lines);
        QVERIFY(!placeOfCards(theme, work, {}).room.intersects(work.typedIn));
        QCOMPARE(placeOfCards(theme, work, {}).row, 0);
        work.typedIn = {100, 600, 1200, 30}; // As wide as the page.
        QCOMPARE(placeOfCards(theme, work, {}).form, CardPlace::Form::Head);
        QVERIFY(placeOfCards(theme, work, {}).row > 0);
        work.inside.setTop(60); // There is room over the window.
        QCOMPARE(placeOfCards(theme, work, {}).row, 0);
    }
};

QTEST_MAIN(TstCardRoom)
#include "tst_card_room.moc"
