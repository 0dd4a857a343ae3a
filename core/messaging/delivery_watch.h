// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/message_provider.h"
#include "core/messaging/outbox_records.h"

#include <QObject>

#include <vector>

namespace secondring {

/// Asks the provider how far accepted texts got, often at first and ever more rarely, for a day.
class DeliveryWatch : public QObject {
    Q_OBJECT

public:
    DeliveryWatch(Store& store, MessageProvider& provider, const Clock& clock, QObject* parent = nullptr);

    /// After the start: texts of the last day whose end is not known.
    void takeOpen();
    void watch(const ProviderRef& ref);
    /// Called by the heartbeat.
    void beat();

Q_SIGNALS:
    /// On disk: the carrier refused or lost a text.
    void failed(const secondring::DeliveryReport& report);

private:
    struct Watched {
        ProviderRef ref;
        Timestamp nextLook;
        int looks = 0;
        bool looking = false;
    };

    void look(Watched& watched);
    void onReport(const ProviderRef& ref, const Result<DeliveryReport>& report);
    void keep(const DeliveryReport& report);

    Store& m_store;
    MessageProvider& m_provider;
    const Clock& m_clock;
    std::vector<Watched> m_watched;
    bool m_takeAgain = false; ///< Those of before the start could not be read.
};

} // namespace secondring
