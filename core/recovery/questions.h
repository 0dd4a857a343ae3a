// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_reading.h"
#include "core/settings/settings.h"

namespace secondring {

/// What has happened in a thread before the next automatic text is thought of.
struct QuestionHistory {
    int automaticTexts = 0;     ///< Of this lead, on their way or gone; the text-back does not count.
    bool automationOff = false; ///< A person has taken over, or the program gave up.
    bool isOld = false;         ///< The reply waited so long that an automatic answer would surprise.
    bool closed = false;        ///< The closing line was sent.
    bool isAtRest = false;      ///< Only thanks came, or the desk has snoozed the thread: nobody is asked.
};

/// What happens by itself after a reply.
struct NextStep {
    enum class Kind {
        Nothing,
        Ask,
        Close,    ///< All is known: one line that says so.
        ToPerson, ///< Off the script: no automatic text, and none after it.
    };
    Kind kind = Kind::Nothing;
    std::optional<LeadField> field; ///< For Ask.
};

/// The owner's choice; practice mode always asks.
[[nodiscard]] QuestionSettings questionsOf(const Settings& settings);

/// Whether @p understood is something only a person may answer: a price, a complaint, a wrong number.
[[nodiscard]] bool isOffScript(const Understood& understood);

/// The next field to ask for, one at a time, in the pack's order; none when nothing may be asked. What was
/// asked and not answered is not asked again. Pure.
[[nodiscard]] std::optional<LeadField> nextQuestion(const Lead& lead, const VerticalPack& pack,
                                                    const QuestionSettings& settings,
                                                    const QuestionHistory& history);

/// What follows from a reply that was just taken into @p lead. Pure.
[[nodiscard]] NextStep nextStep(const Lead& lead, const Understood& understood, const VerticalPack& pack,
                                const QuestionSettings& settings, const QuestionHistory& history);

/// As the pack puts it, in the language of the reply.
[[nodiscard]] QString questionWords(const LeadField& field, Language language);
/// Says that nothing more is needed. Promises nothing.
[[nodiscard]] QString closingWords(Language language);

} // namespace secondring
