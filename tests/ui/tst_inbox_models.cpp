// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_row.h"
#include "ui/inbox/thread_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList titles(const ConversationModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data().toString();
    return all;
}

} // namespace

class TstInboxModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theHottestComesFirstThenWhoWaitsLongest()
    {
        DeskFixture desk;
        desk.tell([now = desk.clock.now()](DeskStory& story) { tellMorning(story, now); });
        ConversationModel model(desk.desk);
        QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy counted(&model, &ConversationModel::counted);
        model.show(ConversationFilter::NeedsReply, {});
        QTRY_VERIFY(model.isLoaded());
        const auto all = titles(model);
        // Two are hot, and Dana waits longer.
        QCOMPARE(all, (QStringList{u"Dana Kim"_s, u"Maria Reyes"_s, u"(404) 555-0188"_s}));
        QCOMPARE(counted.last().first().value<InboxCounts>().needsReply, model.rowCount());
    }

    void aReplyMovesARowAndKeepsTheOthers()
    {
        DeskFixture desk;
        desk.tell([now = desk.clock.now()](DeskStory& story) { tellMorning(story, now); });
        ConversationModel model(desk.desk);
        QAbstractItemModelTester tester(&model, fatal);
        model.show(ConversationFilter::All, {});
        QTRY_VERIFY(model.isLoaded());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QPersistentModelIndex dana(model.index(static_cast<int>(titles(model).indexOf(u"Dana Kim"_s))));
        QVERIFY(dana.row() > 0);
        desk.tell([now = desk.clock.now()](DeskStory& story) {
            story.theyWrite(u"+14045550171"_s, u"or Friday?"_s, now);
        });
        QTRY_COMPARE(dana.row(), 0);
        QCOMPARE(dana.data().toString(), u"Dana Kim"_s);
        QCOMPARE(model.at(0).lastWords, u"or Friday?"_s);
        QCOMPARE(reset.count(), 0);
    }

    void onePageAfterAnotherWithoutGapsOrRepeats()
    {
        DeskFixture desk;
        desk.tell([now = desk.clock.now()](DeskStory& story) { tellMany(story, 130, now); });
        ConversationModel model(desk.desk);
        model.show(ConversationFilter::All, {});
        QTRY_COMPARE(model.rowCount(), 50);
        model.fetchMore({});
        model.fetchMore({}); // Asked twice, read once.
        QTRY_COMPARE(model.rowCount(), 100);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 130);
        QVERIFY(!model.canFetchMore({}));
        auto all = titles(model);
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void aSearchIsOverNamesNumbersAndCards_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("part of a name") << u"reyes"_s << QStringList{u"Maria Reyes"_s};
        QTest::newRow("part of a number as written") << u"555-0188"_s << QStringList{u"(404) 555-0188"_s};
        QTest::newRow("what their card says they need") << u"cavity"_s << QStringList{u"Dana Kim"_s};
        QTest::newRow("how urgent their cards say it is")
            << u"as soon"_s << QStringList{u"Maria Reyes"_s, u"Dana Kim"_s};
        QTest::newRow("nobody") << u"zzz"_s << QStringList{};
    }
    void aSearchIsOverNamesNumbersAndCards()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        DeskFixture desk;
        desk.tell([now = desk.clock.now()](DeskStory& story) {
            tellMorning(story, now);
            story.correct(u"+14045550171"_s, u"service"_s, u"filling"_s, now);
            story.correct(u"+14045550171"_s, u"urgency"_s, u"Urgent"_s, now);
        });
        ConversationModel model(desk.desk);
        model.show(ConversationFilter::All, typed);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(titles(model), found);
        QVERIFY(!model.isFirstDay());
    }

    // Typed faster than it is looked for: what was typed before the last letter is not even read.
    void theLastLetterIsWhatIsShown()
    {
        DeskFixture desk;
        desk.tell([now = desk.clock.now()](DeskStory& story) { tellMorning(story, now); });
        ConversationModel model(desk.desk);
        QSignalSpy loaded(&model, &ConversationModel::loaded);
        for (const auto& typed : {u"d"_s, u"da"_s, u"re"_s, u"reye"_s})
            model.show(ConversationFilter::All, typed);
        QVERIFY(!model.isLoaded());
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(titles(model), QStringList{u"Maria Reyes"_s});
        QVERIFY(!model.isFirstDay());
        QCOMPARE(loaded.size(), 1);
    }

    void aTurnIsOverWhenAnotherIsAskedFor()
    {
        LastAsked asked;
        const auto first = asked.next();
        const auto same = asked.now();
        QVERIFY(!first.isOver() && !same.isOver());
        const auto second = asked.next();
        QVERIFY(first.isOver() && same.isOver() && !second.isOver());
    }

    void aSearchIsOverEverybodyWhateverTheFilter_data()
    {
        QTest::addColumn<ConversationFilter>("filter");
        QTest::newRow("needs reply") << ConversationFilter::NeedsReply;
        QTest::newRow("all") << ConversationFilter::All;
        QTest::newRow("done") << ConversationFilter::Done;
        QTest::newRow("failed") << ConversationFilter::Failed;
    }
    void aSearchIsOverEverybodyWhateverTheFilter()
    {
        QFETCH(ConversationFilter, filter);
        DeskFixture desk;
        desk.tell([now = desk.clock.now()](DeskStory& story) { tellMorning(story, now); });
        ConversationModel model(desk.desk);
        for (const auto& person : {u"Amara Bello"_s, u"Dana Kim"_s, u"Maria Reyes"_s}) {
            model.show(filter, person.toLower() + u' ');
            QTRY_COMPARE(titles(model), QStringList{person});
        }
        model.show(filter, {});
        QTRY_VERIFY(model.isLoaded());
        QVERIFY(!model.isSearching());
    }

    void whatASearchFoundGoesOnPageByPageDoneOrNot()
    {
        DeskFixture desk;
        desk.tell([now = desk.clock.now()](DeskStory& story) {
            tellMany(story, 120, now);
            tellMorning(story, now);
        });
        ConversationModel model(desk.desk);
        model.show(ConversationFilter::Failed, u"404"_s);
        QTRY_COMPARE(model.rowCount(), 50);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 100);
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > 120);
        QVERIFY(!model.canFetchMore({}));
        auto all = titles(model);
        QVERIFY(all.contains(u"Amara Bello"_s));
        QCOMPARE(all.removeDuplicates(), 0);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.at(row - 1).lastAt >= model.at(row).lastAt);
    }

    void theFirstDayIsKnownFromAQuietOne()
    {
        DeskFixture desk;
        ConversationModel model(desk.desk);
        model.show(ConversationFilter::NeedsReply, {});
        QTRY_VERIFY(model.isLoaded());
        QVERIFY(model.isFirstDay());
        desk.tell([now = desk.clock.now()](DeskStory& story) {
            story.call({u"+14045550123"_s, now - 5min});
        });
        QTRY_VERIFY(!model.isFirstDay());
        QCOMPARE(model.rowCount(), 0);
    }

    void aDeskWhereEverythingIsDoneIsNotOnItsFirstDay()
    {
        DeskFixture desk;
        desk.tell([now = desk.clock.now()](DeskStory& story) {
            story.theyWrite(u"+14045550123"_s, u"hi"_s, now - 5min);
            story.done(u"+14045550123"_s, now);
        });
        ConversationModel model(desk.desk);
        model.show(ConversationFilter::NeedsReply, {});
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isFirstDay());
    }

    void waitingWarms_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("tone");
        QTest::newRow("just wrote") << 0 << static_cast<int>(Tone::Cold);
        QTest::newRow("nine minutes") << 9 << static_cast<int>(Tone::Cold);
        QTest::newRow("ten minutes") << 10 << static_cast<int>(Tone::Warm);
        QTest::newRow("an hour") << 60 << static_cast<int>(Tone::Hot);
    }
    void waitingWarms()
    {
        QFETCH(int, minutes);
        QFETCH(int, tone);
        QCOMPARE(static_cast<int>(toneOfWaiting(std::chrono::minutes(minutes))), tone);
    }

    void aThreadReadsOlderPagesAbove()
    {
        DeskFixture desk;
        const auto maria = u"+14045550123"_s;
        desk.tell([now = desk.clock.now(), maria](DeskStory& story) {
            for (int i = 0; i < 150; ++i)
                story.theyWrite(maria, u"number %1"_s.arg(i), now - std::chrono::minutes(300 - i));
        });
        ThreadModel model(desk.desk);
        QAbstractItemModelTester tester(&model, fatal);
        model.open(numberOf(maria), false);
        QTRY_COMPARE(model.items().size(), size_t(60));
        QVERIFY(model.hasOlder());
        QCOMPARE(model.at(model.rowCount() - 1).words, u"number 149"_s);
        model.readOlder();
        QTRY_COMPARE(model.items().size(), size_t(120));
        model.readOlder();
        QTRY_COMPARE(model.items().size(), size_t(150));
        QVERIFY(!model.hasOlder());
        QCOMPARE(model.at(1).words, u"number 0"_s);
        // One day, said once, however many pages it took.
        QCOMPARE(model.rowCount(), 151);
        QCOMPARE(model.at(0).kind, ThreadRow::Kind::Day);
    }

    void whatWasReadAboveStaysWhenSomethingNewComes()
    {
        DeskFixture desk;
        const auto maria = u"+14045550123"_s;
        desk.tell([now = desk.clock.now(), maria](DeskStory& story) {
            for (int i = 0; i < 100; ++i)
                story.theyWrite(maria, u"number %1"_s.arg(i), now - std::chrono::minutes(300 - i));
        });
        ThreadModel model(desk.desk);
        QAbstractItemModelTester tester(&model, fatal);
        model.open(numberOf(maria), false);
        QTRY_COMPARE(model.items().size(), size_t(60));
        model.readOlder();
        QTRY_COMPARE(model.items().size(), size_t(100));
        desk.tell([now = desk.clock.now(), maria](DeskStory& story) {
            story.theyWrite(maria, u"one more"_s, now);
        });
        QTRY_COMPARE(model.items().size(), size_t(101));
        QCOMPARE(model.at(1).words, u"number 0"_s);
        QCOMPARE(model.at(model.rowCount() - 1).words, u"one more"_s);
    }

    void anotherThreadIsNotMixedIn()
    {
        DeskFixture desk;
        desk.tell([now = desk.clock.now()](DeskStory& story) {
            story.theyWrite(u"+14045550123"_s, u"from Maria"_s, now - 5min);
            story.theyWrite(u"+14045550171"_s, u"from Dana"_s, now - 4min);
        });
        ThreadModel model(desk.desk);
        model.open(numberOf(u"+14045550123"_s), false);
        model.open(numberOf(u"+14045550171"_s), false); // Before the first one was read.
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(1).words, u"from Dana"_s);
        QVERIFY(
            model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"They wrote, from Dana"_s));
    }
};

QTEST_MAIN(TstInboxModels)
#include "tst_inbox_models.moc"
