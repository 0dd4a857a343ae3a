// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"

#include "core/compliance/consent_chain.h"
#include "core/compliance/number_hash.h"
#include "core/compliance/pause_records.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QString columns()
{
    return u"id, number, what, source, words, message, at, how, recorded_by"_s;
}

Result<ConsentEvent> eventIn(const Query& query)
{
    const auto number = PhoneNumber::fromE164(query.text(1));
    if (!number) return fail(Failure::StorageDamaged, u"consent_event holds a number that is none"_s);
    ConsentEvent event{.id = query.text(0),
                       .number = *number,
                       .what = consentChangeOf(query.text(2)),
                       .source = consentSourceOf(query.text(3)),
                       .words = query.text(4),
                       .message = {},
                       .at = query.time(6),
                       .how = consentHowOf(query.text(7)),
                       .recordedBy = MemberId{query.text(8)}};
    if (const auto message = query.maybeText(5)) event.message = MessageId{*message};
    return event;
}

Result<std::vector<ConsentEvent>> eventsOf(Query& query)
{
    if (auto done = query.run(); !done) return Fail(done.error());
    std::vector<ConsentEvent> events;
    while (query.next()) {
        auto event = eventIn(query);
        if (!event) return Fail(event.error());
        events.push_back(std::move(*event));
    }
    return events;
}

} // namespace

void ConsentRecords::lock()
{
    m_transaction.lock(u"consent ledger"_s);
}

Result<void> ConsentRecords::record(const ConsentEvent& event)
{
    Query query(m_transaction,
                u"INSERT INTO consent_event (id, number, what, source, words, message, at, how, recorded_by)"
                " VALUES (:id, :number, :what, :source, :words, :message, :at, :how, :by)"_s);
    query.bind(u":id"_s, event.id.isEmpty() ? newId() : event.id)
        .bind(u":number"_s, event.number.e164())
        .bind(u":what"_s, codeOf(event.what))
        .bind(u":source"_s, codeOf(event.source))
        .bind(u":words"_s, event.words)
        .bind(u":message"_s, event.message ? std::optional(event.message->value) : std::nullopt)
        .bind(u":at"_s, event.at)
        .bind(u":how"_s, codeOf(event.how))
        .bind(u":by"_s, event.recordedBy.value);
    if (auto done = query.run(); !done) return done;
    m_transaction.touch(Area::Consent);
    if (event.what == ConsentChange::OptedOut || event.what == ConsentChange::OptedIn) {
        // What was asked about their words is answered by this.
        const bool out = event.what == ConsentChange::OptedOut;
        const auto answered =
            PauseRecords(m_transaction).answer(event.number, out, event.recordedBy, event.at);
        if (!answered) return Fail(answered.error());
    }
    const auto sealed = ConsentChain(m_transaction).seal();
    if (!sealed) return Fail(sealed.error());
    return {};
}

Result<void> ConsentRecords::recordLearntNow(ConsentEvent event)
{
    using namespace std::chrono_literals;
    constexpr auto oneLook = 100ms;
    lock();
    const auto hash = numberHash(m_transaction, event.number);
    if (!hash) return Fail(hash.error());
    Query query(m_transaction,
                u"SELECT max(at) FROM consent_event WHERE number = :number OR number_hash = :hash"_s);
    query.bind(u":number"_s, event.number.e164()).bind(u":hash"_s, *hash);
    if (auto done = query.run(); !done) return done;
    const auto latest = query.next() ? query.maybeTime(0) : std::nullopt;
    const bool silences =
        event.what == ConsentChange::OptedOut || event.what == ConsentChange::ConsentWithdrawn;
    if (silences) event.at = std::max(event.at, latest.value_or(event.at));
    // Lines of one moment, two texts of one look at the provider: they count in the order they came in.
    if (!silences && latest && *latest >= event.at && *latest - event.at <= oneLook) event.at = *latest + 1ms;
    return record(event);
}

