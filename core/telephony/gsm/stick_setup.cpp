// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/stick_session.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using std::chrono::seconds;

constexpr seconds kBetweenGreetings{10};
constexpr seconds kBetweenSimLooks{30};
/// The network is looked at again soon after the start, then seldom.
constexpr seconds kFirstLook{10};

AtCommand setting(const char* text)
{
    return {.purpose = AtPurpose::Setting, .text = text, .moreWhenBusy = 10, .moreWhenSilent = 1};
}

} // namespace

void StickSession::greet(Moment now)
{
    m_stage = Stage::Greeting;
    m_queue.clear();
    m_pin.startAfresh();
    m_network.startAfresh(now);
    m_lookAt = Moment::max();
    // The first greeting may end a line that somebody left half written.
    m_queue.ask({.purpose = AtPurpose::Hello,
                 .text = "AT",
                 .patience = seconds(1),
                 .moreWhenBusy = 10,
                 .moreWhenSilent = m_greetings - 1});
}

void StickSession::greeted(const AtResult& result, Moment now)
{
    if (result.verdict == AtVerdict::TimedOut) {
        ++m_vainGreetings;
        say({LineMonitor::State::Faulty, m_isGarbled ? LineTrouble::Garbled : LineTrouble::PortSilent,
             m_isGarbled ? u"what comes from the port cannot be read"_s : u"no answer to AT"_s});
        m_lookAt = now + kBetweenGreetings;
        return;
    }
    m_vainGreetings = 0;
    m_isGarbled = false;
    m_stage = Stage::Opening;
    m_queue.ask(setting("ATE0"));
    m_queue.ask(setting("AT+CMEE=1"));
    m_queue.ask(StickPin::stateQuestion());
}

void StickSession::simTold(const AtResult& result, Moment now)
{
    if (m_stage != Stage::Opening) return;
    const StickPin::Turn turn = m_pin.next(result);
    if (turn.ask) return m_queue.ask(*turn.ask);
    if (turn.isOpen) return setUp(now);
    say({LineMonitor::State::Faulty, turn.trouble, turn.detail});
    m_lookAt = now + kBetweenSimLooks;
}

void StickSession::setUp(Moment now)
{
    m_stage = Stage::SettingUp;
    m_lookAt = Moment::max();
    m_network.startAfresh(now);
    if (m_pin.hasOpened()) {
        // A locked stick may have refused these.
        m_queue.ask(setting("ATE0"));
        m_queue.ask(setting("AT+CMEE=1"));
    }
    // Never answers by itself, whatever it was told before.
    m_queue.ask(setting("ATS0=0"));
    m_queue.ask(setting("AT+CRC=1"));
    m_queue.ask(
        {.purpose = AtPurpose::CallerIdOn, .text = "AT+CLIP=1", .patience = seconds(15), .moreWhenBusy = 10});
    // Shows a second caller here; the service itself is left as it is.
    m_queue.ask(setting("AT+CCWA=1"));
    m_queue.ask({.purpose = AtPurpose::Voice, .text = "AT^CVOICE?", .answer = "^CVOICE"});
    m_queue.ask(setting("AT+CREG=1"));
    m_queue.ask({.purpose = AtPurpose::Calls, .text = "AT+CLCC", .answer = "+CLCC:", .moreWhenBusy = 3});
}

void StickSession::askNetwork()
{
    if (m_queue.isAsked(AtPurpose::Network)) return;
    m_queue.ask({.purpose = AtPurpose::Network, .text = "AT+CREG?", .answer = "+CREG:", .moreWhenSilent = 2});
}

void StickSession::networkTold(const AtResult& result, Moment now)
{
    if (m_stage == Stage::Watching && result.verdict == AtVerdict::TimedOut) return greet(now);
    if (result.command.purpose == AtPurpose::StillSet) {
        // The stick has started afresh without a word, and shows no callers any more.
        const bool isForgotten = !result.lines.empty() && AtFields(result.lines.back()).number(0) == 0;
        if (isForgotten) greet(now);
        return;
    }
    m_network.learn(result, now);
    if (m_network.isRegistered()) return watch(now);
    // Calls may come by the packet network alone.
    m_queue.ask({.purpose = AtPurpose::PacketNetwork, .text = "AT+CEREG?", .answer = "+CEREG:"});
    m_queue.ask({.purpose = AtPurpose::VoiceOverPacket, .text = "AT+CIREG?", .answer = "+CIREG:"});
}

void StickSession::listTold(const AtResult& result, Moment now)
{
    if (result.verdict == AtVerdict::Ok)
        add(m_calls.listed(result.lines, now));
    else if (result.verdict != AtVerdict::TimedOut)
        m_calls.listRefused(now);
    if (m_stage != Stage::SettingUp) return;
    m_network.learn(result, now);
    m_calls.setCanList(m_network.canList());
    askNetwork();
}

void StickSession::packetNetworkTold(const AtResult& result, Moment now)
{
    m_network.learn(result, now);
    if (result.command.purpose == AtPurpose::VoiceOverPacket) watch(now);
}

void StickSession::watch(Moment now)
{
    if (m_stage == Stage::SettingUp) {
        m_stage = Stage::Watching;
        m_lookAt = now + kFirstLook;
        // The network itself is asked, which takes its time (27.007 7.6).
        m_queue.ask({.purpose = AtPurpose::CallerIdGranted,
                     .text = "AT+CLIP?",
                     .answer = "+CLIP:",
                     .patience = seconds(10)});
    }
    if (m_stage == Stage::Watching) judge(now);
}

} // namespace secondring
