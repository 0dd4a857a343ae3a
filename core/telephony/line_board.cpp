// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/line_board.h"

#include "core/base/log.h"

#include <QTimer>

#include <algorithm>

namespace secondring {

namespace {

/// Longer than any line's own guard timer: only a monitor that died leaves a call open this long.
constexpr std::chrono::minutes silentAfter{61};
constexpr std::chrono::milliseconds longestStop{1500};

} // namespace

LineBoard::LineBoard(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

LineBoard::~LineBoard() = default;

void LineBoard::add(std::unique_ptr<LineMonitor> monitor, const QString& name)
{
    LineMonitor* line = monitor.get();
    m_status.push_back({line->line(), name, LineMonitor::State::Stopped, LineTrouble::None, {}});
    connect(line, &LineMonitor::happened, this, &LineBoard::onHappened);
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
    status->state = state;
    status->trouble = trouble;
    status->detail = detail;
    Q_EMIT statusChanged(*status);
    if (m_stopping) reportStopped();
}

void LineBoard::remove(const LineId& line)
{
    std::erase_if(m_monitors, [&](const auto& monitor) { return monitor->line() == line; });
    std::erase_if(m_status, [&](const LineStatus& status) { return status.line == line; });
    for (const FinishedCall& call : m_tracker.giveUpOn(line))
        Q_EMIT finished(call);
}

void LineBoard::start()
{
    for (const auto& monitor : m_monitors)
        monitor->start();
}

void LineBoard::start(const LineId& line)
{
    for (const auto& monitor : m_monitors) {
        if (monitor->line() == line) monitor->start();
    }
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
    if (const auto done = m_tracker.apply(event)) {
        qCInfo(logLine).noquote() << nameOf(done->line) << "call over:" << done->evidence << "rang"
                                  << done->rangFor().count() << "ms";
        Q_EMIT finished(*done);
        return;
    }
    if (std::holds_alternative<Ended>(event.what)) return;
    const auto& open = m_tracker.ringing();
    const auto call = std::ranges::find_if(open, [&](const RingingCall& ringingCall) {
        return ringingCall.line == event.line && ringingCall.key == event.call;
    });
    if (call != open.end()) Q_EMIT ringing(*call);
}

void LineBoard::giveUpOnSilent()
{
    for (const FinishedCall& call : m_tracker.giveUpOnSilent(m_clock.now(), silentAfter))
        Q_EMIT finished(call);
}

} // namespace secondring
