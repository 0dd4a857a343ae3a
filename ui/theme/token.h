// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace secondring {

/// What a colour is for. Widgets name tokens, never colours.
enum class Token {
    Background, ///< Behind panels, the thread.
    Panel,      ///< Lists, cards, bars.
    Rail,
    Line,  ///< Borders, 1 px.
    Field, ///< The border of what is typed in: found at a glance.
    Hover,
    Ink,
    Ink2,
    Ink3, ///< Labels. Too pale for the soft grounds.
    Accent,
    AccentHover,
    AccentSoft,
    AccentInk, ///< Words on AccentSoft.
    OnAccent,
    Selection, ///< The chosen row.
    Bubble,    ///< Our texts.
    OnBubble,
    Hot,
    HotSoft,
    OnHot,
    Warm,
    WarmSoft,
    Cold,
    ColdSoft,
    Good,
    GoodSoft,
};

enum class Scheme { Light, Dark };

[[nodiscard]] QColor colorOf(Token token, Scheme scheme);

} // namespace secondring
