// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"
#include "core/base/result.h"
#include "core/store/transaction.h"

namespace secondring {

/// What others than whoever sits at this desk have written to somebody.
struct OtherAnswers {
    int count = 0;     ///< Also those called off: only more of them means a new one.
    MemberId latestBy; ///< Empty: nobody said who sits there.
    Timestamp latestAt;
};

/// Of whoever did not say who they are, an answer is another's only where other desks share the database.
[[nodiscard]] Result<OtherAnswers> answersOfOthers(Transaction& transaction, const PhoneNumber& to,
                                                   const MemberId& mine);

} // namespace secondring
