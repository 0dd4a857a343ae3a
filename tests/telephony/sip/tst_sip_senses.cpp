// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/loop_timers.h"
#include "core/telephony/sip/other_copies.h"
#include "core/telephony/sip/sip_target.h"
#include "core/telephony/sip/sip_thread.h"
#include "core/telephony/sip/sleep_sense.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace secondring;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// How a line notices that the computer slept, or that another one signs in as it does.
class TestSipSenses : public QObject {
    Q_OBJECT

private:
    using Moment = OtherCopies::Moment;
    static constexpr auto us = "urn:uuid:00000000-0000-0000-0000-000000000001";

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void slept_data()
    {
        QTest::addColumn<int>("wall");   // Seconds since the last look.
        QTest::addColumn<int>("steady"); // The same, by the clock of waking.
        QTest::addColumn<bool>("slept");
        QTest::newRow("looked as usual") << 5 << 5 << false;
        QTest::newRow("a busy computer") << 12 << 12 << false;
        QTest::newRow("the clock was corrected by a little") << 11 << 5 << false;
        QTest::newRow("the clock was set back") << -3600 << 5 << false;
        QTest::newRow("slept, and its steady clock stood still") << 3600 << 5 << true;
        QTest::newRow("slept, and its steady clock went on") << 3600 << 3600 << true;
        QTest::newRow("slept and its clock was set back") << 5 << 600 << true;
    }
    void slept()
    {
        QFETCH(int, wall);
        QFETCH(int, steady);
        SleepSense sense(5s);
        const Timestamp day{std::chrono::hours(24 * 365)};
        const SleepSense::Moment start{1h};
        QVERIFY(!sense.slept(day, start));
        QTEST(sense.slept(day + std::chrono::seconds(wall), start + std::chrono::seconds(steady)), "slept");
    }

    void whatIsDueIsTakenInItsOrder()
    {
        DueTimes times;
        QVERIFY(!times.next());
        times.set("late", DueTimes::Moment{3s});
        times.set("early", DueTimes::Moment{1s});
        times.set("as early", DueTimes::Moment{1s});
        QCOMPARE(times.next(), DueTimes::Moment{1s});
        QVERIFY(!times.take(DueTimes::Moment{999ms}));
        QCOMPARE(times.take(DueTimes::Moment{1s}), "as early");
        QCOMPARE(times.take(DueTimes::Moment{1s}), "early");
        QVERIFY(!times.take(DueTimes::Moment{1s}));
        QCOMPARE(times.next(), DueTimes::Moment{3s});
    }

    void whatIsSetAnewIsDueOnce()
    {
        DueTimes times;
        times.set("call", DueTimes::Moment{1s});
        times.set("call", DueTimes::Moment{5s});
        times.set("other", DueTimes::Moment{2s});
        times.drop("other");
        times.drop("never set");
        QVERIFY(!times.take(DueTimes::Moment{4s}));
        QCOMPARE(times.take(DueTimes::Moment{9s}), "call");
        QVERIFY(!times.next());
    }

    void timersOfManyThingsComeInTheirOrder()
    {
        std::vector<QByteArray> due;
        SipThread thread;
        std::unique_ptr<LoopTimers> timers;
        const auto count = [&] {
            std::size_t size = 0;
            thread.postAndWait([&] { size = due.size(); });
            return size;
        };
        thread.postAndWait([&] {
            timers = std::make_unique<LoopTimers>([&](const QByteArray& name) {
                due.push_back(name);
                if (name == "first") timers->start("started by the first", 0ms);
                if (name == "first") timers->stop("stopped by the first");
            });
            timers->start("last", 30ms);
            timers->start("stopped by the first", 20ms);
            timers->start("first", 10ms);
        });
        QTRY_COMPARE(count(), 3U);
        thread.postAndWait([&] { timers.reset(); });
        QCOMPARE(due.front(), QByteArray("first"));
        // Where the loop came late, what was due by then goes before what is begun only now.
        std::ranges::sort(due);
        QCOMPARE(due, (std::vector<QByteArray>{"first", "last", "started by the first"}));
    }

