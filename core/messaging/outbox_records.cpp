// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/outbox_records.h"

#include "core/compliance/consent_records.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/text_codes.h"
#include "core/messaging/text_segments.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

int rankOf(TextState state)
{
    switch (state) {
    case TextState::Queued:
        return 0;
    case TextState::Sending:
        return 1;
    case TextState::Held:
        return 2;
    case TextState::Accepted:
        return 3;
    case TextState::Sent:
        return 4;
    default:
        return 5; // Delivered and every other end: nothing comes after it.
    }
}

TextState stateIn(const DeliveryReport& report)
{
    switch (report.state) {
    case DeliveryState::Accepted:
        return TextState::Accepted;
    case DeliveryState::Sent:
        return TextState::Sent;
    case DeliveryState::Delivered:
        return TextState::Delivered;
    case DeliveryState::Failed:
        return TextState::Failed;
    }
    return TextState::Accepted;
}

bool isTroubleForPeople(TextState state)
{
    return state == TextState::Failed || state == TextState::Refused || state == TextState::Held ||
           state == TextState::Expired;
}

} // namespace

Result<void> OutboxRecords::queue(const NewText& text)
{
    Query query(
        m_transaction,
        u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, state, reason,"
        " trouble, code, at, due_at, expires_at, state_at, attempts, call, sender, template, parts,"
        " overridden_by)"
        " VALUES (:id, :conversation, :number, '', 'Out', :purpose, :body, 'Queued', :waits_for, 'None',"
        " '', :at, :due,"
        " :expires, :state_at, 0, :call, :sender, :template, :parts, :overridden_by)"_s);
    query.bind(u":id"_s, text.id.value)
        .bind(u":conversation"_s, text.conversation.value)
        .bind(u":number"_s, text.to.e164())
        .bind(u":purpose"_s, codeOf(text.purpose))
        .bind(u":body"_s, text.body)
        .bind(u":at"_s, text.at)
        .bind(u":due"_s, text.due)
        .bind(u":expires"_s, text.expires)
        .bind(u":state_at"_s, text.at)
        .bind(u":call"_s, text.call ? std::optional(text.call->value) : std::nullopt)
        .bind(u":sender"_s, text.sender)
        .bind(u":waits_for"_s, codeOf(text.waitsFor))
        .bind(u":template"_s, text.templateId)
        .bind(u":parts"_s, segmentsOf(text.body).parts)
        .bind(u":overridden_by"_s, text.overriddenBy);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> OutboxRecords::markAccepted(const MessageId& id, const ProviderRef& ref, Timestamp now)
{
    const auto theirs = isReceived(ref);
    if (!theirs) return Fail(theirs.error());
    if (*theirs) return fail(Failure::InvalidInput, u"a received text is called that"_s);
    // The provider's own answer beats what was taken for this text by its words: that one is unsettled again.
    Query other(m_transaction, u"UPDATE message SET state = 'Held', reason = 'Unsettled', provider_ref = NULL"
                               " WHERE provider_ref = :ref AND id <> :id AND direction = 'Out'"_s);
    other.bind(u":ref"_s, ref.value).bind(u":id"_s, id.value);
    if (auto done = other.run(); !done) return done;
    Query query(m_transaction, u"UPDATE message SET state = 'Accepted', reason = 'None', trouble = 'None', "
                               u"code = '', state_at = :now,"
                               " provider_ref = :ref WHERE id = :id AND state IN ('Sending', 'Held')"_s);
    query.bind(u":now"_s, now).bind(u":ref"_s, ref.value).bind(u":id"_s, id.value);
    if (auto done = query.run(); !done) return done;
    const auto text = find(id);
    if (!text) return Fail(text.error());
    if (!*text) return {}; // Removed meanwhile: nothing left to note it on.
    m_transaction.touch(Area::Messages);
    Query healed(m_transaction, u"UPDATE conversation SET failed_at = NULL WHERE id = :id"_s);
    healed.bind(u":id"_s, (*text)->conversation.value);
    if (auto done = healed.run(); !done) return done;
    const bool byPerson = (*text)->purpose == TextPurpose::Person;
    if (byPerson) return {}; // Noted when it was written.
    return ConversationRecords(m_transaction).noteSent((*text)->conversation, (*text)->body, now, false);
}

Result<void> OutboxRecords::postpone(const MessageId& id, TextTrouble trouble, const QString& code,
                                     Timestamp until)
{
    Query query(m_transaction,
                // A reason while it was leaving: somebody got through or called it off.
                u"UPDATE message SET state = CASE WHEN state = 'Queued' OR reason = 'None' THEN 'Queued'"
                " ELSE 'Cancelled' END,"
                // The service's own hours are remembered: what it delays makes a text no older.
                " due_at = :until, trouble = CASE WHEN trouble = 'QuietHours' THEN trouble ELSE :trouble END,"
                " code = :code"
                " WHERE id = :id AND state IN ('Queued', 'Sending')"_s);
    query.bind(u":until"_s, until)
        .bind(u":trouble"_s, codeOf(trouble))
        .bind(u":code"_s, code)
        .bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> OutboxRecords::end(const MessageId& id, const TextEnd& how, Timestamp now)
{
    Query query(
        m_transaction,
        u"UPDATE message SET state = :state, reason = :reason, trouble = :trouble, code = :code,"
        " state_at = :now WHERE id = :id AND state IN ('Queued', 'Sending', 'Held', 'Accepted', 'Sent')"
        " AND (state = 'Sending' OR :new_state <> 'Held')"_s);
    query.bind(u":state"_s, codeOf(how.state))
        .bind(u":reason"_s, codeOf(how.reason))
        .bind(u":trouble"_s, codeOf(how.trouble))
        .bind(u":code"_s, how.code)
        .bind(u":now"_s, now)
        .bind(u":new_state"_s, codeOf(how.state))
        .bind(u":id"_s, id.value);
    m_transaction.touch(Area::Messages);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 0) return {}; // It had ended, or another desk knows more.
    return noteTrouble(id, how.state, how.trouble, now);
}

Result<void> OutboxRecords::noteTrouble(const MessageId& id, TextState state, TextTrouble trouble,
                                        Timestamp now)
{
    if (!isTroubleForPeople(state)) return {};
    const auto text = find(id);
    if (!text) return Fail(text.error());
    if (!*text) return {};
    // What could not be confirmed in time need not be, and nobody can do it now.
    if ((*text)->purpose == TextPurpose::Confirmation && state == TextState::Expired) return {};
    Query query(m_transaction, u"UPDATE conversation SET failed_at = :now WHERE id = :id"_s);
    query.bind(u":now"_s, now).bind(u":id"_s, (*text)->conversation.value);
    if (auto done = query.run(); !done) return done;
    if (trouble != TextTrouble::OptedOut) return {};
    // The provider's own list knows of a STOP that we did not see.
    return ConsentRecords(m_transaction)
        .recordLearntNow({newId(), (*text)->number, ConsentChange::OptedOut, ConsentSource::Provider,
                          (*text)->code, id, now});
}

Result<bool> OutboxRecords::report(const DeliveryReport& report, Timestamp now)
{
    Query query(m_transaction, u"SELECT "_s + textColumns() + u" FROM message WHERE provider_ref = :ref"_s);
    query.bind(u":ref"_s, report.ref.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return false;
    const FiledText found = textIn(query);
    if (found.direction != TextDirection::Out) return false;
    const TextState next = stateIn(report);
    if (rankOf(next) <= rankOf(found.state)) return false;
    if (const auto done = end(found.id, {next, TextReason::None, report.trouble, report.code}, now); !done)
        return Fail(done.error());
    return true;
}

} // namespace secondring
