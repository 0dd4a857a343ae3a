// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/line_resident.h"

#include "core/base/log.h"
#include "core/telephony/sip/re_values.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kAllowed = "Allow: INVITE, ACK, CANCEL, OPTIONS, BYE\r\nContent-Length: 0\r\n\r\n";

bool is(const ::sip_msg& request, const char* method)
{
    return pl_strcmp(&request.met, method) == 0;
}

bool isWhole(const ::sip_msg& request)
{
    return pl_isset(&request.via.branch) && pl_isset(&request.callid) && pl_isset(&request.from.tag);
}

} // namespace

LineResident::LineResident(const LineSettings& line, const QString& password, const QString& homeRegion,
                           Tell tell)
    : m_tell(std::move(tell)), m_stack(sipOf(line)), m_registration(m_stack, sipOf(line), password),
      m_calls(m_stack, line, homeRegion,
              [this](const CallKey& call, const RingingCalls::What& what) {
                  this->tell(CallNews{call, what});
              }),
      m_door(sipOf(line).allowedAddresses)
{
    // The numbering plans are read with the first number, and that is not to be a caller's.
    static_cast<void>(readCallerId(u"+12025550100", homeRegion));
    if (m_stack.sip() == nullptr) return;
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
    m_registration.begin(
        [this](LineMonitor::State state, const SipTrouble& trouble) {
            this->tell(RegistrationNews{state, trouble});
        },
        [this] { this->tell(AddressesWanted{}); },
        [this](const ::sip_msg& message) {
            m_stack.guardSocketOf(message, [this](const QHostAddress& source, QByteArrayView datagram) {
                return m_door.admits(source, datagram, Doorkeeper::Moment::clock::now());
            });
        });
}

LineResident::~LineResident() = default;

void LineResident::useAddresses(const std::vector<QHostAddress>& addresses)
{
    if (m_isLeaving) return;
    // A name that is not found for a moment does not make the switch a stranger.
    if (!addresses.empty()) m_door.setRegistrars(addresses);
    m_registration.useAddresses(addresses);
}

void LineResident::leave(std::function<void()> gone)
{
    m_isLeaving = true;
    m_calls.endAll(u"Second Ring stopped watching"_s);
    m_registration.end([this, gone = std::move(gone)] {
        m_stack.close([this, gone] {
            tell(LineLeft{});
            gone();
        });
    });
}

void LineResident::tell(LineNews news)
{
    if (m_tell) m_tell(std::move(news));
}

void LineResident::requested(const ::sip_msg& request)
{
    if (is(request, "ACK")) return m_calls.acknowledged(request);
    if (!isWhole(request)) return reply(request, 400, "Bad Request");
    if (!m_door.knows(hostOf(request.src))) return turnAway(request);
    if (is(request, "INVITE")) return invited(request);
    if (!is(request, "CANCEL")) return askedOther(request);
    if (!m_calls.cancelled(request)) reply(request, 481, "Call/Transaction Does Not Exist");
}

void LineResident::invited(const ::sip_msg& invite)
{
    if (pl_isset(&invite.to.tag)) return reply(invite, 481, "Call/Transaction Does Not Exist");
    if (!m_registration.isOurContact(viewOf(invite.uri.user))) return reply(invite, 404, "Not Found");
    if (m_isLeaving) return reply(invite, 480, "Temporarily Unavailable");
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
    // An answer sent to where a stranger asks it to go would make us his weapon.
    ::pl elsewhere{};
    if (!m_door.mayAnswerStranger(now) || msg_param_decode(&request.via.params, "maddr", &elsewhere) == 0)
        return;
    if (is(request, "CANCEL")) return reply(request, 481, "Call/Transaction Does Not Exist");
    const bool isMisdialled = is(request, "INVITE") && !m_registration.isOurContact(viewOf(request.uri.user));
    reply(request, isMisdialled ? 404 : 403, isMisdialled ? "Not Found" : "Forbidden");
}

void LineResident::reply(const ::sip_msg& request, int code, const char* words)
{
    sip_reply(m_stack.sip(), &request, static_cast<uint16_t>(code), words);
}

} // namespace secondring
