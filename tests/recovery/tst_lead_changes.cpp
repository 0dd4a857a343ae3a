// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/learned_words.h"
#include "core/leads/number_people.h"
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "core/recovery/lead_card.h"
#include "core/recovery/person_calls.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550122"_s;
const QString cleo = u"+14045550133"_s;
const MemberId dana{u"dana"_s};

/// A desk at which Ann has asked for a crown with the words "my cap fell off".
struct Desk : LeadFixture {
    explicit Desk(TestStore& kept) : LeadFixture(kept)
    {
        call(ann);
        Said said = Said().wants(Intent::Book).service(u"cleaning"_s, 3, 12);
        said.understood.name = Read<QString>{u"Ann"_s, {{0, 2}}};
        reply(ann, said, u"my cap fell off"_s);
        lead = leadOf(ann)->id;
    }
    LeadCard card(const QString& number = ann)
    {
        const ConversationId id = thread(number);
        return store.run([&](Transaction& t) { return leadCardOf(t, id, rules.pack, u"UTC"_s); })
            .value()
            .value();
    }
    CardField row(const QString& key)
    {
        for (const CardField& each : card().fields) {
            if (each.field.key == key) return each;
        }
        qFatal("no such row: %s", qPrintable(key));
    }

    /// The last digits of who called, newest first, on the card of @p number.
    QString callers(const QString& number)
    {
        const auto calls =
            store.run([id = thread(number)](Transaction& t) { return personCalls(t, id, 5); }).value();
        QStringList digits;
        for (const LoggedCall& each : calls.newest)
            digits << each.call.caller->e164().right(3);
        if (calls.all != digits.size()) qFatal("not all are counted");
        return digits.join(u' ');
    }

    LeadId lead;
};

} // namespace

class TstLeadChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theCardShowsWhereEachValueCameFrom_data() { TestStore::engines(); }
    void theCardShowsWhereEachValueCameFrom()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const LeadCard card = desk.card();
        QCOMPARE(card.heat, Heat::Warm);
        QCOMPARE(card.serviceShown, u"Cleaning"_s);
        QCOMPARE(card.valueCents, 30'500);
        QVERIFY(!card.valueIsOwn);
        QStringList keys;
        for (const CardField& row : card.fields)
            keys << row.field.key;
        QCOMPARE(keys, (QStringList{u"patient"_s, u"reason"_s, u"day"_s, u"insurance"_s, u"name"_s}));
        const CardField reason = desk.row(u"reason"_s);
        QCOMPARE(reason.shown, u"Cleaning"_s);
        QCOMPARE(reason.shownEs, u"Limpieza"_s);
        QCOMPARE(reason.words, QStringList{u"cap fell off"_s});
        QVERIFY(reason.message);
        QVERIFY(!reason.mustAsk);
        QVERIFY(desk.row(u"day"_s).mustAsk);
        QVERIFY(!desk.row(u"insurance"_s).mustAsk);
        QCOMPARE(card.lines.size(), card.lead.lines.size());
    }

    void aPreferredTimeIsShownAsDays_data() { TestStore::engines(); }
    void aPreferredTimeIsShownAsDays()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QVERIFY(desk.change([&](LeadChanges c) { return c.correct(desk.lead, u"day"_s, u"tomorrow"_s); }));
        const CardField day = desk.row(u"day"_s);
        QCOMPARE(day.shown, u"tomorrow"_s);
        QCOMPARE(day.days.size(), 1U);
        QCOMPARE(day.days.front().day, QDate(2026, 11, 21));
        desk.clock.advance(48h); // It stays the day that was meant when it was said.
        QCOMPARE(desk.row(u"day"_s).days.front().day, QDate(2026, 11, 21));
    }

    void aCorrectionStandsAndTeaches_data() { TestStore::engines(); }
    void aCorrectionStandsAndTeaches()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QVERIFY(desk.change([&](LeadChanges c) { return c.correct(desk.lead, u"reason"_s, u"crown"_s); }));
        const CardField reason = desk.row(u"reason"_s);
        QCOMPARE(reason.value, u"crown"_s);
        QCOMPARE(reason.source, KnownField::Source::Person);
        QCOMPARE(desk.card().valueCents, 120'000);
        QVERIFY(desk.change([&](LeadChanges c) { return c.correct(desk.lead, u"insurance"_s, u"None"_s); }));
        QCOMPARE(desk.row(u"insurance"_s).shown, u"None"_s);
        QCOMPARE(desk.row(u"insurance"_s).shownEs, u"Ninguno"_s);
        const auto learnt = store->run([](Transaction& t) { return LearnedWords(t).all(); }).value();
        QCOMPARE(learnt.size(), 1U);
        QCOMPARE(learnt.front().words, u"cap fell off"_s);
        QCOMPARE(learnt.front().value, u"crown"_s);
        desk.reply(ann, Said().service(u"cleaning"_s));
        QCOMPARE(desk.row(u"reason"_s).value, u"crown"_s);
        // The next caller who says so is understood.
        desk.arrive(bob, u"Hi, my cap fell off"_s);
        (void)desk.readNew();
        QCOMPARE(desk.leadOf(bob)->valueOf(commonfield::service), u"crown"_s);
    }

    void aNameInFullIsNobodyElse_data() { TestStore::engines(); }
    void aNameInFullIsNobodyElse()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const auto people = [&desk] {
            QStringList names;
            for (const NumberPerson& person : desk.card().people)
                names << person.name;
            return names.join(u", "_s);
        };
        const auto added = [&](const QString& name) {
            return store->run(
                [&](Transaction& t) { return NumberPeople(t).add(numberOf(ann), name, desk.clock.now()); });
        };
        QVERIFY(added(u"Ann"_s));
        QVERIFY(desk.change([&](LeadChanges c) { return c.correct(desk.lead, u"name"_s, u"Ann Lee"_s); }));
        QCOMPARE(people(), u"Ann Lee"_s);
        // What a person wrote says who is meant this time, not that the other is gone.
        QVERIFY(desk.change([&](LeadChanges c) { return c.correct(desk.lead, u"name"_s, u"Luis Lee"_s); }));
        QCOMPARE(people(), u"Ann Lee"_s);
    }

    void whoIsWhoIsNoLesson_data() { TestStore::engines(); }
    void whoIsWhoIsNoLesson()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QVERIFY(desk.change([&](LeadChanges c) { return c.correct(desk.lead, u"name"_s, u"Anna"_s); }));
        QCOMPARE(desk.row(u"name"_s).value, u"Anna"_s);
        QVERIFY(store->run([](Transaction& t) { return LearnedWords(t).all(); }).value().empty());
    }

    void bookedByAPerson_data() { TestStore::engines(); }
    void bookedByAPerson()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QCOMPARE(desk.heatOf(ann), 1);
        QCOMPARE(desk.waiting(), u"patient?"_s);
        QVERIFY(desk.change(
            [&](LeadChanges c) { return c.setStage(desk.lead, Stage::Booked, LostReason::None, dana); }));
        QCOMPARE(desk.leadOf(ann)->stage, Stage::Booked);
        QCOMPARE(desk.leadOf(ann)->stageBy, u"dana"_s);
        QCOMPARE(desk.heatOf(ann), 0);
        QCOMPARE(desk.waiting(), QString()); // Nothing is asked any more.
        QCOMPARE(desk.count(u"thread_entry"_s, u"words LIKE 'Booked%' AND who = 'dana'"_s), 1);
    }

    void lostNeedsAReason_data() { TestStore::engines(); }
    void lostNeedsAReason()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const auto lose = [&](LostReason reason) {
            return desk.change(
                [&](LeadChanges c) { return c.setStage(desk.lead, Stage::Lost, reason, dana); });
        };
        QCOMPARE(lose(LostReason::None).error().failure, Failure::InvalidInput);
        QCOMPARE(desk.leadOf(ann)->stage, Stage::Engaged);
        QVERIFY(lose(LostReason::Price));
        QCOMPARE(desk.leadOf(ann)->lostReason, LostReason::Price);
        // Opened again by a person, it is no longer lost for any reason.
        QVERIFY(desk.change(
            [&](LeadChanges c) { return c.setStage(desk.lead, Stage::Engaged, LostReason::None, dana); }));
        QCOMPARE(desk.leadOf(ann)->lostReason, LostReason::None);
        QCOMPARE(desk.heatOf(ann), 1);
    }

    void aValueOfTheirOwn_data() { TestStore::engines(); }
    void aValueOfTheirOwn()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QVERIFY(desk.change([&](LeadChanges c) { return c.setValue(desk.lead, 45'000); }));
        QCOMPARE(desk.card().valueCents, 45'000);
        QVERIFY(desk.card().valueIsOwn);
        QVERIFY(desk.change([&](LeadChanges c) { return c.setValue(desk.lead, std::nullopt); }));
        QCOMPARE(desk.card().valueCents, 30'500);
        QVERIFY(!desk.change([&](LeadChanges c) { return c.setValue(desk.lead, -1); }));
    }

    void chooseWhoItIs_data() { TestStore::engines(); }
    void chooseWhoItIs()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QCOMPARE(desk.card().people.size(), 1U);
        QVERIFY(desk.change([&](LeadChanges c) { return c.addPerson(desk.lead, u"Tom"_s); }));
        const LeadCard card = desk.card();
        QCOMPARE(card.people.size(), 2U);
        QCOMPARE(card.lead.person, card.people[1].id);
        QVERIFY(desk.change([&](LeadChanges c) { return c.choosePerson(desk.lead, card.people[0].id); }));
        QCOMPARE(desk.card().lead.person, card.people[0].id);
        QVERIFY(desk.change([&](LeadChanges c) { return c.choosePerson(desk.lead, {}); }));
        QVERIFY(!desk.card().lead.person);
    }

    void twoNumbersOfOnePerson_data() { TestStore::engines(); }
    void twoNumbersOfOnePerson()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.reply(bob, Said().when(u"next week"_s).urgency(Urgency::Urgent));
        for (const QString& number : {ann, bob}) {
            QVERIFY(store->run([&](Transaction& t) {
                return ConversationRecords(t).setName(numberOf(number), u"Ann Lee"_s, desk.clock.now());
            }));
        }
        const LeadCard before = desk.card();
        QCOMPARE(before.likelySame.size(), 1U);
        QCOMPARE(before.likelySame.front().number.e164(), bob);
        QVERIFY(!before.canUndoMerge);
        const LeadId other = before.likelySame.front().lead;
        QVERIFY(desk.change([&](LeadChanges c) { return c.merge(desk.lead, other, dana); }));
        QCOMPARE(desk.card(bob).lead.id, desk.lead);
        QCOMPARE(desk.heatOf(ann), 2);
        QCOMPARE(desk.heatOf(bob), 2);
        QVERIFY(desk.card().canUndoMerge);
        QVERIFY(desk.card().likelySame.empty());
        QCOMPARE(desk.entries(ThreadEntry::Kind::Merged), 2);
        // What is written in either thread is about the one lead.
        desk.reply(bob, Said().client(Client::New));
        QCOMPARE(desk.leadOf(ann)->valueOf(commonfield::client), u"new"_s);
        QVERIFY(desk.change([&](LeadChanges c) { return c.undoMerge(desk.lead); }));
        QCOMPARE(desk.card(bob).lead.id, other);
        QCOMPARE(desk.heatOf(ann), 1);
        QCOMPARE(desk.entries(ThreadEntry::Kind::Merged), 0); // It is not so any more.
    }

    void aMergedCardListsTheCallsOfAllNumbers_data() { TestStore::engines(); }
    void aMergedCardListsTheCallsOfAllNumbers()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.call(bob);
        desk.call(cleo);
        QCOMPARE(desk.callers(ann), u"111"_s);
        const LeadId bobs = desk.leadOf(bob)->id;
        QVERIFY(desk.change([&](LeadChanges c) { return c.merge(desk.lead, bobs, dana); }));
        QCOMPARE(desk.callers(ann), u"122 111"_s);
        QCOMPARE(desk.callers(bob), u"122 111"_s);
        QVERIFY(desk.change([&](LeadChanges c) { return c.undoMerge(desk.lead); }));
        QVERIFY(store->run([&](Transaction& t) -> Result<QString> {
            for (const auto& number : {ann, cleo})
                if (auto kept = ContactRecords(t).save(numberOf(number), {u"Ann"_s}, {}); !kept)
                    return Fail(kept.error());
            return MergeRecords(t).merge(numberOf(ann), numberOf(cleo), desk.clock.now());
        }));
        QCOMPARE(desk.callers(cleo), u"133 111"_s);
    }

    void aLeadThatIsGone_data() { TestStore::engines(); }
    void aLeadThatIsGone()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const auto done = desk.change([&](LeadChanges c) { return c.setValue(LeadId{u"none"_s}, 1); });
        QCOMPARE(done.error().failure, Failure::NotFound);
    }
};

QTEST_GUILESS_MAIN(TstLeadChanges)
#include "tst_lead_changes.moc"
