// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/flood_records.h"
#include "core/messaging/inbox.h"
#include "tests/messaging/threads.h"
#include "tests/support/scripted_message_provider.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString ann = u"+14045550111"_s;
const Timestamp noon(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 12h);

/// @p count times, @p apart from each other.
std::vector<Timestamp> every(std::chrono::milliseconds apart, int count, Timestamp from = noon)
{
    std::vector<Timestamp> times;
    for (int i = 0; i < count; ++i)
        times.push_back(from + i * apart);
    return times;
}

std::vector<Timestamp> operator+(std::vector<Timestamp> first, const std::vector<Timestamp>& then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

QList<int> sizes(const std::vector<FoldedTexts>& folds)
{
    QList<int> all;
    for (const FoldedTexts& fold : folds)
        all << fold.texts;
    return all;
}

/// A desk that texts reach as they do from a provider.
struct Desk {
    explicit Desk(TestStore& kept) : store(kept) {}

    void arrive(const std::vector<Timestamp>& times)
    {
        std::vector<IncomingText> batch;
        for (const Timestamp at : times)
            batch.push_back({{u"SM%1"_s.arg(++sent)}, numberOf(ann), provider.number(), u"Hello?"_s, at});
        Q_EMIT provider.arrived(batch, {}, Cursor{QString::number(sent)});
        comeToRest(store);
    }
    [[nodiscard]] std::vector<FoldedTexts> folds(const QString& number = ann)
    {
        return store
            .run(
                [&](Transaction& transaction) { return FloodRecords(transaction).foldsOf(numberOf(number)); })
            .value();
    }

    TestStore& store;
    FakeClock clock;
    ScriptedMessageProvider provider;
    Inbox inbox{store.store(), provider, clock};
    int sent = 0;
};

} // namespace

class TstFloodRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsFolded_data();
    void whatIsFolded()
    {
        QFETCH(std::vector<Timestamp>, texts);
        const auto folds = foldsIn(texts, 30, u"f"_s);
        QTEST(sizes(folds), "folded");
        for (const FoldedTexts& fold : folds)
            QCOMPARE(std::ranges::count_if(texts,
                                           [&](Timestamp at) { return at >= fold.first && at <= fold.last; }),
                     fold.texts);
    }

    void eachFloodHasANameThatStaysWhileItGrows()
    {
        const auto morning = every(1s, 100);
        const auto evening = every(1s, 100, noon + 6h);
        const auto folds = foldsIn(morning + evening, 30, u"f"_s);
        QCOMPARE(folds.size(), size_t(2));
        QCOMPARE(folds[0].id, u"f"_s);
        QCOMPARE(folds[1].id, u"f-1"_s);
        QCOMPARE(foldsIn(morning, 30, u"f"_s).front().id, folds[0].id);
        QCOMPARE(folds[0].first, noon + 3s);
        QCOMPARE(folds[0].last, noon + 96s);
    }

    void aThousandOfAnHourAreOneFold_data() { TestStore::engines(); }
    void aThousandOfAnHourAreOneFold()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.clock.set(noon);
        const auto all = every(3s, 1'000, noon - 50min);
        for (size_t i = 0; i < all.size(); i += 500)
            desk.arrive({all.begin() + static_cast<std::ptrdiff_t>(i),
                         all.begin() + static_cast<std::ptrdiff_t>(i + 500)});
        QCOMPARE(sizes(desk.folds()), QList<int>{1'000 - 2 * FloodRecords::shownAround});
        QVERIFY(!desk.folds().front().open);
        QVERIFY(desk.folds(u"+14045550222"_s).empty());
    }

    void aTalkativeCallerIsNotFolded_data() { TestStore::engines(); }
    void aTalkativeCallerIsNotFolded()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        desk.arrive(every(5s, 12, desk.clock.now()));
        QVERIFY(desk.folds().empty());
    }

    void theNextDaysFloodIsAnother_data() { TestStore::engines(); }
    void theNextDaysFloodIsAnother()
    {
        OPEN_TEST_STORE(store);
        Desk desk(*store);
        const auto flood = [&desk](int texts, Timestamp at) {
            desk.clock.set(at + 1min);
            desk.arrive(every(1s, texts, at));
        };
        flood(40, noon);
        flood(50, noon + 23h + 30min); // Not said once more.
        flood(60, noon + 30h);
        QCOMPARE(Threads(*store).entries(Threads(*store).of(ann)).size(), 2);
        const auto folds = desk.folds();
        QCOMPARE(sizes(folds), (QList<int>{34, 44, 54}));
        QCOMPARE(QSet<QString>({folds[0].id, folds[1].id, folds[2].id}).size(), 3);
    }
};

void TstFloodRecords::whatIsFolded_data()
{
    QTest::addColumn<std::vector<Timestamp>>("texts");
    QTest::addColumn<QList<int>>("folded");
    const QList<int> nothing;
    QTest::newRow("no text") << every(1s, 0) << nothing;
    QTest::newRow("twelve quick texts") << every(2s, 12) << nothing;
    QTest::newRow("as many as one may") << every(1s, 30) << nothing;
    QTest::newRow("one more") << every(1s, 31) << QList<int>{25};
    QTest::newRow("one every two minutes all day") << every(2min, 500) << nothing;
    QTest::newRow("a little faster all day") << every(118s, 500) << QList<int>{494};
    QTest::newRow("ten thousand in an hour") << every(350ms, 10'000) << QList<int>{9'994};
    QTest::newRow("several in one second") << every(0s, 20) + every(0s, 20, noon + 1s) << QList<int>{40};
    QTest::newRow("a word long before stays") << every(1s, 1, noon - 5h) + every(1s, 100) << QList<int>{94};
    QTest::newRow("a word between two floods stays")
        << every(1s, 100) + every(1s, 1, noon + 3h) + every(1s, 100, noon + 6h) << QList<int>{94, 94};
    QTest::newRow("a breath within the hour")
        << every(1s, 40) + every(1s, 40, noon + 30min) << QList<int>{74};
}

QTEST_GUILESS_MAIN(TstFloodRecords)
#include "tst_flood_records.moc"
