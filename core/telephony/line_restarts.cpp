// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/line_restarts.h"

#include <algorithm>

namespace secondring {

namespace {

/// A line that mends itself has had several tries by then.
constexpr std::chrono::minutes firstPatience{2};
constexpr std::chrono::minutes longestPatience{16};

bool onlyAPersonMends(LineTrouble trouble)
{
    switch (trouble) {
    case LineTrouble::WrongPassword:
    case LineTrouble::BadSettings:
    case LineTrouble::CertificateUnread:
    case LineTrouble::PasswordLocked:
    case LineTrouble::SecondCopy:
    case LineTrouble::PinNeeded:
    case LineTrouble::PinRefused:
    case LineTrouble::SwitchedOff:
    case LineTrouble::UnitMisset:
    case LineTrouble::PhoneSilent:
    case LineTrouble::SimLocked:
    case LineTrouble::NoVoice:
    case LineTrouble::NoCallerId:
    case LineTrouble::Guessed:
    case LineTrouble::NoTextService:
    case LineTrouble::NotBuilt:
        return true;
    default:
        return false;
    }
}

} // namespace

void LineRestarts::noteStarted(const LineId& line, Timestamp now)
{
    m_lines[line.value] = {now, firstPatience};
}

void LineRestarts::noteState(const LineId& line, LineMonitor::State state, LineTrouble trouble, Timestamp now)
{
    const auto known = m_lines.find(line.value);
    if (known == m_lines.end()) return; // It was never started: it is off because somebody wants it so.
    Waiting& waiting = known->second;
    const bool isWell = state == LineMonitor::State::Watching;
    if (isWell && !waiting.isWell) waiting = {now, firstPatience, false, true};
    if (isWell) return;
    if (waiting.isWell) waiting.since = now;
    waiting.isWell = false;
    if (state == LineMonitor::State::Faulty) waiting.isMendedByPerson = onlyAPersonMends(trouble);
}

std::vector<LineId> LineRestarts::due(Timestamp now)
{
    std::vector<LineId> lines;
    for (auto& [line, waiting] : m_lines) {
        waiting.since = std::min(waiting.since, now); // The clock may have been set back.
        if (waiting.isWell || waiting.isMendedByPerson || now - waiting.since < waiting.patience) continue;
        waiting.since = now;
        waiting.patience = std::min(2 * waiting.patience, longestPatience);
        lines.push_back(LineId{line});
    }
    return lines;
}

} // namespace secondring
