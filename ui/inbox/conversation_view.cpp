// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_view.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

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
        m_place = start;
        selectionModel()->clear();
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

} // namespace secondring
