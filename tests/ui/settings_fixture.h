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

#include <QPromise>

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
        SettingsDesk made{
            keeper,
            vault,
            clock,
            ask,
            theme,
            {[this](const LineSettings& line, const QString& password) {
                 const QString of = kindOf(line) == LineKind::Sip ? sipOf(line).server : codeOf(kindOf(line));
                 testedLines << of + u'/' + password;
                 return found(lineFinding);
             },
             [this](const ProviderSettings& service, const QString& secret) {
                 testedServices << service.number + u'/' + secret;
                 return QtFuture::makeReadyFuture(serviceFinding);
             },
             [this](const PhoneNumber& to) {
                 testedPages << to.e164();
                 return QtFuture::makeReadyFuture(TestFinding{true, QStringLiteral("It is on its way.")});
             },
             [this](AlertSound sound, int volume) {
                 heard << QStringLiteral("%1 at %2").arg(static_cast<int>(sound)).arg(volume);
             }},
            {[this](QWidget*) { return wordsFile; }, [this](QWidget*, const QString&) { return wordsFile; }}};
        made.lines = lines;
        return made;
    }

    /// Lets the test that is held say what it found.
    void release(const TestFinding& finding)
    {
        m_held.addResult(finding);
        m_held.finish();
        holding = false;
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
    QStringList testedPages;
    QStringList heard;
    LineWork lines; ///< What lines are set up with; nothing unless a test wants it.
    QString wordsFile;    ///< What is chosen where a file of words is asked for.
    bool holding = false; ///< The next test takes its time.

private:
    [[nodiscard]] QFuture<TestFinding> found(const TestFinding& finding)
    {
        if (!holding) return QtFuture::makeReadyFuture(finding);
        m_held.start();
        return m_held.future();
    }

    QPromise<TestFinding> m_held;
};

/// The page on the screen, with short ways to its fields.
class OpenSettings {
public:
    explicit OpenSettings(const Settings& settings = {},
                          SettingsPage::Section section = SettingsPage::Section::Business)
        : fixture(settings)
    {
        fixture.theme.dress();
        page = std::make_unique<SettingsPage>(fixture.desk());
        page->openSection(section);
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) qFatal("the settings did not open");
    }

    template <typename Field = QWidget> [[nodiscard]] Field* find(const QString& name) const
    {
        return page->findChild<Field*>(name);
    }
    /// Types over what is in @p field and goes on to the next.
    static void type(QWidget* field, const QString& words)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    void type(const QString& name, const QString& words) const { type(find(name), words); }
    void click(const QString& name) const { QTest::mouseClick(find(name), Qt::LeftButton, {}, {8, 12}); }
    /// What stands under a field: a hint, or what is wrong.
    [[nodiscard]] QString below(const QString& name) const { return find(name)->accessibleDescription(); }
    [[nodiscard]] bool isMistaken(const QString& name) const
    {
        return find(name)->property("mistaken").toBool();
    }
    [[nodiscard]] QString savedNote() const { return find(QStringLiteral("savedNote"))->accessibleName(); }
    [[nodiscard]] const Settings& kept() const { return fixture.keeper.current(); }

    SettingsFixture fixture;
    std::unique_ptr<SettingsPage> page;
};

/// The settings of a desk that is set up and practising.
[[nodiscard]] inline Settings settledDesk()
{
    Settings settings;
    settings.business.name = QStringLiteral("Peachtree Dental");
    settings.business.phone = QStringLiteral("(404) 555-0100");
    settings.business.zone = QStringLiteral("America/New_York");
    LineSettings line;
    line.id = LineId{QStringLiteral("sip-front")};
    sipOf(line).server = QStringLiteral("pbx.peachtree.example");
    sipOf(line).user = QStringLiteral("201");
    line.secret = SecretRef{QStringLiteral("line/sip-front/password")};
    settings.lines = {line};
    settings.provider.kind = ProviderSettings::Kind::Twilio;
    settings.provider.account = QStringLiteral("AC0123456789abcdef0123456789abcdef");
    settings.provider.secret = SecretRef{QStringLiteral("provider/secret")};
    settings.provider.number = QStringLiteral("+14045550100");
    return settings;
}

} // namespace secondring
