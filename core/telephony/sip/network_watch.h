// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/sip/sleep_sense.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

namespace secondring {

/// Says when connections made before are not to be trusted: this computer got another address, another
/// network, or slept.
class NetworkWatch : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatch(const Clock& clock, QObject* parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    /// @p why is for the log.
    void changed(const QString& why);

private:
    void look();

    const Clock& m_clock;
    QTimer m_timer;
    SleepSense m_sleep;
    QList<QHostAddress> m_addresses;
};

} // namespace secondring
