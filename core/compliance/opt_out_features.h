// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdint>
#include <vector>

namespace secondring {

constexpr unsigned kOptOutBits = 18;

/// What a reply has or has not (words, pairs of them, pieces that survive a slip of the thumb), each as the
/// bucket of its name's hash, each once: @p clauses as spelledOut() leaves
/// them, of @p text as it came.
[[nodiscard]] std::vector<std::uint32_t> optOutFeaturesOf(QStringView text, const QStringList& clauses);

/// By how much to weigh each of so many features: a long story has more of them, and wants no more than a
/// short wish.
[[nodiscard]] double optOutScale(std::size_t features);

} // namespace secondring
