// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

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

/// Whether they answer our question whether they have been here, and with little else.
bool isAnswerOfClient(const Reading& reading)
{
    constexpr size_t kShortAnswer = 10;
    return reading.words.size() <= kShortAnswer && !reading.asks() &&
           std::ranges::any_of(reading.pack->fields, [&](const LeadField& each) {
               return each.kind == LeadField::Kind::Client && each.key == reading.context.askedField;
           });
}

/// "No es mi primera vez", "not my first visit"; but "no first time" says that they have not been here.
bool isDenied(const ReplyWords& words, const Mark& fresh)
{
    static const WordSet es{u"es"_s, u"era"_s, u"sera"_s, u"seria"_s, u"fue"_s, u"soy"_s, u"somos"_s};
    const int clause = words[static_cast<size_t>(fresh.first)].clause;
    for (int n = fresh.first - 1; n >= 0 && words[static_cast<size_t>(n)].clause == clause; --n) {
        const QString& said = words[static_cast<size_t>(n)].text;
        if (said == u"not"_s) return true;
        if (said == u"no"_s) return es.contains(words[static_cast<size_t>(n) + 1].text);
    }
    return false;
}

/// What they answered, whatever the "no" or the "yes" before it seems to want of us.
std::optional<Read<Client>> clientAnswered(const Reading& reading)
{
    if (!isAnswerOfClient(reading)) return {};
    std::optional<Read<Client>> denied;
    for (const Mark& mark : reading.marks) {
        if (!mark.isSign(Sign::NewClient)) continue;
        if (!isDenied(reading.words, mark)) return Read<Client>{Client::New, {reading.at(mark)}};
        if (!denied) denied = Read<Client>{Client::Existing, {reading.at(mark)}};
    }
    if (denied) return denied;
    Read<Client> said = clientSaid(reading);
    if (said.value == Client::Unknown) return {};
    return said;
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

/// "No this would be my first visit", asked for that, cancels and declines nothing.
void takeClientAnswer(const Reading& reading, Understood& understood)
{
    using enum Intent;
    const Intent intent = understood.intent.value;
    const bool isOnlyAnAnswer = intent == Ack || intent == Decline || intent == Cancel || intent == Question;
    const bool isMore = understood.service || understood.preferredTime || !understood.worry.empty() ||
                        reading.hasAny({Sign::Cancel, Sign::CancelVerb, Sign::Decline});
    if (!isOnlyAnAnswer || isMore) return;
    if (const auto answer = clientAnswered(reading)) understood.intent = {Book, answer->from};
}

} // namespace

void readClient(const Reading& reading, Understood& understood)
{
    takeClientAnswer(reading, understood);
    const auto answer = isNoLead(understood.intent.value) ? std::nullopt : clientAnswered(reading);
    understood.client = answer ? *answer : clientOf(reading, understood);
}

} // namespace secondring
