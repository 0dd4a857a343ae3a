// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"
#include "core/messaging/provider_factory.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

using Kind = ProviderSettings::Kind;
using Change = std::function<void(ProviderSettings&)>;

namespace {

ProviderSettings twilio()
{
    ProviderSettings settings;
    settings.kind = Kind::Twilio;
    settings.account = u"AC0123456789abcdef0123456789abcdef"_s;
    settings.number = u"+13125550100"_s;
    return settings;
}

ProviderSettings signalWire()
{
    ProviderSettings settings = twilio();
    settings.kind = Kind::SignalWire;
    settings.account = u"b3877c40-da60-4998-90ad-b792e98472af"_s;
    settings.space = u"maple-dental"_s;
    return settings;
}

} // namespace

/// Settings either make a provider or say which of them is odd.
class TestTwilioFactory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void wellSet_data()
    {
        QTest::addColumn<ProviderSettings>("settings");
        QTest::newRow("Twilio") << twilio();
        QTest::newRow("SignalWire") << signalWire();
        ProviderSettings keyed = twilio();
        keyed.apiKey = u"SK0123456789abcdef0123456789abcdef"_s;
        QTest::newRow("Twilio with a key") << keyed;
        ProviderSettings practice = twilio();
        practice.baseUrl = u"http://127.0.0.1:4010"_s;
        QTest::newRow("a practice provider on this computer") << practice;
        ProviderSettings ownSpace = signalWire();
        ownSpace.space.clear();
        ownSpace.baseUrl = u"https://texts.example.com/api/laml"_s;
        QTest::newRow("SignalWire by an address of its own") << ownSpace;
    }

    void wellSet()
    {
        QFETCH(ProviderSettings, settings);
        const auto provider = providerFor(settings, u"secret"_s, m_http, m_clock);
        QVERIFY(provider.has_value());
        QCOMPARE((*provider)->number().e164(), settings.number);
        QVERIFY((*provider)->account().contains(settings.account));
        QVERIFY((*provider)->account().contains(settings.number));
    }

    void oddlySet_data()
    {
        QTest::addColumn<ProviderSettings>("settings");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, ProviderSettings settings, const Change& change,
                            const QString& named) {
            change(settings);
            QTest::newRow(name) << settings << named;
        };
        row(
            "nothing chosen", twilio(), [](auto& s) { s.kind = Kind::None; }, u"kind"_s);
        row(
            "no account", twilio(), [](auto& s) { s.account.clear(); }, u"account"_s);
        row(
            "a key where the account belongs", twilio(), [](auto& s) { s.account.replace(0, 2, u"SK"_s); },
            u"account"_s);
        row(
            "an account with a space behind", twilio(), [](auto& s) { s.account += u' '; }, u"account"_s);
        row(
            "Twilio's account at SignalWire", signalWire(), [](auto& s) { s.account = twilio().account; },
            u"account"_s);
        row(
            "half a key", twilio(), [](auto& s) { s.apiKey = u"SK01"_s; }, u"apiKey"_s);
        row(
            "a key at SignalWire", signalWire(),
            [](auto& s) { s.apiKey = u"SK0123456789abcdef0123456789abcdef"_s; }, u"apiKey"_s);
        row(
            "no space", signalWire(), [](auto& s) { s.space.clear(); }, u"space"_s);
        row(
            "a space that leads elsewhere", signalWire(), [](auto& s) { s.space = u"example.com/x"_s; },
            u"space"_s);
        row(
            "a number as people write it", twilio(), [](auto& s) { s.number = u"(312) 555-0100"_s; },
            u"number"_s);
        row(
            "no number", twilio(), [](auto& s) { s.number.clear(); }, u"number"_s);
        row(
            "looking too often", twilio(), [](auto& s) { s.pollEvery = 499ms; }, u"pollEvery"_s);
        row(
            "looking too seldom", twilio(), [](auto& s) { s.pollEvery = 300'001ms; }, u"pollEvery"_s);
        row(
            "an address in clear", twilio(), [](auto& s) { s.baseUrl = u"http://proxy.example.com"_s; },
            u"baseUrl"_s);
        row(
            "an address with a query", twilio(), [](auto& s) { s.baseUrl = u"https://example.com/?a=b"_s; },
            u"baseUrl"_s);
        row(
            "an address that is none", twilio(), [](auto& s) { s.baseUrl = u"api.twilio.com"_s; },
            u"baseUrl"_s);
    }

    void oddlySet()
    {
        QFETCH(ProviderSettings, settings);
        QFETCH(QString, named);
        const auto provider = providerFor(settings, u"secret"_s, m_http, m_clock);
        QVERIFY(!provider.has_value());
        QCOMPARE(provider.error().failure, Failure::InvalidInput);
        QVERIFY2(provider.error().detail.startsWith(named), qPrintable(provider.error().detail));
    }

    void noSecret()
    {
        const auto provider = providerFor(twilio(), {}, m_http, m_clock);
        QVERIFY(!provider.has_value());
        QVERIFY(provider.error().detail.startsWith(u"secret"_s));
    }

private:
    HttpClient m_http;
    SystemClock m_clock;
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioFactory)
#include "tst_twilio_factory.moc"
