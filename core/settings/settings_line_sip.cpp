// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_into.h"
#include "core/settings/settings_line_keys.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const QStringList& transportCodes()
{
    static const QStringList codes{u"udp"_s, u"tcp"_s, u"tls"_s};
    return codes;
}

const QStringList& sipModeCodes()
{
    static const QStringList codes{u"ring-along"_s, u"watch"_s, u"peek"_s};
    return codes;
}

bool isAddress(const QString& words)
{
    static const QRegularExpression four(
        u"^(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$"_s);
    static const QRegularExpression six(u"^[0-9a-fA-F:]*:[0-9a-fA-F:]*:[0-9a-fA-F.:]*$"_s);
    return four.match(words).hasMatch() || six.match(words).hasMatch();
}

void readAddresses(SettingsForm& form, const JsonNode& node, const QString& name, QStringList& target)
{
    if (node.type != JsonNode::Type::List)
        return form.mistake(node.line, name, u"must be a list of addresses"_s);
    QStringList addresses;
    for (const JsonNode& each : node.list) {
        if (each.type == JsonNode::Type::Text && isAddress(each.text))
            addresses += each.text;
        else
            form.mistake(each.line, name, u"must hold IP addresses only, like \"192.168.1.10\""_s);
    }
    target = addresses;
}

} // namespace

LineKeys keysOf(SettingsForm& form, SipLineSettings& line)
{
    const ReadInto into{form};
    return {
        {u"server"_s, hostInto(form, line.server)},
        {u"port"_s, into.number(line.port, 0, highestPort)},
        {u"transport"_s, oneOf(form, transportCodes(), line.transport)},
        {u"domain"_s, hostInto(form, line.domain)},
        {u"user"_s, into.words(line.user)},
        {u"authUser"_s, into.words(line.authUser)},
        {u"caFile"_s, into.words(line.caFile, 4096)},
        {u"tlsName"_s, hostInto(form, line.tlsName)},
        {u"expires"_s, into.time(line.expires, 20, 86'400)},
        {u"answerWithRinging"_s, into.flag(line.answerWithRinging)},
        {u"localPort"_s, into.number(line.localPort, 0, highestPort)},
        {u"allowedAddresses"_s,
         [&form, &line](const JsonNode& node, const QString& name) {
             readAddresses(form, node, name, line.allowedAddresses);
         }},
        {u"mode"_s, oneOf(form, sipModeCodes(), line.mode)},
        {u"watchedExtension"_s, into.words(line.watchedExtension)},
        {u"alone"_s, into.flag(line.alone)},
        {u"mailbox"_s, into.words(line.mailbox)},
    };
}

QJsonObject writtenKeys(const SipLineSettings& line)
{
    return {{u"server"_s, line.server},
            {u"port"_s, line.port},
            {u"transport"_s, transportCodes()[static_cast<int>(line.transport)]},
            {u"domain"_s, line.domain},
            {u"user"_s, line.user},
            {u"authUser"_s, line.authUser},
            {u"caFile"_s, line.caFile},
            {u"tlsName"_s, line.tlsName},
            {u"expires"_s, whole(line.expires)},
            {u"answerWithRinging"_s, line.answerWithRinging},
            {u"localPort"_s, line.localPort},
            {u"allowedAddresses"_s, QJsonArray::fromStringList(line.allowedAddresses)},
            {u"mode"_s, sipModeCodes()[static_cast<int>(line.mode)]},
            {u"watchedExtension"_s, line.watchedExtension},
            {u"alone"_s, line.alone},
            {u"mailbox"_s, line.mailbox}};
}

} // namespace secondring
