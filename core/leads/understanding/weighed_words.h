// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/intent_features.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace secondring {

/// The words of @p features that speak most for one outcome of @p lessons and against another, in the order
/// they stand in the reply.
template <typename Taught>
[[nodiscard]] std::vector<Evidence>
weightiestWords(const Reading& reading, const std::vector<ReplyFeature>& features, const Taught& lessons,
                std::size_t found, std::size_t against)
{
    constexpr std::size_t most = 3;
    std::vector<std::pair<int, Evidence>> weighty;
    for (const ReplyFeature& each : features) {
        const int more = lessons.weight(each.bucket, found) - lessons.weight(each.bucket, against);
        if (each.first < each.end && more > 0)
            weighty.emplace_back(more, evidenceOf(reading.words, each.first, each.end));
    }
    std::ranges::stable_sort(weighty, std::ranges::greater{}, &std::pair<int, Evidence>::first);
    std::vector<Evidence> from;
    for (const auto& [more, at] : weighty) {
        const bool overlaps = std::ranges::any_of(from, [&at = at](const Evidence& taken) {
            return at.from < taken.from + taken.length && taken.from < at.from + at.length;
        });
        if (!overlaps) from.push_back(at);
        if (from.size() == most) break;
    }
    std::ranges::sort(from, {}, &Evidence::from);
    return from;
}

} // namespace secondring
