// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace secondring {

// A stack that shows its other side leaves the keyboard nowhere, and so does a button that is deleted.
Page::Page(QWidget* parent) : QWidget(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*before*/, const QWidget* now) {
        if (now == nullptr && isVisible())
            QMetaObject::invokeMethod(this, &Page::keepKeys, Qt::QueuedConnection);
    });
}

void Page::takeKeys()
{
    auto* to = home();
    (to != nullptr && to->isVisible() ? to : this)->setFocus(Qt::OtherFocusReason);
}

void Page::keepKeys()
{
    if (isVisible() && isActiveWindow() && QApplication::focusWidget() == nullptr) takeKeys();
}

// A button that was pressed last has the keyboard and no use for letters; the page itself has use for
// nothing.
void Page::keyPressEvent(QKeyEvent* event)
{
    const bool isLetter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    auto* list = hasFocus() ? home() : walked();
    if ((!isLetter && !hasFocus()) || event->modifiers() != Qt::NoModifier || list == nullptr ||
        !list->isVisible() || list->hasFocus() || m_handsOn)
        return QWidget::keyPressEvent(event);
    const QScopedValueRollback handing(m_handsOn, true);
    list->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(list, event);
}

// Qt asks for the next one also when what has the keyboard is hidden. The next may be a button of the rail,
// and the keys that follow were meant for the list.
bool Page::focusNextPrevChild(bool next)
{
    const QWidget* held = window()->focusWidget();
    const bool isGone = isVisible() && held != nullptr && isAncestorOf(held) && !held->isVisible();
    if (!isGone) return QWidget::focusNextPrevChild(next);
    const auto* to = home();
    const bool isMoved = (to == nullptr || !to->isVisible()) && QWidget::focusNextPrevChild(next);
    const QWidget* now = window()->focusWidget();
    if (!isMoved || now == nullptr || !isAncestorOf(now) || !now->isVisible()) takeKeys();
    return true;
}

} // namespace secondring
