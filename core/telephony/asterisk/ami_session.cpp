// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ami_session.h"

#include "core/telephony/asterisk/ami_news.h"
#include "core/telephony/asterisk/caller_presentation.h"
#include "core/telephony/asterisk/switch_trouble.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QSslConfiguration>

#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qint64 kMostHeld = 1'048'576;
constexpr qint64 kPiece = 131'072;
constexpr int kOldestSpoken = 2; ///< Since Asterisk 12: older ones do not say which channels belong together.

/// What is asked, by its ActionID; behind it stands the channel.
constexpr QByteArrayView kPresentation{"presentation:"};
constexpr QByteArrayView kSavedPresentation{"saved:"};

/// 5 of "Asterisk Call Manager/5.0.2"; 0 when it does not say.
int versionIn(const QByteArray& banner)
{
    return banner.mid(banner.indexOf('/') + 1).split('.').front().toInt();
}

} // namespace

AmiSession::AmiSession(AsteriskLineSettings settings, const QString& password, SwitchPatience patience,
                       QObject* parent)
    : SwitchSession(parent), m_settings(std::move(settings)), m_password(password.toUtf8()),
      m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AmiSession::fellSilent);
}

AmiSession::~AmiSession()
{
    if (m_socket) m_socket->disconnect(this);
}

void AmiSession::open()
{
    drop();
    m_reader = AmiReader();
    m_certificateTrouble.clear();
    m_isShuttingDown = false;
    m_stage = Stage::Connecting;
    m_socket = std::make_unique<QSslSocket>();
    QSslSocket* socket = m_socket.get();
    socket->setReadBufferSize(kMostHeld);
    connect(socket, &QIODevice::readyRead, this, &AmiSession::readMore);
    connect(socket, &QAbstractSocket::errorOccurred, this, &AmiSession::socketFailed);
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_certificateTrouble = errors.isEmpty() ? QString() : errors.front().errorString();
    });
    m_timer.start(m_patience.signIn);
    const auto port = static_cast<quint16>(m_settings.port != 0 ? m_settings.port
                                           : m_settings.tls     ? 5039
                                                                : 5038);
    if (!m_settings.tls) return socket->connectToHost(m_settings.server, port);
    const auto tls = tlsFor(m_settings);
    if (!tls) return lose(LineTrouble::CertificateUnread, tls.error().detail);
    socket->setSslConfiguration(*tls);
    socket->connectToHostEncrypted(m_settings.server, port);
}

void AmiSession::close()
{
    if (m_stage >= Stage::Listing) write({{"Action", "Logoff"}});
    if (m_socket) m_socket->flush();
    drop();
}

void AmiSession::askPresentation(const SwitchChannel& channel)
{
    if (m_stage < Stage::Listing) return;
    const auto ask = [&](QByteArrayView which, QByteArrayView variable) {
        write({{"Action", "Getvar"},
               {"ActionID", which.toByteArray() + channel.id},
               {"Channel", channel.name},
               {"Variable", variable.toByteArray()}});
    };
    // In this order: what the dial plan overwrites it has saved before.
    ask(kPresentation, presentationVariable);
    ask(kSavedPresentation, savedPresentationVariable);
}

void AmiSession::readMore()
{
    if (!m_socket) return;
    const auto blocks = m_reader.feed(m_socket->read(kPiece));
    if (m_stage == Stage::Connecting && !m_reader.banner().isEmpty() && !greets()) return;
    if (m_stage >= Stage::Listing) stayAwake();
    for (const AmiBlock& block : blocks) {
        take(block);
        if (m_stage == Stage::Closed) return;
    }
    if (m_reader.isOverlong()) return lose(LineTrouble::NotSpoken, u"a line that does not end"_s);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &AmiSession::readMore, Qt::QueuedConnection);
}

bool AmiSession::greets()
{
    const QByteArray& banner = m_reader.banner();
    if (!banner.startsWith("Asterisk Call Manager")) {
        lose(LineTrouble::NotSpoken, u"what answers is not Asterisk's manager interface"_s);
        return false;
    }
    if (const int version = versionIn(banner); version > 0 && version < kOldestSpoken) {
        lose(LineTrouble::NotSpoken, u"the manager interface is older than Asterisk 12"_s);
        return false;
    }
    m_stage = Stage::Challenged;
    write({{"Action", "Challenge"}, {"AuthType", "MD5"}});
    return true;
}

void AmiSession::take(const AmiBlock& block)
{
    if (!block.value("Response").isEmpty()) return takeResponse(block);
    if (m_stage >= Stage::Listing) takeEvent(block);
}

void AmiSession::takeResponse(const AmiBlock& block)
{
    if (m_stage == Stage::Challenged) return challengeCame(block);
    if (m_stage == Stage::SigningIn) return signedIn(block);
    const QByteArrayView action = block.value("ActionID");
    if (action.startsWith(kPresentation) || action.startsWith(kSavedPresentation))
        return presentationCame(block);
    const bool isOfListing = action == "list";
    if (isOfListing && block.value("Response") == "Error") listingCame(block);
}

