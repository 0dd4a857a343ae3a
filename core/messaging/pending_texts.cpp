// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/pending_texts.h"

#include "core/messaging/conversation_records.h"
#include "core/messaging/text_codes.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

Result<int> PendingTexts::cancelTextBacks(const PhoneNumber& number, TextReason reason, Timestamp now)
{
    return callOff(u" AND purpose IN ('TextBack', 'Question')"_s, number, reason, now);
}

Result<int> PendingTexts::cancelQuestions(const PhoneNumber& number, TextReason reason, Timestamp now)
{
    return callOff(u" AND purpose = 'Question'"_s, number, reason, now);
}

Result<int> PendingTexts::callOff(const QString& which, const PhoneNumber& number, TextReason reason,
                                  Timestamp now)
{
    Query leaving(m_transaction, u"UPDATE message SET reason = :reason WHERE number = :number"
                                 " AND state = 'Sending'"_s +
                                     which);
    leaving.bind(u":reason"_s, codeOf(reason)).bind(u":number"_s, number.e164());
    if (const auto done = leaving.run(); !done) return Fail(done.error());
    Query query(m_transaction, u"UPDATE message SET state = 'Cancelled', reason = :reason, state_at = :now"
                               " WHERE number = :number AND state = 'Queued'"_s +
                                   which);
    query.bind(u":reason"_s, codeOf(reason)).bind(u":now"_s, now).bind(u":number"_s, number.e164());
    auto changed = query.runCounting();
    if (changed && *changed > 0) {
        m_transaction.touch(Area::Messages);
        m_transaction.touch(Area::Calls);
    }
    return changed;
}

Result<int> PendingTexts::cancelEveryTextBack(TextReason reason, Timestamp now)
{
    Query leaving(m_transaction,
                  u"UPDATE message SET reason = :reason WHERE state = 'Sending' AND purpose = 'TextBack'"_s);
    leaving.bind(u":reason"_s, codeOf(reason));
    if (const auto done = leaving.run(); !done) return Fail(done.error());
    Query query(m_transaction, u"UPDATE message SET state = 'Cancelled', reason = :reason, state_at = :now"
                               " WHERE state = 'Queued' AND purpose = 'TextBack'"_s);
    query.bind(u":reason"_s, codeOf(reason)).bind(u":now"_s, now);
    auto changed = query.runCounting();
    if (changed && *changed > 0) {
        m_transaction.touch(Area::Messages);
        m_transaction.touch(Area::Calls);
    }
    return changed;
}

Result<int> PendingTexts::delayTextBacks(const PhoneNumber& number, Timestamp until)
{
    Query query(m_transaction,
                u"UPDATE message SET due_at = :until WHERE number = :number AND state = 'Queued'"
                " AND purpose = 'TextBack'"_s);
    query.bind(u":until"_s, until).bind(u":number"_s, number.e164());
    return query.runCounting();
}

Result<void> PendingTexts::sendNow(const MessageId& id, Timestamp now)
{
    Query query(m_transaction, u"UPDATE message SET due_at = :now WHERE id = :id AND state = 'Queued'"_s);
    query.bind(u":now"_s, now).bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<bool> PendingTexts::cancel(const MessageId& id, TextReason reason, Timestamp now)
{
    Query leaving(m_transaction,
                  u"UPDATE message SET reason = :reason WHERE id = :id AND state = 'Sending'"_s);
    leaving.bind(u":reason"_s, codeOf(reason)).bind(u":id"_s, id.value);
    if (const auto done = leaving.run(); !done) return Fail(done.error());
    Query query(m_transaction, u"UPDATE message SET state = 'Cancelled', reason = :reason, state_at = :now"
                               " WHERE id = :id AND state = 'Queued'"_s);
    query.bind(u":reason"_s, codeOf(reason)).bind(u":now"_s, now).bind(u":id"_s, id.value);
    auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    m_transaction.touch(Area::Messages);
    m_transaction.touch(Area::Calls);
    if (*changed == 0) return false;
    Query whose(m_transaction, u"SELECT conversation FROM message WHERE id = :id AND purpose = 'Person'"_s);
    whose.bind(u":id"_s, id.value);
    if (const auto done = whose.run(); !done) return Fail(done.error());
    if (!whose.next()) return true;
    const auto noted = ConversationRecords(m_transaction).noteCalledOff(ConversationId{whose.text(0)});
    if (!noted) return Fail(noted.error());
    return true;
}

} // namespace secondring
