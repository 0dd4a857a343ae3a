// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

class QListView;
class QStyleOptionViewItem;

// What the lists have in common whose rows make up a card.
namespace secondring {

struct PlaceInCard {
    bool isFirst = false;
    bool isLast = false;
};
/// The part of the card that lies under one row, in the colour of its state, with the ring of the keyboard.
void paintRowGround(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option,
                    const QRect& box, PlaceInCard place);

/// A list without a frame, read only, that Tab leaves.
void layAsCard(QListView& list);

} // namespace secondring
