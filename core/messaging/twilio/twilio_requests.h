// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_call.h"
#include "core/messaging/text_message.h"
#include "core/messaging/twilio/twilio_account.h"

namespace secondring {

// What we ask of the 2010-04-01 API. Pure: no socket, no clock. Written exactly as the provider's own SDK
// writes it.

[[nodiscard]] HttpCall encodeSend(const TwilioAccount& account, const OutgoingText& text);
/// Texts to our number. Twilio documents DateSent by the day, so @p since is only a coarse filter.
[[nodiscard]] HttpCall encodeReceived(const TwilioAccount& account, Timestamp since, int perPage = 100);
/// Those of @p from alone.
[[nodiscard]] HttpCall encodeReceivedFrom(const TwilioAccount& account, const PhoneNumber& from,
                                          Timestamp since);
/// The newest text alone: what is asked to learn the provider's time.
[[nodiscard]] HttpCall encodeNewest(const TwilioAccount& account);
/// Texts from our number to @p to, of any day: a text still queued has no DateSent to filter by.
[[nodiscard]] HttpCall encodeFindSent(const TwilioAccount& account, const PhoneNumber& to);
/// InvalidInput when @p ref is no sid.
[[nodiscard]] Result<HttpCall> encodeLookUp(const TwilioAccount& account, const ProviderRef& ref);
[[nodiscard]] HttpCall encodeCalls(const TwilioAccount& account, Timestamp since);
/// The legs that an inbound call was put through to.
[[nodiscard]] HttpCall encodeLegs(const TwilioAccount& account, const ProviderRef& parent);
/// What was recorded in a call, by itself or because its script asked for a message.
[[nodiscard]] HttpCall encodeRecordings(const TwilioAccount& account, const ProviderRef& call);
/// Our number among the account's own.
[[nodiscard]] HttpCall encodeCheck(const TwilioAccount& account);
/// The page at @p next, relative or absolute. Rejected if it leads off the server that has our secret.
[[nodiscard]] Result<HttpCall> encodeNextPage(const TwilioAccount& account, const QString& next);

} // namespace secondring
