// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/never_text.h"
#include "core/recovery/page_records.h"
#include "core/reminders/morning_digest.h"
#include "core/settings/settings.h"
#include "core/telephony/call_tracker.h"
#include "ui/alerts/caller_glance.h"
#include "ui/alerts/latest_replies.h"
#include "ui/widgets/paint.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// Several people whose replies were passed on.
struct PassedOnFold {
    int people = 0;
    Timestamp since;         ///< The first of them waits.
    bool wereTheirs = false; ///< All of them were theirs all along.
};

/// One person who is calling, called in vain or wrote back: what a card is about.
struct Alert {
    enum class Stage {
        Ringing,
        Missed, ///< Over; what follows is still being decided, waits, left, or never will.
        Reply,
        Answered,  ///< Somebody wrote back from the card.
        Urgent,    ///< Emergency words, and nobody has taken it.
        Digest,    ///< The list of the morning.
        PassedOn,  ///< A reply that nobody answered is now of whoever sits here.
        Mentioned, ///< Whoever sits here is called by name in a note.
        Paused,    ///< Texting by itself pauses.
        Unwatched, ///< No line watches.
        WatchedAgain,
    };

    QString id; ///< The number; of a hidden caller, the line's name for the call.
    std::optional<PhoneNumber> caller;
    QString lineName;
    CallerGlance glance;
    Stage stage = Stage::Ringing;
    std::vector<CallKey> ringingAs;   ///< One person may ring on two lines.
    bool wasTheirs = false;           ///< Of one passed on: it was theirs all along.
    std::optional<PassedOnFold> fold; ///< Its card stands for others passed on, too.
    bool isBehind = false;            ///< Such a card stands for it.
    QString mentionedBy;              ///< Who wrote the note; empty: nobody said who sat there.
    Timestamp rangAt;                 ///< Of one passed on: since when they wait; of a note: when it came.
    Timestamp endedAt;
    std::optional<LoggedCall> call;
    std::optional<FiledText> text; ///< As it stands now.
    bool isHeldUp = false;         ///< It should have left, and cannot.
    LatestReplies replies;
    Timestamp repliedAt;             ///< When the newest of them was written.
    std::optional<int> answersKnown; ///< Of others, when an answer was begun on the card.
    QString answerTrouble;           ///< Why the answer written on the card has not left.
    bool wantsOut = false;           ///< They asked in one of them not to be texted.
    QString refusal;                 ///< Why "Text anyway" was not done.
    std::optional<OpenPage> page;    ///< Emergency words of theirs.
    MorningDigest digest;
    QString pausedFor;  ///< Why texting by itself pauses.
    QString watchWords; ///< Since when no line watches, or what is known of that time.
    ConversationId conversation;
    bool silenced = false;             ///< From this card: no automatic texts any more.
    std::optional<TextedUntil> before; ///< What they were until then, once that is kept.
    bool dialByHand = false;           ///< Call back found no telephone program here.
    Timestamp changedAt;               ///< When its stage last changed; it closes some time after.
};

/// What a card shows.
struct AlertLook {
    QString icon;
    Tone tone = Tone::Hot;
    QString title;
    QString shortTitle; ///< Where it is narrow; empty: the title.
    QString lineTitle;  ///< Where there is but a line, beside the icon; empty: the title.
    QString line;
    QString status;
    Tone statusTone = Tone::Plain;
    LatestReplies bubble;          ///< Their words.
    std::optional<double> elapsed; ///< Of the wait, 0 to 1.
    bool mayCall = false;
    bool mayDecide = false;   ///< Text now.
    bool mayStop = false;     ///< Don't text.
    bool mayText = false;     ///< Nobody knows whether it was answered: text after all.
    bool mayNever = false;    ///< No automatic texts to that number any more.
    bool mayTakeBack = false; ///< They get them again.
    bool mayAnswer = false;
    QString answerTrouble; ///< Below their answer.
    bool mayOpen = false;
    bool mayTake = false; ///< "I'll take it".
    bool mayClose = true; ///< An emergency stays until it is taken.
    bool isLine = false;  ///< All of it in one line.
    int others = 0;       ///< That there are, and no room for.

    bool operator==(const AlertLook&) const = default;
};

struct AlertWords {
    const Settings& settings;
    TimeWords times;
    TextTrouble service = TextTrouble::None; ///< What the text service was last found to suffer from.
};
[[nodiscard]] AlertLook lookOf(const Alert& alert, const AlertWords& as, Timestamp now);

/// The call is over, and what follows is not known yet.
[[nodiscard]] bool isUndecided(const Alert& alert);
/// The text for this call goes within seconds, and nothing but time holds it.
[[nodiscard]] bool countsDown(const Alert& alert);
/// When it closes by itself; none while something is going on.
[[nodiscard]] std::optional<Timestamp> closesAt(const Alert& alert);
/// Which cards stand when there are too many: the larger.
[[nodiscard]] int urgencyOf(const Alert& alert);

} // namespace secondring
