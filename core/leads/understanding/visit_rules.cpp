// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// "Something came up today. Next week?": they want to come, only not then.
bool takesBack(const Reading& reading, const Understood& understood)
{
    if (!reading.has(Sign::Cancel) || !understood.preferredTime || reading.has(Sign::Callback)) return false;
    const bool asks = reading.asks() ||
                      reading.hasAny({Sign::Want, Sign::Opening, Sign::Fits, Sign::Accept}) ||
                      reading.hasApart(Sign::Availability, Sign::Cancel);
    const int time = understood.preferredTime->from.back().from;
    return asks && std::ranges::all_of(reading.evidence({Sign::Cancel}), [time](const Evidence& each) {
               return each.from + each.length <= time;
           });
}

/// "New patient, checkup and cleaning, Tuesdays work" asks; it accepts nothing.
bool asksAnew(const Reading& reading, const Understood& understood)
{
    // "Can it be Thursday after 5? I get off at that hour. It's for a cleaning."
    const bool asked = !reading.context.weOfferedATime && understood.preferredTime.has_value() &&
                       std::ranges::any_of(reading.words, &ReplyWord::asked);
    return understood.service && (asked || reading.hasAny({Sign::Want, Sign::NewClient}) ||
                                  (reading.has(Sign::Availability) && reading.has(Sign::Capability)));
}

} // namespace

bool asksToCome(const Reading& reading, const Understood& understood)
{
    const bool wants = reading.hasAny({Sign::Want, Sign::Availability, Sign::Soonest});
    const bool urgent = reading.first(Mark::What::UrgentWord) != nullptr;
    return (understood.service && (wants || understood.preferredTime || urgent)) ||
           (reading.has(Sign::Availability) && !reading.has(Sign::Price)) ||
           (wants && understood.preferredTime);
}

bool accepts(const Reading& reading, const Understood& understood)
{
    if (reading.has(Sign::Accept)) return !asksAnew(reading, understood);
    if (understood.service || reading.hasAny({Sign::Want, Sign::Price, Sign::Hours})) return false;
    if (reading.asks() && !reading.context.weOfferedATime) return false;
    if (!understood.preferredTime)
        return reading.context.weOfferedATime && reading.hasAny({Sign::Fits, Sign::Yes});
    if (reading.has(Sign::Availability) && !reading.has(Sign::Fits)) return false;
    // "At work right now": no time of a visit.
    const PreferredTime& time = understood.preferredTime->value;
    if (reading.has(Sign::Busy) && time.relative == PreferredTime::Relative::Asap) return false;
    const bool clock = understood.preferredTime->value.at.has_value();
    const bool few = reading.words.size() <= 6;
    const bool suits = reading.hasAny({Sign::Fits, Sign::Yes}) || reading.context.weOfferedATime;
    return suits || (clock && few && !reading.has(Sign::Busy) && !reading.has(Sign::Late));
}

bool asksForOtherTime(const Reading& reading, const Understood& understood)
{
    return reading.has(Sign::Reschedule) || takesBack(reading, understood);
}

bool cancels(const Reading& reading, const Understood& understood)
{
    // "Cancelenla", said of a visit.
    const bool said = reading.has(Sign::CancelVerb) && reading.has(Sign::ExistingClient);
    return (reading.has(Sign::Cancel) || said) && !takesBack(reading, understood);
}

/// "Yes that's perfect, see you at 4" takes the time; "see you at 4" only knows of it.
bool confirms(const Reading& reading, const Understood& understood)
{
    if (!reading.has(Sign::Confirm)) return false;
    const bool clock = understood.preferredTime && understood.preferredTime->value.at;
    const bool suits = std::ranges::any_of(reading.marks, [](const Mark& each) {
        return each.what == Mark::What::Sign && each.index == static_cast<int>(Sign::Fits) && !each.negated &&
               each.length() > 1;
    });
    // "Yup 6 tonight is fine, see you" takes the time.
    const bool onlySees = std::ranges::all_of(reading.marks, [&](const Mark& each) {
        return each.what != Mark::What::Sign || each.index != static_cast<int>(Sign::Confirm) ||
               each.negated || reading.words[static_cast<size_t>(each.first)].text == u"see"_s;
    });
    if (onlySees && reading.hasApart(Sign::Accept, Sign::Confirm)) return false;
    return !clock || !suits;
}

} // namespace secondring
