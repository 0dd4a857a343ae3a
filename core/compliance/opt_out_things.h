// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace secondring {

/// May be said of a furnace, a leak or a pain: "pipe burst, turn it off", "make it stop", and no word of
/// texts. Whoever ends "it" may as well mean us, so that a person has to look.
[[nodiscard]] bool mayBeAboutAThing(const QStringList& clauses);
/// "Turn it off", and nothing else: it may be the texts or the furnace.
[[nodiscard]] bool endsOnlyIt(const QStringList& clauses);
/// "Not anymore, thanks! All better": what has ended is a pain.
[[nodiscard]] bool saysPainIsOver(const QStringList& clauses);
/// "Unsubscribe from the newsletter only, texts are fine": something else is to end, in so many words.
[[nodiscard]] bool keepsTexts(const QStringList& clauses);
/// "Stop!! hammer time haha, see you at 2", "stop texting me lol jk": who takes it back, or laughs and comes,
/// has hardly asked for silence; a person has to look.
[[nodiscard]] bool mayBeInJest(const QStringList& clauses);
/// Is said of one: "how do I shut the water off", "stop botox?". @p text: as it was written.
[[nodiscard]] bool isAboutAThing(QStringView text, const QStringList& clauses);
/// Names one, and nothing that has to do with texts.
[[nodiscard]] bool namesAThing(const QStringList& clauses);

} // namespace secondring
