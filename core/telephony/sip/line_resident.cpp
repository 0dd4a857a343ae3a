// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/line_resident.h"

#include "core/base/log.h"
#include "core/telephony/sip/re_values.h"
#include "core/telephony/sip/request_check.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kAllowed = "Allow: INVITE, ACK, CANCEL, OPTIONS, BYE, NOTIFY\r\nContent-Length: 0\r\n\r\n";

bool is(const ::sip_msg& request, const char* method)
{
    return pl_strcmp(&request.met, method) == 0;
}

} // namespace

LineResident::LineResident(const Making& making, Tell tell)
    : LineResident(making, OwnContact::ofRun(making.instance), std::move(tell))
{
}

LineResident::LineResident(const Making& making, const OwnContact& contact, Tell tell)
    : m_tell(std::move(tell)), m_mode(sipOf(making.line).mode), m_stack(sipOf(making.line)),
      m_registration(m_stack, sipOf(making.line), making.password, contact),
      m_extension(m_stack, sipOf(making.line), making.password, contact,
                  [this](LineNews news) { this->tell(std::move(news)); }),
      m_calls(m_stack, making.line, making.homeRegion,
              [this](const CallKey& call, const RingingCalls::What& what) {
                  this->tell(CallNews{call, what});
              }),
      m_door(sipOf(making.line).allowedAddresses)
{
    // The numbering plans are read with the first number, and that is not to be a caller's.
    static_cast<void>(readCallerId(u"+12025550100", making.homeRegion));
    if (m_stack.sip() == nullptr) return;
    listen();
    m_extension.onTrouble([this](const SipTrouble& trouble) { extensionChanged(trouble); });
    m_registration.begin(
        {[this](LineMonitor::State state, const SipTrouble& trouble) { registrationChanged(state, trouble); },
         [this] { this->tell(TargetsWanted{}); },
         [this](const ::sip_msg& message) {
             m_stack.guardSocketOf(message, [this](const QHostAddress& source, QByteArrayView datagram) {
                 return m_door.admits(source, datagram, Doorkeeper::Moment::clock::now());
             });
         }});
}

LineResident::~LineResident() = default;

void LineResident::listen()
{
    // Whatever comes is taken: the stack complains on the error output about what nobody wants.
    sip_listen(
        m_requests.slot(), m_stack.sip(), true,
        [](const ::sip_msg* request, void* self) {
            static_cast<LineResident*>(self)->requested(*request);
            return true;
        },
        this);
    sip_listen(
        m_responses.slot(), m_stack.sip(), false, [](const ::sip_msg*, void*) { return true; }, nullptr);
}

void LineResident::useTargets(const std::vector<SipTarget>& targets)
{
    if (m_isLeaving) return;
    std::vector<QHostAddress> hosts;
    hosts.reserve(targets.size());
    for (const SipTarget& target : targets)
        hosts.push_back(target.host);
    // A name that is not found for a moment does not make the switch a stranger.
    if (!hosts.empty()) m_door.setRegistrars(hosts);
    if (m_turnedAway && m_door.knows(*m_turnedAway)) m_turnedAway.reset();
    m_registration.useTargets(targets);
}

void LineResident::startOver()
{
    if (m_isLeaving) return;
    m_extension.pause();
    m_registration.startOver();
}

void LineResident::leave(std::function<void()> gone)
{
    m_isLeaving = true;
    m_calls.endAll(u"Second Ring stopped watching"_s);
    m_extension.end();
    m_registration.end([this, gone = std::move(gone)] {
        m_stack.close([this, gone] {
            sayGoodbye({});
            gone();
        });
    });
}

void LineResident::cutOff()
{
    m_calls.endAll(u"the SIP stack stopped"_s);
    sayGoodbye({LineTrouble::Unreachable, u"the SIP stack stopped: Second Ring must be started anew"_s});
}

void LineResident::sayGoodbye(const SipTrouble& why)
{
    tell(LineLeft{why});
    fallSilent();
}

void LineResident::registrationChanged(LineMonitor::State state, const SipTrouble& trouble)
{
    m_registered = {state, trouble};
    if (state == LineMonitor::State::Watching) {
        m_extension.useTarget(m_registration.target());
    } else {
        m_watched.reset();
        m_extension.pause();
    }
    tellState();
}

