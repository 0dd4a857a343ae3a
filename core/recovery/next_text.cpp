// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/next_text.h"

#include "core/compliance/consent_records.h"
#include "core/compliance/pause_records.h"
#include "core/messaging/bare_thanks.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/text_codes.h"
#include "core/messaging/thread_entry_records.h"
#include "core/recovery/safety_line.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// So that a person who is at the desk, or the caller's next line, comes first.
constexpr std::chrono::seconds questionWaits{6};
/// A 911 line that could not leave within this time helps nobody any more.
constexpr std::chrono::hours safetyLineLives{1};
constexpr std::chrono::hours safetyLineAgain{24};
/// What they wrote longer ago than this, a computer that was off reads too late: a person has to ring them.
constexpr std::chrono::hours safetyLineHelps{12};
/// Stands where a field's key would: the closing line was sent.
const QString closingKey = u"*"_s;

} // namespace

Result<int> NextText::countSince(const ConversationId& conversation, const QString& purpose, Timestamp since)
{
    Query query(m_transaction, u"SELECT count(*) FROM message WHERE conversation = :conversation"
                               " AND at >= :since AND direction = 'Out' AND purpose = :purpose"
                               " AND state NOT IN ('Cancelled', 'Expired', 'Refused')"_s);
    query.bind(u":conversation"_s, conversation.value).bind(u":since"_s, since).bind(u":purpose"_s, purpose);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<void> NextText::forgetUnasked(Lead& lead, const ConversationId& conversation)
{
    if (lead.askedFields.isEmpty()) return {};
    const auto left = countSince(conversation, codeOf(TextPurpose::Question), lead.openedAt);
    if (!left) return Fail(left.error());
    while (lead.askedFields.size() > *left)
        lead.askedFields.removeLast();
    lead.questionsSent = static_cast<int>(lead.askedFields.size());
    return {};
}

Result<QuestionHistory> NextText::historyOf(const Lead& lead, const ReadReply& reply)
{
    QuestionHistory history;
    const auto conversation = ConversationRecords(m_transaction).find(reply.conversation);
    if (!conversation) return Fail(conversation.error());
    // They may have asked for no more texts: until a person has said, nothing is asked.
    history.automationOff =
        *conversation && ((*conversation)->automationOffAt || (*conversation)->doubtSince);
    // Counting reads the whole thread, and ten thousand texts of a flood are each looked at.
    for (const TextPurpose purpose :
         {TextPurpose::Question, TextPurpose::SafetyLine, TextPurpose::FollowUp}) {
        if (history.automationOff) break;
        const auto sent = countSince(reply.conversation, codeOf(purpose), lead.openedAt);
        if (!sent) return Fail(sent.error());
        history.automaticTexts += *sent;
    }
    history.isOld = reply.now - reply.at > reply.settings.texts.staleAfter;
    history.closed = lead.askedFields.contains(closingKey);
    if (history.automationOff) return history;
    const auto rests = isAtRest(reply, *conversation && (*conversation)->snoozedUntil);
    if (!rests) return Fail(rests.error());
    history.isAtRest = *rests;
    return history;
}

Result<bool> NextText::isAtRest(const ReadReply& reply, bool isSnoozed)
{
    if (isSnoozed || !isBareThanks(reply.words)) return isSnoozed;
    // "I need a cleaning", "thanks!" within seconds: the first is still to be answered.
    const auto due = isQuestionDue(reply.conversation);
    if (!due) return Fail(due.error());
    return !*due;
}

Result<bool> NextText::isQuestionDue(const ConversationId& conversation)
{
    // Two of one moment have no order: what was asked then was asked.
    Query query(m_transaction,
                u"SELECT max(CASE WHEN state = 'Cancelled' THEN at END),"
                " max(CASE WHEN state <> 'Cancelled' THEN at END) FROM message"
                " WHERE conversation = :conversation AND direction = 'Out' AND purpose = 'Question'"_s);
    query.bind(u":conversation"_s, conversation.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next() || query.isNull(0)) return false;
    return query.isNull(1) || query.time(0) > query.time(1);
}

Result<bool> NextText::queue(const ReadReply& reply, TextPurpose purpose, const StandardText& text)
{
    const auto optedOut = ConsentRecords(m_transaction).isOptedOut(reply.number);
    if (!optedOut) return Fail(optedOut.error());
    if (*optedOut) return false;
    const bool isSafety = purpose == TextPurpose::SafetyLine;
    const Timestamp due = isSafety ? reply.now : reply.now + questionWaits;
    const NewText queued{.id = MessageId{newId()},
                         .conversation = reply.conversation,
                         .to = reply.number,
                         .purpose = purpose,
                         .body = text.words,
                         .at = reply.now,
                         .due = due,
                         .expires = due + (isSafety ? safetyLineLives : reply.settings.texts.staleAfter),
                         .templateId = text.id};
    if (const auto done = OutboxRecords(m_transaction).queue(queued); !done) return Fail(done.error());
    return true;
}

Result<bool> NextText::take(const NextStep& step, Lead& lead, const ReadReply& reply)
{
    const Language language = reply.understood.language;
    if (step.kind == NextStep::Kind::Nothing) return false;
    if (step.kind == NextStep::Kind::ToPerson) {
        if (const auto stopped = stop(reply); !stopped) return Fail(stopped.error());
        return false;
    }
    const bool asks = step.kind == NextStep::Kind::Ask && step.field;
    const QString words = asks ? questionWords(*step.field, language) : closingWords(language);
    const QString about = asks ? step.field->key : closingKey;
    auto queued = queue(reply, TextPurpose::Question, {words, idByWords(u"question/"_s + about, words)});
    if (!queued || !*queued) return queued;
    lead.askedFields << about;
    ++lead.questionsSent;
    return true;
}

Result<bool> NextText::sayWhereHelpIs(const ReadReply& reply)
{
    if (reply.understood.safety.empty() || !reply.settings.urgency.sendSafetyLine) return false;
    if (reply.now - reply.at > safetyLineHelps) return false;
    const auto said =
        countSince(reply.conversation, codeOf(TextPurpose::SafetyLine), reply.now - safetyLineAgain);
    if (!said) return Fail(said.error());
    if (*said > 0) return false;
    const bool spanish = reply.understood.language == Language::Spanish;
    const QString words = safetyLineFor(reply.settings, spanish);
    return queue(reply, TextPurpose::SafetyLine, {words, idByWords(u"danger"_s, words)});
}

Result<void> NextText::askIfMistaken(const ReadReply& reply)
{
    if (reply.understood.intent.value != Intent::WrongNumber) return {};
    const auto optedOut = ConsentRecords(m_transaction).isOptedOut(reply.number);
    if (!optedOut) return Fail(optedOut.error());
    if (*optedOut) return {}; // Of them it would ask whether they come back.
    return PauseRecords(m_transaction).pause(reply.number, reply.words, reply.now);
}

Result<void> NextText::stop(const ReadReply& reply)
{
    const auto cancelled =
        PendingTexts(m_transaction).cancelTextBacks(reply.number, TextReason::TheyWrote, reply.now);
    if (!cancelled) return Fail(cancelled.error());
    const auto first = ConversationRecords(m_transaction).setAutomationOff(reply.conversation, reply.now);
    if (!first) return Fail(first.error());
    if (!*first) return {};
    const auto said = ThreadEntryRecords(m_transaction)
                          .add({{},
                                reply.conversation,
                                reply.now,
                                ThreadEntry::Kind::AutomationStopped,
                                {},
                                {},
                                reply.message});
    if (!said) return Fail(said.error());
    return {};
}

} // namespace secondring
