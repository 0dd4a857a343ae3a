// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/recipient_place.h"
#include "core/reminders/work_time.h"

namespace secondring {

/// Why follow-up texts to somebody ended; stored, and told on the screen.
enum class SequenceEnd {
    Finished, ///< The polite end was sent.
    Replied,
    Booked,
    Lost,
    OptedOut,
    PersonStepped, ///< Somebody here wrote, rang or set an outcome.
    GotThrough,
    CalledAgain, ///< They tried once more and were missed: now a person has to.
    Stopped,     ///< By hand.
    SwitchedOff,
    TextFailed,
    TooLate,    ///< The computer slept through it.
    NotAllowed, ///< The rules let no further text reach them by itself.
};

[[nodiscard]] QString codeOf(SequenceEnd end);
[[nodiscard]] SequenceEnd sequenceEndOf(const QString& code);

/// What happened in a conversation since its follow-up began.
struct SequenceFacts {
    bool theyWrote = false;
    bool booked = false;
    bool lost = false;
    bool optedOut = false;
    bool personStepped = false;
    bool gotThrough = false;
    bool calledAgain = false;
    bool textFailed = false;
};
/// Nothing while it goes on.
[[nodiscard]] std::optional<SequenceEnd> sequenceEnd(const SequenceFacts& facts);

/// The owner's steps, or the program's own; words that are missing are the program's. Never empty.
[[nodiscard]] std::vector<FollowUpStep> stepsOf(const FollowUpSettings& rules);
/// Follow-up texts leave while the business is open, from 8 to 21 by its clock.
[[nodiscard]] bool mayFollowUpAt(Timestamp at, const WorkTime& work);
/// When a step that comes @p after @p from is texted: then, or at the next opening.
[[nodiscard]] Timestamp stepDue(Timestamp from, std::chrono::hours after, const WorkTime& work);
/// A step that was slept through for so long comes out of the blue.
[[nodiscard]] bool isTooLate(Timestamp due, Timestamp now, const WorkTime& work);

/// The words of @p step for somebody at @p place called @p name (or empty) who speaks @p language ("es", else
/// English), as they leave.
[[nodiscard]] QString followUpWords(const FollowUpStep& step, const Settings& settings, const QString& name,
                                    const QString& language, const RecipientPlace& place);
/// What those words are called in the text's proof: "followup/first@1", or "own/followup#1f3a90c2" for the
/// owner's.
[[nodiscard]] QString followUpTemplate(const FollowUpStep& step, const QString& language);
/// Whether @p words, filled in, say who writes and how to stop it: each text that nobody asked for has to
/// (CASL s. 6(2), PECR reg. 22(3), CTIA 5.1.3).
[[nodiscard]] bool saysWhoAndHowToStop(const QString& words, const QString& business);
/// @p words, filled in, with what they lack of that.
[[nodiscard]] QString withWhoAndHowToStop(const QString& words, const QString& business,
                                          const RecipientPlace& place, const QString& language);
/// What a person may send who tried to call often enough.
[[nodiscard]] QString lastTextWords(const Settings& settings);

} // namespace secondring
