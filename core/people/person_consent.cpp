// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_consent.h"

#include "core/compliance/consent_records.h"
#include "core/compliance/number_hash.h"
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

/// The latest opt-out of @p number, as a line of @p held.
Result<std::optional<ConsentEvent>> linedFor(Transaction& transaction, const PhoneNumber& held,
                                             const PhoneNumber& number)
{
    const auto hash = numberHash(transaction, number);
    if (!hash) return Fail(hash.error());
    Query query(transaction, u"SELECT source, at, how FROM consent_event WHERE (number = :number"
                             " OR number_hash = :hash) AND what = 'OptedOut' ORDER BY at DESC LIMIT 1"_s);
    query.bind(u":number"_s, number.e164()).bind(u":hash"_s, *hash);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return ConsentEvent{.id = {},
                        .number = held,
                        .what = ConsentChange::OptedOut,
                        .source = consentSourceOf(query.text(0)),
                        .words = {},
                        .message = {},
                        .at = query.time(1),
                        .how = consentHowOf(query.text(2)),
                        .recordedBy = {}};
}

/// Whether @p other, of the same person, wants no texts, and @p number has not come back since.
Result<bool> holdsFor(Transaction& transaction, const PhoneNumber& number, const PhoneNumber& other)
{
    if (other == number) return false;
    auto out = ConsentRecords(transaction).isOptedOut(other);
    if (!out || !*out) return out;
    const auto back = cameBackWith(transaction, number, other);
    if (!back) return back;
    return !*back;
}

/// By one of @p numbers that was opted out after @p since.
Result<std::optional<ConsentEvent>> heldBy(Transaction& transaction, const PhoneNumber& number,
                                           const std::vector<PhoneNumber>& numbers, Timestamp since)
{
    const auto own = ConsentRecords(transaction).isOptedOut(number);
    if (!own) return Fail(own.error());
    if (*own) return std::nullopt;
    for (const PhoneNumber& each : numbers) {
        const auto holds = holdsFor(transaction, number, each);
        if (!holds) return Fail(holds.error());
        if (!*holds) continue;
        auto line = linedFor(transaction, number, each);
        if (!line || (*line && (*line)->at > since)) return line;
    }
    return std::nullopt;
}

} // namespace

Result<bool> hasPersonOptedOut(Transaction& transaction, const PhoneNumber& number)
{
    if (auto own = ConsentRecords(transaction).isOptedOut(number); !own || *own) return own;
    const auto elsewhere = optedOutElsewhere(transaction, number);
    if (!elsewhere) return Fail(elsewhere.error());
    return elsewhere->has_value();
}

Result<std::optional<PhoneNumber>> optedOutElsewhere(Transaction& transaction, const PhoneNumber& number)
{
    const auto numbers = numbersOfWhoHas(transaction, number);
    if (!numbers) return Fail(numbers.error());
    for (const PhoneNumber& each : *numbers) {
        const auto holds = holdsFor(transaction, number, each);
        if (!holds) return Fail(holds.error());
        if (*holds) return each;
    }
    return std::nullopt;
}

Result<std::vector<ConsentEvent>> optOutsHeldTogether(Transaction& transaction, const PhoneNumber& number,
                                                      Timestamp since)
{
    const auto numbers = numbersOfWhoHas(transaction, number);
    if (!numbers) return Fail(numbers.error());
    std::vector<ConsentEvent> lines;
    if (numbers->size() < 2) return lines;
    for (const PhoneNumber& each : *numbers) {
        auto line = heldBy(transaction, each, *numbers, since);
        if (!line) return Fail(line.error());
        if (*line) lines.push_back(std::move(**line));
    }
    return lines;
}

Result<void> keepOptOuts(Transaction& transaction, const std::vector<ConsentEvent>& held)
{
    std::vector<ConsentEvent> loose;
    for (const ConsentEvent& line : held) {
        const auto still = hasPersonOptedOut(transaction, line.number);
        if (!still) return Fail(still.error());
        if (!*still) loose.push_back(line);
    }
    for (const ConsentEvent& line : loose) {
        if (auto done = ConsentRecords(transaction).recordLearntNow(line); !done) return done;
    }
    return {};
}

} // namespace secondring
