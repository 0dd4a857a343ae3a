// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

struct sip_msg;

namespace secondring {

/// Why a request is turned down before anybody looks at what it wants.
struct Refusal {
    int code = 400;
    const char* words = "Bad Request";
    QByteArray headers = {}; ///< Further lines of the answer.
};

/// What RFC 3261 8.2 has a user agent check first, so far as it can mislead us. What cannot is let pass: a
/// switch may ask for extensions in an INVITE that we never answer anyhow.
[[nodiscard]] std::optional<Refusal> refusalOf(const ::sip_msg& request);

} // namespace secondring
