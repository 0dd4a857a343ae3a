// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/twilio/twilio_answers.h"

namespace secondring {

// What a provider may say to a request, for the tests that read it.

/// JSON with ' for ".
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

inline HttpResult said(int status, const QByteArray& body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

inline HttpResult refused(int status, int code)
{
    return said(status, json("{'code':") + QByteArray::number(code) +
                            json(",'message':'No','more_info':'x','status':") + QByteArray::number(status) +
                            "}");
}

inline HttpResult broke(HttpFailure::Cause cause, bool nothingLeft)
{
    return impl::unexpected<HttpFailure>(HttpFailure{cause, nothingLeft, {}});
}

inline const QByteArray webPage = "<html><body>Bad gateway</body></html>";

} // namespace secondring
