// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"
#include "core/settings/team_settings.h"
#include "ui/widgets/avatar.h"

#include <vector>

namespace secondring {

// What a row of the list says of a conversation.

/// The name, or the number.
[[nodiscard]] QString titleOf(const Conversation& row, const QString& homeRegion);
[[nodiscard]] Face faceOf(const Conversation& row);
/// "You: See you then.", "cracked a tooth last night". @p missed: the call, where that was the last thing and
/// it is known what followed: "Not texted: a landline, call back instead".
[[nodiscard]] QString lastWordsOf(const Conversation& row, const LoggedCall* missed, Timestamp now);
/// Who has it; empty: nobody, or nobody who still works here.
[[nodiscard]] QString assigneeOf(const Conversation& row, const std::vector<TeamMember>& team);
/// Heat, waiting, failure: in the order they are painted. An emergency says so instead of its heat, and who
/// of @p team took it. Times are those of @p zone.
[[nodiscard]] std::vector<TagLook> tagsOf(const Conversation& row, Timestamp now,
                                          const std::vector<TeamMember>& team = {}, const QString& zone = {});
/// Whoever reads the list was called by name there, and by whom; before the others.
[[nodiscard]] std::optional<TagLook> mentionTag(const Conversation& row, const std::vector<TeamMember>& team);
/// Waiting warms: calm below 10 minutes, warm from 10, hot from an hour.
[[nodiscard]] Tone toneOfWaiting(std::chrono::milliseconds waiting);
/// The whole row as one sentence for a screen reader.
struct RowLight {
    QString homeRegion;
    Timestamp now;
    std::vector<TeamMember> team;
    QString zone;
};
[[nodiscard]] QString spoken(const Conversation& row, const LoggedCall* missed, const RowLight& light);

} // namespace secondring
