// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"
#include "core/settings/settings_form.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

void readNumber(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    const QString number = node.text.trimmed();
    if (node.type != JsonNode::Type::Text || (!number.isEmpty() && !PhoneNumber::fromE164(number)))
        return form.mistake(
            node.line, name,
            u"must be a number with + and country code and nothing else, like \"+14045550123\""_s);
    target = number;
}

/// Account and token travel to this address: in the clear only inside this computer.
void readBaseUrl(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    const QUrl url(node.text.trimmed(), QUrl::StrictMode);
    const bool here = url.host() == u"localhost" || url.host() == u"127.0.0.1" || url.host() == u"::1";
    const bool good =
        node.text.trimmed().isEmpty() || (url.isValid() && !url.host().isEmpty() &&
                                          (url.scheme() == u"https" || (url.scheme() == u"http" && here)));
    if (node.type != JsonNode::Type::Text || !good)
        return form.mistake(node.line, name, u"must begin with https://, or http:// on this computer"_s);
    target = node.text.trimmed();
}

void readSpace(SettingsForm& form, const JsonNode& node, const QString& name, QString& target)
{
    static const QRegularExpression label(u"^[A-Za-z0-9\\-]*$"_s);
    if (node.type != JsonNode::Type::Text || !label.match(node.text.trimmed()).hasMatch())
        return form.mistake(node.line, name, u"must be the part before .signalwire.com alone"_s);
    target = node.text.trimmed();
}

/// What is not there although this kind of service needs it.
void checkWhole(SettingsForm& form, const JsonNode& node, const QString& name,
                const ProviderSettings& provider)
{
    if (provider.kind == ProviderSettings::Kind::None) return;
    const auto need = [&](bool there, const QString& key) {
        if (!there) form.mistake(node.line, name + u'.' + key, u"is missing"_s);
    };
    need(!provider.account.isEmpty(), u"account"_s);
    need(provider.secret.isSet(), u"secret"_s);
    need(!provider.number.isEmpty(), u"number"_s);
    const bool needsSpace = provider.kind == ProviderSettings::Kind::SignalWire && provider.baseUrl.isEmpty();
    need(!needsSpace || !provider.space.isEmpty(), u"space"_s);
}

} // namespace

void readProvider(SettingsForm& form, const JsonNode& node, const QString& name, ReadSettings& into)
{
    ProviderSettings& provider = into.settings.provider;
    const auto words = [&form](QString& target) {
        return
            [&form, &target](const JsonNode& value, const QString& full) { form.text(value, full, target); };
    };
    const std::size_t before = form.mistakes();
    form.object(
        node, name,
        {{u"kind"_s,
          [&](const JsonNode& value, const QString& full) {
              form.choice(value, full, {u"none"_s, u"twilio"_s, u"signalwire"_s},
                          [&](int kind) { provider.kind = static_cast<ProviderSettings::Kind>(kind); });
          }},
         {u"account"_s, words(provider.account)},
         {u"apiKey"_s, words(provider.apiKey)},
         {u"secret"_s,
          [&](const JsonNode& value, const QString& full) {
              const auto kept = readSecret(form, value, full, SecretRef{u"provider/secret"_s}, into.secrets);
              provider.secret = kept.value_or(provider.secret);
          }},
         {u"number"_s, [&](const JsonNode& value,
                           const QString& full) { readNumber(form, value, full, provider.number); }},
         {u"space"_s,
          [&](const JsonNode& value, const QString& full) { readSpace(form, value, full, provider.space); }},
         {u"baseUrl"_s, [&](const JsonNode& value,
                            const QString& full) { readBaseUrl(form, value, full, provider.baseUrl); }},
         {u"pollEveryMs"_s,
          [&](const JsonNode& value, const QString& full) {
              form.whole(value, full, 500, 300'000,
                         [&](int each) { provider.pollEvery = std::chrono::milliseconds(each); });
          }},
         {u"watchCalls"_s,
          [&](const JsonNode& value, const QString& full) { form.flag(value, full, provider.watchCalls); }}});
    if (node.type == JsonNode::Type::Object && form.mistakes() == before)
        checkWhole(form, node, name, provider);
}

} // namespace secondring
