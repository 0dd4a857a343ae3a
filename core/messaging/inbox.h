// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/message_provider.h"
#include "core/messaging/snooze_watch.h"
#include "core/store/store.h"

#include <QObject>

#include <vector>

namespace secondring {

/// Files what the provider received, with the cursor, in one transaction: each text once, opt-outs honoured.
class Inbox : public QObject {
    Q_OBJECT

public:
    Inbox(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent = nullptr);

    /// Goes on where reading stopped last time.
    void start();
    /// Called by the heartbeat: brings snoozed threads back, and starts after all if it could not be read how
    /// far reading had come.
    void beat();

    static constexpr int floodFrom = 30; ///< Texts of one number in an hour; more are a flood.

Q_SIGNALS:
    /// New and on disk.
    void textReceived(const secondring::ConversationId& conversation, const secondring::IncomingText& text);
    /// @p texts more from a number that floods us: on disk, and not announced one by one. Nothing is sent
    /// there by itself any more.
    void flooded(const secondring::ConversationId& conversation, const secondring::PhoneNumber& from,
                 int texts);
    void callsSeen(const std::vector<secondring::ProviderCall>& calls);
    void storeFailed(const secondring::Error& error);

private:
    struct Received {
        ConversationId conversation;
        IncomingText text;
        bool ofFlood = false;
    };

    void onArrived(const std::vector<IncomingText>& texts, const std::vector<ProviderCall>& calls,
                   const Cursor& upTo);
    static Result<std::vector<Received>> file(Transaction& transaction,
                                              const std::vector<IncomingText>& texts, Timestamp now);
    void announce(const std::vector<Received>& added);

    Store& m_store;
    MessageProvider& m_provider;
    const Clock& m_clock;
    SnoozeWatch m_snoozes;
    bool m_startAgain = false;
};

} // namespace secondring
