// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/ring_count.h"

#include "core/telephony/caller_mark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// The box's list holds 999 calls.
constexpr std::size_t mostCounted = 3000;

} // namespace

CallKey incomingKey(const QString& minute, const QString& caller, int nth)
{
    const QString again = nth > 1 ? u"#%1"_s.arg(nth) : QString();
    return {u"fritzbox:"_s + minute + u':' + callerMark(caller) + again};
}

int& RingCount::countOf(const QString& first)
{
    if (!m_counts.contains(first)) {
        m_inOrder.push_back(first);
        m_counts.insert(first, 0);
    }
    if (m_inOrder.size() > mostCounted) {
        m_counts.remove(m_inOrder.front());
        m_inOrder.pop_front();
    }
    return m_counts[first];
}

CallKey RingCount::next(const QString& minute, const QString& caller)
{
    return incomingKey(minute, caller, ++countOf(incomingKey(minute, caller, 1).value));
}

void RingCount::take(const CallKey& call)
{
    // On file, "@" and a time stand behind a key that was used before.
    const QString key = call.value.section(u'@', 0, 0);
    const QString nth = key.section(u'#', 1);
    int& count = countOf(key.section(u'#', 0, 0));
    count = std::max({count, nth.toInt(), 1});
}

} // namespace secondring
