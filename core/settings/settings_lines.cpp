// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_into.h"
#include "core/settings/settings_line_keys.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const QStringList& kindCodes()
{
    static const QStringList codes{u"sip"_s,   u"asterisk"_s, u"fritzbox"_s,  u"callerid-box"_s,
                                   u"modem"_s, u"gsm"_s,      u"softphone"_s, u"provider"_s};
    return codes;
}

const QStringList& trustCodes()
{
    static const QStringList codes{u"vouched"_s, u"unchecked"_s, u"checked"_s};
    return codes;
}

LineSettings::How howOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Asterisk:
        return AsteriskLineSettings{};
    case LineKind::FritzBox:
        return FritzBoxLineSettings{};
    case LineKind::CallerIdBox:
        return CallerIdBoxLineSettings{};
    case LineKind::Modem:
        return ModemLineSettings{};
    case LineKind::Gsm:
        return GsmLineSettings{};
    case LineKind::Softphone:
        return SoftphoneLineSettings{};
    case LineKind::Provider:
        return ProviderLineSettings{};
    case LineKind::Sip:
        break;
    }
    return SipLineSettings{};
}

/// What tells a line from the next one of its kind.
QString addressOf(const LineSettings& line)
{
    return std::visit(
        [](const auto& how) -> QString {
            using How = std::decay_t<decltype(how)>;
            if constexpr (std::is_same_v<How, SipLineSettings> || std::is_same_v<How, AsteriskLineSettings>)
                return how.user + u'@' + how.server;
            else if constexpr (std::is_same_v<How, FritzBoxLineSettings>)
                return how.ownNumbers.join(u',') + u'@' + how.server;
            else if constexpr (std::is_same_v<How, CallerIdBoxLineSettings>)
                return how.unit + u'@' + how.serialPort + QString::number(how.udpPort);
            else if constexpr (std::is_same_v<How, ModemLineSettings> || std::is_same_v<How, GsmLineSettings>)
                return how.port;
            else if constexpr (std::is_same_v<How, SoftphoneLineSettings>)
                return QString::number(how.port);
            else
                return {};
        },
        line.how);
}

/// The same line keeps its id, and with it its password and its calls, however often the file is read.
LineId idOf(const LineSettings& line)
{
    const QByteArray address = addressOf(line).toLower().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(address, QCryptographicHash::Sha1).toHex().left(12);
    return LineId{codeOf(kindOf(line)) + u'-' + QString::fromLatin1(hash)};
}

void readId(SettingsForm& form, const JsonNode& node, const QString& name, LineId& id)
{
    if (node.type == JsonNode::Type::Text && node.text.trimmed().isEmpty())
        return form.mistake(node.line, name, u"must not be empty"_s);
    form.text(node, name, id.value);
}

