// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"

#include <optional>
#include <vector>

namespace secondring {

/// One person's thread, as a list shows it.
struct Conversation {
    /// Call is one that was not missed; Out is a person's text of ours, Auto the program's.
    enum class LastKind { Call, Missed, In, Out, Auto };

    ConversationId id;
    PhoneNumber number;
    QString name; ///< The contact's, else what the network says.
    Timestamp lastAt;
    LastKind lastKind = LastKind::Call;
    QString lastWords;                     ///< First line of the last text; empty for a call.
    std::optional<Timestamp> waitingSince; ///< They wrote and nobody has answered.
    bool seen = true;                      ///< Opened since they last wrote.
    bool closed = false;
    bool optedOut = false;
    bool lastTextFailed = false;
    bool mayHaveArrived = false; ///< That text: nobody knows.
    int heat = 0;                ///< 0 cold, 1 warm, 2 hot.
    QString service;             ///< What the newest lead asks for; empty while unknown.
    QString stage;               ///< Of the newest lead, as stored: "Booked"; empty without a lead.
    std::optional<Timestamp> snoozedUntil;
    MemberId assignedTo; ///< Empty: nobody's.
    /// Whoever reads the list was called by name in a note there and has not opened it since: who wrote it.
    std::optional<MemberId> mentionedBy;
    bool emergencyLeft = false;               ///< They wrote emergency words, and nobody has taken it.
    std::optional<MemberId> emergencyTakenBy; ///< They still wait; empty: by somebody at the desk.
    std::optional<Timestamp> draftAt;
    std::optional<Timestamp> automationOffAt; ///< A person took over, or a flood stopped it.

    std::optional<Timestamp> doubtSince; ///< Their words may be an opt-out, and nobody has said so yet.

    bool isStaff = false;          ///< Somebody who works here: pages and the list of the morning go there.
    bool getsNoneByItself = false; ///< A vendor, one of us, or whoever is never to be texted.

    [[nodiscard]] bool hasDraft() const { return draftAt.has_value(); }
    [[nodiscard]] bool isUnread() const { return waitingSince && !seen; }
    /// Read but unanswered: opening it does not lose it.
    [[nodiscard]] bool isReadUnanswered() const { return waitingSince && seen; }
};

/// NeedsReply: hottest, then longest waiting first. Snoozed: next to come back first. Drafts: newest first.
/// Others: newest first; in Mine those first in which one is mentioned, also the done and the snoozed. What
/// is snoozed is otherwise only in Snoozed, Failed and Drafts.
enum class ConversationFilter { NeedsReply, Hot, Mine, All, Done, Snoozed, Failed, Drafts };

/// Where a page goes on (keyset, never OFFSET).
struct PageKey {
    Timestamp at;
    QString id;
    int heat = 0; ///< NeedsReply; of Mine 1: one is mentioned there.
};

/// How many there are to see to.
struct InboxCounts {
    int needsReply = 0;
    int hot = 0;
    int mine = 0;
};

/// What a thread was before it was marked done together with others: for undo.
struct BeforeDone {
    ConversationId id;
    Timestamp doneAt;
    std::optional<Timestamp> waitingSince;
    std::optional<Timestamp> failedAt;
    std::optional<Timestamp> snoozedUntil;
    QString entry; ///< The thread entry that says so.
};

} // namespace secondring
