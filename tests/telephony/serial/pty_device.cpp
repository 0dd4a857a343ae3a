// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/serial/pty_device.h"

#include <QFile>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <array>

namespace secondring {

PtyDevice::PtyDevice()
{
    (void)plugIn();
}

PtyDevice::~PtyDevice()
{
    pullOut();
}

bool PtyDevice::plugIn()
{
    pullOut();
    std::array<char, 128> name{};
    ::termios raw{};
    cfmakeraw(&raw);
    cfsetspeed(&raw, B9600);
    if (openpty(&m_device, &m_program, name.data(), &raw, nullptr) != 0) return false;
    fcntl(m_device, F_SETFL, O_NONBLOCK);
    // A program started by the test would hold it, and it would never be pulled out.
    fcntl(m_device, F_SETFD, FD_CLOEXEC);
    fcntl(m_program, F_SETFD, FD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(m_device, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
    return QFile::link(QString::fromLocal8Bit(name.data()), port());
}

void PtyDevice::pullOut()
{
    m_notifier.reset();
    QFile::remove(port());
    if (m_program >= 0) ::close(m_program);
    if (m_device >= 0) ::close(m_device);
    m_program = m_device = -1;
}

void PtyDevice::send(const QByteArray& bytes) const
{
    for (qsizetype sent = 0; m_device >= 0 && sent < bytes.size();) {
        const auto now =
            ::write(m_device, bytes.data() + sent, static_cast<std::size_t>(bytes.size() - sent));
        if (now <= 0) return;
        sent += now;
    }
}

void PtyDevice::read()
{
    std::array<char, 4096> piece{};
    const auto size = ::read(m_device, piece.data(), piece.size());
    if (size <= 0) return;
    const QByteArray bytes(piece.data(), size);
    m_all += bytes;
    if (m_heard) m_heard(bytes);
}

unsigned PtyDevice::speed() const
{
    ::termios now{};
    return tcgetattr(m_program, &now) == 0 ? cfgetospeed(&now) : 0;
}

} // namespace secondring
