// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/phrase_search.h"

#include <algorithm>
#include <bit>

namespace secondring {
namespace {

constexpr int kGap = 3;
constexpr int kPlaces = 64;

} // namespace

PhraseSearch::PhraseSearch(const PhraseBook& book, const ReplyWords& words) : m_book(book), m_words(words)
{
    QHash<QString, size_t> seen;
    m_knownAt.reserve(words.size());
    for (const ReplyWord& word : words) {
        const auto before = seen.constFind(word.text);
        if (before != seen.constEnd()) {
            m_knownAt.push_back(*before);
            continue;
        }
        seen.insert(word.text, m_known.size());
        m_knownAt.push_back(m_known.size());
        m_known.push_back(knownOf(word));
    }
}

PhraseSearch::Known PhraseSearch::knownOf(const ReplyWord& word) const
{
    Known known;
    const PhraseBook::Tags tags = m_book.tagsOf(word);
    if (tags.empty()) return known;
    known.choices.resize(m_book.m_choiceTags.size() / kPlaces + 1, 0);
    for (const PhraseBook::Tag tag : tags) {
        for (const int each : m_book.m_choicesOf[static_cast<size_t>(tag)])
            known.choices[static_cast<size_t>(each / kPlaces)] |= Places{1} << (each % kPlaces);
        const std::vector<int>& starting = m_book.m_startingBy[static_cast<size_t>(tag)];
        known.phrases.insert(known.phrases.end(), starting.begin(), starting.end());
    }
    if (tags.size() == 1) return known;
    std::ranges::sort(known.phrases);
    const auto twice = std::ranges::unique(known.phrases);
    known.phrases.erase(twice.begin(), twice.end());
    return known;
}

bool PhraseSearch::fits(const Step& step, int at) const
{
    if (at >= size()) return false;
    const std::vector<quint64>& choices = m_known[m_knownAt[static_cast<size_t>(at)]].choices;
    return !choices.empty() &&
           (choices[static_cast<size_t>(step.choice / kPlaces)] >> (step.choice % kPlaces) & 1) != 0;
}

bool PhraseSearch::isEdge(int at) const
{
    const auto n = static_cast<size_t>(at);
    return at > 0 && at < size() && m_words[n].clause != m_words[n - 1].clause;
}

PhraseSearch::Places PhraseSearch::reachedBy(const Step& step, int at) const
{
    Places here = step.optional ? 1 : 0;
    switch (step.kind) {
    case Step::Kind::ClauseStart:
        return here | (at == 0 || isEdge(at) ? 1U : 0U);
    case Step::Kind::ClauseEnd:
        return here | (at == size() || isEdge(at) ? 1U : 0U);
    case Step::Kind::Gap:
        for (int n = 0; n <= kGap && at + n <= size(); ++n)
            here |= Places{1} << n;
        return here;
    case Step::Kind::Word:
        return here | (fits(step, at) ? 2U : 0U);
    case Step::Kind::OneOf:
        break;
    }
    if (!step.anyStart && !fits(step, at)) return here;
    for (const Steps& each : m_book.m_branches[static_cast<size_t>(step.branches)])
        here |= reached(each, at);
    return here;
}

PhraseSearch::Places PhraseSearch::reached(const Steps& steps, int from) const
{
    Places here = 1;
    for (const Step& step : steps) {
        Places next = 0;
        for (Places left = here; left != 0; left &= left - 1) {
            const int n = std::countr_zero(left);
            next |= reachedBy(step, from + n) << n;
        }
        if (next == 0) return 0;
        here = next;
    }
    return here;
}

std::vector<FoundPhrase> PhraseSearch::found()
{
    std::vector<FoundPhrase> found;
    for (int at = 0; at < size(); ++at) {
        const int sentence = m_words[static_cast<size_t>(at)].sentence;
        for (const int each : m_known[m_knownAt[static_cast<size_t>(at)]].phrases) {
            const PhraseBook::Phrase& phrase = m_book.m_phrases[static_cast<size_t>(each)];
            const Places places = reached(phrase.steps, at);
            if (places <= 1) continue; // Not found, or without a word.
            const int end = at + static_cast<int>(std::bit_width(places)) - 1;
            const bool within = m_words[static_cast<size_t>(end - 1)].sentence == sentence;
            if (within) found.push_back({phrase.meaning, at, end});
        }
    }
    return found;
}

std::vector<FoundPhrase> PhraseBook::findIn(const ReplyWords& words) const
{
    return PhraseSearch(*this, words).found();
}

} // namespace secondring
