// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/lead_card.h"

#include <QTimeZone>

#include <utility>

namespace secondring {

/// One line of a lead card as the panel shows it.
struct LeadRow {
    CardField field;
    /// Values as kept with their words; empty for what is typed freely.
    std::vector<std::pair<QString, QString>> choices;
    bool isSpare = false; ///< Not known and not asked for: folded away.
    bool byPhone = false; ///< To be asked, but they want no texts: a call brings it.
};

/// What a business is, as far as its cards show it.
struct CardLight {
    const VerticalPack& pack;
    QString region;
    QString contactName; ///< Known already: their own name says nothing new.
    bool optedOut = false;
};

/// The fields of @p card in the trade's order, with how urgent it is after what they want, and what it is
/// worth at the end. Pure.
[[nodiscard]] std::vector<LeadRow> leadRows(const LeadCard& card, const CardLight& light);

/// "Tomorrow" is true for a day: what they wrote of days is shown as its dates, and so is what the desk typed
/// from the next day on unless it names the date itself.
void showDates(LeadCard& card, Timestamp now, const QTimeZone& zone);
/// Why @p typed is no time to prefer: "feb 31", "25:00"; nothing for what is one, or is in words alone.
[[nodiscard]] QString whyNoTime(const QString& typed, QDate today);

/// The key of the line with the money; no field of a trade.
inline constexpr QStringView valueRow = u"value";

} // namespace secondring
