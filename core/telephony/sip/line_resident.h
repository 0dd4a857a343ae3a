// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/doorkeeper.h"
#include "core/telephony/sip/extension_ears.h"
#include "core/telephony/sip/line_news.h"
#include "core/telephony/sip/registration.h"
#include "core/telephony/sip/ringing_calls.h"
#include "core/telephony/sip/sip_resident.h"

struct sip_lsnr;
struct sip_msg;

namespace secondring {

/// The part of a SipLine that lives in the SIP thread: decides which requests count and answers the rest.
class LineResident final : public SipResident {
public:
    using Tell = std::function<void(LineNews)>;

    /// What a line is made of.
    struct Making {
        LineSettings line;
        QString password;
        QString homeRegion;
        QByteArray instance; ///< "urn:uuid:…"
    };

    LineResident(const Making& making, Tell tell);
    ~LineResident() override;
    Q_DISABLE_COPY_MOVE(LineResident)

    void useTargets(const std::vector<SipTarget>& targets);
    /// Signs in anew at once: the network is another one.
    void startOver();
    /// What rings is on disk: the switch may know that it is heard.
    void ringKept(const CallKey& call) { m_calls.kept(call); }
    /// A notification about the extension is missing.
    void askAllAnew() { m_extension.askAllAnew(); }
    /// Says nothing any more: whoever listened is going.
    void fallSilent() override { m_tell = nullptr; }
    void leave(std::function<void()> gone) override;
    void cutOff() override;

private:
    LineResident(const Making& making, const OwnContact& contact, Tell tell);

    void listen();
    void tell(LineNews news);
    void sayGoodbye(const SipTrouble& why);
    void registrationChanged(LineMonitor::State state, const SipTrouble& trouble);
    void extensionChanged(const SipTrouble& trouble);
    void tellState();
    [[nodiscard]] SipTrouble whileWatching() const;
    void requested(const ::sip_msg& request);
    void invited(const ::sip_msg& invite);
    void askedOther(const ::sip_msg& request);
    void turnAway(const ::sip_msg& request);
    void reply(const ::sip_msg& request, int code, const char* words);

    Tell m_tell;
    const SipMode m_mode;
    SipStack m_stack;
    Registration m_registration;
    ExtensionEars m_extension;
    RingingCalls m_calls;
    Doorkeeper m_door;
    ReRef<::sip_lsnr> m_requests;
    ReRef<::sip_lsnr> m_responses;
    StateNews m_registered;
    std::optional<SipTrouble> m_watched;      ///< What came of watching the extension; nothing yet.
    std::optional<QHostAddress> m_turnedAway; ///< Who called us and may not.
    bool m_isLeaving = false;
};

} // namespace secondring
