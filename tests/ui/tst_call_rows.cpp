// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calls_fixture.h"
#include "tests/ui/words_device.h"
#include "ui/wording/call_words.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// It leaves, and nobody learns whether it arrived.
void holdWhatIsQueued(TestStore& store, Timestamp at)
{
    QVERIFY(store.run([at](Transaction& transaction) -> Result<void> {
        OutboxRecords records(transaction);
        const auto leaving =
            records.claimDue(numberOf(u"+14045550100"_s), at, 1, std::nullopt, deskRulesOf(drawnPractice()));
        if (!leaving) return Fail(leaving.error());
        for (const OutgoingText& text : *leaving) {
            if (auto held = records.end(text.id, {TextState::Held, TextReason::Unsettled}, at); !held)
                return held;
        }
        transaction.touch(Area::Calls);
        return {};
    }));
}

} // namespace

class TstCallRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void everyFilterShowsItsCalls_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("people");
        QTest::newRow("all of them, the newest first")
            << u"filterAll"_s
            << QStringList{u"Maria Reyes"_s,    u"(800) 555-0154"_s, u"Hidden number"_s, u"(404) 555-0153"_s,
                           u"(404) 555-0152"_s, u"(404) 555-0151"_s, u"Maria Reyes"_s};
        QTest::newRow("who was missed")
            << u"filterMissed"_s
            << QStringList{u"Maria Reyes"_s, u"(800) 555-0154"_s, u"Hidden number"_s, u"Maria Reyes"_s};
        QTest::newRow("who got a text") << u"filterTexted"_s << QStringList{u"Maria Reyes"_s};
        QTest::newRow("who was missed and got none")
            << u"filterNotTexted"_s << QStringList{u"Maria Reyes"_s, u"(800) 555-0154"_s, u"Hidden number"_s};
        QTest::newRow("who reached somebody")
            << u"filterAnswered"_s << QStringList{u"(404) 555-0152"_s, u"(404) 555-0151"_s};
        QTest::newRow("where nobody knows") << u"filterUnknown"_s << QStringList{u"(404) 555-0153"_s};
    }
    void everyFilterShowsItsCalls()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, people);
        OpenPage open;
        QAbstractItemModelTester tester(open.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(open.model->rowCount(), 7);
        QTest::mouseClick(open.button(filter), Qt::LeftButton);
        QTRY_COMPARE(open.people(), people);
    }

    void aRowSaysWhatHappenedAndWhy_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("length");
        QTest::addColumn<QString>("followed");
        QTest::newRow("a second call is not texted again")
            << 0 << u"Missed, busy"_s << u"rang 9 s"_s << u"Not texted: they got a text 5 min earlier"_s;
        QTest::newRow("a company's number takes no texts")
            << 1 << u"Missed, voicemail"_s << u"rang 14 s · very likely"_s
            << u"This is a toll-free number of a company. Call back instead."_s;
        QTest::newRow("a hidden number cannot be texted")
            << 2 << u"Missed"_s << u"rang 8 s"_s << u"Not texted: the caller hid their number"_s;
        QTest::newRow("the line cannot tell") << 3 << u"Not known"_s << u"rang 30 s · Did you get it?"_s
                                              << u"Not texted: not known whether somebody answered"_s;
        QTest::newRow("another desk took it") << 4 << u"Answered at another desk"_s << u"after 11 s"_s
                                              << u"Not texted: answered at another desk"_s;
        QTest::newRow("we took it") << 5 << u"Answered"_s << u"after 6 s"_s << QString();
        QTest::newRow("the text arrived")
            << 6 << u"Missed"_s << u"rang 21 s"_s << u"Texted in 39 s · Delivered"_s;
    }
    void aRowSaysWhatHappenedAndWhy()
    {
        QFETCH(int, row);
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        const auto words = open.model->rowAt(row);
        QTEST(words.outcome, "outcome");
        QTEST(words.length, "length");
        QTEST(words.followed, "followed");
        const auto spoken = open.model->index(row).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(words.followed));
        QVERIFY(spoken.contains(words.who));
    }

    void whyNobodyWasTextedIsWholeInASmallWindow()
    {
        OpenPage open;
        open.page->resize(840, 700);
        QTRY_COMPARE(open.model->rowCount(), 7);
        const QModelIndex tollFree = open.model->index(1);
        open.list->setCurrentIndex(tollFree);
        QStyleOptionViewItem option;
        option.initFrom(open.list);
        option.rect = open.list->visualRect(tollFree);
        WordsDevice device;
        QPainter painter(&device);
        open.list->itemDelegate()->paint(&painter, option, tollFree);
        painter.end();
        const auto plain = [](QString words) { return words.remove(u'|').remove(u' '); };
        const QString followed = open.model->rowAt(1).followed;
        QVERIFY2(plain(device.words()).contains(plain(followed)), qPrintable(device.words()));
    }

    void theListGoesOnAsItIsScrolledEachCallOnce()
    {
        OpenPage open([](DeskStory& story, Timestamp now) { tellMany(story, 150, now); });
        QAbstractItemModelTester tester(open.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_VERIFY(open.model->rowCount() > 0);
        QVERIFY(open.model->rowCount() < 150);
        QTRY_VERIFY(([&] {
            open.list->verticalScrollBar()->setValue(open.list->verticalScrollBar()->maximum());
            return open.model->rowCount() == 150;
        }()));
        auto people = open.people();
        QCOMPARE(people.first(), u"(404) 556-0000"_s);
        QCOMPARE(people.last(), u"(404) 556-0149"_s);
        people.removeDuplicates();
        QCOMPARE(people.size(), 150);
        QVERIFY(!open.model->canFetchMore({}));
    }

    void aNewCallComesOnTopAndTheChosenOneStaysChosen()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        open.desk.tell([now = open.desk.clock.now()](DeskStory& story) {
            story.call({u"+14045550160"_s, now, 5s});
        });
        QTRY_COMPARE(open.people().first(), u"(404) 555-0160"_s);
        QCOMPARE(open.list->currentIndex().data().toString(), u"(404) 555-0153"_s);
    }

    void aWaitingTextIsCountedDown()
    {
        OpenPage open([](DeskStory& story, Timestamp now) { story.call({maria, now - 25s, 19s}); });
        QTRY_COMPARE(open.model->rowCount(), 1);
        QCOMPARE(open.model->rowAt(0).followed, u"Texting in 9 s"_s);
        QVERIFY(open.model->countsDown());
        open.desk.clock.advance(8500ms);
        QCOMPARE(open.model->rowAt(0).followed, u"Texting in 1 s"_s);
    }

    void whatMayHaveArrivedIsAskedInTheThreadAndNotTextedAgain()
    {
        OpenPage open([](DeskStory& story, Timestamp now) { story.call({maria, now - 10min, 21s}); });
        holdWhatIsQueued(*open.desk.store, open.desk.clock.now() - 9min);
        QTRY_COMPARE(open.model->rowCount(), 1);
        QTRY_VERIFY(!open.model->countsDown());
        const CallRow row = open.model->rowAt(0);
        QVERIFY2(row.followed.startsWith(u"Needs a look. It may have arrived"_s), qPrintable(row.followed));
        QVERIFY(!row.mayText && !row.suggestsText);
        QVERIFY(row.mayOpen);
    }

    void aNumberOfThePlaceIsShownAsItCame()
    {
        OpenPage open([](DeskStory& story, Timestamp now) {
            story.call({{},
                        now - 3min,
                        21s,
                        CallOutcome::Abandoned,
                        Certainty::Certain,
                        NotTextable::TooShort,
                        u"555-1234"_s});
        });
        QTRY_COMPARE(open.model->rowCount(), 1);
        QCOMPARE(open.model->rowAt(0).who, u"555-1234"_s);
        QVERIFY(!open.model->rowAt(0).mayText);
    }

    void whatTheMachineKnowsOfAMessage_data()
    {
        QTest::addColumn<LeftMessage>("left");
        QTest::addColumn<QString>("words");
        QTest::newRow("they spoke") << LeftMessage::Yes << u"left a voicemail"_s;
        QTest::newRow("they did not") << LeftMessage::No << u"voicemail took it: no message"_s;
        QTest::newRow("nobody knows") << LeftMessage::NotKnown << u"voicemail took it: perhaps no message"_s;
    }
    void whatTheMachineKnowsOfAMessage()
    {
        QFETCH(const LeftMessage, left);
        FiledCall call;
        call.lineName = u"Front desk"_s;
        call.outcome = CallOutcome::Voicemail;
        call.leftMessage = left;
        QFETCH(const QString, words);
        QCOMPARE(callLine(call, TimeWords(QTimeZone::utc())).section(u" · "_s, 0, 0),
                 u"Missed call on Front desk, "_s + words);
    }

    void whoRangWhenTheProgramWasClosedWasNotHiddenByTheLine()
    {
        FiledCall call;
        call.evidence = u"the program ended while it rang"_s;
        QCOMPARE(certaintyWords(call), u"Second Ring was closed while it rang. Did you get it?"_s);
        call.evidence = u"the line fell silent"_s;
        QCOMPARE(certaintyWords(call), u"Your line cannot see whether somebody answered. Did you get it?"_s);
    }

    void daysStandOverTheirCalls()
    {
        OpenPage open([](DeskStory& story, Timestamp now) {
            story.call({maria, now - 26h, 21s});
            story.call({maria, now - 3min, 21s});
            story.call({maria, now - 2min, 21s});
        });
        QTRY_COMPARE(open.model->rowCount(), 3);
        QCOMPARE(open.model->dayOver(0), u"Today"_s);
        QCOMPARE(open.model->dayOver(1), QString());
        QCOMPARE(open.model->dayOver(2), u"Yesterday"_s);
        QVERIFY(open.model->endsDay(1));
    }
};

QTEST_MAIN(TstCallRows)
#include "tst_call_rows.moc"
