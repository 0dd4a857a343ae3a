// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/leads/stage_told.h"
#include "core/store/store.h"

namespace secondring {

// An opt-out loses a lead; whoever may be texted again has theirs open as it was. The thread tells both, with
// the reason. Each within one transaction, on the store thread, after LeadRecords::lock().

/// Notes that @p lead was lost, and what it was before.
[[nodiscard]] Result<void> noteLostByOptOut(Transaction& transaction, const Lead& lead, Stage before,
                                            Timestamp now);
/// Opens @p lead again if @p number came back since it was lost; it is neither saved nor told. False: it
/// stays.
[[nodiscard]] Result<bool> openIfTheyCameBack(Transaction& transaction, const PhoneNumber& number, Lead& lead,
                                              Timestamp now);
/// Tells that @p lead is open again, since they came back, and is @p stage.
[[nodiscard]] Result<void> noteCameBack(Transaction& transaction, const Lead& lead, Stage stage,
                                        Timestamp now);
/// What @p lead was before it was booked or lost, by what its thread tells.
[[nodiscard]] Result<Stage> stageBeforeTheEnd(Transaction& transaction, const Lead& lead);
/// @p who has brought @p number back; empty: whoever sits at the desk.
[[nodiscard]] Result<void> openBroughtBack(Transaction& transaction, const PhoneNumber& number,
                                           const MemberId& who, Timestamp now);

} // namespace secondring
