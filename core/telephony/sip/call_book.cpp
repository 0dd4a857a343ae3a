// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/call_book.h"

#include "core/telephony/sip/call_classifier.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kRemembered = 10min;
constexpr auto kRememberedInAFlood = 1min;
constexpr std::size_t kManyRounds = 1000;
constexpr std::size_t kFlood = 20'000;

QString keyOf(const QString& base, int round)
{
    return round == 1 ? base : u"%1#%2"_s.arg(base).arg(round);
}

} // namespace

CallBook::Ring CallBook::ringBegan(const QByteArray& callId, const QByteArray& fromTag, Moment now)
{
    if (m_rounds.size() >= std::max(m_forgetAt, kManyRounds)) forget(now);
    const QString base = QString::fromUtf8(callId) + u';' + QString::fromUtf8(fromTag);
    const auto [round, isNew] = m_rounds.try_emplace(base, Round{1, now});
    if (!isNew && !m_open.contains(keyOf(base, round->second.number))) {
        ++round->second.number;
        round->second.began = now;
    }
    const CallKey key{keyOf(base, round->second.number)};
    OpenCall& open = m_open[key.value];
    return {key, open.rings++ == 0};
}

std::optional<Ended> CallBook::ringEnded(const CallKey& call, const Ended& how)
{
    const auto found = m_open.find(call.value);
    if (found == m_open.end()) return std::nullopt;
    OpenCall& open = found->second;
    open.soFar = open.soFar ? weightier(*open.soFar, how) : how;
    const Ended soFar = *open.soFar;
    const bool wasSettled = open.isSettled;
    open.isSettled = wasSettled || open.rings == 1 || isAnswered(soFar.outcome);
    const bool isSettled = open.isSettled;
    if (--open.rings == 0) m_open.erase(found);
    return isSettled && !wasSettled ? std::optional(soFar) : std::nullopt;
}

void CallBook::forget(Moment now)
{
    const Moment before = now - (m_rounds.size() < kFlood ? kRemembered : kRememberedInAFlood);
    std::erase_if(m_rounds, [this, before](const auto& each) {
        return each.second.began < before && !m_open.contains(keyOf(each.first, each.second.number));
    });
    // Not at every call, or a flood would be looked through again and again.
    m_forgetAt = 2 * m_rounds.size();
}

} // namespace secondring
