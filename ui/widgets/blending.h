// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRect;
class QWidget;

namespace secondring {

/// Whether a window may be partly see-through here. On X11 only while a compositing manager runs: without
/// one, what should be see-through is black.
[[nodiscard]] bool screenBlends();
/// Leaves only @p box of @p window, with corners of @p radius: a frameless window that nothing blends with
/// what lies behind it would have black ones.
void cutOut(QWidget& window, const QRect& box, int radius);

} // namespace secondring
