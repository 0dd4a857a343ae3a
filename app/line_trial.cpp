// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_trial.h"

namespace secondring {

namespace {

constexpr std::chrono::seconds trialPatience{10};

} // namespace

QFuture<LineTrialResult> LineTrial::run(std::unique_ptr<LineMonitor> line, QObject* owner)
{
    auto* trial = new LineTrial(std::move(line), owner);
    auto answer = trial->m_promise.future();
    trial->m_line->start();
    return answer;
}

LineTrial::LineTrial(std::unique_ptr<LineMonitor> line, QObject* owner)
    : QObject(owner), m_line(std::move(line))
{
    m_promise.start();
    m_patience.setSingleShot(true);
    connect(m_line.get(), &LineMonitor::stateChanged, this, &LineTrial::onState);
    connect(&m_patience, &QTimer::timeout, this, [this] { answer({LineTrouble::NoAnswer, {}}); });
    m_patience.start(trialPatience);
}

void LineTrial::onState(LineMonitor::State state, LineTrouble trouble, const QString& detail)
{
    if (state == LineMonitor::State::Watching || state == LineMonitor::State::Faulty)
        answer({trouble, detail, m_line->abilities()});
    if (state == LineMonitor::State::Stopped && m_isAnswered) deleteLater();
}

void LineTrial::answer(const LineTrialResult& result)
{
    if (std::exchange(m_isAnswered, true)) return;
    m_promise.addResult(result);
    m_promise.finish();
    // It may be in the middle of telling us.
    QMetaObject::invokeMethod(m_line.get(), &LineMonitor::stop, Qt::QueuedConnection);
    m_patience.callOnTimeout(this, &QObject::deleteLater);
    m_patience.start(std::chrono::seconds(2));
}

} // namespace secondring