LineKeys commonKeys(SettingsForm& form, LineSettings& line, std::vector<GivenSecret>& secrets)
{
    const ReadInto into{form};
    return {{u"id"_s, [&form, &line](const JsonNode& node,
                                     const QString& name) { readId(form, node, name, line.id); }},
            {u"kind"_s, [&form](const JsonNode& node,
                                const QString& name) { form.choice(node, name, kindCodes(), [](int) {}); }},
            {u"name"_s, into.words(line.name)},
            {u"on"_s, into.flag(line.on)},
            {u"trust"_s, oneOf(form, trustCodes(), line.trust)},
            {u"hidesAnswers"_s, into.flag(line.hidesAnswers)},
            {u"longestRing"_s, into.time(line.longestRing, 10, 3'600)},
            {u"password"_s, [&](const JsonNode& node, const QString& name) {
                 const SecretRef ref{u"line/%1/password"_s.arg(line.id.value)};
                 line.secret = readSecret(form, node, name, ref, secrets).value_or(line.secret);
             }}};
}

LineKeys allKeys(SettingsForm& form, LineSettings& line, std::vector<GivenSecret>& secrets)
{
    LineKeys keys = commonKeys(form, line, secrets);
    std::ranges::move(std::visit([&form](auto& how) { return keysOf(form, how); }, line.how),
                      std::back_inserter(keys));
    return keys;
}

/// A key a line of its kind cannot do without.
struct NeededKey {
    QString key;
    QString value;
};

std::vector<NeededKey> neededBy(const SipLineSettings& line)
{
    return {{u"server"_s, line.server}, {u"user"_s, line.user}};
}

std::vector<NeededKey> neededBy(const AsteriskLineSettings& line)
{
    return {{u"server"_s, line.server}, {u"user"_s, line.user}};
}

std::vector<NeededKey> neededBy(const FritzBoxLineSettings& line)
{
    return {{u"server"_s, line.server}};
}

std::vector<NeededKey> neededBy(const CallerIdBoxLineSettings& line)
{
    if (line.transport != CallerIdBoxLineSettings::Transport::Serial) return {};
    return {{u"serialPort"_s, line.serialPort}};
}

std::vector<NeededKey> neededBy(const ModemLineSettings& line)
{
    return {{u"serialPort"_s, line.port}};
}

std::vector<NeededKey> neededBy(const GsmLineSettings& line)
{
    return {{u"serialPort"_s, line.port}};
}

std::vector<NeededKey> neededBy(const SoftphoneLineSettings& /*line*/)
{
    return {};
}

std::vector<NeededKey> neededBy(const ProviderLineSettings& /*line*/)
{
    return {};
}

/// The line as @p node alone says it; its mistakes are said when it is read in earnest.
LineSettings firstLook(const JsonNode& node)
{
    LineSettings line;
    line.how =
        howOf(static_cast<LineKind>(std::max<qsizetype>(0, kindCodes().indexOf(textOf(node, u"kind")))));
    std::vector<SettingsMistake> mistakes;
    std::vector<GivenSecret> secrets;
    std::vector<GivenWords> words;
    SettingsForm form(mistakes, words);
    form.object(node, {}, allKeys(form, line, secrets));
    return line;
}

LineSettings readLine(SettingsForm& form, const JsonNode& node, const QString& name, ReadSettings& into,
                      const std::vector<LineSettings>& before)
{
    const LineSettings look = firstLook(node);
    const bool isNamed = !textOf(node, u"id").isEmpty();
    const LineId id = isNamed ? look.id : idOf(look);
    const auto known = std::ranges::find_if(before, [&](const LineSettings& each) {
        return kindOf(each) == kindOf(look) && (isNamed ? each.id == id : idOf(each) == id);
    });
    LineSettings line;
    line.id = id;
    line.how = howOf(kindOf(look));
    if (known != before.end()) line = *known;
    const std::size_t mistakes = form.mistakes();
    form.object(node, name, allKeys(form, line, into.secrets));
    if (node.type != JsonNode::Type::Object || form.mistakes() > mistakes) return line;
    if (const QString missing = missingIn(line); !missing.isEmpty())
        form.mistake(node.line, name + u'.' + missing, u"is missing"_s);
    return line;
}

} // namespace

QString codeOf(LineKind kind)
{
    return kindCodes()[static_cast<int>(kind)];
}

QString missingIn(const LineSettings& line)
{
    const auto keys = std::visit([](const auto& how) { return neededBy(how); }, line.how);
    const auto missing =
        std::ranges::find_if(keys, [](const NeededKey& each) { return each.value.isEmpty(); });
    return missing == keys.end() ? QString() : missing->key;
}

QJsonObject writeLine(const LineSettings& line)
{
    QJsonObject object = std::visit([](const auto& how) { return writtenKeys(how); }, line.how);
    object.insert(u"id"_s, line.id.value);
    object.insert(u"kind"_s, codeOf(kindOf(line)));
    object.insert(u"name"_s, line.name);
    object.insert(u"on"_s, line.on);
    object.insert(u"trust"_s, trustCodes()[static_cast<int>(line.trust)]);
    object.insert(u"hidesAnswers"_s, line.hidesAnswers);
    object.insert(u"longestRing"_s, whole(line.longestRing));
    if (line.secret.isSet()) object.insert(u"password"_s, QJsonObject{{u"vault"_s, line.secret.name}});
    return object;
}

std::function<void(const JsonNode&, const QString&)> hostInto(SettingsForm& form, QString& target)
{
    return [&form, &target](const JsonNode& node, const QString& name) {
        static const QRegularExpression host(u"^[A-Za-z0-9_.:\\[\\]\\-]*$"_s);
        if (node.type == JsonNode::Type::Text && !host.match(node.text.trimmed()).hasMatch())
            return form.mistake(node.line, name,
                                u"must be a host name or an IP address, without sip: or spaces"_s);
        form.text(node, name, target);
    };
}

std::function<void(const JsonNode&, const QString&)> wordsInto(SettingsForm& form, QStringList& target)
{
    return [&form, &target](const JsonNode& node, const QString& name) {
        QStringList words;
        form.list(node, name, 100, [&](const JsonNode& each, const QString& full) {
            QString word;
            form.text(each, full, word);
            if (!word.isEmpty()) words += word;
        });
        target = words;
    };
}

void readLines(SettingsForm& form, const JsonNode& node, const QString& name, ReadSettings& into)
{
    if (node.type != JsonNode::Type::List) return form.mistake(node.line, name, u"must be a list: [ … ]"_s);
    const std::vector<LineSettings> before = into.settings.lines;
    into.settings.lines.clear();
    for (std::size_t at = 0; at < node.list.size(); ++at) {
        const QString full = u"%1[%2]"_s.arg(name).arg(at);
        const LineSettings line = readLine(form, node.list[at], full, into, before);
        const bool twice =
            std::ranges::find(into.settings.lines, line.id, &LineSettings::id) != into.settings.lines.end();
        if (twice) form.mistake(node.list[at].line, full, u"is the same line as one above it"_s);
        into.settings.lines.push_back(line);
    }
}

} // namespace secondring
