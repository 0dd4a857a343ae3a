// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_reading.h"
#include "core/leads/understanding/understanding.h"

namespace secondring {

/// What stands in a thread before a reply.
struct ThreadBefore {
    QString byPerson;                   ///< A person's last words of ours.
    bool isByPersonLast = false;        ///< No question of ours followed them.
    std::optional<Language> inLanguage; ///< They wrote, so far as their words told.
};

/// What a reply answers: our last question, or the words that a person at the desk wrote last. Pure.
[[nodiscard]] ReplyContext replyContextOf(const Lead& lead, const VerticalPack& pack,
                                          const ThreadBefore& before);

/// Whether @p lead, which has taken @p reply in, has the day to come from it, and that was our last
/// question. Pure.
[[nodiscard]] bool toldTheDay(const Lead& lead, const VerticalPack& pack, const MessageId& reply);
/// Whether @p understood names a day, and @p lead has said what for: "Saturday morning" after "I need a
/// haircut" is when they want to come. Pure.
[[nodiscard]] bool toldTheDayOfAService(const Lead& lead, const Understood& understood);

} // namespace secondring
