// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ari_session.h"

#include "core/telephony/asterisk/caller_presentation.h"
#include "core/telephony/asterisk/switch_trouble.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QUuid>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr quint64 kLongestMessage = 1'048'576;
constexpr qint64 kLongestAnswer = 33'554'432;
constexpr qint64 kLongestValue = 4'096;
constexpr qsizetype kMostQuestions = 1'000;
constexpr std::size_t kMostEarly = 100'000;

LineTrouble troubleOfReply(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return LineTrouble::NameNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return LineTrouble::CertificateRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return LineTrouble::NoAnswer;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::RemoteHostClosedError:
        return LineTrouble::NotSpoken;
    default:
        return LineTrouble::Unreachable;
    }
}

/// Before 13.6 it only told of the channels that were handed to it. What says nothing of its version is new.
bool isTooOld(const QByteArray& about)
{
    const QJsonObject system = QJsonDocument::fromJson(about).object().value("system"_L1).toObject();
    const QStringList version = system.value("version"_L1).toString().split(u'.');
    const int major = version.front().toInt();
    const int minor = version.value(1).section(u'-', 0, 0).toInt();
    return major > 0 && (major < 13 || (major == 13 && minor < 6));
}

} // namespace

AriSession::AriSession(const AsteriskLineSettings& settings, const QString& password, const Clock& clock,
                       SwitchPatience patience, QObject* parent)
    : SwitchSession(parent), m_settings(settings),
      m_authorization("Basic " + (settings.user + u':' + password).toUtf8().toBase64()),
      m_name(u"second-ring-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12)), m_clock(clock),
      m_patience(patience)
{
    m_timer.setSingleShot(true);
    // Events keep the timer from noticing a list that never comes.
    m_network.setTransferTimeout(static_cast<int>(m_patience.signIn.count()));
    connect(&m_timer, &QTimer::timeout, this, &AriSession::fellSilent);
}

AriSession::~AriSession()
{
    if (m_reply != nullptr) m_reply->disconnect(this);
    for (QNetworkReply* question : std::as_const(m_questions))
        question->disconnect(this);
    if (m_socket) m_socket->disconnect(this);
}

void AriSession::open()
{
    drop();
    m_events = {};
    m_isOpen = true;
    m_timer.start(m_patience.signIn);
    // The WebSocket itself does not say why it is refused.
    ask(u"/ari/asterisk/info"_s, &AriSession::openSocket);
}

void AriSession::close()
{
    drop();
}

QNetworkRequest AriSession::requestFor(const QString& scheme, const QString& path) const
{
    QUrl url;
    url.setScheme(m_settings.tls ? scheme + u's' : scheme);
    url.setHost(m_settings.server);
    url.setPort(m_settings.port != 0 ? m_settings.port : m_settings.tls ? 8089 : 8088);
    url.setPath(path.section(u'?', 0, 0));
    url.setQuery(path.section(u'?', 1));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", m_authorization);
    // The password goes to this server and to no other.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (const auto tls = tlsFor(m_settings)) request.setSslConfiguration(*tls);
    return request;
}

void AriSession::ask(const QString& path, Use use)
{
    if (const auto tls = tlsFor(m_settings); m_settings.tls && !tls)
        return lose(LineTrouble::CertificateUnread, tls.error().detail);
    QNetworkReply* reply = m_network.get(requestFor(u"http"_s, path));
    m_reply = reply;
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 /*total*/) {
        if (received > kLongestAnswer) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, use] { answered(*reply, use); });
}

void AriSession::answered(QNetworkReply& reply, Use use)
{
    reply.deleteLater();
    if (&reply != m_reply) return;
    m_reply = nullptr;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() != QNetworkReply::NoError || status != 200) return refused(reply);
    (this->*use)(reply.readAll());
}

void AriSession::refused(const QNetworkReply& reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (status) {
    case 0:
    case 200: // It began to answer, no more.
        return lose(troubleOfReply(reply.error()), reply.errorString());
    case 401:
        return lose(LineTrouble::WrongPassword, u"401 Unauthorized"_s);
    case 404:
        return lose(LineTrouble::NotSpoken, u"404: the REST interface is not switched on there"_s);
    default:
        return lose(LineTrouble::Refused, u"HTTP status %1"_s.arg(status));
    }
}

void AriSession::openSocket(const QByteArray& about)
{
    if (!QJsonDocument::fromJson(about).isObject())
        return lose(LineTrouble::NotSpoken, u"what answers is not Asterisk's REST interface"_s);
    if (isTooOld(about))
        return lose(LineTrouble::NotSpoken, u"the REST interface is older than Asterisk 13.6"_s);
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(kLongestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(kLongestMessage);
    if (const auto tls = tlsFor(m_settings)) m_socket->setSslConfiguration(*tls);
    connect(m_socket.get(), &QWebSocket::connected, this, &AriSession::onJoined);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &AriSession::socketClosed);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &AriSession::take);
    connect(m_socket.get(), &QWebSocket::pong, this, &AriSession::stayAwake);
    m_socket->open(requestFor(u"ws"_s, u"/ari/events?app=%1&subscribeAll=true"_s.arg(m_name)));
}

