// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice_call.h"
#include "core/telephony/sip/loop_timer.h"
#include "core/telephony/sip/re_ref.h"
#include "core/telephony/sip/sip_resident.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>

struct sip;
struct sip_lsnr;
struct sip_msg;

namespace secondring {

/// The part of the practice switch that lives in the SIP thread.
class SwitchResident final : public SipResident {
public:
    enum class News { Open, Failed, PhoneThere };
    using Tell = std::function<void(News, int port)>;

    explicit SwitchResident(Tell tell);
    Q_DISABLE_COPY_MOVE(SwitchResident)
    ~SwitchResident() override;

    void fallSilent() override { m_tell = nullptr; }
    void ring(const PracticeCall& call);
    void leave(std::function<void()> gone) override;

private:
    struct Ringing {
        PracticeCall call;
        QByteArray requestUri;
        QByteArray
            commonHeaders; ///< Via, From, Call-ID: the same in INVITE, CANCEL and ACK (RFC 3261 section 9.1).
        std::unique_ptr<LoopTimer> stop;
    };

    void open();
    void registered(const ::sip_msg& request);
    void answered(const ::sip_msg& response);
    void hangUp(const QByteArray& branch);
    void send(const QByteArray& message);
    [[nodiscard]] static QByteArray messageFor(const Ringing& ringing, const char* method,
                                               const QByteArray& to, const QByteArray& more);

    Tell m_tell;
    ::sip* m_sip = nullptr;
    int m_port = 0;
    ReRef<::sip_lsnr> m_requests;
    ReRef<::sip_lsnr> m_responses;
    QByteArray m_phone; ///< Contact URI of whoever registered last.
    QByteArray m_phoneAddress;
    int m_phonePort = 0;
    std::map<QByteArray, Ringing> m_ringing; ///< By branch.
    LoopTimer m_closing;
    std::function<void()> m_gone;
};

} // namespace secondring
