// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/registration.h"

#include "core/telephony/sip/re_values.h"
#include "core/telephony/sip/registrar_answer.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>
#include <tuple>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kPatience = 10s;
constexpr auto kGoodbye = 1200ms;
constexpr uint32_t kPingEvery = 30;
constexpr uint32_t kNeverPing = 24 * 60 * 60;

QByteArray unguessable()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return "sr" + QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex();
}

QByteArray hostInUri(const QHostAddress& host)
{
    const QByteArray text = host.toString().toLatin1();
    return host.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

/// The stack's releases differ in what they pass between the buffer and our argument.
template <typename Address, typename... Rest>
int contactWriter(::sip_transp /*transport*/, Address* local, const ::sa* /*there*/, ::mbuf* into,
                  Rest... rest)
{
    const auto arguments = std::make_tuple(rest...);
    static_cast<const Registration*>(std::get<sizeof...(Rest) - 1>(arguments))->writeContact(*local, *into);
    return 0;
}

int credentials(char** user, char** password, const QByteArray& authUser, const QByteArray& secret)
{
    const int err = str_dup(user, authUser.constData());
    return err != 0 ? err : str_dup(password, secret.constData());
}

} // namespace

Registration::Registration(SipStack& stack, const SipLineSettings& settings, const QString& password)
    : m_stack(stack), m_settings(settings), m_user(QUrl::toPercentEncoding(settings.user, "&=+$,?!*'()")),
      m_authUser((settings.authUser.isEmpty() ? settings.user : settings.authUser).toUtf8()),
      m_password(password.toUtf8()), m_contact(unguessable()), m_expires(std::max(settings.expires, 1s)),
      m_again([this] { m_wantAddresses(); }), m_refresh([this] { beginRound(); }),
      m_dropKeepAlive([this] { m_keepAlive.reset(); }), m_noAnswer([this] {
          failed({LineTrouble::NoAnswer, u"no answer to REGISTER"_s});
      }),
      m_goodbye([this] { finish(); }), m_finished([this] {
          if (m_done) std::exchange(m_done, nullptr)();
      })
{
}

void Registration::begin(Tell tell, std::function<void()> wantAddresses,
                         std::function<void(const ::sip_msg&)> heard)
{
    m_tell = std::move(tell);
    m_wantAddresses = std::move(wantAddresses);
    m_heard = std::move(heard);
    m_wantAddresses();
}

void Registration::useAddresses(const std::vector<QHostAddress>& addresses)
{
    if (addresses.empty()) return failed({LineTrouble::NameNotFound, u"the server's name was not found"_s});
    attempt(addresses[m_attempts++ % addresses.size()]);
}

void Registration::attempt(const QHostAddress& registrar)
{
    m_request.reset();
    m_keepAlive.reset();
    m_auth.reset();
    m_dialog.reset();
    if (const SipTrouble trouble = m_stack.open(registrar); trouble.trouble != LineTrouble::None)
        return failed(trouble);
    if (const int err = openDialog(registrar))
        return failed(troubleOf(err, nullptr, m_settings.transport, m_stack.takeRefusal()));
    beginRound();
}

int Registration::openDialog(const QHostAddress& registrar)
{
    const QByteArray transport = m_stack.transportParam();
    const QByteArray nextHop = "sip:" + hostInUri(registrar) + ':' + QByteArray::number(m_stack.port()) +
                               (transport.isEmpty() ? QByteArray(";transport=udp") : transport);
    const QString domain = m_settings.domain.isEmpty() ? m_settings.server : m_settings.domain;
    const bool isAddress = domain == m_settings.server && !QHostAddress(domain).isNull();
    const QByteArray inUri = isAddress ? hostInUri(QHostAddress(domain)) : domain.toUtf8();
    const QByteArray target = isAddress ? nextHop : "sip:" + inUri;
    const QByteArray us = "sip:" + m_user + '@' + inUri;
    QByteArray route = nextHop + ";lr";
#ifdef SECONDRING_LIBRE_VERIFIES
    // The certificate is checked against the host of the route.
    if (m_settings.transport == SipTransport::Tls && QHostAddress(m_settings.server).isNull())
        route = "sip:" + m_settings.server.toUtf8() + ':' + QByteArray::number(m_stack.port()) +
                ";transport=tls;lr";
#endif
    std::array routes{route.constData()};
    return sip_dialog_alloc(m_dialog.slot(), target.constData(), us.constData(), nullptr, us.constData(),
                            routes.data(), isAddress ? 0 : 1);
}

void Registration::beginRound()
{
    m_challenges = 0;
    if (!m_isLeaving) m_noAnswer.start(kPatience);
    send();
}

