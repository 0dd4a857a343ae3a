// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// "Missed", "Answered", "Left a voicemail"
[[nodiscard]] QString words(CallOutcome outcome);
/// "Missed call on Front desk · rang 21 s · 10:43"
[[nodiscard]] QString callLine(const FiledCall& call, const TimeWords& times);
/// "rang 21 s"; "answered after 6 s"; nothing where nobody knows how long
[[nodiscard]] QString rangWords(const FiledCall& call);
/// How sure the line is, where it is not: "Your line cannot see whether somebody answered." Empty when
/// certain.
[[nodiscard]] QString certaintyWords(const FiledCall& call);

/// Why a number cannot be texted, and what to do instead: "This is a landline. Call back instead."
[[nodiscard]] QString sentence(NotTextable why);
/// Why a call was texted or not, after "Not texted: ": "answered at another desk". Empty for Texting and
/// Undecided.
[[nodiscard]] QString whyNotTexted(Reason reason, NotTextable why);
/// Why "Text anyway" was refused, whole: "They asked not to be texted. Nothing was sent."
[[nodiscard]] QString whyNotTextedAnyway(Failure why);
/// What a queued text waits for: "Text goes out in 9 s", "The text waits. Your number is not registered …".
[[nodiscard]] QString waitingWords(const FiledText& text, Timestamp now);
/// What followed from the call: "Texted in 14 s", "Text goes out in 9 s", "Not texted: answered at another
/// desk".
[[nodiscard]] QString whatFollowed(const LoggedCall& call, Timestamp now);

} // namespace secondring
