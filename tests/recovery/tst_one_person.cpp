// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/people/person_consent.h"
#include "core/recovery/lead_changes.h"
#include "tests/recovery/two_numbers.h"
#include "tests/support/plain_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// Maria's two numbers, and what she says from each.
class MariasDesk : public TwoNumbers {
public:
    explicit MariasDesk(TestStore& kept) : TwoNumbers(kept) { knowBoth(); }

    void takeApart(const QString& merge)
    {
        const auto done = store.run(
            [&](Transaction& transaction) { return MergeRecords(transaction).undo(merge, clock.now()); });
        if (!done) qFatal("not undone");
    }
    void says(const QString& number, ConsentChange what)
    {
        const auto done = store.run([&](Transaction& transaction) {
            return ConsentRecords(transaction)
                .recordLearntNow({newId(),
                                  numberOf(number),
                                  what,
                                  ConsentSource::Keyword,
                                  u"as they said"_s,
                                  {},
                                  clock.now()});
        });
        if (!done) qFatal("not recorded");
    }
    [[nodiscard]] LeadId leadOf(const QString& number)
    {
        return {firstCell(store, u"SELECT lead.id FROM lead JOIN conversation ON conversation.id ="
                                 " lead.conversation WHERE conversation.number = '%1'"_s.arg(number))};
    }
    template <typename Change> bool changed(Change change)
    {
        return store
            .run([&](Transaction& transaction) {
                return change(LeadChanges(transaction, VerticalPack{}, clock.now()));
            })
            .has_value();
    }
    [[nodiscard]] bool isOut(const QString& number)
    {
        return store
            .run([&](Transaction& transaction) { return hasPersonOptedOut(transaction, numberOf(number)); })
            .value();
    }
};

} // namespace

/// Who said STOP from one telephone is not texted by itself on the other.
class TstOnePerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anOptOutIsThePersons_data() { TestStore::engines(); }
    void anOptOutIsThePersons()
    {
        OPEN_TEST_STORE(store);
        MariasDesk desk(*store);
        desk.says(mobile, ConsentChange::OptedOut);
        const QString merge = desk.putTogether();
        QCOMPARE(desk.call(work).reason, Reason::OptedOut);
        QCOMPARE(desk.pass(1min), 0);
        desk.takeApart(merge);
        QCOMPARE(desk.call(work).reason, Reason::Texting);
        QCOMPARE(desk.pass(1min), 1);
    }

    void whoComesBackWithOneNumberIsTextedThere_data() { TestStore::engines(); }
    void whoComesBackWithOneNumberIsTextedThere()
    {
        OPEN_TEST_STORE(store);
        MariasDesk desk(*store);
        desk.says(mobile, ConsentChange::OptedOut);
        (void)desk.putTogether();
        desk.says(work, ConsentChange::OptedIn);
        QCOMPARE(desk.call(work).reason, Reason::Texting);
        QCOMPARE(desk.call(mobile).reason, Reason::OptedOut);
        QCOMPARE(desk.pass(1min), 1);
    }

    void aStopFromTheOtherTelephoneStopsWhatWaits_data() { TestStore::engines(); }
    void aStopFromTheOtherTelephoneStopsWhatWaits()
    {
        OPEN_TEST_STORE(store);
        MariasDesk desk(*store);
        (void)desk.putTogether();
        QCOMPARE(desk.call(work).reason, Reason::Texting);
        desk.says(mobile, ConsentChange::OptedOut);
        QCOMPARE(desk.pass(1min), 0);
    }

    void theCardsUndoLeavesWhatWasSaidSinceWithBoth_data() { TestStore::engines(); }
    void theCardsUndoLeavesWhatWasSaidSinceWithBoth()
    {
        OPEN_TEST_STORE(store);
        MariasDesk desk(*store);
        (void)desk.call(work);
        (void)desk.call(mobile);
        const LeadId kept = desk.leadOf(work);
        const LeadId other = desk.leadOf(mobile);
        QVERIFY(desk.changed([&](LeadChanges leads) { return leads.merge(kept, other, {}); }));
        (void)desk.pass(1min);
        desk.says(mobile, ConsentChange::OptedOut);
        QVERIFY(desk.changed([&](LeadChanges leads) { return leads.undoMerge(kept); }));
        QVERIFY(desk.isOut(work) && desk.isOut(mobile));
    }

    void theCardsUndoLeavesWhatWasSaidBeforeWithOne_data() { TestStore::engines(); }
    void theCardsUndoLeavesWhatWasSaidBeforeWithOne()
    {
        OPEN_TEST_STORE(store);
        MariasDesk desk(*store);
        (void)desk.call(work);
        (void)desk.call(mobile);
        const LeadId kept = desk.leadOf(work);
        const LeadId other = desk.leadOf(mobile);
        desk.says(mobile, ConsentChange::OptedOut);
        (void)desk.pass(1min);
        QVERIFY(desk.changed([&](LeadChanges leads) { return leads.merge(kept, other, {}); }));
        QVERIFY(desk.isOut(work));
        QVERIFY(desk.changed([&](LeadChanges leads) { return leads.undoMerge(kept); }));
        QVERIFY(!desk.isOut(work) && desk.isOut(mobile));
    }

    void nobodyTextsThemAnyway_data() { TestStore::engines(); }
    void nobodyTextsThemAnyway()
    {
        OPEN_TEST_STORE(store);
        MariasDesk desk(*store);
        desk.says(mobile, ConsentChange::OptedOut);
        (void)desk.putTogether();
        QVERIFY(!desk.textAnyway(desk.call(work).call.id));
        QCOMPARE(desk.pass(1min), 0);
    }
};

QTEST_GUILESS_MAIN(TstOnePerson)
#include "tst_one_person.moc"
