// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/iax_modems.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace secondring {

bool IaxModem::start(int iaxPort, const QString& callerNumber, const QString& callerName)
{
    const QFileInfo folder(m_program.folder());
    QFile file(folder.absoluteFilePath() + u"/modem"_s);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write(
        u"device %1\nowner %2:%3\nmode 660\nport %4\nrefresh 0\nserver 127.0.0.1\npeername %5\nsecret none\n"
        "cidname %6\ncidnumber %7\ncodec slinear\nnodaemon\n"_s.arg(port(), folder.owner(), folder.group())
            .arg(iaxPort)
            .arg(callerNumber, callerName, callerNumber)
            .toUtf8());
    file.close();
    // It takes the name of a file in its own folder, and ours is elsewhere.
    if (!m_program.start(u"iaxmodem"_s, {u"../.."_s + file.fileName()})) return false;
    QElapsedTimer passed;
    for (passed.start(); passed.elapsed() < 5000;)
        if (QFile::exists(port()) || !m_program.speaksOrWaits(50)) break;
    return m_program.isRunning() && QFile::exists(port());
}

bool Dialler::open(const QString& port)
{
    m_port.setPortName(port);
    m_port.setBaudRate(QSerialPort::Baud115200);
    return m_port.open(QIODevice::ReadWrite);
}

void Dialler::send(const QByteArray& command)
{
    m_heard.clear();
    m_port.write(command + '\r');
    m_port.waitForBytesWritten(1000);
}

bool Dialler::hears(const QByteArray& words, int milliseconds)
{
    QElapsedTimer passed;
    for (passed.start(); passed.elapsed() < milliseconds && !m_heard.contains(words);) {
        m_port.waitForReadyRead(50);
        m_heard += m_port.readAll();
    }
    return m_heard.contains(words);
}

bool Dialler::dial(const QByteArray& number)
{
    QElapsedTimer passed;
    for (passed.start(); passed.elapsed() < 30'000;) {
        send("ATDT" + number);
        if (!hears("NO DIALTONE", 700) && !m_heard.contains("ERROR")) return true;
        (void)hears("RING", 2000); // What is dialled at once is lost.
    }
    return false;
}

bool Dialler::hangUp()
{
    send("ATH");
    return hears("OK", 5000);
}

} // namespace secondring
