// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/text_words.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// "Replies cannot be read since 11:00, and a STOP may be among them. …"
[[nodiscard]] QString unreadSentence(Timestamp since, Timestamp now, const TimeWords& times);
/// Why a text that is queued does not leave yet, as a sentence.
[[nodiscard]] QString whyItWaits(const FiledText& text);

} // namespace secondring
