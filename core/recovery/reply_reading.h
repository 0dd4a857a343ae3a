// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/leads/lead_reading.h"
#include "core/leads/understanding/reply_reader.h"
#include "core/settings/settings.h"
#include "core/store/store.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace secondring {

/// A reply that was just understood, inside the transaction that keeps what it means.
struct ReadReply {
    ConversationId conversation;
    MessageId message;
    PhoneNumber number;
    QString words;
    Timestamp at; ///< When they wrote it.
    Understood understood;
    LeadId lead;
    bool isEmergency = false; ///< Emergency or safety words: page.
    bool queuedText = false;  ///< An automatic answer waits to leave.
    Settings settings;
    Timestamp now;
    bool toldTheDay = false; ///< When they want to come: asked for by us, or for what they have named.
};

/// What else follows from a reply, in the same transaction: reminders, paging. Runs on the store thread: it
/// touches only its arguments.
using ReplyStep = std::function<Result<void>(Transaction&, const ReadReply&)>;

/// What replies are read by.
struct ReplyRules {
    Settings settings;
    VerticalPack pack;
    std::vector<ReplyStep> steps;
};

/// The reader of one trade, made anew only when people have taught it something. Belongs to the store thread.
class KeptReader {
public:
    explicit KeptReader(VerticalPack pack) : m_pack(std::move(pack)) {}

    [[nodiscard]] const ReplyReader& knowing(const std::vector<LearnedWord>& learned);
    /// The one of last time: what people teach it makes nothing more or less dangerous.
    [[nodiscard]] const ReplyReader& atHand() { return m_reader ? *m_reader : knowing(m_learned); }

private:
    VerticalPack m_pack;
    std::vector<LearnedWord> m_learned;
    std::optional<ReplyReader> m_reader;
};

/// What one transaction read.
struct ReadBatch {
    std::vector<ReadReply> replies;
    bool more = false; ///< There may be others.
};

/// Takes the oldest @p atMost replies that were never read and keeps all that follows from them: the card,
/// the heat, what stops and what is asked next. Each is read once, whatever is killed when.
[[nodiscard]] Result<ReadBatch> readNewReplies(Transaction& transaction, const ReplyRules& rules,
                                               KeptReader& kept, Timestamp now, int atMost);

/// The same for one reply that was understood already; the reply must be on file.
[[nodiscard]] Result<ReadReply> takeReply(Transaction& transaction, const MessageId& message,
                                          const Understood& understood, const ReplyRules& rules,
                                          Timestamp now);

/// Lets the oldest unread reply be, without reading it: the tables refuse what it says.
[[nodiscard]] Result<void> passOver(Transaction& transaction, Timestamp now);

} // namespace secondring
