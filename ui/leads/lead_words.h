// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/lead_card.h"
#include "core/recovery/sequences.h"
#include "core/reminders/reminder.h"
#include "ui/widgets/paint.h"
#include "ui/wording/time_words.h"

namespace secondring {

// What a lead card says, in the language of the window.

[[nodiscard]] QString words(Stage stage);
[[nodiscard]] QString words(LostReason reason);
[[nodiscard]] QString words(ScoreReason reason);
[[nodiscard]] QString words(Heat heat);
/// Empty while nobody said.
[[nodiscard]] QString words(Urgency urgency);
/// "Hot 92"
[[nodiscard]] TagLook heatTag(Heat heat, int score);
[[nodiscard]] TagLook heatTag(Heat heat);
/// Why somebody is to be got back to, and who said so: "If no booking yet, call. Set automatically."
[[nodiscard]] QString whyToCall(const Reminder& reminder);
/// "Follow up tomorrow, 9:00", "Follow up Fri, 9:00"; "Follow up, overdue since 10:12", "…since Wed 18 Nov".
[[nodiscard]] QString nextFollowUp(const Reminder& reminder, const TimeWords& times, Timestamp now);
/// "Follow-up text 2 of 2 goes tomorrow at 9:00".
[[nodiscard]] QString nextText(const FollowUpShown& texts, const TimeWords& times, Timestamp now);
/// The label of @p field, what it holds.
[[nodiscard]] QString labelOf(const LeadField& field);
[[nodiscard]] QString shownOf(const CardField& field);
[[nodiscard]] QString serviceOf(const LeadCard& card);
/// What the pack calls the service @p key; the words themselves where it is none of the pack's.
[[nodiscard]] QString serviceLabel(const QString& key, const VerticalPack& pack);
/// What they need in one line: "Emergency exam, today, new"; why there is none, if nothing is known.
[[nodiscard]] QString summaryOf(const LeadCard& card);
/// In the money of the business's country, without cents: "$310".
[[nodiscard]] QString moneyWords(qint64 cents, const QString& region);
/// Cents of what somebody typed: "310", "$1,200"; none for what is no sum up to ten million.
[[nodiscard]] std::optional<qint64> centsIn(const QString& typed);
/// What can be chosen for @p field: values as kept with their words. Empty for what is typed freely.
[[nodiscard]] std::vector<std::pair<QString, QString>> choicesFor(const LeadField& field,
                                                                  const VerticalPack& pack);

} // namespace secondring
