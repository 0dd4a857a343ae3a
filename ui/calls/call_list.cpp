// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_list.h"

#include "ui/calls/call_actions.h"
#include "ui/calls/call_delegate.h"
#include "ui/widgets/card_rows.h"

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
    layAsCard(*this);
    setModel(&model);
    setItemDelegate(m_delegate);
    m_actions->hide();
    m_hand = new RowInHand(*this, *m_actions);
    connect(m_hand, &RowInHand::settled, this, &CallList::placeActions);
    connect(this, &QAbstractItemView::doubleClicked, this, &CallList::opened);
    connect(&model, &CallsModel::read, this, &CallList::settleActions);
}

const CallEntry* CallList::inHand() const
{
    return m_hand->isAny() ? &m_model.at(m_hand->row()) : nullptr;
}

void CallList::settleActions()
{
    if (m_hand != nullptr) m_hand->settle();
}

void CallList::placeActions()
{
    const auto* entry = inHand();
    viewport()->update();
    m_actions->setVisible(entry != nullptr);
    if (entry == nullptr) return m_delegate->setInHand({}, 0);
    const auto box = m_delegate->rowBox(m_hand->box(), m_hand->row());
    const int width = m_theme.px(264);
    const bool mirror = isRightToLeft();
    m_actions->setGeometry(mirror ? box.x() : box.right() + 1 - width, box.y() + 2, width, box.height() - 4);
    m_actions->offer(m_model.rowAt(m_hand->row()));
    m_delegate->setInHand(entry->logged.call.id, m_actions->sizeHint().width());
}

void CallList::keyPressEvent(QKeyEvent* event)
{
    if (m_hand->walks(*event)) return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_hand->takeCurrent();
        Q_EMIT opened();
        return;
    case Qt::Key_T:
        m_hand->takeCurrent();
        Q_EMIT textWanted();
        return;
    default:
        QListView::keyPressEvent(event);
    }
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
