// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_guards.h"

#include "core/base/code_table.h"
#include "core/base/local_time.h"

#include <algorithm>

namespace secondring {

namespace {

using namespace std::chrono_literals;

constexpr qint64 microsInCent = 10'000;
/// Clocks are corrected by seconds all day long; by more only when somebody sets them.
constexpr std::chrono::minutes pauseSlack{10};

constexpr CodeTable<PauseReason, 4> pauseReasons{{{{PauseReason::HourlyCap, u"HourlyCap"},
                                                   {PauseReason::DailyCap, u"DailyCap"},
                                                   {PauseReason::SpendingLimit, u"SpendingLimit"},
                                                   {PauseReason::Breaker, u"Breaker"}}}};

qint64 limitMicros(const GuardSettings& limits)
{
    return limits.perDaySpendCents * microsInCent;
}

} // namespace

qint64 priceOf(const GuardSettings& limits, int parts)
{
    return static_cast<qint64>(std::max(parts, 1)) * limits.partPriceMicros;
}

std::optional<PauseReason> tooMany(const GuardSettings& limits, const TextCounts& counts, int parts)
{
    if (limits.perDaySpendCents > 0 && counts.daySpentMicros + priceOf(limits, parts) > limitMicros(limits))
        return PauseReason::SpendingLimit;
    if (counts.day >= limits.perDay) return PauseReason::DailyCap;
    if (counts.lineHour >= limits.perHour) return PauseReason::HourlyCap;
    if (limits.breaker && counts.usual &&
        counts.hour >= std::max(breakerFloor, breakerFactor * *counts.usual))
        return PauseReason::Breaker;
    return std::nullopt;
}

std::optional<Timestamp> endOfPause(PauseReason why, Timestamp now, const QTimeZone& zone)
{
    switch (why) {
    case PauseReason::HourlyCap:
        return now + 1h;
    case PauseReason::DailyCap:
    case PauseReason::SpendingLimit:
        return daysBefore(dayStart(now, zone), -1, zone);
    case PauseReason::Breaker:
        break;
    }
    return std::nullopt;
}

bool holds(const TextPause& pause, const GuardSettings& limits, Timestamp now)
{
    // Begun in the future: the clock was set back since. What is counted then decides anew.
    if (pause.since > now + pauseSlack || (pause.until && *pause.until <= now)) return false;
    switch (pause.why) {
    case PauseReason::HourlyCap:
        return pause.counted >= limits.perHour;
    case PauseReason::DailyCap:
        return pause.counted >= limits.perDay;
    case PauseReason::SpendingLimit:
        return limits.perDaySpendCents > 0 && pause.counted > limitMicros(limits);
    case PauseReason::Breaker:
        return limits.breaker;
    }
    return true;
}

qint64 countedFor(PauseReason why, const TextCounts& counts, qint64 priceMicros)
{
    switch (why) {
    case PauseReason::HourlyCap:
        return counts.lineHour;
    case PauseReason::DailyCap:
        return counts.day;
    case PauseReason::SpendingLimit:
        return counts.daySpentMicros + priceMicros;
    case PauseReason::Breaker:
        break;
    }
    return counts.hour;
}

int medianOf(std::vector<int> counts)
{
    if (counts.empty()) return 0;
    const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
    std::ranges::nth_element(counts, middle);
    return *middle;
}

Timestamp dayStart(Timestamp at, const QTimeZone& zone)
{
    return timestampOf(localTime(at, zone).date().startOfDay(zone));
}

Timestamp daysBefore(Timestamp at, int days, const QTimeZone& zone)
{
    return timestampOf(localTime(at, zone).addDays(-days));
}

QString codeOf(PauseReason why)
{
    return pauseReasons.codeOf(why);
}

PauseReason pauseReasonOf(const QString& code)
{
    return pauseReasons.valueOf(code, PauseReason::HourlyCap);
}

} // namespace secondring
