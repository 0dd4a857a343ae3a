// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/stick_pin.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kAllTries = 3;
constexpr int kBusyTries = 3;

/// Each maker has a question of its own (CPINR is 27.007 8.65).
struct TriesQuestion {
    const char* text;
    const char* answer;
    int field; ///< Of the PIN's tries.
};
constexpr std::array kTriesQuestions{
    TriesQuestion{"AT+CPINR=\"SIM PIN\"", "+CPINR:", 1}, TriesQuestion{"AT^CPIN?", "^CPIN:", 3},
    TriesQuestion{"AT+SPIC", "+SPIC:", 0}, TriesQuestion{"AT+QPINC=\"SC\"", "+QPINC:", 1}};

bool isPin(const QByteArray& pin)
{
    return pin.size() >= 4 && pin.size() <= 8 &&
           std::ranges::all_of(pin, [](char each) { return each >= '0' && each <= '9'; });
}

AtCommand triesQuestion(std::size_t which)
{
    const TriesQuestion& asked = kTriesQuestions.at(which);
    return {.purpose = AtPurpose::PinTriesLeft,
            .text = asked.text,
            .answer = asked.answer,
            .patience = std::chrono::seconds(3)};
}

} // namespace

AtCommand StickPin::stateQuestion()
{
    return {.purpose = AtPurpose::PinState,
            .text = "AT+CPIN?",
            .answer = "+CPIN:",
            .patience = std::chrono::seconds(10),
            .moreWhenBusy = 15, // A card just opened is busy for some seconds.
            .moreWhenSilent = 1,
            .mayLackOk = true};
}

StickPin::Turn StickPin::next(const AtResult& result)
{
    switch (result.command.purpose) {
    case AtPurpose::PinState:
        return stateTold(result);
    case AtPurpose::PinTriesLeft:
        return triesTold(result);
    default:
        return entered(result);
    }
}

StickPin::Turn StickPin::refusal()
{
    return {.trouble = LineTrouble::PinRefused, .detail = u"the SIM card did not take this PIN"_s};
}

StickPin::Turn StickPin::stateTold(const AtResult& result)
{
    const QByteArray state =
        result.lines.empty() ? QByteArray() : AtFields(result.lines.back()).at(0).toByteArray();
    switch (result.verdict) {
    case AtVerdict::NoSim:
        return {.trouble = LineTrouble::NoSim, .detail = u"no SIM card in the stick"_s};
    case AtVerdict::PukWanted:
        return {.trouble = LineTrouble::SimLocked, .detail = u"SIM PUK"_s};
    case AtVerdict::PinWanted:
        return pinWanted();
    case AtVerdict::TimedOut:
        return {.trouble = LineTrouble::NotSpoken, .detail = u"no answer about the SIM card"_s};
    case AtVerdict::Busy:
        return {.trouble = LineTrouble::NoNetwork, .detail = u"the SIM card stays busy"_s};
    default:
        break;
    }
    if (state == "SIM PIN") return pinWanted();
    if (state == "SIM PUK") return {.trouble = LineTrouble::SimLocked, .detail = u"SIM PUK"_s};
    if (state == "NOT INSERTED" || state == "NOT READY" || state == "SIM REMOVED")
        return {.trouble = LineTrouble::NoSim, .detail = u"no SIM card in the stick"_s};
    if (state.startsWith("PH-"))
        return {.trouble = LineTrouble::Refused,
                .detail = u"the stick is locked to another carrier or card"_s};
    // READY; "SIM PIN2" keeps from nothing we do; and some terminals know no PIN at all.
    if (state == "READY") m_memory.forget();
    m_isTried = false;
    return {.isOpen = true};
}

StickPin::Turn StickPin::pinWanted()
{
    if (m_pin.isEmpty()) return {.trouble = LineTrouble::PinNeeded, .detail = u"SIM PIN"_s};
    if (!isPin(m_pin))
        return {.trouble = LineTrouble::BadSettings, .detail = u"a PIN has 4 to 8 digits and nothing else"_s};
    if (m_isTried) return refusal();
    if (!m_wasRefused) m_wasRefused = m_memory.wasRefused();
    if (*m_wasRefused)
        return {.trouble = LineTrouble::PinRefused,
                .detail = u"this PIN was refused before: it is not tried again until another is given"_s};
    m_question = 0;
    return {.ask = triesQuestion(m_question)};
}

StickPin::Turn StickPin::triesTold(const AtResult& result)
{
    std::optional<int> left;
    if (result.verdict == AtVerdict::Ok && !result.lines.empty())
        left = AtFields(result.lines.back()).number(kTriesQuestions.at(m_question).field);
    if (!left && ++m_question < kTriesQuestions.size()) return {.ask = triesQuestion(m_question)};
    if (left && *left < kAllTries)
        return {.trouble = LineTrouble::PinRefused,
                .detail = u"a wrong PIN was tried before; %1 tries are left"_s.arg(*left)};
    return enter();
}

StickPin::Turn StickPin::enter()
{
    // Before anything can go wrong: an answer that is lost may have been a refusal.
    if (!m_memory.noteTry())
        return {.trouble = LineTrouble::PinNeeded,
                .detail = u"the PIN is not tried: the profile cannot keep whether it is refused"_s};
    m_isTried = true;
    return {.ask = AtCommand{.purpose = AtPurpose::Pin,
                             .text = "AT+CPIN=\"" + m_pin + '"',
                             .patience = std::chrono::seconds(20)}};
}

StickPin::Turn StickPin::entered(const AtResult& result)
{
    if (result.verdict == AtVerdict::PukWanted)
        return {.trouble = LineTrouble::SimLocked, .detail = u"SIM PUK"_s};
    if (result.verdict == AtVerdict::Busy && ++m_busyTries <= kBusyTries) {
        // Not looked at, so not wrong.
        m_isTried = false;
        m_memory.forget();
        return {.ask = stateQuestion()};
    }
    if (result.verdict != AtVerdict::Ok) return refusal();
    m_memory.forget();
    m_hasOpened = true;
    return {.ask = stateQuestion()};
}

} // namespace secondring
