// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/serial/serial_ports.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSerialPortInfo>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// By the device's own name where the system keeps such links: /dev/ttyACM0 may be ttyACM1 tomorrow.
QString lastingName(const QString& location)
{
    const QFileInfoList links = QDir(u"/dev/serial/by-id"_s).entryInfoList(QDir::Files | QDir::System);
    for (const QFileInfo& link : links)
        if (link.canonicalFilePath() == location) return link.absoluteFilePath();
    return location;
}

SerialPlace placeOf(const QSerialPortInfo& info)
{
    SerialPlace place;
    place.location = info.systemLocation();
    place.port = place.location.startsWith(u'/') ? lastingName(place.location) : info.portName();
    place.description = info.description().trimmed();
    if (const QString maker = info.manufacturer().trimmed();
        !maker.isEmpty() && !place.description.contains(maker, Qt::CaseInsensitive))
        place.description += (place.description.isEmpty() ? u"%1"_s : u" (%1)"_s).arg(maker);
    const SerialPlug plug = plugOf(place.location, u"/sys/class/tty"_s);
    place.identity = {info.vendorIdentifier(), info.productIdentifier(), info.serialNumber().trimmed(),
                      plug.part};
    place.plug = plug.device;
    return place;
}

/// A modem, any other USB device, and the sockets at the back of the computer.
int rank(const SerialPlace& place)
{
    if (place.description.contains(u"modem"_s, Qt::CaseInsensitive)) return 0;
    return place.identity.vendor != 0 ? 1 : 2;
}

/// What the port is for, where its driver says so (Windows): commands, nobody knows, or anything else.
int purposeRank(const SerialPlace& place)
{
    static const QRegularExpression commands(u"\\bAT\\b|PC UI|command"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression others(u"diag|\\bDM\\b|nmea|gps|audio|application|log"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (commands.match(place.description).hasMatch()) return 0;
    return others.match(place.description).hasMatch() ? 2 : 1;
}

/// Most makers have the commands at the third port of a stick, behind a modem's, one for their workshop or
/// one for satellites; where the ports are of the kind that modems have, each takes commands.
std::pair<int, int> commandRank(const SerialPlace& place)
{
    const bool isThird = !place.location.contains(u"ttyACM"_s) && place.identity.part == 2;
    return {purposeRank(place), isThird ? -1 : place.identity.part};
}

bool isAt(const SerialPlace& place, const QString& port)
{
    return place.port == port || place.location == port ||
           (port.startsWith(u'/') && QFileInfo(port).canonicalFilePath() == place.location) ||
           QFileInfo(place.location).fileName() == port;
}

} // namespace

std::vector<SerialPlace> serialPorts()
{
    std::vector<SerialPlace> places;
    for (const QSerialPortInfo& info : QSerialPortInfo::availablePorts())
        places.push_back(placeOf(info));
    places = pluggedByNumber(std::move(places));
    std::ranges::stable_sort(places, {}, rank);
    return places;
}

SerialPlug plugOf(const QString& location, const QString& terminals)
{
    const QString terminal = terminals + u'/' + QFileInfo(location).fileName() + u"/device"_s;
    SerialPlug plug;
    for (QDir folder(QFileInfo(terminal).canonicalFilePath()); folder.exists() && !folder.isRoot();) {
        if (QFile number(folder.filePath(u"bInterfaceNumber"_s)); number.open(QIODevice::ReadOnly))
            plug.part = number.readAll().trimmed().toInt(nullptr, 16);
        if (folder.exists(u"idVendor"_s)) {
            plug.device = folder.path();
            return plug;
        }
        if (!folder.cdUp()) break;
    }
    return {};
}

std::vector<SerialPlace> pluggedByNumber(std::vector<SerialPlace> places)
{
    // "COM9" before "COM10".
    const auto inOrder = [](const SerialPlace& place) { return std::pair(place.port.size(), place.port); };
    std::ranges::stable_sort(places, {}, inOrder);
    std::map<QString, int> parts;
    for (SerialPlace& place : places) {
        const SerialIdentity& device = place.identity;
        if (!place.plug.isEmpty() || device.vendor == 0 || device.serialNumber.isEmpty()) continue;
        place.plug = u"%1:%2:%3"_s.arg(device.vendor).arg(device.product).arg(device.serialNumber);
        place.identity.part = parts[place.plug]++;
    }
    return places;
}

std::vector<SerialPlace> oneOfEach(const std::vector<SerialPlace>& places)
{
    std::vector<SerialPlace> chosen;
    for (const SerialPlace& place : places) {
        const auto same = std::ranges::find_if(
            chosen, [&](const auto& each) { return !each.plug.isEmpty() && each.plug == place.plug; });
        if (same == chosen.end())
            chosen.push_back(place);
        else if (commandRank(place) < commandRank(*same))
            *same = place;
    }
    return chosen;
}

std::vector<QString> otherPartsOf(const QString& port, const std::vector<SerialPlace>& places)
{
    const std::optional<SerialPlace> here = placeAt(port, places);
    if (!here || here->plug.isEmpty()) return {};
    std::vector<SerialPlace> others;
    std::ranges::copy_if(places, std::back_inserter(others), [&](const SerialPlace& each) {
        return each.plug == here->plug && each.location != here->location;
    });
    std::ranges::stable_sort(others, {}, commandRank);
    std::vector<QString> locations(others.size());
    std::ranges::transform(others, locations.begin(), &SerialPlace::location);
    return locations;
}

QString written(const SerialPlace& place)
{
    const QString name = place.location.startsWith(u'/') ? place.location : place.port;
    return place.description.isEmpty() ? name : place.description + u", "_s + name;
}

std::optional<SerialPlace> placeAt(const QString& port, const std::vector<SerialPlace>& places)
{
    const auto found = std::ranges::find_if(places, [&](const auto& each) { return isAt(each, port); });
    return found == places.end() ? std::nullopt : std::optional(*found);
}

QString whereIs(const std::optional<SerialIdentity>& device, const QString& port,
                const std::vector<SerialPlace>& places)
{
    if (!device || device->vendor == 0) return port;
    const std::optional<SerialPlace> here = placeAt(port, places);
    if (here && here->identity == *device) return port;
    const auto elsewhere = std::ranges::find(places, *device, &SerialPlace::identity);
    if (elsewhere != places.end()) return elsewhere->location;
    return here ? QString() : port;
}

} // namespace secondring
