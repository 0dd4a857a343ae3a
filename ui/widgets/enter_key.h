// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QKeyEvent;

namespace secondring {

/// Enter presses @p button as a click does, once however long it is held: Qt itself presses by Enter only
/// on some systems and in dialogs. False for every other key, which is the button's own.
bool pressesAtEnter(QAbstractButton& button, const QKeyEvent& key);

} // namespace secondring
