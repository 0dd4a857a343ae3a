// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings_keeper.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_vault.h"
#include "tests/support/test_store.h"
#include "tests/support/waited.h"
#include "tests/ui/yes_ask.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"

namespace secondring {

/// The settings page on a store of its own; the tests behind its buttons find what the test wants.
class SettingsFixture {
public:
    explicit SettingsFixture(const Settings& settings = {})
        : store(TestStore::open()), keeper(store->store(), clock), theme(1.0)
    {
        clock.set(
            Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours{15}));
        theme.choose(Theme::Choice::Light);
        if (settings != Settings()) keep(settings);
    }

    void keep(const Settings& settings)
    {
        const auto saved = waited(keeper.save(settings));
        if (!saved || !*saved) qFatal("the settings were not kept");
    }

    [[nodiscard]] SettingsDesk desk()
    {
        return {keeper,
                vault,
                clock,
                ask,
                theme,
                {[this](const SipLineSettings& line, const QString& password) {
                     testedLines << line.server + u'/' + password;
                     return found(lineFinding);
                 },
                 [this](const ProviderSettings& service, const QString& secret) {
                     testedServices << service.number + u'/' + secret;
                     return found(serviceFinding);
                 }}};
    }

    [[nodiscard]] static QFuture<TestFinding> found(const TestFinding& finding)
    {
        return QtFuture::makeReadyFuture(finding);
    }

    FakeClock clock;
    std::unique_ptr<TestStore> store;
    SettingsKeeper keeper;
    MemoryVault vault;
    YesAsk ask;
    Theme theme;
    TestFinding lineFinding{true, QStringLiteral("Registered. Missed calls will be noticed.")};
    TestFinding serviceFinding{true, QStringLiteral("The account is well and the number takes texts.")};
    QStringList testedLines;
    QStringList testedServices;
};

/// The settings of a desk that is set up and practising.
[[nodiscard]] inline Settings settledDesk()
{
    Settings settings;
    settings.business.name = QStringLiteral("Peachtree Dental");
    settings.business.phone = QStringLiteral("(404) 555-0100");
    settings.business.zone = QStringLiteral("America/New_York");
    SipLineSettings line;
    line.id = LineId{QStringLiteral("sip-front")};
    line.server = QStringLiteral("pbx.peachtree.example");
    line.user = QStringLiteral("201");
    line.password = SecretRef{QStringLiteral("line/sip-front/password")};
    settings.lines = {line};
    settings.provider.kind = ProviderSettings::Kind::Twilio;
    settings.provider.account = QStringLiteral("AC0123456789abcdef0123456789abcdef");
    settings.provider.secret = SecretRef{QStringLiteral("provider/secret")};
    settings.provider.number = QStringLiteral("+14045550100");
    return settings;
}

} // namespace secondring
