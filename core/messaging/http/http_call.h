// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace secondring {

/// One request, whole. The secret goes into the Authorization header and nowhere else.
struct HttpCall {
    enum class Verb { Get, Post };

    Verb verb = Verb::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< Sent by Post only.
    QString user;    ///< HTTP Basic; none when empty.
    QString secret;
    std::chrono::milliseconds connectWithin{5'000};
    std::chrono::milliseconds answerWithin{15'000}; ///< From the call to the last byte of the answer.
    /// Of a Post no byte leaves later than this after the call, by the clock on the wall: a computer that
    /// slept while it connected must not send what was settled meanwhile. (The two above stand still while it
    /// sleeps.)
    std::chrono::milliseconds leaveWithin{10'000};
    bool mayGoInClear = false; ///< http:// to a host other than this computer.
};

/// What the server said, whole: an answer cut short is an HttpFailure.
struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<Timestamp> serverTime; ///< Its Date header.
    bool operator==(const HttpAnswer&) const = default;
};

/// No whole answer, and how far the request can have got.
struct HttpFailure {
    enum class Cause {
        NoConnection,
        CertificateRefused,
        TimedOut,
        CutOff,
        HalfAnAnswer,
        TooLarge,
        NotAllowed
    };

    Cause cause = Cause::NoConnection;
    bool nothingLeft = false; ///< True only if not one byte of the request was written.
    QString detail;           ///< For the log: no path, no query, no body.
    bool operator==(const HttpFailure&) const = default;
};

using HttpResult = impl::expected<HttpAnswer, HttpFailure>;

/// Whether @p url may carry a secret: https, or http to this computer, or plainly allowed. No user or
/// password inside.
[[nodiscard]] bool mayCall(const QUrl& url, bool mayGoInClear);

/// Retry-After in either form of RFC 9110, 10.2.3. A date is taken against @p serverTime.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterIn(const QByteArray& value,
                                                               const std::optional<Timestamp>& serverTime);
/// A Date header (RFC 9110, 5.6.7: the IMF-fixdate form).
[[nodiscard]] std::optional<Timestamp> httpDateIn(const QByteArray& value);

} // namespace secondring
