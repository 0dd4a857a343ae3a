// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_call.h"
#include "core/messaging/sender_registration.h"
#include "core/messaging/twilio/twilio_account.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace secondring {

// Twilio's messaging.twilio.com/v1: what is asked of it about a sending number, and what it says. Pure.

/// Where v1 is spoken for @p account; none for a service that does not (SignalWire).
[[nodiscard]] std::optional<QUrl> registrationBase(const TwilioAccount& account);

/// GET @p path below the base, such as "Services" or "Tollfree/Verifications", up to 100 rows.
[[nodiscard]] HttpCall encodeRegistrationList(const TwilioAccount& account, const QString& path);

/// The rows called @p of; none when the answer was not 200 or is not such a list.
[[nodiscard]] std::optional<std::vector<QJsonObject>> registrationRows(const HttpResult& result,
                                                                       const QString& of);

[[nodiscard]] SenderRegistration::State brandState(const QJsonObject& brand);
[[nodiscard]] SenderRegistration::State campaignState(const QJsonObject& campaign);
[[nodiscard]] SenderRegistration::State tollFreeState(const QJsonObject& verification);
/// What the service says is to be mended; empty when nothing.
[[nodiscard]] QString registrationReason(const QJsonObject& row);

} // namespace secondring
