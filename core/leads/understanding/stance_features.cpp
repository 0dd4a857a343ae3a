// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/stance_features.h"

#include "core/base/name_hash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// So many terms on each side are looked at.
constexpr std::size_t kLooksAt = 7;
/// The nearest of them by their place.
constexpr std::size_t kPlaced = 4;

/// The parts a time is made of, as bits.
int kindOf(const TimeMention& time)
{
    int kind = 0;
    const auto add = [&kind](bool has) { kind = kind * 2 + (has ? 1 : 0); };
    add(!time.days.empty());
    add(time.relative.has_value());
    add(time.part.has_value());
    add(time.at.has_value());
    add(time.after.has_value());
    add(time.before.has_value());
    add(!time.by.isEmpty());
    add(!time.dateKey.isEmpty());
    add(time.freed);
    add(time.away);
    add(time.ofEvent);
    add(time.weak || time.early);
    return kind;
}

class StanceFeatures {
public:
    StanceFeatures(const std::vector<TimeTerm>& terms, const std::vector<JudgedTime>& times, std::size_t n)
        : m_terms(terms), m_times(times), m_n(n), m_kind(kindOf(times[n].mention))
    {
    }

    [[nodiscard]] std::vector<std::uint32_t> all()
    {
        addItself();
        addNeighbours();
        addSide(u"before", [this](std::size_t ahead) { return before(ahead); });
        addSide(u"after", [this](std::size_t ahead) { return after(ahead); });
        addPairs();
        addSentence();
        std::ranges::sort(m_all);
        const auto repeated = std::ranges::unique(m_all);
        m_all.erase(repeated.begin(), repeated.end());
        return std::move(m_all);
    }

private:
    void add(const NameHash& name) { m_all.push_back(name.bucket<kStanceBits>()); }

    [[nodiscard]] int ruled(std::size_t n) const { return static_cast<int>(m_times[n].stance); }
    [[nodiscard]] const TimeMention& time() const { return m_times[m_n].mention; }

    /// A word by what it says; a time by its being one; of a number, how long it is.
    [[nodiscard]] QString said(std::size_t at) const
    {
        for (const JudgedTime& each : m_times)
            if (!each.pointsBack && each.mention.first <= at && at < each.mention.end)
                return u"#time%1"_s.arg(kindOf(each.mention));
        const TimeTerm& term = m_terms[at];
        if (term.kind == TimeWord::Break) return term.asked ? u"?"_s : u"."_s;
        const bool isNumber = std::ranges::all_of(term.words, [](QChar unit) { return unit.isDigit(); }) &&
                              !term.words.isEmpty();
        return isNumber ? QString(term.words.size(), u'#') : term.words;
    }
    /// Where the term so many before the time stands; none at the reply's start.
    [[nodiscard]] std::optional<std::size_t> before(std::size_t ahead) const
    {
        return time().first >= ahead ? std::optional(time().first - ahead) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::size_t> after(std::size_t ahead) const
    {
        const std::size_t at = time().end + ahead - 1;
        return at < m_terms.size() ? std::optional(at) : std::nullopt;
    }

    void addItself()
    {
        const int mood = static_cast<int>(m_times[m_n].mood);
        add(NameHash() << u"always");
        add(NameHash() << u"ruled" << ruled(m_n));
        add(NameHash() << u"mood" << mood << ruled(m_n));
        add(NameHash() << u"kind" << m_kind);
        add(NameHash() << u"kind ruled" << m_kind << ruled(m_n));
        for (std::size_t at = time().first; at < time().end; ++at) {
            add(NameHash() << u"its kind" << static_cast<int>(m_terms[at].kind));
            add(NameHash() << u"its word" << m_terms[at].words);
        }
        if (m_times[m_n].pointsBack) add(NameHash() << u"points back");
    }

    void addNeighbours()
    {
        const bool first = m_n == 0;
        const bool last = m_n + 1 == m_times.size();
        add(NameHash() << u"earlier" << (first ? -1 : ruled(m_n - 1)) << ruled(m_n));
        add(NameHash() << u"later" << (last ? -1 : ruled(m_n + 1)) << ruled(m_n));
        add(NameHash() << u"earlier kind" << (first ? -1 : kindOf(m_times[m_n - 1].mention)) << m_kind);
        add(NameHash() << u"later kind" << (last ? -1 : kindOf(m_times[m_n + 1].mention)) << m_kind);
        add(NameHash() << u"from last" << static_cast<int>(std::min<std::size_t>(m_times.size() - m_n, 4)));
        add(NameHash() << u"from first" << static_cast<int>(std::min<std::size_t>(m_n, 3)));
    }

    template <typename Place> void addSide(QStringView side, Place place)
    {
        bool sentence = true;
        bool clause = true;
        for (std::size_t ahead = 1; ahead <= kLooksAt; ++ahead) {
            const auto at = place(ahead);
            const QString word = at ? said(*at) : u"^"_s;
            if (ahead <= kPlaced) add(NameHash() << side << static_cast<int>(ahead) << word);
            if (!at) return;
            const TimeWord kind = m_terms[*at].kind;
            if (ahead <= kPlaced)
                add(NameHash() << side << u"kind" << static_cast<int>(ahead) << static_cast<int>(kind));
            sentence = sentence && kind != TimeWord::Break;
            clause = clause && sentence && kind != TimeWord::Comma && kind != TimeWord::But &&
                     kind != TimeWord::Dash;
            if (clause) add(NameHash() << side << u"clause" << word);
            if (sentence)
                add(NameHash() << side << u"sentence" << word);
            else
                return;
        }
    }

    void addPairs()
    {
        const auto word = [this](std::optional<std::size_t> at) { return at ? said(*at) : u"^"_s; };
        const QString one = word(before(1));
        const QString next = word(after(1));
        add(NameHash() << u"pair before" << word(before(2)) << one);
        add(NameHash() << u"pair after" << next << word(after(2)));
        add(NameHash() << u"around" << one << next);
    }

    /// What kinds of words its sentence has, and how it ends.
    void addSentence()
    {
        std::size_t first = time().first;
        while (first > 0 && m_terms[first - 1].kind != TimeWord::Break)
            --first;
        std::size_t end = time().end;
        while (end < m_terms.size() && m_terms[end].kind != TimeWord::Break)
            ++end;
        add(NameHash() << u"ends" << (end < m_terms.size() && m_terms[end].asked ? 1 : 0));
        add(NameHash() << u"last sentence" << (end + 1 >= m_terms.size() ? 1 : 0));
        for (std::size_t at = first; at < end; ++at) {
            const TimeWord kind = m_terms[at].kind;
            if (kind >= TimeWord::Request || kind == TimeWord::Event || kind == TimeWord::But ||
                kind == TimeWord::Not)
                add(NameHash() << (at < time().first ? u"said before" : u"said after")
                               << static_cast<int>(kind));
        }
        for (const TimeTerm& term : m_terms)
            if (term.kind == TimeWord::Bound || term.kind == TimeWord::Reschedule ||
                term.kind == TimeWord::Existing)
                add(NameHash() << u"somewhere" << static_cast<int>(term.kind));
    }

    const std::vector<TimeTerm>& m_terms;
    const std::vector<JudgedTime>& m_times;
    std::size_t m_n;
    int m_kind;
    std::vector<std::uint32_t> m_all;
};

} // namespace

std::vector<std::uint32_t> stanceFeaturesOf(const std::vector<TimeTerm>& terms,
                                            const std::vector<JudgedTime>& times, std::size_t n)
{
    return StanceFeatures(terms, times, n).all();
}

} // namespace secondring
