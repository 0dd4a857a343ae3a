// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_list.h"

#include "ui/today/row_actions.h"
#include "ui/today/today_delegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace secondring {

TodayList::TodayList(const Theme& theme, TodayModel& model, QWidget* parent)
    : QListView(parent), m_theme(theme), m_model(model), m_actions(new RowActions(theme, viewport()))
{
    auto* stamp = new RowActions(theme, this);
    stamp->setObjectName(u"stamp"_s);
    stamp->hide();
    m_delegate = new TodayDelegate(theme, model, *stamp, this);
    setObjectName(u"today"_s);
    setAccessibleName(tr("People to get back to"));
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
    connect(this, &QAbstractItemView::entered, this, &TodayList::take);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model.at(index.row()).row) Q_EMIT opened();
    });
    connect(&model, &TodayModel::read, this, [this] {
        if (!currentIndex().isValid() && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0));
        scheduleDelayedItemsLayout();
        settleActions();
    });
}

const SheetRow* TodayList::inHand() const
{
    if (!m_inHand.isValid()) return nullptr;
    const auto& row = m_model.at(m_inHand.row()).row;
    return row ? &*row : nullptr;
}

TodayRow TodayList::rowInHand() const
{
    return m_inHand.isValid() ? m_model.rowAt(m_inHand.row()) : TodayRow();
}

void TodayList::take(const QModelIndex& index)
{
    m_inHand = index;
    settleActions();
}

void TodayList::takeInHand(const ReminderId& reminder)
{
    const int row = m_model.rowOf(reminder.value);
    if (row < 0) return;
    setCurrentIndex(m_model.index(row));
    take(m_model.index(row));
}

void TodayList::startWithAPerson()
{
    // The fold of what is done was all there was, before somebody came over it.
    if (inHand() == nullptr && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0));
}

void TodayList::settleActions()
{
    if (!m_inHand.isValid()) m_inHand = currentIndex();
    const auto* row = inHand();
    m_delegate->setInHand(row != nullptr ? row->reminder.id.value : QString());
    viewport()->update();
    m_actions->setVisible(row != nullptr);
    if (row == nullptr) return;
    const QRect box = m_delegate->rowBox(visualRect(m_inHand), m_inHand.row());
    m_actions->setGeometry(m_delegate->actionsBox(box, isRightToLeft()));
    m_actions->offer(rowInHand());
}

bool TodayList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_actions->underMouse()) take(currentIndex());
    return QListView::viewportEvent(event);
}

void TodayList::step(int rows)
{
    setCurrentIndex(m_model.index(std::clamp(currentIndex().row() + rows, 0, m_model.rowCount() - 1)));
}

void TodayList::openOrFold()
{
    if (!currentIndex().isValid()) return;
    take(currentIndex());
    if (inHand() != nullptr)
        Q_EMIT opened();
    else
        m_model.showDone(!m_model.showsDone());
}

void TodayList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) || m_model.rowCount() == 0)
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openOrFold();
    case Qt::Key_J:
        return step(1);
    case Qt::Key_K:
        return step(-1);
    case Qt::Key_T:
        take(currentIndex());
        Q_EMIT textWanted();
        return;
    case Qt::Key_C:
        take(currentIndex());
        Q_EMIT callWanted();
        return;
    case Qt::Key_R:
        take(currentIndex());
        Q_EMIT laterWanted();
        return;
    case Qt::Key_D:
        take(currentIndex());
        Q_EMIT outcomeWanted();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void TodayList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isFold = index.isValid() && !m_model.at(index.row()).row;
    if (isFold && event->button() == Qt::LeftButton) m_model.showDone(!m_model.showsDone());
}

void TodayList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    take(current);
}

void TodayList::updateGeometries()
{
    QListView::updateGeometries();
    settleActions();
}

void TodayList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    settleActions();
}

} // namespace secondring
