// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"
#include "core/messaging/text_guards.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace secondring {

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
    QString sender;       ///< The id of the person who wrote it; empty for an automatic text.
    QString templateId;   ///< What its words were made from, with the version; empty: from none.
    QString overriddenBy; ///< Who has it sent although the rules would not have: a member's id, or "desk".
    TextReason waitsFor = TextReason::None; ///< Why it does not leave sooner: QuietHours.
};

/// How a text's way ended, or where it waits for a person.
struct TextEnd {
    TextState state = TextState::Failed;
    TextReason reason = TextReason::None;
    TextTrouble trouble = TextTrouble::None;
    QString code; ///< The provider's own.
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
    /// Moves texts due by @p now to Sending and returns them, so that two desks never send the same one.
    /// Whom @p rules do not let it reach now, gets it later or not at all, and old ones expire: here, in the
    /// same transaction.
    /// What @p guards hold back is put off or called off; without them nothing is.
    [[nodiscard]] Result<std::vector<OutgoingText>>
    claimDue(const PhoneNumber& from, Timestamp now, int atMost,
             const std::optional<GuardRules>& guards = std::nullopt, const DeskRules& rules = {});
    [[nodiscard]] Result<std::optional<Timestamp>> nextDue();
    /// @p ref is the provider's own answer: a text that was taken to be @p ref by its words is Held again.
    /// InvalidInput when a received text is called that.
    [[nodiscard]] Result<void> markAccepted(const MessageId& id, const ProviderRef& ref, Timestamp now);
    /// Queued again, or Cancelled if it was called off while it was leaving.
    [[nodiscard]] Result<void> postpone(const MessageId& id, TextTrouble trouble, const QString& code,
                                        Timestamp until);
    /// Nothing comes after an end; only what is Sending can become Held.
    [[nodiscard]] Result<void> end(const MessageId& id, const TextEnd& how, Timestamp now);
    /// Never to a lower rank; false when nothing changed.
    [[nodiscard]] Result<bool> report(const DeliveryReport& report, Timestamp now);
    [[nodiscard]] Result<std::vector<ProviderRef>> awaitingReport(Timestamp changedAfter, int atMost);
    /// Whether any text waits for the registration of our number.
    [[nodiscard]] Result<bool> waitsForRegistration();
    [[nodiscard]] Result<bool> isKnown(const ProviderRef& ref);

    [[nodiscard]] Result<std::optional<FiledText>> find(const MessageId& id);

private:
    /// What a text that leaves by itself is held to.
    struct HeldTo {
        const std::optional<GuardRules>& guards;
        const DeskRules& rules;
    };

    /// None when it may not leave now, or another desk was faster.
    [[nodiscard]] Result<std::optional<OutgoingText>> claim(const FiledText& text, const PhoneNumber& from,
                                                            Timestamp now, const HeldTo& heldTo);
    [[nodiscard]] Result<bool> moveToSending(const MessageId& id, const PhoneNumber& from, Timestamp now);
    [[nodiscard]] Result<bool> isReceived(const ProviderRef& ref);
    [[nodiscard]] Result<void> expireQueued(Timestamp now);
    /// What it leaves on; none when it does not.
    [[nodiscard]] Result<std::optional<Ruling>> mayLeave(const FiledText& text, const DeskRules& rules,
                                                         Timestamp now);
    [[nodiscard]] Result<void> noteTrouble(const MessageId& id, TextState state, TextTrouble trouble,
                                           Timestamp now);
    Transaction& m_transaction;
};

} // namespace secondring
