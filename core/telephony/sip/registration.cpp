// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/registration.h"

#include "core/telephony/sip/own_dialog.h"
#include "core/telephony/sip/re_values.h"
#include "core/telephony/sip/registrar_answer.h"

#include <algorithm>
#include <cstring>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kPatience = 10s;
// Another target waits to be tried, or it has been silent before.
constexpr auto kShortPatience = 4s;
// Of a connection that may be dead: one that lives answers within a round trip.
constexpr auto kDoubt = 2s;
constexpr auto kGoodbye = 1200ms;
constexpr int kLooksEvery = 5; // Refreshes.
constexpr uint32_t kPingEvery = 30;
// Routers forget a way over UDP that is silent for half a minute, and with it who could call.
constexpr std::chrono::milliseconds kLifeSignEvery = 25s;
constexpr uint32_t kNeverPing = 24 * 60 * 60;

} // namespace

Registration::Registration(SipStack& stack, const SipLineSettings& settings, const QString& password,
                           OwnContact contact)
    : m_stack(stack), m_settings(settings), m_contact(std::move(contact)),
      m_register(stack, "REGISTER", settings, password),
      m_life(stack, settings, password, [this] { lifeSignMissed(); }),
      m_expires(std::max(settings.expires, 1s)), m_again([this] { m_ears.wantTargets(); }),
      m_nextTarget([this] { attempt(); }), m_refresh([this] { refresh(); }),
      m_dropKeepAlive([this] { m_keepAlive.reset(); }), m_noAnswer([this] {
          failed({LineTrouble::NoAnswer, u"no answer to REGISTER"_s});
      }),
      m_goodbye([this] { finish(); }), m_finished([this] {
          if (m_done) std::exchange(m_done, nullptr)();
      })
{
    m_register.onEvents([this](const ::sa& local, ::mbuf& into) { writeHeaders(local, into); },
                        [this](int err, const ::sip_msg* message) { answered(err, message); });
}

void Registration::begin(Ears ears)
{
    m_ears = std::move(ears);
    m_ears.wantTargets();
}

void Registration::useTargets(const std::vector<SipTarget>& targets)
{
    // It counts on the targets of before.
    m_nextTarget.stop();
    m_targets = targets;
    m_next = 0;
    if (targets.empty()) return failed({LineTrouble::NameNotFound, u"the server's name was not found"_s});
    attempt();
}

void Registration::startOver()
{
    if (m_isLeaving) return;
    m_nextTarget.stop();
    m_refresh.stop();
    m_life.stop();
    m_noAnswer.stop();
    m_register.drop();
    m_delay.succeeded();
    // A call that rings this moment still comes to the old place, which serves as long as it is answered
    // (RFC 5626, 4.4).
    const bool isConnected = m_isRegistered && m_stack.connection() && m_stack.leadsTo(m_target);
    m_isSilent = isConnected || m_settings.transport == SipTransport::Udp;
    if (isConnected) return refresh();
    if (!m_isSilent) m_stack.distrustConnections();
    m_again.start(0ms);
}

void Registration::attempt()
{
    m_register.drop();
    m_keepAlive.reset();
    m_register.forgetChallenge();
    m_dialog.reset();
    m_hasAsked = false;
    m_checksList = false;
    m_target = m_targets.at(m_next++);
    if (const SipTrouble trouble = m_stack.open(m_target); trouble.trouble != LineTrouble::None)
        return failed(trouble);
    m_dialog = openOwnDialog(m_stack, m_settings, m_target, {});
    if (!m_dialog) return failed({LineTrouble::BadSettings, u"server, domain or user make no address"_s});
    beginRound();
}

void Registration::beginRound()
{
    const bool hasOthers = m_next < m_targets.size() && !m_isRegistered;
    const auto patience = hasOthers || m_isSilent ? kShortPatience : kPatience;
    if (!m_isLeaving) m_noAnswer.start(isDoubted() ? kDoubt : patience);
    m_mayBeRegistered = true;
    m_register.begin(m_dialog.get());
}

void Registration::refresh()
{
    // A registrar that keeps one address for our mark gives it to whoever signed in last, without a word.
    m_checksList = ++m_refreshes % kLooksEvery == 0;
    m_hasAsked = !m_checksList;
    beginRound();
}

bool Registration::isDoubted() const
{
    return m_isSilent && m_settings.transport != SipTransport::Udp;
}

bool Registration::onlyAsks() const
{
    if (m_isLeaving) return false;
    if (m_settings.mode == SipMode::Watch) return true;
    if (m_hasAsked) return false;
    return m_checksList || (m_settings.transport != SipTransport::Udp && !m_stack.connection());
}

void Registration::writeHeaders(const ::sa& local, ::mbuf& into)
{
    mbuf_write_str(&into, "Supported: path, outbound\r\n");
    m_asksNow = onlyAsks();
    if (m_asksNow) return;
    const std::chrono::seconds expires = m_isLeaving ? 0s : m_expires;
    mbuf_write_str(&into, "Contact: ");
    m_contact.write(m_stack, local, into);
    if (!m_contact.instance.isEmpty())
        mbuf_printf(&into, ";+sip.instance=\"<%s>\";reg-id=1", m_contact.instance.constData());
    mbuf_printf(&into, ";expires=%u\r\n", static_cast<unsigned>(expires.count()));
}

