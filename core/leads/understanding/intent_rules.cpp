// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// So many words more for another intent outweigh the order of the rules.
constexpr int kClearly = 3;
constexpr int kManyOfNo = 4;

/// A rule: whether a reply has this intent, and which words say so. The first that does wins.
struct IntentRule {
    Intent intent;
    bool (*holds)(const Reading&, const Understood&);
    std::vector<Sign> from;
};

bool names(const Reading&, const Understood& understood)
{
    return understood.service.has_value();
}

bool hasTime(const Understood& understood)
{
    return understood.preferredTime.has_value();
}

bool isPriceQuestion(const Reading& reading, const Understood& understood)
{
    if (!reading.has(Sign::Price)) return false;
    const bool comes = (reading.has(Sign::Soonest) && reading.hasAny({Sign::Want, Sign::Availability})) ||
                       (hasDay(understood) && names(reading, understood)) ||
                       (reading.has(Sign::Want) && names(reading, understood) &&
                        reading.first(Mark::What::UrgentWord) != nullptr);
    return !comes || reading.has(Sign::Researching);
}

bool isInsuranceQuestion(const Reading& reading, const Understood& understood)
{
    const bool about = understood.insurance.has_value() || reading.has(Sign::InsuranceWord);
    if (!about) return false;
    if (reading.has(Sign::InsuranceAsk)) return !(names(reading, understood) && hasTime(understood));
    return reading.words.size() <= 3 && reading.asks() && !names(reading, understood);
}

bool isHours(const Reading& reading, const Understood& understood)
{
    return asksForHours(reading) && !(names(reading, understood) && reading.has(Sign::Want));
}

/// "Took four Advil, anything at all today?" asks for a visit, not about Advil.
bool isClinical(const Reading& reading, const Understood& understood)
{
    const Mark* word = reading.first(Mark::What::ClinicalWord);
    if (word == nullptr || isInsuranceQuestion(reading, understood)) return false;
    const bool asked = reading.words[static_cast<size_t>(word->first)].asked;
    return asked || !asksToCome(reading, understood) || !hasTime(understood);
}

bool isQuestion(const Reading& reading, const Understood& understood)
{
    const bool about = reading.hasAny({Sign::Capability, Sign::Asking});
    const bool needs =
        reading.hasAny({Sign::Want, Sign::Opening}) || reading.first(Mark::What::UrgentWord) != nullptr;
    if (about) return !asksToCome(reading, understood) || (!hasTime(understood) && !needs);
    return reading.asks() && !asksToCome(reading, understood) && !hasTime(understood);
}

bool isVendor(const Reading& reading, const Understood&)
{
    return reading.has(Sign::Vendor);
}

bool isLost(const Reading& reading, const Understood&)
{
    // "My cap fell off": nothing lost where a person said what it means.
    return reading.has(Sign::Lost) && reading.first(Mark::What::UrgentWord) == nullptr &&
           reading.first(Mark::What::Learned) == nullptr;
}

/// "Tastes awful" is said of an abscess; of us, by those we treated.
bool isComplaint(const Reading& reading, const Understood& understood)
{
    const bool hurt =
        reading.first(Mark::What::UrgentWord) != nullptr && reading.pack->clinicalWords.size() > 10;
    // "How much to fix an uneven bob?"
    const bool few = wordsFor(reading, Intent::Complaint) < kClearly;
    if (few && reading.has(Sign::Price) && reading.asks()) return false;
    // What others did wrong, they want mended here.
    if (reading.has(Sign::Elsewhere) && asksToCome(reading, understood)) return false;
    return reading.has(Sign::Complaint) && (!hurt || reading.has(Sign::ExistingClient));
}

/// "Don't call, text me" wants nothing else.
bool isNoCall(const Reading& reading, const Understood& understood)
{
    return reading.has(Sign::NoCall) && !names(reading, understood) && !reading.has(Sign::Callback);
}

/// Nothing but courtesy, or a joke about nothing of ours.
bool isOnlyThanks(const Reading& reading, const Understood& understood)
{
    if (std::ranges::any_of(reading.words, &ReplyWord::asked)) return false;
    if (reading.covers({Sign::Ack, Sign::Filler, Sign::Yes, Sign::No, Sign::Laughter, Sign::Fits}))
        return true;
    // "Thanks for getting back to me"
    if (reading.has(Sign::Ack) && reading.covers({Sign::Ack, Sign::Filler, Sign::Shield})) return true;
    return reading.has(Sign::Laughter) && !reading.asks() && !names(reading, understood) &&
           !hasTime(understood) &&
           !reading.hasAny({Sign::Availability, Sign::Want, Sign::Busy, Sign::Decline});
}

