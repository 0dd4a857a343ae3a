// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace secondring {

/// The few sizes and weights that words come in.
enum class Type {
    Badge,       ///< 10 bold: a count on an icon.
    Fine,        ///< 11: the line's state.
    Caption,     ///< 11 medium: under the rail's icons, tags.
    Label,       ///< 11 semibold: above a group.
    Small,       ///< 12: times, details.
    Body,        ///< 13 on a 19 px line.
    Strong,      ///< 13 semibold.
    Button,      ///< 13 medium.
    SmallButton, ///< 12 medium: in rows, filters.
    Name,        ///< 13.5 semibold: a person.
    Bubble,      ///< 13.5 on a 20 px line: a text.
    Subtitle,    ///< 15 semibold.
    Title,       ///< 17 semibold.
    Heading,     ///< 20 semibold.
    Figure,      ///< 27 semibold.
};

struct TypeSpec {
    double px;
    double line; ///< Distance between baselines.
    QFont::Weight weight;
};

[[nodiscard]] TypeSpec specOf(Type type);

/// Makes the bundled Inter known to Qt: four files, nothing else. False when one is unreadable.
bool loadFonts();

/// How much larger than usual the person has set the system's font: 1 to 2.
[[nodiscard]] double systemTextScale();

} // namespace secondring