void Registration::send()
{
    ::sip_send_h* const contact = contactWriter;
    const auto heard = [](int err, const ::sip_msg* message, void* self) {
        static_cast<Registration*>(self)->answered(err, message);
    };
    const int err = sip_drequestf(m_request.slot(), m_stack.sip(), true, "REGISTER", m_dialog.get(), 0,
                                  m_auth.get(), contact, heard, this, "Content-Length: 0\r\n\r\n");
    if (err != 0) answered(err, nullptr);
}

void Registration::writeContact(const ::sa& local, ::mbuf& into) const
{
    const std::chrono::seconds expires = m_isLeaving ? 0s : m_expires;
    mbuf_printf(&into, "Contact: <sip:%s@%J%s>;expires=%u\r\n", m_contact.constData(), &local,
                m_stack.transportParam().constData(), static_cast<unsigned>(expires.count()));
}

void Registration::answered(int err, const ::sip_msg* message)
{
    const int code = err == 0 && message != nullptr ? message->scode : 0;
    if (code >= 100 && code < 200) return;
    if (code == 401 || code == 407) return challenged(*message);
    if (m_isLeaving) return finish();
    if (code >= 200 && code < 300) return registered(*message);
    if (code == 423) return tooBrief(*message);
    failed(troubleOf(err, message, m_settings.transport, m_stack.takeRefusal()));
}

void Registration::challenged(const ::sip_msg& message)
{
    // Once a round, and once more when only the nonce was too old: a switch locks out who guesses on.
    const bool mayTry = m_challenges == 0 || (m_challenges == 1 && isStale(message));
    ++m_challenges;
    m_auth.reset();
    int err = mayTry ? sip_auth_alloc(
                           m_auth.slot(),
                           [](char** user, char** password, const char*, void* self) {
                               const auto* registration = static_cast<const Registration*>(self);
                               return credentials(user, password, registration->m_authUser,
                                                  registration->m_password);
                           },
                           this, false)
                     : EAUTH;
    if (err == 0) err = sip_auth_authenticate(m_auth.get(), &message);
    if (err == 0) return send();
    if (m_isLeaving) return finish();
    failed(mayTry
               ? SipTrouble{LineTrouble::Refused, u"asks for the password in a way that is not supported"_s}
               : troubleOf(0, &message, m_settings.transport, m_stack.takeRefusal()));
}

void Registration::tooBrief(const ::sip_msg& message)
{
    const ::sip_hdr* least = sip_msg_hdr(&message, SIP_HDR_MIN_EXPIRES);
    const std::chrono::seconds wanted{least != nullptr ? pl_u32(&least->val) : 0};
    if (wanted <= m_expires || wanted > 24h)
        return failed(troubleOf(0, &message, m_settings.transport, m_stack.takeRefusal()));
    m_expires = wanted;
    send();
}

void Registration::registered(const ::sip_msg& message)
{
    m_noAnswer.stop();
    m_delay.succeeded();
    m_isRegistered = true;
    // Early enough for an answer that has to be asked for twice.
    m_refresh.start(std::chrono::milliseconds(grantedExpiry(message, m_contact, m_expires)) * 9 / 10);
    if (m_settings.transport != SipTransport::Udp && !m_keepAlive)
        sip_keepalive_start(
            m_keepAlive.slot(), m_stack.sip(), &message, m_answersPings ? kPingEvery : kNeverPing,
            [](int err, void* self) { static_cast<Registration*>(self)->connectionLost(err); }, this);
    m_heard(message);
    m_tell(LineMonitor::State::Watching, {});
}

void Registration::connectionLost(int err)
{
    // Not every switch answers pings, and the stack hangs up on one that does not.
    if (err == ETIMEDOUT) m_answersPings = false;
    // The stack is in the middle of a callback of this.
    m_dropKeepAlive.start(0ms);
    if (m_isLeaving) return;
    failed({LineTrouble::Unreachable, u"connection lost: "_s + QString::fromLocal8Bit(std::strerror(err))});
}

void Registration::failed(const SipTrouble& trouble)
{
    m_noAnswer.stop();
    m_refresh.stop();
    m_request.reset();
    if (trouble.trouble == LineTrouble::NoAnswer && m_settings.transport != SipTransport::Udp)
        m_stack.distrustConnections();
    m_again.start(trouble.trouble == LineTrouble::WrongPassword ? RetryDelay::afterWrongPassword
                                                                : m_delay.next());
    m_tell(LineMonitor::State::Faulty, trouble);
}

void Registration::end(std::function<void()> done)
{
    m_done = std::move(done);
    m_isLeaving = true;
    m_again.stop();
    m_refresh.stop();
    m_keepAlive.reset();
    const bool mayBeRegistered = m_isRegistered || m_request;
    m_request.reset();
    if (!mayBeRegistered || !m_dialog) return finish();
    m_goodbye.start(kGoodbye);
    beginRound();
}

void Registration::finish()
{
    m_noAnswer.stop();
    m_goodbye.stop();
    // The stack may be in the middle of a callback of ours, and is closed next.
    m_finished.start(0ms);
}

} // namespace secondring
