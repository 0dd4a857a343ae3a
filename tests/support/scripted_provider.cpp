// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_provider.h"

#include "core/base/local_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

const QByteArray webPage =
    "<!DOCTYPE html><html><body><h1>Please sign in to the guest network</h1></body></html>";

/// One whole request from the front of @p bytes, which loses it.
std::optional<SeenRequest> nextRequest(QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return std::nullopt;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    SeenRequest request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (bytes.size() < end + 4 + length) return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

void reset(QTcpSocket* socket)
{
#ifdef Q_OS_UNIX
    // Lingering zero turns the close into an RST, as the kernel of a dying server sends it.
    const linger none{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    socket->abort();
}

/// A few bytes every other millisecond.
void trickle(QTcpSocket* socket, const QByteArray& bytes)
{
    auto* timer = new QTimer(socket);
    QObject::connect(socket, &QTcpSocket::disconnected, timer, &QTimer::stop);
    timer->setInterval(2);
    auto left = std::make_shared<QByteArray>(bytes);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, left] {
        socket->write(left->left(32));
        left->remove(0, 32);
        if (left->isEmpty()) timer->stop();
    });
    timer->start();
}

} // namespace

ScriptedProvider::ScriptedProvider(const Clock& clock, QObject* parent)
    : QObject(parent), book(clock), m_clock(clock)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

bool ScriptedProvider::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void ScriptedProvider::close()
{
    m_server.close();
    for (QTcpSocket* socket : m_server.findChildren<QTcpSocket*>())
        socket->abort();
}

QString ScriptedProvider::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(port());
}

int ScriptedProvider::postsSeen() const
{
    return int(std::ranges::count(m_requests, QByteArray("POST"), &SeenRequest::verb));
}

int ScriptedProvider::getsSeen() const
{
    return int(std::ranges::count(m_requests, QByteArray("GET"), &SeenRequest::verb));
}

void ScriptedProvider::take(QTcpSocket* socket)
{
    QByteArray bytes = socket->property("unread").toByteArray() + socket->readAll();
    while (const auto request = nextRequest(bytes))
        serve(socket, *request);
    socket->setProperty("unread", bytes);
}

void ScriptedProvider::serve(QTcpSocket* socket, const SeenRequest& request)
{
    if (const auto answer = control(request)) {
        socket->write(onTheWire(*answer, {}, "application/json"));
        return;
    }
    m_requests.push_back(request);
    play(socket, request, faultFor(request));
    Q_EMIT asked(request.verb, request.target);
}

Fault ScriptedProvider::faultFor(const SeenRequest& request)
{
    for (auto rule = m_byTarget.cbegin(); rule != m_byTarget.cend(); ++rule) {
        if (request.target.contains(rule.key())) return rule.value();
    }
    const bool post = request.verb == "POST";
    auto& script = post ? m_posts : m_gets;
    if (script.empty() && m_chance) return m_chance(request.verb);
    if (script.empty()) return post ? m_everyPost : m_everyGet;
    const Fault fault = script.front();
    script.pop_front();
    return fault;
}

void ScriptedProvider::play(QTcpSocket* socket, const SeenRequest& request, const Fault& fault)
{
    using Kind = Fault::Kind;
    if (fault.kind == Kind::ResetUnread) return reset(socket);
    if (fault.kind == Kind::Html || fault.kind == Kind::Error) {
        if (fault.taken && request.verb == "POST" && book.lets(request)) book.take(request);
        const bool page = fault.kind == Kind::Html || fault.code == 0;
        BookAnswer answer =
            page ? BookAnswer{fault.status, webPage} : bookError(fault.status, fault.code, u"No"_s);
        if (fault.kind == Kind::Html) answer.status = 200;
        socket->write(onTheWire(answer, fault, page ? "text/html" : "application/json"));
        return;
    }
    const QByteArray wire = onTheWire(book.answer(request), fault, "application/json");
    switch (fault.kind) {
    case Kind::Reset:
        return reset(socket);
    case Kind::Silent:
        return;
    case Kind::Slow:
        return trickle(socket, wire);
    case Kind::HalfAnswer:
        socket->write(wire.left(wire.size() / 2 + 60));
        socket->disconnectFromHost();
        return;
    default:
        socket->write(wire);
        return;
    }
}

QByteArray ScriptedProvider::onTheWire(const BookAnswer& answer, const Fault& fault,
                                       const QByteArray& type) const
{
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\nContent-Type: " + type +
                      "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (saysTheTime) {
        const QDateTime now = localTime(m_clock.now(), QTimeZone::utc());
        wire +=
            "Date: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
    }
    if (fault.retryAfter >= 0) wire += "Retry-After: " + QByteArray::number(fault.retryAfter) + "\r\n";
    return wire + "\r\n" + answer.body;
}

std::optional<BookAnswer> ScriptedProvider::control(const SeenRequest& request)
{
    // For tests that talk to it from another process.
    if (request.target == "/_control/taken") {
        QJsonArray taken;
        for (const QJsonObject& text : book.taken())
            taken.append(text);
        return BookAnswer{200, QJsonDocument(taken).toJson(QJsonDocument::Compact)};
    }
    if (request.target.startsWith("/_control/reply?")) {
        const QUrlQuery query(QString::fromUtf8(request.target.mid(request.target.indexOf('?') + 1)));
        const auto field = [&](const QString& name) {
            return query.queryItemValue(name, QUrl::FullyDecoded);
        };
        const QString sid = book.addReceived(field(u"from"_s), field(u"body"_s), m_clock.now());
        return BookAnswer{200, QJsonDocument(QJsonObject{{u"sid"_s, sid}}).toJson(QJsonDocument::Compact)};
    }
    return std::nullopt;
}

} // namespace secondring
