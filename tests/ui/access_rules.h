// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace secondring {

/// What a person who sees nothing would miss in @p part: controls and rows without a name, names that stand
/// for two things, buttons that no key reaches.
[[nodiscard]] QStringList nameFaults(const QWidget& part);

/// Where Tab leaves the reading order of @p window: columns first, in a column from top to bottom, in a line
/// from its start to its end; everything once.
[[nodiscard]] QStringList tabFaults(QWidget& window);

/// Buttons of @p part that Space presses and Enter does not; a box is ticked by Space alone.
[[nodiscard]] QStringList enterFaults(const QWidget& part);

} // namespace secondring
