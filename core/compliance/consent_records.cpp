// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"

#include "core/base/code_table.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr CodeTable<ConsentChange, 2> kChanges{
    {{{ConsentChange::OptedOut, u"OptedOut"}, {ConsentChange::OptedIn, u"OptedIn"}}}};
constexpr CodeTable<ConsentSource, 3> kSources{{{{ConsentSource::Keyword, u"Keyword"},
                                                 {ConsentSource::Provider, u"Provider"},
                                                 {ConsentSource::Person, u"Person"}}}};

Result<ConsentEvent> eventIn(const Query& query)
{
    const auto number = PhoneNumber::fromE164(query.text(1));
    if (!number) return fail(Failure::StorageDamaged, u"consent_event holds a number that is none"_s);
    ConsentEvent event{.id = query.text(0),
                       .number = *number,
                       .what = kChanges.valueOf(query.text(2), ConsentChange::OptedOut),
                       .source = kSources.valueOf(query.text(3), ConsentSource::Person),
                       .words = query.text(4),
                       .message = {},
                       .at = query.time(6)};
    if (const auto message = query.maybeText(5)) event.message = MessageId{*message};
    return event;
}

} // namespace

Result<void> ConsentRecords::record(const ConsentEvent& event)
{
    Query query(m_transaction, u"INSERT INTO consent_event (id, number, what, source, words, message, at) "
                               "VALUES (:id, :number, :what, :source, :words, :message, :at)"_s);
    query.bind(u":id"_s, event.id.isEmpty() ? newId() : event.id)
        .bind(u":number"_s, event.number.e164())
        .bind(u":what"_s, kChanges.codeOf(event.what))
        .bind(u":source"_s, kSources.codeOf(event.source))
        .bind(u":words"_s, event.words)
        .bind(u":message"_s, event.message ? std::optional(event.message->value) : std::nullopt)
        .bind(u":at"_s, event.at);
    if (auto done = query.run(); !done) return done;
    m_transaction.touch(Area::Consent);
    return {};
}

Result<void> ConsentRecords::recordLearntNow(ConsentEvent event)
{
    Query query(m_transaction, u"SELECT max(at) FROM consent_event WHERE number = :number"_s);
    query.bind(u":number"_s, event.number.e164());
    if (auto done = query.run(); !done) return done;
    const auto latest = query.next() ? query.maybeTime(0) : std::nullopt;
    if (event.what == ConsentChange::OptedOut) event.at = std::max(event.at, latest.value_or(event.at));
    return record(event);
}

Result<bool> ConsentRecords::isOptedOut(const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT what FROM consent_event WHERE number = :number "
                               "ORDER BY at DESC, what DESC LIMIT 1"_s);
    query.bind(u":number"_s, number.e164());
    if (auto done = query.run(); !done) return Fail(done.error());
    return query.next() && query.text(0) == u"OptedOut";
}

Result<std::vector<ConsentEvent>> ConsentRecords::about(const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT id, number, what, source, words, message, at FROM consent_event "
                               "WHERE number = :number ORDER BY at DESC, what DESC, id"_s);
    query.bind(u":number"_s, number.e164());
    if (auto done = query.run(); !done) return Fail(done.error());
    std::vector<ConsentEvent> events;
    while (query.next()) {
        auto event = eventIn(query);
        if (!event) return Fail(event.error());
        events.push_back(std::move(*event));
    }
    return events;
}

Result<std::vector<ConsentEvent>> ConsentRecords::all()
{
    Query query(m_transaction, u"SELECT id, number, what, source, words, message, at FROM consent_event "
                               "ORDER BY at, id"_s);
    if (auto done = query.run(); !done) return Fail(done.error());
    std::vector<ConsentEvent> events;
    while (query.next()) {
        auto event = eventIn(query);
        if (!event) return Fail(event.error());
        events.push_back(std::move(*event));
    }
    return events;
}

} // namespace secondring
