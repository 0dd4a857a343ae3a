// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/request_check.h"

#include "core/telephony/sip/re_values.h"

#include <algorithm>
#include <array>
#include <limits>

namespace secondring {
namespace {

bool isWhole(const ::sip_msg& request)
{
    // Only from before RFC 3261, which marks its branches, may a caller come without a tag.
    const bool isTagged = pl_isset(&request.from.tag) || !viewOf(request.via.branch).startsWith("z9hG4bK");
    return isTagged && pl_isset(&request.callid) && pl_isset(&request.cseq.met) &&
           pl_isset(&request.via.sentby) && pl_isset(&request.from.auri) && pl_isset(&request.to.auri);
}

/// As long as it says. What lies behind the end does not count.
bool isComplete(const ::sip_msg& request)
{
    if (!pl_isset(&request.clen)) return true;
    bool isNumber = false;
    const qulonglong length = bytesOf(request.clen).trimmed().toULongLong(&isNumber);
    return isNumber && length <= mbuf_get_left(request.mb);
}

/// Of these there is one, or nobody knows which counts.
bool isSingular(const ::sip_msg& request)
{
    static constexpr std::array only{SIP_HDR_CALL_ID, SIP_HDR_CSEQ,         SIP_HDR_FROM,
                                     SIP_HDR_TO,      SIP_HDR_MAX_FORWARDS, SIP_HDR_CONTENT_LENGTH};
    return std::ranges::all_of(only,
                               [&request](::sip_hdrid id) { return sip_msg_hdr_count(&request, id) <= 1; });
}

/// RFC 3261 8.1.1.5: below 2^31, and of the same method.
bool isNumbered(const ::sip_msg& request)
{
    const ::sip_hdr* header = sip_msg_hdr(&request, SIP_HDR_CSEQ);
    const QByteArray number = header != nullptr ? bytesOf(header->val).simplified() : QByteArray();
    bool isNumber = false;
    const qulonglong value = number.left(number.indexOf(' ')).toULongLong(&isNumber);
    return isNumber && value <= std::numeric_limits<qint32>::max() &&
           pl_cmp(&request.cseq.met, &request.met) == 0;
}

bool isOurScheme(const ::sip_msg& request)
{
    const QByteArray scheme = bytesOf(request.uri.scheme).toLower();
    return scheme == "sip" || scheme == "sips" || scheme == "tel";
}

} // namespace

std::optional<Refusal> refusalOf(const ::sip_msg& request)
{
    if (viewOf(request.ver) != "SIP/2.0") return Refusal{505, "Version Not Supported"};
    if (!isWhole(request) || !isSingular(request) || !isNumbered(request) || !isComplete(request))
        return Refusal{};
    if (viewOf(request.met) != "OPTIONS") return std::nullopt;
    if (!isOurScheme(request)) return Refusal{416, "Unsupported URI Scheme"};
    if (const auto required = headersOf(request, SIP_HDR_REQUIRE); !required.empty()) {
        QByteArray unsupported;
        for (const QByteArray& each : required)
            unsupported += (unsupported.isEmpty() ? "" : ", ") + each.simplified();
        return Refusal{420, "Bad Extension", "Unsupported: " + unsupported + "\r\n"};
    }
    return std::nullopt;
}

} // namespace secondring
