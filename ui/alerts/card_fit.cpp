// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_card.h"
#include "ui/alerts/reply_bubble.h"
#include "ui/widgets/avatar.h"

#include <QBoxLayout>

namespace secondring {

// How wide and how high the parts of a card are.

namespace {

/// With them a card fits on the smallest screen.
constexpr int linesOfReplies = 6;

} // namespace

int AlertCard::bodyWidth() const
{
    const auto edges = m_row->contentsMargins();
    return width() - edges.left() - edges.right() - m_face->sizeHint().width() - m_row->spacing();
}

void AlertCard::placeButtons()
{
    m_both->setDirection(QBoxLayout::LeftToRight);
    m_both->activate(); // A button may have other words now.
    if (!m_look.isLine && m_both->sizeHint().width() > bodyWidth())
        m_both->setDirection(QBoxLayout::TopToBottom);
    m_buttons->updateGeometry(); // Another direction is another height.
}

void AlertCard::fit()
{
    int high = 0;
    for (int lines = linesOfReplies; lines > 0; --lines) {
        m_bubble->showReplies(m_look.bubble, bodyWidth(), lines);
        // Its layout learns of words within the bubble only later, and would measure those of before.
        m_bubble->updateGeometry();
        layout()->activate();
        high = std::max(layout()->totalHeightForWidth(width()), layout()->totalSizeHint().height());
        if (m_mostHigh == 0 || high - 2 * margin() <= m_mostHigh || m_look.bubble.isEmpty()) break;
    }
    setFixedHeight(high);
    update();
}

} // namespace secondring
