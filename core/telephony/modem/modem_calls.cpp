// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_calls.h"

#include "core/telephony/modem/modem_caller.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using What = ModemSaying::What;

/// A phone lifted later than this after the last ring was lifted to make a call.
constexpr std::chrono::milliseconds kLiftedWithin = 6000ms;
/// Caller ID before the first ring, and no ring: it was none of ours.
constexpr std::chrono::milliseconds kRingFollowsWithin = 10'000ms;
constexpr std::chrono::milliseconds kOneRing = 2000ms;
/// Two reports of one caller, a masked one and the real one, come in one breath.
constexpr std::chrono::milliseconds kOneReport = 3000ms;

} // namespace

ModemCalls::News ModemCalls::take(const ModemSaying& saying, Moment now)
{
    News news = passTime(now);
    switch (saying.what) {
    case What::Ring:
        rang(saying, now, news);
        break;
    case What::Date:
    case What::Time:
    case What::Number:
    case What::Name:
        m_block.add(saying, now);
        if (m_block.isWhole()) named(now, news);
        break;
    case What::BlockEnded:
        named(now, news);
        break;
    case What::MessageWaiting:
        // Exchanges say it again after each call: only a lamp that was out tells of a new message.
        if (m_isLampLit == false) news.push_back({now, now, VoicemailLeft{}});
        m_isLampLit = true;
        break;
    case What::NoMessage:
        m_isLampLit = false;
        break;
    case What::Lifted:
        if (m_call && now - m_call->rings.lastRing() <= kLiftedWithin && !m_call->liftedAt)
            m_call->liftedAt = now;
        break;
    default:
        break;
    }
    return news;
}

ModemCalls::News ModemCalls::passTime(Moment now)
{
    News news;
    if (const auto whole = m_block.wholeAt(); whole && now >= *whole) named(*whole, news);
    if (m_call && m_call->rings.hasStopped(now)) end(now, news);
    if (m_early && now - m_early->at > kRingFollowsWithin) m_early.reset();
    if (m_last && now - m_last->rings.lastRing() > RingStop::sameCallWithin) m_last.reset();
    return news;
}

std::optional<Moment> ModemCalls::nextDue() const
{
    std::optional<Moment> due = m_block.wholeAt();
    if (m_call && (!due || m_call->rings.stopsAt() < *due)) due = m_call->rings.stopsAt();
    return due;
}

void ModemCalls::rang(const ModemSaying& ring, Moment now, News& news)
{
    const bool isRhythm = !ring.words.isEmpty();
    const bool isTheSame = m_lastRhythm && now - *m_lastRhythm < 2500ms;
    if (isRhythm) m_lastRhythm = now;
    if (isTheSame) return;
    if (!m_block.isEmpty()) named(now, news); // Nothing is told of a caller while it rings.
    if (!m_call) return begin(now, news);
    m_call->rings.rang(now);
    m_call->liftedAt.reset(); // A line that rings is on the hook: that was a crackle.
    tell(news);
}

ModemCalls::Call ModemCalls::newCall(Moment start) const
{
    return {.start = start, .rings = RingStop(), .seesPickUp = m_knowledge.seesPickUp};
}

/// A first ring: of a new call, or after a long pause of the one before.
void ModemCalls::begin(Moment now, News& news)
{
    // Where a phone was lifted, its ringing was over.
    const bool mayRingOn = m_last && !m_last->liftedAt && !m_early;
    m_call = mayRingOn ? *std::exchange(m_last, std::nullopt) : newCall(now);
    m_last.reset();
    m_call->isTold = false;
    m_call->liftedAt.reset();
    m_call->rings.rang(now);
    if (mayRingOn) return;
    tell(news);
    if (!m_early) return;
    m_namesFirst = true;
    identify(*std::exchange(m_early, std::nullopt), news);
}

void ModemCalls::tell(News& news)
{
    if (std::exchange(m_call->isTold, true)) return;
    const bool ringsOn = m_call->caller.has_value();
    news.push_back({m_call->start, m_call->start, RingStarted{}});
    if (ringsOn) news.push_back({m_call->start, m_call->identifiedAt, CallerIdentified{*m_call->caller}});
}

