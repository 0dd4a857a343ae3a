// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_tree.h"
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

/// "Don't want to", "no me la": what may stand between a denial and the cancelling that it denies.
bool leadsOn(const ReplyWords& words, size_t at)
{
    static const WordSet plain{u"to"_s,    u"please"_s, u"me"_s,   u"nos"_s,  u"la"_s,    u"lo"_s,
                               u"le"_s,    u"a"_s,      u"por"_s,  u"ever"_s, u"just"_s,  u"even"_s,
                               u"favor"_s, u"yet"_s,    u"been"_s, u"be"_s,   u"vayan"_s, u"vaya"_s};
    static const WordSet wishes{u"want"_s, u"need"_s,   u"going"_s, u"trying"_s, u"planning"_s,
                                u"plan"_s, u"plans"_s,  u"mean"_s,  u"meant"_s,  u"reason"_s,
                                u"you"_s,  u"intend"_s, u"wish"_s,  u"have"_s,   u"looking"_s};
    static const WordSet quieren{u"quiero"_s, u"queremos"_s, u"quisiera"_s,
                                 u"pienso"_s, u"voy"_s,      u"vamos"_s};
    const bool infinitive = at + 1 < words.size() && words[at + 1].text == u"to"_s;
    const QString& said = words[at].text;
    return plain.contains(said) || quieren.contains(said) || (infinitive && wishes.contains(said));
}

/// Whether the word of cancelling at @p at is denied: "no, cancela" is not, "no cancelen" is, and who cannot
/// cancel would.
bool isCancellingDenied(const ReplyWords& words, size_t at)
{
    static const WordSet spanish{u"cancelen"_s, u"cancele"_s, u"canceles"_s, u"cancelar"_s, u"cancelo"_s};
    static const WordSet can{u"can"_s, u"could"_s};
    static const WordSet grounds{u"need"_s, u"reason"_s, u"plan"_s, u"plans"_s};
    for (size_t n = at; n-- > 0 && words[n].clause == words[at].clause;) {
        const QString& said = words[n].text;
        if (said == u"not"_s || said == u"never"_s || said == u"nunca"_s)
            return n == 0 || !can.contains(words[n - 1].text);
        if (said == u"no"_s) return spanish.contains(words[at].text) || grounds.contains(words[n + 1].text);
        if (!leadsOn(words, n)) return false;
    }
    return false;
}

bool isOfCancelling(const ReplyWord& word)
{
    return word.text.startsWith(u"cancel"_s) && !word.text.startsWith(u"cancelacion"_s) &&
           !word.text.startsWith(u"cancellation"_s);
}

/// "You canceled", "did they cancel", "was it cancelled"; but "can you cancel" and "you can cancel" ask us
/// to.
bool isDoneByOthers(const ReplyWords& words, size_t at)
{
    static const WordSet others{u"you"_s,      u"they"_s,         u"she"_s,    u"he"_s,
                                u"somebody"_s, u"someone"_s,      u"office"_s, u"dentist"_s,
                                u"salon"_s,    u"receptionist"_s, u"guys"_s,   u"people"_s};
    static const WordSet between{u"guys"_s, u"all"_s, u"just"_s, u"have"_s,  u"has"_s,
                                 u"had"_s,  u"go"_s,  u"and"_s,  u"people"_s};
    static const WordSet past{u"did"_s, u"have"_s, u"has"_s, u"had"_s, u"why"_s};
    static const WordSet passive{u"was"_s, u"were"_s, u"been"_s, u"got"_s, u"is"_s};
    const bool isPast = words[at].text == u"canceled"_s || words[at].text == u"cancelled"_s;
    size_t n = at;
    while (n > 0 && between.contains(words[n - 1].text) && !others.contains(words[n - 1].text))
        --n;
    if (n > 0 && words[n - 1].text == u"guys"_s) --n;
    if (n == 0 || words[n - 1].clause != words[at].clause) return false;
    const QString& before = words[n - 1].text;
    if (passive.contains(before)) return isPast && n > 1 && words[n - 2].text != u"not"_s;
    if (!others.contains(before)) return false;
    return isPast || (n > 1 && past.contains(words[n - 2].text));
}

} // namespace

bool isGoodbye(const Reading& reading, const Understood& understood)
{
    return reading.has(Sign::Confirm) && !understood.preferredTime && !understood.service &&
           reading.covers({Sign::Ack, Sign::Filler, Sign::Yes, Sign::Fits, Sign::Laughter, Sign::Confirm}) &&
           std::ranges::any_of(reading.marks, [&](const Mark& each) {
               return each.isSign(Sign::Ack) && each.length() > 2 &&
                      reading.words[static_cast<size_t>(each.end - 3)].text == u"see"_s;
           });
}

bool isCancelledByUs(const Reading& reading)
{
    bool isTaken = false;
    for (size_t n = 0; n < reading.words.size(); ++n) {
        if (!isOfCancelling(reading.words[n])) continue;
        if (!isDoneByOthers(reading.words, n)) return false;
        isTaken = true;
    }
    return isTaken;
}

bool keepsVisit(const Reading& reading)
{
    const ReplyWords& words = reading.words;
    bool isKept = false;
    for (size_t n = 0; n < words.size(); ++n) {
        if (!isOfCancelling(words[n])) continue;
        if (!isCancellingDenied(words, n)) return false;
        isKept = true;
    }
    // "Don't cancel the others, only I can't come"
    return isKept && std::ranges::none_of(reading.marks, [&](const Mark& each) {
               return each.isSign(Sign::Cancel) && !each.negated &&
                      std::none_of(words.begin() + each.first, words.begin() + each.end, isOfCancelling);
           });
}

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
    if (isGoodbye(reading, understood)) return reading.context.weOfferedATime;
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
    if (keepsVisit(reading) || isCancelledByUs(reading)) return false;
    // "Cancelenla", said of a visit.
    const bool said = reading.has(Sign::CancelVerb) && reading.has(Sign::ExistingClient);
    return (reading.has(Sign::Cancel) || said) && !takesBack(reading, understood);
}

/// "Yes that's perfect, see you at 4" takes the time; "see you at 4" only knows of it.
bool confirms(const Reading& reading, const Understood& understood)
{
    if (!reading.has(Sign::Confirm)) return false;
    if (isGoodbye(reading, understood)) return !reading.context.weOfferedATime;
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
