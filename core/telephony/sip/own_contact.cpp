// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/own_contact.h"

#include "core/telephony/sip/re_values.h"

#include <QRandomGenerator>

#include <array>

namespace secondring {

OwnContact OwnContact::ofRun(const QByteArray& instance)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return {"sr" + QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex(), instance};
}

void OwnContact::write(const SipStack& stack, const ::sa& local, ::mbuf& into) const
{
    ::sa place = local;
    if (const auto connection = stack.connection()) {
        if (!setAddress(place, connection->host, connection->port)) place = local;
    }
    mbuf_printf(&into, "<sip:%s@%J%s>", user.constData(), &place, stack.transportParam().constData());
}

} // namespace secondring
