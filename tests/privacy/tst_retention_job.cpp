// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/erasure_records.h"
#include "core/privacy/retention_job.h"
#include "tests/privacy/kept_desk.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// The heartbeat, until the job has nothing to do.
void beatOut(RetentionJob& job, TestStore& store)
{
    do {
        job.beat();
        comeToRest(store);
    } while (!job.isIdle());
}

QByteArray fileOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files in which one of @p needles stands, in whatever letters the search keeps them in.
QStringList filesWith(TestStore& store, const QStringList& needles)
{
    QStringList found;
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QByteArray bytes = fileOf(store.location().place + ending).toLower();
        for (const QString& needle : needles)
            if (bytes.contains(needle.toLower().toUtf8())) found << needle + u" in *"_s + ending;
    }
    return found;
}

} // namespace

class TstRetentionJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsOldGoesRoundByRound_data() { TestStore::engines(); }
    void whatIsOldGoesRoundByRound()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        FakeClock clock;
        const Timestamp old = clock.now() - std::chrono::days(800);
        for (int i = 0; i < 90; ++i)
            desk.add(u"+14045551%1"_s.arg(i, 3, 10, QChar(u'0')), mariasWords, old);
        desk.add(ann, annsWords, clock.now() - 24h);
        RetentionJob job(store->store(), clock);
        beatOut(job, *store);
        const auto entries = [&store] {
            return store->run([](Transaction& transaction) { return PrivacyRecords(transaction).newest(5); })
                .value();
        };
        QCOMPARE(entries().size(), size_t{1});
        const KindCounts counts = entries()[0].counts;
        QCOMPARE(counts.texts, 90);
        QCOMPARE(counts.calls, 90);
        QCOMPARE(counts.proofs, 0); // Not six years old.
        QCOMPARE(desk.count(u"conversation"_s), 1);
        QCOMPARE(desk.count(u"call"_s), 1);
        QCOMPARE(desk.count(u"text_proof"_s), 91);
        beatOut(job, *store);
        QCOMPARE(entries().size(), size_t{1});
    }

    void aRoundComesEveryFewHours_data() { TestStore::engines(); }
    void aRoundComesEveryFewHours()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        FakeClock clock;
        RetentionJob job(store->store(), clock);
        beatOut(job, *store);
        desk.addCall(maria, {}, clock.now() - std::chrono::days(800));
        clock.advance(5h);
        beatOut(job, *store);
        QCOMPARE(desk.count(u"call"_s), 1);
        clock.advance(1h + 11min);
        beatOut(job, *store);
        QCOMPARE(desk.count(u"call"_s), 0);
        desk.addCall(maria, {}, clock.now() - std::chrono::days(900));
        clock.set(clock.now() - std::chrono::days(30)); // Somebody set the clock back.
        beatOut(job, *store);
        QCOMPARE(desk.count(u"call"_s), 0);
    }

    void ofTwoDesksOneDoesTheRound_data() { TestStore::engines(); }
    void ofTwoDesksOneDoesTheRound()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        FakeClock clock;
        desk.addCall(maria, {}, clock.now() - std::chrono::days(800));
        RetentionJob first(store->store(), clock);
        RetentionJob second(store->store(), clock);
        first.beat();
        second.beat();
        comeToRest(*store);
        beatOut(first, *store);
        beatOut(second, *store);
        const auto entries =
            store->run([](Transaction& transaction) { return PrivacyRecords(transaction).newest(5); });
        QCOMPARE(entries.value().size(), size_t{1});
    }

    void aLongerPeriodKeepsThem_data() { TestStore::engines(); }
    void aLongerPeriodKeepsThem()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        FakeClock clock;
        desk.add(maria, mariasWords, clock.now() - std::chrono::days(800));
        RetentionJob job(store->store(), clock);
        job.setPeriods({36, 36, 72, 0});
        beatOut(job, *store);
        QCOMPARE(desk.count(u"conversation"_s), 1);
        job.setPeriods({36, 12, 72, 12});
        clock.advance(7h);
        beatOut(job, *store);
        QCOMPARE(desk.count(u"conversation"_s), 1);
        QCOMPARE(desk.count(u"call"_s), 0);
        QCOMPARE(desk.count(u"contact"_s), 0); // Last heard of more than a year ago.
    }

    void erasedWordsAreNowhereInTheFile()
    {
        const auto store = TestStore::open();
        KeptDesk desk(*store);
        FakeClock clock;
        // Enough that pages split, words share pages, and the search has several pieces.
        for (int i = 0; i < 300; ++i) {
            const QString number = u"+14045552%1"_s.arg(i, 3, 10, QChar(u'0'));
            desk.add(number, annsWords, clock.now() - std::chrono::hours(i));
            if (i == 150) desk.add(maria, mariasWords, clock.now() - 1h);
        }
        mustRun(*store,
                u"UPDATE message SET body = body || ' and quite some words more that make it move'"_s);
        RetentionJob job(store->store(), clock);
        beatOut(job, *store);
        const QStringList needles{maria, maria.mid(1), maria.mid(4), mariasWords.name, mariasWords.spoken};
        QVERIFY(filesWith(*store, needles).size() >= 4);
        const auto erased = store->run([&](Transaction& transaction) {
            return ErasureRecords(transaction).erase(numberOf(maria), {}, clock.now());
        });
        QVERIFY(erased);
        beatOut(job, *store);
        QCOMPARE(filesWith(*store, needles), QStringList());
        QVERIFY(!filesWith(*store, {annsWords.spoken}).isEmpty());
    }

    void wordsDeletedBeforeACrashAreSweptAfterIt()
    {
        const auto store = TestStore::open();
        KeptDesk desk(*store);
        FakeClock clock;
        desk.add(maria, mariasWords, clock.now());
        QVERIFY(store->run([&](Transaction& transaction) {
            return ErasureRecords(transaction).erase(numberOf(maria), {}, clock.now());
        }));
        RetentionJob afterwards(store->store(), clock); // It heard nothing of it.
        beatOut(afterwards, *store);
        QCOMPARE(filesWith(*store, {maria, mariasWords.name, mariasWords.spoken}), QStringList());
        QVERIFY(!store->run([](Transaction& transaction) { return PrivacyRecords(transaction).wordsWait(); })
                     .value());
    }

    void oldCopiesOfTheDatabaseGo()
    {
        const auto store = TestStore::open();
        FakeClock clock;
        const QString copy = store->location().place + u".before-3"_s;
        const QString fresh = store->location().place + u".before-4"_s;
        for (const auto& [path, age] : {std::pair{copy, 31}, std::pair{fresh, 29}}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("as it was");
            file.close();
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(
                                         (clock.now() - std::chrono::days(age)).time_since_epoch().count()),
                                     QFileDevice::FileModificationTime));
        }
        RetentionJob job(store->store(), clock);
        beatOut(job, *store);
        QVERIFY(!QFile::exists(copy));
        QVERIFY(QFile::exists(fresh));
    }

    void aStoreThatRefusesIsSaidAndTriedAgain_data() { TestStore::engines(); }
    void aStoreThatRefusesIsSaidAndTriedAgain()
    {
        OPEN_TEST_STORE(store);
        KeptDesk desk(*store);
        FakeClock clock;
        desk.addCall(maria, {}, clock.now() - std::chrono::days(800));
        RetentionJob job(store->store(), clock);
        QSignalSpy failed(&job, &RetentionJob::storeFailed);
        refuseChanges(*store, u"upkeep"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not delete what is old"_s));
        beatOut(job, *store);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.count(u"call"_s), 1);
        allowChanges(*store, u"upkeep"_s);
        clock.advance(7h);
        beatOut(job, *store);
        QCOMPARE(desk.count(u"call"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TstRetentionJob)
#include "tst_retention_job.moc"