void AriSession::askPresentation(const SwitchChannel& channel)
{
    if (m_isJoined) askOf(channel.id, presentationVariable);
}

void AriSession::askOf(const QByteArray& channel, QByteArrayView variable)
{
    if (m_questions.size() >= kMostQuestions) return; // It is not waited for for long.
    const QString path = u"/ari/channels/%1/variable?variable=%2"_s.arg(
        QString::fromLatin1(channel.toPercentEncoding()), QString::fromLatin1(variable));
    QNetworkReply* reply = m_network.get(requestFor(u"http"_s, path));
    m_questions.insert(reply);
    const bool isLast = variable == savedPresentationVariable;
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, channel, isLast] { presentationCame(*reply, channel, isLast); });
}

void AriSession::presentationCame(QNetworkReply& reply, const QByteArray& channel, bool isLast)
{
    reply.deleteLater();
    m_questions.remove(&reply);
    SwitchNews news{.kind = SwitchNews::Kind::Presents, .isLastAnswer = isLast};
    news.channel.id = channel;
    const QJsonObject answer = QJsonDocument::fromJson(reply.read(kLongestValue)).object();
    if (reply.error() == QNetworkReply::NoError)
        news.presentation = presentationNamed(answer.value("value"_L1).toString().toLatin1());
    else
        news.whyNotSaid = answer.value("message"_L1).toString(reply.errorString()).left(100);
    // In this order: what the dial plan overwrites it has saved before.
    if (!isLast) askOf(channel, savedPresentationVariable);
    Q_EMIT heard(news);
}

void AriSession::onJoined()
{
    m_isJoined = m_isListing = true;
    stayAwake();
    Q_EMIT joined();
    ask(u"/ari/bridges"_s, &AriSession::takeBridges);
}

void AriSession::takeBridges(const QByteArray& bridges)
{
    m_bridges = bridges;
    ask(u"/ari/channels"_s, &AriSession::takeChannels);
}

void AriSession::takeChannels(const QByteArray& channels)
{
    m_isListing = false;
    for (const SwitchNews& news : m_events.readListing(channels, std::exchange(m_bridges, {}), m_clock.now()))
        Q_EMIT heard(news);
    // The answer may be older than what was heard meanwhile, never newer than what is heard from now on.
    const auto early = std::exchange(m_early, {});
    for (const SwitchNews& news : early)
        if (m_isJoined) Q_EMIT heard(news);
    if (m_isJoined) Q_EMIT listed();
}

void AriSession::take(const QString& message)
{
    stayAwake();
    AriMessage read = m_events.read(message.toUtf8());
    if (read.kind == AriMessage::Kind::Replaced)
        return lose(LineTrouble::SecondCopy, u"another program listens under the same name"_s);
    if (read.kind == AriMessage::Kind::Unreadable)
        return lose(LineTrouble::NotSpoken, u"a message that cannot be read"_s);
    if (read.kind != AriMessage::Kind::News) return;
    if (!m_isListing) {
        Q_EMIT heard(read.news);
        return;
    }
    m_early.push_back(std::move(read.news));
    if (m_early.size() > kMostEarly) lose(LineTrouble::NotSpoken, u"events, but no list of channels"_s);
}

void AriSession::socketClosed()
{
    if (!m_socket) return;
    const bool isPlain = m_socket->error() == QAbstractSocket::UnknownSocketError;
    const QString reason = isPlain ? m_socket->closeReason() : m_socket->errorString();
    // One that joined us may be restarting; one that never did has answered just before.
    lose(m_isJoined ? LineTrouble::NoAnswer : LineTrouble::Refused,
         u"the telephone system closed the WebSocket "_s + reason);
}

void AriSession::stayAwake()
{
    m_isPinged = false;
    m_timer.start(m_patience.silence);
}

void AriSession::fellSilent()
{
    if (!m_isJoined) return lose(LineTrouble::NoAnswer, u"no sign-in in time"_s);
    if (m_isPinged || m_isListing) return lose(LineTrouble::NoAnswer, u"the telephone system fell silent"_s);
    m_isPinged = true;
    m_timer.start(m_patience.answer);
    m_socket->ping();
}

void AriSession::lose(LineTrouble trouble, const QString& detail)
{
    if (!m_isOpen) return;
    drop();
    Q_EMIT lost(trouble, detail);
}

void AriSession::drop()
{
    m_timer.stop();
    m_isOpen = m_isJoined = m_isListing = m_isPinged = false;
    m_early.clear();
    m_bridges.clear();
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    for (QNetworkReply* question : std::exchange(m_questions, {})) {
        question->disconnect(this);
        question->abort();
        question->deleteLater();
    }
    if (!m_socket) return;
    // It may be the socket that called us.
    QWebSocket* socket = m_socket.release();
    socket->disconnect(this);
    socket->close();
    socket->deleteLater();
}

} // namespace secondring
