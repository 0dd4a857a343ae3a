// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_view.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace secondring {

ConversationView::ConversationView(QWidget* parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    verticalScrollBar()->setSingleStep(20);
    // Waiting times go on without anything happening.
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, [this] { viewport()->update(); });
    minutes->start(std::chrono::seconds(30));
}

void ConversationView::step(int rows)
{
    if (model() == nullptr || model()->rowCount() == 0) return;
    int from = currentIndex().row();
    // After the chosen row left, the one below has taken its place: J goes there, K to the one above.
    if (from < 0) from = m_place >= 0 ? (rows > 0 ? m_place - 1 : m_place) : (rows > 0 ? -1 : 1);
    choose(std::clamp(from + rows, 0, model()->rowCount() - 1));
    setFocus(Qt::OtherFocusReason); // What is pressed next is meant for the list: Enter writes.
}

bool ConversationView::chooseBeside(int row)
{
    const bool isLast = row + 1 >= model()->rowCount();
    if (isLast && row == 0) return false;
    choose(isLast ? row - 1 : row + 1);
    return true;
}

void ConversationView::choose(int row)
{
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void ConversationView::chooseOrLeave(int row)
{
    if (row >= 0)
        choose(row);
    else
        leaveChosen();
}

void ConversationView::leaveChosen()
{
    if (!currentIndex().isValid()) return;
    m_place = currentIndex().row();
    selectionModel()->clear();
}

void ConversationView::toggleMark(const QModelIndex& row)
{
    if (!row.isValid()) return;
    const QString id = row.data(Qt::UserRole).toString();
    if (!m_marked.removeOne(id)) m_marked << id;
    viewport()->update();
    Q_EMIT marksChanged();
}

void ConversationView::clearMarks()
{
    if (m_marked.isEmpty()) return;
    m_marked.clear();
    viewport()->update();
    Q_EMIT marksChanged();
}

// Enter answers what is open, also when it stands in no row here.
void ConversationView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && !currentIndex().isValid())
        Q_EMIT activated({});
    else
        QListView::keyPressEvent(event);
}

// With Ctrl a row is marked and not opened.
void ConversationView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier))
        toggleMark(indexAt(event->pos()));
    else
        QListView::mousePressEvent(event);
}

// Not QListView's: that makes the first row current, and so opens it unasked.
void ConversationView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void ConversationView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const int chosen = currentIndex().row();
    if (chosen >= start && chosen <= end) {
        leaveChosen();
        m_place = start;
    } else if (chosen < 0 && m_place >= start) {
        m_place = std::max(start, m_place - (end - start + 1)); // Others above it go, too.
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

} // namespace secondring
