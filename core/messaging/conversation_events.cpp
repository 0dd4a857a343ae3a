// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compliance/consent_records.h"
#include "core/messaging/bare_thanks.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/filed_conversation.h"
#include "core/messaging/thread_entry_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Somebody has to look there, whatever was written to them: what may be an opt-out is not settled, or a
/// planned text waits for a word.
const QString needsALook =
    u"(EXISTS (SELECT 1 FROM automation_pause WHERE automation_pause.number = conversation.number"
    " AND answered_at IS NULL) OR EXISTS (SELECT 1 FROM message AS held"
    " WHERE held.conversation = conversation.id AND held.state = 'Queued' AND held.reason = 'TheyWrote'))"_s;

} // namespace

Result<ConversationId> ConversationRecords::withNumber(const PhoneNumber& number, Timestamp now)
{
    Query insert(m_transaction,
                 u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind, "
                 u"last_words, draft)"
                 " VALUES (:id, :number, '', :now, :now2, 'Call', '', '') ON CONFLICT (number) DO NOTHING"_s);
    insert.bind(u":id"_s, newId())
        .bind(u":number"_s, number.e164())
        .bind(u":now"_s, now)
        .bind(u":now2"_s, now);
    const auto isNew = insert.runCounting();
    if (!isNew) return Fail(isNew.error());
    if (*isNew > 0) {
        // Erased once, and here again: an opt-out of theirs is shown as anybody's.
        const auto known = ConsentRecords(m_transaction).recognise(number);
        if (!known) return Fail(known.error());
    }
    Query query(m_transaction, u"SELECT id FROM conversation WHERE number = :number"_s);
    query.bind(u":number"_s, number.e164());
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return fail(Failure::NotFound, u"conversation just made is not there"_s);
    return ConversationId{query.text(0)};
}

Result<void> ConversationRecords::noteNetworkName(const ConversationId& id, const QString& name)
{
    Query query(m_transaction, u"UPDATE conversation SET network_name = :name WHERE id = :id"_s);
    query.bind(u":name"_s, name).bind(u":id"_s, id.value);
    return query.run();
}

