// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_records.h"
#include "core/leads/number_people.h"
#include "core/messaging/filed_text.h"

namespace secondring {

/// @p lead is from here on that of whoever says in @p text that they are somebody else than its person: a
/// lead of their own, while the other keeps what is known. Not on disk before it is saved.
[[nodiscard]] Result<void> turnToWhoWrites(Transaction& transaction, Lead& lead, const FiledText& text,
                                           const Understood& understood, Timestamp now);

/// The desk says that @p person writes: their lead is shown, begun if need be; one of nobody becomes theirs.
[[nodiscard]] Result<Lead> leadOfChosen(Transaction& transaction, Lead lead, const PhoneNumber& number,
                                        const QString& person, Timestamp now);

/// Their thread, and the one of a lead that was merged into it, are as hot as the hottest lead in them.
[[nodiscard]] Result<void> showHeatOf(Transaction& transaction, const Lead& lead,
                                      const ConversationId& thread);

} // namespace secondring
