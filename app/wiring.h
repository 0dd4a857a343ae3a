// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk_parts.h"
#include "app/health_board.h"

namespace secondring {

// Every connection between the parts of a desk, one function a flow.

/// A call from the line to the file, the decision and the queue.
void wireCalls(DeskParts& desk);
/// A text from the queue to the provider and what becomes of it.
void wireTexts(DeskParts& desk);
/// What a reply says, and what follows from it.
void wireReplies(DeskParts& desk);
/// News from other copies of the program on the same database.
void wireOtherCopies(DeskParts& desk);
/// Follow-up texts and the morning list from their hour to the queue.
void wireReminders(DeskParts& desk);
/// An emergency from the reply to the pages, until somebody takes it.
void wireUrgent(DeskParts& desk, HealthBoard& health);
/// What is due is looked for at every beat.
void wireHeartbeat(DeskParts& desk);
/// What is wrong, in words, for rail, health page and log.
void wireHealth(DeskParts& desk, HealthBoard& health);

} // namespace secondring
