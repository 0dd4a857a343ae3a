// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation_records.h"

#include <QSet>

namespace secondring {

// The order of Needs reply: emergencies that nobody has taken, longest waiting first, then everybody else as
// ConversationRecords lists them.

/// The conversations whose emergency words nobody has taken yet, by id.
[[nodiscard]] Result<QSet<QString>> openEmergencies(Transaction& transaction);
/// @p after: none for the first page, which alone has the emergencies, however many there are.
[[nodiscard]] Result<std::vector<Conversation>> needsReplyPage(Transaction& transaction,
                                                               const QSet<QString>& emergencies,
                                                               const std::optional<PageKey>& after,
                                                               int atMost);
/// Where a page goes on whose last row is an emergency: with everybody else.
[[nodiscard]] PageKey afterEmergencies();

} // namespace secondring
