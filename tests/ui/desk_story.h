// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/outbox_records.h"
#include "core/recovery/call_filing.h"

namespace secondring {

/// Fills a store as the program would: calls filed and decided, texts sent and received, all through the
/// records.
class DeskStory {
public:
    explicit DeskStory(Transaction& transaction) : m_transaction(transaction) {}

    struct Ring {
        QString from; ///< E.164; empty: withheld.
        Timestamp at;
        std::chrono::seconds rang{21};
        CallOutcome outcome = CallOutcome::Abandoned;
        Certainty certainty = Certainty::Certain;
        NotTextable why = NotTextable::None;
        QString name;
    };
    void call(const Ring& ring);
    /// What is queued by @p at leaves then and gets as far as @p far.
    void carry(Timestamp at, DeliveryState far = DeliveryState::Delivered,
               TextTrouble trouble = TextTrouble::None);
    void theyWrite(const QString& from, const QString& words, Timestamp at);
    void weWrite(const QString& to, const QString& words, Timestamp at);
    void optOut(const QString& number, Timestamp at);
    void name(const QString& number, const QString& name, Timestamp at);
    void done(const QString& number, Timestamp at);

private:
    [[nodiscard]] ConversationId conversation(const QString& number, Timestamp at);

    Transaction& m_transaction;
    int m_calls = 0;
    int m_texts = 0;
};

/// The morning of the drawings: Maria Reyes and the others. @p now: 10:48 at the desk.
void tellMorning(DeskStory& story, Timestamp now);
/// @p people more, with a text each.
void tellMany(DeskStory& story, int people, Timestamp now);

[[nodiscard]] PhoneNumber numberOf(const QString& e164);

} // namespace secondring
