// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/phrase_search.h"

#include <algorithm>
#include <bit>

namespace secondring {
namespace {

constexpr int kPlaces = 64;

} // namespace

PhraseSearch::PhraseSearch(const PhraseBook& book, const ReplyWords& words)
    : m_book(book), m_words(words), m_bits(book.m_choiceTags.size() / kPlaces + 1)
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
    keepWhatIsNear();
    leaveOutWhatIsNowhere();
}

/// Most phrases of a long reply fail at their second or third word: one look tells that it is not near.
void PhraseSearch::keepWhatIsNear()
{
    const size_t stretches = m_words.size() / PhraseBook::kNear + 1;
    m_near.assign((stretches + 1) * m_bits, 0);
    const auto add = [this](size_t stretch, const std::vector<quint64>& choices) {
        for (size_t n = 0; n < choices.size(); ++n)
            m_near[stretch * m_bits + n] |= choices[n];
    };
    for (size_t at = 0; at < m_words.size(); ++at) {
        const std::vector<quint64>& choices = m_known[m_knownAt[at]].choices;
        add(at / PhraseBook::kNear, choices);
    }
    for (size_t n = 0; n < (stretches - 1) * m_bits; ++n)
        m_near[n] |= m_near[n + m_bits];
    for (const Known& each : m_known)
        add(stretches, each.choices);
}

void PhraseSearch::leaveOutWhatIsNowhere()
{
    const size_t nowhere = m_near.size() / m_bits * PhraseBook::kNear - PhraseBook::kNear;
    for (Known& known : m_known) {
        std::erase_if(known.phrases, [&](int each) {
            return !mayStandAt(m_book.m_phrases[static_cast<size_t>(each)], nowhere);
        });
    }
}

bool PhraseSearch::mayStandAt(const PhraseBook::Phrase& phrase, size_t at) const
{
    const quint64* near = m_near.data() + at / PhraseBook::kNear * m_bits;
    return std::ranges::all_of(phrase.needs, [near](int choice) {
        return choice < 0 || (near[choice / kPlaces] >> (choice % kPlaces) & 1) != 0;
    });
}

PhraseSearch::Known PhraseSearch::knownOf(const ReplyWord& word) const
{
    Known known;
    const PhraseBook::Tags tags = m_book.tagsOf(word);
    if (tags.empty()) return known;
    known.choices.resize(m_bits, 0);
    for (const PhraseBook::Tag tag : tags) {
        for (const int each : m_book.m_choicesOf[static_cast<size_t>(tag)])
            known.choices[static_cast<size_t>(each / kPlaces)] |= Places{1} << (each % kPlaces);
        const std::vector<int>& starting = m_book.m_startingBy[static_cast<size_t>(tag)];
        known.phrases.insert(known.phrases.end(), starting.begin(), starting.end());
    }
    if (tags.size() == 1) return known;
    std::ranges::sort(known.phrases);
    known.phrases.erase(std::unique(known.phrases.begin(), known.phrases.end()), known.phrases.end());
    return known;
}

bool PhraseSearch::fits(int choice, int at) const
{
    if (at >= size()) return false;
    const std::vector<quint64>& choices = m_known[m_knownAt[static_cast<size_t>(at)]].choices;
    return !choices.empty() &&
           (choices[static_cast<size_t>(choice / kPlaces)] >> (choice % kPlaces) & 1) != 0;
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
        for (int n = 0; n <= PhraseBook::kGap && at + n <= size(); ++n)
            here |= Places{1} << n;
        return here;
    case Step::Kind::Word:
        return here | (fits(step.choice, at) ? 2U : 0U);
    case Step::Kind::OneOf:
        return here | reachedByOneOf(step, at);
    }
    return here;
}

PhraseSearch::Places PhraseSearch::reachedByOneOf(const Step& step, int at) const
{
    if (!step.anyStart && !fits(step.choice, at)) return 0;
    Places here = 0;
    const PhraseBook::Branches& branches = m_book.m_branches[static_cast<size_t>(step.branches)];
    if (branches.words >= 0 && fits(branches.words, at)) here |= 2U;
    for (const Steps& each : branches.longer) {
        const Step& first = each.front();
        const bool hopeless = first.kind == Step::Kind::Word && !first.optional && !fits(first.choice, at);
        if (!hopeless) here |= reached(each, at);
    }
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
    int sentenceEnd = 0;
    for (int at = 0; at < size(); ++at) {
        const int sentence = m_words[static_cast<size_t>(at)].sentence;
        while (sentenceEnd < size() && m_words[static_cast<size_t>(sentenceEnd)].sentence == sentence)
            ++sentenceEnd;
        for (const int each : m_known[m_knownAt[static_cast<size_t>(at)]].phrases) {
            const PhraseBook::Phrase& phrase = m_book.m_phrases[static_cast<size_t>(each)];
            if (!mayStandAt(phrase, static_cast<size_t>(at))) continue;
            Places places = reached(phrase.steps, at);
            // "I never came here. Is Friday open?": the gap at its end holds no word of the next sentence.
            const int left = sentenceEnd - at;
            if (left + 1 < kPlaces) places &= (Places{1} << (left + 1)) - 1;
            if (places <= 1) continue; // Not found, or without a word.
            const int end = at + static_cast<int>(std::bit_width(places)) - 1;
            found.push_back({phrase.meaning, at, end});
        }
    }
    return found;
}

std::vector<FoundPhrase> PhraseBook::findIn(const ReplyWords& words) const
{
    return PhraseSearch(*this, words).found();
}

} // namespace secondring
