// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_event.h"
#include "core/store/store.h"

namespace secondring {

/// What somebody told a person of ours about being texted, and how.
struct ToldConsent {
    PhoneNumber number;
    ConsentChange what = ConsentChange::OptedOut;
    ConsentHow how = ConsentHow::Unsaid;
    QString words; ///< Theirs, or what the desk wrote down; may be empty.
    MemberId who;
    /// Of the line that this only undoes, noted by mistake: they agreed to nothing.
    std::optional<Timestamp> takesBack = std::nullopt;
};

/// One more line in the ledger; an opt-out calls off what waits to be sent by itself, a way back notes what
/// they agreed to. Taken back, what an opt-out called off waits again; Conflict when they opted out besides,
/// as by a STOP of their own. Nothing is ever taken out of the ledger.
[[nodiscard]] Result<void> noteTold(Transaction& transaction, const ToldConsent& told, Timestamp now);

} // namespace secondring
