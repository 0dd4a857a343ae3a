// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/stick_network.h"

#include "core/telephony/gsm/stick_words.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using State = LineMonitor::State;

/// After it is plugged in a stick looks for its network; one that lost it mostly finds it again.
constexpr std::chrono::seconds kFirstSearch{30};
constexpr std::chrono::seconds kSearchAgain{20};
constexpr int kDenied = 3;

bool isHomeOrRoaming(int state)
{
    // 9 and 10 are registered with calls by way of another network (27.007 7.2).
    return state == 1 || state == 5 || state == 9 || state == 10;
}

/// The field of an answer's last line.
std::optional<int> numberIn(const AtResult& result, int field)
{
    if (result.verdict != AtVerdict::Ok || result.lines.empty()) return std::nullopt;
    return AtFields(result.lines.back()).number(field);
}

bool isRefused(const AtResult& result)
{
    return result.verdict == AtVerdict::Failed || result.verdict == AtVerdict::NotSupported;
}

} // namespace

void StickNetwork::startAfresh(Moment now)
{
    *this = StickNetwork();
    m_searchUntil = now + kFirstSearch;
}

void StickNetwork::learn(const AtResult& result, Moment now)
{
    switch (result.command.purpose) {
    case AtPurpose::CallerIdOn:
        m_showsCallers = result.verdict == AtVerdict::Ok;
        break;
    case AtPurpose::CallerIdGranted:
        m_isCallerIdGranted = numberIn(result, 1) != 0;
        break;
    case AtPurpose::Voice:
        m_isVoiceOff = numberIn(result, 0) == 1;
        break;
    case AtPurpose::Calls:
        if (result.verdict == AtVerdict::Ok || isRefused(result)) m_canList = !isRefused(result);
        break;
    case AtPurpose::Network:
        m_knowsNetworks = !isRefused(result);
        if (result.verdict == AtVerdict::Ok && !result.lines.empty()) told(result.lines.back(), now);
        break;
    case AtPurpose::PacketNetwork:
        m_packet = result.verdict == AtVerdict::Ok && !result.lines.empty()
                       ? registrationIn(result.lines.back()).value_or(0)
                       : 0;
        break;
    case AtPurpose::VoiceOverPacket:
        if (const auto isOn = numberIn(result, 1)) m_voiceOverPacket = *isOn == 1;
        break;
    default:
        break;
    }
}

void StickNetwork::told(QByteArrayView line, Moment now)
{
    if (const auto state = registrationIn(line)) registered(*state, now);
}

void StickNetwork::registered(int state, Moment now)
{
    if (isHomeOrRoaming(m_circuit) && !isHomeOrRoaming(state)) m_searchUntil = now + kSearchAgain;
    m_circuit = state;
}

bool StickNetwork::isRegistered() const
{
    return isHomeOrRoaming(m_circuit);
}

bool StickNetwork::isPacketOnly() const
{
    // 6 and 7: for texts only; calls may still come over the packet network.
    return !isRegistered() && (isHomeOrRoaming(m_packet) || m_circuit == 6 || m_circuit == 7);
}

QString StickNetwork::stateInWords() const
{
    if (m_circuit == kDenied) return u"the network refuses this SIM card"_s;
    return m_circuit == 8 ? u"emergency calls only"_s : u"no network found"_s;
}

StickNetwork::Verdict StickNetwork::judge(Moment now) const
{
    if (!isStick()) return {State::Faulty, LineTrouble::NotSpoken, u"what answers is no mobile stick"_s};
    if (m_isVoiceOff || (!m_showsCallers && !m_canList))
        return {State::Faulty, LineTrouble::NoVoice, u"a stick for data only"_s};
    if (isPacketOnly() && m_voiceOverPacket == false)
        return {State::Faulty, LineTrouble::NoVoice, u"registered for data and texts only"_s};
    if (isPacketOnly() && m_voiceOverPacket == true) return {State::Watching, LineTrouble::None, {}};
    if (isPacketOnly())
        return {State::Watching, LineTrouble::NoVoice,
                u"registered for data: calls come only if stick and carrier speak VoLTE"_s};
    if (!isRegistered() && m_circuit != kDenied && now < m_searchUntil)
        return {State::Connecting, LineTrouble::None, u"looks for the network"_s};
    if (!isRegistered()) return {State::Faulty, LineTrouble::NoNetwork, stateInWords()};
    if (!m_isCallerIdGranted)
        return {State::Watching, LineTrouble::NoCallerId, u"this SIM card's contract shows no callers"_s};
    return {State::Watching, LineTrouble::None, {}};
}

std::optional<Moment> StickNetwork::changesAt(Moment now) const
{
    return !isRegistered() && now < m_searchUntil ? std::optional(m_searchUntil) : std::nullopt;
}

} // namespace secondring
