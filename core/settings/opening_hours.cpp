// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/opening_hours.h"

#include <algorithm>

namespace secondring {
namespace {

constexpr int kDaysAhead = 14;

const std::vector<OpeningHours::Span>& spansOn(const OpeningHours& hours, QDate day)
{
    return hours.days[static_cast<std::size_t>(day.dayOfWeek() - 1)];
}

/// @p time on @p day, in the zone of @p local. Where the clocks skip that time, the hour after.
QDateTime at(QDate day, QTime time, const QDateTime& local)
{
    QDateTime moment = local;
    moment.setDate(day);
    moment.setTime(time);
    if (!moment.isValid() || moment.time() != time) moment.setTime(time.addSecs(3600));
    return moment;
}

} // namespace

bool OpeningHours::isOpenAt(const QDateTime& local) const
{
    if (!local.isValid()) return false;
    const QTime time = local.time();
    return std::ranges::any_of(spansOn(*this, local.date()), [time](const Span& span) {
        // 23:59:59.999 stands for midnight, so that its own last millisecond is open.
        const bool untilMidnight = span.to == QTime(23, 59, 59, 999);
        return time >= span.from && (time < span.to || untilMidnight);
    });
}

QDateTime OpeningHours::nextOpening(const QDateTime& local) const
{
    if (!local.isValid()) return {};
    for (int ahead = 0; ahead <= kDaysAhead; ++ahead) {
        const QDate day = local.date().addDays(ahead);
        QDateTime first;
        for (const Span& span : spansOn(*this, day)) {
            const QDateTime opens = at(day, span.from, local);
            if (opens > local && (!first.isValid() || opens < first)) first = opens;
        }
        if (first.isValid()) return first;
    }
    return {};
}

std::array<std::vector<OpeningHours::Span>, 7> OpeningHours::weekdaysNineToFive()
{
    const std::vector<Span> workday{{QTime(9, 0), QTime(17, 0)}};
    return {workday, workday, workday, workday, workday, {}, {}};
}

} // namespace secondring
