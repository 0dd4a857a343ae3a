// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/confirmation_words.h"
#include "core/messaging/message_provider.h"
#include "core/messaging/snooze_watch.h"
#include "core/store/store.h"

#include <QObject>

#include <optional>
#include <vector>

namespace secondring {

/// Files what the provider received, with the cursor, in one transaction: each text once, opt-outs honoured.
class Inbox : public QObject {
    Q_OBJECT

public:
    Inbox(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent = nullptr);

    /// Goes on where reading stopped last time.
    void start();
    /// Who answers STOP, START and HELP.
    void setBusiness(const TextingBusiness& business) { m_business = business; }
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

    /// What one look at the provider brought, and which of it the service answers itself.
    struct Look {
        std::vector<std::pair<IncomingText, bool>> texts;
        TextingBusiness business;
        std::vector<ProviderCall> calls;
        Cursor upTo;
        QString account;       ///< Whose lists it was.
        std::size_t filed = 0; ///< So many of the texts.
        bool isAhead = false;  ///< The rest is being read.
    };

    [[nodiscard]] Look lookWith(const std::vector<IncomingText>& texts) const;
    void onArrived(const std::vector<IncomingText>& texts, const std::vector<ProviderCall>& calls,
                   const Cursor& upTo);
    /// These come again with the rest and its cursor.
    void onArrivedAhead(const std::vector<IncomingText>& texts);
    /// The next of @p look, and so on: whoever reads gets in between.
    void fileNext(Look look);
    void onFiled(Look look, const std::vector<Received>& added);
    /// From where on it would be read again if we were killed now; none: from where it was.
    [[nodiscard]] std::optional<Cursor> safeAfter(const Look& look) const;
    /// Not of a service that is ours no longer.
    [[nodiscard]] bool isStillRead(const Look& look) const { return look.account == m_provider.account(); }
    static Result<std::vector<Received>> file(Transaction& transaction, const Look& look, Timestamp now);
    void announce(const std::vector<Received>& added);

    Store& m_store;
    MessageProvider& m_provider;
    const Clock& m_clock;
    SnoozeWatch m_snoozes;
    TextingBusiness m_business;
    bool m_startAgain = false;
    Cursor m_readUpTo; ///< All calls up to it were handed on one look ago.
};

} // namespace secondring
