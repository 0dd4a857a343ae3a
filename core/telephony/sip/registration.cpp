// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/registration.h"

#include "core/telephony/sip/re_values.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kPatience = 10s;
constexpr uint32_t kPingEvery = 30;
constexpr uint32_t kNeverPing = 24 * 60 * 60;
constexpr std::size_t kContactsKept = 8;

QByteArray unguessable()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return "sr" + QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex();
}

QByteArray inUri(const QString& user)
{
    return QUrl::toPercentEncoding(user, "&=+$,?-_.!~*'()");
}

QByteArray hostInUri(const QHostAddress& host)
{
    const QByteArray text = host.toString().toLatin1();
    return host.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

} // namespace

Registration::Registration(SipStack& stack, const SipLineSettings& settings, QString password)
    : m_stack(stack), m_settings(settings), m_user(inUri(settings.user)),
      m_authUser((settings.authUser.isEmpty() ? settings.user : settings.authUser).toUtf8()),
      m_password(password.toUtf8()), m_again([this] { m_wantAddresses(); }), m_drop([this] {
          m_registration.reset();
          m_keepAlive.reset();
      }),
      m_noAnswer([this] {
          failed({LineTrouble::NoAnswer, u"no answer to REGISTER"_s});
      })
{
}

void Registration::begin(Tell tell, std::function<void()> wantAddresses)
{
    m_tell = std::move(tell);
    m_wantAddresses = std::move(wantAddresses);
    m_wantAddresses();
}

void Registration::useAddresses(const std::vector<QHostAddress>& addresses)
{
    if (addresses.empty()) return failed({LineTrouble::NameNotFound, u"the server's name was not found"_s});
    attempt(addresses[m_attempts++ % addresses.size()]);
}

bool Registration::isOurContact(QByteArrayView user) const
{
    return std::ranges::any_of(m_contacts, [user](const QByteArray& each) { return user == each; });
}

void Registration::end()
{
    m_again.stop();
    m_drop.stop();
    m_noAnswer.stop();
    m_tell = nullptr;
    m_keepAlive.reset();
    m_registration.reset();
}

void Registration::attempt(const QHostAddress& registrar)
{
    m_drop.stop();
    m_keepAlive.reset();
    m_registration.reset();
    if (const SipTrouble trouble = m_stack.open(registrar); trouble.trouble != LineTrouble::None)
        return failed(trouble);
    // A name of its own for every attempt: when the stack takes an old one back, late as it may be, that
    // cannot undo the new one.
    m_contacts.push_front(unguessable());
    if (m_contacts.size() > kContactsKept) m_contacts.pop_back();
    m_noAnswer.start(kPatience);
    if (const int err = send(registrar)) failed(troubleOf(err, nullptr));
}

int Registration::send(const QHostAddress& registrar)
{
    const QByteArray nextHop =
        "sip:" + hostInUri(registrar) + ':' + QByteArray::number(m_stack.port()) +
        (m_stack.transportParam().isEmpty() ? QByteArray(";transport=udp") : m_stack.transportParam());
    const QString domain = m_settings.domain.isEmpty() ? m_settings.server : m_settings.domain;
    const bool isAddress = domain == m_settings.server && !QHostAddress(domain).isNull();
    const QByteArray inDomain = isAddress ? hostInUri(QHostAddress(domain)) : domain.toUtf8();
    const QByteArray target = isAddress ? nextHop : "sip:" + inDomain;
    const QByteArray us = "sip:" + m_user + '@' + inDomain;
#ifdef SECONDRING_LIBRE_VERIFIES
    // The certificate is checked against the host of the route.
    const bool byName = m_settings.transport == SipTransport::Tls && QHostAddress(m_settings.server).isNull();
    const QByteArray route = byName ? "sip:" + m_settings.server.toUtf8() + ':' +
                                          QByteArray::number(m_stack.port()) + ";transport=tls;lr"
                                    : nextHop + ";lr";
#else
    const QByteArray route = nextHop + ";lr";
#endif
    const char* routes[] = {route.constData()};
    const auto credentials = [](char** user, char** password, const char*, void* self) {
        const auto* registration = static_cast<const Registration*>(self);
        const int err = str_dup(user, registration->m_authUser.constData());
        return err ? err : str_dup(password, registration->m_password.constData());
    };
    const auto heard = [](int err, const ::sip_msg* message, void* self) {
        static_cast<Registration*>(self)->answered(err, message);
    };
    const auto expires = static_cast<uint32_t>(std::max<qint64>(m_settings.expires.count(), 1));
#ifdef SECONDRING_LIBRE_VERIFIES
    const int err =
        sipreg_alloc(m_registration.slot(), m_stack.sip(), target.constData(), us.constData(), nullptr,
                     us.constData(), expires, m_contacts.front().constData(), routes, isAddress ? 0 : 1, 0,
                     credentials, this, false, heard, this, nullptr, nullptr);
    return err ? err : sipreg_send(m_registration.get());
#else
    return sipreg_register(m_registration.slot(), m_stack.sip(), target.constData(), us.constData(), nullptr,
                           us.constData(), expires, m_contacts.front().constData(), routes, isAddress ? 0 : 1,
                           0, credentials, this, false, heard, this, nullptr, nullptr);
#endif
}

