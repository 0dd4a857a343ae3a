// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/pending_texts.h"

#include "core/messaging/conversation_records.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/seen_elsewhere.h"
#include "core/messaging/text_codes.h"
#include "core/messaging/text_segments.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// No ringing phone puts a text off by more.
constexpr std::chrono::minutes longestDelay{10};

} // namespace

Result<int> PendingTexts::cancelTextBacks(const PhoneNumber& number, TextReason reason, Timestamp now)
{
    return callOff(u" AND purpose IN ('TextBack', 'Question', 'FollowUp')"_s, number, reason, now);
}

Result<int> PendingTexts::cancelForCallBack(const PhoneNumber& number, Timestamp calledAt, Timestamp now)
{
    // A text-back was written when its call was filed, which may be long after it rang; and it answers for
    // every call missed since, which wrote none of its own.
    return callOff(
        u" AND (purpose IN ('Question', 'FollowUp') AND at <= :before OR purpose = 'TextBack'"
        " AND (call IS NULL AND at <= :before OR call IN (SELECT id FROM call WHERE rang_at <= :before)"
        " AND NOT EXISTS (SELECT 1 FROM call AS later WHERE later.caller = number AND later.rang_at > :before"
        " AND later.outcome IN ('Abandoned', 'NoAnswer', 'Busy', 'Declined', 'Voicemail'))))"_s,
        number, TextReason::RungBack, now, calledAt);
}

Result<int> PendingTexts::cancelQuestions(const PhoneNumber& number, TextReason reason, Timestamp now)
{
    return callOff(u" AND purpose IN ('Question', 'FollowUp')"_s, number, reason, now);
}

Result<int> PendingTexts::callOff(const QString& which, const PhoneNumber& number, TextReason reason,
                                  Timestamp now, std::optional<Timestamp> before)
{
    // Few texts wait, and a flood has thousands of one number: the index of numbers is kept out of it.
    Query leaving(m_transaction, u"UPDATE message SET reason = :reason WHERE number || '' = :number"
                                 " AND state = 'Sending'"_s +
                                     which);
    leaving.bind(u":reason"_s, codeOf(reason)).bind(u":number"_s, number.e164());
    if (before) leaving.bind(u":before"_s, *before);
    if (const auto done = leaving.run(); !done) return Fail(done.error());
    // A reply is seen by itself, and thousands may come.
    if (reason != TextReason::TheyWrote) {
        if (const auto done = letLapse(number, reason, now); !done) return Fail(done.error());
    }
    Query query(m_transaction, u"UPDATE message SET state = 'Cancelled', reason = :reason, state_at = :now"
                               " WHERE number || '' = :number AND state = 'Queued'"_s +
                                   which);
    query.bind(u":reason"_s, codeOf(reason)).bind(u":now"_s, now).bind(u":number"_s, number.e164());
    if (before) query.bind(u":before"_s, *before);
    auto changed = query.runCounting();
    if (changed && *changed > 0) {
        m_transaction.touch(Area::Messages);
        m_transaction.touch(Area::Calls);
    }
    return changed;
}

Result<void> PendingTexts::letLapse(const PhoneNumber& number, TextReason reason, Timestamp now)
{
    Query query(m_transaction, u"UPDATE message SET expires_at = :now WHERE number = :number"
                               " AND state = 'Cancelled' AND reason <> :reason AND expires_at > :now2"_s);
    query.bind(u":now"_s, now).bind(u":now2"_s, now);
    query.bind(u":number"_s, number.e164()).bind(u":reason"_s, codeOf(reason));
    return query.run();
}

