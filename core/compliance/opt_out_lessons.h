// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lessons.h"
#include "core/compliance/opt_out_features.h"
#include "core/compliance/opt_out_words.h"

namespace secondring {

/// What the labelled examples teach of opt-outs; the outcomes are "says something else" and "is one".
using OptOutLessons = Lessons<2, kOptOutBits, 64>;

/// The lessons that came with the program, read when first needed.
[[nodiscard]] const OptOutLessons& shippedOptOutLessons();

/// The logarithm of the odds that a reply is an opt-out: @p clauses as spelledOut() leaves them, of @p text
/// as it came.
[[nodiscard]] double optOutLogit(QStringView text, const QStringList& clauses, const OptOutLessons& lessons);

/// The rules' answer, or what the lessons are surer of: they find further opt-outs, have a person look at
/// what may be one, and settle doubts of the rules. What the rules took for an opt-out is never cleared;
/// where the lessons speak clearly against it, a person looks at it.
[[nodiscard]] OptReading weighed(const OptReading& ruled, QStringView text, const QStringList& clauses,
                                 const OptOutLessons& lessons);

} // namespace secondring
