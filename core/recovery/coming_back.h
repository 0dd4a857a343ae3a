// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/leads/lead.h"
#include "core/store/store.h"

namespace secondring {

// An opt-out loses a lead; whoever may be texted again has theirs open as it was. The thread tells both, with
// the reason. Each within one transaction, on the store thread, after LeadRecords::lock().

/// Why a lead's stage changed, where it was no plain choice.
enum class StageReason {
    None,
    OptedOut,
    CameBack,    ///< They said so themselves.
    BroughtBack, ///< A person at the desk did.
};

/// The words of an entry about a lead's stage.
struct StageTold {
    std::optional<Stage> stage; ///< None: they came back, and no lead was lost.
    StageReason reason = StageReason::None;
    std::optional<Stage> before; ///< Of one that was lost by an opt-out.
};
[[nodiscard]] QString codeOf(const StageTold& told);
[[nodiscard]] StageTold stageToldIn(const QString& words);

/// Notes that @p lead was lost, and what it was before.
[[nodiscard]] Result<void> noteLostByOptOut(Transaction& transaction, const Lead& lead, Stage before,
                                            Timestamp now);
/// Opens @p lead again if @p number came back since it was lost; it is not saved.
[[nodiscard]] Result<void> openIfTheyCameBack(Transaction& transaction, const PhoneNumber& number, Lead& lead,
                                              Timestamp now);
/// @p who has brought @p number back; empty: whoever sits at the desk.
[[nodiscard]] Result<void> openBroughtBack(Transaction& transaction, const PhoneNumber& number,
                                           const MemberId& who, Timestamp now);

} // namespace secondring
