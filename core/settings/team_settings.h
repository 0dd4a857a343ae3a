// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QTime>

#include <chrono>
#include <vector>

namespace secondring {

/// Somebody who works here.
struct TeamMember {
    enum class Role { Owner, Desk, ReadOnly };

    MemberId id;
    QString name;
    QString mobile; ///< E.164; empty: cannot be paged.
    Role role = Role::Desk;
    bool onCall = false; ///< Paged when a caller writes emergency words.
    bool operator==(const TeamMember&) const = default;
};

/// Who works here; those on call are paged in this order.
struct TeamSettings {
    std::vector<TeamMember> members;
    bool operator==(const TeamSettings&) const = default;
};

/// Automatic questions about what is missing on a lead card.
struct QuestionSettings {
    bool on = false;
    int atMost = 3; ///< Automatic texts in one thread, the text-back not counted; 1 to 3.
    bool operator==(const QuestionSettings&) const = default;
};

/// What happens by itself when a caller writes emergency words.
struct UrgencySettings {
    bool sendSafetyLine = true; ///< Only ever for safety words.
    QString safetyLine;         ///< The owner's wording; empty: the program's own.
    QString safetyLineEs;
    bool page = true;                  ///< The on-call ladder by text, where anybody is on call.
    std::chrono::minutes pageAgain{5}; ///< Until somebody acknowledges; 1 to 60.
    int pagesAtMost = 12;              ///< Texts for one emergency; 1 to 50.
    bool operator==(const UrgencySettings&) const = default;
};

/// One text of a follow-up sequence.
struct FollowUpStep {
    std::chrono::hours after{24}; ///< Since the step before; the first: since the text-back.
    QString words;
    QString wordsEs;
    bool operator==(const FollowUpStep&) const = default;
};

struct FollowUpSettings {
    bool on = false;                         ///< Follow-up texts to callers who did not reply.
    std::vector<FollowUpStep> steps;         ///< The last one is the polite end. Empty: the program's own.
    std::chrono::minutes callBackWithin{60}; ///< A call nobody reached is due then.
    std::chrono::minutes answerWithin{15};   ///< An unanswered reply goes to the next person after that.
    bool digest = true;                      ///< The morning list, at digestAt, on days of work.
    QTime digestAt{8, 0};
    QString digestTo; ///< E.164 to text it to; empty: only on the screen.
    bool operator==(const FollowUpSettings&) const = default;
};

/// Sounds and cards of this business.
struct AlertSettings {
    bool sounds = true;
    int volume = 70; ///< Percent.
    bool soundForMissed = true;
    bool soundForReply = true;
    bool soundForUrgent = true; ///< Also while somebody asked not to be disturbed.
    bool operator==(const AlertSettings&) const = default;
};

/// A text that is sent often, with fields such as {name}.
struct QuickReply {
    QString label;
    QString words;
    QString wordsEs;
    QString asks = {};    ///< Key of the field that it asks about; only the trade's own know.
    QString answers = {}; ///< Code of the only intent that it fits; likewise.
    bool operator==(const QuickReply&) const = default;
};

struct WordingSettings {
    std::vector<QuickReply> quickReplies; ///< Empty: the vertical's own.
    bool operator==(const WordingSettings&) const = default;
};

} // namespace secondring
