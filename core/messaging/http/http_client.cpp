// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/http/http_client.h"

#include "core/messaging/http/curl_transfer.h"

#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <map>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QFuture<HttpResult> failedAtOnce(HttpFailure::Cause cause, const QString& detail)
{
    QPromise<HttpResult> promise;
    promise.start();
    promise.addResult(HttpResult(impl::unexpected<HttpFailure>(HttpFailure{cause, true, detail})));
    promise.finish();
    return promise.future();
}

} // namespace

/// libcurl's multi handle, driven by Qt's event loop instead of by a loop or a thread of its own.
class HttpClient::Multi {
public:
    Multi(const QString& caFile, QObject* owner);
    Multi(const Multi&) = delete;
    Multi& operator=(const Multi&) = delete;
    Multi(Multi&&) = delete;
    Multi& operator=(Multi&&) = delete;
    ~Multi();

    QFuture<HttpResult> add(const HttpCall& call);

private:
    /// What to wait for on one socket. Deleted late: curl closes sockets from inside the notifiers' own
    /// signals.
    struct Watch {
        QSocketNotifier* readable;
        QSocketNotifier* writable;
    };

    void watch(curl_socket_t socket, int what);
    void forget(curl_socket_t socket);
    void act(curl_socket_t socket, int events);
    void collectFinished();
    static int onSocket(CURL* easy, curl_socket_t socket, int what, void* self, void* perSocket);
    static int onTimer(CURLM* multi, long afterMs, void* self);

    QObject* m_owner;
    QByteArray m_caFile;
    QTimer m_timer;
    CURLM* m_multi = nullptr;
    CURLSH* m_shared = nullptr;
    std::map<curl_socket_t, Watch> m_watches;
    std::map<CURL*, std::unique_ptr<CurlTransfer>> m_transfers;
};

HttpClient::Multi::Multi(const QString& caFile, QObject* owner) : m_owner(owner), m_caFile(caFile.toUtf8())
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
#ifdef SIGPIPE
    // With CURLOPT_NOSIGNAL curl leaves this to the program: a peer that closes must not end us.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    m_shared = curl_share_init();
    curl_share_setopt(m_shared, CURLSHOPT_SHARE,
                      CURL_LOCK_DATA_SSL_SESSION); // a POST's new connection resumes TLS
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &Multi::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &Multi::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, owner, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

HttpClient::Multi::~Multi()
{
    for (auto& [easy, transfer] : m_transfers)
        curl_multi_remove_handle(m_multi, easy);
    m_transfers.clear();
    curl_multi_cleanup(m_multi);
    curl_share_cleanup(m_shared);
    curl_global_cleanup();
}

QFuture<HttpResult> HttpClient::Multi::add(const HttpCall& call)
{
    auto transfer = std::make_unique<CurlTransfer>(call, m_caFile, m_shared);
    CURL* easy = transfer->easy();
    if (easy == nullptr || curl_multi_add_handle(m_multi, easy) != CURLM_OK) {
        return failedAtOnce(HttpFailure::Cause::NoConnection, u"no transfer could be made"_s);
    }
    QFuture<HttpResult> future = transfer->future();
    m_transfers.emplace(easy, std::move(transfer));
    act(CURL_SOCKET_TIMEOUT, 0); // connect now, not at the next turn of the loop
    return future;
}

int HttpClient::Multi::onSocket(CURL* /*easy*/, curl_socket_t socket, int what, void* self,
                                void* /*perSocket*/)
{
    auto* multi = static_cast<Multi*>(self);
    if (what == CURL_POLL_REMOVE) {
        multi->forget(socket);
    } else {
        multi->watch(socket, what);
    }
    return 0;
}

int HttpClient::Multi::onTimer(CURLM* /*multi*/, long afterMs, void* self)
{
    auto* multi = static_cast<Multi*>(self);
    if (afterMs < 0) {
        multi->m_timer.stop();
    } else {
        multi->m_timer.start(int(afterMs));
    }
    return 0;
}

void HttpClient::Multi::watch(curl_socket_t socket, int what)
{
    auto found = m_watches.find(socket);
    if (found == m_watches.end()) {
        const auto fd = qintptr(socket);
        const Watch made{new QSocketNotifier(fd, QSocketNotifier::Read, m_owner),
                         new QSocketNotifier(fd, QSocketNotifier::Write, m_owner)};
        QObject::connect(made.readable, &QSocketNotifier::activated, m_owner,
                         [this, socket] { act(socket, CURL_CSELECT_IN); });
        QObject::connect(made.writable, &QSocketNotifier::activated, m_owner,
                         [this, socket] { act(socket, CURL_CSELECT_OUT); });
        found = m_watches.emplace(socket, made).first;
    }
    found->second.readable->setEnabled((what & CURL_POLL_IN) != 0);
    found->second.writable->setEnabled((what & CURL_POLL_OUT) != 0);
}

void HttpClient::Multi::forget(curl_socket_t socket)
{
    const auto found = m_watches.find(socket);
    if (found == m_watches.end()) return;
    for (QSocketNotifier* notifier : {found->second.readable, found->second.writable}) {
        notifier->setEnabled(false);
        notifier->disconnect();
        notifier->deleteLater();
    }
    m_watches.erase(found);
}

void HttpClient::Multi::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    collectFinished();
}

void HttpClient::Multi::collectFinished()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        const CURLcode code = message->data.result;
        CURL* easy = message->easy_handle; // the message is gone once the handle is removed
        curl_multi_remove_handle(m_multi, easy);
        auto node = m_transfers.extract(easy);
        if (!node.empty()) node.mapped()->finish(code);
    }
}

HttpClient::HttpClient(const QString& caFile, QObject* parent)
    : QObject(parent), m_multi(std::make_unique<Multi>(caFile, this))
{
}

HttpClient::~HttpClient() = default;

QFuture<HttpResult> HttpClient::perform(const HttpCall& call)
{
    if (!mayCall(call.url, call.mayGoInClear)) {
        return failedAtOnce(HttpFailure::Cause::NotAllowed, u"not an address a secret may be sent to"_s);
    }
    return m_multi->add(call);
}

} // namespace secondring
