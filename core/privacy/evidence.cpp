// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/evidence.h"

#include "core/compliance/consent_chain.h"
#include "core/compliance/consent_records.h"
#include "core/compliance/proof_records.h"
#include "core/messaging/recipient_facts.h"
#include "core/people/contact_records.h"
#include "core/privacy/erasure_records.h"
#include "core/store/query.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

Result<int> countOfTexts(Transaction& transaction, const PhoneNumber& number, const QString& purpose)
{
    Query query(transaction, u"SELECT count(*) FROM message WHERE number = :number AND purpose = :purpose"_s);
    query.bind(u":number"_s, number.e164()).bind(u":purpose"_s, purpose);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<void> addCalls(Transaction& transaction, const PhoneNumber& number, std::vector<FiledCall>& calls)
{
    Query query(transaction,
                u"SELECT "_s + callColumns() + u" FROM call WHERE caller = :number ORDER BY rang_at, id"_s);
    query.bind(u":number"_s, number.e164());
    if (auto done = query.run(); !done) return done;
    while (query.next())
        calls.push_back(callIn(query));
    return {};
}

Result<void> add(Transaction& transaction, const PhoneNumber& number, TextEvidence& evidence)
{
    auto texts = ProofRecords(transaction).about(number);
    if (!texts) return Fail(texts.error());
    std::ranges::move(*texts, std::back_inserter(evidence.texts));
    auto consent = ConsentRecords(transaction).about(number);
    if (!consent) return Fail(consent.error());
    std::ranges::move(*consent, std::back_inserter(evidence.consent));
    const auto typed = countOfTexts(transaction, number, u"Person"_s);
    if (!typed) return Fail(typed.error());
    evidence.textsByPeople += *typed;
    const auto received = countOfTexts(transaction, number, u"Received"_s);
    if (!received) return Fail(received.error());
    evidence.textsReceived += *received;
    return addCalls(transaction, number, evidence.calls);
}

} // namespace

Result<TextEvidence> textEvidence(Transaction& transaction, const PhoneNumber& number, const DeskRules& rules,
                                  Timestamp now)
{
    const auto plan = ErasureRecords(transaction).plan(number, now);
    if (!plan) return Fail(plan.error());
    TextEvidence evidence;
    evidence.numbers = plan->numbers;
    evidence.optedOut = plan->optedOut;
    const auto contact = ContactRecords(transaction).find(plan->numbers.front());
    if (!contact) return Fail(contact.error());
    if (*contact) evidence.name = (*contact)->profile.name;
    for (const PhoneNumber& each : plan->numbers) {
        if (auto added = add(transaction, each, evidence); !added) return Fail(added.error());
        const auto term = followUpTermOf(transaction, each, rules, now);
        if (!term) return Fail(term.error());
        evidence.followUps.push_back(*term);
    }
    std::ranges::stable_sort(evidence.texts, {}, &TextProof::at);
    std::ranges::stable_sort(evidence.consent, {}, &ConsentEvent::at);
    std::ranges::stable_sort(evidence.calls, {}, &FiledCall::rangAt);
    const auto ledger = ConsentChain(transaction).verify();
    if (!ledger) return Fail(ledger.error());
    evidence.consentLines = ledger->lines;
    evidence.consentBrokenAt = ledger->firstBroken;
    return evidence;
}

} // namespace secondring
