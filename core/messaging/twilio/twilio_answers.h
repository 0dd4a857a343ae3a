// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_call.h"
#include "core/messaging/message_provider.h"
#include "core/messaging/twilio/twilio_errors.h"

#include <QJsonObject>

namespace secondring {

// What the 2010-04-01 API's answers mean. Pure: no socket, no clock.

/// Never NothingLeft or Refused unless that is certain.
[[nodiscard]] SendOutcome decodeSend(const HttpResult& result);

/// NotFound when the provider does not know the text.
[[nodiscard]] Result<DeliveryReport> decodeLookUp(const HttpResult& result);

[[nodiscard]] ProviderCheck decodeCheck(const HttpResult& result, const PhoneNumber& ours);

/// One page of a list.
struct ListPage {
    std::vector<QJsonObject> rows;
    QString next; ///< Empty at the end.
    std::optional<Timestamp> serverTime;
};
/// @p of is the list's name in the answer: "messages", "calls". The error is the call's trouble,
/// NotUnderstood for an answer without that list.
[[nodiscard]] impl::expected<ListPage, CallTrouble> decodePage(const HttpResult& result, const QString& of);

/// A text sent to us; none if it is not inbound or has no sender a text could go back to.
[[nodiscard]] std::optional<IncomingText> incomingFrom(const QJsonObject& row);
/// A text of ours; none if it is inbound or makes no sense.
[[nodiscard]] std::optional<SentText> sentFrom(const QJsonObject& row);
/// When the provider made the row: date_created (RFC 2822), else whatever date it has.
[[nodiscard]] std::optional<Timestamp> createdAt(const QJsonObject& row);
[[nodiscard]] QString sidOf(const QJsonObject& row);

} // namespace secondring
