// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_records.h"
#include "core/people/merge_records.h"
#include "tests/people/people_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;
using What = ImportEffect::What;

namespace {

PlannedContact row(const QString& name, const QStringList& numbers, ContactKind kind = ContactKind::Client)
{
    PlannedContact plan{2, named(name, kind), {}, SkipReason::None, {}};
    for (const auto& number : numbers)
        plan.numbers.push_back(numberOf(number));
    if (numbers.isEmpty()) plan.skip = SkipReason::NoNumber;
    return plan;
}

/// One file after another into the same store.
class Files {
public:
    explicit Files(TestStore& store) : m_store(store) {}

    [[nodiscard]] Result<ContactImport> take(const QString& id, const std::vector<PlannedContact>& rows,
                                             Timestamp at = monday + 1h)
    {
        const auto aside = m_store.run(
            [=](Transaction& transaction) { return ImportRecords(transaction).setAside(id, rows, at); });
        if (!aside) return Fail(aside.error());
        repeated = aside->all;
        shared = aside->shared;
        return takenOver(m_store, id, at);
    }
    [[nodiscard]] Result<UndoneImport> undo(const QString& id) { return takenBack(m_store, id, monday + 9h); }

    int repeated = 0;
    int shared = 0;

private:
    TestStore& m_store;
};

} // namespace

class TstImportRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void thePreviewSaysWhatEachRowWillDo_data() { TestStore::engines(); }
    void thePreviewSaysWhatEachRowWillDo()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Mary"_s));
        desk.save(ann, named(u"Ann Lee"_s));
        desk.save(u"+14045550130"_s, named({}));
        const auto effects = store->run([](Transaction& transaction) {
            return ImportRecords(transaction)
                .effects({row(u"Maria"_s, {maria}), row(u"Ann Lee"_s, {ann}),
                          row(u"Bob"_s, {u"+14045550126"_s}), row(u"Bob again"_s, {u"+14045550126"_s}),
                          row(u"Cid"_s, {}), row(u"Dora"_s, {u"+14045550130"_s})});
        });
        QVERIFY(effects);
        std::vector<What> what;
        for (const auto& effect : *effects)
            what.push_back(effect.what);
        QCOMPARE(what, std::vector<What>({What::NameChanged, What::Same, What::Added, What::Repeated,
                                          What::Skipped, What::DetailsChanged}));
        QCOMPARE(effects->front().nameNow, u"Mary"_s);
        QCOMPARE(effects->at(3).nameNow, u"Bob"_s); // "Bob again" is not kept.
        QCOMPARE(desk.list().size(), 3);
    }

    void aRowWithoutANameGoesByTheFirstThatHasOne_data() { TestStore::engines(); }
    void aRowWithoutANameGoesByTheFirstThatHasOne()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        const std::vector rows{row({}, {maria}), row(u"Kim Lee"_s, {maria}), row(u"Luis Vega"_s, {maria})};
        const auto effects =
            store->run([rows](Transaction& transaction) { return ImportRecords(transaction).effects(rows); });
        QVERIFY(effects);
        QCOMPARE(effects->at(1).nameNow, QString());
        QCOMPARE(effects->at(2).nameNow, u"Kim Lee"_s);
        Files files(*store);
        QVERIFY(files.take(u"a"_s, rows));
        QCOMPARE(files.repeated, 2);
        QCOMPARE(desk.nameOf(maria), u"Kim Lee"_s);
    }

    void aFileIsTakenOverAndUndone_data() { TestStore::engines(); }
    void aFileIsTakenOverAndUndone()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        const ContactProfile before{u"Mary"_s, ContactKind::Vendor, {}, {}, u"gate 12"_s};
        desk.save(maria, before);
        Files files(*store);
        auto marias_ = row(u"Maria Reyes"_s, {maria});
        marias_.profile.note = u"from the file"_s;
        marias_.profile.email = u"m@reyes.example"_s;
        const auto import = files.take(u"a"_s, {marias_, row(u"Ann"_s, {ann}), row(u"Ann twice"_s, {ann})});
        QVERIFY(import);
        QCOMPARE(import->added, 1);
        QCOMPARE(import->changed, 1);
        QCOMPARE(files.repeated, 1);
        QCOMPARE(desk.nameOf(ann), u"Ann"_s);
        // What somebody said of her by hand is not the file's to change.
        const ContactProfile after{
            u"Maria Reyes"_s, ContactKind::Vendor, {}, u"m@reyes.example"_s, u"gate 12"_s};
        QVERIFY(desk.find(maria)->profile == after);
        const auto latest =
            store->run([](Transaction& transaction) { return ImportRecords(transaction).latest(); });
        QVERIFY(latest && *latest == import.value());
        const auto undone = files.undo(u"a"_s);
        QVERIFY(undone);
        QCOMPARE(*undone, (UndoneImport{1, 1, 0}));
        QVERIFY(desk.find(maria)->profile == before);
        QCOMPARE(desk.find(maria)->changedAt, monday);
        QVERIFY(!desk.find(ann));
        QCOMPARE(files.undo(u"a"_s).error().failure, Failure::Conflict);
        QVERIFY(!*store->run([](Transaction& transaction) { return ImportRecords(transaction).latest(); }));
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM contact_import_staged"_s), u"0"_s);
    }

    void whatSomebodyChangedSinceStays_data() { TestStore::engines(); }
    void whatSomebodyChangedSinceStays()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Mary"_s));
        Files files(*store);
        // In the very same moment as the import, on a clock that does not move.
        QVERIFY(files.take(u"a"_s, {row(u"Maria"_s, {maria}), row(u"Ann"_s, {ann}), row(u"Bob"_s, {marias})},
                           monday));
        desk.save(maria, named(u"Maria by hand"_s), monday);
        desk.save(ann, named(u"Ann by hand"_s), monday);
        const auto undone = files.undo(u"a"_s);
        QVERIFY(undone);
        QCOMPARE(*undone, (UndoneImport{1, 0, 2}));
        QCOMPARE(desk.list(), QStringList({u"Ann by hand"_s, u"Maria by hand"_s}));
    }

    void aMergeTakenBackIsNoChange_data() { TestStore::engines(); }
    void aMergeTakenBackIsNoChange()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        Files files(*store);
        QVERIFY(files.take(u"a"_s, {row(u"Maria"_s, {maria}), row(u"Mary"_s, {marias})}));
        QVERIFY(store->run([](Transaction& transaction) -> Result<void> {
            MergeRecords merges(transaction);
            const auto merged = merges.merge(numberOf(maria), numberOf(marias), monday + 3h);
            if (!merged) return Fail(merged.error());
            return merges.undo(*merged, monday + 4h);
        }));
        const auto undone = files.undo(u"a"_s);
        QVERIFY(undone);
        QCOMPARE(*undone, (UndoneImport{2, 0, 0}));
        QVERIFY(desk.list().isEmpty());
    }

    void anOlderImportUndoneLeavesTheNewerAlone_data() { TestStore::engines(); }
    void anOlderImportUndoneLeavesTheNewerAlone()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        Files files(*store);
        QVERIFY(files.take(u"a"_s, {row(u"Ann"_s, {ann}), row(u"Bob"_s, {marias})}));
        QVERIFY(files.take(u"b"_s, {row(u"Ann Lee"_s, {ann})}));
        QVERIFY(files.undo(u"a"_s));
        QCOMPARE(desk.list(), QStringList{u"Ann Lee"_s});
    }

    void severalNumbersOfOnePersonBelongTogether_data() { TestStore::engines(); }
    void severalNumbersOfOnePersonBelongTogether()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Maria"_s));
        Files files(*store);
        const QString third = u"+14045550127"_s;
        QVERIFY(files.take(u"a"_s, {row(u"Maria"_s, {maria, marias}), row(u"Ann"_s, {ann, third})}));
        QCOMPARE(desk.list(), QStringList({u"Ann"_s, u"Maria"_s}));
        QCOMPARE(desk.find(marias)->mergedInto, numberOf(maria));
        QCOMPARE(desk.find(third)->mergedInto, numberOf(ann));
        // Somebody names Ann's second number alone; the rest of the import goes, she does not get lost.
        mustRun(*store, u"UPDATE contact SET changed_at = changed_at + 5 WHERE number = '%1'"_s.arg(third));
        QVERIFY(files.undo(u"a"_s));
        QVERIFY(!desk.find(third)->mergedInto);
        QCOMPARE(desk.list(), QStringList({u"Ann"_s, u"Maria"_s}));
    }

    void aFileGivenUpLeavesNothing_data() { TestStore::engines(); }
    void aFileGivenUpLeavesNothing()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        const auto run = [&](auto job) {
            QVERIFY(store->run([=](Transaction& transaction) {
                auto done = job(ImportRecords(transaction));
                return done ? Result<void>() : Fail(done.error());
            }));
        };
        run([](ImportRecords records) {
            return records.setAside(u"crashed"_s, {row(u"Ann"_s, {ann})}, monday);
        });
        run([](ImportRecords records) {
            return records.setAside(u"a"_s, {row(u"Bob"_s, {maria})}, monday + 25h);
        });
        QVERIFY(desk.list().isEmpty());
        run([](ImportRecords records) { return records.giveUp(u"a"_s, monday + 25h); });
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM contact_import_staged"_s), u"0"_s);
        QVERIFY(desk.list().isEmpty());
    }

    void aStoreWithoutRoomKeepsNothingOfTheFile_data() { TestStore::engines(); }
    void aStoreWithoutRoomKeepsNothingOfTheFile()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Mary"_s));
        Files files(*store);
        refuseChanges(*store, u"contact_import_row"_s);
        QVERIFY(!files.take(u"a"_s, {row(u"Maria"_s, {maria}), row(u"Ann"_s, {ann})}));
        QCOMPARE(desk.list(), QStringList{u"Mary"_s});
        QVERIFY(files.undo(u"a"_s));
        allowChanges(*store, u"contact_import_row"_s);
        QCOMPARE(desk.list(), QStringList{u"Mary"_s});
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM contact_import_staged"_s), u"0"_s);
    }

    void whatIsChangedByHandWhileTheFileComesInStays_data() { TestStore::engines(); }
    void whatIsChangedByHandWhileTheFileComesInStays()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(maria, named(u"Mary"_s));
        QVERIFY(store->run([](Transaction& transaction) -> Result<void> {
            ImportRecords records(transaction);
            const auto aside =
                records.setAside(u"a"_s, {row(u"Maria"_s, {maria}), row(u"Ann"_s, {ann})}, monday);
            if (!aside) return Fail(aside.error());
            return records.decide(u"a"_s, u"a.csv"_s, monday);
        }));
        desk.save(maria, named(u"Maria by hand"_s), monday);
        const auto step = [&] {
            return store->run(
                [](Transaction& transaction) { return ImportRecords(transaction).takeSome(u"a"_s, 9); });
        };
        QCOMPARE(step().value(), 2);
        QCOMPARE(step().value(), 0);
        QCOMPARE(desk.list(), QStringList({u"Ann"_s, u"Maria by hand"_s}));
    }
};

QTEST_GUILESS_MAIN(TstImportRecords)
#include "tst_import_records.moc"
