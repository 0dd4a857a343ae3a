// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/http/curl_transfer.h"

#include "core/base/system_clock.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr std::size_t largestAnswer = 4'194'304;

QString described(CURLcode code)
{
    return u"curl %1: %2"_s.arg(int(code)).arg(QString::fromUtf8(curl_easy_strerror(code)));
}

} // namespace

CurlTransfer::CurlTransfer(const HttpCall& call, const QByteArray& caFile, CURLSH* shared)
    : m_body(call.body), m_easy(curl_easy_init())
{
    m_promise.start();
    if (!m_easy) return;
    curl_easy_setopt(easy(), CURLOPT_SHARE, shared);
    setUp(call, caFile);
    setUpSending(call);
}

void CurlTransfer::setUp(const HttpCall& call, const QByteArray& caFile)
{
    curl_easy_setopt(easy(), CURLOPT_PRIVATE, this);
    curl_easy_setopt(easy(), CURLOPT_URL, call.url.toEncoded().constData());
    curl_easy_setopt(easy(), CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy(), CURLOPT_NOPROXY, "localhost,127.0.0.0/8,127.0.0.1,::1");
    curl_easy_setopt(easy(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy(), CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy(), CURLOPT_SSL_VERIFYHOST, 2L);
    if (!caFile.isEmpty()) curl_easy_setopt(easy(), CURLOPT_CAINFO, caFile.constData());
    curl_easy_setopt(easy(), CURLOPT_CONNECTTIMEOUT_MS, long(call.connectWithin.count()));
    curl_easy_setopt(easy(), CURLOPT_TIMEOUT_MS, long(call.answerWithin.count()));
    curl_easy_setopt(easy(), CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
    // A name that does not resolve would otherwise hold up this thread until the resolver gives up.
    curl_easy_setopt(easy(), CURLOPT_QUICK_EXIT, 1L);
#endif
    // HTTP/2 lets curl try a refused stream again by itself.
    curl_easy_setopt(easy(), CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy(), CURLOPT_WRITEFUNCTION, &CurlTransfer::receive);
    curl_easy_setopt(easy(), CURLOPT_WRITEDATA, this);
    if (call.user.isEmpty()) return;
    curl_easy_setopt(easy(), CURLOPT_HTTPAUTH, long(CURLAUTH_BASIC));
    curl_easy_setopt(easy(), CURLOPT_USERNAME, call.user.toUtf8().constData());
    curl_easy_setopt(easy(), CURLOPT_PASSWORD, call.secret.toUtf8().constData());
}

void CurlTransfer::setUpSending(const HttpCall& call)
{
    curl_slist* lines = nullptr;
    for (const auto& [name, value] : call.headers) {
        lines = curl_slist_append(lines, (name + ": " + value).constData());
    }
    if (call.verb == HttpCall::Verb::Post) {
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_body.size()));
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDS, m_body.constData());
        // curl repeats a request by itself when a connection it kept turns out dead: a POST gets one of its
        // own.
        curl_easy_setopt(easy(), CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(easy(), CURLOPT_FORBID_REUSE, 1L);
        lines = curl_slist_append(lines, "Expect:");
#if LIBCURL_VERSION_NUM >= 0x075000
        m_leaveBy = SystemClock().now() + call.leaveWithin;
        curl_easy_setopt(easy(), CURLOPT_PREREQFUNCTION, &CurlTransfer::mayLeaveNow);
        curl_easy_setopt(easy(), CURLOPT_PREREQDATA, this);
#endif
    }
    m_headers.reset(lines);
    curl_easy_setopt(easy(), CURLOPT_HTTPHEADER, m_headers.get());
}

int CurlTransfer::mayLeaveNow(void* transfer, char* /*here*/, char* /*there*/, int /*ourPort*/,
                              int /*theirPort*/)
{
#if LIBCURL_VERSION_NUM >= 0x075000
    const bool inTime = SystemClock().now() < static_cast<CurlTransfer*>(transfer)->m_leaveBy;
    return inTime ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
#else
    return 0;
#endif
}

std::size_t CurlTransfer::receive(char* bytes, std::size_t size, std::size_t count, void* transfer)
{
    auto* self = static_cast<CurlTransfer*>(transfer);
    const std::size_t length = size * count;
    if (std::size_t(self->m_received.size()) + length > largestAnswer) {
        self->m_tooLarge = true;
        return 0;
    }
    self->m_received.append(bytes, qsizetype(length));
    return length;
}

void CurlTransfer::finish(CURLcode code)
{
    m_promise.addResult(resultOf(code));
    m_promise.finish();
}

QByteArray CurlTransfer::header(const char* name) const
{
    curl_header* found = nullptr;
    if (curl_easy_header(easy(), name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK) return {};
    return {found->value};
}

HttpResult CurlTransfer::resultOf(CURLcode code) const
{
    if (code != CURLE_OK) return impl::unexpected<HttpFailure>(failureOf(code));
    long status = 0;
    curl_easy_getinfo(easy(), CURLINFO_RESPONSE_CODE, &status);
    HttpAnswer answer;
    answer.status = int(status);
    answer.contentType = header("Content-Type");
    answer.body = m_received;
    answer.serverTime = httpDateIn(header("Date"));
    answer.retryAfter = retryAfterIn(header("Retry-After"), answer.serverTime);
    return answer;
}

HttpFailure CurlTransfer::failureOf(CURLcode code) const
{
    using Cause = HttpFailure::Cause;
    long written = 0;
    long status = 0;
    curl_easy_getinfo(easy(), CURLINFO_REQUEST_SIZE, &written);
    curl_easy_getinfo(easy(), CURLINFO_RESPONSE_CODE, &status);
    const bool nothingLeft = written == 0;
    const auto because = [&](Cause cause) { return HttpFailure{cause, nothingLeft, described(code)}; };
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return because(Cause::CertificateRefused);
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
        return because(Cause::NotAllowed);
    case CURLE_OPERATION_TIMEDOUT:
        if (nothingLeft) return because(Cause::NoConnection);
        return because(status != 0 ? Cause::HalfAnAnswer : Cause::TimedOut);
    default:
        break;
    }
    if (m_tooLarge) return because(Cause::TooLarge);
    if (nothingLeft) return because(Cause::NoConnection);
    return because(status != 0 ? Cause::HalfAnAnswer : Cause::CutOff);
}

} // namespace secondring
