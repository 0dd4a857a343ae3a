// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/name_hash.h"
#include "core/leads/understanding/reply_words.h"

#include <algorithm>
#include <bitset>
#include <vector>

namespace secondring {

/// Something that a reply has or has not: a word, a pair of them, a sign, what the rules take it for.
struct ReplyFeature {
    std::uint16_t bucket = 0; ///< Of its name's hash.
    int first = 0;            ///< The words that have it: from here up to (not with) end; none when equal.
    int end = 0;
};

constexpr unsigned kFeatureBits = 16;

/// The features of a reply, each bucket once.
class FeatureSet {
public:
    void add(const NameHash& name, int first = 0, int end = 0)
    {
        const auto bucket = static_cast<std::uint16_t>(name.bucket<kFeatureBits>());
        if (m_taken.test(bucket)) return;
        m_taken.set(bucket);
        m_all.push_back({bucket, first, end});
    }
    void add(QStringView name) { add(NameHash() << name); }
    [[nodiscard]] std::vector<ReplyFeature> taken()
    {
        std::ranges::sort(m_all, {}, &ReplyFeature::bucket);
        return std::move(m_all);
    }

private:
    std::vector<ReplyFeature> m_all;
    std::bitset<std::size_t{1} << kFeatureBits> m_taken;
};

/// How long a number is says what it may be: an hour, a year, a telephone's.
[[nodiscard]] inline QStringView spelt(const ReplyWord& word)
{
    const bool isNumber = std::ranges::all_of(word.text, [](QChar c) { return c.isDigit(); });
    return isNumber ? QStringView(u"####").left(word.text.size()) : QStringView(word.text);
}

} // namespace secondring
