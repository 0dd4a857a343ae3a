// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/business_calendar.h"

#include <algorithm>

namespace secondring {
namespace {

// A siesta ends at three hours; who closes longer closes twice a day, and "at lunch" would be odd.
constexpr int kLongestLunch = 3 * 3600;

// Each step passes one range of closed days; a year has no more than these.
constexpr int kMostRanges = 400;

bool isWithinLunch(const std::vector<OpeningHours::Span>& spans, QTime time)
{
    const OpeningHours::Span* before = nullptr;
    const OpeningHours::Span* behind = nullptr;
    for (const auto& span : spans) {
        if (span.to <= time && (before == nullptr || span.to > before->to)) before = &span;
        if (span.from > time && (behind == nullptr || span.from < behind->from)) behind = &span;
    }
    return before != nullptr && behind != nullptr && isLunch(*before, *behind);
}

} // namespace

bool isLunch(const OpeningHours::Span& before, const OpeningHours::Span& behind)
{
    const int gap = before.to.secsTo(behind.from);
    return gap > 0 && gap <= kLongestLunch;
}

std::optional<ClosedDays> BusinessCalendar::closedOn(QDate day) const
{
    const auto found = std::ranges::find_if(
        closed, [day](const ClosedDays& each) { return each.from <= day && day <= each.to; });
    return found == closed.end() ? std::nullopt : std::optional(*found);
}

DayPart BusinessCalendar::partAt(const QDateTime& local) const
{
    if (!local.isValid()) return DayPart::AfterHours;
    if (closedOn(local.date())) return DayPart::Holiday;
    if (hours.isOpenAt(local)) return DayPart::Open;
    const auto& spans = hours.days[static_cast<std::size_t>(local.date().dayOfWeek() - 1)];
    return isWithinLunch(spans, local.time()) ? DayPart::Lunch : DayPart::AfterHours;
}

QDateTime BusinessCalendar::nextOpening(const QDateTime& local) const
{
    QDateTime from = local;
    for (int step = 0; step < kMostRanges; ++step) {
        QDateTime opening = hours.nextOpening(from);
        if (!opening.isValid()) return {};
        const auto days = closedOn(opening.date());
        if (!days) return opening;
        // The last millisecond of the closed days: an opening at midnight sharp is one behind them.
        from.setDate(days->to);
        from.setTime(QTime(23, 59, 59, 999));
    }
    return {};
}

} // namespace secondring
