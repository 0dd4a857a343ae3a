// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_message.h"

namespace secondring {

namespace {

using What = ModemSaying::What;

// Elements of a caller-ID message.
constexpr unsigned char kNumber = 0x02;
constexpr unsigned char kDialableNumber = 0x03;
constexpr unsigned char kNoNumberBecause = 0x04;
constexpr unsigned char kName = 0x07;
constexpr unsigned char kNoNameBecause = 0x08;
constexpr unsigned char kMessageLamp = 0x0b;

void add(unsigned char tag, const QByteArray& value, std::vector<ModemSaying>& said)
{
    switch (tag) {
    case kNumber:
    case kDialableNumber:
    case kNoNumberBecause:
        return said.push_back({What::Number, value});
    case kName:
    case kNoNameBecause:
        return said.push_back({What::Name, value});
    case kMessageLamp:
        if (!value.isEmpty()) said.push_back({value[0] != '\0' ? What::MessageWaiting : What::NoMessage, {}});
        return;
    default:
        return;
    }
}

} // namespace

void readModemMessage(QByteArrayView hex, std::vector<ModemSaying>& said)
{
    const std::size_t before = said.size();
    const QByteArray bytes = QByteArray::fromHex(hex.toByteArray());
    // What is behind the last whole element is a check sum, or cut off.
    for (qsizetype at = 0; at + 2 <= bytes.size();) {
        const qsizetype length = static_cast<unsigned char>(bytes[at + 1]);
        if (at + 2 + length > bytes.size()) break;
        add(static_cast<unsigned char>(bytes[at]), bytes.mid(at + 2, length), said);
        at += 2 + length;
    }
    if (said.size() == before) said.push_back({What::OtherWords, hex.toByteArray()});
}

} // namespace secondring
