// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice_call.h"
#include "core/telephony/sip/sip_thread.h"

#include <QObject>

#include <optional>

namespace secondring {

/// The telephone system of practice mode: a SIP registrar on loopback that rings whoever registers with it.
/// Its calls are real SIP; nothing leaves this computer.
class PracticeSwitch : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeSwitch)

public:
    explicit PracticeSwitch(SipThread& thread, QObject* parent = nullptr);
    ~PracticeSwitch() override;

    /// ready() follows.
    void open();
    /// Rings the registered phone; nobody there: nothing happens.
    void ring(const PracticeCall& call);

Q_SIGNALS:
    void ready(int port);
    void failed();
    /// A phone registered for the first time.
    void phoneThere();

private:
    SipThread& m_thread;
    std::optional<SipThread::ResidentId> m_resident;
};

} // namespace secondring
