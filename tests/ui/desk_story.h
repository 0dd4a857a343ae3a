// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/thread_entry_records.h"
#include "core/recovery/call_filing.h"

#include <map>

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
    /// Reads all they wrote since the last time, as the program does: fills the lead cards, sets the heat.
    void understand(Timestamp at);
    void end(const QString& number, Stage stage, LostReason reason, Timestamp at);
    void correct(const QString& number, const QString& field, const QString& value, Timestamp at);
    void share(const QString& number, const QStringList& people, Timestamp at);
    void note(const QString& number, const QString& words, Timestamp at, const MemberId& who);
    void entry(const QString& number, ThreadEntry::Kind kind, const QString& words, Timestamp at);
    void assign(const QString& number, const MemberId& member, Timestamp at);
    void snooze(const QString& number, Timestamp until, Timestamp at);
    void draft(const QString& number, const QString& words, Timestamp at);
    /// By itself: nobody has reached them.
    void followUp(const QString& number, Timestamp due, Timestamp at);

private:
    [[nodiscard]] ConversationId conversation(const QString& number, Timestamp at);
    [[nodiscard]] Lead leadOf(const QString& number, Timestamp at);

    Transaction& m_transaction;
    int m_calls = 0;
    int m_texts = 0;
    std::map<QString, Timestamp> m_unread; ///< Who wrote something not read yet, and since when.
};

/// The practice of the drawings: its team, its trade, live.
[[nodiscard]] Settings drawnPractice();

/// The morning of the drawings: Maria Reyes and the others. @p now: 10:48 at the desk.
void tellMorning(DeskStory& story, Timestamp now);
/// @p people more, with a text each.
void tellMany(DeskStory& story, int people, Timestamp now);

[[nodiscard]] PhoneNumber numberOf(const QString& e164);

} // namespace secondring
