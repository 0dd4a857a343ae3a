// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation_records.h"
#include "ui/widgets/avatar.h"

#include <vector>

namespace secondring {

// What a row of the list says of a conversation.

/// The name, or the number.
[[nodiscard]] QString titleOf(const Conversation& row, const QString& homeRegion);
[[nodiscard]] Face faceOf(const Conversation& row);
/// "You: See you then.", "cracked a tooth last night"
[[nodiscard]] QString lastWordsOf(const Conversation& row);
/// Heat, waiting, failure: in the order they are painted.
[[nodiscard]] std::vector<TagLook> tagsOf(const Conversation& row, Timestamp now);
/// Waiting warms: calm below 10 minutes, warm from 10, hot from an hour.
[[nodiscard]] Tone toneOfWaiting(std::chrono::milliseconds waiting);
/// The whole row as one sentence for a screen reader.
[[nodiscard]] QString spoken(const Conversation& row, const QString& homeRegion, Timestamp now);

} // namespace secondring
