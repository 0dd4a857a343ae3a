// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/card_stack.h"

namespace secondring {

/// Several replies that were passed on become one card: they are news, and Today has each of them. A card
/// that somebody works on stays as it is.
void foldPassedOn(const ShownAlerts& alerts);
/// @p alert, and the others its card stands for.
[[nodiscard]] QStringList standingFor(const ShownAlerts& alerts, const Alert& alert);
void lookFolded(AlertLook& look, const PassedOnFold& fold, const AlertWords& as, Timestamp now);

} // namespace secondring
