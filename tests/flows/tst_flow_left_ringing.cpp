// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"
#include "tests/support/desk_process.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/fritzbox/scripted_box.h"
#include "tests/telephony/scripted_switch.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int patience = 60'000; // ms; for a computer that has a lot to do.

/// The program as it is, with a FRITZ!Box that has no list of calls.
struct BoxDesk {
    BoxDesk()
    {
        if (!provider.listen() || !box.switchOn()) qFatal("no port for the box or the text service");
        QJsonObject settings = DeskProcess::plainSettings(1, provider.baseUrl());
        settings[u"lines"_s] = QJsonArray{QJsonObject{{u"name"_s, u"Front desk"_s},
                                                      {u"kind"_s, u"fritzbox"_s},
                                                      {u"id"_s, u"box"_s},
                                                      {u"server"_s, u"127.0.0.1"_s},
                                                      {u"port"_s, box.port()}}};
        program.writeSettings(settings);
    }
    [[nodiscard]] bool watches(bool withSettings)
    {
        const auto connected = box.connections().size();
        return program.start(withSettings) &&
               QTest::qWaitFor([&] { return box.connections().size() > connected && box.isHeard(); },
                               patience);
    }
    /// How many calls ring by what is on disk.
    [[nodiscard]] int ringing() const
    {
        int count = -1;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(program.profile() + u"/second-ring.sqlite"_s);
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            if (database.open()) {
                QSqlQuery query(u"SELECT count(*) FROM ringing_call"_s, database);
                if (query.next()) count = query.value(0).toInt();
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return count;
    }

    const SystemClock clock;
    ScriptedBox box;
    ScriptedProvider provider{clock};
    DeskProcess program;
};

} // namespace

/// kill -9 while the telephone rings: the call is not lost with the program.
class TstFlowLeftRinging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void killedWhileItRingsAndMissedAgainWithinTheMinute()
    {
        BoxDesk desk;
        QVERIFY(desk.watches(true));
        desk.box.say("20.11.26 10:00:00;RING;0;4045550123;13125550100;SIP0;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(desk.ringing(), 1, patience);
        desk.program.kill();
        QVERIFY(desk.watches(false));
        QTRY_COMPARE_WITH_TIMEOUT(desk.ringing(), 0, patience); // Filed, as unknown.
        desk.box.say("20.11.26 10:00:40;RING;0;4045550123;13125550100;SIP0;\r\n");
        desk.box.say("20.11.26 10:00:49;DISCONNECT;0;0;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.postsSeen(), 1, patience);
        QCOMPARE(desk.program.exported(u"calls"_s).size(), 2);
        QVERIFY(desk.program.terminate());
        QCOMPARE(desk.provider.postsSeen(), 1);
    }

    void killedAsSoonAsTheSwitchKnowsThatTheCallIsHeard()
    {
        const SystemClock clock;
        ScriptedSwitch pbx;
        ScriptedProvider provider{clock};
        QVERIFY(provider.listen());
        DeskProcess program;
        program.writeSettings(DeskProcess::plainSettings(pbx.port(), provider.baseUrl()));
        QStringList heard; // Callers of whom the switch was told before a slow disk can be the reason.
        constexpr int wanted = 5;
        for (int run = 0; run < 40 && heard.size() < wanted; ++run) {
            const int registrations = pbx.registrations();
            QVERIFY(program.start(run == 0));
            QTRY_VERIFY_WITH_TIMEOUT(pbx.registrations() > registrations, patience);
            ScriptedCall call;
            call.callId = "ring-" + QByteArray::number(run);
            call.branch = "z9hG4bK-ring-" + QByteArray::number(run);
            const QString caller = u"+140455501%1"_s.arg(10 + run);
            call.from = "<sip:" + caller.toLatin1() + "@pbx.test>";
            const int before = pbx.answers(100, "INVITE");
            QElapsedTimer since;
            since.start();
            pbx.invite(call);
            // At once: what the disk may have later is too late.
            while (pbx.answers(100, "INVITE") == before && since.elapsed() < patience)
                QCoreApplication::processEvents();
            const bool isHeard = since.elapsed() < 140;
            program.kill();
            if (isHeard) heard.append(caller);
        }
        QCOMPARE(heard.size(), wanted);
        QVERIFY(program.start(false));
        const auto allAreThere = [&] {
            for (const auto& call : program.exported(u"calls"_s))
                heard.removeAll(call[u"caller"_s].toString());
            return heard.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(allAreThere(), patience); // What rang last is filed after the start.
        QVERIFY(program.terminate());
    }

    void killedWhileItRings()
    {
        BoxDesk desk;
        QVERIFY(desk.watches(true));
        desk.box.say("20.11.26 10:00:00;RING;0;4045550123;13125550100;SIP0;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(desk.ringing(), 1, patience);
        desk.program.kill();
        QVERIFY(desk.watches(false));
        desk.box.say("20.11.26 10:00:09;DISCONNECT;0;0;\r\n"); // Of a call that it never saw begin.
        QTRY_COMPARE_WITH_TIMEOUT(desk.ringing(), 0, patience);
        const auto calls = desk.program.exported(u"calls"_s);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.front()[u"caller"_s].toString(), u"+14045550123"_s);
        QCOMPARE(calls.front()[u"outcome"_s].toString(), u"Unknown"_s);
        // The next one is seen to its end, and texted.
        desk.box.say("20.11.26 10:01:00;RING;0;4045550124;13125550100;SIP0;\r\n");
        desk.box.say("20.11.26 10:01:09;DISCONNECT;0;0;\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(desk.provider.postsSeen(), 1, patience);
        QVERIFY(desk.program.terminate());
        QVERIFY(desk.watches(false));
        QCOMPARE(desk.ringing(), 0);
        QCOMPARE(desk.program.exported(u"calls"_s).size(), 2);
        QVERIFY(desk.program.terminate());
        QCOMPARE(desk.provider.postsSeen(), 1);
        QVERIFY(!desk.program.log().contains("404555"));
    }
};

QTEST_GUILESS_MAIN(TstFlowLeftRinging)
#include "tst_flow_left_ringing.moc"
