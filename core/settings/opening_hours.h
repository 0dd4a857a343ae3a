// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTime>

#include <array>
#include <vector>

namespace secondring {

/// When the business is open, by weekday, in its own wall time. A closed day has no spans.
struct OpeningHours {
    struct Span {
        QTime from;
        QTime to; ///< Not included; later than from. 24:00 is written 23:59:59.999.
        bool operator==(const Span&) const = default;
    };

    std::array<std::vector<Span>, 7> days = weekdaysNineToFive(); ///< Monday first (ISO 8601).

    [[nodiscard]] bool isOpenAt(const QDateTime& local) const;
    /// The next opening after @p local within 14 days, or an invalid time.
    [[nodiscard]] QDateTime nextOpening(const QDateTime& local) const;

    [[nodiscard]] static std::array<std::vector<Span>, 7> weekdaysNineToFive();
    bool operator==(const OpeningHours&) const = default;
};

} // namespace secondring
