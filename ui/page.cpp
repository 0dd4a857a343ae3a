// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace secondring {

// A button that was pressed last has the keyboard and no use for letters.
void Page::keyPressEvent(QKeyEvent* event)
{
    const bool isLetter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    auto* list = walked();
    if (!isLetter || event->modifiers() != Qt::NoModifier || list == nullptr || !list->isVisible() ||
        list->hasFocus() || m_handsOn)
        return QWidget::keyPressEvent(event);
    const QScopedValueRollback handing(m_handsOn, true);
    list->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(list, event);
}

} // namespace secondring
