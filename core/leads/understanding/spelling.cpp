// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/spelling.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kShortest = 5;
constexpr int kLongest = 24;

/// A number for @p word, and one for what is left of it without each of its letters. Words with the same
/// number are compared before one is taken for the other.
QVarLengthArray<quint64, 32> restsOf(const QString& word)
{
    constexpr quint64 kBase = 0x1'0000'01b3;
    QVarLengthArray<quint64, 32> rests;
    quint64 before = 0;
    for (const QChar letter : word) {
        rests += before;
        before = before * kBase + letter.unicode();
    }
    quint64 behind = 0;
    quint64 power = 1;
    for (qsizetype n = word.size() - 1; n >= 0; --n) {
        rests[n] = rests[n] * power + behind;
        behind += word[n].unicode() * power;
        power *= kBase;
    }
    rests += before;
    return rests;
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

/// "Come talk 2 someone", "makeup 4 me": a word, not a number.
void mendDigits(ReplyWords& words)
{
    static const WordSet clocks{u"at"_s,     u"by"_s,  u"before"_s, u"after"_s, u"until"_s, u"till"_s,
                                u"around"_s, u"for"_s, u"from"_s,   u"to"_s,    u"the"_s,   u"a"_s};
    static const WordSet towards{u"you"_s,  u"me"_s,   u"my"_s,   u"be"_s,   u"see"_s,     u"get"_s,
                                 u"do"_s,   u"talk"_s, u"make"_s, u"go"_s,   u"someone"_s, u"come"_s,
                                 u"the"_s,  u"your"_s, u"us"_s,   u"them"_s, u"him"_s,     u"her"_s,
                                 u"have"_s, u"late"_s, u"long"_s, u"much"_s, u"short"_s,   u"early"_s,
                                 u"give"_s, u"book"_s, u"know"_s, u"a"_s,    u"schedule"_s};
    for (size_t n = 1; n + 1 < words.size(); ++n) {
        ReplyWord& word = words[n];
        const bool digit = word.text == u"2"_s || word.text == u"4"_s;
        if (!digit || clocks.contains(words[n - 1].text) || !towards.contains(words[n + 1].text)) continue;
        word.text = word.text == u"2"_s ? u"to"_s : u"for"_s;
        word.singular = word.text;
    }
}

} // namespace

Spelling::Spelling(const PhraseBook& book, const LanguageWords& language) : m_language(&language)
{
    for (const QString& word : book.vocabulary()) {
        if (word.size() < kShortest || !word.front().isLetter()) continue;
        for (const quint64 rest : restsOf(word))
            m_lacks.push_back({rest, m_known.size()});
        m_known += word;
        m_isKnown.insert(word);
    }
    std::ranges::stable_sort(m_lacks, {}, &Lack::rest);
    for (std::size_t n = 0; n < m_lacks.size(); ++n) {
        if (n == 0 || m_lacks[n].rest != m_lacks[n - 1].rest) m_firstOf.insert(m_lacks[n].rest, n);
    }
}

QString Spelling::meantBy(const QString& word) const
{
    QString best;
    const auto consider = [&](const QString& each) {
        // People seldom miss the first letter; and "later" is not "layer" because a vowel could be a slip.
        const bool start = each.front() == word.front() || (each[0] == word[1] && each[1] == word[0]);
        const bool other = each.size() == word.size() && word.size() < 6;
        const bool swapped = other && std::is_permutation(each.begin(), each.end(), word.begin());
        const bool ending = each.startsWith(word) || word.startsWith(each); // "prescribe", "prescribed"
        if (!start || ending || !isOneSlip(word, each) || (other && !swapped)) return;
        if (best.isEmpty() || each.size() > best.size() || (each.size() == best.size() && each < best))
            best = each;
    };
    for (const quint64 rest : restsOf(word)) {
        const auto first = m_firstOf.constFind(rest);
        if (first == m_firstOf.constEnd()) continue;
        for (auto n = *first; n < m_lacks.size() && m_lacks[n].rest == rest; ++n)
            consider(m_known[m_lacks[n].word]);
    }
    return best;
}

bool Spelling::isRight(const QString& word) const
{
    return m_language->ordinary.contains(word) || m_language->firstNames.contains(word);
}

/// "Fillin", "comin": a word that ends in -ing.
QString Spelling::withDroppedG(const QString& word) const
{
    if (word.size() < kShortest || !word.endsWith(u"in"_s) || m_isKnown.contains(word)) return {};
    const QString full = word + u'g';
    return m_isKnown.contains(full) || isRight(full) ? full : QString();
}

void Spelling::mend(ReplyWords& words, const PhraseBook& book) const
{
    mendDigits(words);
    for (ReplyWord& word : words) {
        const bool plausible =
            word.text.size() >= kShortest && word.text.size() <= kLongest && word.text.front().isLetter();
        if (!plausible || word.capital || isRight(word.text) || isRight(word.singular)) continue;
        QString meant = withDroppedG(word.text);
        if (meant.isEmpty() && !book.knows(word)) meant = meantBy(word.text);
        if (meant.isEmpty()) continue;
        word.text = meant;
        word.singular = singularOf(meant);
    }
}

} // namespace secondring
