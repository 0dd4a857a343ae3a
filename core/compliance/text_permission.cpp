// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/text_permission.h"

namespace secondring {

Permission permissionFor(TextPurpose /*purpose*/, const RecipientFacts& recipient, Timestamp /*now*/)
{
    // A STOP holds for everything we could send, also for what a person types (47 CFR 64.1200(a)(10)).
    if (recipient.optedOut) return MustNotSend{MustNotSend::Because::OptedOut};
    return MaySendNow{};
}

} // namespace secondring
