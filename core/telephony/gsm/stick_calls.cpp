// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/stick_calls.h"

#include "core/telephony/gsm/at_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds kBetweenListsRinging{1000};
constexpr milliseconds kBetweenListsSpoken{5000};
/// A caller shown so soon after the end belongs to the call that is over.
constexpr milliseconds kLateCaller{2000};
constexpr milliseconds kSilentWhenOnlyListed{8000};
constexpr milliseconds kUnlistedConversation{60'000};
/// It is asked for its calls once a second.
constexpr milliseconds kAlive{2500};
/// The words of a whole call, texted by somebody, arrive in one breath.
constexpr milliseconds kOneBreath{1000};

} // namespace

StickCalls::Place StickCalls::ringingCall()
{
    const auto call =
        std::ranges::find_if(m_open, [](const Call& each) { return !each.isAnswered && !each.isWaiting; });
    if (call != m_open.end()) return call;
    return std::ranges::find(m_open, false, &Call::isAnswered);
}

StickCalls::Place StickCalls::begin(Moment now, News& news)
{
    m_open.push_back({.number = ++m_count, .beganAt = now, .rangAt = now, .listedAt = now});
    m_listNow = true;
    news.push_back({m_count, RingStarted{}});
    return std::prev(m_open.end());
}

StickCalls::Place StickCalls::end(Place call, const Ended& how, Moment now, News& news)
{
    Ended counted = how;
    counted.rings = call->rings.rings();
    news.push_back({call->number, counted});
    m_endedAt = now;
    return m_open.erase(call);
}

StickCalls::News StickCalls::heard(QByteArrayView line, Moment now)
{
    const StickWord word = wordOf(line);
    if (word == StickWord::Other) return {};
    News news = tick(now);
    switch (word) {
    case StickWord::Ring:
        ring(now, news);
        break;
    case StickWord::Caller:
        showCaller(line, now, news);
        break;
    case StickWord::Waiting:
        addWaiting(line, now, news);
        break;
    case StickWord::Listed:
        seeUnasked(line, now, news);
        break;
    case StickWord::Answered:
        callAnswered(news);
        break;
    case StickWord::CallEnd:
    case StickWord::Missed:
        callEnded(line, word == StickWord::Missed, now, news);
        break;
    default:
        break;
    }
    return news;
}

void StickCalls::ring(Moment now, News& news)
{
    auto call = ringingCall();
    if (call == m_open.end()) call = begin(now, news);
    call->rings.rang(now);
    call->rangAt = now;
    call->absences = 0;
}

void StickCalls::identify(Call& call, const StickCaller& caller, News& news) const
{
    if (call.hasNumber) return;
    const CallerId read = readStickCaller(caller, m_rules.homeRegion);
    if (call.isIdentified && !read.number) return;
    call.isIdentified = true;
    call.hasNumber = read.number.has_value();
    news.push_back({call.number, CallerIdentified{read}});
}

void StickCalls::showCaller(QByteArrayView line, Moment now, News& news)
{
    // "+CLIP: 1,1" tells the setting.
    if (const AtFields fields(line); fields.size() <= 2 && fields.number(0).value_or(9) <= 2) return;
    const StickCaller caller = callerIn(line);
    auto call = ringingCall();
    if (call == m_open.end()) {
        if (m_count > 0 && now - m_endedAt < kLateCaller) return;
        call = begin(now, news);
    }
    if (!call->shown.isEmpty() && !caller.number.isEmpty() && call->shown != caller.number) {
        // One call rings at a time: another caller means that the call before is over.
        end(call, outcomeOf(*call, now), now, news);
        call = begin(now, news);
        call->rings.rang(now);
    }
    call->shown = caller.number;
    identify(*call, caller, news);
}

void StickCalls::addWaiting(QByteArrayView line, Moment now, News& news)
{
    if (!AtFields(line).isQuoted(0)) return; // Tells the setting.
    const StickCaller caller = callerIn(line);
    auto call =
        std::ranges::find_if(m_open, [](const Call& each) { return each.isWaiting && !each.isAnswered; });
    if (call == m_open.end()) {
        call = begin(now, news);
        call->isWaiting = true;
    }
    call->rings.rang(now);
    call->rangAt = now;
    identify(*call, caller, news);
}

void StickCalls::callAnswered(News& news)
{
    m_listNow = true;
    if (m_canList) return;
    const auto call = ringingCall();
    if (call == m_open.end()) return;
    news.push_back({call->number, Answered{}});
    Ended how{CallOutcome::Answered, Certainty::Certain, u"answered at the stick"_s};
    how.rings = call->rings.rings();
    news.push_back({call->number, how});
    m_open.erase(call);
}

void StickCalls::callEnded(QByteArrayView line, bool isMissed, Moment now, News& news)
{
    if (m_open.empty()) return;
    m_listNow = true;
    const StickCallEnd said = isMissed ? StickCallEnd{} : endIn(line);
    auto call = std::ranges::find_if(
        m_open, [&](const Call& each) { return said.index != 0 && each.index == said.index; });
    if (call == m_open.end() && m_open.size() == 1 && (said.index == 0 || m_open.front().index == 0))
        call = m_open.begin();
    if (call == m_open.end()) {
        // Whose end it was, the list tells.
        for (Call& each : m_open)
            each.saidOverAt = said.index == 0 ? std::optional(now) : std::nullopt;
        return;
    }
    call->saidOverAt = call->saidOverAt.value_or(now);
    call->isSaidMissed = call->isSaidMissed || isMissed;
    if (said.spokenFor) call->spokenFor = said.spokenFor;
    if (isMissed) identify(*call, callerIn(line), news);
    if (!m_canList) end(call, outcomeOf(*call, now), now, news);
}

