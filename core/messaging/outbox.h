// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/message_provider.h"
#include "core/messaging/outbox_records.h"

#include <QObject>

#include <set>

namespace secondring {

/// Sends what is queued, at most once, when it may be sent. The only caller of MessageProvider::send().
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent = nullptr);

    /// Called by the heartbeat and whenever something is queued.
    void sendDue();
    /// Texts a crash or a time-out left in Sending: ask the provider; if it does not know, ask staff. Never resends.
    void settleInterrupted();
    /// How far accepted texts got. Called by the heartbeat, itself asks no more often than needed.
    void askForReports();
    /// What a person wrote, to leave at once. InvalidInput for an empty text, Rejected if opted out.
    [[nodiscard]] QFuture<Result<MessageId>> sendFromPerson(const PhoneNumber& to, const QString& body);

Q_SIGNALS:
    void accepted(const secondring::MessageId& id);
    void ended(const secondring::MessageId& id, secondring::TextState state);
    void storeFailed(const secondring::Error& error);
};

} // namespace secondring
