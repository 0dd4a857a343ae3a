// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/spelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kShortest = 5;
constexpr int kLongest = 24;

QString without(const QString& word, qsizetype at)
{
    return word.left(at) + word.mid(at + 1);
}

/// One letter more, less, other, or two neighbours swapped.
bool isOneSlip(const QString& a, const QString& b)
{
    const auto shorter = std::min(a.size(), b.size());
    qsizetype start = 0;
    while (start < shorter && a[start] == b[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    const auto left = a.size() - start - end;
    const auto right = b.size() - start - end;
    if (left <= 1 && right <= 1) return true;
    return left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start];
}

} // namespace

Spelling::Spelling(const PhraseBook& book, const QSet<QString>& ordinary) : m_ordinary(ordinary)
{
    const QStringList known = book.vocabulary();
    for (const QString& word : known) {
        if (word.size() < kShortest || !word.front().isLetter()) continue;
        m_byLack[word] += word;
        for (qsizetype n = 0; n < word.size(); ++n)
            m_byLack[without(word, n)] += word;
    }
}

QString Spelling::meantBy(const QString& word) const
{
    QStringList candidates = m_byLack.value(word);
    for (qsizetype n = 0; n < word.size(); ++n)
        candidates += m_byLack.value(without(word, n));
    QString best;
    for (const QString& each : candidates) {
        // People seldom miss the first letter; and "later" is not "layer" because a vowel could be a slip.
        const bool start = each.front() == word.front() || (each[0] == word[1] && each[1] == word[0]);
        const bool other = each.size() == word.size() && word.size() < 6;
        const bool swapped = other && std::is_permutation(each.begin(), each.end(), word.begin());
        const bool ending = each.startsWith(word) || word.startsWith(each); // "prescribe", "prescribed"
        if (!start || ending || !isOneSlip(word, each) || (other && !swapped)) continue;
        if (best.isEmpty() || each.size() > best.size() || (each.size() == best.size() && each < best))
            best = each;
    }
    return best;
}

void Spelling::mend(ReplyWords& words, const PhraseBook& book) const
{
    for (ReplyWord& word : words) {
        const bool plausible =
            word.text.size() >= kShortest && word.text.size() <= kLongest && word.text.front().isLetter();
        if (!plausible || word.capital || book.knows(word.text) || m_ordinary.contains(word.text) ||
            m_ordinary.contains(word.singular))
            continue;
        const QString meant = meantBy(word.text);
        if (meant.isEmpty()) continue;
        word.text = meant;
        word.singular = singularOf(meant);
    }
}

} // namespace secondring
