// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lessons.h"
#include "core/leads/understanding/intent_features.h"

namespace secondring {

constexpr std::size_t kClients = static_cast<std::size_t>(Client::Existing) + 1;

/// What the labelled examples under resources/understanding taught.
using ClientLessons = Lessons<kClients, kFeatureBits, 16>;

/// The lessons that came with the program, read once.
[[nodiscard]] const ClientLessons& shippedClientLessons();

/// The features of an intent, and what the reply is taken for and what the rules make of who wrote it.
[[nodiscard]] std::vector<ReplyFeature> clientFeaturesOf(std::vector<ReplyFeature> ofIntent,
                                                         const Understood& understood);

/// Whether they have been here: the rules' answer in @p understood, and where that is open, what the lessons
/// are much surer of: "Kim knows my formula". @p features as of clientFeaturesOf(); none of them, no change.
[[nodiscard]] Read<Client> weighed(const Reading& reading, const Understood& understood,
                                   const std::vector<ReplyFeature>& features, const ClientLessons& lessons);

} // namespace secondring