/// The block is whole.
void ModemCalls::named(Moment now, News& news)
{
    const CallerBlock block = std::exchange(m_block, {});
    if (!block.saysWho()) return;
    const Named who{analogueCaller(block.number(), block.name(), m_knowledge.homeRegion), now};
    if (!m_call) {
        m_early = who;
    } else if (!m_call->isTold || isAnotherCaller(who.caller, now)) {
        split(who, news); // A new report belongs to a new call.
    } else if (!m_call->caller || (who.caller.number && !m_call->caller->number)) {
        identify(who, news);
    }
}

bool ModemCalls::isAnotherCaller(const CallerId& caller, Moment now) const
{
    if (!m_call->caller || now - m_call->identifiedAt <= kOneReport) return false;
    return caller.number != m_call->caller->number || caller.name != m_call->caller->name;
}

void ModemCalls::identify(const Named& who, News& news)
{
    m_call->caller = who.caller;
    m_call->identifiedAt = who.at;
    news.push_back({m_call->start, std::max(who.at, m_call->start), CallerIdentified{who.caller}});
}

/// The call before was over, and the last ring was the next one's first; or that is still to come.
void ModemCalls::split(const Named& who, News& news)
{
    const int rings = m_call->rings.rings();
    const bool isFirstRing = !m_namesFirst && rings > 1;
    const Moment start = isFirstRing ? m_call->rings.lastRing() : who.at;
    if (m_call->isTold) {
        const Moment rangUntil = std::min(m_call->rings.lastRing() + kOneRing, start);
        finish(outcomeOf(*m_call, isFirstRing ? rings - 1 : rings), rangUntil, news);
    }
    m_last.reset();
    m_call.reset();
    if (m_namesFirst) {
        m_early = who;
        return;
    }
    m_call = newCall(start);
    m_call->rings.rang(start);
    tell(news);
    identify(who, news);
}

void ModemCalls::end(Moment now, News& news)
{
    tell(news);
    const Moment rangUntil = std::min(m_call->rings.lastRing() + kOneRing, now);
    finish(outcomeOf(*m_call, m_call->rings.rings()), m_call->liftedAt.value_or(rangUntil), news);
}

void ModemCalls::finish(const Ended& ended, Moment at, News& news)
{
    news.push_back({m_call->start, at, ended});
    m_last = std::exchange(m_call, std::nullopt);
}

ModemCalls::News ModemCalls::abandon(Moment now, const QString& because)
{
    News news;
    m_block.clear();
    m_early.reset();
    if (m_call) {
        tell(news);
        finish(Ended{CallOutcome::Unknown, Certainty::Guess, because, m_call->rings.rings()}, now, news);
    }
    m_last.reset();
    return news;
}

Ended ModemCalls::outcomeOf(const Call& call, int rings) const
{
    const auto ended = [rings](CallOutcome outcome, Certainty certainty, const QString& words) {
        return Ended{outcome, certainty, u"rang %1 times, %2"_s.arg(rings).arg(words), rings};
    };
    const int machine = m_knowledge.voicemailRings;
    if (call.liftedAt && machine > 0 && rings == machine)
        return ended(CallOutcome::Unknown, Certainty::Guess, u"taken by a phone or an answering machine"_s);
    if (call.liftedAt) return ended(CallOutcome::Answered, Certainty::Strong, u"a phone was lifted"_s);
    // Whether a message was left, only the lamp tells.
    if (machine > 0 && rings == machine)
        return ended(CallOutcome::NoAnswer, Certainty::Strong, u"when voicemail takes a call"_s);
    if (machine > 0 && rings > machine)
        return ended(CallOutcome::NoAnswer, Certainty::Strong, u"more than voicemail lets it"_s);
    if (m_knowledge.seesPickUp && call.seesPickUp)
        return ended(CallOutcome::Abandoned, Certainty::Strong, u"no phone was lifted"_s);
    return ended(CallOutcome::Unknown, Certainty::Guess,
                 u"and this modem does not see whether a phone was lifted"_s);
}

} // namespace secondring
