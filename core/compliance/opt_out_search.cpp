// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the wordings of a grammar are found in a clause.

#include "core/compliance/opt_out_grammar.h"

#include <algorithm>

namespace secondring {
namespace {

constexpr QStringView kBlankWord = u"~";

} // namespace

const OptOutGrammar::Kinds& OptOutGrammar::kindsOf(const QString& word) const
{
    if (word == kBlankWord) return m_kinds[1];
    std::uint32_t kinds = 0;
    m_tree.walk(word, [&](WordTree::Node at, qsizetype length) {
        const Known& known = m_known[at];
        if (known.begun != 0) kinds = known.begun;
        if (known.whole != 0 && length == word.size()) kinds = known.whole;
    });
    return m_kinds[kinds];
}

OptOutGrammar::Clause OptOutGrammar::clauseOf(const QStringList& words) const
{
    Clause clause{words, {}, {}};
    clause.kinds.reserve(static_cast<size_t>(words.size()));
    for (const QString& each : words) {
        clause.kinds.push_back(&kindsOf(each));
        if (clause.kinds.back() != m_kinds.data()) clause.all |= *clause.kinds.back();
    }
    return clause;
}

/// The wordings that @p clause has all the words for, in their order.
std::vector<std::uint16_t> OptOutGrammar::mayMatch(Ground ground, const Clause& clause) const
{
    const auto isThere = [&clause](size_t kind) { return clause.all.test(kind); };
    const Index& index = m_indexes[ground];
    std::vector<std::uint16_t> found;
    clause.all.visitShared(index.rarest, [&](size_t kind) {
        for (size_t n = index.first[kind]; n < index.first[kind + 1]; ++n) {
            const auto [place, next] = index.wordings[n];
            const Wording& one = m_wordings[ground][place];
            if (isThere(next) && std::ranges::all_of(one.needed, isThere) &&
                std::ranges::none_of(one.unwanted, isThere))
                found.push_back(place);
        }
    });
    std::ranges::sort(found);
    return found;
}

OptOutGrammar::Place OptOutGrammar::endOf(const Wording& wording, size_t step, const Clause& clause,
                                          Place at) const
{
    if (step == wording.steps.size()) return at;
    const Step& next = wording.steps[step];
    const auto isAt = [&](Place place) {
        return place >= 0 && place < clause.words.size() &&
               clause.kinds[static_cast<size_t>(place)]->test(next.kind);
    };
    switch (next.what) {
    case What::Start:
        return at == 0 ? endOf(wording, step + 1, clause, at) : -1;
    case What::End:
        return at == clause.words.size() ? endOf(wording, step + 1, clause, at) : -1;
    case What::NotNext:
        return isAt(at) ? -1 : endOf(wording, step + 1, clause, at);
    case What::NotBefore:
        return isAt(at - 1) ? -1 : endOf(wording, step + 1, clause, at);
    case What::Gap:
        return endOfGap(wording, step, clause, at);
    case What::Word:
        break;
    }
    return endOfWords(wording, step, clause, at);
}

OptOutGrammar::Place OptOutGrammar::endOfGap(const Wording& wording, size_t step, const Clause& clause,
                                             Place at) const
{
    const Step& gap = wording.steps[step];
    for (int skipped = 0; skipped <= gap.most; ++skipped, ++at) {
        if (const Place end = endOf(wording, step + 1, clause, at); end >= 0) return end;
        if (at >= clause.words.size() || clause.kinds[static_cast<size_t>(at)]->test(gap.kind)) break;
    }
    return -1;
}

OptOutGrammar::Place OptOutGrammar::endOfWords(const Wording& wording, size_t step, const Clause& clause,
                                               Place at) const
{
    const Step& word = wording.steps[step];
    if (word.orEnd && at == clause.words.size()) return endOf(wording, step + 1, clause, at);
    int most = 0;
    while (most < word.most && at + most < clause.words.size() &&
           clause.kinds[static_cast<size_t>(at + most)]->test(word.kind))
        ++most;
    for (int taken = most; taken >= word.least; --taken) {
        if (const Place end = endOf(wording, step + 1, clause, at + taken); end >= 0) return end;
    }
    return -1;
}

bool OptOutGrammar::has(Ground ground, const Clause& clause) const
{
    return std::ranges::any_of(mayMatch(ground, clause), [&](std::uint16_t each) {
        const Wording& wording = m_wordings[ground][each];
        for (Place at = 0; at < clause.words.size(); ++at) {
            if (endOf(wording, 0, clause, at) >= 0) return true;
            if (wording.steps.front().what == What::Start) break;
        }
        return false;
    });
}

bool OptOutGrammar::blankHarmless(Clause& clause) const
{
    bool changed = false;
    for (const std::uint16_t one : mayMatch(Harmless, clause)) {
        const Wording& wording = m_wordings[Harmless][one];
        for (Place at = 0; at < clause.words.size(); ++at) {
            const Place end = endOf(wording, 0, clause, at);
            for (Place each = at; each < end; ++each) {
                clause.words[each] = kBlankWord.toString();
                clause.kinds[static_cast<size_t>(each)] = &m_kinds[1];
                changed = true;
            }
        }
    }
    if (!changed) return false;
    clause.all = {};
    for (const Kinds* each : clause.kinds)
        clause.all |= *each;
    return true;
}

} // namespace secondring
