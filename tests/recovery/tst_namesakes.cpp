// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "core/recovery/lead_card.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const QString bob = u"+14045550122"_s;
const QString cleo = u"+14045550133"_s;

/// A desk where three numbers wrote, each with an open lead.
struct Desk : LeadFixture {
    explicit Desk(TestStore& kept) : LeadFixture(kept)
    {
        for (const QString& number : {ann, bob, cleo})
            reply(number, Said().wants(Intent::Book));
    }
    void name(const QString& number, const QString& words)
    {
        const auto done = store.run([&](Transaction& t) {
            return ConversationRecords(t).setName(numberOf(number), words, clock.now());
        });
        if (!done) qFatal("not named: %s", qPrintable(done.error().detail));
    }
    void tell(const QString& number, const QString& words)
    {
        reply(number, Said().wants(Intent::Book).name(words));
    }
    /// The numbers that the card of @p number says may be the same person's, newest first.
    QStringList alike(const QString& number)
    {
        const ConversationId id = thread(number);
        const auto card =
            store.run([&](Transaction& t) { return leadCardOf(t, id, rules.pack, u"UTC"_s); }).value();
        QStringList numbers;
        for (const LikelySame& each : card->likelySame)
            numbers << each.number.e164();
        return numbers;
    }
};

} // namespace

