// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"
#include "core/leads/lead.h"
#include "core/leads/vertical_pack.h"
#include "core/store/transaction.h"

namespace secondring {

/// Two contacts become one person, and what they are still to be got back to about one lead: nobody is asked
/// again whether both are the same. Who else shares a number keeps their own. The id undoes it; failures as
/// of MergeRecords.
[[nodiscard]] Result<QString> mergePeople(Transaction& transaction, const VerticalPack& pack,
                                          const PhoneNumber& kept, const PhoneNumber& other,
                                          const MemberId& by, Timestamp now);
/// Two contacts again, and as many leads as it took; what the lead card joined or parted since stays so.
[[nodiscard]] Result<void> undoMergeOfPeople(Transaction& transaction, const VerticalPack& pack,
                                             const QString& id, Timestamp now);

/// The one lead of a person who called from one number and is still to be got back to at another: what
/// @p lead, which the call at @p number opened, was joined with, or @p lead itself. Not where others share
/// that number: who of them called nobody knows.
[[nodiscard]] Result<Lead> joinedWithTheirs(Transaction& transaction, Lead lead, const PhoneNumber& number);

} // namespace secondring
