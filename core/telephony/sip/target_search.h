// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/sip/sip_target.h"

#include <QDnsLookup>
#include <QHostInfo>
#include <QObject>
#include <QTimer>

#include <vector>

namespace secondring {

/// Finds where a telephone system can be reached, as RFC 3263 has it: an address as it stands; a name with a
/// port by its addresses; a name alone by its SRV records, or without such by its addresses. Asynchronous.
class TargetSearch : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetSearch)

public:
    /// Asks @p nameServer for SRV records; none: the computer's own.
    explicit TargetSearch(QHostAddress nameServer = {}, QObject* parent = nullptr);
    ~TargetSearch() override;

    /// found() follows. A search under way is forgotten.
    void begin(const SipLineSettings& settings);
    void stop();

    [[nodiscard]] static int usualPort(SipTransport transport);
    /// "_sip._udp.example.com"
    [[nodiscard]] static QString serviceName(const SipLineSettings& settings);

Q_SIGNALS:
    /// The best first; none when nothing was found.
    void found(const std::vector<secondring::SipTarget>& targets);

private:
    struct Name {
        QString host;
        int port = 0;
        bool isWaiting = true;
        QList<QHostAddress> addresses;
    };

    void servicesFound(QList<QDnsServiceRecord> services);
    void dropServices();
    void look(const std::vector<Name>& names);
    void addressesFound(std::size_t at, const QHostInfo& host);

    const QHostAddress m_nameServer;
    Name m_itself; ///< What is looked up when no service is found.
    QTimer m_patience;
    QDnsLookup* m_services = nullptr;
    std::vector<Name> m_names;
    std::vector<int> m_lookups;
};

} // namespace secondring
