// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/reply_desk.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

/// The reading desk, as the program has it, on a store that may be opened again.
struct Desk : LeadFixture {
    explicit Desk(TestStore& kept, std::vector<ReplyStep> steps = {})
        : LeadFixture(kept), desk(kept.store(), clock, std::move(steps))
    {
        QObject::connect(&desk, &ReplyDesk::queueChanged, &desk, [this] { ++queued; });
        QObject::connect(&desk, &ReplyDesk::storeFailed, &desk, [this] { ++failed; });
    }
    void start()
    {
        desk.setRules(settings);
        comeToRest(store);
    }
    void look()
    {
        desk.readNew();
        comeToRest(store);
    }

    int read() { return count(u"message"_s, u"understood_at IS NOT NULL"_s); }

    ReplyDesk desk;
    int queued = 0;
    int failed = 0;
};

} // namespace

class TstReplyDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReplyIsReadInTheirOwnWords_data() { TestStore::engines(); }
    void aReplyIsReadInTheirOwnWords()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.call(ann);
        desk.start();
        desk.arrive(ann, u"hi I'd like a cleaning next week"_s);
        desk.look();
        QCOMPARE(desk.queued, 1);
        const Lead lead = *desk.leadOf(ann);
        QVERIFY(lead.intent == Intent::Book);
        QCOMPARE(lead.valueOf(commonfield::service), u"cleaning"_s);
        QCOMPARE(lead.valueOf(commonfield::preferredTime), u"next week"_s);
        QCOMPARE(desk.heatOf(ann), 2);
        QVERIFY(!desk.waiting().isEmpty());
        desk.look();
        QCOMPARE(desk.queued, 1);
    }

    void whereHelpIsBesideAConfirmation_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<OptLanguage>("language");
        QTest::addColumn<QString>("line");
        using enum OptLanguage;
        QTest::newRow("the owner's") << u"STOP I smell gas"_s << English << u"Dial 911, Ann says."_s;
        QTest::newRow("ours") << u"no me escriban, no puedo respirar"_s << Spanish
                              << u"Si es una emergencia, llame al 911 ahora. No espere nuestra respuesta."_s;
        QTest::newRow("French") << u"arrêtez, il y a une fuite de gaz"_s << French
                                << u"Si c'est une urgence, appelez le 911 maintenant. N'attendez pas notre"
                                   " réponse."_s;
        QTest::newRow("two words") << u"STOP FIRE"_s << English << u"Dial 911, Ann says."_s;
        QTest::newRow("no danger") << u"stop texting me"_s << English << QString();
        QTest::newRow("a machine's advice")
            << u"We missed your call. If this is an emergency call 911. Reply STOP to opt out"_s << English
            << QString();
    }
    void whereHelpIsBesideAConfirmation()
    {
        QFETCH(QString, words);
        QFETCH(OptLanguage, language);
        const auto store = TestStore::open();
        Desk desk(*store);
        desk.settings.business.region = u"US"_s;
        desk.settings.urgency.safetyLine = u"{business}: dial 911, Ann says."_s;
        QVERIFY(!desk.desk.dangerLine()); // Before there are rules.
        desk.start();
        QTEST(desk.desk.dangerLine()(words, language), "line");
        desk.settings.urgency.sendSafetyLine = false;
        desk.start();
        QVERIFY(!desk.desk.dangerLine());
    }

    void whatACrashLeftIsReadAtTheNextStart_data() { TestStore::engines(); }
    void whatACrashLeftIsReadAtTheNextStart()
    {
        OPEN_TEST_STORE(store);
        {
            Desk before(*store);
            before.arrive(ann, u"I'd like a cleaning"_s); // Filed; killed before it was read.
        }
        Store again(store->location());
        auto opened = again.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        FakeClock clock;
        ReplyDesk desk(again, clock, {});
        Settings settings;
        settings.questions.on = true;
        desk.setRules(settings);
        Desk now(*store);
        QTRY_COMPARE(now.read(), 1);
        QCOMPARE(now.leadOf(ann)->valueOf(commonfield::service), u"cleaning"_s);
        QVERIFY(!now.waiting().isEmpty());
    }

    void killedWhileReadingNothingIsHalfDone_data() { TestStore::engines(); }
    void killedWhileReadingNothingIsHalfDone()
    {
        OPEN_TEST_STORE(store);
        // The last step fails as a kill before the commit would: all of it is undone.
        bool kill = true;
        Desk desk(*store, {[&kill](Transaction&, const ReadReply&) -> Result<void> {
            if (kill) return fail(Failure::StorageFull, u"killed"_s);
            return {};
        }});
        desk.arrive(ann, u"I'd like a cleaning"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not keep what a reply says"_s));
        desk.start();
        QCOMPARE(desk.failed, 1);
        QVERIFY(!desk.leadOf(ann));
        QCOMPARE(desk.waiting(), QString());
        kill = false;
        desk.desk.beat();
        comeToRest(*store);
        QVERIFY(desk.leadOf(ann));
        QCOMPARE(desk.count(u"message"_s, u"purpose = 'Question'"_s), 1);
    }

    void aReplyThatTheTablesRefuseHoldsNobodyUp_data() { TestStore::engines(); }
    void aReplyThatTheTablesRefuseHoldsNobodyUp()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store, {[](Transaction&, const ReadReply& reply) -> Result<void> {
            if (reply.words == u"poison"_s) return fail(Failure::Conflict, u"refused"_s);
            return {};
        }});
        desk.arrive(ann, u"poison"_s);
        desk.clock.advance(1s);
        desk.arrive(ann, u"I'd like a cleaning"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not keep what a reply says"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"gave a reply up"_s));
        desk.start();
        for (int i = 0; i < 6; ++i) {
            desk.desk.beat();
            comeToRest(*store);
        }
        QCOMPARE(desk.leadOf(ann)->valueOf(commonfield::service), u"cleaning"_s);
    }

    void emergenciesAreToldAtOnce_data() { TestStore::engines(); }
    void emergenciesAreToldAtOnce()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.start();
        desk.arrive(ann, u"my face is swelling and I can't breathe"_s);
        desk.look();
        QCOMPARE(desk.queued, 1);
        QCOMPARE(desk.count(u"message"_s, u"purpose = 'SafetyLine'"_s), 1);
        QCOMPARE(desk.entries(ThreadEntry::Kind::Urgent), 1);
        QVERIFY(desk.isAutomationOff(ann));
        QCOMPARE(desk.count(u"message"_s, u"purpose = 'Question'"_s), 0);
    }

    void nothingIsReadBeforeTheRulesAreKnown_data() { TestStore::engines(); }
    void nothingIsReadBeforeTheRulesAreKnown()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.arrive(ann, u"I'd like a cleaning"_s);
        desk.look();
        QCOMPARE(desk.read(), 0);
        desk.start();
        QCOMPARE(desk.read(), 1);
    }

    void hundredsThatWaitAreReadOneAfterTheOther_data() { TestStore::engines(); }
    void hundredsThatWaitAreReadOneAfterTheOther()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        for (int i = 0; i < 230; ++i) {
            desk.clock.advance(1s);
            desk.arrive(u"+1404555%1"_s.arg(1000 + i), u"I'd like a cleaning"_s);
        }
        desk.start();
        QTRY_COMPARE(desk.read(), 230);
        QCOMPARE(desk.count(u"lead"_s, u"1 = 1"_s), 230);
    }

    void whoBeginsToWriteTakesTheThreadOver_data() { TestStore::engines(); }
    void whoBeginsToWriteTakesTheThreadOver()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.start();
        desk.arrive(ann, u"I'd like a cleaning"_s);
        desk.look();
        QVERIFY(!desk.waiting().isEmpty());
        desk.desk.takeOver(desk.thread(ann), MemberId{u"dana"_s});
        comeToRest(*store);
        QCOMPARE(desk.waiting(), QString());
        desk.arrive(ann, u"any morning"_s);
        desk.look();
        QCOMPARE(desk.pass(1min), 0);
    }
};

QTEST_GUILESS_MAIN(TstReplyDesk)
#include "tst_reply_desk.moc"
