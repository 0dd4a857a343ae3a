// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/people/contact_records.h"
#include "core/people/person_consent.h"
#include "core/recovery/lead_card.h"
#include "core/recovery/person_merge.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString mobile = u"+14045551000"_s;
const QString work = u"+14045551999"_s;
const QString home = u"+14045551777"_s;
const MemberId dana{u"dana"_s};

/// Tom Baxter wrote from two numbers, which the desk does not know to be one person's yet.
struct Desk : LeadFixture {
    explicit Desk(TestStore& kept) : LeadFixture(kept)
    {
        for (const QString& number : {mobile, work, home})
            known(number);
        reply(mobile, Said().wants(Intent::Book).service(u"cleaning"_s, 3, 12));
        reply(work, Said().when(u"next week"_s));
    }
    void known(const QString& number)
    {
        const auto saved = store.run([&](Transaction& t) {
            return ContactRecords(t).save(numberOf(number),
                                          {u"Tom Baxter"_s, ContactKind::Client, {}, {}, {}}, clock.now());
        });
        if (!saved) qFatal("not saved");
    }
    QString merge(const QString& kept, const QString& other)
    {
        clock.advance(1min);
        const auto id = store.run([&](Transaction& t) {
            return mergePeople(t, rules.pack, numberOf(kept), numberOf(other), dana, clock.now());
        });
        if (!id) qFatal("not merged: %s", qPrintable(id.error().detail));
        return *id;
    }
    Result<void> undo(const QString& merge)
    {
        clock.advance(1min);
        return store.run(
            [&](Transaction& t) { return undoMergeOfPeople(t, rules.pack, merge, clock.now()); });
    }
    LeadCard card(const QString& number)
    {
        const ConversationId id = thread(number);
        return store.run([&](Transaction& t) { return leadCardOf(t, id, rules.pack, u"UTC"_s); })
            .value()
            .value();
    }
    bool asks(const QString& number) { return !card(number).likelySame.empty(); }
    QString wants(const QString& number) { return card(number).lead.valueOf(commonfield::service); }
    QString when(const QString& number) { return card(number).lead.valueOf(commonfield::preferredTime); }
    bool isOut(const QString& number)
    {
        return store.run([&](Transaction& t) { return hasPersonOptedOut(t, numberOf(number)); }).value();
    }
    void saysStop(const QString& number)
    {
        const auto said = store.run([&](Transaction& t) {
            return ConsentRecords(t).record({.number = numberOf(number),
                                             .what = ConsentChange::OptedOut,
                                             .words = u"STOP"_s,
                                             .at = clock.now()});
        });
        if (!said) qFatal("not recorded");
    }
};

} // namespace

