// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/line_board.h"

#include "core/base/log.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Longer than any line's own guard timer: only a monitor that died leaves a call open this long.
constexpr std::chrono::minutes silentAfter{61};
constexpr std::chrono::milliseconds longestStop{1500};
/// What is older was not heard now: the line catches up on it.
constexpr std::chrono::seconds justNow{5};

} // namespace

LineBoard::LineBoard(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

LineBoard::~LineBoard() = default;

void LineBoard::add(std::unique_ptr<LineMonitor> monitor, const QString& name)
{
    LineMonitor* line = monitor.get();
    m_status.push_back({line->line(), name, LineMonitor::State::Stopped, LineTrouble::None, {}});
    connect(line, &LineMonitor::happened, this, &LineBoard::onHappened);
    connect(line, &LineMonitor::pickedUp, this, [this, id = line->line()] { Q_EMIT pickedUp(id); });
    connect(line, &LineMonitor::stateChanged, this,
            [this, id = line->line()](LineMonitor::State state, LineTrouble trouble, const QString& detail) {
                onStateChanged(id, state, trouble, detail);
            });
    m_monitors.push_back(std::move(monitor));
}

void LineBoard::onStateChanged(const LineId& line, LineMonitor::State state, LineTrouble trouble,
                               const QString& detail)
{
    const auto status = std::ranges::find(m_status, line, &LineStatus::line);
    if (status == m_status.end()) return;
    const bool isRestarting = m_restarting.contains(line.value);
    if (isRestarting && state == LineMonitor::State::Stopped && !m_stopping) {
        // Not within its own signal.
        QMetaObject::invokeMethod(
            this, [this, line] { startAgain(line); }, Qt::QueuedConnection);
        return;
    }
    m_restarts.noteState(line, state, trouble, m_clock.now());
    // A line that is tried again and again says why once.
    if (!detail.isEmpty() && detail != status->detail)
        qCInfo(logLine).noquote() << status->name + u':' << detail;
    status->state = state;
    status->trouble = trouble;
    status->detail = detail;
    if (state == LineMonitor::State::Watching) status->can = monitorOf(line)->abilities();
    Q_EMIT statusChanged(LineStatus(*status)); // Who hears it may let the line go.
    if (m_stopping) reportStopped();
}

void LineBoard::remove(const LineId& which)
{
    const LineId line = which; // It may belong to what goes here.
    m_restarts.forget(line);
    m_restarting.erase(line.value);
    std::erase_if(m_status, [&](const LineStatus& status) { return status.line == line; });
    // Off the board before it ends: its last words come back here.
    const auto found = std::ranges::find(m_monitors, line, &LineMonitor::line);
    if (found != m_monitors.end()) {
        const std::unique_ptr<LineMonitor> gone = std::move(*found);
        m_monitors.erase(found);
    }
    for (const FinishedCall& call : m_tracker.giveUpOn(line))
        Q_EMIT finished(call);
}

void LineBoard::start()
{
    for (const auto& monitor : m_monitors) {
        m_restarts.noteStarted(monitor->line(), m_clock.now());
        monitor->start();
    }
}

void LineBoard::start(const LineId& line)
{
    LineMonitor* const monitor = monitorOf(line);
    if (monitor == nullptr) return;
    m_restarts.noteStarted(line, m_clock.now());
    monitor->start();
}

LineMonitor* LineBoard::monitorOf(const LineId& line) const
{
    const auto found =
        std::ranges::find_if(m_monitors, [&](const auto& monitor) { return monitor->line() == line; });
    return found == m_monitors.end() ? nullptr : found->get();
}

void LineBoard::restartFaulty()
{
    if (m_stopping) return;
    for (const LineId& line : m_restarts.due(m_clock.now())) {
        const bool rings = std::ranges::any_of(m_tracker.ringing(),
                                               [&](const RingingCall& call) { return call.line == line; });
        if (!rings) restart(line);
    }
}

void LineBoard::restart(const LineId& line)
{
    LineMonitor* const monitor = monitorOf(line);
    if (monitor == nullptr || !m_restarting.insert(line.value).second) return;
    qCInfo(logLine).noquote() << nameOf(line) << "does not watch: begun anew";
    QTimer::singleShot(longestStop, this, [this, line] { startAgain(line); }); // Should it not say so.
    monitor->stop();
}

void LineBoard::startAgain(const LineId& line)
{
    if (m_restarting.erase(line.value) == 0 || m_stopping) return;
    if (LineMonitor* const monitor = monitorOf(line)) monitor->start();
}

void LineBoard::ringKept(const LineId& line, const CallKey& call)
{
    if (LineMonitor* const monitor = monitorOf(line)) monitor->ringKept(call);
}

void LineBoard::stop()
{
    m_stopping = true;
    for (const auto& monitor : m_monitors)
        monitor->stop();
    QTimer::singleShot(longestStop, this, [this] {
        if (std::exchange(m_stopping, false)) Q_EMIT stopped();
    });
    reportStopped();
}

void LineBoard::reportStopped()
{
    const bool all = std::ranges::all_of(
        m_status, [](const LineStatus& status) { return status.state == LineMonitor::State::Stopped; });
    if (!all || !std::exchange(m_stopping, false)) return; // Once is enough.
    QMetaObject::invokeMethod(this, &LineBoard::stopped, Qt::QueuedConnection);
}

QString LineBoard::nameOf(const LineId& line) const
{
    const auto status = std::ranges::find(m_status, line, &LineStatus::line);
    return status == m_status.end() ? QString() : status->name;
}

void LineBoard::onHappened(const LineEvent& event)
{
    if (const auto* call = std::get_if<RangOut>(&event.what)) return Q_EMIT rangOut(*call, event.at);
    if (const auto* message = std::get_if<VoicemailLeft>(&event.what))
        return Q_EMIT voicemailLeft(event.line, *message, event.at);
    if (const auto done = m_tracker.apply(event)) {
        const bool isKnown = done->isLengthKnown && done->rangFor().count() > 0;
        const QString rang = isKnown ? u", rang %1 ms"_s.arg(done->rangFor().count()) : QString();
        qCInfo(logLine).noquote() << nameOf(done->line) << "call over:" << done->evidence + rang;
        Q_EMIT finished(*done);
        return;
    }
    if (!std::holds_alternative<Ended>(event.what)) tellRinging(event);
}

void LineBoard::tellRinging(const LineEvent& event)
{
    if (m_clock.now() - event.at > justNow) return;
    const RingingCall* const call = m_tracker.ringing(event.line, event.call);
    if (call == nullptr) return;
    // A known caller is known as one by their number; somebody withheld only by what the switch calls it.
    const bool ringsAlready =
        !call->caller.number && !call->answeredAt && m_tracker.linesRinging(call->key) > 1;
    if (!ringsAlready) Q_EMIT ringing(*call);
}

void LineBoard::giveUpOnSilent()
{
    for (const FinishedCall& call : m_tracker.giveUpOnSilent(m_clock.now(), silentAfter))
        Q_EMIT finished(call);
}

} // namespace secondring