void Registration::answered(int err, const ::sip_msg* message)
{
    if (!err && message && message->scode < 200) return;
    m_noAnswer.stop();
    if (!err && message && message->scode < 300) return registered(*message);
    const bool isRefused =
        !err && message && (message->scode == 401 || message->scode == 407 || message->scode == 403);
    if (isRefused && std::exchange(m_isWatching, false)) {
        // It had accepted us before: a switch that restarted does not know its own nonces any more.
        m_drop.start(0ms);
        m_again.start(0ms);
        return;
    }
    failed(troubleOf(err, message));
}

void Registration::registered(const ::sip_msg& message)
{
    m_delay.succeeded();
    m_isWatching = true;
    if (m_settings.transport != SipTransport::Udp && !m_keepAlive)
        sip_keepalive_start(
            m_keepAlive.slot(), m_stack.sip(), &message, m_answersPings ? kPingEvery : kNeverPing,
            [](int err, void* self) { static_cast<Registration*>(self)->connectionLost(err); }, this);
    if (m_tell) m_tell(LineMonitor::State::Watching, {});
}

void Registration::connectionLost(int err)
{
    // Not every switch answers pings, and the stack hangs up on one that does not.
    if (err == ETIMEDOUT) m_answersPings = false;
    m_isWatching = false;
    failed({LineTrouble::Unreachable, u"connection lost: "_s + QString::fromLocal8Bit(std::strerror(err))});
}

void Registration::failed(const SipTrouble& trouble)
{
    m_noAnswer.stop();
    m_isWatching = false;
    if (trouble.trouble == LineTrouble::NoAnswer && m_settings.transport != SipTransport::Udp)
        m_stack.distrustConnections();
    // The stack is in the middle of a callback of these.
    m_drop.start(0ms);
    m_again.start(trouble.trouble == LineTrouble::WrongPassword ? RetryDelay::afterWrongPassword
                                                                : m_delay.next());
    if (m_tell) m_tell(LineMonitor::State::Faulty, trouble);
}

SipTrouble Registration::troubleOf(int err, const ::sip_msg* message)
{
    const QByteArray refusal = m_stack.takeRefusal();
    if (err && !refusal.isEmpty()) return {LineTrouble::CertificateRefused, QString::fromLatin1(refusal)};
    if (err) {
        const QString detail = QString::fromLocal8Bit(std::strerror(err));
        if (err == ETIMEDOUT) return {LineTrouble::NoAnswer, detail};
        const bool isTls = m_settings.transport == SipTransport::Tls;
        return {isTls && err == EPROTO ? LineTrouble::CertificateRefused : LineTrouble::Unreachable, detail};
    }
    const int code = message ? message->scode : 0;
    const QString detail =
        u"%1 %2"_s.arg(code).arg(message ? QString::fromUtf8(viewOf(message->reason)) : QString());
    if (code == 401 || code == 407 || code == 403) return {LineTrouble::WrongPassword, detail};
    return {code == 408 ? LineTrouble::NoAnswer : LineTrouble::Refused, detail};
}

} // namespace secondring
