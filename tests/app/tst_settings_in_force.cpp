// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_in_force.h"
#include "app/wiring.h"
#include "tests/app/slow_vault.h"
#include "tests/support/fake_clock.h"
#include "tests/support/live_settings.h"
#include "tests/support/test_store.h"
#include "tests/telephony/scripted_switch.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// A desk with two telephone systems and two accounts to choose from.
struct ForceDesk {
    FakeClock clock;
    std::unique_ptr<TestStore> store = TestStore::open();
    ScriptedSwitch front;
    ScriptedSwitch back;
    ScriptedProvider first{clock};
    ScriptedProvider second{clock};
    SlowVault vault;
    HealthBoard health;
    DeskParts desk{store->store(), clock};
    SettingsInForce inForce{desk, vault, health};

    ForceDesk()
    {
        if (!first.listen() || !second.listen()) qFatal("no port for a text service");
        wireHealth(desk, health);
    }

    [[nodiscard]] static LineSettings line(const QString& id, const ScriptedSwitch& at)
    {
        LineSettings line = loopbackLine(id, at.port());
        line.name = id;
        return line;
    }

    [[nodiscard]] Settings settings() const
    {
        return liveSettings({line(u"front"_s, front), line(u"back"_s, back)}, first);
    }

    void apply(const Settings& settings)
    {
        inForce.apply(settings);
        QTRY_COMPARE(watching(), 2);
        QTRY_VERIFY(first.getsSeen() > 0);
    }

    [[nodiscard]] int watching() const
    {
        return int(std::ranges::count(desk.lines.status(), LineMonitor::State::Watching, &LineStatus::state));
    }
};

} // namespace

class TstSettingsInForce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAndTextServiceStart();
    void whatDidNotChangeIsLeftAlone();
    void onlyTheChangedLineIsReplaced();
    void aCallOnTheOtherLineRingsOn();
    void aLineSwitchedOffGoes();
    void anotherRegionReadsEveryNumberAnew();
    void anotherAccountIsAskedFromThenOn();
    void noTextServiceClosesTheOutbox();
    void settingsThatCannotBeUsedAreSaid();
    void aChangedPasswordStartsItsLineAnew();
    void answersOfTheVaultToAnEarlierRoundAreTooLate();
    void aLineWaitingForItsPasswordSurvivesAChangeElsewhere();
    void aLockedKeychainIsAskedAgainUntilItOpens();
    void aLineWhosePasswordIsInNoFileIsTriedAllTheSame();
};

void TstSettingsInForce::linesAndTextServiceStart()
{
    ForceDesk force;
    force.apply(force.settings());
    QCOMPARE(force.front.registrations(), 1);
    QCOMPARE(force.back.registrations(), 1);
    QCOMPARE(force.health.lines().size(), 2U);
    QTRY_VERIFY(force.health.pressing().front().sentence.contains(u"312"_s));
}

void TstSettingsInForce::whatDidNotChangeIsLeftAlone()
{
    ForceDesk force;
    force.apply(force.settings());
    Settings other = force.settings();
    other.texts.wait = 3s;
    other.business.name = u"Another name"_s;
    other.theme = u"dark"_s;
    other.lines[0].trust = LineTrust::Unchecked; // Not what the line does, but what is believed.
    const int connections = force.first.connections();
    force.apply(other);
    force.apply(other);
    QCOMPARE(force.front.registrations(), 1);
    QCOMPARE(force.back.registrations(), 1);
    QVERIFY(force.first.connections() <= connections + 1);
}

void TstSettingsInForce::onlyTheChangedLineIsReplaced()
{
    ForceDesk force;
    force.apply(force.settings());
    Settings other = force.settings();
    other.lines[1].name = u"Back office"_s;
    force.inForce.apply(other);
    QTRY_COMPARE(force.back.registrations(), 3); // Gone, and there again.
    QTRY_COMPARE(force.watching(), 2);
    QCOMPARE(force.front.registrations(), 1);
    QCOMPARE(force.desk.lines.nameOf(LineId{u"back"_s}), u"Back office"_s);
    QCOMPARE(force.health.lines().size(), 2U);
}

void TstSettingsInForce::aCallOnTheOtherLineRingsOn()
{
    ForceDesk force;
    force.apply(force.settings());
    force.front.invite({});
    QTRY_COMPARE(force.desk.lines.ringingNow().size(), 1U);
    Settings other = force.settings();
    sipOf(other.lines[1]).expires = 90s;
    force.apply(other);
    QCOMPARE(force.desk.lines.ringingNow().size(), 1U);
    force.front.cancel({});
    QTRY_COMPARE(force.desk.lines.ringingNow().size(), 0U);
}

void TstSettingsInForce::aLineSwitchedOffGoes()
{
    ForceDesk force;
    force.apply(force.settings());
    Settings other = force.settings();
    other.lines[0].on = false;
    force.inForce.apply(other);
    QTRY_VERIFY(force.front.isForgotten());
    QTRY_COMPARE(force.desk.lines.status().size(), 1U);
    QCOMPARE(force.health.lines().size(), 1U);
    other.lines[0].on = true;
    force.apply(other);
    QVERIFY(!force.front.isForgotten());
}

void TstSettingsInForce::anotherRegionReadsEveryNumberAnew()
{
    ForceDesk force;
    force.apply(force.settings());
    Settings other = force.settings();
    other.business.region = u"GB"_s;
    force.inForce.apply(other);
    QTRY_COMPARE(force.front.registrations(), 3);
    QTRY_COMPARE(force.back.registrations(), 3);
    QTRY_COMPARE(force.watching(), 2);
}