Result<bool> ConsentRecords::isOptedOut(const PhoneNumber& number)
{
    const auto hash = numberHash(m_transaction, number);
    if (!hash) return Fail(hash.error());
    Query query(m_transaction,
                u"SELECT what FROM consent_event WHERE (number = :number OR number_hash = :hash)"
                " AND what IN ('OptedOut', 'OptedIn') ORDER BY at DESC, what DESC LIMIT 1"_s);
    query.bind(u":number"_s, number.e164()).bind(u":hash"_s, *hash);
    if (auto done = query.run(); !done) return Fail(done.error());
    return query.next() && query.text(0) == u"OptedOut";
}

Result<bool> ConsentRecords::isOptedOutBesides(const PhoneNumber& number, Timestamp noted)
{
    const auto hash = numberHash(m_transaction, number);
    if (!hash) return Fail(hash.error());
    Query query(m_transaction,
                u"SELECT what FROM consent_event WHERE (number = :number OR number_hash = :hash)"
                " AND what IN ('OptedOut', 'OptedIn') AND id <> coalesce((SELECT id FROM consent_event"
                "  WHERE number = :number2 AND what = 'OptedOut' AND source = 'Person' AND at >= :noted"
                "  ORDER BY at LIMIT 1), '') ORDER BY at DESC, what DESC LIMIT 1"_s);
    query.bind(u":number"_s, number.e164()).bind(u":hash"_s, *hash);
    query.bind(u":number2"_s, number.e164()).bind(u":noted"_s, noted);
    if (auto done = query.run(); !done) return Fail(done.error());
    return query.next() && query.text(0) == u"OptedOut";
}

Result<std::optional<ConsentGrant>> ConsentRecords::grantOf(const PhoneNumber& number)
{
    const auto hash = numberHash(m_transaction, number);
    if (!hash) return Fail(hash.error());
    // At the same moment what takes it back counts.
    Query query(m_transaction,
                u"SELECT what, id, how, at FROM consent_event WHERE (number = :number OR number_hash = :hash)"
                " AND what <> 'OptedIn' ORDER BY at DESC,"
                " CASE WHEN what = 'ConsentGiven' THEN 1 ELSE 0 END LIMIT 1"_s);
    query.bind(u":number"_s, number.e164()).bind(u":hash"_s, *hash);
    if (auto done = query.run(); !done) return Fail(done.error());
    if (!query.next() || query.text(0) != u"ConsentGiven") return std::nullopt;
    return ConsentGrant{query.text(1), consentHowOf(query.text(2)), query.time(3)};
}

Result<std::vector<ConsentEvent>> ConsentRecords::about(const PhoneNumber& number)
{
    Query query(m_transaction,
                u"SELECT "_s + columns() +
                    u" FROM consent_event WHERE number = :number ORDER BY at DESC, what DESC, id"_s);
    query.bind(u":number"_s, number.e164());
    return eventsOf(query);
}

Result<std::vector<ConsentEvent>> ConsentRecords::all()
{
    Query query(m_transaction,
                u"SELECT "_s + columns() + u" FROM consent_event WHERE number <> '' ORDER BY at, id"_s);
    return eventsOf(query);
}

Result<void> ConsentRecords::forget(const PhoneNumber& number)
{
    // Only what is sealed has a hash that stays.
    if (const auto sealed = ConsentChain(m_transaction).seal(); !sealed) return Fail(sealed.error());
    Query query(m_transaction, u"UPDATE consent_event SET number = '', words = '' WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    m_transaction.touch(Area::Consent);
    return query.run();
}

Result<void> ConsentRecords::recognise(const PhoneNumber& number)
{
    const auto hash = numberHash(m_transaction, number);
    if (!hash) return Fail(hash.error());
    Query query(m_transaction,
                u"UPDATE consent_event SET number = :number WHERE number_hash = :hash AND number = ''"_s);
    query.bind(u":number"_s, number.e164()).bind(u":hash"_s, *hash);
    return query.run();
}

} // namespace secondring
