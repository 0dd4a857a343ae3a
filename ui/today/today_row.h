// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/vertical_pack.h"
#include "core/settings/team_settings.h"
#include "ui/today/today_entry.h"
#include "ui/widgets/avatar.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// In whose words and at what time a row is written.
struct TodayWords {
    QString region;
    TimeWords times;
    const VerticalPack& pack;
    Timestamp now;
    std::vector<TeamMember> team = {};
};

/// One person as the page shows them: words, face and what may be done.
struct TodayRow {
    QString who;
    QString under; ///< "Cleaning · existing"
    TagLook tag;   ///< No words: none.
    Face face;
    QString why;
    QString when;
    QString whose; ///< Whom it was given to.
    bool isLate = false;
    bool isDone = false;
    bool mayText = false;
    bool mayCall = true;      ///< There is something to dial.
    bool mayStopText = false; ///< A follow-up text is to go out by itself.
    bool textIsBest = false;
    bool callIsBest = false;

    /// The row in one sentence, for screen readers.
    [[nodiscard]] QString spoken() const;
};
[[nodiscard]] TodayRow rowOf(const TodayEntry& entry, const TodayWords& as);

/// Over the first row of a section: "Overdue", "Monday".
[[nodiscard]] QString headingOf(const TodayEntry& entry, const TimeWords& times, Timestamp now);

} // namespace secondring
