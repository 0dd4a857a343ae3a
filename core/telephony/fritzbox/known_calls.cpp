// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/known_calls.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<std::vector<CallKey>> knownCalls(Transaction& transaction, const LineId& line, Timestamp since)
{
    Query query(transaction,
                u"SELECT seen.call_key FROM call JOIN call_sighting AS seen ON seen.call = call.id"
                " WHERE call.rang_at >= :since AND seen.line = :line"
                " UNION SELECT call_key FROM ringing_call WHERE line = :ringing"_s);
    query.bind(u":since"_s, since).bind(u":line"_s, line.value).bind(u":ringing"_s, line.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<CallKey> calls;
    while (query.next())
        calls.push_back({query.text(0)});
    return calls;
}

} // namespace secondring
