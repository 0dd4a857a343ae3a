// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/messaging/conversation.h"

namespace secondring {

class Query;

/// What conversationIn() reads, in its order, and the tables it comes from.
[[nodiscard]] QString conversationColumns();
[[nodiscard]] QString conversationTables(); ///< "conversation LEFT JOIN contact …".
[[nodiscard]] Result<Conversation> conversationIn(const Query& row);
inline constexpr int conversationColumnCount = 23;
/// The name somebody gave who alone uses the number in column @p number; what the network says, in @p
/// network, where that is the same name in full.
[[nodiscard]] QString onlyNameAt(const QString& number, const QString& network);
/// The first line of @p body, short enough for a list.
[[nodiscard]] QString firstWords(const QString& body);

} // namespace secondring
