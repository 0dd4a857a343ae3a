// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_time.h"

#include <QString>

namespace secondring {

/// Times as a desk says them, in the business's own zone. "Now" is given, never asked.
class TimeWords {
public:
    explicit TimeWords(const QTimeZone& zone) : m_zone(zone) {}

    /// "10:46"; early and late hours of a twelve-hour clock say which half of the day they mean.
    [[nodiscard]] QString clock(Timestamp at) const;
    /// For a list: "10:46" today, "Yesterday", "Mon" within a week, "3 Nov", "3 Nov 2025".
    [[nodiscard]] QString inList(Timestamp at, Timestamp now) const;
    /// Over a day of a thread: "Today", "Yesterday", "Monday, 16 November".
    [[nodiscard]] QString day(Timestamp at, Timestamp now) const;
    /// "Wed 18 Nov"
    [[nodiscard]] QString shortDate(Timestamp at) const;
    /// "12 March 2027"
    [[nodiscard]] QString longDate(Timestamp at) const;
    /// "Monday, 16 November", today as well.
    [[nodiscard]] QString date(Timestamp at) const;
    /// In a sentence: "10:43 today", "yesterday at 16:51", "on 3 November".
    [[nodiscard]] QString inSentence(Timestamp at, Timestamp now) const;
    /// In a sentence, to the minute: "10:43" today, "tomorrow at 8:30", "Monday at 8:30", "3 November at
    /// 8:30".
    [[nodiscard]] QString moment(Timestamp at, Timestamp now) const;
    [[nodiscard]] bool sameDay(Timestamp a, Timestamp b) const;

private:
    [[nodiscard]] qint64 daysAgo(Timestamp at, Timestamp now) const;

    QTimeZone m_zone;
};

/// "9 s", "2 min", "1 h 5 min", "3 days": two units at most, nothing below a second.
[[nodiscard]] QString duration(std::chrono::milliseconds length);
/// "waiting 17 min"
[[nodiscard]] QString waitingFor(std::chrono::milliseconds length);

} // namespace secondring
