// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <optional>

class QWidget;

namespace secondring {

class Theme;

/// Our window while somebody works in it, in pixels of the screen.
struct WorkPlace {
    QRect screen; ///< What windows may use of it.
    QRect frame;
    QRect inside; ///< The frame without its title and edges.
    QRect panel;  ///< At the side of a thread, where cards may stand; empty: there is none now.
    bool isTyping = false;
    bool isReading = false; ///< A thread is open: the corner is where answers are written and sent.
    QRect pages = {};       ///< Beside the rail; empty: all of it inside.
    QRect typedIn = {};     ///< The field that is typed in.
};
/// None while another program is in front, or the window is hidden or minimised.
[[nodiscard]] std::optional<WorkPlace> workPlaceIn(const QWidget& window);

/// Where cards stand, and how much of them.
struct CardPlace {
    enum class Form {
        Open,      ///< As they are.
        FirstOpen, ///< The most urgent one, the others as a line each.
        Lines,     ///< A line each; the first emergency as it is.
        Head,      ///< A line each, also an emergency, one beside the other at the top.
    };
    Form form = Form::Open;
    QRect room;
    int width = 0; ///< Of one card, without its shadow.
    int most = 3;
    int row = 0; ///< So high is the row they need over the window's pages; 0: they need none.
    bool operator==(const CardPlace&) const = default;
};
/// Full cards in the corner of @p screen; while somebody works in our window beside it, in its corner, or
/// small where they hide neither thread nor what is being written: in the lead's card, over the window, else
/// in a row of their own.
[[nodiscard]] CardPlace placeOfCards(const Theme& theme, const std::optional<WorkPlace>& work,
                                     const QRect& screen);

/// What cards take of the window they stand over.
struct CardsOver {
    int row = 0;   ///< At the top of its pages.
    QRect covered; ///< Of the screen; what lies there has to be reached nevertheless.
    bool operator==(const CardsOver&) const = default;
};

} // namespace secondring
