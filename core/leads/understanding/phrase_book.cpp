// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/phrase_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kStemStart = 3;
constexpr int kGap = 3;
constexpr int kDeepest = 6;

bool hasShape(const QString& word, const QString& shape)
{
    return word.size() == shape.size() &&
           std::equal(shape.begin(), shape.end(), word.begin(),
                      [](QChar want, QChar is) { return want == u'#' ? is.isDigit() : want == is; });
}

void addOnce(std::vector<int>& to, int value)
{
    if (!std::ranges::count(to, value)) to.push_back(value);
}

} // namespace

PhraseBook::PhraseBook(const Abbreviations& abbreviations, const QHash<QString, QStringList>& lists)
    : m_abbreviations(abbreviations), m_listWords(lists)
{
}

void PhraseBook::add(const QString& phrase, int meaning)
{
    Steps steps = stepsOf(phrase, 0);
    if (steps.empty()) return;
    QSet<QString> exact;
    QSet<QString> stems;
    bool digits = false;
    collectStarts(steps, exact, stems, digits);
    const int place = static_cast<int>(m_phrases.size());
    for (const QString& each : exact)
        m_byWord[each].push_back(place);
    for (const QString& each : stems)
        m_byStem[each.left(kStemStart)].push_back(place);
    if (digits) m_byDigit.push_back(place);
    m_phrases.push_back({std::move(steps), meaning});
}

bool PhraseBook::knows(const QString& word) const
{
    if (m_vocabulary.contains(word) || m_vocabulary.contains(singularOf(word))) return true;
    for (qsizetype length = kStemStart; length <= word.size(); ++length) {
        if (m_stems.contains(word.left(length))) return true;
    }
    return false;
}

