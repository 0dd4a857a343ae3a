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

/// Puts the wished times of one reply together.
class Wish {
public:
    Wish(QStringView reply, const std::vector<TimeTerm>& terms) : m_reply(reply), m_terms(terms) {}

    void add(const WishedTime& wished)
    {
        const TimeMention& said = wished.mention;
        if (wished.refused) {
            if (said.days.empty()) return;
            addDays(m_time.notDays, said.days);
        } else {
            addDay(said);
            addHours(said);
            m_early = m_early || said.early;
            m_weak = m_weak || said.weak;
        }
        const TimeTerm& last = m_terms[said.end - 1];
        const int from = m_terms[said.first].from;
        m_from.push_back({from, last.from + last.length - from});
    }

    std::optional<Read<PreferredTime>> put()
    {
        settleHours();
        settleHaste();
        std::ranges::sort(m_time.days);
        std::ranges::sort(m_time.notDays);
        if (m_time == PreferredTime()) return std::nullopt;
        m_time.raw = raw();
        return Read<PreferredTime>{m_time, m_from};
    }

private:
    void addDay(const TimeMention& said)
    {
        addDays(m_time.days, said.days);
        const bool better = !m_time.relative || (m_time.relative == Relative_::Asap && said.relative);
        if (better && said.relative) m_time.relative = said.relative;
        if (!m_time.part) m_time.part = said.part;
        if (m_time.by.isEmpty()) m_time.by = said.by;
        if (m_time.dateKey.isEmpty()) m_time.dateKey = said.dateKey;
    }

    /// "after school like 3:45": the hour itself, not what is meant by "after".
    static bool isLoose(const QString& before)
    {
        return before.startsWith(u"like"_s) || before.startsWith(u"como"_s);
    }

    void addHours(const TimeMention& said)
    {
        // "after work (6ish)", "after school, 3:30 or later"
        // "after work (6ish)", but "after school like 3:45"
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
            // "2 or 3pm": the afternoon for both.
            if (m_at && said.at && m_at->half < 0) m_at->half = said.at->half;
            if (!m_at) m_at = said.at;
            if (!m_after && said.after) {
                m_after = said.after;
                m_anchored = said.anchored;
                m_anchorEnd = said.end;
            }
        }
        if (!m_before) m_before = said.before;
    }

    void settleHours()
    {
        if (m_at) m_time.at = m_at->timeOfDay(m_time.part);
        if (m_after) m_time.after = m_after->timeOfDay(m_time.part);
        if (m_before) m_time.before = m_before->timeOfDay(m_time.part);
        if (m_after && m_before && m_time.part == Part_::Midday) m_time.part.reset();
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
            length += part.length + 2;
            if (length <= kLongestRaw || parts.isEmpty())
                parts << m_reply.mid(part.from, std::min<qsizetype>(part.length, kLongestRaw)).toString();
        }
        return parts.join(u", "_s);
    }

    QStringView m_reply;
    const std::vector<TimeTerm>& m_terms;
    PreferredTime m_time;
    std::vector<Evidence> m_from;
    std::optional<SpokenHour> m_at;
    std::optional<SpokenHour> m_after;
    std::optional<SpokenHour> m_before;
    std::size_t m_anchorEnd = 0;
    bool m_anchored = false;
    bool m_early = false;
    bool m_weak = false;
};

} // namespace

std::optional<Read<PreferredTime>> putTogether(QStringView reply, const std::vector<TimeTerm>& terms,
                                               const std::vector<WishedTime>& wished)
{
    Wish wish(reply, terms);
    for (const WishedTime& one : wished)
        wish.add(one);
    return wish.put();
}

} // namespace secondring
