// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/life_sign.h"

#include "core/telephony/sip/own_dialog.h"
#include "core/telephony/sip/re_values.h"

namespace secondring {
namespace {

/// Who never answers is not asked for ever.
constexpr int kMostUnanswered = 2;

} // namespace

LifeSign::LifeSign(SipStack& stack, const SipLineSettings& settings, const QString& password,
                   std::function<void()> missed)
    : m_stack(stack), m_settings(settings), m_missed(std::move(missed)),
      m_question(stack, "OPTIONS", settings, password), m_next([this] { ask(); }),
      m_silence([this] { this->missed(); })
{
    m_question.onEvents([](const ::sa&, ::mbuf&) {},
                        [this](int /*err*/, const ::sip_msg* message) { answered(message); });
}

void LifeSign::start(const SipTarget& target, Rhythm rhythm)
{
    const bool isOther = !(target == m_target);
    m_target = target;
    m_rhythm = rhythm;
    if (isOther) {
        m_isAnswered = false;
        m_unanswered = 0;
        m_question.drop();
        m_dialog.reset();
    }
    m_silence.stop();
    // At once, to learn whether it answers this at all.
    m_next.start(isOther ? std::chrono::milliseconds(0) : m_rhythm.every);
}

void LifeSign::stop()
{
    m_next.stop();
    m_silence.stop();
    m_question.drop();
    m_dialog.reset();
}

void LifeSign::ask()
{
    m_stack.nudge(m_target);
    m_next.start(m_rhythm.every);
    if (m_question.isUnderWay() || (!m_isAnswered && m_unanswered >= kMostUnanswered)) return;
    if (!m_dialog) m_dialog = openOwnDialog(m_stack, m_settings, m_target, {});
    if (!m_dialog) return;
    m_silence.start(m_rhythm.patience);
    m_question.begin(m_dialog.get());
}

void LifeSign::answered(const ::sip_msg* message)
{
    // A proxy before it says these when it hears nothing itself.
    const bool isAlive =
        message != nullptr && message->scode != 408 && message->scode != 503 && message->scode != 504;
    if (!isAlive) return missed();
    m_silence.stop();
    m_isAnswered = true;
}

void LifeSign::missed()
{
    m_silence.stop();
    m_question.drop();
    ++m_unanswered;
    if (m_isAnswered) m_missed();
}

} // namespace secondring
