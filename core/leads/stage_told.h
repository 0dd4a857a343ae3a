// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"

namespace secondring {

/// Why a lead's stage changed, where it was no plain choice.
enum class StageReason {
    None,
    OptedOut,
    CameBack,    ///< They said so themselves.
    BroughtBack, ///< A person at the desk did.
    OpenedAgain, ///< A person did, of one that was booked or lost.
};

/// The words of a thread's entry about its lead's stage.
struct StageTold {
    std::optional<Stage> stage; ///< None: they came back, and no lead was lost.
    StageReason reason = StageReason::None;
    std::optional<Stage> before; ///< Of one that is over: what it is when it is opened again.
    LostReason lost = LostReason::None;
};

[[nodiscard]] QString codeOf(const StageTold& told);
[[nodiscard]] StageTold stageToldIn(const QString& words);
/// What the thread tells of @p lead, which was @p before until now.
[[nodiscard]] StageTold stageTold(const Lead& lead, Stage before);

} // namespace secondring
