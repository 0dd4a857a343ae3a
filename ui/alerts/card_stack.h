// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alert.h"

#include <memory>

namespace secondring {

class AlertCard;

/// An alert and its window.
struct ShownAlert {
    Alert alert;
    std::unique_ptr<AlertCard> card;
};
using ShownAlerts = std::vector<std::unique_ptr<ShownAlert>>; ///< Oldest first.

/// Puts the most urgent cards one above the other at the bottom of the screen, and the others away for now.
void stackCards(const Theme& theme, const ShownAlerts& alerts, const AlertWords& words, Timestamp now);

/// How far the texts of the cards got.
void takeTexts(const ShownAlerts& alerts, const std::vector<FiledText>& texts, Timestamp now);

inline constexpr int mostCardsShown = 3;

} // namespace secondring
