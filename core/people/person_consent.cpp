// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_consent.h"

#include "core/compliance/consent_records.h"
#include "core/people/person_numbers.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Since @p other was opted out; that an import was undone is no wish of theirs.
Result<bool> cameBackWith(Transaction& transaction, const PhoneNumber& number, const PhoneNumber& other)
{
    Query query(transaction, u"SELECT 1 FROM consent_event WHERE number = :number AND what = 'OptedIn'"
                             " AND NOT (source = 'Person' AND how = 'Imported')"
                             " AND at >= coalesce((SELECT max(gone.at) FROM consent_event AS gone"
                             "  WHERE gone.number = :other AND gone.what = 'OptedOut'), 0) LIMIT 1"_s);
    query.bind(u":number"_s, number.e164()).bind(u":other"_s, other.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

} // namespace

Result<bool> hasPersonOptedOut(Transaction& transaction, const PhoneNumber& number)
{
    ConsentRecords ledger(transaction);
    if (auto own = ledger.isOptedOut(number); !own || *own) return own;
    const auto numbers = numbersOfWhoHas(transaction, number);
    if (!numbers) return Fail(numbers.error());
    for (const PhoneNumber& each : *numbers) {
        if (each == number) continue;
        const auto out = ledger.isOptedOut(each);
        if (!out) return Fail(out.error());
        if (!*out) continue;
        const auto back = cameBackWith(transaction, number, each);
        if (!back) return Fail(back.error());
        if (!*back) return true;
    }
    return false;
}

} // namespace secondring