/// Two contacts are said to be one person, who then has one lead.
class TstPersonMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theCardDoesNotAskWhatWasSaidUnderPeople_data() { TestStore::engines(); }
    void theCardDoesNotAskWhatWasSaidUnderPeople()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QVERIFY(desk.asks(mobile) && desk.asks(work));
        (void)desk.merge(mobile, work);
        QVERIFY(!desk.asks(mobile) && !desk.asks(work));
        QCOMPARE(desk.card(work).lead.id, desk.card(mobile).lead.id);
        QCOMPARE(desk.card(work).lead.conversation, desk.thread(mobile));
        QCOMPARE(desk.wants(work), u"cleaning"_s);
        QCOMPARE(desk.when(mobile), u"next week"_s);
        QCOMPARE(desk.entries(ThreadEntry::Kind::Merged), 2);
    }

    void undoneTheyAreTwoWithALeadEach_data() { TestStore::engines(); }
    void undoneTheyAreTwoWithALeadEach()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const QString merge = desk.merge(mobile, work);
        QVERIFY(desk.undo(merge));
        QVERIFY(desk.asks(mobile) && desk.asks(work));
        QCOMPARE(desk.when(mobile), QString());
        QCOMPARE(desk.when(work), u"next week"_s);
        QCOMPARE(desk.wants(work), QString());
        QCOMPARE(desk.entries(ThreadEntry::Kind::Merged), 0);
        QCOMPARE(desk.undo(merge).error().failure, Failure::Conflict);
    }

    void threeNumbersAreJoinedAndPartedInTurn_data() { TestStore::engines(); }
    void threeNumbersAreJoinedAndPartedInTurn()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.reply(home, Said().client(Client::New));
        const QString first = desk.merge(work, home);
        const QString second = desk.merge(mobile, work);
        for (const QString& number : {mobile, work, home})
            QCOMPARE(desk.wants(number), u"cleaning"_s);
        QVERIFY(desk.undo(second));
        QCOMPARE(desk.wants(home), QString());
        QCOMPARE(desk.card(home).lead.id, desk.card(work).lead.id);
        QVERIFY(desk.undo(first));
        QVERIFY(desk.card(home).lead.id != desk.card(work).lead.id);
        QCOMPARE(desk.when(home), QString());
    }

    void whatTheCardPartedSinceStaysParted_data() { TestStore::engines(); }
    void whatTheCardPartedSinceStaysParted()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const QString merge = desk.merge(mobile, work);
        const LeadId kept = desk.card(mobile).lead.id;
        QVERIFY(desk.change([&](LeadChanges c) { return c.undoMerge(kept); }));
        QVERIFY(desk.undo(merge));
        QVERIFY(desk.card(work).lead.id != kept);
    }

    void whatTheCardJoinedSinceStaysJoined_data() { TestStore::engines(); }
    void whatTheCardJoinedSinceStaysJoined()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.reply(home, Said().client(Client::New));
        const QString merge = desk.merge(mobile, work);
        const LeadId kept = desk.card(mobile).lead.id;
        const LeadId homes = desk.card(home).lead.id;
        desk.clock.advance(1min);
        QVERIFY(desk.change([&](LeadChanges c) { return c.merge(kept, homes, dana); }));
        QVERIFY(desk.undo(merge));
        QCOMPARE(desk.card(home).lead.id, kept);
        QVERIFY(desk.card(work).lead.id != kept);
        QCOMPARE(desk.when(work), u"next week"_s);
    }

    void aBookedVisitIsNotMixedWithWhatIsOpen_data() { TestStore::engines(); }
    void aBookedVisitIsNotMixedWithWhatIsOpen()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const LeadId booked = desk.card(mobile).lead.id;
        QVERIFY(desk.change([&](LeadChanges c) { return c.setStage(booked, Stage::Booked, {}, dana); }));
        (void)desk.merge(mobile, work);
        QVERIFY(desk.card(work).lead.id != booked);
        QVERIFY(!desk.card(work).lead.isOver());
        QVERIFY(!desk.asks(work));
    }

    void aCallFromTheOtherNumberIsOfTheSameLead_data() { TestStore::engines(); }
    void aCallFromTheOtherNumberIsOfTheSameLead()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const QString merge = desk.merge(mobile, home); // Nobody has called from home yet.
        const LeadId theirs = desk.card(mobile).lead.id;
        desk.clock.advance(1h);
        desk.call(home);
        QCOMPARE(desk.card(home).lead.id, theirs);
        QCOMPARE(desk.wants(home), u"cleaning"_s);
        desk.reply(home, Said().when(u"on friday"_s));
        QCOMPARE(desk.when(mobile), u"on friday"_s);
        desk.clock.advance(1h);
        desk.call(home);
        QCOMPARE(desk.card(home).lead.id, theirs);
        QVERIFY(desk.undo(merge));
        QVERIFY(desk.card(home).lead.id != theirs);
        QCOMPARE(desk.wants(home), QString());
        QCOMPARE(desk.card(mobile).lead.id, theirs);
    }

    void whoCallsAfterAVisitBeginsOneLeadForBothNumbers_data() { TestStore::engines(); }
    void whoCallsAfterAVisitBeginsOneLeadForBothNumbers()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        (void)desk.merge(mobile, work);
        const LeadId booked = desk.card(mobile).lead.id;
        QVERIFY(desk.change([&](LeadChanges c) { return c.setStage(booked, Stage::Booked, {}, dana); }));
        desk.clock.advance(24h);
        desk.call(work);
        const LeadId fresh = desk.card(work).lead.id;
        QVERIFY(fresh != booked);
        desk.clock.advance(1h);
        desk.call(mobile);
        QCOMPARE(desk.card(mobile).lead.id, fresh);
        QCOMPARE(desk.card(work).lead.id, fresh);
        QCOMPARE(desk.count(u"lead"_s, u"merged_into IS NULL AND stage = 'Missed'"_s), 1);
    }

    void aCallFromANumberThatOthersShareIsAsked_data() { TestStore::engines(); }
    void aCallFromANumberThatOthersShareIsAsked()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        (void)desk.merge(mobile, home);
        mustRun(*store, u"INSERT INTO number_person (id, number, name, created_at) VALUES"
                        " ('a', '+14045551777', 'Tom Baxter', 1), ('b', '+14045551777', 'Rosa Diaz', 2)"_s);
        desk.call(home);
        QVERIFY(desk.card(home).lead.id != desk.card(mobile).lead.id);
    }

    void whoSharesTheNumberKeepsTheirOwnLead_data() { TestStore::engines(); }
    void whoSharesTheNumberKeepsTheirOwnLead()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.reply(work, Said().name(u"Rosa Diaz"_s).wants(Intent::Book).service(u"cleaning"_s, 3, 12));
        const LeadId rosas = desk.card(work).lead.id;
        (void)desk.merge(mobile, work);
        QVERIFY(
            !desk.store.run([&](Transaction& t) { return LeadRecords(t).find(rosas); }).value()->mergedInto);
    }

    void whatWasReadGoesWithTheNumberThatWroteIt_data() { TestStore::engines(); }
    void whatWasReadGoesWithTheNumberThatWroteIt()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.call(home); // And never wrote from there.
        const QString merge = desk.merge(home, work);
        desk.reply(work, Said().wants(Intent::Book).service(u"cleaning"_s, 3, 12).urgency(Urgency::Urgent));
        QVERIFY(desk.undo(merge));
        const Lead homes = desk.card(home).lead;
        const Lead works = desk.card(work).lead;
        QVERIFY(homes.stage == Stage::Missed && !homes.intent && homes.urgency == Urgency::None);
        QVERIFY(homes.fields.empty() && homes.lines.empty() && works.has(ScoreReason::Urgent));
        QVERIFY(works.stage == Stage::Qualified && works.intent == Intent::Book);
        QCOMPARE(desk.wants(work) + desk.when(work), u"cleaningnext week"_s);
    }

    void whereBothWroteEachKeepsTheirOwn_data() { TestStore::engines(); }
    void whereBothWroteEachKeepsTheirOwn()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const QString merge = desk.merge(mobile, work);
        desk.reply(mobile, Said().wants(Intent::Book).urgency(Urgency::Urgent));
        desk.reply(work, Said().service(u"crown"_s).urgency(Urgency::Emergency));
        QVERIFY(desk.undo(merge));
        QCOMPARE(desk.wants(mobile) + desk.wants(work), u"cleaningcrown"_s);
        QVERIFY(desk.card(mobile).lead.urgency < desk.card(work).lead.urgency);
    }

    void anOptOutFromBeforeIsOfItsNumberAgain_data() { TestStore::engines(); }
    void anOptOutFromBeforeIsOfItsNumberAgain()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.saysStop(mobile);
        const QString merge = desk.merge(mobile, work);
        QVERIFY(desk.isOut(work));
        QVERIFY(desk.undo(merge) && desk.isOut(mobile) && !desk.isOut(work));
    }

    void anOptOutSaidAsOnePersonStaysWithBoth_data() { TestStore::engines(); }
    void anOptOutSaidAsOnePersonStaysWithBoth()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const QString merge = desk.merge(mobile, work);
        desk.clock.advance(1min);
        desk.saysStop(mobile);
        QVERIFY(desk.undo(merge) && desk.isOut(mobile) && desk.isOut(work));
    }
};

QTEST_GUILESS_MAIN(TstPersonMerge)
#include "tst_person_merge.moc"
