// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/store.h"

namespace secondring {

// What becomes of an emergency when somebody does something with its thread. All of these run inside the
// transaction given, on the store thread.

/// Whose a thread is from now on.
struct Giving {
    ConversationId conversation;
    MemberId from; ///< Whose it is as the desk shows it; empty: nobody's.
    MemberId to;   ///< Empty: nobody's.
    MemberId by;   ///< Empty: whoever sits at the desk.
    Timestamp at;
};

enum class Given {
    Plain,          ///< There is no emergency that waits.
    EmergencyTaken, ///< By whom it was given to.
    EmergencyLeft,  ///< Nobody has taken it yet, and who is on call goes on being paged.
    TooLate,        ///< Another desk gave it to somebody a moment before: that stands.
};

/// What came of it, and whose it is now.
struct GivenThread {
    Given how = Given::Plain;
    MemberId holder;
};

/// Whoever gives an emergency to themselves takes it, as with takeUrgent(). Somebody else, who may not even
/// be here, is only given it.
[[nodiscard]] Result<GivenThread> giveThread(Transaction& transaction, const Giving& giving);

/// Nobody has taken an emergency there, nor written to the caller since.
[[nodiscard]] Result<bool> isUrgentLeft(Transaction& transaction, const ConversationId& conversation,
                                        Timestamp now);

/// More than one of their texts may be an emergency: all of them. False when nothing was left to take.
[[nodiscard]] Result<bool> takeAllUrgent(Transaction& transaction, const ConversationId& conversation,
                                         const MemberId& by, Timestamp now);

} // namespace secondring
