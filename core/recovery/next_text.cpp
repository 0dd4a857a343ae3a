// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/next_text.h"

#include "core/compliance/consent_records.h"
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
    return history;
}

Result<bool> NextText::queue(const ReadReply& reply, TextPurpose purpose, const QString& words, Timestamp due)
{
    const auto optedOut = ConsentRecords(m_transaction).isOptedOut(reply.number);
    if (!optedOut) return Fail(optedOut.error());
    if (*optedOut) return false;
    const Timestamp expires =
        purpose == TextPurpose::SafetyLine ? due + safetyLineLives : due + reply.settings.texts.staleAfter;
    const NewText text{MessageId{newId()},
                       reply.conversation,
                       reply.number,
                       purpose,
                       words,
                       reply.now,
                       due,
                       expires,
                       std::nullopt,
                       {}};
    if (const auto queued = OutboxRecords(m_transaction).queue(text); !queued) return Fail(queued.error());
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
    auto queued = queue(reply, TextPurpose::Question, words, reply.now + questionWaits);
    if (!queued || !*queued) return queued;
    lead.askedFields << (asks ? step.field->key : closingKey);
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
    return queue(reply, TextPurpose::SafetyLine, safetyLineFor(reply.settings, spanish), reply.now);
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
