// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/work_time.h"
#include "core/store/store.h"

namespace secondring {

/// What a day begins with. Counts alone: it goes to a telephone that anybody may look at.
struct MorningDigest {
    int people = 0; ///< To get back to today, overdue ones among them.
    int overdue = 0;
};

/// The day whose digest is due at @p now: a day of work, from the set hour until noon, or an hour where that
/// is later. After a long sleep in the afternoon nobody wants it any more.
[[nodiscard]] std::optional<QDate> digestDay(const FollowUpSettings& rules, const WorkTime& work,
                                             Timestamp now);
/// "Good morning. 5 people to get back to, 2 overdue. Open Second Ring > Today."
[[nodiscard]] QString wordsOf(const MorningDigest& digest);

/// Whom there is to get back to on the day of @p now.
[[nodiscard]] Result<MorningDigest> countDigest(Transaction& transaction, const WorkTime& work,
                                                Timestamp now);

/// Makes today's digest, and queues its text if that is wanted: once a day for all desks together. Nothing
/// when there is nobody to get back to.
[[nodiscard]] Result<MorningDigest> makeDigest(Transaction& transaction, const Settings& settings, QDate day,
                                               Timestamp now);

} // namespace secondring

Q_DECLARE_METATYPE(secondring::MorningDigest)
