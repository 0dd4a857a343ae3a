// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_factory.h"

#include "core/messaging/inbox.h"
#include "core/recovery/provider_line.h"
#include "core/telephony/asterisk/ami_session.h"
#include "core/telephony/asterisk/asterisk_line.h"
#include "core/telephony/callerid_box/callerid_box_line.h"
#include "core/telephony/fritzbox/fritzbox_line.h"
#include "core/telephony/sip/sip_line.h"
#include "core/telephony/softphone_hook/softphone_line.h"

#ifdef SECONDRING_HAS_SERIAL_PORTS
#include "core/telephony/gsm/gsm_line.h"
#include "core/telephony/modem/modem_line.h"
#endif

#ifdef SECONDRING_HAS_ARI
#include "core/telephony/asterisk/ari_session.h"
#endif

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Stands for a line of a kind that this build lacks.
class MissingLine final : public LineMonitor {
    Q_OBJECT

public:
    explicit MissingLine(LineId line) : m_line(std::move(line)) {}
    [[nodiscard]] LineId line() const override { return m_line; }
    [[nodiscard]] LineAbilities abilities() const override { return {}; }
    void start() override { Q_EMIT stateChanged(State::Faulty, LineTrouble::NotBuilt, {}); }
    void stop() override { Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {}); }

private:
    const LineId m_line;
};

#ifdef SECONDRING_HAS_SERIAL_PORTS
constexpr bool hasSerialPorts = true;
#else
constexpr bool hasSerialPorts = false;
#endif

/// A line on a serial port; none of another kind, or where this build has no serial ports.
std::unique_ptr<LineMonitor> makeSerialLine([[maybe_unused]] const LineSettings& line,
                                            [[maybe_unused]] const QString& secret,
                                            [[maybe_unused]] const LineSurroundings& with)
{
#ifdef SECONDRING_HAS_SERIAL_PORTS
    if (kindOf(line) == LineKind::Gsm)
        return std::make_unique<GsmLine>(line,
                                         GsmLine::Parts{secret, with.pinsFile, with.homeRegion, with.clock});
    if (kindOf(line) == LineKind::Modem)
        return std::make_unique<ModemLine>(line, with.homeRegion, with.clock);
#endif
    return nullptr;
}

/// Nothing where this build lacks the interface.
std::unique_ptr<SwitchSession> sessionFor(const AsteriskLineSettings& how, const QString& secret,
                                          [[maybe_unused]] const Clock& clock)
{
    if (how.api == AsteriskLineSettings::Api::Ami) return std::make_unique<AmiSession>(how, secret);
#ifdef SECONDRING_HAS_ARI
    return std::make_unique<AriSession>(how, secret, clock);
#else
    return nullptr;
#endif
}

} // namespace

bool isBuilt(LineKind kind)
{
    if (kind == LineKind::Gsm || kind == LineKind::Modem) return hasSerialPorts;
    return kind == LineKind::Sip || kind == LineKind::Asterisk || kind == LineKind::Provider ||
           kind == LineKind::Softphone || kind == LineKind::FritzBox || kind == LineKind::CallerIdBox;
}

std::unique_ptr<LineMonitor> makeLine(const LineSettings& line, const QString& secret,
                                      const LineSurroundings& with)
{
    if (kindOf(line) == LineKind::Sip)
        return std::make_unique<SipLine>(with.sip, line, secret, with.homeRegion, with.clock);
    if (const auto* asterisk = std::get_if<AsteriskLineSettings>(&line.how)) {
        if (auto session = sessionFor(*asterisk, secret, with.clock))
            return std::make_unique<AsteriskLine>(line, std::move(session), with.homeRegion, with.clock);
    }
    if (kindOf(line) == LineKind::Provider && with.provider != nullptr && with.inbox != nullptr)
        return std::make_unique<ProviderLine>(line.id, with.homeRegion, *with.provider, *with.inbox);
    if (kindOf(line) == LineKind::Softphone)
        return std::make_unique<SoftphoneLine>(
            line, SoftphoneLine::Parts{HookToken(secret), with.homeRegion, with.phonesFile, with.clock});
    if (auto serial = makeSerialLine(line, secret, with)) return serial;
    if (kindOf(line) == LineKind::FritzBox)
        return std::make_unique<FritzBoxLine>(line, secret, with.homeRegion, with.clock, with.store);
    if (kindOf(line) == LineKind::CallerIdBox) {
        if (auto link = linkFor(std::get<CallerIdBoxLineSettings>(line.how)))
            return std::make_unique<CallerIdBoxLine>(line, with.homeRegion, with.clock, std::move(link));
    }
    return std::make_unique<MissingLine>(line.id);
}

} // namespace secondring

#include "line_factory.moc"
