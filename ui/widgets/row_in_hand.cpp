// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_in_hand.h"

#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace secondring {

RowInHand::RowInHand(QListView& list, QWidget& actions) : QObject(&list), m_list(list), m_actions(actions)
{
    list.setMouseTracking(true);
    list.viewport()->installEventFilter(this);
    connect(&list, &QAbstractItemView::entered, this, &RowInHand::take);
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

void RowInHand::takeCurrent()
{
    take(m_list.currentIndex());
}

void RowInHand::keep()
{
    if (m_row.isValid()) m_list.setCurrentIndex(m_row);
}

void RowInHand::settle()
{
    if (!m_row.isValid()) m_row = m_list.currentIndex();
    Q_EMIT settled();
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
    if (event->type() == QEvent::Leave && !m_actions.underMouse()) takeCurrent();
    return QObject::eventFilter(watched, event);
}

} // namespace secondring
