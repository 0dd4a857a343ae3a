// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_in_hand.h"

#include <QAbstractButton>
#include <QCursor>
#include <QKeyEvent>
#include <QLayout>
#include <QListView>
#include <QScopedValueRollback>

#include <algorithm>

namespace secondring {

using namespace std::chrono_literals;

namespace {

/// What it takes to see that another row has come under the mouse, and to hold back a press.
constexpr auto timeToSee = 400ms;

} // namespace

RowInHand::RowInHand(QListView& list, QWidget& actions) : QObject(&list), m_list(list), m_actions(actions)
{
    list.setMouseTracking(true);
    list.installEventFilter(this);
    list.viewport()->installEventFilter(this);
    for (auto* button : actions.findChildren<QAbstractButton*>())
        button->installEventFilter(this);
    connect(&list, &QAbstractItemView::entered, this, &RowInHand::point);
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this, &RowInHand::take);
}

QRect RowInHand::box() const
{
    return m_list.visualRect(m_row);
}

void RowInHand::take(const QModelIndex& row)
{
    m_row = row;
    settle();
}

void RowInHand::point(const QModelIndex& row)
{
    // A button that goes brings the list under a mouse that rests.
    if (m_isSettling) return;
    m_isPointed = true;
    if (row != m_row) m_unseen = {};
    m_row = m_settled = row;
    settle();
}

void RowInHand::followMouse()
{
    const QModelIndex under = m_list.indexAt(m_list.viewport()->mapFromGlobal(QCursor::pos()));
    if (under.isValid()) m_row = under;
}

void RowInHand::takeCurrent()
{
    m_isPointed = false;
    take(m_list.currentIndex());
}

void RowInHand::keep()
{
    if (m_row.isValid()) m_list.setCurrentIndex(m_row);
}

void RowInHand::settle()
{
    if (m_isPointed) followMouse();
    if (!m_row.isValid()) m_row = m_list.currentIndex();
    if (m_row != m_settled && m_list.viewport()->underMouse()) m_unseen.setRemainingTime(timeToSee);
    m_settled = m_row;
    const QScopedValueRollback settling(m_isSettling, true);
    Q_EMIT settled();
    // A mouse that jumps here presses in the same moment.
    m_actions.layout()->activate();
}

bool RowInHand::walks(const QKeyEvent& key)
{
    if (key.key() != Qt::Key_J && key.key() != Qt::Key_K) return false;
    step(key.key() == Qt::Key_J ? 1 : -1);
    return true;
}

void RowInHand::step(int rows)
{
    const auto* model = m_list.model();
    if (model->rowCount() == 0) return;
    const int to = std::clamp(m_list.currentIndex().row() + rows, 0, model->rowCount() - 1);
    m_list.setCurrentIndex(model->index(to, 0));
}

bool RowInHand::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (watched == &m_list && type == QEvent::KeyPress) m_isPointed = false;
    if (watched == m_list.viewport() && type == QEvent::Enter) m_isPointed = true;
    if (watched == m_list.viewport() && type == QEvent::Leave && !m_actions.underMouse()) takeCurrent();
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (button != nullptr && (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick))
        m_pressed = m_unseen.hasExpired() ? m_row : QPersistentModelIndex();
    if (button != nullptr && type == QEvent::MouseButtonRelease && m_pressed != m_row) button->setDown(false);
    return QObject::eventFilter(watched, event);
}

} // namespace secondring