bool isCallback(const Reading& reading, const Understood& understood)
{
    if (!reading.has(Sign::Callback)) return false;
    // "Ring me tomorrow, it's about my bridge": the time is the call's.
    return reading.first(Sign::Callback)->first == 0 || !(names(reading, understood) && hasTime(understood));
}

bool isBusy(const Reading& reading, const Understood& understood)
{
    // "Can I get back to you" asks for nothing.
    return reading.has(Sign::Busy) && !names(reading, understood) &&
           !reading.hasApart(Sign::Availability, Sign::Busy);
}

bool isDecline(const Reading& reading, const Understood& understood)
{
    if (!reading.has(Sign::Decline)) return false;
    // "We just moved here and need a dentist"
    if (reading.has(Sign::NewClient) && reading.has(Sign::Want) && !reading.hasAny({Sign::No, Sign::Ack}))
        return false;
    // "Too much money right now" asks for nothing soon.
    const bool comes = names(reading, understood) || reading.hasAny({Sign::Want, Sign::Availability});
    if (!comes || !asksToCome(reading, understood)) return true;
    // "Never mind, my tooth quit hurting"
    const bool asked = std::ranges::any_of(reading.words, &ReplyWord::asked);
    if (reading.first(Sign::Decline)->first == 0 && !asked && !hasTime(understood) &&
        !reading.hasAny({Sign::Want, Sign::Availability}))
        return true;
    // "My brother can see me, thanks": it takes many words of no to outweigh "see me".
    const bool asks = asked || hasTime(understood) || names(reading, understood);
    return !asks && wordsFor(reading, Intent::Decline) >= kManyOfNo;
}

/// "Too pricey for me": no question, though it speaks of prices.
bool isPlainDecline(const Reading& reading, const Understood& understood)
{
    return isDecline(reading, understood) && !reading.asks() && !hasTime(understood);
}

bool isLead(const Reading& reading, const Understood& understood)
{
    return names(reading, understood) || hasTime(understood) || understood.insurance || understood.stylist ||
           !understood.fields.empty() || reading.hasAny({Sign::NoInsurance, Sign::InsuranceWord}) ||
           reading.hasAny(
               {Sign::Availability, Sign::Want, Sign::NewClient, Sign::ExistingClient, Sign::Soonest}) ||
           reading.first(Mark::What::UrgentWord) != nullptr;
}

template <Sign sign> bool has(const Reading& reading, const Understood&)
{
    return reading.has(sign);
}

bool isProduct(const Reading& reading, const Understood& understood)
{
    const bool names = understood.service && understood.service->value == u"product"_s;
    const bool comes = hasTime(understood) || reading.has(Sign::Availability);
    return reading.has(Sign::Product) && (!asksToCome(reading, understood) || (names && !comes));
}

bool isBilling(const Reading& reading, const Understood& understood)
{
    return reading.has(Sign::Billing) && !(names(reading, understood) && reading.has(Sign::Availability));
}

/// "Room on monday, for her x-rays?" asks for a visit.
bool isRecords(const Reading& reading, const Understood& understood)
{
    // "Friday after 2, I need the exam for my school form" does so too; "sign my form" does not.
    static const QSet<QString> verbs{u"send"_s,   u"email"_s,  u"fax"_s,   u"forward"_s, u"transfer"_s,
                                     u"fill"_s,   u"sign"_s,   u"copy"_s,  u"print"_s,   u"note"_s,
                                     u"mandar"_s, u"enviar"_s, u"excuse"_s};
    const bool handed =
        std::ranges::any_of(reading.words, [](const ReplyWord& each) { return verbs.contains(each.text); });
    const bool visit =
        hasTime(understood) &&
        (reading.has(Sign::Opening) || (names(reading, understood) && reading.has(Sign::Want) && !handed));
    return reading.has(Sign::Records) && !visit;
}

/// "Who's Amanda?" asks of somebody else, not of us.
bool isIdentity(const Reading& reading, const Understood& understood)
{
    return reading.has(Sign::Identity) && !reading.has(Sign::Billing) && !names(reading, understood) &&
           (understood.wrongNumber.empty() || reading.hasAny({Sign::WrongNumber, Sign::NotCalled}));
}

