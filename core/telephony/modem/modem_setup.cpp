// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_setup.h"

#include "core/telephony/modem/modem_commands.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using What = ModemSaying::What;

constexpr std::chrono::milliseconds kAnswersWithin = 2000ms;
/// What answers in noise has answered: nothing better will follow.
constexpr std::chrono::milliseconds kNoiseEndsWithin = 300ms;
/// Many a modem does not hear a command that follows its last answer at once.
constexpr std::chrono::milliseconds kBetween = 150ms;
constexpr int kAttempts = 3;
/// Nor does many a one hear any while the line rings: a minute of that is borne.
constexpr std::chrono::milliseconds kRingsOnWithin = 8000ms;
constexpr int kTriesWhileRinging = 30;

const std::vector<QByteArray>& waysToCallerId()
{
    static const std::vector<QByteArray> ways{"AT+VCID=1",        "AT#CID=1",          "AT+FCLASS=8;+VCID=1",
                                              "AT-STE=1;+VCID=1", "AT-SCID=1;+VCID=1", "AT#CLS=8#CID=1",
                                              "AT#CC1",           "AT%CCID=1",         "AT*ID1"};
    return ways;
}

/// The answer of a modem that has not heard V1 yet, which may be a digit.
What meantBefore(const ModemSaying& saying)
{
    if (saying.what != What::OtherWords) return saying.what;
    if (saying.words == "0") return What::Ok;
    return saying.words == "4" ? What::Refused : What::OtherWords;
}

} // namespace

void ModemSetup::begin(Moment now)
{
    start(true, now);
}

void ModemSetup::refresh(Moment now)
{
    start(false, now);
}

void ModemSetup::start(bool withReset, Moment now)
{
    m_steps.clear();
    if (withReset) m_steps.push_back({Aim::Reset, {"ATZ"}});
    // Without its S0=0 a modem set so by somebody would answer the caller.
    m_steps.push_back({Aim::LeaveCallsAlone, {"ATE0V1Q0S0=0", "ATE0V1S0=0", "ATS0=0"}});
    if (!m_wishes.country.isEmpty()) m_steps.push_back({Aim::Country, {"AT+GCI=" + m_wishes.country}});
    if (!m_wishes.extra.isEmpty()) m_steps.push_back({Aim::Extra, {m_wishes.extra}});
    if (withReset) m_steps.push_back({Aim::Name, {"ATI3"}});
    m_steps.push_back({Aim::CallerId, waysToCallerId()});
    if (m_wishes.pickUp) m_steps.push_back({Aim::PickUp, {"AT+FCLASS=8;-STE=7", "AT-STE=7"}});
    m_state = State::Working;
    m_step = 0;
    m_way = 0;
    m_attempts = 0;
    m_triesWhileRinging = 0;
    m_rangAt.reset();
    m_wasHeard = false;
    m_wasUnreadable = false;
    m_reportsPickUp = false;
    m_trouble = LineTrouble::None;
    if (withReset) m_detail.clear();
    m_toWrite.clear();
    m_waitsUntil.reset();
    say(now);
}

void ModemSetup::say(Moment at)
{
    m_sayAt = at;
    m_waitsUntil.reset();
}

void ModemSetup::passTime(Moment now)
{
    if (m_state != State::Working) return;
    if (m_sayAt && now >= *m_sayAt) {
        m_sayAt.reset();
        m_toWrite = m_steps[m_step].ways[m_way];
        m_waitsUntil = now + kAnswersWithin;
        ++m_attempts;
    } else if (m_waitsUntil && now >= *m_waitsUntil) {
        if (mayBeDeafFromRinging(now)) {
            m_attempts = 0;
            return say(now);
        }
        // A reset may go by in silence, for a modem can be set to say nothing.
        const bool triesAgain = m_steps[m_step].aim == Aim::LeaveCallsAlone && m_attempts < kAttempts;
        if (triesAgain) return say(now);
        refused(now);
    }
}

bool ModemSetup::mayBeDeafFromRinging(Moment now)
{
    // A reset in mid-ring would cost the caller's number.
    if (!m_rangAt || now - *m_rangAt > kRingsOnWithin || m_steps[m_step].aim == Aim::Reset) return false;
    return ++m_triesWhileRinging <= kTriesWhileRinging;
}

std::optional<Moment> ModemSetup::nextDue() const
{
    if (m_state != State::Working) return std::nullopt;
    return m_sayAt ? m_sayAt : m_waitsUntil;
}

QByteArray ModemSetup::command()
{
    const QByteArray command = std::exchange(m_toWrite, {});
    return keepsOnHook(command) ? command : QByteArray();
}

void ModemSetup::take(const ModemSaying& saying, Moment now)
{
    if (m_state != State::Working) return;
    if (saying.what == What::Ring || saying.what == What::Number || saying.what == What::Name) m_rangAt = now;
    if (!m_waitsUntil) return;
    if (saying.what == What::Unreadable || saying.what == What::TooLong) {
        m_wasUnreadable = true;
        m_waitsUntil = std::min(*m_waitsUntil, now + kNoiseEndsWithin);
    }
    const Aim aim = m_steps[m_step].aim;
    const bool mayBeDigit = aim == Aim::Reset || aim == Aim::LeaveCallsAlone;
    switch (mayBeDigit ? meantBefore(saying) : saying.what) {
    case What::Ok:
        m_wasHeard = true;
        return accepted(now);
    case What::Refused:
        m_wasHeard = true;
        return refused(now);
    case What::OtherWords:
        if (aim == Aim::Name && m_detail.isEmpty() && !saying.words.startsWith("AT"))
            m_detail = QString::fromLatin1(saying.words.left(60));
        return;
    default:
        return;
    }
}

void ModemSetup::accepted(Moment now)
{
    if (m_steps[m_step].aim == Aim::PickUp) m_reportsPickUp = true;
    nextStep(now);
}

void ModemSetup::refused(Moment now)
{
    const Step& step = m_steps[m_step];
    // Whoever did not even hear to leave calls alone hears nothing else.
    const bool isDeaf = step.aim == Aim::LeaveCallsAlone && !m_wasHeard;
    m_attempts = 0;
    if (!isDeaf && ++m_way < step.ways.size()) return say(now + kBetween);
    if (step.aim == Aim::LeaveCallsAlone || step.aim == Aim::CallerId) return failToTake();
    nextStep(now);
}

void ModemSetup::nextStep(Moment now)
{
    m_way = 0;
    m_attempts = 0;
    if (++m_step < m_steps.size()) return say(now + kBetween);
    m_state = State::Ready;
    m_sayAt.reset();
    m_waitsUntil.reset();
}

void ModemSetup::failToTake()
{
    if (!m_wasHeard && m_wasUnreadable)
        return fail(LineTrouble::Garbled,
                    u"what answers on this port cannot be read: another speed, or another device"_s);
    if (!m_wasHeard)
        return fail(LineTrouble::PortSilent, u"nothing on this port answers to AT: is a modem there?"_s);
    if (m_steps[m_step].aim == Aim::CallerId)
        return fail(LineTrouble::NoCallerId, u"the modem knows none of the ways to report callers"_s);
    fail(LineTrouble::NotSpoken, u"the modem cannot be told to leave calls alone"_s);
}

void ModemSetup::fail(LineTrouble trouble, const QString& detail)
{
    m_state = State::Failed;
    m_trouble = trouble;
    m_detail = detail;
}

} // namespace secondring
