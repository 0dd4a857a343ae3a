// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/desk.h"

#include <QString>

#include <functional>

class QWidget;

namespace secondring {

/// Asks for a time under @p anchor: a few that are usual, or one that is typed ("fri 2pm", "in 20 min"), in
/// the business's own wall time. @p use gets it; nothing happens when it is left. @p leave, if not empty, is
/// the first row, and does nothing: where a time decides more than when.
void askWhen(const Desk& desk, const QString& title, QWidget* anchor,
             const std::function<void(Timestamp)>& use, const QString& leave = {});

/// A time in words of the business's wall time: "Today, 2:30 PM", "Friday, 27 November, 9:00".
[[nodiscard]] QString whenWords(const Desk& desk, Timestamp at);
/// Longer nothing is put off: it would be lost.
[[nodiscard]] bool isTooFar(Timestamp at, Timestamp now);
/// What is said of typed words that name no time, or, @p far, one too far away.
[[nodiscard]] QString noTimeWords(bool far);

} // namespace secondring
