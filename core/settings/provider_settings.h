// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secret_ref.h"

#include <chrono>

namespace secondring {

/// The service that carries our texts, and the number they come from.
struct ProviderSettings {
    enum class Kind { None, Twilio, SignalWire };

    Kind kind = Kind::None;
    QString account;  ///< Twilio: Account SID (AC…). SignalWire: project id.
    QString apiKey;   ///< Twilio API key SID (SK…); empty: the account's own token is used.
    SecretRef secret; ///< Auth token, or the API key's secret.
    QString number;   ///< The sending number, E.164.
    QString space;    ///< SignalWire: the part before ".signalwire.com".
    QString baseUrl;  ///< Empty: the provider's own.
    std::chrono::milliseconds pollEvery{10'000}; ///< For replies; 500 to 300,000 ms.
    bool watchCalls = false;                     ///< Also look for calls in the provider's own list.
    bool operator==(const ProviderSettings&) const = default;
};

} // namespace secondring
