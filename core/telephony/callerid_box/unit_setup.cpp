// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/unit_setup.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {
namespace {

constexpr auto betweenCommands = 150ms;
constexpr auto shortestPause = 120ms; ///< Timers may be a little early.
constexpr auto answerPatience = 1500ms;
constexpr int mostQuestions = 3;

} // namespace

UnitSetup::UnitSetup(UnitLink& link, QObject* parent) : QObject(parent), m_link(link)
{
    m_pause.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &UnitSetup::onPause);
    connect(&m_patience, &QTimer::timeout, this, &UnitSetup::onPatience);
    connect(&m_link, &UnitLink::heard, this, &UnitSetup::hear);
}

QFuture<UnitSetup::Answer> UnitSetup::begin()
{
    if (m_step != Step::Idle) {
        QPromise<Answer> refused;
        refused.start();
        refused.addResult(fail(Failure::Conflict, u"the unit is being asked already"_s));
        refused.finish();
        return refused.future();
    }
    m_promise.emplace();
    m_promise->start();
    ask(Step::Asking);
    return m_promise->future();
}

QFuture<UnitSetup::Answer> UnitSetup::read()
{
    if (m_step == Step::Idle) m_wall.reset();
    return begin();
}

QFuture<UnitSetup::Answer> UnitSetup::fix(const QDateTime& wall)
{
    if (m_step == Step::Idle) m_wall = wall;
    return begin();
}

void UnitSetup::ask(Step step)
{
    m_step = step;
    m_asked = 0;
    m_found = {};
    onPatience();
}

void UnitSetup::onPatience()
{
    if (m_asked++ < mostQuestions) {
        // By the serial port "X" wakes the unit up.
        m_toSend = {"X", "V"};
        onPause();
        return;
    }
    if (!m_found.network) return finish(fail(Failure::Timeout, u"no unit answers"_s));
    if (m_wall) return finish(fail(Failure::NotFound, u"a basic unit has nothing to be set"_s));
    finish(m_found);
}

void UnitSetup::onPause()
{
    if (!m_toSend.isEmpty()) {
        // The last conversation may have ended a moment ago.
        if (m_sinceSent.isValid() && std::chrono::milliseconds(m_sinceSent.elapsed()) < shortestPause)
            return m_pause.start(betweenCommands);
        m_sinceSent.start();
        m_link.send(m_toSend.takeFirst());
        m_pause.start(betweenCommands);
        return;
    }
    if (m_step == Step::Setting) return ask(Step::Checking);
    m_patience.start(answerPatience);
}

void UnitSetup::hear(const UnitPacket& packet)
{
    if (m_step != Step::Asking && m_step != Step::Checking) return;
    if (!m_found.serial.isEmpty() && m_found.serial != packet.serial) return;
    if (const auto* network = std::get_if<UnitNetwork>(&packet.words)) {
        m_found.serial = packet.serial;
        m_found.network = *network;
    } else if (const auto* toggles = std::get_if<UnitToggles>(&packet.words)) {
        m_found.serial = packet.serial;
        m_found.toggles = *toggles;
        onAnswer();
    }
}

void UnitSetup::onAnswer()
{
    m_patience.stop();
    m_pause.stop();
    m_toSend.clear();
    if (!m_wall) return finish(m_found);
    const QByteArray letters = togglesToSend(*m_found.toggles);
    if (m_step == Step::Checking) {
        if (letters.isEmpty()) return finish(m_found);
        return finish(
            fail(Failure::Rejected, u"the unit did not take the toggles "_s + QString::fromLatin1(letters)));
    }
    m_step = Step::Setting;
    for (const char letter : letters)
        m_toSend << QByteArray(1, letter);
    if (isClockOff(*m_found.toggles, *m_wall)) {
        const QByteArray clock = clockCommand(*m_wall);
        if (m_link.isNetwork()) m_toSend << clock;
        for (qsizetype at = 0; !m_link.isNetwork() && at < clock.size(); ++at)
            m_toSend << clock.mid(at, 1);
    }
    // Some units do not hear a command that follows their own answer at once.
    if (m_toSend.isEmpty()) return finish(m_found);
    m_pause.start(betweenCommands);
}

void UnitSetup::abandon()
{
    if (m_step != Step::Idle) finish(fail(Failure::Network, u"the unit is out of reach"_s));
}

void UnitSetup::finish(const Answer& answer)
{
    m_pause.stop();
    m_patience.stop();
    m_toSend.clear();
    m_step = Step::Idle;
    m_promise->addResult(answer);
    m_promise->finish();
    m_promise.reset();
}

} // namespace secondring
