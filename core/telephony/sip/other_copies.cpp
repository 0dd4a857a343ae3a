// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/other_copies.h"

using namespace std::chrono_literals;

namespace secondring {
namespace {

// Registrars round to seconds, and answers take their time.
constexpr auto kSlack = 3s;

} // namespace

bool OtherCopies::heard(const std::vector<RegisteredContact>& listed, const QByteArray& ourUser,
                        const QByteArray& ourInstance, Moment now)
{
    std::map<QByteArray, Moment> ends;
    for (const RegisteredContact& each : listed) {
        if (each.user == ourUser || each.instance != ourInstance || ourInstance.isEmpty()) continue;
        const Moment end = now + each.expires;
        const auto known = m_endOf.find(each.user);
        const bool isRenewed = known == m_endOf.end() ? !m_isFirst : end > known->second + kSlack;
        if (isRenewed) {
            m_lastRenewed = now;
            m_lasts = each.expires;
        }
        ends[each.user] = end;
    }
    m_endOf = std::move(ends);
    m_isFirst = false;
    return m_lasts > 0s && !m_endOf.empty() && now - m_lastRenewed <= 2 * m_lasts;
}

} // namespace secondring
