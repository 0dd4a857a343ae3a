// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_list.h"

#include "ui/calls/call_actions.h"
#include "ui/calls/call_delegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace secondring {

CallList::CallList(const Theme& theme, CallsModel& model, QWidget* parent)
    : QListView(parent), m_theme(theme), m_model(model), m_delegate(new CallDelegate(theme, model, this)),
      m_actions(new CallActions(theme, viewport()))
{
    setObjectName(u"calls"_s);
    setAccessibleName(tr("Calls, newest first"));
    setProperty("on", u"background"_s);
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    m_actions->hide();
    connect(this, &QAbstractItemView::entered, this, &CallList::take);
    connect(this, &QAbstractItemView::doubleClicked, this, &CallList::opened);
    connect(&model, &CallsModel::read, this, &CallList::settleActions);
}

const CallEntry* CallList::inHand() const
{
    return m_inHand.isValid() ? &m_model.at(m_inHand.row()) : nullptr;
}

void CallList::take(const QModelIndex& index)
{
    m_inHand = index;
    settleActions();
}

void CallList::settleActions()
{
    if (!m_inHand.isValid()) m_inHand = currentIndex();
    const auto* entry = inHand();
    m_delegate->setInHand(entry != nullptr ? entry->logged.call.id : CallId());
    viewport()->update();
    m_actions->setVisible(entry != nullptr);
    if (entry == nullptr) return;
    const auto box = m_delegate->rowBox(visualRect(m_inHand), m_inHand.row());
    const int width = m_theme.px(264);
    const bool mirror = isRightToLeft();
    m_actions->setGeometry(mirror ? box.x() : box.right() + 1 - width, box.y() + 2, width, box.height() - 4);
    m_actions->offer(m_model.rowAt(m_inHand.row()));
}

bool CallList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_actions->underMouse()) take(currentIndex());
    return QListView::viewportEvent(event);
}

void CallList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(currentIndex());
        Q_EMIT opened();
        return;
    case Qt::Key_T:
        take(currentIndex());
        Q_EMIT textWanted();
        return;
    case Qt::Key_J:
        setCurrentIndex(m_model.index(std::min(currentIndex().row() + 1, m_model.rowCount() - 1)));
        return;
    case Qt::Key_K:
        setCurrentIndex(m_model.index(std::max(currentIndex().row() - 1, 0)));
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void CallList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    take(current);
}

void CallList::updateGeometries()
{
    QListView::updateGeometries();
    settleActions();
}

void CallList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    settleActions();
}

} // namespace secondring
