// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_window.h"

namespace secondring {

// What the window says everywhere at once: strip, card and tray.

void DeskWindow::showPause(const QString& why)
{
    m_window->showPause(why);
    m_tray.setPaused(why);
    m_alerts->onPaused(why);
}

void DeskWindow::showUnwatched(const QString& why)
{
    m_window->showUnwatched(why);
    m_tray.setUnwatched(why);
    m_alerts->onUnwatched(why);
}

void DeskWindow::showWatchedAgain(const QString& words)
{
    m_tray.showWatchedAgain(words);
    m_alerts->onWatchedAgain(words);
}

} // namespace secondring
