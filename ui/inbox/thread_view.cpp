// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thread_view.h"

#include "ui/inbox/thread_delegate.h"
#include "ui/inbox/thread_model.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace secondring {

ThreadView::ThreadView(const Desk& desk, QWidget* parent)
    : QListView(parent), m_model(new ThreadModel(desk, this)), m_delegate(new ThreadDelegate(desk, this))
{
    setObjectName(u"thread"_s);
    setAccessibleName(tr("Calls and texts"));
    setProperty("on", u"background"_s);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    m_margin = desk.theme.px(28);
    verticalScrollBar()->setSingleStep(desk.theme.px(24));
    connect(m_model, &ThreadModel::aboutToChange, this, &ThreadView::remember);
    connect(m_model, &ThreadModel::loaded, this, &ThreadView::settle);
    connect(m_model, &ThreadModel::grewUp, this, &ThreadView::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_atEnd = true; });
    m_lit.setSingleShot(true);
    m_lit.setInterval(std::chrono::seconds(8));
    connect(&m_lit, &QTimer::timeout, this, [this] {
        m_delegate->light({}, {});
        viewport()->update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < height() && m_model->hasOlder()) m_model->readOlder();
    });
}

void ThreadView::remember()
{
    const auto* bar = verticalScrollBar();
    m_fromEnd = bar->maximum() - bar->value();
    m_atEnd = m_atEnd || m_fromEnd <= bar->singleStep();
}

void ThreadView::settle()
{
    executeDelayedItemsLayout();
    if (std::exchange(m_folding, false)) return keepPlace();
    if (m_atEnd) scrollToBottom();
    m_atEnd = false;
    // A short page may leave the top in sight: then there is nothing to scroll that would ask for more.
    if (verticalScrollBar()->maximum() == 0) m_model->readOlder();
}

void ThreadView::keepPlace()
{
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum() - m_fromEnd);
    m_atEnd = false;
    if (!m_wanted.isEmpty()) lightUp();
}

void ThreadView::showEvidence(const MessageId& message, const std::vector<Evidence>& evidence)
{
    std::vector<std::pair<int, int>> pieces;
    pieces.reserve(evidence.size());
    for (const Evidence& each : evidence)
        pieces.emplace_back(each.from, each.length);
    m_delegate->light(message.value, pieces);
    m_wanted = message.value;
    lightUp();
}

void ThreadView::lightUp()
{
    const int row = m_model->rowOf(m_wanted);
    if (row < 0 && m_model->hasOlder()) return m_model->readOlder();
    m_folding = row < 0 && m_model->openFolds();
    if (m_folding) return; // It may be one of a flood.
    m_wanted.clear();
    if (row < 0) return;
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(row), PositionAtCenter);
    viewport()->update();
    m_lit.start();
}

void ThreadView::resizeEvent(QResizeEvent* event)
{
    const auto* bar = verticalScrollBar();
    const bool atEnd = bar->maximum() - bar->value() <= bar->singleStep();
    m_delegate->setWidth(viewport()->width(), m_margin - (width() - viewport()->width()));
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    if (atEnd) scrollToBottom();
}

void ThreadView::copyChosen()
{
    if (currentIndex().isValid()) QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void ThreadView::contextMenuEvent(QContextMenuEvent* event)
{
    const auto at = indexAt(event->pos());
    if (!at.isValid()) return;
    setCurrentIndex(at);
    QMenu menu(this);
    connect(menu.addAction(tr("Copy")), &QAction::triggered, this, &ThreadView::copyChosen);
    offerDeeds(menu, m_model->at(at.row()));
    menu.exec(event->globalPos());
}

// Another thread may be shown by the time the menu is answered: words are not carried into that one.
void ThreadView::offerDeeds(QMenu& menu, const ThreadRow& row)
{
    if (row.waits) {
        if (row.theyWroteSince)
            connect(menu.addAction(tr("Send it as it is")), &QAction::triggered, this,
                    [this, id = row.id] { Q_EMIT sendAsItIsAsked(MessageId{id}); });
        connect(menu.addAction(tr("Change it")), &QAction::triggered, this, [this, row] {
            if (m_model->rowOf(row.id) >= 0) Q_EMIT changeAsked(row);
        });
        connect(menu.addAction(tr("Don't send it")), &QAction::triggered, this,
                [this, id = row.id] { Q_EMIT callOffAsked(MessageId{id}); });
    } else if (row.kind == ThreadRow::Kind::Ours) {
        connect(menu.addAction(tr("Write it again")), &QAction::triggered, this, [this, row] {
            if (m_model->rowOf(row.id) >= 0) Q_EMIT writeAgainAsked(row);
        });
    }
}

bool ThreadView::isFold(const QModelIndex& index) const
{
    return index.isValid() && m_model->at(index.row()).kind == ThreadRow::Kind::Fold;
}

ThreadView::Deed ThreadView::deedAt(const QModelIndex& index, const QPoint& point) const
{
    if (!index.isValid()) return Deed::None;
    const QRect place = visualRect(index);
    if (m_delegate->callOffPlace(index, place, layoutDirection()).contains(point)) return Deed::CallOff;
    const bool sends = m_delegate->sendPlace(index, place, layoutDirection()).contains(point);
    return sends ? Deed::SendAsItIs : Deed::None;
}

void ThreadView::toggleFold(const QModelIndex& index)
{
    m_folding = true;
    m_model->toggleFold(index.row());
}

void ThreadView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const QPoint point = event->position().toPoint();
    const auto at = indexAt(point);
    viewport()->setCursor(isFold(at) || deedAt(at, point) != Deed::None ? Qt::PointingHandCursor
                                                                        : Qt::ArrowCursor);
}

void ThreadView::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    const QPoint point = event->position().toPoint();
    const auto at = indexAt(point);
    m_pressed = deedAt(at, point);
    m_pressedRow = m_pressed == Deed::None ? QString() : m_model->at(at.row()).id;
}

void ThreadView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const auto at = indexAt(point);
    const Deed pressed = std::exchange(m_pressed, Deed::None);
    if (event->button() != Qt::LeftButton || !at.isValid()) return;
    if (isFold(at)) return toggleFold(at);
    // The rows may have moved under the pointer since it was pressed.
    const MessageId id{m_model->at(at.row()).id};
    if (pressed == Deed::None || id.value != m_pressedRow || deedAt(at, point) != pressed) return;
    if (pressed == Deed::CallOff)
        Q_EMIT callOffAsked(id);
    else
        Q_EMIT sendAsItIsAsked(id);
}

void ThreadView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool presses = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (event->matches(QKeySequence::Copy))
        copyChosen();
    else if (presses && isFold(currentIndex()))
        toggleFold(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace secondring
