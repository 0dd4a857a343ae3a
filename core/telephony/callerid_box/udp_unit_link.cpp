// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/callerid_box/udp_unit_link.h"

#include "core/base/log.h"
#include "core/telephony/callerid_box/unit_key.h"

#include <QNetworkProxy>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// So many at a turn, lest a flood keep the window from being drawn.
constexpr int datagramsATurn = 200;
/// So many that no unit sends, and more than units do, within so long: something else sends to the port.
constexpr int noiseBorne = 20;
constexpr std::chrono::seconds noiseCountedFor{10};

LineTrouble troubleOfBinding(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return LineTrouble::PortBusy;
    case QAbstractSocket::SocketAccessError:
        return LineTrouble::PortDenied;
    default:
        return LineTrouble::Unreachable;
    }
}

} // namespace

UdpUnitLink::UdpUnitLink(int port, QString unit, std::chrono::milliseconds quiet, QObject* parent)
    : UnitLink(parent), m_port(port), m_unit(std::move(unit)), m_quiet(quiet)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &UdpUnitLink::bind);
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &UdpUnitLink::onCounted);
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpUnitLink::onDatagrams);
}

UdpUnitLink::~UdpUnitLink()
{
    m_socket.disconnect(this);
}

void UdpUnitLink::open()
{
    m_delay.succeeded();
    bind();
}

void UdpUnitLink::close()
{
    m_again.stop();
    m_counting.stop();
    countAnew();
    m_isNoisy = false;
    m_socket.abort();
    m_unitAddress.clear(); // It may have another when it is looked for again.
}

void UdpUnitLink::bind()
{
    if (m_socket.bind(QHostAddress::AnyIPv4, quint16(m_port),
                      QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint)) {
        m_delay.succeeded();
        Q_EMIT opened();
        return;
    }
    const QString detail = u"UDP port %1: %2"_s.arg(m_port).arg(m_socket.errorString());
    const LineTrouble trouble = troubleOfBinding(m_socket.error());
    m_socket.abort();
    m_again.start(m_delay.next());
    Q_EMIT lost(trouble, detail);
}

void UdpUnitLink::onDatagrams()
{
    std::array<char, 512> room;
    for (int i = 0; i < datagramsATurn && m_socket.hasPendingDatagrams(); ++i) {
        QHostAddress from;
        const qint64 size = m_socket.readDatagram(room.data(), qint64(room.size()), &from);
        if (size <= 0) continue;
        const QByteArrayView datagram(room.data(), size);
        const auto packet = readUnitPacket(datagram);
        if (!packet) {
            countNoise(datagram);
            continue;
        }
        ++m_readable;
        if (!isUnit(m_unit, packet->serial)) continue;
        m_unitAddress = from;
        Q_EMIT heard(*packet);
    }
}

void UdpUnitLink::countNoise(QByteArrayView datagram)
{
    if (datagram.startsWith("^^Id")) return; // A question to the units: ours, or the till's.
    if (!m_counting.isActive()) {
        countAnew();
        m_counting.start(noiseCountedFor);
    }
    ++m_unreadable;
    if (m_isNoisy || m_unreadable < noiseBorne || m_unreadable <= m_readable) return;
    m_isNoisy = true;
    m_noise = m_unreadable;
    countAnew();
    m_counting.start(m_quiet);
    Q_EMIT noisy(true);
}

void UdpUnitLink::onCounted()
{
    if (!m_isNoisy) return;
    const bool isOver = m_unreadable < noiseBorne;
    m_noise += std::exchange(m_unreadable, 0);
    countAnew();
    if (!isOver) return m_counting.start(m_quiet);
    qCInfo(logLine).noquote() << u"UDP port %1: %2 datagrams that no unit sends"_s.arg(m_port).arg(m_noise);
    m_isNoisy = false;
    Q_EMIT noisy(false);
}

void UdpUnitLink::countAnew()
{
    m_unreadable = 0;
    m_readable = 0;
}

void UdpUnitLink::send(const QByteArray& command)
{
    const QByteArray words = command == "X" ? QByteArray("^^IdX") : "^^Id-" + command;
    const QHostAddress to = m_unitAddress.isNull() ? QHostAddress(QHostAddress::Broadcast) : m_unitAddress;
    m_socket.writeDatagram(words, to, quint16(m_port));
}

} // namespace secondring
