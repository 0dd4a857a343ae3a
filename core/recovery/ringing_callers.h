// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/call_tracker.h"

#include <QHash>

#include <utility>

namespace secondring {

/// Who rings now, on how many phones. Asked and told thousands of times in a flood.
class RingingCallers {
public:
    void note(const RingingCall& call)
    {
        over(call.line, call.key);
        m_calls.insert({call.line.value, call.key.value}, call.caller.number->e164());
        ++m_phones[call.caller.number->e164()];
    }
    void over(const LineId& line, const CallKey& key)
    {
        const QString caller = m_calls.take({line.value, key.value});
        if (caller.isNull()) return;
        if (--m_phones[caller] <= 0) m_phones.remove(caller);
    }
    [[nodiscard]] bool ring(const PhoneNumber& caller) const { return m_phones.contains(caller.e164()); }

private:
    QHash<std::pair<QString, QString>, QString> m_calls; ///< By line and key.
    QHash<QString, int> m_phones;
};

} // namespace secondring
