// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/understood.h"
#include "core/settings/settings.h"

namespace secondring {

/// The owner's quick replies, else those that came with the program for the trade.
[[nodiscard]] std::vector<QuickReply> quickRepliesFor(const Settings& settings);

/// @p reply with its fields filled in; without a Spanish wording it stays English.
[[nodiscard]] QString quickReplyWords(const QuickReply& reply, Language language, const Settings& settings,
                                      const QString& contactName);

/// What came with the program for @p vertical; the general ones where there are none of its own.
[[nodiscard]] std::vector<QuickReply> shippedQuickReplies(const QString& vertical);

} // namespace secondring
