// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_rows.h"

#include <QListView>
#include <QStyleOptionViewItem>

namespace secondring {

void paintRowGround(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option,
                    const QRect& box, PlaceInCard place)
{
    const int beyond = theme.px(12); // Square where the card goes on.
    const QRect card = box.adjusted(0, place.isFirst ? 0 : -beyond, 0, place.isLast ? 0 : beyond);
    auto fill = Token::Panel;
    if (option.state.testFlag(QStyle::State_MouseOver)) fill = Token::Hover;
    if (option.state.testFlag(QStyle::State_Selected)) fill = Token::Selection;
    painter.save();
    painter.setClipRect(box);
    paintSurface(painter, theme, card, {fill, Token::Line, 10});
    if (!place.isLast) {
        const QRect line(box.x() + 1, box.bottom(), box.width() - 2, 1);
        painter.fillRect(line, theme.color(Token::Line));
    }
    painter.restore();
    const bool keyboard = option.state.testFlag(QStyle::State_HasFocus) &&
                          option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (keyboard) paintFocus(painter, theme, box.adjusted(2, 2, -2, -3), 8);
}

void layAsCard(QListView& list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setVerticalScrollMode(QListView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setTabKeyNavigation(false);
    list.setEditTriggers(QListView::NoEditTriggers);
}

} // namespace secondring
