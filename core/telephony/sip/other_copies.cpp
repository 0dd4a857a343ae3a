// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/other_copies.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace secondring {
namespace {

// Registrars round to seconds, and answers take their time.
constexpr auto kSlack = 3s;
// Where copies take each other's place, only a look now and then finds the other one.
constexpr int kMemory = 12;

} // namespace

bool OtherCopies::heard(const std::vector<RegisteredContact>& listed, const QByteArray& ourUser,
                        const QByteArray& ourInstance, Moment now)
{
    std::map<QByteArray, Moment> ends;
    bool hasOurs = false;
    bool isNew = false;
    for (const RegisteredContact& each : listed) {
        hasOurs = hasOurs || each.user == ourUser;
        if (each.user == ourUser || each.instance != ourInstance || ourInstance.isEmpty()) continue;
        const Moment end = now + each.expires;
        const auto known = m_endOf.find(each.user);
        isNew = isNew || (known == m_endOf.end() ? m_wereThere : end > known->second + kSlack);
        m_lasts = std::max(m_lasts, each.expires);
        ends[each.user] = end;
    }
    m_endOf = std::move(ends);
    if (isNew) m_lastSeen = now;
    m_wereThere = m_wereThere || hasOurs;
    // One that lost to us for a while comes back within the time it had registered for.
    return m_lastSeen && now - *m_lastSeen <= kMemory * m_lasts;
}

} // namespace secondring
