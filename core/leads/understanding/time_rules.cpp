// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/preferred_time_reader.h"
#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// "Anything open on the 3rd?" asks for a time to come, not for our hours.
bool isOfATimeToCome(const Reading& reading, const Mark& hours)
{
    return std::ranges::any_of(reading.marks, [&](const Mark& each) {
        return each.what == Mark::What::Sign && each.index == static_cast<int>(Sign::Availability) &&
               !each.negated && each.first < hours.first && hours.first < each.end;
    });
}

} // namespace

void readTimes(const Reading& reading, Understood& understood)
{
    const Service* service = serviceOf(reading, understood);
    understood.preferredTime =
        readPreferredTime(reading.text, understood.language,
                          service != nullptr && service->onTheDay ? EventDay::Visit : EventDay::Limit);
    const bool named = std::ranges::any_of(reading.words, [](const ReplyWord& each) {
        return each.text.front().isDigit() || each.text == u"soon"_s;
    });
    if (understood.preferredTime || named || !reading.has(Sign::Soonest)) return;
    const Evidence at = reading.at(*reading.first(Sign::Soonest));
    PreferredTime soonest;
    soonest.raw = reading.text.mid(at.from, at.length).toString();
    soonest.relative = PreferredTime::Relative::Asap;
    understood.preferredTime = Read<PreferredTime>{soonest, {at}};
}

bool hasDay(const Understood& understood)
{
    if (!understood.preferredTime) return false;
    const PreferredTime& time = understood.preferredTime->value;
    PreferredTime other = time;
    other.by.clear();
    other.raw.clear();
    if (other == PreferredTime()) return false; // "Before my wedding"
    return time.relative != PreferredTime::Relative::Asap || !time.days.empty() || time.part || time.at;
}

bool asksForHours(const Reading& reading)
{
    return std::ranges::any_of(reading.marks, [&](const Mark& each) {
        return each.what == Mark::What::Sign && each.index == static_cast<int>(Sign::Hours) &&
               !each.negated && !isOfATimeToCome(reading, each);
    });
}

} // namespace secondring
