// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/doorkeeper.h"
#include "core/telephony/sip/registration.h"
#include "core/telephony/sip/ringing_calls.h"
#include "core/telephony/sip/sip_resident.h"

#include <variant>

struct sip_lsnr;
struct sip_msg;

namespace secondring {

/// What the loop part of a line has to say, as values.
struct CallNews {
    CallKey call;
    RingingCalls::What what;
};
struct RegistrationNews {
    LineMonitor::State state = LineMonitor::State::Connecting;
    SipTrouble trouble;
};
struct AddressesWanted {};
struct LineLeft {};
using LineNews = std::variant<CallNews, RegistrationNews, AddressesWanted, LineLeft>;

/// The part of a SipLine that lives in the SIP thread: decides which requests count and answers the rest.
class LineResident final : public SipResident {
public:
    using Tell = std::function<void(LineNews)>;

    LineResident(const LineSettings& line, const QString& password, const QString& homeRegion, Tell tell);
    ~LineResident() override;
    Q_DISABLE_COPY_MOVE(LineResident)

    void useAddresses(const std::vector<QHostAddress>& addresses);
    /// Says nothing any more: whoever listened is going.
    void fallSilent() { m_tell = nullptr; }
    void leave(std::function<void()> gone) override;

private:
    void tell(LineNews news);
    void requested(const ::sip_msg& request);
    void invited(const ::sip_msg& invite);
    void askedOther(const ::sip_msg& request);
    void turnAway(const ::sip_msg& request);
    void reply(const ::sip_msg& request, int code, const char* words);

    Tell m_tell;
    SipStack m_stack;
    Registration m_registration;
    RingingCalls m_calls;
    Doorkeeper m_door;
    ReRef<::sip_lsnr> m_requests;
    ReRef<::sip_lsnr> m_responses;
    bool m_isLeaving = false;
};

} // namespace secondring
