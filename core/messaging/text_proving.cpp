// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/text_proving.h"

#include "core/compliance/consent_records.h"
#include "core/compliance/proof_records.h"
#include "core/messaging/text_codes.h"
#include "core/messaging/text_segments.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// The line of the ledger that an express agreement stands in.
Result<QString> consentEventOf(Transaction& transaction, const PhoneNumber& number, const Ruling& ruling)
{
    if (ruling.basis != ConsentBasis::Express) return QString();
    const auto grant = ConsentRecords(transaction).grantOf(number);
    if (!grant) return Fail(grant.error());
    return *grant ? (*grant)->id : QString();
}

} // namespace

Result<void> keepProof(Transaction& transaction, const FiledText& text, const Ruling& ruling, Timestamp now)
{
    if (!text.purpose || !isAutomatic(*text.purpose)) return {};
    const auto event = consentEventOf(transaction, text.number, ruling);
    if (!event) return Fail(event.error());
    Query query(transaction, u"SELECT template, overridden_by FROM message WHERE id = :id"_s);
    query.bind(u":id"_s, text.id.value);
    if (auto done = query.run(); !done) return done;
    if (!query.next()) return fail(Failure::NotFound, u"no such text"_s);
    return ProofRecords(transaction)
        .keep({text.id, text.attempts + 1, text.number, codeOf(*text.purpose), text.call, query.text(0),
               segmentsOf(text.body).parts, query.text(1), *event, text.body},
              ruling, now);
}

} // namespace secondring
