// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_call.h"
#include "core/messaging/text_message.h"

namespace secondring {

/// What Twilio's error @p code means for us (twilio.com/docs/api/errors). Other for codes we do not know.
[[nodiscard]] TextTrouble troubleOfCode(int code);

/// The provider's own code in an answer that says no; 0 when there is none. SignalWire sometimes wraps it in
/// a list.
[[nodiscard]] int codeIn(const HttpAnswer& answer);

/// Whether a POST refused with @p trouble can never succeed: its number, its words, its recipient.
[[nodiscard]] bool isForGood(TextTrouble trouble);

/// What went wrong with a call, for everything but sending. None for a 2xx answer.
struct CallTrouble {
    TextTrouble trouble = TextTrouble::None;
    QString code;                                   ///< The provider's own, or the HTTP status, or empty.
    std::optional<std::chrono::seconds> retryAfter; ///< Always there when RateLimited by a 429.
};
[[nodiscard]] CallTrouble troubleOf(const HttpResult& result);

/// The failure to hand on where a Result is wanted. @p trouble is not None.
[[nodiscard]] Error errorOf(const CallTrouble& trouble);

} // namespace secondring
