// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_monitor.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace secondring {

/// What a short try of a line found.
struct LineTrialResult {
    LineTrouble trouble = LineTrouble::None; ///< None: it watches, and has nothing to say.
    QString detail;                          ///< No numbers.
    LineAbilities can = {};
};

/// Starts a line, says within 10 s whether it comes to watch, and stops it. What it sees meanwhile is not
/// used. Deletes itself when it is done.
class LineTrial : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static QFuture<LineTrialResult> run(std::unique_ptr<LineMonitor> line, QObject* owner);

private:
    LineTrial(std::unique_ptr<LineMonitor> line, QObject* owner);
    void onState(LineMonitor::State state, LineTrouble trouble, const QString& detail);
    void answer(const LineTrialResult& result);

    QPromise<LineTrialResult> m_promise;
    std::unique_ptr<LineMonitor> m_line;
    QTimer m_patience;
    bool m_isAnswered = false;
};

} // namespace secondring