void AmiSession::takeEvent(const AmiBlock& block)
{
    const QByteArrayView event = block.value("Event");
    if (event == "Shutdown") m_isShuttingDown = true;
    const bool isComplete = event == "StatusComplete" || event == "CoreShowChannelsComplete";
    const bool isListing = m_stage == Stage::Listing || m_stage == Stage::ListingOtherwise;
    if (isComplete && isListing) {
        m_stage = Stage::Listening;
        Q_EMIT listed();
        return;
    }
    if (const auto news = newsOf(block)) Q_EMIT heard(*news);
}

void AmiSession::presentationCame(const AmiBlock& block)
{
    const QByteArrayView action = block.value("ActionID");
    const bool isLast = action.startsWith(kSavedPresentation);
    SwitchNews news{.kind = SwitchNews::Kind::Presents, .isLastAnswer = isLast};
    news.channel.id = action.sliced((isLast ? kSavedPresentation : kPresentation).size()).toByteArray();
    if (block.value("Response") == "Success")
        news.presentation = presentationNamed(block.value("Value"));
    else
        news.whyNotSaid = QString::fromUtf8(block.value("Message")).left(100);
    if (!news.channel.id.isEmpty())
        Q_EMIT heard(news);
    else if (!news.whyNotSaid.isEmpty())
        Q_EMIT mayNotAsk();
}

void AmiSession::challengeCame(const AmiBlock& block)
{
    const QByteArray challenge = block.value("Challenge").toByteArray();
    if (challenge.isEmpty())
        return lose(LineTrouble::Refused, u"the manager interface offers no sign-in by challenge"_s);
    m_stage = Stage::SigningIn;
    const QByteArray answer =
        QCryptographicHash::hash(challenge + m_password, QCryptographicHash::Md5).toHex();
    write({{"Action", "Login"},
           {"AuthType", "MD5"},
           {"Username", m_settings.user.toUtf8()},
           {"Key", answer},
           {"Events", "system,call,agent,dialplan"}});
}

void AmiSession::signedIn(const AmiBlock& block)
{
    if (block.value("Response") != "Success")
        return lose(LineTrouble::WrongPassword, u"the manager interface refused the user or the password"_s);
    m_stage = Stage::Listing;
    stayAwake();
    // The dial plan's variables are most of what is said, and nothing to us. Not every user may ask for that.
    write({{"Action", "Filter"}, {"ActionID", "filter"}, {"Operation", "Add"}, {"Filter", "!Event: VarSet"}});
    // Of no channel: only whether this user may ask.
    write({{"Action", "Getvar"}, {"ActionID", kPresentation.toByteArray()}, {"Variable", "SECONDRING"}});
    write({{"Action", "Status"}, {"ActionID", "list"}});
    Q_EMIT joined();
}

void AmiSession::listingCame(const AmiBlock& /*refusal*/)
{
    if (m_stage == Stage::Listing) {
        m_stage = Stage::ListingOtherwise;
        write({{"Action", "CoreShowChannels"}, {"ActionID", "list"}});
    } else if (m_stage == Stage::ListingOtherwise) {
        m_stage = Stage::Listening;
        Q_EMIT notListed();
    }
}

void AmiSession::write(const QList<std::pair<QByteArray, QByteArray>>& lines)
{
    QByteArray message;
    for (const auto& [key, value] : lines)
        message += key + ": " + value + "\r\n";
    if (m_socket) m_socket->write(message + "\r\n");
}

void AmiSession::stayAwake()
{
    m_isPinged = false;
    m_timer.start(m_patience.silence);
}

void AmiSession::fellSilent()
{
    if (m_stage < Stage::Listing) return lose(LineTrouble::NoAnswer, u"no sign-in in time"_s);
    if (m_isPinged) return lose(LineTrouble::NoAnswer, u"the telephone system fell silent"_s);
    m_isPinged = true;
    m_timer.start(m_patience.answer);
    write({{"Action", "Ping"}, {"ActionID", "ping"}});
}

void AmiSession::socketFailed(QAbstractSocket::SocketError error)
{
    while (m_socket && m_socket->bytesAvailable() > 0)
        readMore(); // What was said before the end counts.
    if (m_stage == Stage::Closed) return;
    if (!m_certificateTrouble.isEmpty()) return lose(LineTrouble::CertificateRefused, m_certificateTrouble);
    if (error == QAbstractSocket::RemoteHostClosedError && m_stage < Stage::Listing &&
        m_stage > Stage::Connecting)
        return lose(LineTrouble::Refused, u"the connection was closed during the sign-in"_s);
    if (m_isShuttingDown) return lose(LineTrouble::Unreachable, u"the telephone system was shut down"_s);
    lose(troubleOf(error), m_socket->errorString());
}

void AmiSession::lose(LineTrouble trouble, const QString& detail)
{
    drop();
    Q_EMIT lost(trouble, detail);
}

void AmiSession::drop()
{
    m_timer.stop();
    m_stage = Stage::Closed;
    if (!m_socket) return;
    // It may be the socket that called us.
    QSslSocket* socket = m_socket.release();
    socket->disconnect(this);
    socket->disconnectFromHost();
    socket->deleteLater();
}

} // namespace secondring
