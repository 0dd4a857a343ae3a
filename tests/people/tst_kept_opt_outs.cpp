// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/people/merge_records.h"
#include "core/people/person_consent.h"
#include "tests/people/people_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// Maria, who is known by two numbers, and what she says from each.
class MariasOptOuts : public PeopleDesk {
public:
    explicit MariasOptOuts(TestStore& kept) : PeopleDesk(kept), store(kept) {}

    void knowBoth()
    {
        save(maria, named(u"Maria"_s));
        save(marias, named(u"Maria"_s));
    }
    QString putTogether()
    {
        const auto merged = store.run([](Transaction& transaction) {
            return MergeRecords(transaction).merge(numberOf(maria), numberOf(marias), monday + 2h);
        });
        if (!merged) qFatal("not merged");
        return *merged;
    }
    void says(const QString& number, ConsentChange what, Timestamp at)
    {
        QVERIFY(store.run([&](Transaction& transaction) {
            return ConsentRecords(transaction)
                .recordLearntNow({.id = {},
                                  .number = numberOf(number),
                                  .what = what,
                                  .source = ConsentSource::Keyword,
                                  .words = u"what she wrote"_s,
                                  .message = {},
                                  .at = at,
                                  .how = {},
                                  .recordedBy = {}});
        }));
    }
    bool isOut(const QString& number)
    {
        return store
            .run([&](Transaction& transaction) { return hasPersonOptedOut(transaction, numberOf(number)); })
            .value();
    }
    std::vector<ConsentEvent> ledger(const QString& number)
    {
        return store
            .run(
                [&](Transaction& transaction) { return ConsentRecords(transaction).about(numberOf(number)); })
            .value();
    }
    std::optional<PhoneNumber> elsewhere(const QString& number)
    {
        return store
            .run([&](Transaction& transaction) { return optedOutElsewhere(transaction, numberOf(number)); })
            .value();
    }
    void forget(const QString& number)
    {
        QVERIFY(store.run(
            [&](Transaction& transaction) { return ContactRecords(transaction).remove(numberOf(number)); }));
    }
    void takeApart(const QString& merge)
    {
        QVERIFY(store.run(
            [&](Transaction& transaction) { return MergeRecords(transaction).undo(merge, monday + 9h); }));
    }

    TestStore& store;
};

} // namespace

/// An opt-out that held a number because it was the same person's outlives what the desk knew of them.
class TstKeptOptOuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theContactIsDeletedAndNeitherNumberIsTexted_data() { TestStore::engines(); }
    void theContactIsDeletedAndNeitherNumberIsTexted()
    {
        OPEN_TEST_STORE(store);
        MariasOptOuts desk(*store);
        desk.knowBoth();
        (void)desk.putTogether();
        desk.says(maria, ConsentChange::OptedOut, monday + 3h);
        QVERIFY(desk.isOut(marias));
        QCOMPARE(desk.elsewhere(marias), numberOf(maria));
        QVERIFY(!desk.elsewhere(maria));
        QCOMPARE(desk.ledger(marias).size(), size_t{0});
        desk.forget(marias);
        QVERIFY(desk.isOut(maria));
        QVERIFY(desk.isOut(marias));
        // One line, as she said it; what she wrote stays with the number that she wrote from.
        const auto lines = desk.ledger(marias);
        QCOMPARE(lines.size(), size_t{1});
        QCOMPARE(lines[0].source, ConsentSource::Keyword);
        QCOMPARE(lines[0].at, monday + 3h);
        QCOMPARE(lines[0].words, QString());
        QCOMPARE(desk.ledger(maria).size(), size_t{1});
        desk.says(marias, ConsentChange::OptedIn, monday + 4h);
        QVERIFY(!desk.isOut(marias));
    }

    void whoCameBackWithOneNumberIsTextedThere_data() { TestStore::engines(); }
    void whoCameBackWithOneNumberIsTextedThere()
    {
        OPEN_TEST_STORE(store);
        MariasOptOuts desk(*store);
        desk.knowBoth();
        (void)desk.putTogether();
        desk.says(maria, ConsentChange::OptedOut, monday + 3h);
        desk.says(marias, ConsentChange::OptedIn, monday + 4h);
        desk.forget(maria);
        QVERIFY(desk.isOut(maria));
        QVERIFY(!desk.isOut(marias));
        QCOMPARE(desk.ledger(marias).size(), size_t{1});
    }

    void whoSaidNothingGetsNoLine_data() { TestStore::engines(); }
    void whoSaidNothingGetsNoLine()
    {
        OPEN_TEST_STORE(store);
        MariasOptOuts desk(*store);
        desk.knowBoth();
        (void)desk.putTogether();
        desk.says(ann, ConsentChange::OptedOut, monday + 3h);
        desk.forget(maria);
        QVERIFY(!desk.isOut(maria) && !desk.isOut(marias));
        QCOMPARE(desk.ledger(marias).size(), size_t{0});
    }

    void whatWasSaidBeforeTheMergeIsOfThatNumber_data() { TestStore::engines(); }
    void whatWasSaidBeforeTheMergeIsOfThatNumber()
    {
        OPEN_TEST_STORE(store);
        MariasOptOuts desk(*store);
        desk.knowBoth();
        desk.says(maria, ConsentChange::OptedOut, monday + 1h);
        const QString merge = desk.putTogether();
        QVERIFY(desk.isOut(marias));
        desk.takeApart(merge);
        QVERIFY(desk.isOut(maria));
        QVERIFY(!desk.isOut(marias));
    }

    void whatWasSaidSinceTheMergeIsOfBoth_data() { TestStore::engines(); }
    void whatWasSaidSinceTheMergeIsOfBoth()
    {
        OPEN_TEST_STORE(store);
        MariasOptOuts desk(*store);
        desk.knowBoth();
        const QString merge = desk.putTogether();
        desk.says(maria, ConsentChange::OptedOut, monday + 3h);
        desk.takeApart(merge);
        QVERIFY(desk.isOut(maria));
        QVERIFY(desk.isOut(marias));
    }

    void theFileThatJoinedThemIsTakenBack_data() { TestStore::engines(); }
    void theFileThatJoinedThemIsTakenBack()
    {
        OPEN_TEST_STORE(store);
        MariasOptOuts desk(*store);
        const PlannedContact row{
            2, named(u"Maria"_s), {numberOf(maria), numberOf(marias)}, SkipReason::None, {}, false};
        QVERIFY(store->run([&](Transaction& transaction) {
            return ImportRecords(transaction).setAside(u"1"_s, {row}, monday + 1h);
        }));
        QVERIFY(takenOver(*store, u"1"_s, monday + 1h));
        desk.says(marias, ConsentChange::OptedOut, monday + 3h);
        QVERIFY(desk.isOut(maria));
        const auto undone = takenBack(*store, u"1"_s, monday + 9h, 1);
        QVERIFY(undone);
        QCOMPARE(undone->removed, 2);
        QVERIFY(desk.isOut(marias));
        QVERIFY(desk.isOut(maria));
    }
};

QTEST_GUILESS_MAIN(TstKeptOptOuts)
#include "tst_kept_opt_outs.moc"
