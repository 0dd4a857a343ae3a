// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_stance.h"

#include "core/base/word_tree.h"
#include "core/leads/understanding/time_refusal.h"
#include "core/leads/understanding/time_telling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;
using Relative_ = PreferredTime::Relative;

/// Walks through a reply once and keeps what the words so far make of the next time.
class StanceReading {
public:
    explicit StanceReading(const std::vector<TimeTerm>& terms) : m_terms(terms)
    {
        for (const TimeTerm& term : terms) {
            m_suits = m_suits || (!m_bound && isAssent(term));
            m_bound = m_bound || (term.kind == Bound && !(m_suits && isFarewell(term)));
            m_moves = m_moves || term.kind == Reschedule;
        }
    }

    std::vector<JudgedTime> read()
    {
        for (std::size_t i = 0; i < m_terms.size();) {
            auto mention = mentionAt(m_terms, i);
            if (!mention || isGreeting(m_terms, *mention)) {
                hear(m_terms[i], i);
                ++i;
                continue;
            }
            i = mention->end;
            judge(*std::move(mention));
        }
        return std::move(m_times);
    }

private:
    [[nodiscard]] bool is(std::size_t at, TimeWord kind) const
    {
        return at < m_terms.size() && m_terms[at].kind == kind;
    }

    void hear(const TimeTerm& said, std::size_t at)
    {
        m_denied = said.kind != Break && said.kind != But && (m_denied || isDenial(said));
        if (!turnMood(said, at)) pointAtTimes(said, at);
    }

    /// Whether @p said is one of the words that by themselves set the mood of what follows.
    bool turnMood(const TimeTerm& said, std::size_t at)
    {
        switch (said.kind) {
        case Break:
            m_ached = false;
            [[fallthrough]];
        case But:
            m_mood = Mood::Neutral;
            return true;
        case Comma:
        case Dash:
            if (m_mood != Mood::Wish && (m_mood != Mood::Arranged || m_moves)) m_mood = Mood::Neutral;
            return true;
        case Request:
            if (!isDeniedVisit(m_terms, at)) m_mood = Mood::Wish;
            return true;
        case Past:
            hearPast(said, at);
            return true;
        case Existing:
            m_mood = isAskedFor(at) ? Mood::Wish : Mood::Arranged;
            return true;
        case Bound:
        case Reschedule:
            m_mood = m_suits && isFarewell(said) ? Mood::Wish : Mood::Arranged;
            return true;
        default:
            return false;
        }
    }

    /// The words that bear on a time told before, or on the one that comes.
    void pointAtTimes(const TimeTerm& said, std::size_t at)
    {
        switch (said.kind) {
        case Wait:
            return hearWait(at);
        case Correct:
            m_corrected = m_times.size();
            return;
        case To:
        case For:
            return moveTo(said, at);
        case BeforeThat:
        case AfterThat:
            return limit(at);
        case Those:
            return refuseTold(at);
        case ThatDay:
            for (JudgedTime& each : m_times)
                each.mention.thatDay = m_mood == Mood::Wish && !m_denied;
            return;
        case Before:
            if (pointsBack(m_terms, at) && !m_denied && m_mood != Mood::Told) limit(at);
            return;
        case Month:
            return m_told.rememberMonth(m_terms, at);
        default:
            if (const auto owner = ownerOfVisit(m_terms, at); owner && !isAskedFor(*owner))
                m_mood = Mood::Arranged;
            if (endsInThePast(said) && m_mood == Mood::Neutral) m_mood = Mood::Hurt;
        }
    }

    void hearPast(const TimeTerm& said, std::size_t at)
    {
        // "I got sunday all day"
        if (said.words == u"got"_s && (is(at + 1, Day) || is(at + 1, Relative) || is(at + 1, TodayPart))) {
            m_mood = Mood::Wish;
            return;
        }
        if (said.value == 0) {
            m_ached = true;
            if (m_mood == Mood::Neutral || said.words.endsWith(u's')) m_mood = Mood::Aching;
            return;
        }
        if (said.value == 2 || m_mood != Mood::Wish) m_mood = said.value == 2 ? Mood::Told : Mood::Hurt;
    }

    /// "before then": what was told last is a limit, and no time to come.
    void limit(std::size_t at)
    {
        auto limit = m_told.limitAt(m_terms, at);
        if (!limit) return;
        mark(*m_told.meantAt(m_terms, at), Stance::None);
        m_times.push_back({*std::move(limit), Stance::Wished, m_mood, true});
    }

    /// "not those"
    void refuseTold(std::size_t at)
    {
        TimeMention those;
        those.first = at;
        those.end = at + 1;
        if (!isRefusedBefore(m_terms, those) && !isRefusedAfter(m_terms, those)) return;
        for (const TimeMention& each : m_told.days())
            mark(each, Stance::Refused);
    }

    void mark(const TimeMention& told, Stance stance)
    {
        for (JudgedTime& each : m_times)
            if (each.mention.first == told.first) each.stance = stance;
    }

    void hearWait(std::size_t at)
    {
        // "No, wait, friday"
        if (at > 1 && is(at - 1, Comma) && is(at - 2, Not))
            m_corrected = m_times.size();
        else
            m_waitAt = at;
    }

