// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/end_room.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace secondring {

namespace {

/// Between the last row and what stands below it.
constexpr int freeBelow = 8;
/// However much is covered, a row is seen over it.
constexpr int leastSeen = 80;

/// Of what is not higher than what is seen of it: from its first row to its last, in pixels.
int heightOf(const QAbstractScrollArea& area)
{
    if (const auto* list = qobject_cast<const QListView*>(&area);
        list != nullptr && list->model() != nullptr) {
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        return list->visualRect(last).bottom() + 1 + list->verticalScrollBar()->value();
    }
    const auto* form = qobject_cast<const QScrollArea*>(&area);
    if (form == nullptr || form->widget() == nullptr) return 0;
    const QLayout* layout = form->widget()->layout();
    if (layout == nullptr) return form->widget()->height();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(form->widget()->width())
                                       : layout->totalSizeHint().height();
}

bool goesByPixels(const QAbstractScrollArea& area)
{
    const auto* list = qobject_cast<const QListView*>(&area);
    return list == nullptr || list->verticalScrollMode() == QListView::ScrollPerPixel;
}

} // namespace

EndRoom::EndRoom(QAbstractScrollArea& area)
    : QObject(&area), m_area(area), m_bar(*area.verticalScrollBar()), m_own(m_bar.maximum())
{
    // Told before a bar's value is brought back within its range: nothing jumps.
    connect(&m_bar, &QScrollBar::rangeChanged, this, [this](int, int most) {
        if (m_isGranting) return;
        m_own = most;
        settle();
    });
    connect(&m_bar, &QScrollBar::valueChanged, this, [this] {
        if (!m_isGranting) settle();
    });
    area.installEventFilter(this);
    area.viewport()->installEventFilter(this);
}

EndRoom& EndRoom::of(QAbstractScrollArea& area)
{
    auto* known = area.findChild<EndRoom*>({}, Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new EndRoom(area);
}

void EndRoom::setHidden(int hidden)
{
    const bool wasSeen = keptBottom() <= limit();
    m_hidden = std::max(0, hidden);
    watchKeys();
    settle();
    if (wasSeen) liftKept();
}

void EndRoom::keepSeen(QWidget& part)
{
    m_kept = &part;
    part.installEventFilter(this);
}

void EndRoom::watchKeys()
{
    const auto* list = qobject_cast<const QAbstractItemView*>(&m_area);
    if (list == nullptr || list->selectionModel() == m_chosen) return;
    m_chosen = list->selectionModel();
    connect(m_chosen, &QItemSelectionModel::currentChanged, this, &EndRoom::bringUp);
}

int EndRoom::wanted() const
{
    const int seen = m_area.viewport()->height();
    const int hidden = std::min(m_hidden + freeBelow, seen - leastSeen);
    if (m_hidden == 0 || hidden <= 0) return 0;
    return m_own > 0 ? hidden : std::max(0, heightOf(m_area) - (seen - hidden));
}

// What was scrolled past its end stays where it is until somebody scrolls back: no row comes under a mouse
// that was about to press another.
void EndRoom::settle()
{
    grant(std::max(wanted(), std::clamp(m_bar.value() - m_own, 0, m_more)));
}

void EndRoom::grant(int more)
{
    const bool isNew = more != m_more || m_bar.maximum() != m_own + more;
    m_more = more;
    if (!isNew) return;
    m_isGranting = true;
    // A bar that came and went with our own room would lay the list out for ever.
    if (more > 0) m_area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_bar.setMaximum(m_own + more);
    m_isGranting = false;
    if (more == 0) m_area.setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void EndRoom::bringUp()
{
    const auto* list = qobject_cast<const QAbstractItemView*>(&m_area);
    if (!m_isWalked || m_hidden == 0 || list == nullptr) return;
    lift(list->visualRect(list->currentIndex()).bottom() + freeBelow);
}

void EndRoom::liftKept()
{
    if (!m_kept || !m_kept->isVisible()) return;
    // What was laid out for it so far may be half of the way.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    lift(keptBottom());
}

void EndRoom::lift(int bottom)
{
    if (bottom > limit()) m_bar.setValue(m_bar.value() + bottom - limit());
}

int EndRoom::keptBottom() const
{
    if (!m_kept) return 0;
    return m_kept->mapTo(m_area.viewport(), QPoint(0, m_kept->height())).y() + freeBelow;
}

int EndRoom::limit() const
{
    return std::max(leastSeen, m_area.viewport()->height() - m_hidden);
}

bool EndRoom::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress) m_isWalked = true;
    if (type == QEvent::MouseButtonPress || type == QEvent::Wheel) m_isWalked = false;
    if (watched == m_kept && (type == QEvent::Show || type == QEvent::Resize))
        QMetaObject::invokeMethod(this, &EndRoom::liftKept, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void keepClear(const QWidget& pages, const QRect& covered)
{
    for (auto* area : pages.findChildren<QAbstractScrollArea*>()) {
        const bool isOurs =
            qobject_cast<QListView*>(area) != nullptr || qobject_cast<QScrollArea*>(area) != nullptr;
        if (!isOurs || !goesByPixels(*area)) continue;
        const QWidget* seen = area->viewport();
        const QRect there(seen->mapToGlobal(QPoint()), seen->size());
        const bool isOver = area->isVisible() && there.intersects(covered);
        const int hidden = isOver ? there.bottom() + 1 - covered.top() : 0;
        const bool isKnown = area->findChild<EndRoom*>({}, Qt::FindDirectChildrenOnly) != nullptr;
        if (isKnown || hidden > 0) EndRoom::of(*area).setHidden(hidden);
    }
}

} // namespace secondring