void Registration::answered(int err, const ::sip_msg* message)
{
    const int code = err == 0 && message != nullptr ? message->scode : 0;
    if (m_isLeaving) return finish();
    const bool isRefused = code == 401 || code == 407 || code == 403 || code == 408;
    const bool isAnswer = code >= 200 && code != 503 && !isRefused;
    if (m_asksNow && isAnswer && (code < 500 || m_settings.mode != SipMode::Watch)) {
        // Not every switch lets itself be asked, but each has shown us by its answer that it knows us.
        m_hasAsked = true;
        if (m_settings.mode == SipMode::Watch) return registered(*message);
        look(*message);
        return m_register.begin(m_dialog.get());
    }
    if (code >= 200 && code < 300) return registered(*message);
    if (code == 423) return tooBrief(*message);
    failed(troubleOf(err, message, m_settings.transport, m_stack.takeRefusal()));
}

void Registration::tooBrief(const ::sip_msg& message)
{
    const ::sip_hdr* least = sip_msg_hdr(&message, SIP_HDR_MIN_EXPIRES);
    const std::chrono::seconds wanted{least != nullptr ? pl_u32(&least->val) : 0};
    if (wanted <= m_expires || wanted > 24h)
        return failed(troubleOf(0, &message, m_settings.transport, m_stack.takeRefusal()));
    m_expires = wanted;
    m_register.again();
}

void Registration::registered(const ::sip_msg& message)
{
    m_noAnswer.stop();
    m_delay.succeeded();
    m_isRegistered = true;
    const std::chrono::seconds granted = grantedExpiry(message, m_contact.user, m_expires);
    m_refresh.start(refreshAfter(granted));
    m_isSilent = false;
    if (m_settings.transport == SipTransport::Udp)
        m_life.start(m_target, {std::min(kLifeSignEvery, std::chrono::milliseconds(granted) / 2)});
    if (m_settings.transport != SipTransport::Udp && !m_keepAlive)
        sip_keepalive_start(
            m_keepAlive.slot(), m_stack.sip(), &message, m_answersPings ? kPingEvery : kNeverPing,
            [](int err, void* self) { static_cast<Registration*>(self)->connectionLost(err); }, this);
    m_ears.heard(message);
    look(message);
    m_ears.tell(LineMonitor::State::Watching,
                m_isCopied ? SipTrouble{LineTrouble::SecondCopy, u"another computer signs in as this one"_s}
                           : SipTrouble{});
}

void Registration::lifeSignMissed()
{
    if (m_isLeaving || !m_isRegistered || m_register.isUnderWay()) return;
    m_isSilent = true;
    refresh();
}

void Registration::look(const ::sip_msg& message)
{
    if (message.scode >= 300) return;
    m_isCopied = m_copies.heard(registeredContacts(message), m_contact.user, m_contact.instance,
                                OtherCopies::Moment::clock::now());
}

void Registration::connectionLost(int err)
{
    // Not every switch answers pings, and the stack hangs up on one that does not.
    if (err == ETIMEDOUT) m_answersPings = false;
    // The stack is in the middle of a callback of this.
    m_dropKeepAlive.start(0ms);
    if (m_isLeaving) return;
    m_next = m_targets.size();
    failed({LineTrouble::Unreachable, u"connection lost: "_s + QString::fromLocal8Bit(std::strerror(err))});
}

void Registration::failed(const SipTrouble& trouble)
{
    m_noAnswer.stop();
    m_refresh.stop();
    m_life.stop();
    m_register.drop();
    // RFC 5626, 4.4: who falls silent is tried over a new flow.
    if (trouble.trouble == LineTrouble::NoAnswer && (m_isSilent || m_settings.transport != SipTransport::Udp))
        m_stack.distrustConnections();
    const bool isPlaceAtFault =
        trouble.trouble == LineTrouble::Unreachable || trouble.trouble == LineTrouble::NoAnswer;
    if (isDoubted() && isPlaceAtFault) {
        m_isSilent = false;
        m_stack.distrustConnections();
        return m_again.start(0ms);
    }
    if (isPlaceAtFault && m_next < m_targets.size()) return m_nextTarget.start(0ms);
    m_isRegistered = false;
    m_isSilent = false;
    m_again.start(trouble.trouble == LineTrouble::WrongPassword ? RetryDelay::afterWrongPassword
                                                                : m_delay.next());
    m_ears.tell(LineMonitor::State::Faulty, trouble);
}

void Registration::end(std::function<void()> done)
{
    m_done = std::move(done);
    m_isLeaving = true;
    m_again.stop();
    m_nextTarget.stop();
    m_refresh.stop();
    m_life.stop();
    m_keepAlive.reset();
    const bool mayBeRegistered = m_mayBeRegistered && m_settings.mode != SipMode::Watch;
    m_register.drop();
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