Result<void> PendingTexts::queueAgain(const PhoneNumber& number, TextReason reason, Timestamp stopped,
                                      Timestamp now)
{
    Query leaving(m_transaction, u"UPDATE message SET reason = 'None' WHERE number = :number"
                                 " AND state = 'Sending' AND reason = :reason"_s);
    leaving.bind(u":number"_s, number.e164()).bind(u":reason"_s, codeOf(reason));
    if (auto done = leaving.run(); !done) return done;
    Query query(m_transaction,
                u"UPDATE message SET state = 'Queued', reason = 'None', state_at = :now,"
                " due_at = CASE WHEN purpose = 'TextBack' AND due_at > :soon THEN :now2 ELSE due_at END"
                " WHERE number = :number AND state = 'Cancelled' AND reason = :reason"
                " AND state_at >= :stopped AND expires_at > :now3"
                " AND purpose IN ('TextBack', 'Question', 'FollowUp')"
                " AND NOT EXISTS (SELECT 1 FROM message AS reply WHERE reply.number = message.number"
                "  AND reply.direction = 'In' AND reply.at >= message.at)"_s);
    query.bind(u":now"_s, now).bind(u":now2"_s, now).bind(u":now3"_s, now);
    query.bind(u":soon"_s, now + longestDelay).bind(u":stopped"_s, stopped);
    query.bind(u":number"_s, number.e164()).bind(u":reason"_s, codeOf(reason));
    m_transaction.touch(Area::Messages);
    m_transaction.touch(Area::Calls);
    return query.run();
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
    if (!changed) return changed;
    // Nor is what was stopped before queued again when somebody takes that back.
    Query stopped(m_transaction, u"UPDATE message SET expires_at = :now WHERE state = 'Cancelled'"
                                 " AND purpose = 'TextBack' AND expires_at > :now2"_s);
    stopped.bind(u":now"_s, now).bind(u":now2"_s, now);
    if (const auto done = stopped.run(); !done) return Fail(done.error());
    if (*changed > 0) {
        m_transaction.touch(Area::Messages);
        m_transaction.touch(Area::Calls);
    }
    return changed;
}

Result<int> PendingTexts::sendTextBacksNow(const PhoneNumber& number, const QString& by, Timestamp now)
{
    Query query(m_transaction, u"UPDATE message SET due_at = :now, overridden_by = :by WHERE number = :number"
                               " AND state = 'Queued' AND purpose = 'TextBack'"_s);
    query.bind(u":now"_s, now).bind(u":by"_s, by).bind(u":number"_s, number.e164());
    m_transaction.touch(Area::Messages);
    return query.runCounting();
}

Result<int> PendingTexts::delayAutomatic(const PhoneNumber& number, Timestamp until)
{
    // What waits for the morning goes on waiting for it: calling again does not make the night shorter.
    Query query(m_transaction,
                u"UPDATE message SET due_at = :until WHERE number = :number AND state = 'Queued'"
                " AND purpose IN ('TextBack', 'FollowUp') AND due_at <= :soon AND overridden_by = ''"_s);
    query.bind(u":until"_s, until).bind(u":number"_s, number.e164()).bind(u":soon"_s, until + longestDelay);
    return query.runCounting();
}

