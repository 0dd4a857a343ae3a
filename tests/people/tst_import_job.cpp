// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_job.h"
#include "tests/people/people_desk.h"
#include "tests/support/fake_clock.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

QByteArray manyPeople(int count)
{
    QByteArray file = "Name,Mobile\r\n";
    for (int i = 0; i < count; ++i)
        file += "Person " + QByteArray::number(i) + ",(404) 2" + QByteArray::number(i / 10'000 % 10) + "0-" +
                QByteArray::number(i % 10'000).rightJustified(4, '0') + "\r\n";
    return file;
}

/// One import, watched.
struct Watched {
    Watched(TestStore& store, const QString& path)
        : job(store.store(), clock, {path, ContactFile(path).guess().columns, {u"US"_s, ContactKind::Client}})
    {
        QObject::connect(&job, &ImportJob::finished, [this](const ImportResult& its) { result = its; });
        QObject::connect(&job, &ImportJob::failed, [this](const ImportFailure& its) { failure = its; });
    }

    FakeClock clock;
    ImportJob job;
    std::optional<ImportResult> result;
    std::optional<ImportFailure> failure;
};

QString staged(TestStore& store)
{
    return firstCell(store, u"SELECT count(*) FROM contact_import_staged"_s);
}

} // namespace

class TstImportJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void twentyThousandPeopleComeInWithoutAPause_data() { TestStore::engines(); }
    void twentyThousandPeopleComeInWithoutAPause()
    {
        OPEN_TEST_STORE(store);
        Watched watched(*store, writtenFile(store->folder(), u"list.csv"_s, manyPeople(20'000)));
        QSignalSpy progress(&watched.job, &ImportJob::progressed);
        watched.job.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.result, 60'000);
        QCOMPARE(watched.result->people, 20'000);
        QCOMPARE(watched.result->import.added, 20'000);
        QCOMPARE(watched.result->import.fileName, u"list.csv"_s);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM contact"_s), u"20000"_s);
        QCOMPARE(staged(*store), u"0"_s);
        // The bar moved many times, to its end, and never back.
        QVERIFY(progress.size() > 20);
        qint64 last = 0;
        for (const auto& step : progress) {
            QVERIFY(step[0].toLongLong() >= last && step[0].toLongLong() <= step[1].toLongLong());
            last = step[0].toLongLong();
        }
        QCOMPARE(last, progress.last()[1].toLongLong());
        const auto undone = takenBack(*store, watched.result->import.id, monday, 1'000);
        QCOMPARE(undone.value(), (UndoneImport{20'000, 0, 0}));
    }

    void cancelledHalfWayNothingCame_data() { TestStore::engines(); }
    void cancelledHalfWayNothingCame()
    {
        OPEN_TEST_STORE(store);
        Watched watched(*store, writtenFile(store->folder(), u"list.csv"_s, manyPeople(20'000)));
        QSignalSpy cancelled(&watched.job, &ImportJob::cancelled);
        connect(&watched.job, &ImportJob::progressed, &watched.job, [&](qint64 done, qint64 total) {
            if (done > total / 2) watched.job.cancel();
        });
        watched.job.start();
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, 30'000);
        comeToRest(*store);
        QCOMPARE(staged(*store), u"0"_s);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM contact"_s), u"0"_s);
        QVERIFY(!watched.result && !watched.failure);
    }

    void cancelledWhileTheyComeInTheyGoAgain_data() { TestStore::engines(); }
    void cancelledWhileTheyComeInTheyGoAgain()
    {
        OPEN_TEST_STORE(store);
        PeopleDesk desk(*store);
        desk.save(u"+14042000001"_s, named(u"Known"_s));
        Watched watched(*store, writtenFile(store->folder(), u"list.csv"_s, manyPeople(9'000)));
        QSignalSpy cancelled(&watched.job, &ImportJob::cancelled);
        connect(&watched.job, &ImportJob::keeping, &watched.job, [&](qint64 done, qint64 total) {
            if (done > total / 2) watched.job.cancel();
        });
        watched.job.start();
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, 30'000);
        comeToRest(*store);
        QCOMPARE(desk.list(), QStringList{u"Known"_s});
        QCOMPARE(staged(*store), u"0"_s);
        QVERIFY(!watched.result && !watched.failure);
    }

    void interruptedWhileTheyComeInTheNextStartGoesOn_data() { TestStore::engines(); }
    void interruptedWhileTheyComeInTheNextStartGoesOn()
    {
        OPEN_TEST_STORE(store);
        const auto path = writtenFile(store->folder(), u"list.csv"_s, manyPeople(9'000));
        auto watched = std::make_unique<Watched>(*store, path);
        bool half = false;
        connect(&watched->job, &ImportJob::keeping, &watched->job,
                [&](qint64 done, qint64 total) { half = done > total / 2; });
        watched->job.start();
        QTRY_VERIFY_WITH_TIMEOUT(half, 30'000);
        watched.reset();
        QVERIFY(staged(*store) != u"0"_s);
        const FakeClock clock;
        ImportRound next(store->store(), clock);
        std::optional<ContactImport> import;
        std::optional<UnfinishedImport> found;
        qint64 last = 0;
        connect(&next, &ImportRound::takenOver, [&](const ContactImport& its) { import = its; });
        connect(&next, &ImportRound::resumed, [&](const UnfinishedImport& its) { found = its; });
        connect(&next, &ImportRound::progressed, [&](qint64 numbers) { last = numbers; });
        next.resume();
        QTRY_VERIFY_WITH_TIMEOUT(import, 30'000);
        QVERIFY(found && !found->undoing && found->done > 4'000);
        QCOMPARE(found->import.fileName, u"list.csv"_s);
        QCOMPARE(found->done + found->left, 9'000);
        QCOMPARE(last, 9'000);
        QCOMPARE(import->added, 9'000);
        QCOMPARE(staged(*store), u"0"_s);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM contact"_s), u"9000"_s);
        // So does the undoing of it.
        QVERIFY(store->run([id = import->id](Transaction& transaction) -> Result<void> {
            if (auto begun = ImportRecords(transaction).beginUndo(id, monday); !begun) return begun;
            const auto some = ImportRecords(transaction).undoSome(id, 500);
            return some ? Result<void>() : Fail(some.error());
        }));
        std::optional<UndoneImport> undone;
        connect(&next, &ImportRound::undone, [&](const UndoneImport& its) { undone = its; });
        next.resume();
        QTRY_VERIFY_WITH_TIMEOUT(undone, 30'000);
        QVERIFY(found->undoing);
        QCOMPARE(found->done, 500);
        QCOMPARE(found->left, 8'500);
        QCOMPARE(last, 9'000);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM contact"_s), u"0"_s);
    }

    void theWindowClosedHalfWayNothingCame_data() { TestStore::engines(); }
    void theWindowClosedHalfWayNothingCame()
    {
        OPEN_TEST_STORE(store);
        const auto path = writtenFile(store->folder(), u"list.csv"_s, manyPeople(20'000));
        auto watched = std::make_unique<Watched>(*store, path);
        bool half = false;
        connect(&watched->job, &ImportJob::progressed, &watched->job,
                [&](qint64 done, qint64 total) { half = done > total / 2; });
        watched->job.start();
        QTRY_VERIFY_WITH_TIMEOUT(half, 30'000);
        watched.reset();
        QCOMPARE(staged(*store), u"0"_s);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM contact"_s), u"0"_s);
    }

    void whyAFileBringsNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileTrouble>("trouble");
        const auto good = manyPeople(5'000);
        QTest::newRow("it is empty") << QByteArray() << FileTrouble::Empty;
        QTest::newRow("only headings") << QByteArray("Name,Phone\n") << FileTrouble::Empty;
        QTest::newRow("no number anywhere")
            << QByteArray("Name,Phone\nAnn,\nBob,12345\n") << FileTrouble::NoNumbers;
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04") << FileTrouble::Spreadsheet;
        QTest::newRow("letters go wrong in the middle") << good + "José,1\n" + good + "\xFF\xFE,2\n"
                                                        << FileTrouble::UnknownLetters;
        QTest::newRow("a quotation mark never ends")
            << good + "\"Ann,4045550123\n" + good << FileTrouble::OpenQuote;
    }
    void whyAFileBringsNobody()
    {
        QFETCH(QByteArray, bytes);
        const auto store = TestStore::open();
        Watched watched(*store, writtenFile(store->folder(), u"list.csv"_s, bytes));
        watched.job.start();
        QTRY_VERIFY_WITH_TIMEOUT(watched.failure, 10'000);
        QTEST(watched.failure->trouble, "trouble");
        comeToRest(*store);
        QCOMPARE(staged(*store), u"0"_s);
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM contact"_s), u"0"_s);
    }

    void aQuotationMarkThatNeverEndsIsFoundByItsLine()
    {
        const QTemporaryDir folder;
        const auto path = writtenFile(folder.path(), u"list.csv"_s,
                                      "Name,Phone\nAnn,4045550123\n\nBob,4045550124\n\"Cid,4045550125\n");
        // Seen while the preview is made, before a row is taken, and just so after all were.
        ContactFile file(path);
        while (file.readMore()) {
        }
        QCOMPARE(file.trouble(), FileTrouble::OpenQuote);
        QCOMPARE(file.troubleLine(), 4);
        while (file.next(file.guess().columns)) {
        }
        QCOMPARE(file.troubleLine(), 4);
    }

    void aFileThatIsNotThereIsNamed()
    {
        const auto store = TestStore::open();
        Watched watched(*store, store->folder() + u"/no-such.csv"_s);
        watched.job.start();
        QTRY_VERIFY(watched.failure);
        QCOMPARE(watched.failure->trouble, FileTrouble::CannotOpen);
    }

    void aStoreThatFailsEndsTheImport()
    {
        const auto store = TestStore::open();
        refuseChanges(*store, u"contact"_s);
        Watched watched(*store, writtenFile(store->folder(), u"list.csv"_s, manyPeople(3)));
        watched.job.start();
        QTRY_VERIFY(watched.failure);
        QCOMPARE(watched.failure->trouble, FileTrouble::None);
        comeToRest(*store);
        QCOMPARE(staged(*store), u"0"_s);
    }

    void rowsThatBringNobodyAreCountedAndShown()
    {
        const auto store = TestStore::open();
        Watched watched(*store,
                        writtenFile(store->folder(), u"list.csv"_s,
                                    "Name,Phone\nAnn,404 555 0123\nBob,12345\nCid,\nAnn,4045550123\n"));
        watched.job.start();
        QTRY_VERIFY(watched.result);
        QCOMPARE(watched.result->people, 4);
        QCOMPARE(watched.result->import.added, 1);
        QCOMPARE(watched.result->repeated, 1);
        QCOMPARE(watched.result->skipped, 2);
        QCOMPARE(watched.result->same, 0);
        QCOMPARE(watched.result->firstSkipped[0].skip, SkipReason::TooShort);
        QCOMPARE(watched.result->firstSkipped[0].line, 3);
        QCOMPARE(watched.result->firstSkipped[0].skippedNumber, u"12345"_s);
    }

    void businessCardsAreTakenOverToo()
    {
        const auto store = TestStore::open();
        PeopleDesk desk(*store);
        const QByteArray card = "BEGIN:VCARD\nFN:Maria Reyes\nTEL;TYPE=HOME:404-555-0124\n"
                                "TEL;TYPE=CELL:404-555-0123\nEND:VCARD\n";
        Watched watched(*store, writtenFile(store->folder(), u"cards.vcf"_s, card));
        watched.job.start();
        QTRY_VERIFY(watched.result);
        QCOMPARE(desk.list(), QStringList{u"Maria Reyes"_s});
        QCOMPARE(desk.find(marias)->mergedInto, numberOf(maria));
    }
};

QTEST_GUILESS_MAIN(TstImportJob)
#include "tst_import_job.moc"
