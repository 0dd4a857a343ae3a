// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alert.h"
#include "ui/alerts/card_place.h"

#include <functional>
#include <memory>

namespace secondring {

class AlertCard;

/// An alert and its window.
struct ShownAlert {
    Alert alert;
    std::unique_ptr<AlertCard>
        card; ///< Made when it is first shown: a busy minute must not make fifty windows.
};
using ShownAlerts = std::vector<std::unique_ptr<ShownAlert>>; ///< Oldest first.

/// How cards are made, and what stands on them.
struct CardMaking {
    std::function<std::unique_ptr<AlertCard>(const QString& id)> make;
    std::function<AlertLook(const Alert&)> look;
    AlertCard& ruler; ///< Never seen: on it a card is measured before it is shown.
};

/// Puts the most urgent cards to @p place, and hides the others: those that have no room as they are stand as
/// a line, and where there is none for a line, they do not. While the mouse is on one, or somebody writes in
/// it, those that stand stay where they are. What they take of the window there.
CardsOver stackCards(const Theme& theme, const ShownAlerts& alerts, const CardPlace& place,
                     const CardMaking& cards);

/// How far the texts of the cards got.
void takeTexts(const ShownAlerts& alerts, const std::vector<FiledText>& texts, Timestamp now);

/// "Text anyway" for @p call was not done: its card says why.
void takeRefusal(const ShownAlerts& alerts, const CallId& call, Failure why, Timestamp now);

/// Cards that only say what stands in the thread of @p conversation, and that nobody writes in.
QStringList repliesIn(const ShownAlerts& alerts, const ConversationId& conversation);

} // namespace secondring
