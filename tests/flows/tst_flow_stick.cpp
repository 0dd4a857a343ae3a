// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"
#include "tests/support/desk_process.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/gsm/fake_stick.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int patience = 20'000; // ms

/// The program as it is, a stick on a pseudo-terminal and a text service on loopback.
struct StickDesk {
    explicit StickDesk(const QJsonObject& more = {}) : provider(clock)
    {
        QJsonObject line{{u"kind"_s, u"gsm"_s}, {u"name"_s, u"Stick"_s}, {u"serialPort"_s, stick.port()}};
        for (auto each = more.begin(); each != more.end(); ++each)
            line.insert(each.key(), each.value());
        if (!provider.listen()) return;
        QJsonObject settings = DeskProcess::plainSettings(0, provider.baseUrl());
        settings[u"lines"_s] = QJsonArray{line};
        program.writeSettings(settings);
    }

    /// Until the stick is set up, which ends with the question whether its contract shows callers.
    [[nodiscard]] bool watches()
    {
        return program.start(true) &&
               QTest::qWaitFor([this] { return stick.asked("AT+CLIP?") > 0; }, patience);
    }
    void ring()
    {
        const int looks = stick.asked("AT+CLCC");
        stick.ring("4045550123");
        QTRY_VERIFY_WITH_TIMEOUT(stick.asked("AT+CLCC") > looks, patience);
    }
    [[nodiscard]] QJsonObject onlyCall()
    {
        const auto calls = program.exported(u"calls"_s);
        return calls.size() == 1 ? calls.front() : QJsonObject();
    }

    const SystemClock clock;
    FakeStick stick;
    ScriptedProvider provider;
    DeskProcess program;
};

} // namespace

/// A call at a stick becomes a text, in the program itself, and only where it was missed.
class TestFlowStick : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMissedCallIsTexted()
    {
        StickDesk desk({{u"password"_s, u"4711"_s}});
        desk.stick.lockWith("4711");
        QVERIFY(desk.watches());
        desk.ring();
        desk.stick.hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.postsSeen(), 1, patience);
        QCOMPARE(desk.stick.asked("AT+CPIN=\"4711\""), 1);
        const QJsonObject call = desk.onlyCall();
        QCOMPARE(call[u"caller"_s].toString(), u"+14045550123"_s);
        QCOMPARE(call[u"outcome"_s].toString(), u"Abandoned"_s);
        QVERIFY(!desk.program.log().contains("4045550123") && !desk.program.log().contains("4711"));
        QVERIFY(desk.program.terminate());
    }

    void aForwardedCallIsTexted()
    {
        StickDesk desk({{u"forwardsOnly"_s, true}});
        QVERIFY(desk.watches());
        desk.ring();
        desk.stick.hangUp({});
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.postsSeen(), 1, patience);
        QCOMPARE(desk.onlyCall()[u"outcome"_s].toString(), u"NoAnswer"_s);
    }

    void aCallTakenAtTheStickIsNotTexted()
    {
        StickDesk desk;
        QVERIFY(desk.watches());
        desk.ring();
        const int looks = desk.stick.asked("AT+CLCC");
        desk.stick.pickUp();
        QTRY_VERIFY_WITH_TIMEOUT(desk.stick.asked("AT+CLCC") >= looks + 2, patience);
        desk.stick.hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(desk.onlyCall()[u"outcome"_s].toString(), u"Answered"_s, patience);
        QCOMPARE(desk.provider.postsSeen(), 0);
    }

    void pulledOutWhileItRingsNobodyIsTexted()
    {
        StickDesk desk;
        QVERIFY(desk.watches());
        desk.ring();
        desk.stick.pullOut();
        QTRY_COMPARE_WITH_TIMEOUT(desk.onlyCall()[u"outcome"_s].toString(), u"Unknown"_s, patience);
        const int setUp = desk.stick.asked("AT+CLIP?");
        QVERIFY(desk.stick.plugIn());
        QTRY_VERIFY_WITH_TIMEOUT(desk.stick.asked("AT+CLIP?") > setUp, patience);
        // The next call is texted again, and is the first that is.
        desk.ring();
        desk.stick.hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.postsSeen(), 1, patience);
        QCOMPARE(desk.program.exported(u"calls"_s).size(), 2);
    }

    void aWrongPinIsToldAndTriedOnceWhoeverAsks()
    {
        StickDesk desk({{u"password"_s, u"1111"_s}});
        desk.stick.lockWith("4711");
        QString said;
        for (int time = 0; time < 3; ++time)
            QCOMPARE(desk.program.runToEnd({u"check"_s, u"--settings"_s, desk.program.settingsFile()}, &said),
                     1);
        QVERIFY2(said.contains(u"PIN"_s), qPrintable(said));
        QCOMPARE(desk.stick.asked("AT+CPIN=\"1111\""), 1);
    }
};

QTEST_GUILESS_MAIN(TestFlowStick)
#include "tst_flow_stick.moc"