    void whoIsDisownedIsNotHeardEvenWhileTakingLeave()
    {
        struct Resident : SipResident {
            explicit Resident(int& told) : silenced(told) {}
            void leave(std::function<void()> gone) override { left = std::move(gone); }
            void fallSilent() override
            {
                ++silenced;
                if (left) left();
            }
            int& silenced;
            std::function<void()> left;
        };
        int silenced = 0;
        SipThread thread;
        const auto id = thread.admit([&] { return std::make_unique<Resident>(silenced); });
        thread.dismiss(id); // As a line that is stopped, and then destroyed before it has left.
        thread.disown(id);
        QCOMPARE(silenced, 1);
    }

    void whatAnEarlierRunLeftBehindRunsOut()
    {
        OtherCopies copies;
        const Moment now{1h};
        QVERIFY(!copies.heard({{"me", us, 60s}, {"old", us, 40s}}, "me", us, now));
        QVERIFY(!copies.heard({{"me", us, 60s}, {"old", us, 10s}}, "me", us, now + 30s));
        QVERIFY(!copies.heard({{"me", us, 60s}}, "me", us, now + 60s));
    }

    void anotherComputerRenewsItself()
    {
        OtherCopies copies;
        Moment now{1h};
        QVERIFY(!copies.heard({{"me", us, 60s}, {"copy", us, 40s}}, "me", us, now));
        now += 54s;
        QVERIFY(copies.heard({{"me", us, 60s}, {"copy", us, 46s}}, "me", us, now));
        now += 54s;
        QVERIFY(copies.heard({{"me", us, 60s}, {"copy", us, 46s}}, "me", us, now));
        now += 13min;
        QVERIFY(!copies.heard({{"me", us, 60s}}, "me", us, now));
    }

    void anotherComputerTookOurPlace()
    {
        OtherCopies copies;
        Moment now{1h};
        QVERIFY(!copies.heard({{"me", us, 60s}}, "me", us, now));
        now += 54s;
        QVERIFY(copies.heard({{"copy", us, 46s}}, "me", us, now));
        QVERIFY(copies.heard({{"me", us, 60s}}, "me", us, now));
    }

    void aFirstLookFindsOurselvesOfBefore()
    {
        OtherCopies copies;
        const Moment now{1h};
        QVERIFY(!copies.heard({{"old", us, 46s}}, "me", us, now)); // Asked before we signed in.
        QVERIFY(!copies.heard({{"me", us, 60s}, {"old", us, 46s}}, "me", us, now));
    }

    void anotherComputerComesLater()
    {
        OtherCopies copies;
        const Moment now{1h};
        QVERIFY(!copies.heard({{"me", us, 60s}}, "me", us, now));
        QVERIFY(copies.heard({{"me", us, 60s}, {"copy", us, 60s}}, "me", us, now + 54s));
    }

    void thePhonesOfTheDeskAreNoCopies()
    {
        OtherCopies copies;
        const Moment now{1h};
        QVERIFY(!copies.heard({{"me", us, 60s}}, "me", us, now));
        QVERIFY(!copies.heard({{"me", us, 60s}, {"phone", "urn:uuid:other", 60s}, {"plain", "", 60s}}, "me",
                              us, now + 54s));
    }

    void everyLineOfADeskHasAMarkOfItsOwn()
    {
        const QUuid desk(u"6a1d3a52-3b0c-4f0e-9a2f-0d2f1f5d7c11"_s);
        const SipThread thread(desk);
        const QByteArray front = thread.instanceOf({u"front"_s});
        QVERIFY(front.startsWith("urn:uuid:"));
        QCOMPARE(front.size(), 45);
        QVERIFY(front != thread.instanceOf({u"back"_s}));
        QCOMPARE(SipThread(desk).instanceOf({u"front"_s}), front);
        QVERIFY(SipThread().instanceOf({u"front"_s}) != front);
    }

    void addressesAreNoNames_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << u"192.0.2.5"_s << u"192.0.2.5"_s;
        QTest::newRow("IPv6") << u"2001:db8::5"_s << u"2001:db8::5"_s;
        QTest::newRow("IPv6 in brackets") << u"[2001:db8::5]"_s << u"2001:db8::5"_s;
        QTest::newRow("a name") << u"pbx.example"_s << QString();
        QTest::newRow("half a bracket") << u"[2001:db8::5"_s << QString();
    }
    void addressesAreNoNames()
    {
        QFETCH(QString, server);
        QTEST(literalAddress(server).toString(), "address");
    }
};

QTEST_GUILESS_MAIN(TestSipSenses)
#include "tst_sip_senses.moc"
