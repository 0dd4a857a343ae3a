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

/// Nobody who needs anything of us.
bool isNoLead(Intent intent)
{
    return isOneOf(intent, {Intent::OptOut, Intent::OptIn, Intent::WrongNumber, Intent::Accidental,
                            Intent::IdentityQuestion, Intent::Decline, Intent::Ack, Intent::Vendor,
                            Intent::JobSeeker, Intent::BusyLater});
}

/// Only those who have been here ask for these.
bool isOfClients(Intent intent)
{
    return isOneOf(intent, {Intent::Reschedule, Intent::Cancel, Intent::Confirm, Intent::RunningLate,
                            Intent::Billing, Intent::RecordsRequest, Intent::Complaint, Intent::LostItem});
}

/// What they name is not what they need.
bool hasNoService(Intent intent)
{
    return isOneOf(intent,
                   {Intent::OptOut, Intent::OptIn, Intent::WrongNumber, Intent::Vendor, Intent::JobSeeker,
                    Intent::RecordsRequest, Intent::Accidental, Intent::IdentityQuestion, Intent::Billing,
                    Intent::LostItem, Intent::Decline, Intent::Ack, Intent::BusyLater, Intent::RunningLate});
}

/// "Paciente nueva" in "soy paciente nueva": the new one is meant.
bool isOverlapped(const Reading& reading, const Mark& existing)
{
    return std::ranges::any_of(reading.marks, [&](const Mark& each) {
        return each.what == Mark::What::Sign && each.index == static_cast<int>(Sign::NewClient) &&
               !each.negated && each.first < existing.end && existing.first < each.end;
    });
}

/// "Do you put people to sleep?", "can they cut it short?": nothing that was done to them.
bool isAskedOfAnybody(const ReplyWords& words, int at)
{
    static const WordSet before{u"do"_s, u"does"_s, u"can"_s, u"could"_s, u"will"_s, u"would"_s};
    static const WordSet who{u"you"_s, u"u"_s, u"yall"_s, u"they"_s, u"she"_s, u"he"_s};
    return at > 0 && before.contains(words[static_cast<size_t>(at - 1)].text) &&
           who.contains(words[static_cast<size_t>(at)].text);
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

/// "Never been to you", "first time there": whatever else they tell of, they have not been here.
const Mark* saidOutrightNew(const Reading& reading)
{
    static const WordSet outright{u"never"_s, u"nunca"_s, u"jamas"_s, u"first"_s, u"1st"_s, u"primera"_s};
    const auto found = std::ranges::find_if(reading.marks, [&](const Mark& each) {
        return each.what == Mark::What::Sign && each.index == static_cast<int>(Sign::NewClient) &&
               !each.negated && outright.contains(reading.words[static_cast<size_t>(each.first)].text);
    });
    return found == reading.marks.end() ? nullptr : &*found;
}

/// "New patient forms", but "send my records, we moved".
bool asksForFirstPapers(const Reading& reading, Intent intent)
{
    static const WordSet papers{u"form"_s, u"paperwork"_s, u"paper"_s, u"formulario"_s, u"papeleria"_s};
    return intent == Intent::RecordsRequest && reading.has(Sign::NewClient) &&
           std::ranges::any_of(reading.words,
                               [](const ReplyWord& each) { return papers.contains(each.singular); });
}

/// Words of somebody who has been here, but denied, or said of others.
bool isOfNoClient(const Reading& reading, const Mark& existing)
{
    // "It hasn't stopped since the extraction" denies the stopping alone.
    static const WordSet deniable{u"am"_s, u"is"_s, u"been"_s, u"a"_s, u"your"_s, u"soy"_s, u"existing"_s};
    const bool denied =
        existing.negated && deniable.contains(reading.words[static_cast<size_t>(existing.first)].text);
    return denied || isOverlapped(reading, existing) || reading.has(Sign::Elsewhere) ||
           isAskedOfAnybody(reading.words, existing.first);
}

/// What they say themselves of having been here.
Read<Client> clientSaid(const Reading& reading)
{
    const Mark* fresh = nullptr;
    for (const Mark& mark : reading.marks) {
        if (mark.what != Mark::What::Sign) continue;
        const bool existing = mark.index == static_cast<int>(Sign::ExistingClient);
        if (!existing && mark.index != static_cast<int>(Sign::NewClient)) continue;
        if (existing && isOfNoClient(reading, mark)) continue;
        // "Not a new patient" is one who has been here.
        if (existing || mark.negated) return {Client::Existing, {reading.at(mark)}};
        if (fresh == nullptr) fresh = &mark;
    }
    if (fresh == nullptr) return {Client::Unknown, {}};
    return {Client::New, {reading.at(*fresh)}};
}

/// "3 works, we are existing patients": said in so many words; "yes, like last time" leaves it open.
bool namesTheClient(const Reading& reading, const Read<Client>& said)
{
    static const WordSet who{u"patient"_s,  u"client"_s,  u"customer"_s,
                             u"paciente"_s, u"cliente"_s, u"clienta"_s};
    return std::ranges::any_of(reading.marks, [&](const Mark& mark) {
        const bool meant =
            mark.what == Mark::What::Sign && !said.from.empty() && reading.at(mark) == said.from.front();
        if (!meant) return false;
        return std::any_of(reading.words.begin() + mark.first, reading.words.begin() + mark.end,
                           [](const ReplyWord& each) { return who.contains(each.singular); });
    });
}

Read<Client> clientOf(const Reading& reading, const Understood& understood)
{
    const Intent intent = understood.intent.value;
    if (isNoLead(intent)) return {Client::Unknown, {}};
    if (intent == Intent::AcceptTime) {
        auto said = clientSaid(reading);
        return namesTheClient(reading, said) ? said : Read<Client>{Client::Unknown, {}};
    }
    if (isOfClients(intent) && !asksForFirstPapers(reading, intent))
        return {Client::Existing, understood.intent.from};
    if (const Mark* outright = saidOutrightNew(reading)) return {Client::New, {reading.at(*outright)}};
    if (auto said = clientSaid(reading); said.value != Client::Unknown) return said;
    const Service* service = serviceOf(reading, understood);
    if (service != nullptr && service->afterCare && !reading.has(Sign::Elsewhere))
        return {Client::Existing, understood.service->from};
    return {Client::Unknown, {}};
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
    const bool unread = isInAnotherScript(reading);
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

void takeWorry(Understood& understood)
{
    const Intent intent = understood.intent.value;
    const bool isMeant =
        isOneOf(intent, {Intent::OptOut, Intent::OptIn, Intent::WrongNumber, Intent::BusyLater});
    if (!understood.worry.empty() && isNoLead(intent) && !isMeant)
        understood.intent = {Intent::SafetyConcern, understood.worry};
}

void readClient(const Reading& reading, Understood& understood)
{
    understood.client = clientOf(reading, understood);
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
