// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enter_key.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace secondring {

bool pressesAtEnter(QAbstractButton& button, const QKeyEvent& key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    // With Ctrl it sends what is written, wherever the keyboard is.
    if (!isEnter || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    if (!key.isAutoRepeat()) button.click();
    return true;
}

} // namespace secondring
