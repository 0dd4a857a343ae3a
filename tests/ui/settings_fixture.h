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
    explicit SettingsFixture(const Settings& settings = {});
    ~SettingsFixture();

    void keep(const Settings& settings);
    [[nodiscard]] SettingsDesk desk();

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
    LineWork lines;       ///< What lines are set up with; nothing unless a test wants it.
    QString wordsFile;    ///< What is chosen where a file of words is asked for.
    bool holding = false; ///< The next test takes its time.

private:
    [[nodiscard]] QFuture<TestFinding> found(const TestFinding& finding);

    QPromise<TestFinding> m_held;
};

/// The page on the screen, with short ways to its fields.
class OpenSettings {
public:
    explicit OpenSettings(const Settings& settings = {},
                          SettingsPage::Section section = SettingsPage::Section::Business);
    ~OpenSettings();

    template <typename Field = QWidget> [[nodiscard]] Field* find(const QString& name) const
    {
        return page->findChild<Field*>(name);
    }
    /// Types over what is in @p field and goes on to the next.
    static void type(QWidget* field, const QString& words);
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
[[nodiscard]] Settings settledDesk();

} // namespace secondring
