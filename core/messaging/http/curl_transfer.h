// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_call.h"

#include <QFuture>
#include <QPromise>

#include <curl/curl.h>

#include <memory>

namespace secondring {

/// One call in the form libcurl wants it: the easy handle and every buffer it points into.
class CurlTransfer {
public:
    CurlTransfer(const HttpCall& call, const QByteArray& caFile, CURLSH* shared);
    CurlTransfer(const CurlTransfer&) = delete;
    CurlTransfer& operator=(const CurlTransfer&) = delete;
    CurlTransfer(CurlTransfer&&) = delete;
    CurlTransfer& operator=(CurlTransfer&&) = delete;
    ~CurlTransfer() = default;

    [[nodiscard]] CURL* easy() const { return m_easy.get(); }
    [[nodiscard]] QFuture<HttpResult> future() { return m_promise.future(); }
    void finish(CURLcode code);

private:
    struct Freed {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
        void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    };

    void setUp(const HttpCall& call, const QByteArray& caFile);
    void setUpSending(const HttpCall& call);
    [[nodiscard]] HttpResult resultOf(CURLcode code) const;
    [[nodiscard]] HttpFailure failureOf(CURLcode code) const;
    [[nodiscard]] QByteArray header(const char* name) const;
    /// Asked by curl when it is connected and nothing is written yet.
    static int mayLeaveNow(void* transfer, char* here, char* there, int ourPort, int theirPort);
    static std::size_t receive(char* bytes, std::size_t size, std::size_t count, void* transfer);

    Timestamp m_leaveBy;
    QByteArray m_body;
    QByteArray m_received;
    bool m_tooLarge = false;
    std::unique_ptr<curl_slist, Freed> m_headers;
    std::unique_ptr<CURL, Freed> m_easy; // after what it points into, so that it goes first
    QPromise<HttpResult> m_promise;
};

} // namespace secondring
