// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/time_stance.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using Relative_ = PreferredTime::Relative;
using Part_ = PreferredTime::PartOfDay;

constexpr qsizetype kLongestRaw = 80;

void addDays(std::vector<Qt::DayOfWeek>& days, const std::vector<Qt::DayOfWeek>& more)
{
    for (const Qt::DayOfWeek day : more) {
        if (std::ranges::find(days, day) == days.end()) days.push_back(day);
    }
}

/// Whether the words of a limit say a day, not only an event.
bool namesDay(const QString& limit)
{
    using enum TimeWord;
    return std::ranges::any_of(timeTerms(limit), [](const TimeTerm& term) {
        return term.kind == Day || term.kind == Month || term.kind == MonthDay || term.kind == Ordinal ||
               term.kind == Number || term.kind == Relative || term.kind == TodayPart;
    });
}

/// Puts the wished times of one reply together.
class Wish {
public:
    Wish(QStringView reply, const std::vector<TimeTerm>& terms, bool eventIsVisit)
        : m_reply(reply), m_terms(terms), m_thatDay(eventIsVisit)
    {
    }

    void add(const JudgedTime& judged)
    {
        const TimeMention& said = judged.mention;
        if (judged.stance == Stance::Refused) {
            const bool weekend = said.relative == Relative_::Weekend;
            if (said.days.empty() && !weekend) return;
            addDays(m_time.notDays, weekend ? std::vector{Qt::Saturday, Qt::Sunday} : said.days);
        } else {
            addDay(said);
            addHours(said);
            m_early = m_early || said.early;
            m_weak = m_weak || said.weak;
        }
        const TimeTerm& last = m_terms[said.end - 1];
        const std::size_t first = judged.stance == Stance::Refused ? refusalOf(said) : said.first;
        const int from = m_terms[first].from;
        m_from.push_back({from, last.from + last.length - from});
    }

    std::optional<Read<PreferredTime>> put()
    {
        settleHours();
        settleDay();
        settleHaste();
        std::ranges::sort(m_time.days);
        std::ranges::sort(m_time.notDays);
        if (m_time == PreferredTime()) return std::nullopt;
        m_time.raw = raw();
        return Read<PreferredTime>{m_time, m_from};
    }

private:
    /// Where the words begin that refuse @p said, as far as they stand before it: "any day but monday"
    /// without them would be told as a wish for Monday.
    [[nodiscard]] std::size_t refusalOf(const TimeMention& said) const
    {
        using enum TimeWord;
        constexpr std::size_t kNear = 4;
        const int told = m_from.empty() ? 0 : m_from.back().from + m_from.back().length;
        std::size_t first = said.first;
        for (std::size_t at = said.first; at-- > 0 && said.first - at <= kNear;) {
            const TimeWord kind = m_terms[at].kind;
            if (kind == Break || kind == Comma || m_terms[at].from < told) break;
            if (kind == Not || kind == But || kind == Any) first = at;
        }
        return first;
    }

    /// "prom is May 9": their day, and the limit of ours.
    void addEvent(const TimeMention& said)
    {
        m_thatDay = m_thatDay || said.thatDay;
        // "before the recital, recital is may 3": the day says more.
        if (!m_time.by.isEmpty() && (namesDay(m_time.by) || !namesDay(said.by))) return;
        m_event = said;
        m_time.by = said.by;
    }

    void addDay(const TimeMention& said)
    {
        if (said.ofEvent) return addEvent(said);
        addDays(m_time.days, said.days);
        const bool better = !m_time.relative || (m_time.relative == Relative_::Asap && said.relative);
        const bool same = m_terms[said.first].words == u"same day"_s;
        m_sameDay = m_sameDay || same;
        if (better && said.relative && !same) m_time.relative = said.relative;
        addPart(said);
        const TimeTerm& first = m_terms[said.first];
        m_thatDay = m_thatDay || (said.part && first.words.startsWith(u"that "_s));
        m_endOfDay = m_endOfDay || (first.kind == TimeWord::EndOf && first.words.endsWith(u"day"_s));
        // "interview friday, it has to be done thursday at the latest"
        const bool ofEvent = m_event && m_time.by == m_event->by && !said.by.isEmpty();
        if (m_time.by.isEmpty() || ofEvent) m_time.by = said.by;
        QString& date = said.away ? m_awayUntil : m_time.dateKey;
        if (date.isEmpty()) date = said.dateKey;
    }

    /// "Mornings or afternoons" is any time of the day.
    void addPart(const TimeMention& said)
    {
        const bool other =
            m_time.part && said.part && *said.part != *m_time.part && m_partEnd + 1 == said.first;
        if (other && *m_time.part != Part_::Evening && *said.part == Part_::Afternoon) m_anyPart = true;
        if (said.part) m_partEnd = said.end;
        if (!m_time.part) m_time.part = said.part;
    }

    /// "after school like 3:45": the hour itself, not what is meant by "after".
    static bool isLoose(const QString& before)
    {
        return before.startsWith(u"like"_s) || before.startsWith(u"como"_s);
    }

    void addHours(const TimeMention& said)
    {
        if (said.ofEvent && !m_thatDay) return;
        if (said.freed) m_offAt = said.after;
        // "I teach till 3:15 so 4 is the earliest"
        if (m_freed && (said.at || said.after)) m_after.reset();
        if (said.freed || said.at || said.after || said.before) m_freed = said.freed;
        // "after work (6ish)", "after school, 3:30 or later", but "after school like 3:45"
        const bool explains =
            m_anchored && said.at && !isLoose(m_terms[said.first].words) && said.first <= m_anchorEnd + 2;
        // "after school thurs like 3:45"
        if (m_anchored && said.at && !explains) {
            m_after.reset();
            m_anchored = false;
        }
        if (explains || (m_anchored && said.after)) {
            m_after = explains ? said.at : said.after;
            m_anchored = false;
        } else {
            addSpoken(said);
        }
        if (!m_before) m_before = said.before;
    }

