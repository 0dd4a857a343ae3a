// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/sighting_records.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<std::vector<Sighting>> sightingsOf(Transaction& transaction, const CallId& call)
{
    Query query(transaction, u"SELECT line, outcome, certainty FROM call_sighting WHERE call = :call"
                             " ORDER BY seen_order, line"_s);
    query.bind(u":call"_s, call.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<Sighting> sightings;
    while (query.next())
        sightings.push_back({LineId{query.text(0)}, outcomeOf(query.text(1)), certaintyOf(query.text(2))});
    return sightings;
}

} // namespace secondring
