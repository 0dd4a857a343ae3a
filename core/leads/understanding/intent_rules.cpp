// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

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

/// What is told besides is not what they write for: "after 5 is good, I'm a roofer".
template <Intent intent, Sign sign> bool outweighsVisit(const Reading& reading, const Understood& understood)
{
    return reading.has(sign) &&
           (wordsFor(reading, intent) >= kManyOfNo || !asksForVisit(reading, understood));
}

bool isPriceQuestion(const Reading& reading, const Understood& understood)
{
    if (!reading.has(Sign::Price)) return false;
    const bool comes =
        (reading.has(Sign::Soonest) && reading.hasAny({Sign::Want, Sign::Availability})) ||
        (hasDay(understood) && names(understood)) ||
        (reading.has(Sign::Want) && names(understood) && reading.first(Mark::What::UrgentWord) != nullptr);
    return !comes || reading.has(Sign::Researching);
}

bool isInsuranceQuestion(const Reading& reading, const Understood& understood)
{
    const bool about = understood.insurance.has_value() || reading.has(Sign::InsuranceWord);
    if (!about) return false;
    if (reading.has(Sign::InsuranceAsk)) return !(names(understood) && hasTime(understood));
    return reading.words.size() <= 3 && reading.asks() && !names(understood);
}

bool isHours(const Reading& reading, const Understood& understood)
{
    return asksForHours(reading) && !(names(understood) && reading.has(Sign::Want));
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
    // "How long is a cleaning appointment? I need to tell my ride."
    if (reading.has(Sign::Fact) && !hasTime(understood)) return true;
    if (about) return !asksToCome(reading, understood) || (!hasTime(understood) && !needs);
    return reading.asks() && !asksToCome(reading, understood) && !hasTime(understood);
}

/// "Don't call, text me" wants nothing else.
bool isNoCall(const Reading& reading, const Understood& understood)
{
    return reading.has(Sign::NoCall) && !names(understood) && !reading.has(Sign::Callback);
}

/// Nothing but courtesy, or a joke about nothing of ours.
bool isOnlyThanks(const Reading& reading, const Understood& understood)
{
    // "Do you do wills": words of courtesy, and one that is not.
    if (std::ranges::any_of(reading.words, &ReplyWord::asked) ||
        (names(understood) && reading.has(Sign::Capability)))
        return false;
    if (reading.covers({Sign::Ack, Sign::Filler, Sign::Yes, Sign::No, Sign::Laughter, Sign::Fits}))
        return true;
    // "Thanks for getting back to me"
    if (reading.has(Sign::Ack) && reading.covers({Sign::Ack, Sign::Filler, Sign::Shield})) return true;
    return reading.has(Sign::Laughter) && !reading.asks() && !names(understood) && !hasTime(understood) &&
           !reading.hasAny({Sign::Availability, Sign::Want, Sign::Busy, Sign::Decline});
}

/// "Please don't cancel my appointment" is no wish for another.
bool isOnlyKept(const Reading& reading, const Understood& understood)
{
    return keepsVisit(reading) && !names(understood) && !hasTime(understood);
}

bool isLead(const Reading& reading, const Understood& understood)
{
    return names(understood) || hasTime(understood) || understood.insurance || understood.stylist ||
           !understood.fields.empty() || reading.hasAny({Sign::NoInsurance, Sign::InsuranceWord}) ||
           reading.hasAny(
               {Sign::Availability, Sign::Want, Sign::NewClient, Sign::ExistingClient, Sign::Soonest}) ||
           reading.first(Mark::What::UrgentWord) != nullptr;
}

template <Sign sign> bool has(const Reading& reading, const Understood& /*understood*/)
{
    return reading.has(sign);
}

/// "Could be there by 9:15 tomorrow" is no delay.
bool isLate(const Reading& reading, const Understood& understood)
{
    if (!reading.has(Sign::Late)) return false;
    if (!understood.preferredTime) return true;
    const PreferredTime& time = understood.preferredTime->value;
    const bool today = !time.relative || *time.relative == PreferredTime::Relative::Today ||
                       *time.relative == PreferredTime::Relative::Asap;
    return today && time.days.empty() && time.dateKey.isEmpty();
}

bool isProduct(const Reading& reading, const Understood& understood)
{
    const bool names = understood.service && understood.service->value == u"product"_s;
    const bool comes = hasTime(understood) || reading.has(Sign::Availability);
    return reading.has(Sign::Product) && (!asksToCome(reading, understood) || (names && !comes));
}

/// "Who's Amanda?" asks of somebody else, not of us.
bool isIdentity(const Reading& reading, const Understood& understood)
{
    return reading.has(Sign::Identity) && !reading.has(Sign::Billing) && !names(understood) &&
           (understood.wrongNumber.empty() || reading.hasAny({Sign::WrongNumber, Sign::NotCalled}));
}

