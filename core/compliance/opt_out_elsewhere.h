// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace secondring {

/// The whole of @p text is what a text service obeys as STOP in a language that is not read otherwise:
/// "отписаться", "退订", "abmelden".
[[nodiscard]] bool isKeywordElsewhere(const QString& text);
/// Sounds like "don't text me" in one of those languages; @p clauses: of the text, as readableClauses()
/// leaves them. A person has to look.
[[nodiscard]] bool mayBeRefusalElsewhere(const QString& text, const QStringList& clauses);
/// "Call me instead of texting": they want to hear from us, and no texts.
[[nodiscard]] bool wantsCallsInstead(const QStringList& clauses);
/// "Ya no", and nothing else: no longer what?
[[nodiscard]] bool saysNoLonger(const QString& whole);

} // namespace secondring
