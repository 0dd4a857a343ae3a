// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_client.h"
#include "core/messaging/message_provider.h"
#include "core/settings/provider_settings.h"

#include <memory>

namespace secondring {

/// The provider that @p settings describe. InvalidInput, saying which setting, when one is missing or odd.
/// @p http and @p clock must outlive it.
[[nodiscard]] Result<std::unique_ptr<MessageProvider>>
providerFor(const ProviderSettings& settings, const QString& secret, HttpClient& http, const Clock& clock);

} // namespace secondring
