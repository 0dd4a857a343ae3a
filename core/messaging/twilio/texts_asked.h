// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/twilio/list_reader.h"
#include "core/messaging/twilio/twilio_news.h"

namespace secondring {

/// The lists are filtered by the day: of the day @p at lies in.
[[nodiscard]] Timestamp startOfDay(Timestamp at);

/// What is asked of the list of texts to read on @p from, after so many @p shortLooks in a row; negative: it
/// was not read whole yet. Pure.
[[nodiscard]] ListAsked textsAsked(const TwilioAccount& account, const ReadFrom& from, int shortLooks);

} // namespace secondring
