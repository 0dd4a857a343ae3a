// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/understood.h"

#include <QDateTime>

namespace secondring {

/// A span of one day that suits them, in the business's wall time. An hour they named is a span of no length.
struct DaySpan {
    QDate day;
    QTime from;
    QTime to; ///< The end of the day is 23:59:59.999.
    bool operator==(const DaySpan&) const = default;
};

/// The days within the next 14, today among them, that @p wish means when it is said at @p now (the
/// business's wall time); earliest first; empty when it names none. What lies before @p now is left out.
[[nodiscard]] std::vector<DaySpan> datesFor(const PreferredTime& wish, const QDateTime& now);

/// The day within a year from @p today on that a date key means: "10-18", "15th", "+2", "friday".
[[nodiscard]] std::optional<QDate> dayMeant(QStringView dateKey, QDate today);

} // namespace secondring
