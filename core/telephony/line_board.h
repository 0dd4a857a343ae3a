// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/health.h"
#include "core/telephony/call_tracker.h"
#include "core/telephony/line_doubt.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/line_restarts.h"

#include <QObject>

#include <memory>
#include <unordered_set>
#include <utility>
#include <vector>

namespace secondring {

/// How one line is doing now.
struct LineStatus {
    LineId line;
    QString name;
    LineMonitor::State state = LineMonitor::State::Stopped;
    LineTrouble trouble = LineTrouble::None;
    QString detail;
    LineDoubt doubt = LineDoubt::None; ///< Known to who knows the settings.
    LineAbilities can = {};            ///< As far as it knows by now.
};

/// Owns the lines' monitors, starts and stops them, and turns what they see into calls.
class LineBoard : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineBoard)

public:
    explicit LineBoard(const Clock& clock, QObject* parent = nullptr);
    ~LineBoard() override;

    void add(std::unique_ptr<LineMonitor> monitor, const QString& name);
    /// Lets @p line go; what rings on it ends as unknown.
    void remove(const LineId& line);
    void start();
    void start(const LineId& line);
    /// Stops every line; stopped() follows, 2 s at most.
    void stop();
    /// Ends calls that fell silent. Called by the heartbeat.
    void giveUpOnSilent();
    /// Begins lines anew that stay faulty, rarer each time. Called by the heartbeat.
    void restartFaulty();
    /// What rings there is on disk, or never will be.
    void ringKept(const LineId& line, const CallKey& call);
    [[nodiscard]] const std::vector<LineStatus>& status() const { return m_status; }
    [[nodiscard]] const std::vector<RingingCall>& ringingNow() const { return m_tracker.ringing(); }
    [[nodiscard]] QString nameOf(const LineId& line) const;
    /// The line itself, for what only its kind can do; null when it is not watched.
    [[nodiscard]] LineMonitor* monitorOf(const LineId& line) const;

Q_SIGNALS:
    /// Started, answered, or the caller became known: now, not in what a line catches up on.
    void ringing(const secondring::RingingCall& call);
    void finished(const secondring::FinishedCall& call);
    void rangOut(const secondring::RangOut& call, secondring::Timestamp at);
    void voicemailLeft(const secondring::LineId& line, const secondring::VoicemailLeft& message,
                       secondring::Timestamp at);
    void pickedUp(const secondring::LineId& line); ///< A phone on it was lifted, with or without a call.
    void statusChanged(const secondring::LineStatus& status);
    void stopped();

private:
    void onHappened(const LineEvent& event);
    void tellRinging(const LineEvent& event);
    void restart(const LineId& line);
    void startAgain(const LineId& line);
    void onStateChanged(const LineId& line, LineMonitor::State state, LineTrouble trouble,
                        const QString& detail);
    void reportStopped();

    const Clock& m_clock;
    CallTracker m_tracker;
    std::vector<std::unique_ptr<LineMonitor>> m_monitors;
    std::vector<LineStatus> m_status;
    LineRestarts m_restarts;
    std::unordered_set<QString> m_restarting; ///< Told to stop, to be started when they have.
    bool m_stopping = false;
};

} // namespace secondring
