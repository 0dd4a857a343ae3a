// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/retry_schedule.h"

#include <QTest>

#include <set>

using namespace secondring;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TstRetrySchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTimeButNeverLong_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<milliseconds>("full");
        QTest::newRow("after the first failure") << 1 << milliseconds(2s);
        QTest::newRow("after the second") << 2 << milliseconds(4s);
        QTest::newRow("after the third") << 3 << milliseconds(8s);
        QTest::newRow("after the fifth") << 5 << milliseconds(32s);
        QTest::newRow("after the sixth") << 6 << milliseconds(60s);
        QTest::newRow("after the thousandth") << 1000 << milliseconds(60s);
        QTest::newRow("counted from nought by mistake") << 0 << milliseconds(2s);
    }
    void waitsLongerEachTimeButNeverLong()
    {
        QFETCH(int, attempt);
        QFETCH(milliseconds, full);
        std::set<milliseconds> seen;
        for (int i = 0; i < 200; ++i) {
            const milliseconds wait = retryAfter(attempt, std::nullopt);
            QVERIFY(wait >= full / 2);
            QVERIFY(wait <= full);
            seen.insert(wait);
        }
        QVERIFY2(seen.size() > 20, "desks would retry in step");
    }

    void theProvidersOwnWordIsALowerBound()
    {
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(retryAfter(1, 30s), milliseconds(30s));
            QVERIFY(retryAfter(6, 1s) >= 30s); // Ours is longer.
            QVERIFY(retryAfter(1, 0s) >= 1s);
        }
    }
};

QTEST_GUILESS_MAIN(TstRetrySchedule)
#include "tst_retry_schedule.moc"
