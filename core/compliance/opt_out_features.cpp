// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_features.h"

#include "core/base/name_hash.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace secondring {
namespace {

constexpr qsizetype kPiece = 4;

class OptOutFeatures {
public:
    void add(const NameHash& name) { m_all.push_back(name.bucket<kOptOutBits>()); }
    [[nodiscard]] std::vector<std::uint32_t> taken()
    {
        std::ranges::sort(m_all);
        const auto repeated = std::ranges::unique(m_all);
        m_all.erase(repeated.begin(), repeated.end());
        return std::move(m_all);
    }

private:
    std::vector<std::uint32_t> m_all;
};

/// How long a number is says what it may be: an hour, a year, a telephone's.
QStringView withoutDigits(QStringView word)
{
    const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    return isNumber ? QStringView(u"####").left(word.size()) : word;
}

std::vector<QStringView> wordsOf(const QStringList& clauses)
{
    std::vector<QStringView> words{u"^"};
    for (const QString& clause : clauses) {
        if (words.size() > 1) words.emplace_back(u"|");
        for (const QStringView word : QStringView(clause).tokenize(u' ', Qt::SkipEmptyParts))
            words.push_back(withoutDigits(word));
    }
    words.emplace_back(u"$");
    return words;
}

/// "messsagin" has most pieces of "messaging".
void addPieces(QStringView word, OptOutFeatures& features)
{
    const QString whole = u'<' + word.toString() + u'>';
    for (qsizetype at = 0; at + kPiece <= whole.size(); ++at)
        features.add(NameHash() << u"piece" << QStringView(whole).mid(at, kPiece));
}

/// Of one or two words, a sentence, a few, or a story.
int lengthOf(std::size_t words)
{
    constexpr std::array longest{std::size_t{2}, std::size_t{6}, std::size_t{20}};
    return static_cast<int>(std::ranges::lower_bound(longest, words) - longest.begin());
}

} // namespace

std::vector<std::uint32_t> optOutFeaturesOf(QStringView text, const QStringList& clauses)
{
    const std::vector<QStringView> words = wordsOf(clauses);
    OptOutFeatures features;
    for (std::size_t n = 1; n < words.size(); ++n) {
        features.add(NameHash() << u"pair" << words[n - 1] << words[n]);
        if (n >= 2) features.add(NameHash() << u"around" << words[n - 2] << words[n]);
        if (n + 1 == words.size()) break;
        features.add(NameHash() << u"word" << words[n]);
        addPieces(words[n], features);
    }
    features.add(NameHash() << u"length" << lengthOf(words.size() - 2));
    if (text.contains(u'?') || text.contains(u'؟')) features.add(NameHash() << u"asks");
    features.add(NameHash() << u"always");
    return features.taken();
}

double optOutScale(std::size_t features)
{
    return std::sqrt(60.0 / static_cast<double>(features + 10));
}

} // namespace secondring