void TstSettingsInForce::anotherAccountIsAskedFromThenOn()
{
    ForceDesk force;
    force.apply(force.settings());
    Settings other = force.settings();
    other.provider.baseUrl = force.second.baseUrl();
    force.inForce.apply(other);
    QTRY_VERIFY(force.second.getsSeen() > 0);
    force.first.forgetRequests();
    const int seen = force.second.getsSeen();
    QTRY_VERIFY(force.second.getsSeen() > seen + 1);
    QCOMPARE(force.first.getsSeen(), 0);
    QCOMPARE(force.front.registrations(), 1);
}

void TstSettingsInForce::noTextServiceClosesTheOutbox()
{
    ForceDesk force;
    force.apply(force.settings());
    Settings none = force.settings();
    none.provider = {};
    force.inForce.apply(none);
    QVERIFY(force.health.pressing().front().sentence.startsWith(u"No text service"_s));
    const auto ann = PhoneNumber::fromE164(u"+14045550123"_s).value();
    QVERIFY(force.desk.outbox.sendFromPerson(ann, u"Hello"_s).isValid());
    force.apply(force.settings());
    QTRY_COMPARE(force.first.book.taken().size(), 1U);
}

void TstSettingsInForce::settingsThatCannotBeUsedAreSaid()
{
    ForceDesk force;
    Settings broken = force.settings();
    broken.provider.number = u"not a number"_s;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the text service's settings cannot be used"_s));
    force.inForce.apply(broken);
    QTRY_COMPARE(force.watching(), 2);
    QCOMPARE(force.health.pressing().front().state, Health::State::Warning);
    QCOMPARE(force.first.getsSeen(), 0);
}

void TstSettingsInForce::aChangedPasswordStartsItsLineAnew()
{
    ForceDesk force;
    Settings settings = force.settings();
    settings.lines[1].secret = {u"back"_s};
    force.apply(settings);
    force.inForce.applyAgain({u"back"_s});
    QTRY_COMPARE(force.back.registrations(), 3);
    QCOMPARE(force.front.registrations(), 1); // Nothing of its own changed.
}

void TstSettingsInForce::answersOfTheVaultToAnEarlierRoundAreTooLate()
{
    ForceDesk force;
    force.vault.slow = true;
    Settings one = force.settings();
    one.lines.resize(1);
    force.inForce.apply(one);
    Settings two = one;
    two.lines[0].name = u"Renamed"_s;
    two.provider.baseUrl = force.second.baseUrl();
    force.inForce.apply(two);
    force.inForce.apply(one);
    QCOMPARE(force.vault.waiting.size(), 6U);
    force.vault.answerAll();
    QTRY_VERIFY(force.first.getsSeen() > 0);
    QTRY_COMPARE(force.watching(), 1);
    QCOMPARE(force.desk.lines.status().size(), 1U);
    QCOMPARE(force.desk.lines.nameOf(LineId{u"front"_s}), u"front"_s);
    QCOMPARE(force.second.getsSeen(), 0);
}

void TstSettingsInForce::aLineWaitingForItsPasswordSurvivesAChangeElsewhere()
{
    ForceDesk force;
    force.vault.slow = true;
    Settings settings = force.settings();
    force.inForce.apply(settings);
    settings.lines[1].name = u"Back office"_s;
    force.inForce.apply(settings);
    force.vault.answerAll();
    QTRY_COMPARE(force.watching(), 2);
    QCOMPARE(force.front.registrations(), 1);
}

void TstSettingsInForce::aLockedKeychainIsAskedAgainUntilItOpens()
{
    ForceDesk force;
    force.vault.isKeychain = true;
    force.vault.locked = true;
    force.inForce.apply(force.settings());
    QTRY_COMPARE(force.health.lines().size(), 2U);
    QTRY_VERIFY(force.health.pressing().front().sentence.contains(u"keychain"_s));
    for (const LineStatus& line : force.health.lines())
        QCOMPARE(line.trouble, LineTrouble::PasswordLocked);
    force.clock.advance(5s);
    force.inForce.beat(); // Still locked: the next time is ten seconds off.
    QCoreApplication::processEvents();
    force.vault.locked = false;
    force.clock.advance(9s);
    force.inForce.beat();
    QCOMPARE(force.desk.lines.status().size(), 0U);
    force.clock.advance(1s);
    force.inForce.beat();
    QTRY_COMPARE(force.watching(), 2);
    QTRY_VERIFY(force.first.getsSeen() > 0);
    QVERIFY(!force.health.pressing().front().sentence.contains(u"keychain"_s));
    // No wrong password was ever tried, and nothing is asked for any more.
    QCOMPARE(force.front.registrations(), 1);
    force.clock.advance(10min);
    force.inForce.beat();
    QCOMPARE(force.desk.lines.status().size(), 2U);
}

void TstSettingsInForce::aLineWhosePasswordIsInNoFileIsTriedAllTheSame()
{
    ForceDesk force;
    force.vault.locked = true;
    Settings settings = force.settings();
    settings.lines.resize(1);
    settings.provider = {};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no password was found"_s));
    force.inForce.apply(settings);
    QTRY_COMPARE(force.desk.lines.status().size(), 1U);
}

QTEST_GUILESS_MAIN(TstSettingsInForce)
#include "tst_settings_in_force.moc"
