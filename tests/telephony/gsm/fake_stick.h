// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/telephony/gsm/stick_script.h"
#include "tests/telephony/serial/pty_device.h"

namespace secondring {

/// A GSM stick on a pseudo-terminal that answers as real ones do, with one call at a time.
class FakeStick {
public:
    FakeStick();

    [[nodiscard]] QString port() const { return m_device.port(); }
    void ring(const QByteArray& number);
    /// Its card wants @p pin from now on, counts the tries and tells how many are left.
    void lockWith(const QByteArray& pin);
    /// The caller gives up; with what the stick says then.
    void hangUp(const QByteArray& words = "NO CARRIER");
    void pickUp();
    void say(const QByteArray& words) { m_device.send(StickScript::asWritten(words)); }
    void send(const QByteArray& bytes) { m_device.send(bytes); }
    void pullOut() { m_device.pullOut(); }
    [[nodiscard]] bool plugIn();
    void setAnswer(const QByteArray& command, const QByteArray& words);
    [[nodiscard]] int asked(const QByteArray& command) const { return m_script.asked(command); }
    /// All commands so far.
    [[nodiscard]] const QByteArray& heard() const { return m_device.heard(); }

private:
    void answer(const QByteArray& bytes);
    void tryPin(const QByteArray& pin);

    StickScript m_script;
    QByteArray m_order;
    QByteArray m_caller;
    QByteArray m_pin;
    int m_triesLeft = 3;
    PtyDevice m_device;
};

} // namespace secondring
