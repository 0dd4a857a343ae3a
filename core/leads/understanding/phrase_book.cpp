// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/phrase_book.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kDeepest = 6;

/// "@kin" and no more: "@kin|she" and "@day_in" have a list among their words.
bool isList(const QString& piece)
{
    return piece.size() > 1 && piece.startsWith(u'@') && !piece.contains(u'|') && !piece.contains(u'_');
}

void keepEachOnce(std::vector<int>& numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

PhraseBook::PhraseBook(Abbreviations abbreviations, QHash<QString, QStringList> lists)
    : m_abbreviations(std::move(abbreviations)), m_listWords(std::move(lists))
{
}

void PhraseBook::add(const QString& phrase, int meaning)
{
    Steps steps = stepsOf(phrase, 0);
    if (steps.empty()) return;
    Starts starts = startsOf(steps);
    keepEachOnce(starts.tags);
    const Start start{static_cast<int>(m_phrases.size()), secondOf(steps), needsOf(steps)};
    for (const Tag each : starts.tags)
        m_startingBy[static_cast<size_t>(each)].push_back(start);
    m_phrases.push_back({std::move(steps), meaning});
}

int PhraseBook::mostWordsOf(const Step& step) const
{
    switch (step.kind) {
    case Step::Kind::Word:
        return 1;
    case Step::Kind::OneOf:
        return m_branches[static_cast<size_t>(step.branches)].most;
    case Step::Kind::Gap:
        return kGap;
    case Step::Kind::ClauseStart:
    case Step::Kind::ClauseEnd:
        break;
    }
    return 0;
}

/// The two of its words that the fewest words can be; not its first, which is why it is looked for.
PhraseBook::Needs PhraseBook::needsOf(const Steps& steps) const
{
    Needs needs;
    const auto tags = [this](const Need& need) {
        return need.choice < 0 ? m_choicesOf.size() : m_choiceTags[static_cast<size_t>(need.choice)].size();
    };
    int before = 0;
    for (size_t n = 0; n < steps.size(); ++n) {
        const Step& step = steps[n];
        const Need need{step.choice, before};
        before += mostWordsOf(step);
        if (step.optional || step.choice < 0 || step.anyStart || n == 0) continue;
        if (needs[0].choice == -1 || tags(need) < tags(needs[0])) {
            needs = {need, needs[0]};
        } else if (needs[1].choice == -1 || tags(need) < tags(needs[1])) {
            needs[1] = need;
        }
    }
    return needs;
}

bool PhraseBook::isOneWord(const Step& step) const
{
    if (step.optional) return false;
    return step.kind == Step::Kind::Word ||
           (step.kind == Step::Kind::OneOf && m_branches[static_cast<size_t>(step.branches)].longer.empty());
}

int PhraseBook::secondOf(const Steps& steps) const
{
    const size_t first = steps.front().kind == Step::Kind::ClauseStart ? 1 : 0;
    if (steps.size() < first + 2 || !isOneWord(steps[first])) return -1;
    const Step& second = steps[first + 1];
    return second.optional || second.anyStart ? -1 : second.choice;
}

PhraseBook::Steps PhraseBook::stepsOf(const QString& phrase, int depth)
{
    Steps steps;
    for (const QString& piece : phrase.split(u' ', Qt::SkipEmptyParts)) {
        const bool optional = piece.size() > 1 && piece.startsWith(u'?');
        for (Step step : stepsOfPiece(optional ? piece.sliced(1) : piece, depth)) {
            step.optional = optional;
            steps.push_back(step);
        }
    }
    return steps;
}

const PhraseBook::Steps& PhraseBook::stepsOfPiece(const QString& piece, int depth)
{
    if (const auto known = m_pieces.constFind(piece); known != m_pieces.constEnd()) return *known;
    Steps steps;
    if (piece == u".."_s) {
        steps.push_back({.kind = Step::Kind::Gap});
    } else if (piece == u"^"_s) {
        steps.push_back({.kind = Step::Kind::ClauseStart});
    } else if (piece == u"$"_s) {
        steps.push_back({.kind = Step::Kind::ClauseEnd});
    } else if (isList(piece)) {
        addBranches(listNamed(piece, depth), steps);
    } else {
        readAlternatives(piece, steps, depth);
    }
    return *m_pieces.insert(piece, std::move(steps));
}

const QStringList& PhraseBook::plainWords(const QString& written)
{
    const auto known = m_plainWords.constFind(written);
    if (known != m_plainWords.constEnd()) return *known;
    QStringList plain;
    for (const ReplyWord& word : wordsOf(written, m_abbreviations))
        plain += word.text;
    return *m_plainWords.insert(written, plain);
}

QStringList PhraseBook::alternativeOf(const QString& written)
{
    QStringList words;
    for (const QString& part : written.split(u'_', Qt::SkipEmptyParts)) {
        const QString mark = part.endsWith(u'*') ? u"*"_s : QString();
        const QString bare = part.chopped(mark.size());
        if (part.startsWith(u'@') && part.size() > 1)
            words += part;
        else if (!mark.isEmpty() || bare.contains(u'#'))
            words += folded(bare) + mark;
        else
            words += plainWords(bare);
    }
    return words;
}

void PhraseBook::readAlternatives(const QString& piece, Steps& steps, int depth)
{
    std::vector<QStringList> sequences;
    for (const QString& each : piece.split(u'|', Qt::SkipEmptyParts)) {
        const QStringList words = alternativeOf(each);
        if (!words.isEmpty()) sequences.push_back(words);
    }
    const auto isWord = [](const QStringList& words) {
        return words.size() == 1 && !words[0].startsWith(u'@');
    };
    const bool single = std::ranges::all_of(sequences, isWord);
    const bool listed = std::ranges::any_of(
        sequences, [](const auto& words) { return words.join(QString()).contains(u'@'); });
    // One word, or one that is written as several: "can't".
    if (single || (sequences.size() == 1 && !listed)) return addWords(sequences, steps);
    std::vector<Steps> inside;
    inside.reserve(sequences.size());
    for (const QStringList& words : sequences)
        inside.push_back(stepsOf(words.join(u' '), depth));
    m_branches.push_back(branchesOf(std::move(inside)));
    addBranches(static_cast<int>(m_branches.size()) - 1, steps);
}

void PhraseBook::addWords(const std::vector<QStringList>& sequences, Steps& steps)
{
    const qsizetype length = sequences.empty() ? 0 : sequences.front().size();
    for (qsizetype n = 0; n < length; ++n) {
        Tags tags;
        for (const QStringList& words : sequences) {
            const QString& word = words[n];
            tags.push_back(tagOf(word));
        }
        steps.push_back({.choice = choiceOf(std::move(tags))});
    }
}

void PhraseBook::addBranches(int branches, Steps& steps)
{
    Step step{.kind = Step::Kind::OneOf, .branches = branches};
    Starts starts;
    const Branches& all = m_branches[static_cast<size_t>(branches)];
    if (all.words >= 0) starts.tags = m_choiceTags[static_cast<size_t>(all.words)];
    for (const Steps& each : all.longer) {
        const Starts more = startsOf(each);
        starts.tags.insert(starts.tags.end(), more.tags.begin(), more.tags.end());
        starts.any = starts.any || more.any;
    }
    step.anyStart = starts.any;
    step.choice = choiceOf(std::move(starts.tags));
    steps.push_back(step);
}

PhraseBook::Branches PhraseBook::branchesOf(std::vector<Steps> sequences)
{
    Branches branches;
    branches.most = 0;
    Tags words;
    for (Steps& each : sequences) {
        const auto most = [this](int sum, const Step& step) { return sum + mostWordsOf(step); };
        branches.most = std::max(branches.most, std::accumulate(each.begin(), each.end(), 0, most));
        // A list of words alone is spread out among the others.
        if (each.size() != 1 || !isOneWord(each.front())) {
            branches.longer.push_back(std::move(each));
            continue;
        }
        const Tags& more = m_choiceTags[static_cast<size_t>(each.front().choice)];
        words.insert(words.end(), more.begin(), more.end());
    }
    if (!words.empty()) branches.words = choiceOf(std::move(words));
    return branches;
}

int PhraseBook::listNamed(const QString& name, int depth)
{
    if (const auto known = m_listPlaces.constFind(name); known != m_listPlaces.constEnd()) return *known;
    const int place = static_cast<int>(m_branches.size());
    m_listPlaces.insert(name, place);
    m_branches.emplace_back();
    std::vector<Steps> sequences;
    if (depth < kDeepest) {
        for (const QString& phrase : m_listWords.value(name.mid(1)))
            sequences.push_back(stepsOf(phrase, depth + 1));
    }
    m_branches[static_cast<size_t>(place)] = branchesOf(std::move(sequences));
    return place;
}

PhraseBook::Tag PhraseBook::newTag()
{
    m_choicesOf.emplace_back();
    m_startingBy.emplace_back();
    return static_cast<Tag>(m_choicesOf.size()) - 1;
}

PhraseBook::Tag PhraseBook::tagOf(const QString& written)
{
    const bool isStem = written.endsWith(u'*');
    if (!isStem && written.contains(u'#')) {
        const auto known = m_shapes.constFind(written);
        return known != m_shapes.constEnd() ? *known : *m_shapes.insert(written, newTag());
    }
    const WordTree::Node at = m_tree.add(isStem ? QStringView(written).chopped(1) : written);
    m_tagged.resize(m_tree.size());
    Tag& tag = isStem ? m_tagged[at].stem : m_tagged[at].word;
    if (tag != kNoTag) return tag;
    if (!isStem) m_vocabulary += written;
    return tag = newTag();
}

int PhraseBook::choiceOf(Tags tags)
{
    keepEachOnce(tags);
    const auto [found, isNew] = m_choices.try_emplace(tags, static_cast<int>(m_choiceTags.size()));
    if (!isNew) return found->second;
    for (const Tag each : tags)
        m_choicesOf[static_cast<size_t>(each)].push_back(found->second);
    m_choiceTags.push_back(std::move(tags));
    return found->second;
}

PhraseBook::Starts PhraseBook::startsOf(const Steps& steps) const
{
    Starts starts;
    for (const Step& step : steps) {
        if (step.choice >= 0) {
            const Tags& more = m_choiceTags[static_cast<size_t>(step.choice)];
            starts.tags.insert(starts.tags.end(), more.begin(), more.end());
        }
        const bool open = step.kind == Step::Kind::Gap || step.kind == Step::Kind::ClauseEnd;
        starts.any = starts.any || open || step.anyStart;
        if (!step.optional && step.kind != Step::Kind::ClauseStart) return starts;
    }
    starts.any = true;
    return starts;
}

} // namespace secondring
