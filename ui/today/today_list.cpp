// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_list.h"

#include "ui/today/row_actions.h"
#include "ui/today/today_delegate.h"
#include "ui/widgets/card_rows.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

TodayList::TodayList(const Theme& theme, TodayModel& model, QWidget* parent)
    : QListView(parent), m_model(model), m_actions(new RowActions(theme, viewport()))
{
    auto* stamp = new RowActions(theme, this);
    stamp->setObjectName(u"stamp"_s);
    stamp->hide();
    m_delegate = new TodayDelegate(theme, model, *stamp, this);
    setObjectName(u"today"_s);
    setAccessibleName(tr("People to get back to"));
    setProperty("on", u"background"_s);
    layAsCard(*this);
    setModel(&model);
    setItemDelegate(m_delegate);
    m_actions->hide();
    m_hand = new RowInHand(*this, *m_actions);
    connect(m_hand, &RowInHand::settled, this, &TodayList::placeActions);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model.at(index.row()).row) Q_EMIT opened();
    });
    connect(&model, &TodayModel::read, this, [this] {
        goOn();
        goBack();
        if (!currentIndex().isValid() && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0));
        scheduleDelayedItemsLayout();
        settleActions();
    });
}

const SheetRow* TodayList::inHand() const
{
    if (!m_hand->isAny()) return nullptr;
    const auto& row = m_model.at(m_hand->row()).row;
    return row ? &*row : nullptr;
}

TodayRow TodayList::rowInHand() const
{
    return m_hand->isAny() ? m_model.rowAt(m_hand->row()) : TodayRow();
}

void TodayList::startWithAPerson()
{
    // The fold of what is done was all there was, before somebody came over it.
    if (inHand() == nullptr && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0));
}

void TodayList::leaveBehind(const ReminderId& reminder)
{
    const int row = m_model.rowOf(reminder.value);
    if (row >= 0 && row == currentIndex().row()) m_leaving = {reminder, row, m_model.at(row).section};
}

// The next one comes to where it stood; else whoever walks the list by keys is taken along, out of sight.
void TodayList::goOn()
{
    if (!m_leaving) return;
    const int now = m_model.rowOf(m_leaving->reminder.value);
    const bool stays = now == m_leaving->row && m_model.at(now).section == m_leaving->section;
    if (stays) return;
    const Leaving left = *std::exchange(m_leaving, {});
    // Gone altogether, the row below has come up: somebody, or the line that opens the done ones.
    const bool wentAlong = now >= 0 && now == currentIndex().row();
    const bool isOnFold = now < 0 && inHand() == nullptr;
    if (m_model.rowCount() == 0 || !(wentAlong || isOnFold)) return;
    int next = std::min(now < left.row ? left.row + 1 : left.row, m_model.rowCount() - 1);
    while (next > 0 && m_model.at(next).section == TodayEntry::Section::Done)
        --next;
    setCurrentIndex(m_model.index(next));
}

void TodayList::goBack()
{
    const int row = m_returning ? m_model.rowOf(m_returning->value) : -1;
    if (row < 0 || m_model.at(row).section == TodayEntry::Section::Done) return;
    m_returning.reset();
    setCurrentIndex(m_model.index(row));
}

void TodayList::settleActions()
{
    if (m_hand != nullptr) m_hand->settle();
}

void TodayList::placeActions()
{
    const auto* row = inHand();
    m_delegate->setInHand(row != nullptr ? row->reminder.id.value : QString());
    viewport()->update();
    // A button that goes would leave the keys to whatever comes next in the window.
    const QWidget* held = window()->focusWidget();
    const bool hadKeys = held != nullptr && m_actions->isAncestorOf(held);
    m_actions->setVisible(row != nullptr);
    if (row != nullptr) {
        const QRect box = m_delegate->rowBox(m_hand->box(), m_hand->row());
        m_actions->setGeometry(m_delegate->actionsBox(box, isRightToLeft()));
        m_actions->offer(rowInHand());
    }
    if (hadKeys && (held->isHidden() || m_actions->isHidden())) setFocus();
}

void TodayList::openOrFold()
{
    if (!currentIndex().isValid()) return;
    m_hand->takeCurrent();
    if (inHand() != nullptr)
        Q_EMIT opened();
    else
        m_model.showDone(!m_model.showsDone());
}

void TodayList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) || m_model.rowCount() == 0)
        return QListView::keyPressEvent(event);
    if (m_hand->walks(*event)) return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openOrFold();
    case Qt::Key_T:
        m_hand->takeCurrent();
        Q_EMIT textWanted();
        return;
    case Qt::Key_C:
        m_hand->takeCurrent();
        Q_EMIT callWanted();
        return;
    case Qt::Key_R:
        m_hand->takeCurrent();
        Q_EMIT laterWanted();
        return;
    case Qt::Key_D:
        m_hand->takeCurrent();
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

// Narrow rows are higher.
void TodayList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
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
