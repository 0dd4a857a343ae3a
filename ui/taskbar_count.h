// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secondring {

/// How many wait for a reply, on the program's button in the taskbar, where the desktop shows such counts
/// (com.canonical.Unity.LauncherEntry: GNOME's dock, KDE, Unity). Does nothing elsewhere.
void showTaskbarCount(int count, bool urgent);

} // namespace secondring
