// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_client.h"
#include "core/messaging/inbox.h"
#include "core/settings/provider_settings.h"

#include <memory>
#include <vector>

namespace secondring {

/// Reads on what people text to the numbers the business sent from before, as long as its account has them:
/// an answer to an old text is an answer, and a STOP there counts. Never sends.
class FormerNumbers : public QObject {
    Q_OBJECT

public:
    /// What comes in is told by @p inbox, as what comes to the number of today.
    FormerNumbers(Store& store, HttpClient& http, const Clock& clock, Inbox& inbox,
                  QObject* parent = nullptr);

    void setBusiness(const TextingBusiness& business);
    /// Those of the account of @p settings; what another account has cannot be read.
    void read(const ProviderSettings& settings, const QString& secret);
    void stop();
    /// Called by the heartbeat: starts after all if it could not be read which there were.
    void beat();

    static constexpr std::chrono::seconds lookEvery{30};

Q_SIGNALS:
    /// One that is read from now on.
    void found(secondring::MessageProvider& former);

private:
    struct Former {
        std::unique_ptr<MessageProvider> provider;
        std::unique_ptr<Inbox> inbox;
    };

    void look();
    void add(const QString& number);

    Store& m_store;
    HttpClient& m_http;
    const Clock& m_clock;
    Inbox& m_inbox;
    TextingBusiness m_business;
    ProviderSettings m_settings;
    QString m_secret;
    std::vector<Former> m_former;
    int m_round = 0;
    bool m_lookAgain = false;
};

} // namespace secondring
