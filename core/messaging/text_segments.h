// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace secondring {

/// How a text is cut for the air interface (3GPP 23.038, 23.040). No smart replacement, no shift tables.
struct TextSegments {
    enum class Encoding { Gsm7, Ucs2 };

    Encoding encoding = Encoding::Gsm7;
    int units = 0;            ///< Septets, or UTF-16 units.
    int parts = 0;            ///< 0 for an empty text.
    int unitsInOnePart = 160; ///< Of the part size now in force: 160/153 septets, 70/67 units.
    int unitsLeft = 160;      ///< Before one more part is needed.
    QStringList notGsm7;      ///< What forces UCS-2, each once, in order.
};
[[nodiscard]] TextSegments segmentsOf(QStringView text);

/// The same text with letters that only UCS-2 has replaced by their plain likes: ’ by ', á by a, – by -.
/// What has no like (emoji, Arabic) stays.
[[nodiscard]] QString withGsm7Likes(QStringView text);

} // namespace secondring
