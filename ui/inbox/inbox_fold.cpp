// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/thread_head.h"
#include "ui/inbox/thread_model.h"
#include "ui/inbox/thread_pane.h"
#include "ui/inbox/thread_view.h"
#include "ui/leads/lead_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace secondring {

// How the inbox fits into its window: three columns, two with the lead's over the thread, or one at a time.

namespace {

constexpr int listWidth = 352;
constexpr int besideFrom = 1180 - 76; ///< The window's 1180 px without the rail.
constexpr int oneAtATimeBelow = listWidth + 480;

} // namespace

bool InboxPage::isFolded() const
{
    return width() < m_desk.theme.px(oneAtATimeBelow);
}

void InboxPage::showThread(bool inFront)
{
    if (m_threadInFront == inFront) return;
    m_threadInFront = inFront;
    placePanel();
}

QWidget* InboxPage::home()
{
    const bool isReading = isFolded() && m_threadInFront;
    return isReading ? static_cast<QWidget*>(&m_thread->view()) : &m_list->view();
}

void InboxPage::focusReading()
{
    takeKeys();
}

void InboxPage::placeColumns()
{
    const bool folded = isFolded();
    m_threadInFront = m_threadInFront && m_thread->shown();
    m_thread->head().offerBack(folded);
    m_list->setMinimumWidth(folded ? 0 : m_desk.theme.px(listWidth));
    m_list->setMaximumWidth(folded ? QWIDGETSIZE_MAX : m_desk.theme.px(listWidth));
    QWidget* front = m_threadInFront ? static_cast<QWidget*>(m_thread) : m_list;
    QWidget* behind = m_threadInFront ? static_cast<QWidget*>(m_list) : m_thread;
    // The keyboard goes along before what has it is hidden, or Qt would give it to any button.
    const bool takesFocus = folded && !behind->isHidden() && isAncestorOf(window()->focusWidget());
    front->show();
    if (takesFocus) focusReading();
    behind->setVisible(!folded);
}

void InboxPage::showPanel()
{
    if (m_thread->shown()) m_panel->showPerson(*m_thread->shown(), m_thread->view().thread().items());
    placePanel();
}

void InboxPage::foldPanel()
{
    if (isNarrow()) m_thread->head().setPanelOpen(false);
    m_panelWanted = false;
    placePanel();
}

bool InboxPage::isNarrow() const
{
    return width() < m_desk.theme.px(besideFrom);
}

void InboxPage::placePanel()
{
    placeColumns();
    const bool open = m_thread->shown().has_value();
    m_thread->head().offerPanel(isNarrow());
    if (!isNarrow()) {
        if (m_row->indexOf(m_panel) < 0) m_row->addWidget(m_panel);
        m_panel->setVisible(open);
        return;
    }
    m_row->removeWidget(m_panel);
    const int top = m_thread->head().height();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_panel->setGeometry(rightToLeft ? 0 : width() - m_panel->width(), top, m_panel->width(), height() - top);
    m_panel->setVisible(open && m_panelWanted && m_thread->isVisibleTo(this));
    m_panel->raise();
}

// What writes takes the key for itself, and leaves first.
void InboxPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && isFolded() && m_threadInFront) return m_thread->startWriting();
    if (event->key() != Qt::Key_Escape) return Page::keyPressEvent(event);
    const bool isPanelOver = isNarrow() && m_panel->isVisible();
    foldPanel();
    if (!isPanelOver && isFolded()) showThread(false);
}

void InboxPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placePanel();
}

} // namespace secondring
