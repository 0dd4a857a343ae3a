// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

bool isOneOf(Intent intent, std::initializer_list<Intent> list)
{
    return std::ranges::count(list, intent) > 0;
}

/// What they name is not what they need.
bool hasNoService(Intent intent)
{
    return isOneOf(intent,
                   {Intent::OptOut, Intent::OptIn, Intent::WrongNumber, Intent::Vendor, Intent::JobSeeker,
                    Intent::RecordsRequest, Intent::Accidental, Intent::IdentityQuestion, Intent::Billing,
                    Intent::LostItem, Intent::Decline, Intent::Ack, Intent::BusyLater, Intent::RunningLate});
}

/// A time in such a reply is that of a visit there is, or of nothing at all.
bool hasNoWish(Intent intent)
{
    return isOneOf(intent,
                   {Intent::Cancel, Intent::RunningLate, Intent::LostItem, Intent::Billing,
                    Intent::RecordsRequest, Intent::Confirm, Intent::OptOut, Intent::OptIn,
                    Intent::WrongNumber, Intent::Accidental, Intent::IdentityQuestion, Intent::Decline,
                    Intent::Ack, Intent::Vendor, Intent::JobSeeker, Intent::BusyLater,
                    Intent::ClinicalQuestion, Intent::ProductOrGift, Intent::SafetyConcern});
}

Read<Urgency> urgencyOf(const Reading& reading, const Understood& understood)
{
    const Intent intent = understood.intent.value;
    if (isEmergency(reading, understood)) {
        std::vector<Evidence> from = understood.safety;
        if (const Mark* word = reading.first(Mark::What::EmergencyWord); word != nullptr && from.empty())
            from.push_back(reading.at(*word));
        if (from.empty() && understood.service) from = understood.service->from;
        return {Urgency::Emergency, from};
    }
    if (!understood.worry.empty()) return {Urgency::Urgent, understood.worry};
    if (isNoLead(intent)) return {Urgency::None, {}};
    const bool calm =
        isOneOf(intent, {Intent::PriceQuestion, Intent::InsuranceQuestion, Intent::HoursQuestion,
                         Intent::Cancel, Intent::Billing, Intent::RecordsRequest, Intent::LostItem,
                         Intent::RunningLate, Intent::Confirm});
    if (const Mark* word = reading.first(Mark::What::UrgentWord); word != nullptr && !calm)
        return {Urgency::Urgent, {reading.at(*word)}};
    const Service* service = serviceOf(reading, understood);
    if (service != nullptr && service->urgent && !calm && !isOneOf(intent, {Intent::Question}))
        return {Urgency::Urgent, understood.service->from};
    return {Urgency::Routine, {}};
}

/// Hebrew, Cyrillic, Chinese: nothing but its numbers is read here.
bool isInAnotherScript(const Reading& reading)
{
    int latin = 0;
    int other = 0;
    for (const QChar each : reading.text) {
        if (!each.isLetter()) continue;
        ++(each.script() == QChar::Script_Latin ? latin : other);
    }
    return other > latin;
}

bool needsHuman(const Reading& reading, const Understood& understood)
{
    const Intent intent = understood.intent.value;
    if (understood.urgency.value == Urgency::Emergency || !understood.safety.empty()) return true;
    if (!understood.worry.empty()) return true;
    if (isOneOf(intent, {Intent::PriceQuestion, Intent::InsuranceQuestion, Intent::ClinicalQuestion,
                         Intent::Billing, Intent::RecordsRequest, Intent::Complaint, Intent::CallbackRequest,
                         Intent::RunningLate, Intent::LostItem, Intent::Cancel, Intent::Reschedule,
                         Intent::IdentityQuestion, Intent::JobSeeker}))
        return true;
    if (intent == Intent::ProductOrGift) return reading.has(Sign::Gift);
    // CANCEL is a keyword, and may have meant a visit.
    if (intent == Intent::OptOut) return reading.has(Sign::CancelVerb);
    if (intent == Intent::HoursQuestion) return reading.has(Sign::Price);
    // "Is it still on for Saturday?"
    if (intent == Intent::Confirm)
        return reading.has(Sign::Asking) || std::ranges::any_of(reading.words, &ReplyWord::asked);
    const bool unread = isInAnotherScript(reading) || isInAnotherLanguage(reading);
    if (isNoLead(intent) || intent == Intent::AcceptTime) return unread;
    const bool urgent = understood.urgency.value == Urgency::Urgent;
    const bool asksInsurance =
        reading.has(Sign::InsuranceAsk) && (understood.insurance || reading.has(Sign::InsuranceWord));
    const bool ofThem = understood.client.value == Client::Existing && reading.has(Sign::Errand);
    return unread || reading.first(Mark::What::HumanWord) != nullptr ||
           reading.hasAny({Sign::Price, Sign::Human}) || asksInsurance || ofThem ||
           (urgent && reading.has(Sign::Deadline) && !reading.has(Sign::NoRush));
}

Heat heatOf(const Reading& reading, const Understood& understood)
{
    const Intent intent = understood.intent.value;
    if (understood.urgency.value == Urgency::Emergency || !understood.worry.empty()) return Heat::Hot;
    if (intent == Intent::BusyLater) return Heat::Warm;
    if (isNoLead(intent) || isOneOf(intent, {Intent::RecordsRequest, Intent::LostItem})) return Heat::Cold;
    if (reading.has(Sign::Researching)) return Heat::Cold;
    if (intent == Intent::AcceptTime) return Heat::Hot;
    if (isOfClients(intent)) return Heat::Warm;
    if (understood.urgency.value == Urgency::Urgent) return Heat::Hot;
    const bool complete = understood.service && understood.preferredTime;
    return complete && isOneOf(intent, {Intent::Book, Intent::PriceQuestion, Intent::InsuranceQuestion})
               ? Heat::Hot
               : Heat::Warm;
}

} // namespace

bool isNoLead(Intent intent)
{
    return isOneOf(intent, {Intent::OptOut, Intent::OptIn, Intent::WrongNumber, Intent::Accidental,
                            Intent::IdentityQuestion, Intent::Decline, Intent::Ack, Intent::Vendor,
                            Intent::JobSeeker, Intent::BusyLater});
}

bool isOfClients(Intent intent)
{
    return isOneOf(intent, {Intent::Reschedule, Intent::Cancel, Intent::Confirm, Intent::RunningLate,
                            Intent::Billing, Intent::RecordsRequest, Intent::Complaint, Intent::LostItem});
}

void takeWorry(Understood& understood)
{
    const Intent intent = understood.intent.value;
    const bool isMeant =
        isOneOf(intent, {Intent::OptOut, Intent::OptIn, Intent::WrongNumber, Intent::BusyLater});
    if (!understood.worry.empty() && isNoLead(intent) && !isMeant)
        understood.intent = {Intent::SafetyConcern, understood.worry};
}

void readNeed(const Reading& reading, Understood& understood)
{
    understood.urgency = urgencyOf(reading, understood);
    understood.needsHuman = needsHuman(reading, understood);
    understood.heat = heatOf(reading, understood);
}

void leaveOutWhatIsNotAskedFor(Understood& understood)
{
    if (hasNoWish(understood.intent.value)) understood.preferredTime.reset();
    if (hasNoService(understood.intent.value)) understood.service.reset();
    if (understood.intent.value == Intent::Vendor) understood.stylist.reset();
}

} // namespace secondring
