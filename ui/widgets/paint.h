// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

#include <optional>

// What widgets and delegates draw alike, so that a tag in a list is the tag on a card.
namespace secondring {

/// Words in one line, with "…" where they do not fit. Mirrors with the painter's layout direction.
struct LineOfText {
    Type type = Type::Body;
    Token ink = Token::Ink;
    Qt::Alignment align = Qt::AlignLeading | Qt::AlignVCenter;
};
void paintLine(QPainter& painter, const Theme& theme, const QRect& box, const QString& words,
               const LineOfText& how);
[[nodiscard]] int widthOf(const Theme& theme, Type type, const QString& words);

struct Surface {
    Token fill = Token::Panel;
    std::optional<Token> border;
    double radius = 8; ///< Design pixels.
};
/// A rounded box with a crisp 1 px border.
void paintSurface(QPainter& painter, const Theme& theme, const QRect& box, const Surface& surface);
/// The ring that shows where the keyboard is.
void paintFocus(QPainter& painter, const Theme& theme, const QRect& box, double radius,
                Token ink = Token::Accent);
/// The same within a box that is filled with the accent, where a ring of the accent would not be seen.
void paintFocusWithin(QPainter& painter, const Theme& theme, const QRect& box, double radius);

struct IconLook {
    QString name;
    Token ink = Token::Ink2;
    int size = 16; ///< Design pixels.
};
/// Centred in @p box.
void paintIcon(QPainter& painter, const Theme& theme, const QRect& box, const IconLook& icon);

enum class Tone { Hot, Warm, Cold, Good, Accent, Plain };
[[nodiscard]] Token inkOf(Tone tone);
[[nodiscard]] Token softOf(Tone tone);

/// A few words on a soft ground: what a row is marked with.
struct TagLook {
    QString words;
    Tone tone = Tone::Cold;
    QString icon;       ///< Empty: none.
    QString brief = {}; ///< Says it where there is little room; empty: nothing shorter does.
};
[[nodiscard]] QSize tagSize(const Theme& theme, const TagLook& tag);
void paintTag(QPainter& painter, const Theme& theme, const QRect& box, const TagLook& tag);

/// A line of the system in the middle of a thread.
struct PillLook {
    QString words;
    QString icon;
    Tone tone = Tone::Plain;
};
[[nodiscard]] QSize pillSize(const Theme& theme, const PillLook& pill, int widest);
void paintPill(QPainter& painter, const Theme& theme, const QRect& box, const PillLook& pill);

/// @p count as there is room for it: "99+".
[[nodiscard]] QString shortCount(int count, int most);
/// A count on an icon or in a bar.
[[nodiscard]] QSize badgeSize(const Theme& theme, int count);
void paintBadge(QPainter& painter, const Theme& theme, const QRect& box, int count, Token fill);

/// @p part of a left-to-right drawing inside @p within, mirrored where the painter goes right to left.
[[nodiscard]] QRect mirrored(const QPainter& painter, const QRect& within, const QRect& part);

} // namespace secondring
