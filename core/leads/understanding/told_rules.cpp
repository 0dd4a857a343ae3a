// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// So many words speak for it clearly, or outweigh what else is asked.
constexpr int kFewOfIt = 3;
constexpr int kManyOfIt = 4;
constexpr int kManyOfLoss = 6;

/// Says who did it: us, our people or what was paid for.
bool blamesUs(const Reading& reading)
{
    static const WordSet blamed{
        u"you"_s,     u"your"_s,   u"she"_s,       u"he"_s,      u"they"_s,         u"manager"_s, u"owner"_s,
        u"stylist"_s, u"nobody"_s, u"service"_s,   u"paid"_s,    u"refund"_s,       u"never"_s,   u"waited"_s,
        u"ustedes"_s, u"me"_s,     u"hygienist"_s, u"dentist"_s, u"receptionist"_s, u"dr"_s,      u"pague"_s,
        u"dejaron"_s, u"quedo"_s,  u"nadie"_s,     u"happy"_s,   u"disappointed"_s, u"redo"_s,    u"redone"_s,
        u"unhappy"_s, u"upset"_s,  u"hate"_s,      u"charged"_s, u"ruined"_s,       u"asked"_s,   u"rude"_s};
    return std::ranges::any_of(reading.words,
                               [](const ReplyWord& each) { return blamed.contains(each.text); });
}

/// "I'd like to leave a complaint about the billing"
bool callsItComplaint(const Reading& reading)
{
    static const WordSet words{u"complaint"_s, u"complaints"_s, u"complain"_s, u"queja"_s, u"quejarme"_s};
    return std::ranges::any_of(reading.words, [&](const ReplyWord& each) {
        const int at = static_cast<int>(&each - reading.words.data());
        return words.contains(each.text) && !isNegated(reading.words, at);
    });
}

} // namespace

bool names(const Understood& understood)
{
    return understood.service.has_value();
}

bool hasTime(const Understood& understood)
{
    return understood.preferredTime.has_value();
}

bool asksForVisit(const Reading& reading, const Understood& understood)
{
    return names(understood) && hasTime(understood) &&
           (reading.asks() || reading.hasAny({Sign::Want, Sign::Availability, Sign::Opening, Sign::Fits}));
}

bool isLost(const Reading& reading, const Understood& /*understood*/)
{
    // "My cap fell off": nothing lost where a person said what it means.
    const bool broken =
        reading.first(Mark::What::UrgentWord) != nullptr && wordsFor(reading, Intent::LostItem) < kManyOfLoss;
    return reading.has(Sign::Lost) && !broken && reading.first(Mark::What::Learned) == nullptr;
}

/// "Tastes awful" is said of an abscess; of us, by those we treated.
bool isComplaint(const Reading& reading, const Understood& understood)
{
    const bool hurt =
        reading.first(Mark::What::UrgentWord) != nullptr && reading.pack->clinicalWords.size() > 10;
    // "How much to fix an uneven bob?"
    const bool few = wordsFor(reading, Intent::Complaint) < kFewOfIt;
    if (few && reading.has(Sign::Price) && reading.asks()) return false;
    // "My nail broke clean off, can somebody fix it before 7?" blames nobody.
    if (!blamesUs(reading) && asksForVisit(reading, understood)) return false;
    // What others did wrong, they want mended here.
    if (reading.has(Sign::Elsewhere) && asksToCome(reading, understood)) return false;
    return reading.has(Sign::Complaint) && (!hurt || reading.has(Sign::ExistingClient));
}

bool isCallback(const Reading& reading, const Understood& understood)
{
    if (!reading.has(Sign::Callback)) return false;
    if (!(names(understood) && hasTime(understood))) return true;
    // "Ring me tomorrow, it's about my bridge": the time is the call's.
    const Mark* call = reading.first(Sign::Callback);
    const int time =
        understood.preferredTime->value.raw.isEmpty() ? 0 : understood.preferredTime->from.front().from;
    return call->first == 0 || time >= reading.at(*call).from;
}

bool isBusy(const Reading& reading, const Understood& understood)
{
    // "Can I get back to you" asks for nothing.
    return reading.has(Sign::Busy) && !names(understood) && !reading.hasApart(Sign::Availability, Sign::Busy);
}

bool isDecline(const Reading& reading, const Understood& understood)
{
    // "Not going to cancel" declines nothing.
    if (!reading.has(Sign::Decline) || keepsVisit(reading)) return false;
    // "We just moved here and need a dentist"
    if (reading.has(Sign::NewClient) && reading.has(Sign::Want) && !reading.hasAny({Sign::No, Sign::Ack}))
        return false;
    // "Too much money right now" asks for nothing soon.
    const bool comes = names(understood) || reading.hasAny({Sign::Want, Sign::Availability});
    if (!comes || !asksToCome(reading, understood)) return true;
    // "Never mind, my tooth quit hurting"
    const bool asked = std::ranges::any_of(reading.words, &ReplyWord::asked);
    if (reading.first(Sign::Decline)->first == 0 && !asked && !hasTime(understood) &&
        !reading.hasAny({Sign::Want, Sign::Availability}))
        return true;
    // "My brother can see me, thanks": it takes many words of no to outweigh "see me".
    const bool asks = asked || hasTime(understood) || names(understood);
    return !asks && wordsFor(reading, Intent::Decline) >= kManyOfIt;
}

bool isPlainDecline(const Reading& reading, const Understood& understood)
{
    return isDecline(reading, understood) && !reading.asks() && !hasTime(understood);
}

bool isBilling(const Reading& reading, const Understood& understood)
{
    if (reading.has(Sign::Gift) && wordsFor(reading, Intent::Billing) < kManyOfIt) return false;
    if (callsItComplaint(reading)) return false;
    return reading.has(Sign::Billing) && !(names(understood) && reading.has(Sign::Availability));
}

/// "Room on monday, for her x-rays?" asks for a visit.
bool isRecords(const Reading& reading, const Understood& understood)
{
    // "Friday after 2, I need the exam for my school form" does so too; "sign my form" does not.
    static const WordSet verbs{u"send"_s,   u"email"_s,  u"fax"_s,   u"forward"_s, u"transfer"_s,
                               u"fill"_s,   u"sign"_s,   u"copy"_s,  u"print"_s,   u"note"_s,
                               u"mandar"_s, u"enviar"_s, u"excuse"_s};
    const bool handed =
        std::ranges::any_of(reading.words, [](const ReplyWord& each) { return verbs.contains(each.text); });
    const bool visit = hasTime(understood) && (reading.has(Sign::Opening) ||
                                               (names(understood) && reading.has(Sign::Want) && !handed));
    return reading.has(Sign::Records) && !visit;
}

bool isSlip(const Reading& reading, const Understood& understood)
{
    return reading.has(Sign::Accidental) &&
           !reading.hasAny({Sign::Billing, Sign::Cancel, Sign::Reschedule, Sign::Complaint}) &&
           !asksForVisit(reading, understood);
}

} // namespace secondring
