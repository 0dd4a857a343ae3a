// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_into.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kHighestPort = 65535;

/// The same line keeps its id, and with it its password and its calls, however often the file is read.
QString idOf(const QString& user, const QString& server)
{
    const QByteArray address = (user + u'@' + server).toLower().toUtf8();
    return u"sip-"_s +
           QString::fromLatin1(QCryptographicHash::hash(address, QCryptographicHash::Sha1).toHex().left(12));
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

/// A server's name or address, without scheme, path or port: those have keys of their own.
void readHost(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    static const QRegularExpression host(u"^[A-Za-z0-9_.:\\[\\]\\-]*$"_s);
    if (node.type == JsonNode::Type::Text && !host.match(node.text.trimmed()).hasMatch())
        return form.mistake(node.line, name,
                            u"must be a host name or an IP address, without sip: or spaces"_s);
    form.text(node, name, target);
}

void readId(SettingsForm& form, const JsonNode& node, const QString& name, LineId& id)
{
    if (node.type == JsonNode::Type::Text && node.text.trimmed().isEmpty())
        return form.mistake(node.line, name, u"must not be empty"_s);
    form.text(node, name, id.value);
}

std::vector<SettingsForm::Key> keysOf(SettingsForm& form, SipLineSettings& line,
                                      std::vector<GivenSecret>& secrets)
{
    const ReadInto into{form};
    const auto host = [&form](QString& target) {
        return [&form, &target](const JsonNode& node, const QString& name) {
            readHost(form, node, name, target);
        };
    };
    const auto with = [&form](auto read) {
        return [&form, read](const JsonNode& node, const QString& name) { read(form, node, name); };
    };
    return {
        {u"id"_s, with([&](auto& f, auto& node, auto& name) { readId(f, node, name, line.id); })},
        {u"kind"_s,
         with([](auto& f, auto& node, auto& name) { f.choice(node, name, {u"sip"_s}, [](int) {}); })},
        {u"name"_s, into.words(line.name)},
        {u"on"_s, into.flag(line.on)},
        {u"server"_s, host(line.server)},
        {u"port"_s, into.number(line.port, 0, kHighestPort)},
        {u"transport"_s, with([&](auto& f, auto& node, auto& name) {
             f.choice(node, name, {u"udp"_s, u"tcp"_s, u"tls"_s},
                      [&line](int value) { line.transport = static_cast<SipTransport>(value); });
         })},
        {u"domain"_s, host(line.domain)},
        {u"user"_s, into.words(line.user)},
        {u"authUser"_s, into.words(line.authUser)},
        {u"password"_s, with([&](auto& f, auto& node, auto& name) {
             readSecret(f, node, name, SecretRef{u"line/%1/password"_s.arg(line.id.value)}, secrets,
                        line.password);
         })},
        {u"caFile"_s, into.words(line.caFile, 4096)},
        {u"tlsName"_s, host(line.tlsName)},
        {u"expires"_s, into.time(line.expires, 20, 86'400)},
        {u"answerWithRinging"_s, into.flag(line.answerWithRinging)},
        {u"localPort"_s, into.number(line.localPort, 0, kHighestPort)},
        {u"allowedAddresses"_s,
         with([&](auto& f, auto& node, auto& name) { readAddresses(f, node, name, line.allowedAddresses); })},
        {u"longestRing"_s, into.time(line.longestRing, 10, 3'600)},
    };
}

SipLineSettings readLine(SettingsForm& form, const JsonNode& node, const QString& name, ReadSettings& into,
                         const std::vector<SipLineSettings>& before)
{
    SipLineSettings line;
    const QString given = textOf(node, u"id");
    const QString derived = idOf(textOf(node, u"user"), textOf(node, u"server"));
    line.id.value = given.isEmpty() ? derived : given;
    const auto known = std::ranges::find_if(before, [&](const SipLineSettings& each) {
        return given.isEmpty() ? idOf(each.user, each.server) == derived : each.id.value == given;
    });
    if (known != before.end()) line = *known;
    const std::size_t mistakes = form.mistakes();
    form.object(node, name, keysOf(form, line, into.secrets));
    if (node.type != JsonNode::Type::Object || form.mistakes() > mistakes) return line;
    if (line.server.isEmpty()) form.mistake(node.line, name + u".server"_s, u"is missing"_s);
    if (line.user.isEmpty()) form.mistake(node.line, name + u".user"_s, u"is missing"_s);
    return line;
}

} // namespace

void readLines(SettingsForm& form, const JsonNode& node, const QString& name, ReadSettings& into)
{
    if (node.type != JsonNode::Type::List) return form.mistake(node.line, name, u"must be a list: [ … ]"_s);
    const std::vector<SipLineSettings> before = into.settings.lines;
    into.settings.lines.clear();
    for (std::size_t at = 0; at < node.list.size(); ++at) {
        const QString full = u"%1[%2]"_s.arg(name).arg(at);
        const SipLineSettings line = readLine(form, node.list[at], full, into, before);
        const bool twice = std::ranges::find(into.settings.lines, line.id, &SipLineSettings::id) !=
                           into.settings.lines.end();
        if (twice) form.mistake(node.list[at].line, full, u"is the same line as one above it"_s);
        into.settings.lines.push_back(line);
    }
}

void readSecret(SettingsForm& form, const JsonNode& node, const QString& name, const SecretRef& ref,
                std::vector<GivenSecret>& given, SecretRef& target)
{
    const QString wanted = u"must be {\"env\": \"NAME\"}, {\"file\": \"PATH\"} or the secret itself"_s;
    GivenSecret secret{
        .ref = ref, .from = GivenSecret::From::Plain, .what = node.text, .line = node.line, .key = name};
    if (node.type == JsonNode::Type::Object) {
        if (node.members.size() != 1 || node.members[0].value.type != JsonNode::Type::Text)
            return form.mistake(node.line, name, wanted);
        const QString& kind = node.members[0].key;
        secret.what = node.members[0].value.text;
        // How we write down ourselves that a secret lies in the vault already.
        if (kind == u"vault" && !secret.what.isEmpty()) {
            target = SecretRef{secret.what};
            return;
        }
        if (kind != u"env" && kind != u"file")
            return form.mistake(node.members[0].line, name + u'.' + kind, wanted);
        secret.from = kind == u"env" ? GivenSecret::From::Environment : GivenSecret::From::File;
    } else if (node.type != JsonNode::Type::Text) {
        return form.mistake(node.line, name, wanted);
    }
    if (secret.what.isEmpty()) return form.mistake(node.line, name, u"must not be empty"_s);
    target = ref;
    given.push_back(std::move(secret));
}

} // namespace secondring
