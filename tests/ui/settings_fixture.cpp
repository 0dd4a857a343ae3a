// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_fixture.h"

#include <QTest>

namespace secondring {

SettingsFixture::SettingsFixture(const Settings& settings)
    : store(TestStore::open()), keeper(store->store(), clock), theme(1.0)
{
    clock.set(Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours{15}));
    theme.choose(Theme::Choice::Light);
    if (settings != Settings()) keep(settings);
}

SettingsFixture::~SettingsFixture() = default;

void SettingsFixture::keep(const Settings& settings)
{
    const auto saved = waited(keeper.save(settings));
    if (!saved || !*saved) qFatal("the settings were not kept");
}

SettingsDesk SettingsFixture::desk()
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
    made.store = &store->store();
    return made;
}

QFuture<TestFinding> SettingsFixture::found(const TestFinding& finding)
{
    if (!holding) return QtFuture::makeReadyFuture(finding);
    m_held.start();
    return m_held.future();
}

OpenSettings::OpenSettings(const Settings& settings, SettingsPage::Section section) : fixture(settings)
{
    fixture.theme.dress();
    page = std::make_unique<SettingsPage>(fixture.desk());
    page->openSection(section);
    page->resize(1100, 800);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get())) qFatal("the settings did not open");
}

OpenSettings::~OpenSettings() = default;

void OpenSettings::type(QWidget* field, const QString& words)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Tab);
}

Settings settledDesk()
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
