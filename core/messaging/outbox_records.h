// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/text_permission.h"
#include "core/messaging/text_message.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace secondring {

/// Queued → Sending → Accepted → Sent → Delivered, or one of the ends. Held waits for a person.
enum class TextState {
    Queued, Sending, Accepted, Sent, Delivered, Refused, Failed, Expired, Held, Cancelled, Received
};

/// Why a text is where it is, beside a TextTrouble: stored as text, worded in ui/wording.
enum class TextReason {
    None,
    GotThrough,        ///< The caller reached somebody before the text left.
    RungBack,
    AnsweredElsewhere, ///< Another desk or line says so.
    PersonWrote,       ///< Somebody at the desk texted first.
    TheyWrote,         ///< The caller texted first.
    StoppedByPerson,
    OptedOut,
    TooOld,
    Unsettled,         ///< It may have left; the provider does not say. Never sent again by itself.
};

enum class TextDirection { In, Out };

/// One text as kept.
struct FiledText {
    MessageId id;
    ConversationId conversation;
    PhoneNumber number;
    TextDirection direction = TextDirection::Out;
    std::optional<TextPurpose> purpose; ///< None for a received text.
    QString body;
    TextState state = TextState::Queued;
    TextReason reason = TextReason::None;
    TextTrouble trouble = TextTrouble::None;
    QString code;
    Timestamp at;
    Timestamp dueAt;
    Timestamp stateAt;
    std::optional<Timestamp> sendingAt;
    int attempts = 0;
    std::optional<CallId> call;
};

struct NewText {
    MessageId id;
    ConversationId conversation;
    PhoneNumber to;
    TextPurpose purpose = TextPurpose::Person;
    QString body;
    Timestamp at;
    Timestamp due;
    Timestamp expires;
    std::optional<CallId> call;
};

/// A text that a crash or a time-out left in Sending.
struct InterruptedText {
    OutgoingText text;
    Timestamp sendingAt;
};

/// The texts waiting to go and gone. Lives for one transaction, on the store thread.
class OutboxRecords {
public:
    explicit OutboxRecords(Transaction& transaction) : m_transaction(transaction) {}

    [[nodiscard]] Result<void> queue(const NewText& text);
    /// Moves texts due by @p now to Sending and returns them, so that two desks never send the same one. Opted-out
    /// recipients' are refused and old ones expired here, in the same transaction.
    [[nodiscard]] Result<std::vector<OutgoingText>> claimDue(const PhoneNumber& from, Timestamp now, int atMost);
    [[nodiscard]] Result<std::optional<Timestamp>> nextDue();
    [[nodiscard]] Result<void> markAccepted(const MessageId& id, const ProviderRef& ref, Timestamp now);
    [[nodiscard]] Result<void> postpone(const MessageId& id, TextTrouble trouble, const QString& code, Timestamp until);
    [[nodiscard]] Result<void> end(const MessageId& id, TextState state, TextReason reason, TextTrouble trouble,
                                   const QString& code, Timestamp now);
    /// Never to a lower rank; false when nothing changed.
    [[nodiscard]] Result<bool> report(const DeliveryReport& report, Timestamp now);
    [[nodiscard]] Result<std::vector<InterruptedText>> interrupted(Timestamp sendingBefore);
    [[nodiscard]] Result<std::vector<ProviderRef>> awaitingReport(Timestamp changedAfter, int atMost);
    [[nodiscard]] Result<bool> isKnown(const ProviderRef& ref);

    /// Queued text-backs to @p number end as Cancelled for @p reason; how many did.
    [[nodiscard]] Result<int> cancelTextBacks(const PhoneNumber& number, TextReason reason, Timestamp now);
    /// Queued text-backs to @p number wait until @p until: the caller is ringing again.
    [[nodiscard]] Result<int> delayTextBacks(const PhoneNumber& number, Timestamp until);
    [[nodiscard]] Result<void> sendNow(const MessageId& id, Timestamp now);
    [[nodiscard]] Result<bool> cancel(const MessageId& id, TextReason reason, Timestamp now);
    [[nodiscard]] Result<std::optional<FiledText>> find(const MessageId& id);

    /// A text of theirs; false when the provider's reference is known already.
    [[nodiscard]] Result<bool> addReceived(const IncomingText& text, const ConversationId& conversation);

private:
    [[nodiscard]] Result<void> expireQueued(Timestamp now);
    [[nodiscard]] Result<bool> mayLeave(const FiledText& text, Timestamp now);
    [[nodiscard]] Result<void> noteTrouble(const MessageId& id, TextState state, TextTrouble trouble, Timestamp now);
    Transaction& m_transaction;
};

/// Columns of table message, in the order textIn() reads them.
[[nodiscard]] QString textColumns();
class Query;
[[nodiscard]] FiledText textIn(const Query& row, int firstColumn = 0);

} // namespace secondring
