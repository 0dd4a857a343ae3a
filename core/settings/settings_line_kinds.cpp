// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_into.h"
#include "core/settings/settings_line_keys.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kHighestBaud = 4'000'000;
constexpr int kMostUnitLines = 64;

const QStringList& asteriskApiCodes()
{
    static const QStringList codes{u"ami"_s, u"ari"_s};
    return codes;
}

const QStringList& boxTransportCodes()
{
    static const QStringList codes{u"udp"_s, u"serial"_s};
    return codes;
}

} // namespace

LineKeys keysOf(SettingsForm& form, AsteriskLineSettings& line)
{
    const ReadInto into{form};
    return {{u"api"_s, oneOf(form, asteriskApiCodes(), line.api)},
            {u"server"_s, hostInto(form, line.server)},
            {u"port"_s, into.number(line.port, 0, highestPort)},
            {u"tls"_s, into.flag(line.tls)},
            {u"caFile"_s, into.words(line.caFile, 4096)},
            {u"user"_s, into.words(line.user)},
            {u"innerDigits"_s, into.number(line.innerDigits, 1, 9)},
            {u"queues"_s, wordsInto(form, line.queues)},
            {u"trunks"_s, wordsInto(form, line.trunks)}};
}

QJsonObject writtenKeys(const AsteriskLineSettings& line)
{
    return {{u"api"_s, asteriskApiCodes()[static_cast<int>(line.api)]},
            {u"server"_s, line.server},
            {u"port"_s, line.port},
            {u"tls"_s, line.tls},
            {u"caFile"_s, line.caFile},
            {u"user"_s, line.user},
            {u"innerDigits"_s, line.innerDigits},
            {u"queues"_s, QJsonArray::fromStringList(line.queues)},
            {u"trunks"_s, QJsonArray::fromStringList(line.trunks)}};
}

LineKeys keysOf(SettingsForm& form, FritzBoxLineSettings& line)
{
    const ReadInto into{form};
    return {{u"server"_s, hostInto(form, line.server)},
            {u"port"_s, into.number(line.port, 1, highestPort)},
            {u"user"_s, into.words(line.user)},
            {u"ownNumbers"_s, wordsInto(form, line.ownNumbers)}};
}

QJsonObject writtenKeys(const FritzBoxLineSettings& line)
{
    return {{u"server"_s, line.server},
            {u"port"_s, line.port},
            {u"user"_s, line.user},
            {u"ownNumbers"_s, QJsonArray::fromStringList(line.ownNumbers)}};
}

LineKeys keysOf(SettingsForm& form, CallerIdBoxLineSettings& line)
{
    const ReadInto into{form};
    return {{u"transport"_s, oneOf(form, boxTransportCodes(), line.transport)},
            {u"udpPort"_s, into.number(line.udpPort, 1, highestPort)},
            {u"serialPort"_s, into.words(line.serialPort, 4096)},
            {u"unit"_s, into.words(line.unit)},
            {u"lines"_s, [&form, &line](const JsonNode& node, const QString& name) {
                 QList<int> lines;
                 form.list(node, name, kMostUnitLines, [&](const JsonNode& each, const QString& full) {
                     form.whole(each, full, 1, 99, [&lines](int value) { lines += value; });
                 });
                 line.lines = lines;
             }}};
}

QJsonObject writtenKeys(const CallerIdBoxLineSettings& line)
{
    QJsonArray lines;
    for (const int each : line.lines)
        lines.append(each);
    return {{u"transport"_s, boxTransportCodes()[static_cast<int>(line.transport)]},
            {u"udpPort"_s, line.udpPort},
            {u"serialPort"_s, line.serialPort},
            {u"unit"_s, line.unit},
            {u"lines"_s, lines}};
}

LineKeys keysOf(SettingsForm& form, ModemLineSettings& line)
{
    const ReadInto into{form};
    return {{u"serialPort"_s, into.words(line.port, 4096)},
            {u"baud"_s, into.number(line.baud, 300, kHighestBaud)},
            {u"country"_s, into.words(line.country, 2)},
            {u"voicemailRings"_s, into.number(line.voicemailRings, 0, 30)},
            {u"seesPickUp"_s, into.flag(line.seesPickUp)},
            {u"extraInit"_s, into.words(line.extraInit)}};
}

QJsonObject writtenKeys(const ModemLineSettings& line)
{
    return {{u"serialPort"_s, line.port},       {u"baud"_s, line.baud},
            {u"country"_s, line.country},       {u"voicemailRings"_s, line.voicemailRings},
            {u"seesPickUp"_s, line.seesPickUp}, {u"extraInit"_s, line.extraInit}};
}

LineKeys keysOf(SettingsForm& form, GsmLineSettings& line)
{
    const ReadInto into{form};
    return {{u"serialPort"_s, into.words(line.port, 4096)},
            {u"baud"_s, into.number(line.baud, 300, kHighestBaud)},
            {u"forwardsOnly"_s, into.flag(line.forwardsOnly)}};
}

QJsonObject writtenKeys(const GsmLineSettings& line)
{
    return {{u"serialPort"_s, line.port}, {u"baud"_s, line.baud}, {u"forwardsOnly"_s, line.forwardsOnly}};
}

LineKeys keysOf(SettingsForm& form, SoftphoneLineSettings& line)
{
    const ReadInto into{form};
    return {{u"port"_s, into.number(line.port, 1, highestPort)},
            {u"network"_s, into.flag(line.network)},
            {u"alone"_s, into.flag(line.alone)},
            {u"microSipFile"_s, into.words(line.microSipFile, 4096)}};
}

QJsonObject writtenKeys(const SoftphoneLineSettings& line)
{
    return {{u"port"_s, line.port},
            {u"network"_s, line.network},
            {u"alone"_s, line.alone},
            {u"microSipFile"_s, line.microSipFile}};
}

LineKeys keysOf(SettingsForm& /*form*/, ProviderLineSettings& /*line*/)
{
    return {};
}

QJsonObject writtenKeys(const ProviderLineSettings& /*line*/)
{
    return {};
}

} // namespace secondring