PhraseBook::Steps PhraseBook::stepsOf(const QString& phrase, int depth)
{
    Steps steps;
    for (QString piece : phrase.split(u' ', Qt::SkipEmptyParts)) {
        Step step;
        step.optional = piece.size() > 1 && piece.startsWith(u'?');
        if (step.optional) piece.remove(0, 1);
        if (piece == u".."_s) {
            step.kind = Step::Kind::Gap;
        } else if (piece == u"^"_s) {
            step.kind = Step::Kind::ClauseStart;
        } else if (piece == u"$"_s) {
            step.kind = Step::Kind::ClauseEnd;
        } else if (piece.startsWith(u'@') && piece.size() > 1) {
            step.kind = Step::Kind::List;
            step.list = listNamed(piece, depth);
        } else {
            readAlternatives(piece, step, steps, depth);
            continue;
        }
        steps.push_back(std::move(step));
    }
    return steps;
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

void PhraseBook::readAlternatives(const QString& piece, Step& step, Steps& steps, int depth)
{
    std::vector<QStringList> sequences;
    for (const QString& each : piece.split(u'|', Qt::SkipEmptyParts)) {
        QStringList words;
        for (const QString& part : each.split(u'_', Qt::SkipEmptyParts)) {
            if (part.startsWith(u'@') && part.size() > 1) {
                words += part;
                continue;
            }
            const QString mark = part.endsWith(u'*') ? u"*"_s : QString();
            const QString bare = part.chopped(mark.size());
            if (!mark.isEmpty() || bare.contains(u'#')) {
                words += folded(bare) + mark;
                continue;
            }
            words += plainWords(bare);
        }
        if (!words.isEmpty()) sequences.push_back(words);
    }
    const auto isWord = [](const QStringList& words) {
        return words.size() == 1 && !words[0].startsWith(u'@');
    };
    const bool single = std::ranges::all_of(sequences, isWord);
    const bool listed = std::ranges::any_of(
        sequences, [](const auto& words) { return words.join(QString()).contains(u'@'); });
    if (single || (sequences.size() == 1 && !listed)) {
        // One word, or one that is written as several: "can't".
        const qsizetype length = sequences.empty() ? 0 : sequences.front().size();
        for (qsizetype n = 0; n < length; ++n) {
            Step one;
            one.optional = step.optional;
            for (const QStringList& words : sequences) {
                const QString& word = words[n];
                (word.endsWith(u'*')   ? one.stems
                 : word.contains(u'#') ? one.shapes
                                       : one.exact) += word.endsWith(u'*') ? word.chopped(1) : word;
            }
            note(one);
            steps.push_back(std::move(one));
        }
        return;
    }
    step.kind = Step::Kind::OneOf;
    for (const QStringList& words : sequences)
        step.sequences.push_back(stepsOf(words.join(u' '), depth));
    steps.push_back(std::move(step));
}

int PhraseBook::listNamed(const QString& name, int depth)
{
    if (const auto known = m_listPlaces.constFind(name); known != m_listPlaces.constEnd()) return *known;
    const int place = static_cast<int>(m_lists.size());
    m_listPlaces.insert(name, place);
    m_lists.emplace_back();
    std::vector<Steps> sequences;
    if (depth < kDeepest) {
        for (const QString& phrase : m_listWords.value(name.mid(1)))
            sequences.push_back(stepsOf(phrase, depth + 1));
    }
    m_lists[static_cast<size_t>(place)] = std::move(sequences);
    return place;
}

void PhraseBook::note(const Step& step)
{
    for (const QString& each : step.exact)
        m_vocabulary.insert(each);
    for (const QString& each : step.stems)
        m_stems.insert(each);
}

void PhraseBook::collectStarts(const Steps& steps, QSet<QString>& exact, QSet<QString>& stems,
                               bool& digits) const
{
    for (const Step& step : steps) {
        for (const QString& each : step.exact)
            exact.insert(each);
        for (const QString& each : step.stems)
            stems.insert(each);
        digits = digits || !step.shapes.isEmpty();
        const std::vector<Steps>& inside =
            step.kind == Step::Kind::List ? m_lists[static_cast<size_t>(step.list)] : step.sequences;
        for (const Steps& each : inside)
            collectStarts(each, exact, stems, digits);
        if (!step.optional && step.kind != Step::Kind::ClauseStart) return;
    }
}

bool PhraseBook::fits(const Step& step, const ReplyWord& word)
{
    if (step.exact.contains(word.text) || step.exact.contains(word.singular)) return true;
    return std::ranges::any_of(step.stems, [&](const QString& each) { return word.text.startsWith(each); }) ||
           std::ranges::any_of(step.shapes, [&](const QString& each) { return hasShape(word.text, each); });
}

void PhraseBook::addEnds(const Step& step, const ReplyWords& words, int at, Ends& ends) const
{
    const auto size = static_cast<int>(words.size());
    const auto clauseOf = [&](int n) { return words[static_cast<size_t>(n)].clause; };
    if (step.optional) addOnce(ends, at);
    switch (step.kind) {
    case Step::Kind::ClauseStart:
        if (at == 0 || (at < size && clauseOf(at) != clauseOf(at - 1))) addOnce(ends, at);
        return;
    case Step::Kind::ClauseEnd:
        if (at == size || (at > 0 && clauseOf(at) != clauseOf(at - 1))) addOnce(ends, at);
        return;
    case Step::Kind::Gap:
        for (int n = 0; n <= kGap && at + n <= size; ++n)
            addOnce(ends, at + n);
        return;
    case Step::Kind::Word:
        if (at < size && fits(step, words[static_cast<size_t>(at)])) addOnce(ends, at + 1);
        return;
    case Step::Kind::OneOf:
    case Step::Kind::List:
        break;
    }
    const auto& inside =
        step.kind == Step::Kind::List ? m_lists[static_cast<size_t>(step.list)] : step.sequences;
    for (const Steps& each : inside) {
        for (const int end : endsOf(each, words, at))
            addOnce(ends, end);
    }
}

PhraseBook::Ends PhraseBook::endsOf(const Steps& steps, const ReplyWords& words, int at) const
{
    Ends here{at};
    for (const Step& step : steps) {
        Ends next;
        for (const int each : here)
            addEnds(step, words, each, next);
        if (next.empty()) return next;
        here = std::move(next);
    }
    return here;
}

std::vector<FoundPhrase> PhraseBook::findIn(const ReplyWords& words) const
{
    std::vector<FoundPhrase> found;
    for (int at = 0; at < static_cast<int>(words.size()); ++at) {
        const ReplyWord& word = words[static_cast<size_t>(at)];
        std::vector<int> candidates = m_byWord.value(word.text);
        const auto addAll = [&](const std::vector<int>& more) {
            candidates.insert(candidates.end(), more.begin(), more.end());
        };
        if (word.singular != word.text) addAll(m_byWord.value(word.singular));
        addAll(m_byStem.value(word.text.left(kStemStart)));
        if (word.text.front().isDigit()) addAll(m_byDigit);
        std::ranges::sort(candidates);
        const auto twice = std::ranges::unique(candidates);
        candidates.erase(twice.begin(), twice.end());
        for (const int each : candidates) {
            const Phrase& phrase = m_phrases[static_cast<size_t>(each)];
            const Ends ends = endsOf(phrase.steps, words, at);
            if (ends.empty()) continue;
            const int end = std::ranges::max(ends);
            const int last = words[static_cast<size_t>(std::max(end - 1, at))].sentence;
            if (end > at && last == word.sentence) found.push_back({phrase.meaning, at, end});
        }
    }
    return found;
}

} // namespace secondring
