// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_card.h"

#include <QApplication>
#include <QWindow>

namespace secondring {

// When a card has the keyboard: from a click into its field until the answer has left, or the card goes.

// The native window alone is told: setWindowFlags() would hide the card and show it again.
void AlertCard::takeFocus()
{
    QWidget* before = QApplication::activeWindow();
    if (const auto* other = qobject_cast<AlertCard*>(before); other != nullptr) before = other->m_cameFrom;
    m_cameFrom = before;
    overrideWindowFlags(windowFlags() & ~Qt::WindowDoesNotAcceptFocus);
    if (windowHandle() != nullptr) windowHandle()->setFlags(windowFlags());
    activateWindow();
}

void AlertCard::giveFocusBack()
{
    const bool hadIt = isActiveWindow();
    overrideWindowFlags(windowFlags() | Qt::WindowDoesNotAcceptFocus);
    if (windowHandle() != nullptr) windowHandle()->setFlags(windowFlags());
    // A card that is over would keep the keyboard, and nothing in it takes a key.
    if (hadIt && m_cameFrom) m_cameFrom->activateWindow();
    m_cameFrom.clear();
}

// Hidden, it would have lost the keyboard already, to no window.
void AlertCard::setVisible(bool visible)
{
    if (!visible) giveFocusBack();
    QWidget::setVisible(visible);
}

} // namespace secondring
