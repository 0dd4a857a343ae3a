// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_words.h"

#include <QStringList>

namespace secondring {

/// Whether an opt-out in @p clauses may only be meant for a time or a place: "don't text me while I drive".
/// Not when they say that it is for ever. Clauses as readableClauses() leaves them.
[[nodiscard]] bool isOnlyForAWhile(const QStringList& clauses);

/// "Stop texting my husband, text me instead": whose phone this is, only a person can find out.
[[nodiscard]] bool isAboutAnotherPhone(const QStringList& clauses);

/// "Text my husband, not me", "this is my daughter's phone, she's 9": who is to be texted where, only a
/// person can find out.
[[nodiscard]] bool isAnothersPhone(const QStringList& clauses);

/// "I can't make it tomorrow, take me off the list": of the day's, unless they speak of texts.
[[nodiscard]] bool isAboutAVisit(const QStringList& clauses);

/// "I replied stop before, but can you start them up again": said of the past.
[[nodiscard]] bool mayStartAgain(const QStringList& clauses);

/// A short text that begins as opt-outs do, whatever thing or business it goes on to name: "unsubscribe from
/// Peachtree Dental" is one, "STOP COOL AIR" may be one, and neither is ever nothing. @p whole as
/// readableClauses() leaves it, in one.
[[nodiscard]] OptWord beginsAsOptOut(QStringView text, const QString& whole);

/// Whether @p clauses would rather not be texted without saying so outright: "I don't do texting", "who gave
/// you my number". What they ask for besides does not settle it.
[[nodiscard]] bool isDoubtful(const QStringList& clauses);

/// "This is Maria Gomez", "soy Ana Ruiz": the answer to who they are, and nothing else. @p clauses of @p
/// text.
[[nodiscard]] bool tellsOnlyTheirName(QStringView text, const QStringList& clauses);

/// What becomes of an opt-out in @p clauses that is a wrong number beside a wish to come: nothing when the
/// wrong number is over ("sorry, wrong number earlier, I do need a cleaning"), else a doubt.
[[nodiscard]] OptWord wrongNumberAndYet(const QStringList& clauses);

} // namespace secondring
