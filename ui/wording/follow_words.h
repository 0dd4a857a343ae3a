// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_log.h"

namespace secondring {

/// What followed from a call, whole: "Texted in 14 s · Delivered", "Texting in 9 s", "Not texted: answered at
/// another desk", "This is a landline. Call back instead." @p textedBefore: the text that made this one
/// needless.
/// @p service: what the text service was last found to suffer from.
[[nodiscard]] QString followWords(const LoggedCall& call, const std::optional<Timestamp>& textedBefore,
                                  Timestamp now, TextTrouble service = TextTrouble::None);
/// How sure the outcome is, in a row's few words: "very likely", "a guess", "Did you get it?". Empty when
/// certain.
[[nodiscard]] QString briefCertainty(const FiledCall& call);
/// "Texting back in 9 s", on a card that counts down.
[[nodiscard]] QString countdownWords(std::chrono::milliseconds left);
/// It was tried in vain, or should have been tried by now, and waits for nothing that is known of it.
[[nodiscard]] bool isHeldUp(const FiledText& text, Timestamp now);
/// Of such a text: "The text waits: the text service cannot be reached. Call back."
[[nodiscard]] QString heldUpWords(const FiledText& text, TextTrouble service);

} // namespace secondring
