// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/at_queue.h"

#include <algorithm>
#include <utility>

namespace secondring {
namespace {

constexpr std::chrono::milliseconds kBetweenTries{1000};
/// Long enough for an OK that is on its way.
constexpr std::chrono::milliseconds kForTheOk{500};

} // namespace

void AtQueue::clear()
{
    m_waiting.clear();
    m_lines.clear();
    m_isRunning = false;
    m_notBefore = {};
}

bool AtQueue::isAsked(AtPurpose purpose) const
{
    return std::ranges::find(m_waiting, purpose, &AtCommand::purpose) != m_waiting.end();
}

QByteArray AtQueue::next(Moment now)
{
    if (m_isRunning || m_waiting.empty() || now < m_notBefore) return {};
    m_isRunning = true;
    m_lines.clear();
    m_deadline = now + m_waiting.front().patience;
    return m_waiting.front().text + '\r';
}

bool AtQueue::isAnswer(const QByteArray& line) const
{
    const AtCommand& asked = m_waiting.front();
    if (asked.answer.isEmpty() || !line.startsWith(asked.answer)) return false;
    // Who calls is shown with the same word as whether callers are shown.
    return asked.purpose != AtPurpose::CallerIdGranted || !AtFields(line).isQuoted(0);
}

AtQueue::Taken AtQueue::take(const QByteArray& line, Moment now)
{
    const auto verdict = verdictOf(line);
    // An end without a beginning is of a command given up on; it is nobody's, and no news either.
    if (!m_isRunning) return {verdict.has_value(), std::nullopt};
    if (verdict) return {true, end(*verdict, now)};
    if (line == m_waiting.front().text) return {true, std::nullopt};
    if (!isAnswer(line)) return {};
    m_lines.push_back(line);
    if (m_waiting.front().mayLackOk) m_deadline = std::min(m_deadline, now + kForTheOk);
    return {true, std::nullopt};
}

std::optional<AtResult> AtQueue::tick(Moment now)
{
    if (!m_isRunning || now < m_deadline) return std::nullopt;
    const bool isWhole = m_waiting.front().mayLackOk && !m_lines.empty();
    return end(isWhole ? AtVerdict::Ok : AtVerdict::TimedOut, now);
}

std::optional<AtResult> AtQueue::end(AtVerdict verdict, Moment now)
{
    m_isRunning = false;
    AtCommand& command = m_waiting.front();
    int* const more = verdict == AtVerdict::Busy       ? &command.moreWhenBusy
                      : verdict == AtVerdict::TimedOut ? &command.moreWhenSilent
                                                       : nullptr;
    if (more != nullptr && *more > 0) {
        --*more;
        m_notBefore = verdict == AtVerdict::Busy ? now + kBetweenTries : now;
        return std::nullopt;
    }
    AtResult result{std::move(command), verdict, std::exchange(m_lines, {})};
    m_waiting.pop_front();
    return result;
}

std::optional<Moment> AtQueue::wakeAt() const
{
    if (m_isRunning) return m_deadline;
    return m_waiting.empty() ? std::nullopt : std::optional(m_notBefore);
}

} // namespace secondring
