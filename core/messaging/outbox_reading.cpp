// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/outbox_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<std::optional<Timestamp>> OutboxRecords::nextDue()
{
    Query query(m_transaction, u"SELECT due_at FROM message WHERE state = 'Queued' AND reason <> 'TheyWrote'"
                               " ORDER BY due_at LIMIT 1"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? std::optional(query.time(0)) : std::nullopt;
}

Result<std::vector<ProviderRef>> OutboxRecords::awaitingReport(Timestamp changedAfter, int atMost)
{
    Query query(m_transaction,
                u"SELECT provider_ref FROM message WHERE state IN ('Accepted', 'Sent')"
                " AND state_at > :after AND provider_ref IS NOT NULL ORDER BY state_at DESC LIMIT :count"_s);
    query.bind(u":after"_s, changedAfter).bind(u":count"_s, atMost);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<ProviderRef> refs;
    while (query.next())
        refs.push_back({query.text(0)});
    return refs;
}

Result<bool> OutboxRecords::waitsForRegistration()
{
    Query query(m_transaction,
                u"SELECT 1 FROM message WHERE state = 'Queued' AND reason = 'NotRegistered' LIMIT 1"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<bool> OutboxRecords::isKnown(const ProviderRef& ref)
{
    Query query(m_transaction, u"SELECT 1 FROM message WHERE provider_ref = :ref"_s);
    query.bind(u":ref"_s, ref.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<bool> OutboxRecords::isReceived(const ProviderRef& ref)
{
    Query query(m_transaction, u"SELECT 1 FROM message WHERE provider_ref = :ref AND direction = 'In'"_s);
    query.bind(u":ref"_s, ref.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next();
}

Result<std::optional<FiledText>> OutboxRecords::find(const MessageId& id)
{
    Query query(m_transaction, u"SELECT "_s + textColumns() + u" FROM message WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    return textIn(query);
}

} // namespace secondring
