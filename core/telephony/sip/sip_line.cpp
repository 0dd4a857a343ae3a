// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/sip_line.h"

#include "core/base/log.h"
#include "core/telephony/sip/line_resident.h"
#include "core/telephony/sip/line_story.h"
#include "core/telephony/sip/network_watch.h"
#include "core/telephony/sip/target_search.h"

using namespace Qt::StringLiterals;

namespace secondring {

SipLine::SipLine(SipThread& thread, LineSettings settings, QString password, QString homeRegion,
                 const Clock& clock, QObject* parent)
    : LineMonitor(parent), m_thread(thread), m_line(std::move(settings)), m_settings(sipOf(m_line)),
      m_password(std::move(password)), m_homeRegion(std::move(homeRegion)), m_clock(clock),
      m_story(std::make_unique<LineStory>(
          m_line, m_homeRegion, clock,
          LineStory::Ears{[this](const auto& call, const auto& what) {
                              Q_EMIT happened({m_line.id, call, m_clock.now(), what});
                          },
                          [this] { askAllAnew(); }})),
      m_search(std::make_unique<TargetSearch>()), m_network(std::make_unique<NetworkWatch>(clock))
{
    connect(m_search.get(), &TargetSearch::found, this, &SipLine::useTargets);
    connect(m_network.get(), &NetworkWatch::changed, this, &SipLine::startOver);
}

SipLine::~SipLine()
{
    if (!m_resident) return;
    // Nothing may be told to an object that is gone; the leave-taking itself needs no listener.
    m_thread.disown(*m_resident);
}

LineAbilities SipLine::abilities() const
{
    const bool seesOtherPhones = m_settings.mode == SipMode::RingAlong || m_settings.alone;
    return {true, seesOtherPhones, !m_settings.mailbox.isEmpty()};
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
    m_network->start();
    admit();
}

void SipLine::admit()
{
    const auto tell = [this, run = ++m_run](LineNews news) {
        QMetaObject::invokeMethod(
            this,
            [this, run, news = std::move(news)] {
                if (run == m_run) std::visit([this](const auto& each) { take(each); }, news);
            },
            Qt::QueuedConnection);
    };
    LineResident::Making making{m_line, m_password, m_homeRegion, m_thread.instanceOf(m_line.id)};
    m_resident = m_thread.admit(
        [making = std::move(making), tell] { return std::make_unique<LineResident>(making, tell); });
}

void SipLine::stop()
{
    m_startsAgain = false;
    if (m_isStopping) return;
    m_network->stop();
    m_search->stop();
    if (!m_resident) {
        Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {});
        return;
    }
    m_isStopping = true;
    m_thread.dismiss(*m_resident);
}

void SipLine::ringKept(const CallKey& call)
{
    if (m_resident)
        m_thread.tell<LineResident>(*m_resident, [call](LineResident& resident) { resident.ringKept(call); });
}

void SipLine::startOver(const QString& why)
{
    if (!m_resident || m_isStopping) return;
    qCInfo(logLine).noquote() << m_line.name + u": signs in anew,"_s << why;
    m_thread.tell<LineResident>(*m_resident, [](LineResident& resident) { resident.startOver(); });
}

void SipLine::askAllAnew()
{
    if (m_resident)
        m_thread.tell<LineResident>(*m_resident, [](LineResident& resident) { resident.askAllAnew(); });
}

void SipLine::take(const CallNews& news)
{
    m_story->take(news);
}

void SipLine::take(const ExtensionReported& news)
{
    m_story->take(news);
}

void SipLine::take(const MailCounted& news)
{
    m_story->take(news);
}

void SipLine::take(const StateNews& news)
{
    if (m_isStopping) return;
    Q_EMIT stateChanged(news.state, news.trouble.trouble, news.trouble.detail);
}

void SipLine::take(const TargetsWanted& /*news*/)
{
    if (!m_isStopping) m_search->begin(m_settings);
}

void SipLine::useTargets(const std::vector<SipTarget>& targets)
{
    if (!m_resident || m_isStopping) return;
    m_thread.tell<LineResident>(*m_resident, [targets](LineResident& line) { line.useTargets(targets); });
}

void SipLine::take(const LineLeft& news)
{
    m_story->endAll(u"Second Ring stopped watching"_s);
    m_resident.reset();
    m_isStopping = false;
    Q_EMIT stateChanged(State::Stopped, LineTrouble::None, {});
    const bool startsAgain = std::exchange(m_startsAgain, false);
    if (news.why.trouble != LineTrouble::None) return take(StateNews{State::Faulty, news.why});
    if (startsAgain) start();
}

} // namespace secondring
