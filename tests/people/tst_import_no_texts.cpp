// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_chain.h"
#include "core/compliance/consent_records.h"
#include "tests/people/people_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

PlannedContact rowOf(const QString& name, const QStringList& numbers, bool noTexts)
{
    PlannedContact plan{2, named(name), {}, SkipReason::None, {}, noTexts};
    for (const auto& number : numbers)
        plan.numbers.push_back(numberOf(number));
    return plan;
}

/// One file after another into the same store, and what becomes of who may be texted.
class Files {
public:
    explicit Files(TestStore& store) : m_store(store) {}

    void take(const QString& id, const std::vector<PlannedContact>& rows, Timestamp at = monday + 1h)
    {
        const auto aside = m_store.run(
            [=](Transaction& transaction) { return ImportRecords(transaction).setAside(id, rows, at); });
        QVERIFY(aside);
        QVERIFY(takenOver(m_store, id, at));
    }
    [[nodiscard]] UndoneImport undo(const QString& id, Timestamp at = monday + 9h)
    {
        return takenBack(m_store, id, at).value_or(UndoneImport{-1, -1, -1, -1});
    }
    [[nodiscard]] bool isOut(const QString& number)
    {
        return m_store
            .run([=](Transaction& transaction) {
                return ConsentRecords(transaction).isOptedOut(numberOf(number));
            })
            .value();
    }
    [[nodiscard]] std::vector<ConsentEvent> ledger(const QString& number)
    {
        return m_store
            .run(
                [=](Transaction& transaction) { return ConsentRecords(transaction).about(numberOf(number)); })
            .value();
    }
    void say(const QString& number, ConsentChange what, const QString& words, Timestamp at)
    {
        QVERIFY(m_store.run([=](Transaction& transaction) {
            return ConsentRecords(transaction)
                .recordLearntNow({.id = {},
                                  .number = numberOf(number),
                                  .what = what,
                                  .source = ConsentSource::Keyword,
                                  .words = words,
                                  .message = {},
                                  .at = at});
        }));
    }
    [[nodiscard]] bool isWhole()
    {
        const auto check =
            m_store.run([](Transaction& transaction) { return ConsentChain(transaction).verify(); });
        return check && !check->firstBroken;
    }

private:
    TestStore& m_store;
};

} // namespace

class TstImportNoTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theNoOfAFileIsAnOptOutOfEveryNumber_data() { TestStore::engines(); }
    void theNoOfAFileIsAnOptOutOfEveryNumber()
    {
        OPEN_TEST_STORE(store);
        Files files(*store);
        const PeopleDesk desk(*store);
        files.take(u"a"_s, {rowOf(u"Maria"_s, {maria, marias}, true), rowOf(u"Ann"_s, {ann}, false)});
        QVERIFY(files.isOut(maria));
        QVERIFY(files.isOut(marias));
        QVERIFY(!files.isOut(ann));
        const auto lines = files.ledger(maria);
        QCOMPARE(lines.size(), size_t{1});
        QVERIFY(lines.front().source == ConsentSource::Person);
        QVERIFY(lines.front().how == ConsentHow::Imported);
        QCOMPARE(lines.front().words, u"a.csv"_s);
        QVERIFY(files.isWhole());
        const auto undone = files.undo(u"a"_s);
        QCOMPARE(undone, (UndoneImport{3, 0, 0, 2}));
        QVERIFY(!files.isOut(maria));
        QVERIFY(!files.isOut(marias));
        // Nothing is ever taken out of the ledger.
        QCOMPARE(files.ledger(maria).size(), size_t{2});
        QVERIFY(files.isWhole());
    }

    void aNoFurtherDownInTheFileCountsToo_data() { TestStore::engines(); }
    void aNoFurtherDownInTheFileCountsToo()
    {
        OPEN_TEST_STORE(store);
        Files files(*store);
        files.take(u"a"_s, {rowOf(u"Ann"_s, {ann}, false), rowOf(u"Ann again"_s, {ann}, true)});
        QVERIFY(files.isOut(ann));
    }

    void aYesBringsNobodyBack_data() { TestStore::engines(); }
    void aYesBringsNobodyBack()
    {
        OPEN_TEST_STORE(store);
        Files files(*store);
        files.say(ann, ConsentChange::OptedOut, u"STOP"_s, monday);
        files.take(u"a"_s, {rowOf(u"Ann"_s, {ann}, false)});
        QVERIFY(files.isOut(ann));
        QCOMPARE(files.ledger(ann).size(), size_t{1});
    }

    void aStopBeforeTheFileOutlivesItsUndoing_data() { TestStore::engines(); }
    void aStopBeforeTheFileOutlivesItsUndoing()
    {
        OPEN_TEST_STORE(store);
        Files files(*store);
        files.say(ann, ConsentChange::OptedOut, u"STOP"_s, monday);
        files.take(u"a"_s, {rowOf(u"Ann"_s, {ann}, true)});
        QCOMPARE(files.ledger(ann).size(), size_t{1});
        QCOMPARE(files.undo(u"a"_s).back, 0);
        QVERIFY(files.isOut(ann));
    }

    void aStopAfterTheFileOutlivesItsUndoing_data() { TestStore::engines(); }
    void aStopAfterTheFileOutlivesItsUndoing()
    {
        OPEN_TEST_STORE(store);
        Files files(*store);
        // In the very same moment, on a clock that does not move.
        files.take(u"a"_s, {rowOf(u"Ann"_s, {ann}, true)}, monday);
        files.say(ann, ConsentChange::OptedOut, u"STOP"_s, monday);
        QCOMPARE(files.undo(u"a"_s, monday).back, 0);
        QVERIFY(files.isOut(ann));
    }

    void whoCameBackSinceGetsNoFurtherLine_data() { TestStore::engines(); }
    void whoCameBackSinceGetsNoFurtherLine()
    {
        OPEN_TEST_STORE(store);
        Files files(*store);
        files.take(u"a"_s, {rowOf(u"Ann"_s, {ann}, true)});
        files.say(ann, ConsentChange::OptedIn, u"START"_s, monday + 2h);
        QVERIFY(!files.isOut(ann));
        QCOMPARE(files.undo(u"a"_s).back, 0);
        QCOMPARE(files.ledger(ann).size(), size_t{2});
    }

    void theNoOfAnotherFileStands_data() { TestStore::engines(); }
    void theNoOfAnotherFileStands()
    {
        OPEN_TEST_STORE(store);
        Files files(*store);
        files.take(u"a"_s, {rowOf(u"Ann"_s, {ann}, true)});
        files.take(u"b"_s, {rowOf(u"Ann Lee"_s, {ann}, true)}, monday + 2h);
        QCOMPARE(files.ledger(ann).size(), size_t{1});
        QCOMPARE(files.undo(u"a"_s).back, 0);
        QVERIFY(files.isOut(ann));
        QCOMPARE(files.undo(u"b"_s, monday + 10h).back, 1);
        QVERIFY(!files.isOut(ann));
    }

    // The clock was set back between the import and its undoing.
    void undoneUnderAnEarlierClockTheyAreBack_data() { TestStore::engines(); }
    void undoneUnderAnEarlierClockTheyAreBack()
    {
        OPEN_TEST_STORE(store);
        Files files(*store);
        files.take(u"a"_s, {rowOf(u"Ann"_s, {ann}, true)}, monday + 5h);
        QCOMPARE(files.undo(u"a"_s, monday).back, 1);
        QVERIFY(!files.isOut(ann));
    }

    void anUndoingThatStoppedBeforeTheEndIsFound_data() { TestStore::engines(); }
    void anUndoingThatStoppedBeforeTheEndIsFound()
    {
        OPEN_TEST_STORE(store);
        Files files(*store);
        files.take(u"a"_s, {rowOf(u"Ann"_s, {ann}, true)});
        const auto half = store->run([](Transaction& transaction) -> Result<void> {
            ImportRecords imports(transaction);
            if (const auto begun = imports.beginUndo(u"a"_s, monday + 2h); !begun) return begun;
            const auto some = imports.undoSome(u"a"_s, 10);
            return some ? Result<void>() : Fail(some.error());
        });
        QVERIFY(half);
        QVERIFY(files.isOut(ann));
        const auto unfinished =
            store->run([](Transaction& transaction) { return ImportRecords(transaction).unfinished(); });
        QVERIFY(unfinished && *unfinished);
        QVERIFY((*unfinished)->undoing);
    }
};

QTEST_GUILESS_MAIN(TstImportNoTexts)
#include "tst_import_no_texts.moc"
