// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_features.h"

#include "core/base/name_hash.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace secondring {
namespace {

constexpr qsizetype kPiece = 4;

class OptOutFeatures {
public:
    void add(const NameHash& name)
    {
        const std::uint32_t bucket = name.bucket<kOptOutBits>();
        m_taken[bucket / kPlaces] |= std::uint64_t{1} << (bucket % kPlaces);
    }
    [[nodiscard]] std::vector<std::uint32_t> taken() const
    {
        std::vector<std::uint32_t> all;
        std::uint32_t first = 0;
        for (std::uint64_t left : m_taken) {
            for (; left != 0; left &= left - 1)
                all.push_back(first + static_cast<std::uint32_t>(std::countr_zero(left)));
            first += kPlaces;
        }
        return all;
    }

private:
    static constexpr std::uint32_t kPlaces = 64;
    std::array<std::uint64_t, (std::size_t{1} << kOptOutBits) / kPlaces> m_taken{};
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
    static const NameHash piece = NameHash() << u"piece";
    QVarLengthArray<QChar, 64> whole(word.size() + 2);
    whole.front() = u'<';
    std::ranges::copy(word, whole.begin() + 1);
    whole.back() = u'>';
    for (qsizetype at = 0; at + kPiece <= whole.size(); ++at)
        features.add(NameHash(piece) << QStringView(whole.constData() + at, kPiece));
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
    static const NameHash pair = NameHash() << u"pair";
    static const NameHash around = NameHash() << u"around";
    static const NameHash said = NameHash() << u"word";
    OptOutFeatures features;
    for (std::size_t n = 1; n < words.size(); ++n) {
        features.add(NameHash(pair) << words[n - 1] << words[n]);
        if (n >= 2) features.add(NameHash(around) << words[n - 2] << words[n]);
        if (n + 1 == words.size()) break;
        features.add(NameHash(said) << words[n]);
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
