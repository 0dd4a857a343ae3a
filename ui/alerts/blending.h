// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secondring {

/// Whether a window may be partly see-through here. On X11 only while a compositing manager runs: without
/// one, what should be see-through is black.
[[nodiscard]] bool screenBlends();

} // namespace secondring
