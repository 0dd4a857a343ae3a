// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_reading.h"
#include "core/leads/understanding/understanding.h"

namespace secondring {

/// What a reply answers: our last question, or the words that a person at the desk wrote last. Pure.
[[nodiscard]] ReplyContext replyContextOf(const Lead& lead, const VerticalPack& pack,
                                          const QString& ourLastWords);

/// Whether @p lead, which has taken @p reply in, has the day to come from it, and that was our last
/// question. Pure.
[[nodiscard]] bool toldTheDay(const Lead& lead, const VerticalPack& pack, const MessageId& reply);

} // namespace secondring
