// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/sip_line.h"

#include "core/base/log.h"
#include "core/telephony/sip/line_resident.h"

#include <QHostInfo>

using namespace Qt::StringLiterals;

namespace secondring {

SipLine::SipLine(SipThread& thread, LineSettings settings, QString password, QString homeRegion,
                 const Clock& clock, QObject* parent)
    : LineMonitor(parent), m_thread(thread), m_line(std::move(settings)), m_settings(sipOf(m_line)),
      m_password(std::move(password)), m_homeRegion(std::move(homeRegion)), m_clock(clock)
{
}

SipLine::~SipLine()
{
    if (!m_resident) return;
    // Nothing may be told to an object that is gone; the leave-taking itself needs no listener.
    m_thread.tellAndWait<LineResident>(*m_resident, [](LineResident& resident) { resident.fallSilent(); });
    m_thread.dismiss(*m_resident);
}

bool SipLine::isUsable() const
{
    return !m_settings.server.isEmpty() && !m_settings.user.isEmpty() && m_settings.port >= 0 &&
           m_settings.port <= 65535 && m_settings.localPort >= 0 && m_settings.localPort <= 65535;
}

void SipLine::start()
{
    m_startsAgain = m_isStopping;
    if (m_resident) return;
    Q_EMIT stateChanged(State::Connecting, LineTrouble::None, {});
    if (!isUsable()) {
        Q_EMIT stateChanged(State::Faulty, LineTrouble::BadSettings,
                            u"server, user or port is missing or wrong"_s);
        return;
    }
    const auto tell = [this, run = ++m_run](LineNews news) {
        QMetaObject::invokeMethod(
            this,
            [this, run, news = std::move(news)] {
                if (run == m_run) std::visit([this](const auto& each) { take(each); }, news);
            },
            Qt::QueuedConnection);
    };
    m_resident = m_thread.admit([settings = m_line, password = m_password, region = m_homeRegion, tell] {
        return std::make_unique<LineResident>(settings, password, region, tell);
    });
}

void SipLine::stop()
{
    m_startsAgain = false;
    if (m_isStopping) return;
    if (!m_resident) {
        Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {});
        return;
    }
    m_isStopping = true;
    m_thread.dismiss(*m_resident);
}

void SipLine::take(const CallNews& news)
{
    Q_EMIT happened(LineEvent{m_line.id, news.call, m_clock.now(), news.what});
}

void SipLine::take(const RegistrationNews& news)
{
    if (m_isStopping) return;
    if (!news.trouble.detail.isEmpty())
        qCInfo(logLine).noquote() << m_line.name + u':' << news.trouble.detail;
    Q_EMIT stateChanged(news.state, news.trouble.trouble, news.trouble.detail);
}

void SipLine::take(const AddressesWanted& /*news*/)
{
    // A look-up of what is an address already would ask for its name, and wait for that.
    if (const QHostAddress address(m_settings.server); !address.isNull()) return useAddresses({address});
    QHostInfo::lookupHost(m_settings.server, this, [this, run = m_run](const QHostInfo& found) {
        if (run == m_run) useAddresses(found.addresses());
    });
}

void SipLine::useAddresses(const QList<QHostAddress>& addresses)
{
    if (!m_resident || m_isStopping) return;
    m_thread.tell<LineResident>(*m_resident, [all = std::vector(addresses.begin(), addresses.end())](
                                                 LineResident& line) { line.useAddresses(all); });
}

void SipLine::take(const LineLeft& /*news*/)
{
    m_resident.reset();
    m_isStopping = false;
    Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {});
    if (std::exchange(m_startsAgain, false)) start();
}

} // namespace secondring
