// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/lockout.h"

#include <algorithm>

namespace secondring {

namespace {

/// Who was quiet for so long begins anew.
constexpr std::chrono::hours forgivenAfter{1};

} // namespace

std::chrono::milliseconds Lockout::lockedFor(const QString& source, Timestamp now) const
{
    const auto found = m_sources.find(source);
    if (found == m_sources.end() || found->second.until <= now) return {};
    // A clock set back must not lock out for longer than it was meant.
    return std::min<std::chrono::milliseconds>(found->second.until - now, found->second.lock);
}

bool Lockout::isLocked(const QString& source, Timestamp now) const
{
    const auto found = m_sources.find(source);
    if (found == m_sources.end()) return false;
    return now >= found->second.lastWrong && now < found->second.until;
}

bool Lockout::wrong(const QString& source, Timestamp now)
{
    if (!m_sources.contains(source)) forget(now);
    Source& known = m_sources[source];
    if (now - known.lastWrong > forgivenAfter) known = {};
    known.lastWrong = now;
    if (++known.wrongs < freeTries) return false;
    known.wrongs = 0;
    known.lock = std::clamp<std::chrono::minutes>(2 * known.lock, shortest, longest);
    known.until = now + known.lock;
    return true;
}

void Lockout::forget(Timestamp now)
{
    std::erase_if(m_sources, [&](const auto& each) {
        return each.second.until <= now && now - each.second.lastWrong > forgivenAfter;
    });
    if (m_sources.size() < mostSources) return;
    // Somebody with many addresses: the one that was quiet for longest gives its place.
    m_sources.erase(
        std::ranges::min_element(m_sources, {}, [](const auto& each) { return each.second.lastWrong; }));
}

} // namespace secondring
