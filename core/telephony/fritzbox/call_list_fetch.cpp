// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/call_list_fetch.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int patienceMs = 8000;
constexpr qint64 largestList = 4 * 1024 * 1024;

Failure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
        return Failure::Unauthorized;
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Failure::Timeout;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
        return Failure::Network;
    default:
        return Failure::Rejected;
    }
}

} // namespace

CallListFetch::CallListFetch(CallListSource source, QObject* parent)
    : QObject(parent), m_source(std::move(source))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(patienceMs);
    connect(&m_network, &QNetworkAccessManager::authenticationRequired, this,
            [this](QNetworkReply* reply, QAuthenticator* asked) {
                // Asked a second time: what we said was wrong.
                if (std::exchange(m_refused, reply) == reply) return;
                asked->setUser(m_source.user);
                asked->setPassword(m_source.password);
            });
}

QUrl CallListFetch::addressOf(const QString& path) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_source.server);
    url.setPort(m_source.port);
    url.setPath(path);
    return url;
}

QFuture<Result<std::vector<ListedCall>>> CallListFetch::run()
{
    m_promise.start();
    askForAddress();
    return m_promise.future();
}

void CallListFetch::askForAddress()
{
    QNetworkRequest request(addressOf(u"/upnp/control/x_contact"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml; charset=\"utf-8\""_s);
    request.setRawHeader("SoapAction", callListAction);
    use(m_network.post(request, callListQuestion()), &CallListFetch::askForList);
}

void CallListFetch::askForList(const QByteArray& answer)
{
    const QUrl told(callListAddress(answer));
    if (told.path().isEmpty())
        return finish(fail(Failure::Rejected, u"the box named no address of its call list"_s));
    // Only the box itself is asked, whatever address it names.
    QUrl url = addressOf(told.path());
    QUrlQuery query(told);
    query.addQueryItem(u"days"_s, u"3"_s);
    url.setQuery(query);
    use(m_network.get(QNetworkRequest(url)), &CallListFetch::readList);
}

void CallListFetch::readList(const QByteArray& body)
{
    finish(readCallList(body, m_source.zone));
}

void CallListFetch::use(QNetworkReply* reply, Use next)
{
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > largestList) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, next] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError)
            return finish(
                fail(failureOf(reply->error()), u"call list: network error %1"_s.arg(int(reply->error()))));
        (this->*next)(reply->readAll());
    });
}

void CallListFetch::finish(const Result<std::vector<ListedCall>>& answer)
{
    m_promise.addResult(answer);
    m_promise.finish();
}

} // namespace secondring
