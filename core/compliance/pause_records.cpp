// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/pause_records.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

Result<std::vector<AutomationPause>> pausesOf(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<AutomationPause> pauses;
    while (query.next()) {
        const auto number = PhoneNumber::fromE164(query.text(1));
        if (!number) return fail(Failure::StorageDamaged, u"automation_pause holds a number that is none"_s);
        pauses.push_back({query.text(0), *number, query.text(2), query.time(3)});
    }
    return pauses;
}

} // namespace

Result<void> PauseRecords::pause(const PhoneNumber& number, const QString& words, Timestamp since)
{
    Query query(
        m_transaction,
        u"INSERT INTO automation_pause (id, number, words, since) VALUES (:id, :number, :words, :since)"
        " ON CONFLICT (number) WHERE answered_at IS NULL DO NOTHING"_s);
    query.bind(u":id"_s, newId())
        .bind(u":number"_s, number.e164())
        .bind(u":words"_s, words)
        .bind(u":since"_s, since);
    m_transaction.touch(Area::Consent);
    return query.run();
}

Result<bool> PauseRecords::isPaused(const PhoneNumber& number)
{
    const auto found = open(number);
    if (!found) return Fail(found.error());
    return found->has_value();
}

Result<std::optional<AutomationPause>> PauseRecords::open(const PhoneNumber& number)
{
    Query query(m_transaction, u"SELECT id, number, words, since FROM automation_pause"
                               " WHERE number = :number AND answered_at IS NULL"_s);
    query.bind(u":number"_s, number.e164());
    const auto found = pausesOf(query);
    if (!found) return Fail(found.error());
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<AutomationPause>> PauseRecords::allOpen()
{
    Query query(m_transaction, u"SELECT id, number, words, since FROM automation_pause"
                               " WHERE answered_at IS NULL ORDER BY since, id"_s);
    return pausesOf(query);
}

Result<bool> PauseRecords::answer(const PhoneNumber& number, bool optedOut, const MemberId& who,
                                  Timestamp now)
{
    Query query(m_transaction, u"UPDATE automation_pause SET answer = :answer, answered_by = :who,"
                               " answered_at = :now WHERE number = :number AND answered_at IS NULL"_s);
    query.bind(u":answer"_s, optedOut ? u"OptedOut"_s : u"DidNot"_s)
        .bind(u":who"_s, who.value)
        .bind(u":now"_s, now)
        .bind(u":number"_s, number.e164());
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) {
        m_transaction.touch(Area::Consent);
        m_transaction.touch(Area::Messages);
    }
    return *changed > 0;
}

Result<void> PauseRecords::forget(const PhoneNumber& number)
{
    Query query(m_transaction, u"DELETE FROM automation_pause WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    m_transaction.touch(Area::Consent);
    return query.run();
}

} // namespace secondring