/// From what closes a conversation to what only keeps it going.
const std::vector<IntentRule>& rules()
{
    static const std::vector<IntentRule> all{
        {Intent::OptOut, [](const Reading&, const Understood& u) { return !u.optOut.empty(); }, {}},
        {Intent::SafetyConcern, isEmergency, {Sign::Safety, Sign::LooseSafety}},
        {Intent::OptIn, [](const Reading&, const Understood& u) { return !u.optIn.empty(); }, {}},
        {Intent::IdentityQuestion, isIdentity, {Sign::Identity}},
        {Intent::WrongNumber, [](const Reading&, const Understood& u) { return !u.wrongNumber.empty(); }, {}},
        {Intent::JobSeeker, has<Sign::Job>, {Sign::Job}},
        {Intent::Vendor, isVendor, {Sign::Vendor, Sign::VendorGreeting}},
        {Intent::Accidental, has<Sign::Accidental>, {Sign::Accidental}},
        {Intent::Reschedule, asksForOtherTime, {Sign::Reschedule, Sign::Cancel}},
        {Intent::Cancel, cancels, {Sign::Cancel}},
        {Intent::RunningLate, has<Sign::Late>, {Sign::Late}},
        {Intent::Billing, isBilling, {Sign::Billing}},
        {Intent::RecordsRequest, isRecords, {Sign::Records}},
        {Intent::Complaint, isComplaint, {Sign::Complaint}},
        {Intent::LostItem, isLost, {Sign::Lost}},
        {Intent::Question, has<Sign::Errand>, {Sign::Errand}},
        {Intent::Confirm, confirms, {Sign::Confirm}},
        {Intent::ProductOrGift, has<Sign::Gift>, {Sign::Gift}},
        {Intent::CallbackRequest, isCallback, {Sign::Callback}},
        {Intent::ClinicalQuestion, isClinical, {}},
        {Intent::Decline, isPlainDecline, {Sign::Decline}},
        {Intent::InsuranceQuestion, isInsuranceQuestion, {Sign::InsuranceAsk, Sign::InsuranceWord}},
        {Intent::PriceQuestion, isPriceQuestion, {Sign::Price}},
        {Intent::ProductOrGift, isProduct, {Sign::Gift, Sign::Product}},
        {Intent::HoursQuestion, isHours, {Sign::Hours}},
        {Intent::Decline, isDecline, {Sign::Decline}},
        {Intent::AcceptTime, accepts, {Sign::Accept, Sign::Fits, Sign::Yes}},
        {Intent::BusyLater, isBusy, {Sign::Busy}},
        {Intent::Ack, isNoCall, {Sign::NoCall}},
        {Intent::Ack, isOnlyThanks, {Sign::Ack, Sign::Yes, Sign::Laughter}},
        {Intent::Question, isQuestion, {Sign::Capability, Sign::Asking}},
        {Intent::Book, isLead, {Sign::Want, Sign::Availability, Sign::Soonest}}};
    return all;
}

std::vector<Evidence> evidenceFor(const Reading& reading, const Understood& understood,
                                  const IntentRule& rule)
{
    std::vector<Evidence> from = reading.evidence(rule.from);
    if (rule.intent == Intent::OptOut) return understood.optOut;
    if (rule.intent == Intent::OptIn) return understood.optIn;
    if (rule.intent == Intent::WrongNumber) return understood.wrongNumber;
    if (rule.intent == Intent::ClinicalQuestion)
        return {reading.at(*reading.first(Mark::What::ClinicalWord))};
    if (!from.empty()) return from;
    if (understood.service) return understood.service->from;
    return understood.preferredTime ? understood.preferredTime->from : from;
}

} // namespace

Read<Intent> intentOf(const Reading& reading, const Understood& understood)
{
    const auto holds = [&](const IntentRule& each) { return each.holds(reading, understood); };
    auto rule = std::ranges::find_if(rules(), holds);
    // "Train is stopped, gonna miss the start of my 2:00": more of it speaks of being late than of not
    // coming.
    if (rule != rules().end() && wordsFor(reading, rule->intent) > 0) {
        for (auto other = std::next(rule); other != rules().end(); ++other) {
            const int more = wordsFor(reading, other->intent) - wordsFor(reading, rule->intent);
            if (more >= kClearly && holds(*other)) rule = other;
        }
    }
    const bool vague = rule == rules().end() ||
                       (rule->intent == Intent::Question && !reading.has(Sign::Errand)) ||
                       (rule->intent == Intent::Book && !asksToCome(reading, understood));
    if (vague) {
        if (auto leaning = leaningOf(reading)) return *leaning;
    }
    if (rule != rules().end()) return {rule->intent, evidenceFor(reading, understood, *rule)};
    // What nobody wrote a rule for is at least something somebody said to us.
    const bool few = reading.words.size() <= 3;
    return {reading.has(Sign::Ack) || few ? Intent::Ack : Intent::Question, {}};
}

} // namespace secondring
