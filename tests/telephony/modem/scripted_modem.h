// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/telephony/serial/pty_device.h"

#include <QByteArrayList>
#include <QHash>

namespace secondring {

/// A modem on a pseudo-terminal: says OK to every command but those it is told to answer otherwise.
class ScriptedModem {
public:
    ScriptedModem()
    {
        device.onHeard([this](const QByteArray& bytes) { hear(bytes); });
    }

    void say(const QByteArray& words) const { device.send("\r\n" + words + "\r\n"); }
    [[nodiscard]] const QByteArrayList& commands() const { return m_commands; }
    [[nodiscard]] qsizetype told(const QByteArray& command) const { return m_commands.count(command); }

    PtyDevice device;
    QHash<QByteArray, QByteArray> answers; ///< Empty: nothing is said.
    QByteArray otherwise = "OK";

private:
    void hear(const QByteArray& bytes)
    {
        m_half += bytes;
        for (qsizetype end = m_half.indexOf('\r'); end >= 0; end = m_half.indexOf('\r')) {
            const QByteArray command = m_half.left(end);
            m_half.remove(0, end + 1);
            m_commands << command;
            if (const QByteArray answer = answers.value(command, otherwise); !answer.isEmpty()) say(answer);
        }
    }

    QByteArray m_half;
    QByteArrayList m_commands;
};

} // namespace secondring
