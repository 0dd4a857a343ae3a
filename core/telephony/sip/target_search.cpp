// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/target_search.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

// More than any switch has; each costs a look-up.
constexpr qsizetype kMostServices = 16;
// A name server that is silent about services may know the name all the same.
constexpr auto kPatience = std::chrono::seconds(3);

} // namespace

TargetSearch::TargetSearch(QHostAddress nameServer, QObject* parent)
    : QObject(parent), m_nameServer(std::move(nameServer))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { servicesFound({}); });
}

TargetSearch::~TargetSearch()
{
    stop();
}

int TargetSearch::usualPort(SipTransport transport)
{
    return transport == SipTransport::Tls ? 5061 : 5060;
}

QString TargetSearch::serviceName(const SipLineSettings& settings)
{
    switch (settings.transport) {
    case SipTransport::Tcp:
        return u"_sip._tcp."_s + settings.server;
    case SipTransport::Tls:
        return u"_sips._tcp."_s + settings.server;
    case SipTransport::Udp:
        break;
    }
    return u"_sip._udp."_s + settings.server;
}

void TargetSearch::begin(const SipLineSettings& settings)
{
    stop();
    const int port = settings.port > 0 ? settings.port : usualPort(settings.transport);
    if (const QHostAddress address = literalAddress(settings.server); !address.isNull()) {
        const std::vector<SipTarget> only{{address, port}};
        QMetaObject::invokeMethod(
            this, [this, only] { Q_EMIT found(only); }, Qt::QueuedConnection);
        return;
    }
    m_itself = {settings.server, port};
    if (settings.port > 0) return look({m_itself});
    m_services = new QDnsLookup(QDnsLookup::SRV, serviceName(settings), this);
    if (!m_nameServer.isNull()) m_services->setNameserver(m_nameServer);
    connect(m_services, &QDnsLookup::finished, this, [this] { servicesFound(m_services->serviceRecords()); });
    m_patience.start();
    m_services->lookup();
}

void TargetSearch::stop()
{
    dropServices();
    for (const int lookup : m_lookups)
        QHostInfo::abortHostLookup(lookup);
    m_lookups.clear();
    m_names.clear();
}

void TargetSearch::dropServices()
{
    m_patience.stop();
    if (m_services == nullptr) return;
    m_services->disconnect(this);
    m_services->abort();
    m_services->deleteLater();
    m_services = nullptr;
}

/// @p services come in the order of RFC 2782, weights thrown already.
void TargetSearch::servicesFound(QList<QDnsServiceRecord> services)
{
    dropServices();
    services.resize(std::min(services.size(), kMostServices));
    std::vector<Name> names;
    for (const QDnsServiceRecord& each : services) {
        // "." says that the service is decidedly not there.
        const QString host = each.target();
        if (!host.isEmpty() && host != u"."_s && each.port() > 0) names.push_back({host, each.port()});
    }
    if (names.empty()) names.push_back(m_itself);
    look(names);
}

void TargetSearch::look(const std::vector<Name>& names)
{
    m_names = names;
    for (std::size_t at = 0; at < names.size(); ++at)
        m_lookups.push_back(QHostInfo::lookupHost(
            names[at].host, this, [this, at](const QHostInfo& host) { addressesFound(at, host); }));
}

void TargetSearch::addressesFound(std::size_t at, const QHostInfo& host)
{
    if (at >= m_names.size()) return;
    m_names[at].addresses = host.addresses();
    m_names[at].isWaiting = false;
    if (std::ranges::any_of(m_names, &Name::isWaiting)) return;
    std::vector<SipTarget> targets;
    for (const Name& name : m_names)
        for (const QHostAddress& address : name.addresses)
            if (const SipTarget target{address, name.port};
                std::ranges::find(targets, target) == targets.end())
                targets.push_back(target);
    m_names.clear();
    m_lookups.clear();
    Q_EMIT found(targets);
}

} // namespace secondring