void LineResident::extensionChanged(const SipTrouble& trouble)
{
    // It is asked for again every minute; only what changes is news.
    const bool isSame = m_watched && m_watched->trouble == trouble.trouble;
    m_watched = trouble;
    if (!isSame) tellState();
}

void LineResident::tellState()
{
    using State = LineMonitor::State;
    if (m_isLeaving) return;
    if (m_registered.state != State::Watching || m_registered.trouble.trouble != LineTrouble::None)
        return tell(m_registered);
    const bool isRefused = m_watched && m_watched->trouble != LineTrouble::None;
    // One that rings along hears the end of a call itself, only less surely.
    if (m_mode == SipMode::RingAlong)
        return tell(StateNews{State::Watching, isRefused ? *m_watched : whileWatching()});
    if (m_watched)
        tell(isRefused ? StateNews{State::Faulty, *m_watched} : StateNews{State::Watching, whileWatching()});
}

SipTrouble LineResident::whileWatching() const
{
    if (!m_turnedAway) return {};
    return {LineTrouble::CallsFromElsewhere, m_turnedAway->toString()};
}

void LineResident::tell(LineNews news)
{
    if (m_tell) m_tell(std::move(news));
}

void LineResident::requested(const ::sip_msg& request)
{
    if (is(request, "ACK")) return m_calls.acknowledged(request);
    if (!m_door.knows(hostOf(request.src))) return turnAway(request);
    if (const auto refusal = refusalOf(request)) {
        sip_replyf(m_stack.sip(), &request, static_cast<uint16_t>(refusal->code), refusal->words,
                   "%sContent-Length: 0\r\n\r\n", refusal->headers.constData());
        return;
    }
    if (is(request, "INVITE")) return invited(request);
    if (is(request, "NOTIFY")) return m_extension.notified(request);
    if (!is(request, "CANCEL")) return askedOther(request);
    if (!m_calls.cancelled(request)) reply(request, 481, "Call/Transaction Does Not Exist");
}

void LineResident::invited(const ::sip_msg& invite)
{
    if (pl_isset(&invite.to.tag)) return reply(invite, 481, "Call/Transaction Does Not Exist");
    if (!m_registration.isOurContact(viewOf(invite.uri.user))) return reply(invite, 404, "Not Found");
    if (m_isLeaving || m_mode == SipMode::Watch) return reply(invite, 480, "Temporarily Unavailable");
    m_calls.invited(invite);
}

void LineResident::askedOther(const ::sip_msg& request)
{
    if (is(request, "BYE") || pl_isset(&request.to.tag))
        return reply(request, 481, "Call/Transaction Does Not Exist");
    const bool isOptions = is(request, "OPTIONS");
    sip_replyf(m_stack.sip(), &request, isOptions ? 200 : 405, isOptions ? "OK" : "Method Not Allowed",
               kAllowed);
}

void LineResident::turnAway(const ::sip_msg& request)
{
    const auto now = Doorkeeper::Moment::clock::now();
    if (m_door.mayLog(now))
        qCWarning(logLine) << "a stranger's" << bytesOf(request.met).left(16) << "from"
                           << hostOf(request.src).toString() << "was turned away";
    const bool isForUs = is(request, "INVITE") && m_registration.isOurContact(viewOf(request.uri.user));
    // Nobody knows our contact but who was told by the registrar: a switch with more addresses than one.
    if (isForUs && !m_turnedAway) {
        m_turnedAway = hostOf(request.src);
        tellState();
    }
    // An answer sent to where a stranger asks it to go would make us his weapon.
    ::pl elsewhere{};
    if (!m_door.mayAnswerStranger(now) || msg_param_decode(&request.via.params, "maddr", &elsewhere) == 0)
        return;
    if (is(request, "CANCEL")) return reply(request, 481, "Call/Transaction Does Not Exist");
    const bool isMisdialled = is(request, "INVITE") && !isForUs;
    reply(request, isMisdialled ? 404 : 403, isMisdialled ? "Not Found" : "Forbidden");
}

void LineResident::reply(const ::sip_msg& request, int code, const char* words)
{
    sip_reply(m_stack.sip(), &request, static_cast<uint16_t>(code), words);
}

} // namespace secondring
