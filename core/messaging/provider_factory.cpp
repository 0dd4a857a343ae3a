// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/provider_factory.h"

#include "core/messaging/twilio/twilio_provider.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using Kind = ProviderSettings::Kind;
using namespace std::chrono_literals;

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// The first setting that is missing or odd; empty when all are well.
QString oddSetting(const ProviderSettings& settings)
{
    const bool twilio = settings.kind == Kind::Twilio;
    const QString account =
        twilio ? u"AC[0-9a-fA-F]{32}"_s : u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s;
    if (settings.kind == Kind::None) return u"kind: no provider chosen"_s;
    if (!matches(settings.account, account)) return u"account: not in the provider's form"_s;
    if (!settings.apiKey.isEmpty() && !(twilio && matches(settings.apiKey, u"SK[0-9a-fA-F]{32}"_s))) {
        return u"apiKey: not in the provider's form"_s;
    }
    if (!twilio && settings.baseUrl.isEmpty() && !matches(settings.space, u"[A-Za-z0-9][A-Za-z0-9-]*"_s)) {
        return u"space: the part before .signalwire.com"_s;
    }
    if (settings.pollEvery < 500ms || settings.pollEvery > 300'000ms) return u"pollEvery: 500 to 300000 ms"_s;
    return {};
}

QUrl baseOf(const ProviderSettings& settings)
{
    if (!settings.baseUrl.isEmpty()) return {settings.baseUrl, QUrl::StrictMode};
    if (settings.kind == Kind::Twilio) return {u"https://api.twilio.com"_s};
    return {u"https://%1.signalwire.com/api/laml"_s.arg(settings.space.toLower())};
}

} // namespace

Result<std::unique_ptr<MessageProvider>> providerFor(const ProviderSettings& settings, const QString& secret,
                                                     HttpClient& http, const Clock& clock)
{
    if (const QString odd = oddSetting(settings); !odd.isEmpty()) return fail(Failure::InvalidInput, odd);
    if (secret.isEmpty()) return fail(Failure::InvalidInput, u"secret: missing"_s);
    const auto number = PhoneNumber::fromE164(settings.number);
    if (!number) return fail(Failure::InvalidInput, u"number: not in the form +14045550123"_s);
    const QUrl base = baseOf(settings);
    if (!mayCall(base, false) || base.hasQuery() || base.hasFragment()) {
        return fail(Failure::InvalidInput, u"baseUrl: https, or http on this computer"_s);
    }
    const bool twilio = settings.kind == Kind::Twilio;
    const QString user = settings.apiKey.isEmpty() ? settings.account : settings.apiKey;
    const TwilioAccount account{base,   twilio ? u".json"_s : QString(), settings.account, user, secret,
                                *number};
    return std::make_unique<TwilioProvider>(account, ReadingHabits{settings.pollEvery, settings.watchCalls},
                                            http, clock);
}

} // namespace secondring