Result<void> ConversationRecords::noteCall(const ConversationId& id, Timestamp at, bool missed)
{
    // Words that nobody has answered say more than another call: they stay in the list.
    Query query(m_transaction, u"UPDATE conversation SET last_at = :at,"
                               " last_kind = CASE WHEN waiting_since IS NULL THEN :kind ELSE last_kind END,"
                               " last_words = CASE WHEN waiting_since IS NULL THEN '' ELSE last_words END"
                               " WHERE id = :id AND last_at <= :at2"_s);
    query.bind(u":at"_s, at)
        .bind(u":kind"_s, missed ? u"Missed"_s : u"Call"_s)
        .bind(u":at2"_s, at)
        .bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> ConversationRecords::noteReceived(const ConversationId& id, const QString& body, Timestamp at)
{
    m_transaction.touch(Area::Messages);
    if (isBareThanks(body)) {
        // Nobody waits for an answer to it, unless they wait already; and it is no reason to look again. What
        // only the program said is no answer, so a thanks for that counts as any reply.
        Query query(
            m_transaction,
            u"UPDATE conversation SET last_at = CASE WHEN last_at > :at THEN last_at ELSE :at2 END,"
            " last_kind = 'In', last_words = :words WHERE id = :id AND (waiting_since IS NOT NULL"
            " OR snoozed_until IS NOT NULL OR closed_at IS NOT NULL OR last_kind IN ('In', 'Out'))"_s);
        query.bind(u":at"_s, at)
            .bind(u":at2"_s, at)
            .bind(u":words"_s, firstWords(body))
            .bind(u":id"_s, id.value);
        const auto changed = query.runCounting();
        if (!changed) return Fail(changed.error());
        if (*changed > 0) return {};
    }
    Query query(m_transaction,
                u"UPDATE conversation SET last_at = CASE WHEN last_at > :at THEN last_at ELSE :at2 END,"
                " last_kind = 'In', last_words = :words, seen_at = NULL, closed_at = NULL,"
                " snoozed_until = NULL, waiting_since = coalesce(waiting_since, :since) WHERE id = :id"_s);
    query.bind(u":at"_s, at)
        .bind(u":at2"_s, at)
        .bind(u":words"_s, firstWords(body))
        .bind(u":since"_s, at)
        .bind(u":id"_s, id.value);
    return query.run();
}

Result<void> ConversationRecords::noteSent(const ConversationId& id, const QString& body, Timestamp at,
                                           bool byPerson)
{
    Query query(m_transaction,
                byPerson ? u"UPDATE conversation SET last_at = :at, last_kind = 'Out', last_words = :words,"
                           " waiting_since = CASE WHEN "_s +
                               needsALook + u" THEN waiting_since END WHERE id = :id"_s
                         : u"UPDATE conversation SET last_at = :at,"
                           " last_kind = CASE WHEN waiting_since IS NULL THEN 'Auto' ELSE last_kind END,"
                           " last_words = CASE WHEN waiting_since IS NULL THEN :words ELSE last_words END"
                           " WHERE id = :id"_s);
    query.bind(u":at"_s, at).bind(u":words"_s, firstWords(body)).bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> ConversationRecords::noteCalledOff(const ConversationId& id)
{
    // Their first words after the last that a person of ours really sent.
    Query waiting(
        m_transaction,
        u"UPDATE conversation SET last_kind = 'In', waiting_since = (SELECT min(at) FROM message"
        " WHERE message.conversation = conversation.id AND direction = 'In' AND at > coalesce("
        "  (SELECT max(ours.at) FROM message AS ours WHERE ours.conversation = conversation.id"
        "   AND ours.purpose = 'Person' AND ours.state <> 'Cancelled'), 0)),"
        " last_words = coalesce((SELECT body FROM message WHERE message.conversation = conversation.id"
        "  AND direction = 'In' ORDER BY at DESC, id DESC LIMIT 1), '')"
        " WHERE id = :id AND last_kind = 'Out' AND closed_at IS NULL AND EXISTS (SELECT 1 FROM message"
        " WHERE message.conversation = conversation.id AND direction = 'In' AND at > coalesce("
        "  (SELECT max(ours.at) FROM message AS ours WHERE ours.conversation = conversation.id"
        "   AND ours.purpose = 'Person' AND ours.state <> 'Cancelled'), 0))"_s);
    waiting.bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    if (auto done = waiting.run(); !done) return done;
    // Nobody waits: what was not sent is not what was said last.
    Query said(m_transaction,
               u"UPDATE conversation SET last_words = coalesce((SELECT body FROM message"
               " WHERE message.conversation = conversation.id AND purpose = 'Person' AND state <> 'Cancelled'"
               " ORDER BY at DESC, id DESC LIMIT 1), last_words) WHERE id = :id AND last_kind = 'Out'"_s);
    said.bind(u":id"_s, id.value);
    return said.run();
}

Result<void> ConversationRecords::noteHeld(const ConversationId& id, Timestamp at)
{
    Query query(m_transaction,
                u"UPDATE conversation SET waiting_since = coalesce(waiting_since, :at), seen_at = NULL,"
                " closed_at = NULL, snoozed_until = NULL WHERE id = :id"_s);
    query.bind(u":at"_s, at).bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> ConversationRecords::noteNotHeld(const ConversationId& id)
{
    Query query(m_transaction, u"UPDATE conversation SET waiting_since = CASE WHEN "_s + needsALook +
                                   u" THEN waiting_since END WHERE id = :id AND last_kind = 'Out'"_s);
    query.bind(u":id"_s, id.value);
    return query.run();
}

Result<void> ConversationRecords::waitNoLonger(const ConversationId& id)
{
    Query query(m_transaction, u"UPDATE conversation SET waiting_since = NULL WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    return query.run();
}

Result<void> ConversationRecords::waitForNoText(const ConversationId& id)
{
    Query query(m_transaction, u"UPDATE conversation SET waiting_since = NULL WHERE id = :id"
                               " AND NOT EXISTS (SELECT 1 FROM page_round WHERE acknowledged_at IS NULL"
                               "  AND page_round.conversation = conversation.id)"_s);
    query.bind(u":id"_s, id.value);
    return query.run();
}

Result<void> ConversationRecords::waitNoLongerIfAnswered(const ConversationId& id)
{
    Query query(m_transaction,
                u"UPDATE conversation SET waiting_since = NULL WHERE id = :id AND last_kind = 'Out'"_s);
    query.bind(u":id"_s, id.value);
    return query.run();
}

Result<int> ConversationRecords::wakeDue(Timestamp now)
{
    Query due(m_transaction, u"SELECT id FROM conversation WHERE snoozed_until <= :now"_s);
    due.bind(u":now"_s, now);
    if (const auto done = due.run(); !done) return Fail(done.error());
    QStringList ids;
    while (due.next())
        ids << due.text(0);
    int woken = 0;
    for (const QString& id : std::as_const(ids)) {
        // Snoozed so that somebody looks again: it needs that now, whoever had the last word.
        Query wake(m_transaction,
                   u"UPDATE conversation SET waiting_since = coalesce(waiting_since, snoozed_until),"
                   " snoozed_until = NULL, seen_at = NULL WHERE id = :id AND snoozed_until <= :now"_s);
        wake.bind(u":id"_s, id).bind(u":now"_s, now);
        auto changed = wake.runCounting();
        if (!changed) return changed;
        if (*changed == 0) continue; // Another desk was faster.
        ++woken;
        const auto said =
            ThreadEntryRecords(m_transaction).add({{}, ConversationId{id}, now, ThreadEntry::Kind::Reopened});
        if (!said) return Fail(said.error());
    }
    if (woken > 0) m_transaction.touch(Area::Messages);
    return woken;
}

Result<void> ConversationRecords::setHeat(const ConversationId& id, int heat)
{
    Query query(m_transaction, u"UPDATE conversation SET heat = :heat WHERE id = :id AND heat <> :heat2"_s);
    query.bind(u":heat"_s, heat).bind(u":id"_s, id.value).bind(u":heat2"_s, heat);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed > 0) m_transaction.touch(Area::Messages);
    return {};
}

Result<void> ConversationRecords::allowAutomation(const ConversationId& id)
{
    Query query(m_transaction, u"UPDATE conversation SET automation_off_at = NULL WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    return query.run();
}

} // namespace secondring
