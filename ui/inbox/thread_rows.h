// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"
#include "core/settings/team_settings.h"
#include "ui/widgets/paint.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// One row of a thread, worded: what the delegate paints and a screen reader says.
struct ThreadRow {
    enum class Kind { Day, Notice, Note, Ours, Theirs, Fold };

    Kind kind = Kind::Notice;
    QString id;
    QString words;
    QString under; ///< Small, below: delivery, time, or why nothing was sent.
    QString icon;  ///< Of a notice, or of a state.
    Tone tone = Tone::Plain;
    bool delivered = false;
    bool waits = false;               ///< A person's text that can still be called off.
    std::optional<Timestamp> planned; ///< The time a person chose for what waits.
    bool mayHaveArrived = false;      ///< Nobody knows: it is not to be sent once more unasked.
    bool theyWroteSince = false;      ///< After somebody said that it goes: it may fit no more.
    Timestamp saidToGo;               ///< When that was.
    bool lost = false;                ///< It did not arrive; `under` says why.
    bool unsent = false;              ///< Ours, and they surely do not have it, or not yet.
    /// Names of people here in a note that calls them: from, length.
    std::vector<std::pair<int, int>> names;
    Timestamp at;
};

/// What the rows of a thread are made with.
struct ThreadLight {
    TimeWords times;
    Timestamp now;
    bool optedOut = false;
    std::vector<TeamMember> team;            ///< Who is who in what was noted.
    QString optedOutHow;                     ///< When and how they opted out; may be empty.
    bool getsNone = false;                   ///< A vendor, one of us, or whoever is never to be texted.
    TextTrouble service = TextTrouble::None; ///< What the text service was last found to suffer from.
};

/// The calls and texts of one person as rows: days between them, calls as notices, texts as bubbles, floods
/// as folds that can be opened. Pure.
[[nodiscard]] std::vector<ThreadRow> threadRows(const std::vector<ThreadItem>& items,
                                                const ThreadLight& light);

[[nodiscard]] Timestamp timeOf(const ThreadItem& item);
[[nodiscard]] QString idOf(const ThreadItem& item);
/// The row that a fold is: beside the event that said the flood, whose name it bears.
[[nodiscard]] QString foldRowId(const FoldedTexts& fold);

} // namespace secondring
