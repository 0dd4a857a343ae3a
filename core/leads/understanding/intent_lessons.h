// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/intent_features.h"

#include <QByteArray>

#include <array>
#include <cstdint>

namespace secondring {

constexpr std::size_t kIntents = static_cast<std::size_t>(Intent::JobSeeker) + 1;

/// What the labelled examples under resources/understanding taught: how much each feature of a reply speaks
/// for each intent, in sixteenths of a logit.
class IntentLessons {
public:
    using Weights = std::array<std::int8_t, kIntents>;
    using Scores = std::array<int, kIntents>;

    IntentLessons() = default;
    /// @p kept as shipped: packed, a row of weights for each bucket. Anything else teaches nothing.
    explicit IntentLessons(const QByteArray& kept);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] int weight(const IntentFeature& feature, Intent intent) const
    {
        return m_rows[feature.bucket][static_cast<std::size_t>(intent)];
    }
    [[nodiscard]] Scores scoresOf(const std::vector<IntentFeature>& features) const;

private:
    std::vector<Weights> m_rows;
};

/// The lessons that came with the program, read once.
[[nodiscard]] const IntentLessons& shippedIntentLessons();

/// The rules' answer, or what the lessons say with more weight. Opt-outs, opt-ins, wrong numbers and dangers
/// are the rules' alone: what follows from them is never left to likelihood.
[[nodiscard]] Read<Intent> weighed(const Read<Intent>& ruled, const Reading& reading,
                                   const Understood& understood, const IntentLessons& lessons);

} // namespace secondring
