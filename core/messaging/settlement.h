// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/adoption.h"
#include "core/messaging/message_provider.h"
#include "core/store/store.h"

#include <QObject>

#include <map>
#include <set>

namespace secondring {

/// Finds out about texts that a crash or a time-out left in Sending: asks the provider what left, and takes
/// that over. What the provider does not know after three looks is held for a person. Never sends. Of several
/// desks on one database each settles what it has the lease of, and takes over what nobody has.
class Settlement : public QObject {
    Q_OBJECT

public:
    Settlement(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent = nullptr);

    /// After the start: every text that a copy which is gone left in Sending.
    void takeInterrupted();
    /// A text that this run handed over without a clear answer.
    void take(const MessageId& id);
    /// Called by the heartbeat.
    void beat();
    [[nodiscard]] int openCount() const { return static_cast<int>(m_open.size()); }

Q_SIGNALS:
    void settled(const secondring::MessageId& id, const secondring::ProviderRef& ref);
    void heldForPerson(const secondring::MessageId& id);

private:
    struct Open {
        InterruptedText text;
        int looks = 0;
        Timestamp nextLook;
        bool looking = false;
    };

    [[nodiscard]] QFuture<Result<std::vector<InterruptedText>>> taken(LeaseRecords::Whose whose,
                                                                      const std::optional<MessageId>& only);
    void keepLeases();
    void drop(const MessageId& id) { m_open.erase(id.value); }
    void add(const std::vector<InterruptedText>& texts, std::chrono::seconds firstLook);
    void look(Open& open);
    void onFound(const MessageId& id, const Result<std::vector<SentText>>& sent);
    void adopt(const Open& open, const std::vector<SentText>& candidates);
    void lookLater(const MessageId& id, bool providerAnswered);
    void hold(const MessageId& id);

    Store& m_store;
    MessageProvider& m_provider;
    const Clock& m_clock;
    const QString m_holder = newId(); ///< Not the outbox's: what is being settled is not sent any more.
    bool m_hasStarted = false;
    Timestamp m_leasesLookedAt;
    std::map<QString, Open> m_open;
    bool m_takeAllAgain = false;   ///< The store could not be read.
    std::set<QString> m_takeAgain; ///< The same, for one text.
};

} // namespace secondring
