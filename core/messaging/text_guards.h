// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/compliance/text_permission.h"
#include "core/settings/rules_settings.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace secondring {

/// What texting by itself is held to, and the zone in which the business's day begins.
struct GuardRules {
    GuardSettings limits;
    QTimeZone zone = QTimeZone::utc();
};

/// Why texting by itself pauses.
enum class PauseReason {
    HourlyCap, ///< Of one line; the others all lines.
    DailyCap,
    SpendingLimit,
    Breaker, ///< Five times the usual of this weekday and hour: until somebody says to go on.
};

/// A pause of texting by itself. What people write is never paused.
struct TextPause {
    PauseReason why = PauseReason::HourlyCap;
    LineId line; ///< Empty: all lines.
    Timestamp since;
    std::optional<Timestamp> until; ///< None: until somebody says to go on.
    qint64 counted = 0;             ///< Texts by then, or what the one too many would have made the day cost.
    bool operator==(const TextPause&) const = default;
};

/// What has left and waits to leave, counted from when somebody last said to go on.
struct TextCounts {
    int lineHour = 0;          ///< By themselves for this line, within an hour.
    int hour = 0;              ///< By themselves for all lines, within an hour.
    int day = 0;               ///< By themselves for all lines, in the business's day.
    qint64 daySpentMicros = 0; ///< All texts of the business's day.
    std::optional<int> usual;  ///< An hour's at this time of the week; none: too little is known.
};

/// Texts that the caps hold: what goes to staff, the 911 line and the answer to STOP must leave all the same.
[[nodiscard]] constexpr bool isCapped(TextPurpose purpose)
{
    return purpose == TextPurpose::TextBack || purpose == TextPurpose::Question ||
           purpose == TextPurpose::FollowUp || purpose == TextPurpose::Reminder;
}

/// The breaker never trips at so many texts an hour, however few are usual.
constexpr int breakerFloor = 10;
/// More than so many times the usual are a flood.
constexpr int breakerFactor = 5;

/// What a text of @p parts parts costs, in millionths of the currency.
[[nodiscard]] qint64 priceOf(const GuardSettings& limits, int parts);

/// Why one more text of @p parts parts would be too many, if it would.
[[nodiscard]] std::optional<PauseReason> tooMany(const GuardSettings& limits, const TextCounts& counts,
                                                 int parts);

/// When a pause that begins now ends by itself: after an hour, at the end of the business's day, or not.
[[nodiscard]] std::optional<Timestamp> endOfPause(PauseReason why, Timestamp now, const QTimeZone& zone);

/// False when its time is over, or the owner has raised the limit since.
[[nodiscard]] bool holds(const TextPause& pause, const GuardSettings& limits, Timestamp now);

/// What was counted when a text of @p priceMicros was too much, in what @p why is counted in.
[[nodiscard]] qint64 countedFor(PauseReason why, const TextCounts& counts, qint64 priceMicros);

/// The middle of @p counts; of an even number the larger one.
[[nodiscard]] int medianOf(std::vector<int> counts);

/// When the business's day of @p at began.
[[nodiscard]] Timestamp dayStart(Timestamp at, const QTimeZone& zone);
/// The same clock time, @p days days earlier (or later, if below 0).
[[nodiscard]] Timestamp daysBefore(Timestamp at, int days, const QTimeZone& zone);

// The words a reason is stored under.
[[nodiscard]] QString codeOf(PauseReason why);
[[nodiscard]] PauseReason pauseReasonOf(const QString& code);

} // namespace secondring
