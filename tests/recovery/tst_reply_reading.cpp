// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;

Said danger()
{
    Said said = Said().wants(Intent::SafetyConcern).urgency(Urgency::Emergency).needsHuman();
    said.understood.safety = {{3, 12}};
    return said;
}

} // namespace

class TstReplyReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReplyFillsTheCard_data() { TestStore::engines(); }
    void aReplyFillsTheCard()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.call(ann);
        const ReadReply read =
            desk.reply(ann, Said().wants(Intent::Book).service(u"cleaning"_s).when(u"next week"_s));
        const Lead lead = *desk.leadOf(ann);
        QCOMPARE(read.lead, lead.id);
        QCOMPARE(lead.stage, Stage::Engaged);
        QCOMPARE(lead.valueOf(commonfield::service), u"cleaning"_s);
        QCOMPARE(lead.score, 60);
        QCOMPARE(desk.heatOf(ann), 2);
        QCOMPARE(desk.count(u"message"_s, u"direction = 'In' AND understood_at IS NULL"_s), 0);
    }

    void whoWritesWithoutACallHasALeadToo_data() { TestStore::engines(); }
    void whoWritesWithoutACallHasALeadToo()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.reply(ann, Said().wants(Intent::PriceQuestion));
        QCOMPARE(desk.leadOf(ann)->stage, Stage::Engaged);
        QCOMPARE(desk.heatOf(ann), 1);
    }

    void oneQuestionAfterTheOther_data() { TestStore::engines(); }
    void oneQuestionAfterTheOther()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.call(ann);
        QCOMPARE(desk.pass(15s), 1); // The text-back.
        QVERIFY(desk.reply(ann, Said().wants(Intent::Book)).queuedText);
        QCOMPARE(desk.waiting(), u"patient?"_s);
        QCOMPARE(desk.pass(4s), 0); // A person who is there comes first.
        QCOMPARE(desk.pass(3s), 1);
        desk.reply(ann, Said().wants(Intent::Ack).client(Client::New), u"I am new"_s);
        QCOMPARE(desk.waiting(), u"reason?"_s);
        QCOMPARE(desk.pass(7s), 1);
        desk.reply(ann, Said().wants(Intent::Book).service(u"cleaning"_s).when(u"next week"_s),
                   u"a cleaning"_s);
        QVERIFY(desk.waiting().startsWith(u"Thank you"_s));
        QCOMPARE(desk.pass(7s), 1);
        QCOMPARE(desk.leadOf(ann)->stage, Stage::Qualified);
        desk.reply(ann, Said().wants(Intent::Ack));
        QCOMPARE(desk.pass(1min), 0);
    }

    void severalLinesInARowAreAnsweredOnce_data() { TestStore::engines(); }
    void severalLinesInARowAreAnsweredOnce()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.reply(ann, Said().wants(Intent::Book));
        desk.reply(ann, Said().wants(Intent::Ack).service(u"cleaning"_s));
        desk.reply(ann, Said().wants(Intent::Ack).when(u"next week"_s));
        QCOMPARE(desk.waiting(), u"patient?"_s);
        QCOMPARE(desk.pass(7s), 1);
        QCOMPARE(desk.leadOf(ann)->askedFields, QStringList{u"patient"_s});
    }

    void aPersonsTextEndsTheQuestions_data() { TestStore::engines(); }
    void aPersonsTextEndsTheQuestions()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.reply(ann, Said().wants(Intent::Book));
        const ConversationId thread = desk.thread(ann);
        const auto took = store->run([&](Transaction& t) -> Result<void> {
            const auto cancelled =
                PendingTexts(t).cancelTextBacks(numberOf(ann), TextReason::PersonWrote, desk.clock.now());
            if (!cancelled) return Fail(cancelled.error());
            return ConversationRecords(t).takeOver(thread, desk.clock.now(), MemberId{u"dana"_s});
        });
        QVERIFY(took);
        QCOMPARE(desk.waiting(), QString());
        desk.reply(ann, Said().wants(Intent::Book).service(u"crown"_s));
        QCOMPARE(desk.pass(1min), 0);
        QCOMPARE(desk.leadOf(ann)->valueOf(commonfield::service), u"crown"_s); // The card is still filled.
    }

    void whoTypesEndsTheQuestions_data() { TestStore::engines(); }
    void whoTypesEndsTheQuestions()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.reply(ann, Said().wants(Intent::Book));
        QCOMPARE(desk.waiting(), u"patient?"_s);
        const ConversationId thread = desk.thread(ann);
        const auto type = [&](const QString& words) {
            return store->run([&](Transaction& t) {
                return ConversationRecords(t).setDraft(thread, words, desk.clock.now());
            });
        };
        QVERIFY(type({})); // Nothing was typed.
        QCOMPARE(desk.waiting(), u"patient?"_s);
        QVERIFY(type(u"Hi Ann, "_s));
        QCOMPARE(desk.waiting(), QString());
        QVERIFY(desk.isAutomationOff(ann));
        QCOMPARE(desk.pass(1min), 0);
    }

    void offTheScriptSaysSoOnce_data() { TestStore::engines(); }
    void offTheScriptSaysSoOnce()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.reply(ann, Said().wants(Intent::Book));
        desk.reply(ann, Said().wants(Intent::PriceQuestion));
        desk.reply(ann, Said().wants(Intent::Complaint));
        QVERIFY(desk.isAutomationOff(ann));
        QCOMPARE(desk.waiting(), QString());
        QCOMPARE(desk.entries(ThreadEntry::Kind::AutomationStopped), 1);
        QCOMPARE(desk.pass(1min), 0);
    }

    void dangerIsAnsweredWithTheApprovedLineAlone_data() { TestStore::engines(); }
    void dangerIsAnsweredWithTheApprovedLineAlone()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.settings.questions.on = false;
        desk.settings.urgency.safetyLine = u"Call 911 now."_s;
        const ReadReply read = desk.reply(ann, danger(), u"I can't breathe"_s);
        QVERIFY(read.isEmergency);
        QCOMPARE(desk.waiting(), u"Call 911 now."_s);
        QCOMPARE(desk.pass(0s), 1); // At once.
        desk.reply(ann, danger(), u"I can't breathe"_s);
        QCOMPARE(desk.pass(1min), 0); // Once a day.
        QCOMPARE(desk.count(u"thread_entry"_s, u"kind = 'Urgent' AND words = 'an''t breathe'"_s), 2);
        QCOMPARE(desk.heatOf(ann), 2);
        desk.clock.advance(25h);
        desk.reply(ann, danger(), u"I can't breathe"_s);
        QCOMPARE(desk.pass(0s), 1);
    }

    void theOwnerMaySwitchTheLineOff_data() { TestStore::engines(); }
    void theOwnerMaySwitchTheLineOff()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.settings.urgency.sendSafetyLine = false;
        desk.reply(ann, danger());
        QCOMPARE(desk.pass(1min), 0);
        QCOMPARE(desk.entries(ThreadEntry::Kind::Urgent), 1);
    }

    void nobodyIsAskedAfterStop_data() { TestStore::engines(); }
    void nobodyIsAskedAfterStop()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.reply(ann, Said().wants(Intent::Book));
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        QCOMPARE(desk.pass(1min), 0); // Refused where it would have left.
        QCOMPARE(desk.count(u"message"_s, u"purpose = 'Question' AND state = 'Refused'"_s), 1);
        desk.reply(ann, Said().wants(Intent::Book).service(u"crown"_s));
        QVERIFY(!desk.reply(ann, danger()).queuedText);
        QCOMPARE(desk.pass(1min), 0);
    }

    void anOldReplyIsReadButNotAnswered_data() { TestStore::engines(); }
    void anOldReplyIsReadButNotAnswered()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.arrive(ann, u"I'd like a cleaning"_s);
        desk.clock.advance(1h);
        QCOMPARE(desk.readNew().size(), 1U);
        QCOMPARE(desk.waiting(), QString());
        QVERIFY(desk.leadOf(ann));
    }

    void eachReplyIsReadOnce_data() { TestStore::engines(); }
    void eachReplyIsReadOnce()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        int steps = 0;
        desk.rules.steps = {[&steps](Transaction&, const ReadReply&) {
            ++steps;
            return Result<void>();
        }};
        for (int i = 0; i < 5; ++i)
            desk.arrive(ann, u"hello %1"_s.arg(i));
        QCOMPARE(desk.readNew(3).size(), 3U);
        QCOMPARE(desk.readNew(3).size(), 2U);
        QVERIFY(desk.readNew(3).empty());
        QCOMPARE(steps, 5);
    }

    void whoSaysWhenToComeBackIsRemindedOf_data() { TestStore::engines(); }
    void whoSaysWhenToComeBackIsRemindedOf()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.arrive(ann, u"At work, off at 4. Call me then please"_s);
        QCOMPARE(desk.readNew().size(), 1U);
        QCOMPARE(desk.count(u"reminder"_s, u"kind = 'ReturnTime' AND words LIKE '%off at 4%'"_s), 1);
        desk.arrive(u"+14045550222"_s, u"Do you take Delta?"_s);
        QCOMPARE(desk.readNew().size(), 1U);
        QCOMPARE(desk.count(u"reminder"_s, u"kind = 'ReturnTime'"_s), 1);
    }

    void whoWritesInSpanishIsKnownTo_data() { TestStore::engines(); }
    void whoWritesInSpanishIsKnownTo()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.reply(u"+14045550222"_s, Said().wants(Intent::Book));
        desk.reply(u"+14045550222"_s, Said().wants(Intent::OptOut).spanish(), u"Arrêtez de m'écrire"_s);
        desk.reply(u"+14045550222"_s, Said().wants(Intent::Book).spanish(),
                   u"oi, quero marcar uma consulta"_s);
        QCOMPARE(desk.count(u"contact"_s, u"language <> ''"_s), 0);
        desk.reply(ann, Said().wants(Intent::Book).spanish(), u"hola, quiero una cita"_s);
        QCOMPARE(desk.count(u"contact"_s, u"language = 'es' AND number = '%1'"_s.arg(ann)), 1);
        mustRun(*store, u"UPDATE contact SET language = 'en', name = 'Ann'"_s); // Somebody at the desk knows.
        desk.reply(ann, Said().wants(Intent::Book).spanish());
        QCOMPARE(desk.count(u"contact"_s, u"language = 'en' AND name = 'Ann'"_s), 1);
    }

    void whatFailsLeavesNothingBehind_data() { TestStore::engines(); }
    void whatFailsLeavesNothingBehind()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.arrive(ann, u"I'd like a cleaning"_s);
        desk.rules.settings = desk.settings;
        desk.rules.steps = {[](Transaction&, const ReadReply&) -> Result<void> {
            return fail(Failure::StorageFull, u"no room"_s);
        }};
        KeptReader reader(desk.rules.pack);
        const auto read = store->run(
            [&](Transaction& t) { return readNewReplies(t, desk.rules, reader, desk.clock.now(), 10); });
        QCOMPARE(read.error().failure, Failure::StorageFull);
        QVERIFY(!desk.leadOf(ann));
        QCOMPARE(desk.waiting(), QString());
        desk.rules.steps.clear();
        QCOMPARE(desk.readNew().size(), 1U);
        QVERIFY(desk.leadOf(ann));
    }

    void aStaffMembersAnswerToAPageIsNoLead_data() { TestStore::engines(); }
    void aStaffMembersAnswerToAPageIsNoLead()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        const QString osei = u"+14045550177"_s;
        desk.settings.team.members = {
            {MemberId{u"osei"_s}, u"Dr. Osei"_s, osei, TeamMember::Role::Owner, true}};
        desk.reply(ann, danger());
        QCOMPARE(desk.pass(0s), 2); // The 911 line and the page.
        desk.arrive(osei, u"ok"_s);
        QVERIFY(desk.readNew().empty());
        QVERIFY(!desk.leadOf(osei));
        QCOMPARE(desk.entries(ThreadEntry::Kind::Acknowledged), 1);
    }
};

QTEST_GUILESS_MAIN(TstReplyReading)
#include "tst_reply_reading.moc"
