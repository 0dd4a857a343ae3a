// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_job.h"
#include "tests/privacy/kept_desk.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// SECOND_RING_THREADS=100000 for the figures of a large desk.
int threadsWanted()
{
    const int asked = qEnvironmentVariableIntValue("SECOND_RING_THREADS");
    return asked > 0 ? asked : 3000;
}

/// A desk that has grown for years: each thread with three texts, a note and a call; half of them old.
void grow(TestStore& store, int threads, Timestamp old, Timestamp fresh)
{
    const QString each =
        u"WITH RECURSIVE one (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM one WHERE i < %1) "_s.arg(threads);
    const QString at = u"CASE WHEN i % 2 = 0 THEN %1 ELSE %2 END + i"_s.arg(old.time_since_epoch().count())
                           .arg(fresh.time_since_epoch().count());
    const QString number = u"'+1404' || (5000000 + i)"_s;
    mustRun(store,
            u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind, last_words,"
            " draft) "_s +
                each + u"SELECT 'c' || i, "_s + number + u", 'Caller', 1, "_s + at +
                u", 'In', 'hello', '' FROM one"_s);
    for (int text = 0; text < 3; ++text)
        mustRun(store,
                u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, "
                u"state, reason,"
                " trouble, code, at, due_at, expires_at, state_at, attempts) "_s +
                    each + u"SELECT 'm%1-' || i, 'c' || i, "_s.arg(text) + number +
                    u", '', 'In', 'Received', 'My tooth hurts since day ' || i || ' can you help me please',"
                    " 'Received', 'None', 'None', '', "_s +
                    at + u", 0, 0, 1, 0 FROM one"_s);
    mustRun(store, u"INSERT INTO thread_entry (id, conversation, at, kind, who, words) "_s + each +
                       u"SELECT 'n' || i, 'c' || i, "_s + at +
                       u", 'Note', '', 'Wants a cleaning' FROM one"_s);
    mustRun(store, u"INSERT INTO call (id, line, line_name, caller, caller_name, why_no_text, attestation, "
                   u"rang_at, ended_at,"
                   " outcome, certainty, evidence, decision, decided_at) "_s +
                       each + u"SELECT 'k' || i, 'main', 'Main', "_s + number +
                       u", '', 'None', 'NotGiven', "_s + at +
                       u", 1, 'NoAnswer', 'Certain', '', 'Texting', 1 FROM one"_s);
}

} // namespace

class TstRetentionPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void nobodyWaitsWhileMuchIsDeleted_data() { TestStore::engines(); }
    void nobodyWaitsWhileMuchIsDeleted()
    {
        OPEN_TEST_STORE(store);
        FakeClock clock;
        const int threads = threadsWanted();
        grow(*store, threads, clock.now() - std::chrono::days(900), clock.now() - std::chrono::days(9));
        RetentionJob job(store->store(), clock);
        std::vector<qint64> waits;
        int beats = 0;
        QElapsedTimer whole;
        whole.start();
        do {
            QElapsedTimer waiting;
            waiting.start();
            job.beat();
            // Somebody at the desk opens a thread just then.
            (void)store->run([](Transaction&) { return Result<void>(); });
            waits.push_back(waiting.elapsed());
            comeToRest(*store);
            ++beats;
        } while (!job.isIdle());
        std::ranges::sort(waits);
        qInfo("%d threads: %d pieces in %lld ms, the longest wait for the store %lld ms", threads, beats,
              whole.elapsed(), waits.back());
        QCOMPARE(KeptDesk(*store).count(u"conversation"_s), threads - threads / 2);
        QCOMPARE(KeptDesk(*store).count(u"call"_s), threads - threads / 2);
        const qint64 usual = waits[waits.size() / 2]; // The longest may be another program's.
        QVERIFY2(usual < 1000, qPrintable(QString::number(usual)));
    }
};

QTEST_GUILESS_MAIN(TstRetentionPace)
#include "tst_retention_pace.moc"
