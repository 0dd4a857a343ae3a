// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace secondring {

/// What is asked for, and by whom.
struct DigestQuestion {
    QByteArray method;
    QByteArray path;
    QByteArray user;
    QByteArray password;
    QByteArray clientNonce;
};

/// The Authorization header that answers @p challenge, a WWW-Authenticate header (RFC 2617, MD5, with or
/// without qop=auth). Nothing for any other way to sign in: the password is never sent in clear.
[[nodiscard]] std::optional<QByteArray> digestAnswer(const QByteArray& challenge,
                                                     const DigestQuestion& question);

} // namespace secondring
