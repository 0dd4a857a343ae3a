// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/gsm/fake_stick.h"

#include <algorithm>

namespace secondring {

FakeStick::FakeStick()
{
    setAnswer("AT+CGMI", "Second Ring | OK");
    setAnswer("AT+CGMM", "Practice Stick | OK");
    setAnswer("AT+CGMR", "1.0 | OK");
    // The test numbers of 3GPP TS 23.003: no stick and no card has them.
    setAnswer("AT+CGSN", "004999010640000 | OK");
    setAnswer("AT+CIMI", "001010123456789 | OK");
    setAnswer("AT+CSCS=?", "+CSCS: (\"GSM\",\"UCS2\",\"HEX\") | OK");
    setAnswer("AT+CSCS?", "+CSCS: \"GSM\" | OK");
    setAnswer("AT+CPMS=?", "+CPMS: (\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"SM\",\"ME\") | OK");
    m_device.onHeard([this](const QByteArray& bytes) { answer(bytes); });
}

void FakeStick::setAnswer(const QByteArray& command, const QByteArray& words)
{
    m_script.setAnswer(command, words.isEmpty() ? QByteArray() : StickScript::asWritten(words));
}

void FakeStick::answer(const QByteArray& bytes)
{
    m_order += bytes;
    for (qsizetype end = m_order.indexOf('\r'); end >= 0; end = m_order.indexOf('\r')) {
        const QByteArray command = m_order.left(end).trimmed();
        m_order.remove(0, end + 1);
        if (!m_pin.isEmpty() && command.startsWith("AT+CPIN=")) tryPin(command.mid(9).chopped(1));
        if (!command.isEmpty()) m_device.send(m_script.answerTo(command));
    }
}

void FakeStick::lockWith(const QByteArray& pin)
{
    m_pin = pin;
    m_triesLeft = 3;
    setAnswer("AT+CPIN?", "+CPIN: SIM PIN | OK");
    setAnswer("AT+CPINR=\"SIM PIN\"", "+CPINR: SIM PIN,3,3 | OK");
}

void FakeStick::tryPin(const QByteArray& pin)
{
    const bool isRight = pin == m_pin && m_triesLeft > 0;
    m_triesLeft = isRight ? 3 : std::max(0, m_triesLeft - 1);
    setAnswer("AT+CPIN=\"" + pin + '"', isRight ? "OK" : "+CME ERROR: 16");
    setAnswer("AT+CPINR=\"SIM PIN\"", "+CPINR: SIM PIN," + QByteArray::number(m_triesLeft) + ",3 | OK");
    setAnswer("AT+CPIN?", isRight            ? "+CPIN: READY | OK"
                          : m_triesLeft == 0 ? "+CPIN: SIM PUK | OK"
                                             : "+CPIN: SIM PIN | OK");
}

void FakeStick::ring(const QByteArray& number)
{
    m_caller = number;
    setAnswer("AT+CLCC", "+CLCC: 1,1,4,0,0,\"" + number + "\",129 | OK");
    say("+CRING: VOICE | +CLIP: \"" + number + "\",129,,,,0");
}

void FakeStick::pickUp()
{
    setAnswer("AT+CLCC", "+CLCC: 1,1,0,0,0,\"" + m_caller + "\",129 | OK");
}

void FakeStick::hangUp(const QByteArray& words)
{
    setAnswer("AT+CLCC", "OK");
    if (!words.isEmpty()) say(words);
}

bool FakeStick::plugIn()
{
    setAnswer("AT+CLCC", "OK");
    m_order.clear();
    return m_device.plugIn();
}

} // namespace secondring