/// "This is my new number, it's Ana", and no more: whoever asked is given theirs.
bool tellsTheirOwnPhone(const Reading& reading)
{
    static const QRegularExpression own(
        u"^\\W*(?:(?:hi|hey|hello|yes|yeah|ok|okay|sorry)\\W+)*(?:this is|it'?s|it is|that'?s|that is) my "
        "(?:(?:new|own|personal|cell|mobile|home|current) )*"
        "(?:number|cell|cellphone|phone|mobile|line)(?: now)?"
        "(?:\\W+(?:it'?s|it is|this is|i'?m|i am|my name is|soy) \\w+(?: \\w+)?(?: here)?)?\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return own.match(reading.text.toString()).hasMatch();
}

bool isWrongNumber(const Reading& reading, const Understood& understood)
{
    return !understood.wrongNumber.empty() && !tellsTheirOwnPhone(reading);
}

/// "Why did you cancel my appointment?": whether they want another is for a person to ask.
bool isTakenVisit(const Reading& reading, const Understood& /*understood*/)
{
    return isCancelledByUs(reading);
}

bool isCalledByTheirs(const Reading& reading, const Understood& understood)
{
    return isCallOfTheirs(reading) && !names(understood) && !hasTime(understood);
}

/// From what closes a conversation to what only keeps it going.
const std::vector<IntentRule>& rules()
{
    static const std::vector<IntentRule> all{
        {Intent::OptOut, [](const Reading&, const Understood& u) { return !u.optOut.empty(); }, {}},
        {Intent::SafetyConcern, isEmergency, {Sign::Safety, Sign::LooseSafety}},
        {Intent::OptIn, [](const Reading&, const Understood& u) { return !u.optIn.empty(); }, {}},
        {Intent::IdentityQuestion, isIdentity, {Sign::Identity}},
        {Intent::WrongNumber, isWrongNumber, {}},
        {Intent::JobSeeker, outweighsVisit<Intent::JobSeeker, Sign::Job>, {Sign::Job}},
        {Intent::Vendor, has<Sign::Vendor>, {Sign::Vendor, Sign::VendorGreeting}},
        {Intent::Accidental, isSlip, {Sign::Accidental}},
        {Intent::Reschedule, asksForOtherTime, {Sign::Reschedule, Sign::Cancel}},
        {Intent::Cancel, cancels, {Sign::Cancel}},
        {Intent::Complaint, isTakenVisit, {Sign::Complaint, Sign::CancelVerb}},
        {Intent::RunningLate, isLate, {Sign::Late}},
        {Intent::Billing, isBilling, {Sign::Billing}},
        {Intent::RecordsRequest, isRecords, {Sign::Records}},
        {Intent::Complaint, isComplaint, {Sign::Complaint}},
        {Intent::LostItem, isLost, {Sign::Lost}},
        {Intent::Question, has<Sign::Errand>, {Sign::Errand}},
        {Intent::Confirm, confirms, {Sign::Confirm}},
        {Intent::ProductOrGift, has<Sign::Gift>, {Sign::Gift}},
        {Intent::CallbackRequest, isCallback, {Sign::Callback}},
        {Intent::ClinicalQuestion, isClinical, {}},
        {Intent::Question, isCalledByTheirs, {Sign::NotCalled}},
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
        {Intent::Question, isQuestion, {Sign::Fact, Sign::Capability, Sign::Asking}},
        {Intent::Question, isOnlyKept, {}},
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

/// Of a long reply that asks for a visit, a word or two of another matter: "very much indeed".
bool isThin(const Reading& reading, const Understood& understood, Intent intent)
{
    static constexpr std::array told{Intent::JobSeeker, Intent::Vendor, Intent::Accidental,
                                     Intent::RunningLate, Intent::LostItem};
    constexpr int kFew = 2;
    constexpr size_t kLong = 10;
    return std::ranges::count(told, intent) > 0 && reading.words.size() > kLong &&
           wordsFor(reading, intent) <= kFew && asksToCome(reading, understood);
}

/// The first rule that holds, unless more of the reply speaks for a later one.
std::vector<IntentRule>::const_iterator ruleFor(const Reading& reading, const Understood& understood)
{
    const auto holds = [&](const IntentRule& each) {
        return each.holds(reading, understood) && !isThin(reading, understood, each.intent);
    };
    auto rule = std::ranges::find_if(rules(), holds);
    // "Train is stopped, gonna miss the start of my 2:00": more of it speaks of being late than of not
    // coming.
    if (rule == rules().end() || wordsFor(reading, rule->intent) <= 0) return rule;
    for (auto other = std::next(rule); other != rules().end(); ++other) {
        const int more = wordsFor(reading, other->intent) - wordsFor(reading, rule->intent);
        // "Can we push it back? I'm sick and don't want to give it to you."
        const bool moved = rule->intent == Intent::Reschedule && other->intent == Intent::Cancel;
        if (more >= kClearly && !moved && holds(*other)) rule = other;
    }
    return rule;
}

} // namespace

Read<Intent> intentOf(const Reading& reading, const Understood& understood)
{
    const auto rule = ruleFor(reading, understood);
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
