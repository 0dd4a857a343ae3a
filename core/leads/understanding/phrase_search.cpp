// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/phrase_search.h"

#include "core/base/name_hash.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <limits>
#include <unordered_map>

namespace secondring {
namespace {

constexpr size_t kPlaces = 64;
constexpr int kShortestStem = 3;
constexpr int kNowhere = std::numeric_limits<int>::max();

struct WordHash {
    size_t operator()(QStringView word) const { return (NameHash() << word).bucket<31>(); }
};

bool isAmong(const quint64* choices, int choice)
{
    const auto n = static_cast<size_t>(choice);
    return (choices[n / kPlaces] >> (n % kPlaces) & 1) != 0;
}

void put(quint64* choices, int choice)
{
    const auto n = static_cast<size_t>(choice);
    choices[n / kPlaces] |= quint64{1} << (n % kPlaces);
}

bool hasShape(const QString& word, const QString& shape)
{
    return word.size() == shape.size() &&
           std::equal(shape.begin(), shape.end(), word.begin(),
                      [](QChar want, QChar is) { return want == u'#' ? is.isDigit() : want == is; });
}

} // namespace

PhraseSearch::PhraseSearch(const PhraseBook& book, const ReplyWords& words)
    : m_book(book), m_words(words), m_known(1), m_bits(book.m_choiceTags.size() / kPlaces + 1),
      m_choices(m_bits), m_said(m_bits), m_next(book.m_choiceTags.size(), kNowhere)
{
    std::unordered_map<QStringView, size_t, WordHash> seen(words.size());
    m_knownAt.reserve(words.size() + 1);
    m_choices.reserve((words.size() + 1) * m_bits);
    for (const ReplyWord& word : words) {
        const auto [place, isNew] = seen.try_emplace(word.text);
        if (isNew) place->second = placeOf(word);
        m_knownAt.push_back(place->second);
    }
    m_knownAt.push_back(0);
    for (Known& each : m_known)
        keepPhrases(each);
}

size_t PhraseSearch::placeOf(const ReplyWord& word)
{
    PhraseBook::Tags tags = m_book.tagsOf(word);
    if (tags.empty()) return 0;
    m_choices.resize(m_choices.size() + m_bits);
    quint64* const choices = m_choices.data() + m_choices.size() - m_bits;
    for (const PhraseBook::Tag tag : tags) {
        for (const int each : m_book.m_choicesOf[static_cast<size_t>(tag)]) {
            put(choices, each);
            put(m_said.data(), each);
        }
    }
    m_known.push_back({std::move(tags), {}});
    return m_known.size() - 1;
}

void PhraseSearch::keepPhrases(Known& known) const
{
    for (const PhraseBook::Tag tag : known.tags) {
        std::ranges::copy_if(m_book.m_startingBy[static_cast<size_t>(tag)], std::back_inserter(known.starts),
                             [this](const Start& each) { return mayBeSaid(each); });
    }
    if (known.tags.size() == 1) return;
    std::ranges::sort(known.starts, {}, &Start::phrase);
    const auto repeated = std::ranges::unique(known.starts, {}, &Start::phrase);
    known.starts.erase(repeated.begin(), repeated.end());
}

/// Most phrases of a long reply fail at their second or third word: one look tells that it has none such.
bool PhraseSearch::mayBeSaid(const Start& start) const
{
    return std::ranges::all_of(start.needs, [this](const PhraseBook::Need& need) {
        return need.choice < 0 || isAmong(m_said.data(), need.choice);
    });
}

bool PhraseSearch::fits(int choice, int at) const
{
    return isAmong(m_choices.data() + m_knownAt[static_cast<size_t>(at)] * m_bits, choice);
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

void PhraseSearch::meet(int at)
{
    for (const PhraseBook::Tag tag : m_known[m_knownAt[static_cast<size_t>(at)]].tags) {
        for (const int choice : m_book.m_choicesOf[static_cast<size_t>(tag)])
            m_next[static_cast<size_t>(choice)] = at;
    }
}

bool PhraseSearch::hasNeeds(const Start& start, int at) const
{
    return std::ranges::all_of(start.needs, [this, at](const PhraseBook::Need& need) {
        return need.choice < 0 || m_next[static_cast<size_t>(need.choice)] <= at + need.within;
    });
}

/// The phrases that begin at @p at, the last of the book first.
void PhraseSearch::findAt(int at, int sentenceEnd, std::vector<FoundPhrase>& found) const
{
    const std::vector<Start>& starts = m_known[m_knownAt[static_cast<size_t>(at)]].starts;
    for (auto each = starts.rbegin(); each != starts.rend(); ++each) {
        if (!hasNeeds(*each, at) || (each->second >= 0 && !fits(each->second, at + 1))) continue;
        const PhraseBook::Phrase& phrase = m_book.m_phrases[static_cast<size_t>(each->phrase)];
        Places places = reached(phrase.steps, at);
        // "I never came here. Is Friday open?": the gap at its end holds no word of the next sentence.
        const int left = sentenceEnd - at;
        if (left + 1 < static_cast<int>(kPlaces)) places &= (Places{1} << (left + 1)) - 1;
        if (places <= 1) continue; // Not found, or without a word.
        found.push_back({phrase.meaning, at, at + static_cast<int>(std::bit_width(places)) - 1});
    }
}

std::vector<FoundPhrase> PhraseSearch::found()
{
    std::vector<FoundPhrase> found;
    int sentenceEnd = size();
    for (int at = size() - 1; at >= 0; --at) {
        const auto n = static_cast<size_t>(at);
        if (at + 1 < size() && m_words[n].sentence != m_words[n + 1].sentence) sentenceEnd = at + 1;
        meet(at);
        findAt(at, sentenceEnd, found);
    }
    std::ranges::reverse(found);
    return found;
}

bool PhraseBook::knows(const ReplyWord& word) const
{
    bool known = false;
    m_tree.walk(word.text, [&](WordTree::Node at, qsizetype length) {
        const Tagged& here = m_tagged[at];
        const bool whole = length == word.text.size() || length == word.singular.size();
        known = known || (whole && here.word != kNoTag) || (length >= kShortestStem && here.stem != kNoTag);
    });
    return known;
}

PhraseBook::Tags PhraseBook::tagsOf(const ReplyWord& word) const
{
    Tags tags;
    m_tree.walk(word.text, [&](WordTree::Node at, qsizetype length) {
        const Tagged& here = m_tagged[at];
        const bool whole = length == word.text.size() || length == word.singular.size();
        if (here.stem != kNoTag) tags.push_back(here.stem);
        if (whole && here.word != kNoTag) tags.push_back(here.word);
    });
    if (std::ranges::any_of(word.text, [](QChar c) { return c.isDigit(); })) {
        for (auto shape = m_shapes.begin(); shape != m_shapes.end(); ++shape) {
            if (hasShape(word.text, shape.key())) tags.push_back(*shape);
        }
    }
    std::ranges::sort(tags);
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
}

std::vector<FoundPhrase> PhraseBook::findIn(const ReplyWords& words) const
{
    return PhraseSearch(*this, words).found();
}

} // namespace secondring
