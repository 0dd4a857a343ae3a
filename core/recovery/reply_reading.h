// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/leads/lead_reading.h"
#include "core/settings/settings.h"
#include "core/store/store.h"

#include <QObject>

#include <functional>

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
    Settings settings;
    Timestamp now;
};

/// What else follows from a reply, in the same transaction: reminders, paging. Runs on the store thread: it
/// touches only its arguments.
using ReplyStep = std::function<Result<void>(Transaction&, const ReadReply&)>;

/// Reads every reply once, also one that came while the program was down: fills the lead's card, sets the
/// heat, stops what must stop, queues the next question or the 911 line. All of it in one transaction.
class ReplyDesk : public QObject {
    Q_OBJECT

public:
    ReplyDesk(Store& store, const Clock& clock, std::vector<ReplyStep> steps, QObject* parent = nullptr);

    /// Nothing is read before this was called.
    void setRules(const Settings& settings);
    /// Reads what has not been read; also called by the heartbeat, after a full disk.
    void readNew();
    void beat();
    /// Somebody at the desk writes in this thread: no automatic text leaves it any more.
    void takeOver(const ConversationId& conversation, const MemberId& by);

Q_SIGNALS:
    /// Kept on disk.
    void replyRead(const secondring::ConversationId& conversation, const secondring::Understood& understood,
                   const secondring::LeadId& lead);
    /// Emergency or safety words.
    void urgent(const secondring::ConversationId& conversation, const secondring::MessageId& message);
    /// A text is due.
    void queueChanged();
    void storeFailed(const secondring::Error& error);

private:
    void onRead(const Result<std::vector<ReadReply>>& read);

    Store& m_store;
    const Clock& m_clock;
    const std::vector<ReplyStep> m_steps;
    Settings m_settings;
    VerticalPack m_pack;
    bool m_hasRules = false;
    bool m_isReading = false;
    bool m_readAgain = false;
};

} // namespace secondring
