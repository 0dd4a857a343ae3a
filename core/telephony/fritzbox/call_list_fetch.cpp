// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/call_list_fetch.h"

#include "core/telephony/fritzbox/digest_answer.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QString controlPath()
{
    return u"/upnp/control/x_contact"_s;
}

constexpr int patienceMs = 8000;
constexpr qint64 largestList = qint64{4} * 1024 * 1024;

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
    askForAddress({});
    return m_promise.future();
}

void CallListFetch::askForAddress(const QByteArray& authorization)
{
    QNetworkRequest request(addressOf(controlPath()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml; charset=\"utf-8\""_s);
    request.setRawHeader("SoapAction", callListAction.toByteArray());
    if (!authorization.isEmpty()) request.setRawHeader("Authorization", authorization);
    QNetworkReply* reply = m_network.post(request, callListQuestion());
    // Asked for the password a second time: what we said was wrong.
    use(reply, &CallListFetch::askForList,
        authorization.isEmpty() ? &CallListFetch::signIn : &CallListFetch::readRefusal);
}

void CallListFetch::signIn(const QNetworkReply& reply)
{
    if (reply.error() != QNetworkReply::AuthenticationRequiredError) return readRefusal(reply);
    const QByteArray clientNonce = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const auto answer = digestAnswer(
        reply.rawHeader("WWW-Authenticate"),
        {"POST", controlPath().toUtf8(), m_source.user.toUtf8(), m_source.password.toUtf8(), clientNonce});
    if (!answer) return finish(fail(Failure::Rejected, u"the box asks for the password in clear"_s));
    askForAddress(*answer);
}

void CallListFetch::readRefusal(const QNetworkReply& reply)
{
    finish(fail(failureOf(reply.error()), u"call list: network error %1"_s.arg(int(reply.error()))));
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
    use(m_network.get(QNetworkRequest(url)), &CallListFetch::readList, &CallListFetch::readRefusal);
}

void CallListFetch::readList(const QByteArray& body)
{
    finish(readCallList(body, m_source.zone));
}

void CallListFetch::use(QNetworkReply* reply, Use next, Refusal otherwise)
{
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > largestList) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, next, otherwise] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError)
            (this->*next)(reply->readAll());
        else
            (this->*otherwise)(*reply);
    });
}

void CallListFetch::finish(const Result<std::vector<ListedCall>>& answer)
{
    m_promise.addResult(answer);
    m_promise.finish();
}

} // namespace secondring