    /// The hours of @p said, where none were told before.
    void addSpoken(const TimeMention& said)
    {
        // "2 or 3pm": the afternoon for both.
        if (m_at && said.at && m_at->half < 0) m_at->half = said.at->half;
        if (!m_at) m_at = said.at;
        if (m_after || !said.after) return;
        m_after = said.after;
        m_anchored = said.anchored;
        m_anchorEnd = said.end;
    }

    /// "you open at 7? I could do 7 monday", "off at 7am, so 7:30": of the morning it is told in.
    void settleMorning()
    {
        if (!m_at || m_at->half >= 0 || m_at->hour >= 12) return;
        // "Tuesday. 7. Before rounds at 8."
        const bool sooner = m_before && m_before->half <= 0 && m_before->timeOfDay({}).hour() < 12 &&
                            m_at->hour >= 5 && m_at->hour < m_before->hour;
        const bool freed = m_offAt && m_offAt->half == 0 && m_offAt->hour <= m_at->hour;
        bool opening = false;
        for (std::size_t i = 0; i < m_terms.size(); ++i)
            opening = opening || (m_terms[i].kind == TimeWord::Number && m_terms[i].value == m_at->hour &&
                                  isOpeningHour(m_terms, i));
        if (freed || opening || sooner) m_at->half = 0;
    }

    void settleHours()
    {
        settleMorning();
        if (m_at) m_time.at = m_at->timeOfDay(m_time.part);
        if (m_after) m_time.after = m_after->timeOfDay(m_time.part);
        if (m_before) m_time.before = m_before->timeOfDay(m_time.part);
        if (m_after && m_before && m_time.part == Part_::Midday) m_time.part.reset();
    }

    [[nodiscard]] bool hasDay() const
    {
        const bool relative = m_time.relative && m_time.relative != Relative_::Asap;
        return !m_time.days.empty() || relative || !m_time.dateKey.isEmpty();
    }

    /// "prom is May 9, updo around 1": on that very day; but "prom is friday, can we come thursday".
    void settleDay()
    {
        if (m_anyPart) m_time.part.reset();
        if (!hasDay()) m_time.dateKey = m_awayUntil;
        // "Both of us the same day? Fridays are best."
        if (m_sameDay && !hasDay()) m_time.relative = Relative_::Today;
        if (m_endOfDay && hasDay()) {
            m_time.part = Part_::Evening;
            m_time.by.clear();
        }
        if (!m_event || m_time.by != m_event->by) return;
        const bool tonight = m_time.before && m_event->relative == Relative_::Today;
        if (hasDay()) {
            m_time.by.clear();
        } else if (m_time.at || m_thatDay || tonight) {
            m_time.days = m_event->days;
            m_time.relative = m_event->relative;
            m_time.dateKey = m_event->dateKey;
            m_time.by.clear();
        }
    }

    void settleHaste()
    {
        const bool nothing = m_time == PreferredTime();
        const bool otherThanAsap = !nothing && m_time.relative != Relative_::Asap;
        if (m_early && otherThanAsap && !m_time.part)
            m_time.part = Part_::Morning;
        else if (m_early && !m_time.relative)
            m_time.relative = Relative_::Asap;
        if (m_weak && nothing) m_time.relative = Relative_::Asap;
    }

    [[nodiscard]] QString raw() const
    {
        const int from = m_from.front().from;
        const int end = m_from.back().from + m_from.back().length;
        if (end - from <= kLongestRaw) return m_reply.mid(from, end - from).toString();
        QStringList parts;
        qsizetype length = 0;
        for (const Evidence& part : m_from) {
            const QString said =
                m_reply.mid(part.from, std::min<qsizetype>(part.length, kLongestRaw)).toString();
            if (parts.contains(said, Qt::CaseInsensitive)) continue;
            length += part.length + 2;
            if (length <= kLongestRaw || parts.isEmpty()) parts << said;
        }
        return parts.join(u", "_s);
    }

    QStringView m_reply;
    const std::vector<TimeTerm>& m_terms;
    bool m_thatDay; ///< The event's day is the day to come: "that morning".
    PreferredTime m_time;
    std::vector<Evidence> m_from;
    std::optional<TimeMention> m_event;
    std::size_t m_partEnd = 0;
    bool m_anyPart = false;
    bool m_sameDay = false;
    bool m_endOfDay = false; ///< "end of day friday"
    std::optional<SpokenHour> m_at;
    std::optional<SpokenHour> m_after;
    std::optional<SpokenHour> m_before;
    std::size_t m_anchorEnd = 0;
    bool m_anchored = false;
    bool m_freed = false;
    std::optional<SpokenHour> m_offAt; ///< When they are free.
    QString m_awayUntil;
    bool m_early = false;
    bool m_weak = false;
};

} // namespace

std::optional<Read<PreferredTime>> putTogether(QStringView reply, const std::vector<TimeTerm>& terms,
                                               const std::vector<JudgedTime>& times, bool eventIsVisit)
{
    Wish wish(reply, terms, eventIsVisit);
    for (const JudgedTime& each : times)
        if (each.stance != Stance::None) wish.add(each);
    return wish.put();
}

} // namespace secondring