class TstNamesakes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoHasNoNameIsLikeNobody_data() { TestStore::engines(); }
    void whoHasNoNameIsLikeNobody()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        QCOMPARE(desk.alike(ann), QStringList{});
        desk.name(ann, u"Ann Lee"_s);
        QCOMPARE(desk.alike(ann), QStringList{});
        QCOMPARE(desk.alike(bob), QStringList{});
    }

    void capitalsDoNotMakeAnotherPerson_data() { TestStore::engines(); }
    void capitalsDoNotMakeAnotherPerson()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.name(ann, u"Ana Muñoz"_s);
        desk.name(bob, u"Ana Muñoz"_s);
        QCOMPARE(desk.alike(ann), QStringList{bob});
        QCOMPARE(desk.alike(bob), QStringList{ann});
        desk.name(cleo, u"ana muñoz"_s);
        QCOMPARE(desk.alike(ann), (QStringList{cleo, bob}));
        QCOMPARE(desk.alike(cleo), (QStringList{bob, ann}));
    }

    void aNameThatBothToldIsCompared_data() { TestStore::engines(); }
    void aNameThatBothToldIsCompared()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.tell(ann, u"Dana Lee"_s);
        desk.tell(bob, u"dana lee"_s);
        QCOMPARE(desk.alike(ann), QStringList{bob});
        QCOMPARE(desk.alike(bob), QStringList{ann});
        QCOMPARE(desk.alike(cleo), QStringList{});
    }

    void aNameThatOneToldIsComparedWithPeople_data() { TestStore::engines(); }
    void aNameThatOneToldIsComparedWithPeople()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.name(ann, u"Dana Lee"_s);
        desk.tell(bob, u"Dana Lee"_s);
        QCOMPARE(desk.alike(ann), QStringList{bob});
        QCOMPARE(desk.alike(bob), QStringList{ann});
        // Known by one name and telling another, she may be found by both.
        desk.name(cleo, u"Cleo Ray"_s);
        desk.tell(cleo, u"Dana Lee"_s);
        QCOMPARE(desk.alike(ann), (QStringList{cleo, bob}));
    }

    void aFirstNameThatWasToldIsNobodys_data() { TestStore::engines(); }
    void aFirstNameThatWasToldIsNobodys()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.tell(ann, u"Maria"_s);
        desk.tell(bob, u"Maria"_s);
        desk.name(cleo, u"Maria"_s);
        QCOMPARE(desk.alike(ann), QStringList{});
        QCOMPARE(desk.alike(cleo), QStringList{});
    }

    void aCorrectedNameIsTheOneCompared_data() { TestStore::engines(); }
    void aCorrectedNameIsTheOneCompared()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.tell(ann, u"Dana Lee"_s);
        desk.tell(bob, u"Dana Li"_s);
        QCOMPARE(desk.alike(ann), QStringList{});
        const auto correct = [&desk](const QString& name) {
            const LeadId lead = desk.leadOf(bob)->id;
            return desk.change([&](LeadChanges c) { return c.correct(lead, u"name"_s, name); });
        };
        QVERIFY(correct(u" dana  Lee "_s));
        QCOMPARE(desk.alike(ann), QStringList{bob});
        QVERIFY(correct(QString()));
        QCOMPARE(desk.alike(ann), QStringList{});
        QCOMPARE(desk.alike(bob), QStringList{});
    }

    void oneLeadOfTwoIsOfferedOnce_data() { TestStore::engines(); }
    void oneLeadOfTwoIsOfferedOnce()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.tell(bob, u"Dana Lee"_s);
        desk.tell(cleo, u"Dana Lee"_s);
        const LeadId anns = desk.leadOf(ann)->id;
        const LeadId bobs = desk.leadOf(bob)->id;
        QVERIFY(desk.change([&](LeadChanges c) { return c.merge(anns, bobs, {}); }));
        QCOMPARE(desk.alike(cleo), QStringList{ann}); // The name came along.
        QCOMPARE(desk.alike(bob), QStringList{cleo});
        QVERIFY(desk.change([&](LeadChanges c) { return c.undoMerge(anns); }));
        QCOMPARE(desk.alike(cleo), QStringList{bob});
        QCOMPARE(desk.alike(ann), QStringList{});
    }

    void ofTwoAtOneNumberTheChosenOneIsCompared_data() { TestStore::engines(); }
    void ofTwoAtOneNumberTheChosenOneIsCompared()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.tell(bob, u"Dana Lee"_s);
        desk.tell(cleo, u"Ray Lee"_s);
        desk.tell(ann, u"Dana Lee"_s);
        const LeadId anns = desk.leadOf(ann)->id;
        QVERIFY(desk.change([&](LeadChanges c) { return c.addPerson(anns, u"Ray Lee"_s); }));
        QCOMPARE(desk.alike(ann), QStringList{cleo});
    }

    void theChosenOneIsTheNameOfTheThread_data() { TestStore::engines(); }
    void theChosenOneIsTheNameOfTheThread()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.name(ann, u"Maria Lee"_s);
        desk.tell(ann, u"Maria"_s);
        desk.tell(ann, u"Ray Lee"_s);
        const ConversationId id = desk.thread(ann);
        const LeadId lead = desk.leadOf(ann)->id;
        const auto shown = [&] {
            return store->run([&](Transaction& t) { return ConversationRecords(t).find(id); }).value()->name;
        };
        const auto people =
            store->run([&](Transaction& t) { return NumberPeople(t).of(numberOf(ann)); }).value();
        QCOMPARE(people.size(), 2U);
        QCOMPARE(shown(), u"Maria Lee"_s);
        QVERIFY(desk.change([&](LeadChanges c) { return c.choosePerson(lead, people[1].id); }));
        QCOMPARE(shown(), u"Ray Lee"_s);
        QVERIFY(desk.change([&](LeadChanges c) { return c.correct(lead, u"name"_s, u"Raymond Lee"_s); }));
        QCOMPARE(shown(), u"Raymond Lee"_s);
        QVERIFY(desk.change([&](LeadChanges c) { return c.choosePerson(lead, people[0].id); }));
        QCOMPARE(shown(), u"Maria Lee"_s); // Known in full.
        QVERIFY(desk.change([&](LeadChanges c) { return c.choosePerson(lead, {}); }));
        QCOMPARE(shown(), u"Maria Lee"_s);
    }

    void ofManyNamesakesTheNewestAreOffered_data() { TestStore::engines(); }
    void ofManyNamesakesTheNewestAreOffered()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.tell(ann, u"Maria Garcia"_s);
        QStringList newest;
        for (int i = 0; i < 8; ++i) {
            const QString number = u"+1404555020%1"_s.arg(i);
            desk.tell(number, u"Maria Garcia"_s);
            newest.prepend(number);
        }
        const LeadId over = desk.leadOf(newest.first())->id;
        QVERIFY(desk.change([&](LeadChanges c) { return c.setStage(over, Stage::Booked, {}, {}); }));
        QCOMPARE(desk.alike(ann), newest.mid(1, 5));
    }

    // What comes from the other number of a person later is a lead of its own, until both are put together.
    void aNumberOfAMergedPersonIsFound_data() { TestStore::engines(); }
    void aNumberOfAMergedPersonIsFound()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.name(ann, u"Ann Lee"_s);
        desk.name(bob, u"Ann Lee"_s);
        QVERIFY(store->run([&](Transaction& t) {
            return MergeRecords(t).merge(numberOf(ann), numberOf(bob), desk.clock.now());
        }));
        QCOMPARE(desk.alike(ann), QStringList{bob});
        QCOMPARE(desk.alike(bob), QStringList{ann});
    }
};

QTEST_GUILESS_MAIN(TstNamesakes)
#include "tst_namesakes.moc"
