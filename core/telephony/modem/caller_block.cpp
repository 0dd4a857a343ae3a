// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/caller_block.h"

#include "core/telephony/modem/modem_caller.h"

using namespace std::chrono_literals;

namespace secondring {

void CallerBlock::add(const ModemSaying& field, Moment now)
{
    using What = ModemSaying::What;
    m_lastAt = now;
    if (field.what == What::Date) m_seen |= kDate;
    if (field.what == What::Time) m_seen |= kTime;
    if (field.what == What::Name) {
        if (m_nameWords.isEmpty()) m_nameWords = field.words;
        m_seen |= kName;
    }
    if (field.what == What::Number) {
        // A number may come twice, once as a word or a row of marks that stands for none.
        if (m_numberWords.isEmpty() || (isDialable(field.words) && !isDialable(m_numberWords)))
            m_numberWords = field.words;
        m_seen |= kNumber;
    }
}

std::optional<Moment> CallerBlock::wholeAt() const
{
    if (isEmpty()) return std::nullopt;
    return m_lastAt + ((m_seen & kNumber) != 0 ? 500ms : 2000ms);
}

} // namespace secondring
