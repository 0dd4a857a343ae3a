// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/return_time.h"

#include "core/leads/understanding/return_words.h"
#include "core/leads/understanding/time_stance.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using enum TimeWord;

/// How far from "call me" or "driving" a time may stand and still belong to it.
constexpr std::size_t kNear = 6;

/// Takes the next word where it is one of @p words.
bool takeWord(TimeCursor& cursor, std::initializer_list<QStringView> words)
{
    const TimeTerm* next = cursor.term();
    if (next == nullptr || std::ranges::find(words, QStringView(next->words)) == words.end()) return false;
    ++cursor.at;
    return true;
}

/// A number, "an", "half an", "a couple": how many, in halves.
std::optional<int> countInHalves(TimeCursor& cursor)
{
    const TimeTerm* term = cursor.term();
    if (term == nullptr) return std::nullopt;
    if (takeWord(cursor, {u"half", u"media"})) {
        takeWord(cursor, {u"an", u"a"});
        return 1;
    }
    if (takeWord(cursor, {u"a", u"an", u"una", u"un"})) {
        if (takeWord(cursor, {u"half"})) return 1;
        if (!takeWord(cursor, {u"couple"})) return 2;
        takeWord(cursor, {u"of"});
        return 4;
    }
    ++cursor.at;
    if (term->kind == Number && term->minute < 0) return term->value * 2;
    if (const auto named = hourNamed(term->words)) return *named * 2;
    return std::nullopt;
}

class ReturnReading {
public:
    ReturnReading(QStringView reply, const std::vector<TimeTerm>& terms) : m_reply(reply), m_terms(terms) {}

    std::optional<ReturnTime> read()
    {
        const ReturnWords words(m_terms);
        if (const auto paid = payday(words)) return paid;
        auto cue = words.first(ReturnWord::Contact);
        if (!cue) cue = words.first(ReturnWord::Busy);
        const auto later = words.first(ReturnWord::Later);
        if (!cue) cue = later;
        if (auto minutes = inMinutes(cue.has_value())) return minutes;
        if (auto off = offAt()) return off;
        if (cue) {
            if (auto when = near(*cue)) return when;
            const auto busy = words.first(ReturnWord::Busy);
            if (later || busy) return of(ReturnTime::Kind::Later, busy.value_or(later.value_or(*cue)));
            return std::nullopt;
        }
        if (!isBare()) return std::nullopt;
        auto day = near({0, m_terms.size()});
        if (day) day->isBare = true;
        return day;
    }

private:
    [[nodiscard]] ReturnTime of(ReturnTime::Kind kind, TermSpan found) const
    {
        ReturnTime time;
        time.kind = kind;
        const TimeTerm& last = m_terms[found.end - 1];
        const Evidence words{m_terms[found.first].from, last.from + last.length - m_terms[found.first].from};
        time.raw = m_reply.mid(words.from, words.length).toString();
        time.from = {words};
        return time;
    }

    /// "after payday", "i get paid next friday"
    [[nodiscard]] std::optional<ReturnTime> payday(const ReturnWords& words) const
    {
        const auto said = words.first(ReturnWord::Payday);
        if (!said) return std::nullopt;
        bool after = false;
        std::optional<ReturnTime> named;
        for (const TermSpan& span : words.all(ReturnWord::Payday)) {
            after = after || (span.first > 0 && m_terms[span.first - 1].kind == After);
            if (!named) named = paydayNamed(span);
        }
        if (!named) return of(ReturnTime::Kind::Payday, *said);
        named->dayAfter = after;
        return named;
    }

    /// "get paid next friday", "payday is the 5th": the day follows at once.
    [[nodiscard]] std::optional<ReturnTime> paydayNamed(TermSpan paid) const
    {
        for (std::size_t i = paid.end; i < std::min(paid.end + 3, m_terms.size()); ++i) {
            if (m_terms[i].kind == Break) break;
            const auto mention = mentionAt(m_terms, i);
            if (!mention) continue;
            if (mention->days.empty() && !mention->relative && mention->dateKey.isEmpty()) break;
            const auto day = when({{*mention, Stance::Wished}});
            if (!day) break;
            ReturnTime time = of(ReturnTime::Kind::Payday, {paid.first, mention->end});
            time.when = day->when;
            return time;
        }
        return std::nullopt;
    }

