// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/lease_records.h"

#include "core/compliance/consent_records.h"
#include "core/store/query.h"
#include "core/store/shared_clock.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// What must be left of a lease for a text to leave: longer than a request takes to be written.
constexpr std::chrono::seconds leavesWithin{15};

/// A STOP that came after the claim. It holds for all but the answer to it, as at the claim.
Result<bool> isStopped(Transaction& transaction, const QString& e164, const QString& purpose)
{
    const auto number = PhoneNumber::fromE164(e164);
    if (!number) return true;
    if (purpose == u"Confirmation"_s) return false;
    return ConsentRecords(transaction).isOptedOut(*number);
}

} // namespace

Result<Timestamp> LeaseRecords::time()
{
    return sharedTime(m_transaction, m_now);
}

Result<void> LeaseRecords::take(const MessageId& id)
{
    const auto now = time();
    if (!now) return Fail(now.error());
    Query query(m_transaction, u"UPDATE message SET leased_by = :holder, lease_until = :until"
                               " WHERE id = :id AND state = 'Sending'"_s);
    query.bind(u":holder"_s, m_holder).bind(u":until"_s, *now + lasts).bind(u":id"_s, id.value);
    return query.run();
}

Result<int> LeaseRecords::changeIfHeld(const QString& id, Timestamp until)
{
    Query query(m_transaction, u"UPDATE message SET lease_until = :until"
                               " WHERE id = :id AND leased_by = :holder AND state = 'Sending'"_s);
    query.bind(u":until"_s, until).bind(u":id"_s, id).bind(u":holder"_s, m_holder);
    return query.runCounting();
}

Result<std::set<QString>> LeaseRecords::renew(const std::set<QString>& ids)
{
    const auto now = time();
    if (!now) return Fail(now.error());
    std::set<QString> held;
    for (const QString& id : ids) {
        const auto changed = changeIfHeld(id, *now + lasts);
        if (!changed) return Fail(changed.error());
        if (*changed == 1) held.insert(id);
    }
    return held;
}

Result<std::set<QString>> LeaseRecords::mayLeave(const std::set<QString>& ids)
{
    const auto now = time();
    if (!now) return Fail(now.error());
    std::set<QString> may;
    for (const QString& id : ids) {
        Query query(m_transaction,
                    u"SELECT number, purpose FROM message WHERE id = :id AND leased_by = :holder"
                    " AND state = 'Sending' AND reason = 'None' AND lease_until > :enough"_s);
        query.bind(u":id"_s, id).bind(u":holder"_s, m_holder).bind(u":enough"_s, *now + leavesWithin);
        if (const auto done = query.run(); !done) return Fail(done.error());
        if (!query.next()) continue;
        const auto stopped = isStopped(m_transaction, query.text(0), query.text(1));
        if (!stopped) return Fail(stopped.error());
        if (!*stopped) may.insert(id);
    }
    return may;
}

Result<bool> LeaseRecords::isHeld(const MessageId& id)
{
    const auto now = time();
    if (!now) return Fail(now.error());
    const auto changed = changeIfHeld(id.value, *now + lasts);
    if (!changed) return Fail(changed.error());
    return *changed == 1;
}

Result<void> LeaseRecords::letGo(const MessageId& id)
{
    Query query(m_transaction, u"UPDATE message SET leased_by = '', lease_until = NULL"
                               " WHERE id = :id AND leased_by = :holder AND state = 'Sending'"_s);
    query.bind(u":id"_s, id.value).bind(u":holder"_s, m_holder);
    return query.run();
}

Result<std::vector<InterruptedText>> LeaseRecords::takeOver(Whose whose, const std::optional<MessageId>& only)
{
    const auto now = time();
    if (!now) return Fail(now.error());
    const bool all = whose == Whose::Everyones && !m_transaction.isPostgres();
    Query query(m_transaction,
                u"UPDATE message SET leased_by = :holder, lease_until = :until WHERE state = 'Sending'"
                " AND (leased_by = '' OR lease_until <= :now OR lease_until IS NULL OR :all = 1)"
                " AND (id = :only OR :any = 1)"
                " RETURNING id, our_number, number, body, sending_at"_s);
    query.bind(u":holder"_s, m_holder)
        .bind(u":until"_s, *now + lasts)
        .bind(u":now"_s, *now)
        .bind(u":all"_s, qint64(all ? 1 : 0))
        .bind(u":only"_s, only ? only->value : QString())
        .bind(u":any"_s, qint64(only ? 0 : 1));
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<InterruptedText> texts;
    while (query.next()) {
        const auto from = PhoneNumber::fromE164(query.text(1));
        const auto to = PhoneNumber::fromE164(query.text(2));
        if (!from || !to) continue;
        texts.push_back({{MessageId{query.text(0)}, *from, *to, query.text(3)}, query.time(4)});
    }
    return texts;
}

Result<void> LeaseRecords::recall(const std::set<QString>& inFlight)
{
    Query query(m_transaction, u"SELECT id FROM message WHERE state = 'Sending' AND leased_by = :holder"_s);
    query.bind(u":holder"_s, m_holder);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<MessageId> lost;
    while (query.next())
        if (!inFlight.contains(query.text(0))) lost.push_back(MessageId{query.text(0)});
    for (const MessageId& id : lost) {
        if (auto done = OutboxRecords(m_transaction).postpone(id, TextTrouble::None, {}, m_now); !done)
            return done;
    }
    return {};
}

} // namespace secondring
