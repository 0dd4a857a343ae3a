// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"

#include <QUrl>

namespace secondring {

/// Whose texts, from which number, and where Twilio's 2010-04-01 API is spoken: Twilio itself, SignalWire, a
/// test.
struct TwilioAccount {
    QUrl base;        ///< "https://api.twilio.com", "https://acme.signalwire.com/api/laml"
    QString endsWith; ///< ".json" at Twilio; SignalWire's paths end without.
    QString account;  ///< AC…, or SignalWire's project id.
    QString user;     ///< The account itself, or an API key (SK…).
    QString secret;
    PhoneNumber number;
};

} // namespace secondring
