// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/client_lessons.h"

#include "core/base/name_hash.h"
#include "core/leads/understanding/weighed_words.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Sixteenths of a logit: what the lessons take them for has to be e times as likely as that they leave it
/// open.
constexpr int kLikelierThanOpen = 16;

} // namespace

const ClientLessons& shippedClientLessons()
{
    static const ClientLessons lessons =
        ClientLessons::shipped(u":/secondring/understanding/clients.lessons"_s);
    return lessons;
}

std::vector<ReplyFeature> clientFeaturesOf(std::vector<ReplyFeature> ofIntent, const Understood& understood)
{
    if (ofIntent.empty()) return ofIntent;
    const auto add = [&ofIntent](const NameHash& name) {
        ofIntent.push_back({static_cast<std::uint16_t>(name.bucket<kFeatureBits>()), 0, 0});
    };
    add(NameHash() << u"said" << static_cast<int>(understood.client.value));
    add(NameHash() << u"meant" << static_cast<int>(understood.intent.value));
    return ofIntent;
}

Read<Client> weighed(const Reading& reading, const Understood& understood,
                     const std::vector<ReplyFeature>& features, const ClientLessons& lessons)
{
    const Read<Client>& ruled = understood.client;
    // What they said outright stands.
    if (ruled.value != Client::Unknown || lessons.isEmpty() || features.empty()) return ruled;
    ClientLessons::Scores scores{};
    for (const ReplyFeature& each : features)
        lessons.add(each.bucket, scores);
    const auto found = static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
    constexpr auto unknown = static_cast<std::size_t>(Client::Unknown);
    if (scores[found] < scores[unknown] + kLikelierThanOpen) return ruled;
    return {static_cast<Client>(found), weightiestWords(reading, features, lessons, found, unknown)};
}

} // namespace secondring
