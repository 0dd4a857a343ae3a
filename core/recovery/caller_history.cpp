// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/caller_history.h"

#include "core/compliance/consent_records.h"
#include "core/people/contact_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<CallerHistory> historyOf(const std::optional<PhoneNumber>& caller, Transaction& transaction)
{
    CallerHistory history;
    if (!caller) return history;
    const auto optedOut = ConsentRecords(transaction).isOptedOut(*caller);
    if (!optedOut) return Fail(optedOut.error());
    history.optedOut = *optedOut;
    const auto kind = ContactRecords(transaction).kindOf(*caller);
    if (!kind) return Fail(kind.error());
    history.kind = *kind;
    // What was cancelled or refused never reached the caller and does not count. A text counts from when it
    // left.
    Query query(
        transaction,
        u"SELECT max(coalesce(sending_at, at)) FILTER (WHERE purpose = 'TextBack'"
        " AND state NOT IN ('Cancelled', 'Refused', 'Expired')),"
        " max(at) FILTER (WHERE purpose = 'Person' AND state NOT IN ('Cancelled', 'Refused', 'Expired')),"
        " max(at) FILTER (WHERE direction = 'In'),"
        " count(*) FILTER (WHERE trouble = 'Landline'),"
        " count(*) FILTER (WHERE purpose = 'TextBack' AND state = 'Queued'),"
        " max(coalesce(sending_at, at)) FILTER (WHERE purpose = 'TextBack' AND state = 'Failed')"
        " FROM message WHERE number = :number"_s);
    query.bind(u":number"_s, caller->e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return history;
    history.lastTextBackAt = query.maybeTime(0);
    history.lastPersonTextAt = query.maybeTime(1);
    history.lastReceivedAt = query.maybeTime(2);
    history.knownLandline = query.number(3) > 0;
    history.textBackWaits = query.number(4) > 0;
    history.lastTextBackFailed = history.lastTextBackAt && query.maybeTime(5) == history.lastTextBackAt;
    return history;
}

} // namespace secondring