Result<std::vector<FiledText>> PendingTexts::deferredTextBacks()
{
    Query query(m_transaction, u"SELECT "_s + textColumns() +
                                   u" FROM message WHERE state = 'Queued' AND purpose = 'TextBack'"
                                   " AND reason = 'QuietHours' AND overridden_by = '' ORDER BY due_at"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<FiledText> texts;
    while (query.next())
        texts.push_back(textIn(query));
    return texts;
}

Result<void> PendingTexts::askAnew(const MessageId& id, Timestamp now)
{
    Query query(m_transaction, u"UPDATE message SET due_at = :now WHERE id = :id AND state = 'Queued'"
                               " AND reason = 'QuietHours' AND overridden_by = ''"_s);
    query.bind(u":now"_s, now).bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> PendingTexts::reword(const MessageId& id, const QString& body, const QString& templateId)
{
    Query query(m_transaction, u"UPDATE message SET body = :body, template = :template, parts = :parts"
                               " WHERE id = :id AND state = 'Queued'"_s);
    query.bind(u":body"_s, body)
        .bind(u":template"_s, templateId)
        .bind(u":parts"_s, segmentsOf(body).parts)
        .bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<std::optional<TextReason>> PendingTexts::overtakenBy(const FiledText& text)
{
    const bool isFollowUp = text.purpose == TextPurpose::FollowUp;
    if (!isFollowUp && text.purpose != TextPurpose::Question) return std::nullopt;
    // Of a reply's times only when it was read is by our clock; a follow-up is for who never answered at all.
    const QString silentSince =
        isFollowUp ? u" OR reply.at >= coalesce((SELECT max(ours.at) FROM message AS ours"
                     "  WHERE ours.conversation = conversation.id AND ours.purpose = 'TextBack'"
                     "  AND ours.at <= :asked), :asked2)"_s
                   : QString();
    Query query(m_transaction,
                u"SELECT CASE WHEN EXISTS (SELECT 1 FROM message AS reply"
                " WHERE reply.conversation = conversation.id AND reply.direction = 'In'"
                " AND (reply.understood_at IS NULL OR reply.understood_at > :at"_s +
                    silentSince +
                    u")) THEN 1 ELSE 0 END, CASE WHEN automation_off_at IS NOT NULL OR closed_at >= :at2"
                    " THEN 1 ELSE 0 END FROM conversation WHERE id = :id"_s);
    query.bind(u":at"_s, text.at).bind(u":at2"_s, text.at).bind(u":id"_s, text.conversation.value);
    if (isFollowUp) query.bind(u":asked"_s, text.at).bind(u":asked2"_s, text.at);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return std::nullopt;
    if (query.number(0) != 0) return TextReason::TheyWrote;
    if (query.number(1) != 0) return TextReason::StoppedByPerson;
    // Who answered from another telephone is seen to as well.
    if (isFollowUp) return overtakenElsewhere(m_transaction, text);
    return std::nullopt;
}

Result<void> PendingTexts::moveTo(const CallId& call, const CallId& from)
{
    Query query(m_transaction, u"UPDATE message SET call = :call WHERE call = :from"_s);
    query.bind(u":call"_s, call.value).bind(u":from"_s, from.value);
    return query.run();
}

Result<void> PendingTexts::sendNow(const MessageId& id, const QString& by, Timestamp now)
{
    Query query(m_transaction, u"UPDATE message SET due_at = :now, overridden_by = :by"
                               " WHERE id = :id AND state = 'Queued'"_s);
    query.bind(u":now"_s, now).bind(u":by"_s, by).bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<bool> PendingTexts::cancel(const MessageId& id, TextReason reason, Timestamp now)
{
    const auto before = OutboxRecords(m_transaction).find(id);
    if (!before) return Fail(before.error());
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
    if (!*before || (*before)->purpose != TextPurpose::Person) return true;
    ConversationRecords conversations(m_transaction);
    auto noted = conversations.noteCalledOff((*before)->conversation);
    if (noted && (*before)->reason == TextReason::TheyWrote)
        noted = conversations.noteNotHeld((*before)->conversation);
    if (!noted) return Fail(noted.error());
    return true;
}

Result<void> PendingTexts::restore(const MessageId& id, TextReason reason, Timestamp stopped, Timestamp now)
{
    Query leaving(m_transaction, u"UPDATE message SET reason = 'None' WHERE id = :id"
                                 " AND state = 'Sending' AND reason = :reason"_s);
    leaving.bind(u":id"_s, id.value).bind(u":reason"_s, codeOf(reason));
    if (auto done = leaving.run(); !done) return done;
    Query query(m_transaction,
                u"UPDATE message SET state = 'Queued', reason = 'None', state_at = :now"
                " WHERE id = :id AND state = 'Cancelled' AND reason = :reason"
                " AND state_at >= :stopped AND expires_at > :now2"
                " AND NOT EXISTS (SELECT 1 FROM message AS reply WHERE reply.number = message.number"
                "  AND reply.direction = 'In' AND reply.at >= message.at)"_s);
    query.bind(u":now"_s, now).bind(u":id"_s, id.value).bind(u":reason"_s, codeOf(reason));
    query.bind(u":stopped"_s, stopped).bind(u":now2"_s, now);
    m_transaction.touch(Area::Messages);
    m_transaction.touch(Area::Calls);
    return query.run();
}

} // namespace secondring
