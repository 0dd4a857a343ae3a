// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/channel_name.h"

#include <QByteArrayList>
#include <QHostAddress>

#include <algorithm>
#include <array>
#include <iterator>

namespace secondring {
namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

QByteArrayView technologyOf(const QByteArray& channelName)
{
    const qsizetype slash = channelName.indexOf('/');
    return QByteArrayView(channelName).first(std::max<qsizetype>(slash, 0));
}

/// These count their ports, not their extensions: "DAHDI/1-1" may be a trunk.
bool countsPorts(QByteArrayView technology)
{
    constexpr std::array<QByteArrayView, 5> kinds{"DAHDI", "Zap", "mISDN", "Khomp", "CAPI"};
    return std::ranges::find(kinds, technology) != kinds.end();
}

/// What FreePBX and the sample settings call the ways in from outside.
bool isWayIn(const QByteArray& context)
{
    constexpr std::array<QByteArrayView, 13> names{
        "from-trunk",   "from-pstn",  "from-did",    "from-sip-external", "from-analog",
        "from-digital", "from-dahdi", "from-zaptel", "from-external",     "from-outside",
        "ext-did",      "incoming",   "inbound"};
    return std::ranges::any_of(names, [&](QByteArrayView name) { return context.startsWith(name); });
}

QByteArray digitsOf(const QByteArray& number)
{
    QByteArray digits;
    std::ranges::copy_if(number, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

} // namespace

bool isInner(QByteArrayView number, int innerDigits)
{
    return isDigits(number) && number.size() <= innerDigits;
}

bool isSameNumber(const QByteArray& one, const QByteArray& other, int innerDigits)
{
    constexpr qsizetype subscriber = 7;
    const QByteArray left = digitsOf(one);
    const QByteArray right = digitsOf(other);
    const qsizetype shorter = std::min(left.size(), right.size());
    const qsizetype compared = std::min(shorter, subscriber);
    return shorter > innerDigits && left.last(compared) == right.last(compared);
}

bool isAddressOfDevice(const QByteArray& dialString)
{
    const qsizetype scheme = dialString.indexOf("sip:");
    const qsizetype at = dialString.indexOf('@', scheme);
    if (scheme < 0 || at < 0) return false;
    QByteArray host = dialString.mid(at + 1);
    if (host.startsWith('[')) return true;
    host.truncate(std::ranges::find_if(host, [](char c) { return c == ':' || c == ';' || c == '>'; }) -
                  host.begin());
    return !QHostAddress(QString::fromLatin1(host)).isNull();
}

QByteArray deviceOf(const QByteArray& channelName)
{
    return channelName.left(channelName.lastIndexOf('-'));
}

QByteArray phoneIn(const QByteArray& channelName, const QByteArray& dialString)
{
    const QByteArray endpoint = endpointOf(channelName);
    // "trunk/sip:911@…" leads outside, however brief the number.
    const QByteArray contact =
        dialString.startsWith(endpoint + "/sip:") ? dialString.mid(endpoint.size() + 5) : QByteArray();
    const bool isNamed = contact.contains('@') && !isDigits(contact.left(contact.indexOf('@')));
    const bool isPlain = dialString == endpoint || isNamed;
    return isPlain && !countsPorts(technologyOf(channelName)) ? deviceOf(channelName) : QByteArray();
}

QByteArray endpointOf(const QByteArray& channelName)
{
    const qsizetype begin = channelName.indexOf('/') + 1;
    const qsizetype end = channelName.lastIndexOf('-');
    return channelName.mid(begin, end > begin ? end - begin : -1);
}

ChannelSide sideByTechnology(const QByteArray& channelName)
{
    constexpr std::array<QByteArrayView, 11> machines{
        "Announcer",  "CBAnn",       "CBRec",     "Recorder",     "Snoop",  "Surrogate",
        "UnicastRTP", "AudioSocket", "WebSocket", "MulticastRTP", "Message"};
    const QByteArrayView technology = technologyOf(channelName);
    if (technology == "Local") return ChannelSide::Local;
    return std::ranges::find(machines, technology) == machines.end() ? ChannelSide::Phone
                                                                     : ChannelSide::Machine;
}

ChannelSide sideOfCaller(const SwitchChannel& channel, int innerDigits, DeviceUse use)
{
    if (const ChannelSide side = sideByTechnology(channel.name); side != ChannelSide::Phone) return side;
    if (channel.context.startsWith("from-internal")) return ChannelSide::Phone;
    if (isWayIn(channel.context)) return ChannelSide::Outside;
    if (use != DeviceUse::Unknown) return use == DeviceUse::Phone ? ChannelSide::Phone : ChannelSide::Outside;
    if (!countsPorts(technologyOf(channel.name)) && isInner(endpointOf(channel.name), innerDigits))
        return ChannelSide::Phone;
    if (isInner(channel.number, innerDigits)) return ChannelSide::Phone;
    // Whoever holds a phone asks for something; a line that just rings does not.
    if (channel.exten == "s") return ChannelSide::Outside;
    // "*8": nobody outside dials a feature of the house.
    const bool isFeature = channel.exten.startsWith('*') || channel.exten.startsWith('#');
    return isFeature ? ChannelSide::Phone : ChannelSide::Unclear;
}

ChannelSide sideOfDialled(const SwitchChannel& channel, const QByteArray& dialString, int innerDigits)
{
    if (const ChannelSide side = sideByTechnology(channel.name); side != ChannelSide::Phone) return side;
    const QByteArray endpoint = endpointOf(channel.name);
    const bool hasPorts = countsPorts(technologyOf(channel.name));
    if (!hasPorts && isInner(endpoint, innerDigits)) return ChannelSide::Phone;
    // A phone may be signed in under the number it is reached by: "SIP/5035550100-0000002".
    if (const QByteArray number = outsideNumberIn(dialString, innerDigits); !number.isEmpty())
        return number == endpoint ? ChannelSide::Phone : ChannelSide::Outside;
    return ChannelSide::Phone;
}

QByteArray outsideNumberIn(const QByteArray& dialString, int innerDigits)
{
    for (QByteArray part : dialString.split('/')) {
        for (const QByteArrayView scheme :
             {QByteArrayView("sip:"), QByteArrayView("sips:"), QByteArrayView("tel:")})
            if (part.startsWith(scheme)) part.remove(0, scheme.size());
        const auto* const end = std::ranges::find_if(
            part, [](char c) { return c == '@' || c == ';' || c == ':' || c == ',' || c == '^'; });
        part.truncate(end - part.begin());
        const QByteArrayView digits =
            part.startsWith('+') ? QByteArrayView(part).sliced(1) : QByteArrayView(part);
        if (isDigits(digits) && digits.size() > innerDigits) return part;
    }
    return {};
}

} // namespace secondring