    /// "in an hour", "give me 20 min"
    std::optional<ReturnTime> inMinutes(bool cued) const
    {
        for (std::size_t i = 0; i < m_terms.size(); ++i) {
            TimeCursor cursor{m_terms, i};
            const bool in = cursor.take(In);
            if (!in && !(cued && cursor.is(Number))) continue;
            const auto halves = countInHalves(cursor);
            if (!halves || !cursor.is(Minute) || cursor.is(Ago, 1)) continue;
            ReturnTime time = of(ReturnTime::Kind::Minutes, {i, cursor.at + 1});
            time.minutes = *halves * cursor.term()->value / 2;
            if (in && !cued && m_terms.size() > 6) return std::nullopt;
            return time.minutes > 0 ? std::optional(time) : std::nullopt;
        }
        return std::nullopt;
    }

    /// "off at 5", "in a meeting till 3"
    std::optional<ReturnTime> offAt() const
    {
        for (std::size_t i = 0; i < m_terms.size(); ++i) {
            if (m_terms[i].kind != OffAt) continue;
            const auto mention = mentionAt(m_terms, i);
            if (mention && mention->after) return when({{*mention, Stance::Wished}});
        }
        return std::nullopt;
    }

    std::optional<ReturnTime> when(std::vector<JudgedTime> times) const
    {
        for (JudgedTime& time : times) {
            // "busy until 3"
            const bool until = m_terms[time.mention.first].kind == Until;
            if (until && time.mention.before) std::swap(time.mention.after, time.mention.before);
        }
        auto read = putTogether(m_reply, m_terms, times);
        if (!read) return std::nullopt;
        ReturnTime time;
        time.kind = ReturnTime::Kind::When;
        time.raw = read->value.raw;
        time.from = std::move(read->from);
        time.when = std::move(read->value);
        return time;
    }

    /// A time to call at: named, and not refused.
    [[nodiscard]] bool isOfCall(const TimeMention& mention, std::size_t at) const
    {
        const bool refused = at > 0 && m_terms[at - 1].kind == Not;
        return !refused && mention.relative != PreferredTime::Relative::Asap && !mention.weak;
    }

    /// The times next to a cue, that no wish for a visit parts from it.
    std::optional<ReturnTime> near(TermSpan cue) const
    {
        std::vector<JudgedTime> times;
        const std::size_t start = cue.first > kNear ? cue.first - kNear : 0;
        const std::size_t end = std::min(cue.end + kNear, m_terms.size());
        std::size_t reached = cue.end;
        for (std::size_t i = start; i < end;) {
            if (i >= reached + kNear || (i > cue.end && asksForAVisit(m_terms[i]))) break;
            const auto mention = mentionAt(m_terms, i);
            if (mention && isOfCall(*mention, i)) times.push_back({*mention, Stance::Wished});
            i = mention ? mention->end : i + 1;
            if (mention) reached = std::max(reached, mention->end);
        }
        return times.empty() ? std::nullopt : when(std::move(times));
    }

    [[nodiscard]] static bool asksForAVisit(const TimeTerm& term)
    {
        static const QStringList words{
            u"need"_s, u"want"_s, u"book"_s,    u"schedule"_s, u"necesito"_s, u"quiero"_s, u"appointment"_s,
            u"appt"_s, u"cita"_s, u"come in"_s, u"una cita"_s, u"times"_s,    u"get in"_s};
        return words.contains(term.words);
    }

    /// "next week", "maybe tomorrow": nothing but a day, and no question.
    [[nodiscard]] bool isBare() const
    {
        if (m_terms.empty() || m_terms.size() > 5) return false;
        return std::ranges::none_of(m_terms, [](const TimeTerm& term) {
            const bool visit = term.kind == Request && term.words != u"maybe"_s;
            return term.asked || visit || term.kind == Number || term.kind == Past ||
                   (term.kind == Other && term.words != u"prob"_s);
        });
    }

    QStringView m_reply;
    const std::vector<TimeTerm>& m_terms;
};

} // namespace

std::optional<ReturnTime> readReturnTime(QStringView reply, Language /*language*/)
{
    const std::vector<TimeTerm> terms = timeTerms(reply);
    if (terms.empty()) return std::nullopt;
    return ReturnReading(reply, terms).read();
}

} // namespace secondring
