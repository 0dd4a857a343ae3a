// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/http/http_call.h"

#include "core/base/local_time.h"

#include <QHostAddress>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

bool mayCall(const QUrl& url, bool mayGoInClear)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) return false;
    if (url.scheme() == "https"_L1) return true;
    if (url.scheme() != "http"_L1) return false;
    return mayGoInClear || url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

std::optional<Timestamp> httpDateIn(const QByteArray& value)
{
    const QString text = QString::fromLatin1(value).trimmed();
    QDateTime at = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!at.isValid()) return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return timestampOf(at);
}

std::optional<std::chrono::seconds> retryAfterIn(const QByteArray& value,
                                                 const std::optional<Timestamp>& serverTime)
{
    bool isNumber = false;
    const int seconds = value.trimmed().toInt(&isNumber);
    if (isNumber) return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const auto at = httpDateIn(value);
    if (!at || !serverTime) return std::nullopt;
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(*at - *serverTime));
}

} // namespace secondring
