// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/thread_entry_records.h"
#include "core/settings/team_settings.h"
#include "ui/wording/time_words.h"

namespace secondring {

// What stands in a thread beside calls and texts, in words.

/// The member's name; "somebody" for one who left, empty for nobody.
[[nodiscard]] QString nameOf(const MemberId& member, const std::vector<TeamMember>& team);
[[nodiscard]] QString entryWords(const ThreadEntry& entry, const std::vector<TeamMember>& team,
                                 const TimeWords& times);
/// A Lucide icon.
[[nodiscard]] QString entryIcon(ThreadEntry::Kind kind);
/// Urgent and what follows from it is red; nothing else is.
[[nodiscard]] bool isUrgent(ThreadEntry::Kind kind);

} // namespace secondring
