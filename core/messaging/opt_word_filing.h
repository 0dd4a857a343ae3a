// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_event.h"
#include "core/compliance/pause_records.h"
#include "core/messaging/confirmation_words.h"
#include "core/messaging/text_message.h"
#include "core/store/store.h"

namespace secondring {

/// A text of theirs that is new, and whether the text service itself answers it.
struct NewReply {
    ConversationId conversation;
    IncomingText text;
    bool answeredByService = false;
};

/// What a text of theirs asks for. A machine that texts its callers back names STOP for their sake and asks
/// nothing of us; it may be a person who quotes it, so that somebody has to look.
[[nodiscard]] OptReading receivedOptReading(const QString& words, bool optedOut);

/// Does what STOP, START, HELP and their like ask for, in the transaction that files the text: nothing queued
/// slips past it. Lives for one transaction, on the store thread.
class OptWordFiling {
public:
    OptWordFiling(Transaction& transaction, const TextingBusiness& business, Timestamp now)
        : m_transaction(transaction), m_business(business), m_now(now)
    {
    }

    /// One answer to an opt-out or a START, within five minutes of it or never; what may be an opt-out pauses
    /// everything automatic until a person has looked, and what may be a wish to come back waits for one.
    [[nodiscard]] Result<void> file(const NewReply& reply);
    /// A person has looked at the open pause of @p number. An opt-out counts from then; NotFound when another
    /// desk has answered.
    [[nodiscard]] Result<void> answerPause(const ConversationId& conversation, const PhoneNumber& number,
                                           bool optedOut, const MemberId& who);
    /// The same of the words of somebody who is opted out: brought back, they count from then.
    [[nodiscard]] Result<void> answerWish(const ConversationId& conversation, const PhoneNumber& number,
                                          bool comesBack, const MemberId& who);

private:
    /// Takes the open question about the words of @p number; NotFound when there is none, or none of this
    /// kind.
    [[nodiscard]] Result<AutomationPause> takeQuestion(const PhoneNumber& number, bool ofOptedOut,
                                                       bool staysOut, const MemberId& who);
    /// What a person made of the words that were asked about.
    [[nodiscard]] Result<void> recordSaid(const AutomationPause& question, ConsentChange what,
                                          const MemberId& who);
    [[nodiscard]] Result<void> confirmSaid(const ConversationId& conversation,
                                           const AutomationPause& question, OptWord word);
    /// Does to the number what @p reading asks for: opts it out or in, or pauses it.
    [[nodiscard]] Result<std::optional<OptReading>> startElsewhere(const NewReply& reply);
    [[nodiscard]] Result<void> obey(const NewReply& reply, OptReading reading, bool optedOut);
    [[nodiscard]] Result<void> record(const NewReply& reply, OptReading reading);
    [[nodiscard]] Result<void> confirm(const NewReply& reply, OptReading reading);
    [[nodiscard]] QString confirmation(const NewReply& reply, OptReading reading) const;

    Transaction& m_transaction;
    const TextingBusiness& m_business;
    Timestamp m_now;
};

} // namespace secondring
