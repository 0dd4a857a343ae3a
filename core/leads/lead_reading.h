// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_score.h"
#include "core/leads/vertical_pack.h"

namespace secondring {

/// One reply with what was read from it.
struct UnderstoodReply {
    MessageId message;
    QString words;
    Timestamp at;
    Understood understood;
};

/// Under which key a field's value is kept: those that every trade has are the same for all.
[[nodiscard]] QString keptAs(const LeadField& field);

/// @p lead with @p reply taken in: fields (a person's value stands for ever), score, intent, urgency, and
/// stage. Pure.
[[nodiscard]] Lead withReply(Lead lead, const UnderstoodReply& reply, const VerticalPack& pack,
                             const ScoreTable& table = {});

/// @p lead after a person set @p field (see keptAs()); that value stands whatever is read later. Empty: it is
/// taken away. Pure.
[[nodiscard]] Lead withCorrection(Lead lead, const QString& field, const QString& value, Timestamp now,
                                  const ScoreTable& table = {});

/// Whether @p field is asked of @p lead first: it is not known, and fits the service they need.
[[nodiscard]] bool isAskedOf(const Lead& lead, const LeadField& field);
/// The fields to ask for first that are not known, in the pack's order.
[[nodiscard]] std::vector<LeadField> missingFields(const Lead& lead, const VerticalPack& pack);

/// Missed, engaged, qualified by what is known; never back, and never what a person closed.
void advance(Lead& lead, Stage atLeast, Timestamp now);
/// The sum, and qualified if everything to ask first is known.
void settle(Lead& lead, const VerticalPack& pack, const ScoreTable& table, Timestamp now);

} // namespace secondring
