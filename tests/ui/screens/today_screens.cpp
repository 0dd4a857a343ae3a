// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/today_screens.h"

#include "tests/ui/screens/shot.h"
#include "tests/ui/screens/whole_desk.h"
#include "tests/ui/today_story.h"
#include "tests/ui/yes_ask.h"
#include "ui/main_window.h"
#include "ui/today/row_actions.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"
#include "ui/widgets/choice_popover.h"
#include "ui/window/rail_button.h"

#include <QAbstractButton>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

class TodayScreens {
public:
    explicit TodayScreens(Album album) : m_album(std::move(album)) {}

    int takeAll()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_album.choice = choice;
            busy();
            empty();
            broken();
        }
        m_album.choice = Theme::Choice::Light;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        busy();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return m_album.missed;
    }

private:
    void dress(DeskFixture& fixture)
    {
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
    }

    void busy()
    {
        DeskFixture fixture;
        dress(fixture);
        tellToday(fixture);
        YesAsk ask;
        MainWindow window(fixture.theme);
        window.showLine(listening());
        auto* page = new TodayPage(fixture.desk, ask, &window);
        WholeDesk whole;
        whole.addTo(window, fixture.desk, page);
        auto* list = page->findChild<TodayList*>();
        const auto filled = [list] { return list->model()->rowCount() >= 7; };
        m_album.shoot(window, u"today-busy"_s, {1360, 860}, filled);
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        m_album.shoot(window, u"today-done"_s, {1360, 860},
                      [list] { return list->model()->rowCount() >= 9; });
        m_album.shoot(window, u"today-narrow"_s, {1024, 700}, filled);
        m_album.shoot(window, u"today-folded"_s, {720, 480}, filled);
        list->setCurrentIndex(list->model()->index(1, 0));
        stopped(window, list);
        list->setCurrentIndex(list->model()->index(1, 0));
        popover(list, Qt::Key_R, u"today-later"_s);
        popover(list, Qt::Key_D, u"today-outcome"_s);
        paper(*page, u"printList"_s, u"today-paper"_s);
        paper(*page, u"handOver"_s, u"today-hand-over"_s);
        window.rail().addFoot(new RailButton(fixture.theme, u"user"_s, u"Who?"_s, &window.rail()));
        window.fitInto({512, 350});
        m_album.shoot(window, u"today-tiny"_s, {512, 350}, filled);
    }

    // A text that was to go by itself is stopped, and that is taken back.
    void stopped(MainWindow& window, TodayList* list)
    {
        list->setCurrentIndex(list->model()->index(3, 0));
        QTest::keyClick(list, Qt::Key_T);
        const auto* foot = window.findChild<QWidget*>(u"listFoot"_s);
        m_album.shoot(window, u"today-undo"_s, {1024, 700}, [foot] { return foot->isVisible(); });
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    }

    void popover(TodayList* list, Qt::Key key, const QString& name)
    {
        QTest::keyClick(list, key);
        auto* shown = list->window()->findChild<ChoicePopover*>();
        if (shown == nullptr) {
            ++m_album.missed;
            return;
        }
        QCoreApplication::processEvents();
        m_album.keep(shown->grab(), name);
        shown->close();
        QCoreApplication::sendPostedEvents(shown, QEvent::DeferredDelete);
    }

    void paper(TodayPage& page, const QString& button, const QString& name)
    {
        bool isDrawn = false;
        page.setPrint([&](const Paper& sheet, QWidget*) {
            constexpr int dots = 2;
            QPixmap picture(595 * dots, 842 * dots);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(dots, dots);
            paintPaper(painter, QRectF(0, 0, 595, 842), sheet);
            painter.end();
            m_album.keep(picture, name);
            isDrawn = true;
        });
        page.findChild<QAbstractButton*>(button)->click();
        if (!QTest::qWaitFor([&] { return isDrawn; })) ++m_album.missed;
    }

    void empty()
    {
        DeskFixture fixture;
        dress(fixture);
        YesAsk ask;
        MainWindow window(fixture.theme);
        auto* page = new TodayPage(fixture.desk, ask, &window);
        window.addPage(page, Rail::Place::Top);
        m_album.shoot(window, u"today-empty"_s, {1360, 860},
                      [page] { return page->findChild<QWidget*>(u"empty"_s)->isVisible(); });
    }

    void broken()
    {
        DeskFixture fixture;
        dress(fixture);
        Store nowhere({StoreLocation::Engine::Sqlite, u"/dev/null/all.sqlite"_s});
        nowhere.open().waitForFinished();
        ReminderDesk reminders(nowhere, fixture.clock);
        const Desk desk = fixture.deskWith(reminders);
        YesAsk ask;
        MainWindow window(fixture.theme);
        auto* page = new TodayPage(desk, ask, &window);
        window.addPage(page, Rail::Place::Top);
        m_album.shoot(window, u"today-broken"_s, {1024, 700},
                      [page] { return page->findChild<QWidget*>(u"empty"_s)->isVisible(); });
    }

    Album m_album;
};

} // namespace

int takeToday(const QString& folder, const QString& suffix)
{
    return TodayScreens({folder, suffix}).takeAll();
}

} // namespace secondring
