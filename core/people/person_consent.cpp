// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_consent.h"

#include "core/compliance/consent_records.h"
#include "core/people/contact_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

Result<bool> cameBackWith(Transaction& transaction, const PhoneNumber& number)
{
    Query query(transaction,
                u"SELECT 1 FROM consent_event WHERE number = :number AND what = 'OptedIn' LIMIT 1"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

} // namespace

Result<bool> hasPersonOptedOut(Transaction& transaction, const PhoneNumber& number)
{
    ConsentRecords ledger(transaction);
    if (auto own = ledger.isOptedOut(number); !own || *own) return own;
    ContactRecords people(transaction);
    const auto person = people.personWith(number);
    if (!person) return Fail(person.error());
    if (!*person) return false;
    const auto numbers = people.allNumbersOf((*person)->number);
    if (!numbers) return Fail(numbers.error());
    if (numbers->size() < 2) return false;
    for (const Contact& each : *numbers) {
        const auto out = ledger.isOptedOut(each.number);
        if (!out) return Fail(out.error());
        if (!*out) continue;
        const auto back = cameBackWith(transaction, number);
        if (!back) return Fail(back.error());
        return !*back;
    }
    return false;
}

} // namespace secondring