Ended StickCalls::outcomeOf(const Call& call, Moment now) const
{
    if (call.isAnswered) return {CallOutcome::Answered, Certainty::Certain, u"answered at the stick"_s};
    // What was still listed as ringing within that time has not been spoken on so long, whatever is said.
    const bool mayBeSpoken =
        !call.wasListed || now - call.listedAt >= call.spokenFor.value_or(seconds::zero());
    if (call.spokenFor > seconds::zero() && mayBeSpoken)
        return {CallOutcome::Answered, Certainty::Certain,
                u"the stick counted %1 s of conversation"_s.arg(call.spokenFor->count())};
    // Somebody may have texted the stick words that read like a call.
    if (call.wasLookedFor && !call.wasListed)
        return {CallOutcome::Unknown, Certainty::Guess, u"rang, but was in no list of the stick's calls"_s};
    if (m_rules.forwardsOnly)
        return {CallOutcome::NoAnswer, Certainty::Certain, u"forwarded here as nobody had answered"_s};
    const bool isCertain = call.wasListed || call.isSaidMissed || call.spokenFor.has_value();
    return {CallOutcome::Abandoned, isCertain ? Certainty::Certain : Certainty::Strong,
            u"rang %1 times, then gone from the stick%2"_s.arg(call.rings.rings())
                .arg(isCertain   ? QString()
                     : m_canList ? u", which was not asked for its calls in time"_s
                                 : u", which does not list its calls"_s)};
}

bool StickCalls::wasOverAtOnce(const Call& call)
{
    return call.saidOverAt && *call.saidOverAt - call.beganAt < kOneBreath;
}

Ended StickCalls::lost(const Call& call, const QString& why) const
{
    if (call.isAnswered) return {CallOutcome::Answered, Certainty::Certain, u"answered at the stick"_s};
    // That it came here at all says that nobody had answered, if it came.
    if (m_rules.forwardsOnly && (call.wasListed || !wasOverAtOnce(call)))
        return {CallOutcome::NoAnswer, Certainty::Strong, u"forwarded here; "_s + why};
    return {CallOutcome::Unknown, Certainty::Guess, why};
}

Ended StickCalls::fallenSilent(const Call& call, Moment now) const
{
    // A stick that hangs does not ring either; and one that had listed the call would have said that it is
    // gone.
    const bool isSurelyOver = now - m_aliveAt <= kAlive && !(m_canList && call.wasListed);
    return call.isAnswered || isSurelyOver ? outcomeOf(call, now) : lost(call, u"the stick fell silent"_s);
}

StickCalls::News StickCalls::lose(const QString& why)
{
    News news;
    for (const Call& call : std::exchange(m_open, {})) {
        Ended how = lost(call, why);
        how.rings = call.rings.rings();
        news.push_back({call.number, how});
    }
    return news;
}

Moment StickCalls::silentAt(const Call& call)
{
    const Moment listed = call.listedAt + kSilentWhenOnlyListed;
    return call.rings.rings() > 0 ? std::max(call.rings.stopsAt(), listed) : listed;
}

StickCalls::News StickCalls::tick(Moment now)
{
    News news;
    for (auto call = m_open.begin(); call != m_open.end();) {
        const bool isOver =
            call->isAnswered ? now >= call->listedAt + kUnlistedConversation : now >= silentAt(*call);
        const bool isTooLong = !call->isAnswered && now - call->beganAt >= m_rules.longestRing;
        if (isOver) {
            call = end(call, fallenSilent(*call, now), now, news);
        } else if (isTooLong) {
            const Ended endless{CallOutcome::Unknown, Certainty::Guess, u"rang longer than any phone does"_s};
            call = end(call, m_rules.forwardsOnly ? outcomeOf(*call, now) : endless, now, news);
        } else {
            ++call;
        }
    }
    return news;
}

milliseconds StickCalls::betweenLists() const
{
    const bool rings = std::ranges::any_of(m_open, [](const Call& call) { return !call.isAnswered; });
    return rings ? kBetweenListsRinging : kBetweenListsSpoken;
}

bool StickCalls::wantsList(Moment now) const
{
    // A stick that cannot list its calls says at least that it is there.
    if (m_open.empty()) return false;
    return m_listNow || now >= m_askedAt + betweenLists();
}

void StickCalls::listAsked(Moment now)
{
    m_askedAt = now;
    m_listNow = false;
}

std::optional<Moment> StickCalls::wakeAt(bool mayList) const
{
    if (m_open.empty()) return std::nullopt;
    Moment soonest = Moment::max();
    if (mayList) soonest = m_listNow ? m_askedAt : m_askedAt + betweenLists();
    for (const Call& call : m_open) {
        soonest =
            std::min(soonest, call.isAnswered ? call.listedAt + kUnlistedConversation
                                              : std::min(silentAt(call), call.beganAt + m_rules.longestRing));
    }
    return soonest;
}

} // namespace secondring
