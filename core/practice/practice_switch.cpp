// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practice_switch.h"

#include "core/practice/switch_resident.h"

namespace secondring {

PracticeSwitch::PracticeSwitch(SipThread& thread, QObject* parent) : QObject(parent), m_thread(thread) {}

PracticeSwitch::~PracticeSwitch()
{
    if (!m_resident) return;
    // After this returns the loop no longer holds anything that points here.
    m_thread.disown(*m_resident);
}

void PracticeSwitch::open()
{
    const auto tell = [this](SwitchResident::News news, int port) {
        QMetaObject::invokeMethod(
            this,
            [this, news, port] {
                switch (news) {
                case SwitchResident::News::Open:
                    Q_EMIT ready(port);
                    break;
                case SwitchResident::News::Failed:
                    Q_EMIT failed();
                    break;
                case SwitchResident::News::PhoneThere:
                    Q_EMIT phoneThere();
                    break;
                }
            },
            Qt::QueuedConnection);
    };
    m_resident = m_thread.admit([tell] { return std::make_unique<SwitchResident>(tell); });
}

void PracticeSwitch::ring(const PracticeCall& call)
{
    if (!m_resident) return;
    m_thread.tell<SwitchResident>(*m_resident, [call](SwitchResident& resident) { resident.ring(call); });
}

} // namespace secondring
