// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace secondring {

/// The one periodic timer. Due work is found by comparing stored times with Clock::now().
class Heartbeat : public QObject {
    Q_OBJECT

public:
    explicit Heartbeat(std::chrono::milliseconds every, QObject* parent = nullptr) : QObject(parent)
    {
        m_timer.setInterval(every);
        m_timer.setTimerType(Qt::CoarseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    }

    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void beat();

private:
    QTimer m_timer;
};

} // namespace secondring