    /// "book my appointment", "do you have an appointment"
    [[nodiscard]] bool isAskedFor(std::size_t at) const
    {
        if (at == 0 || m_bound || m_moves) return false;
        static const WordSet asks{u"you"_s, u"u"_s, u"guys"_s, u"yall"_s, u"make"_s, u"get"_s};
        return m_terms[at - 1].kind == Request || asks.contains(m_terms[at - 1].words);
    }

    /// "move my 2pm to friday": what follows is the wish.
    void moveTo(const TimeTerm& said, std::size_t at)
    {
        if (!m_moves || m_mood != Mood::Arranged || at == 0) return;
        const bool ofTheVisit = said.words == u"for"_s && m_terms[at - 1].kind == Existing;
        if (!ofTheVisit) m_mood = Mood::Wish;
    }

    /// "Me duele desde el domingo", "I haven't slept in 2 days".
    [[nodiscard]] bool looksBack(const TimeMention& mention) const
    {
        const bool since = mention.first > 0 && m_terms[mention.first - 1].words == u"desde"_s;
        return (m_ached && since) || (m_denied && m_mood != Mood::Wish && mention.dateKey.startsWith(u'+'));
    }

    [[nodiscard]] bool isWished(const TimeMention& mention) const
    {
        const bool waits = m_waitAt && mention.first - *m_waitAt <= 3;
        const bool sameDay = m_moves && m_terms[mention.first].words == u"same day"_s;
        if (waits || sameDay || isLast(m_terms, mention) || isOtherDuty(m_terms, mention) ||
            (mention.weak && m_mood != Mood::Wish))
            return false;
        if (saysItSuits(m_terms, mention)) return true;
        if (looksBack(mention)) return false;
        const std::size_t next = pastFillers(m_terms, mention.end);
        const bool isAsked = is(next, Break) && m_terms[next].asked;
        switch (m_mood) {
        case Mood::Wish:
            return true;
        case Mood::Neutral:
            // "Can't come today. Next week?"
            return isAsked || ((!m_bound || m_moves) && !isHabit(m_terms, mention));
        case Mood::Hurt:
            // "It faded in a week"
            return isAsked || (liesAhead(mention) && !mention.dateKey.startsWith(u'+'));
        case Mood::Aching:
            // "it hurts at night"
            return !mention.part || !mention.days.empty() || mention.relative;
        case Mood::Told:
            return liesAhead(mention) || isOwnEvent(m_terms, mention);
        case Mood::Arranged:
            return false;
        }
        return false;
    }

    void judge(TimeMention mention)
    {
        const bool target = m_moves && m_mood == Mood::Arranged && keepTarget(m_terms, mention);
        setFree(m_terms, mention);
        m_told.remember(mention);
        if (isTheirVisit(m_terms, mention) || isHad(m_terms, mention)) m_mood = Mood::Arranged;
        const bool after = isRefusedAfter(m_terms, mention);
        if (after) refuseJoined(mention);
        const auto last = std::find_if(m_times.rbegin(), m_times.rend(), isTaken);
        const bool listed = last != m_times.rend() && last->stance == Stance::Refused &&
                            isJoined(m_terms, last->mention, mention);
        const bool refused = !mention.freed && (after || listed || isRefusedBefore(m_terms, mention));
        if (target) m_mood = Mood::Wish;
        const bool wished = isWished(mention) && !(refused && isNoMore(m_terms, mention)) &&
                            !(m_moves && isCalledOff(m_terms, mention));
        if (wished) replaceBy(mention);
        const Stance stance = refused ? Stance::Refused : Stance::Wished;
        m_times.push_back({std::move(mention), wished ? stance : Stance::None, m_mood});
    }

    static bool isTaken(const JudgedTime& time) { return time.stance != Stance::None; }

    /// "tuesday at 2 no wait friday": the day is taken back, the hour is not.
    void replaceBy(const TimeMention& by)
    {
        const auto hour = [](const TimeMention& each) { return each.at || each.after || each.before; };
        for (std::size_t n = 0; n < m_corrected; ++n)
            if (hour(m_times[n].mention) == hour(by)) m_times[n].stance = Stance::None;
    }

    /// "mondays and tuesdays dont work": the first as well.
    void refuseJoined(const TimeMention& mention)
    {
        const TimeMention* next = &mention;
        for (auto earlier = m_times.rbegin(); earlier != m_times.rend(); ++earlier) {
            if (!isTaken(*earlier)) continue;
            if (!isJoined(m_terms, earlier->mention, *next)) return;
            earlier->stance = Stance::Refused;
            next = &earlier->mention;
        }
    }

    const std::vector<TimeTerm>& m_terms;
    std::vector<JudgedTime> m_times;
    ToldTimes m_told;
    std::optional<std::size_t> m_waitAt;
    std::size_t m_corrected = 0; ///< So many of the times may be taken back.
    Mood m_mood = Mood::Neutral;
    bool m_bound = false; ///< Somewhere in the reply a visit is cancelled, confirmed or late.
    bool m_moves = false;
    bool m_suits = false;  ///< "That's perfect" was said before anything of a visit there is.
    bool m_denied = false; ///< In this sentence.
    bool m_ached = false;  ///< Likewise.
};

} // namespace

std::vector<JudgedTime> judgedTimes(const std::vector<TimeTerm>& terms)
{
    return StanceReading(terms).read();
}

} // namespace secondring
