// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/page.h"
#include "ui/tray_icon.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/end_room.h"
#include "ui/window/key_sheet.h"
#include "ui/window/look_bar.h"
#include "ui/window/pause_bar.h"
#include "ui/window/practice_bar.h"
#include "ui/window/rail_button.h"
#include "ui/window/watch_bar.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace secondring {

MainWindow::MainWindow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rail(new Rail(theme, this)),
      m_cards(new Bar(theme, Token::Background, Bar::Edge::Bottom, this)),
      m_practice(new PracticeBar(theme, this)), m_pause(new PauseBar(theme, this)),
      m_watch(new WatchBar(theme, this)), m_look(new LookBar(theme, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setFont(theme.font(Type::Body)); // Also for a window made before the program is dressed.
    setWindowTitle(tr("Second Ring"));
    setWindowIcon(TrayIcon::picture(theme, 0));
    setMinimumSize(theme.px(720), theme.px(480));
    resize(theme.px(1360), theme.px(860));
    m_practice->hide();
    m_cards->setObjectName(u"cardRow"_s);
    m_cards->hide();
    m_stack->setObjectName(u"pages"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_cards);
    column->addWidget(m_practice);
    column->addWidget(m_watch);
    column->addWidget(m_pause);
    column->addWidget(m_look);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);

    connect(m_rail, &Rail::chosen, this, &MainWindow::open);
    connect(m_rail, &Rail::healthAsked, this, &MainWindow::healthAsked);
    connect(m_practice, &PracticeBar::ringOnceAsked, this, &MainWindow::ringOnceAsked);
    connect(m_practice, &PracticeBar::morningAsked, this, &MainWindow::morningAsked);
    connect(m_practice, &PracticeBar::goLiveAsked, this, &MainWindow::goLiveAsked);
    connect(m_watch, &WatchBar::healthAsked, this, &MainWindow::healthAsked);
    connect(m_pause, &PauseBar::goOnAsked, this, &MainWindow::goOnAsked);
    connect(m_pause, &PauseBar::limitsAsked, this, &MainWindow::limitsAsked);
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, this, &MainWindow::searchFromAnywhere);
    // Some keyboards' "?" comes with Shift, some systems leave it out.
    for (const QKeySequence& pressed :
         {QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question)})
        connect(new QShortcut(pressed, this), &QShortcut::activated, this, &MainWindow::showKeys);
}

void MainWindow::addPage(Page* page, Rail::Place place)
{
    m_buttons.insert(page, m_rail->add(page, place));
    auto* go =
        new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_buttons.size())), this);
    connect(go, &QShortcut::activated, page, [this, page] { open(page); });
    addHiddenPage(page);
}

void MainWindow::addHiddenPage(Page* page)
{
    m_stack->addWidget(page);
    if (m_stack->count() == 1) open(page);
}

void MainWindow::showKeys()
{
    (new KeySheet(m_theme, static_cast<int>(m_buttons.size()), this))->open();
}

void MainWindow::open(Page* page)
{
    m_stack->setCurrentWidget(page);
    for (auto* button : std::as_const(m_buttons))
        button->setChecked(m_buttons.value(page) == button);
    page->enter();
    Q_EMIT opened(page);
}

Page* MainWindow::current() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showLine(const RailWords& line)
{
    m_rail->showLine(line);
}

void MainWindow::showPractice(bool practising)
{
    m_practice->setVisible(practising);
}

void MainWindow::showPause(const QString& why)
{
    m_pause->showPause(why);
}

void MainWindow::showLookOnly(const QString& why)
{
    m_look->showWhy(why);
}

void MainWindow::showUnwatched(const QString& why)
{
    m_watch->showUnwatched(why);
}

void MainWindow::fitInto(const QSize& room)
{
    setMinimumSize(minimumSize().boundedTo(room));
    resize(size().boundedTo(room));
}

void MainWindow::makeRoom(int row, const QRect& covered)
{
    if (row > 0) m_cards->setFixedHeight(row);
    m_cards->setVisible(row > 0);
    keepClear(*m_stack, covered);
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT closed();
}

void MainWindow::searchFromAnywhere()
{
    if (current()->search()) return;
    for (int i = 0; i < m_stack->count(); ++i) {
        auto* page = qobject_cast<Page*>(m_stack->widget(i));
        if (!page->search()) continue;
        open(page);
        page->search();
        return;
    }
}

} // namespace secondring
