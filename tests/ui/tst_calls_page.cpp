// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/yes_ask.h"
#include "ui/calls/call_list.h"
#include "ui/calls/calls_page.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;

// One call of each kind, a minute apart, the newest first.
void tellEachKind(DeskStory& story, Timestamp now)
{
    story.call({maria, now - 10min, 21s});
    story.carry(now - 9min);
    story.name(maria, u"Maria Reyes"_s, now - 9min);
    story.call({u"+14045550151"_s, now - 9min, 6s, CallOutcome::Answered});
    story.call({u"+14045550152"_s, now - 8min, 11s, CallOutcome::AnsweredElsewhere});
    story.call({u"+14045550153"_s, now - 7min, 30s, CallOutcome::Unknown, Certainty::Guess});
    story.call({{}, now - 6min, 8s, CallOutcome::Abandoned, Certainty::Certain, NotTextable::Withheld});
    story.call({u"+18005550154"_s, now - 5min, 14s, CallOutcome::Voicemail, Certainty::Strong,
                NotTextable::TollFree});
    story.call({maria, now - 4min, 9s, CallOutcome::Busy});
}

struct OpenPage {
    explicit OpenPage(const std::function<void(DeskStory&, Timestamp)>& tell = tellEachKind, bool yes = true)
        : ask(yes)
    {
        desk.tell([tell, now = desk.clock.now()](DeskStory& story) { tell(story, now); });
        page = std::make_unique<CallsPage>(desk.desk, ask);
        page->resize(1284, 860);
        page->show();
        page->enter();
        list = page->findChild<CallList*>();
        model = static_cast<CallsModel*>(list->model());
    }

    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return page->findChild<QAbstractButton*>(name);
    }
    [[nodiscard]] QStringList people() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row).data().toString();
        return all;
    }
    void choose(const QString& who)
    {
        list->setCurrentIndex(model->index(static_cast<int>(people().indexOf(who))));
    }
    [[nodiscard]] bool isOptedOut(const QString& number)
    {
        return desk.store
            ->run([number](Transaction& transaction) {
                return ConsentRecords(transaction).isOptedOut(numberOf(number));
            })
            .value_or(false);
    }

    DeskFixture desk;
    YesAsk ask;
    std::unique_ptr<CallsPage> page;
    CallList* list = nullptr;
    CallsModel* model = nullptr;
};

} // namespace

class TstCallsPage : public QObject {
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

    void aCallerNobodyCouldTellOfIsTextedByOneClick()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        QVERIFY(open.button(u"textAnyway"_s)->isVisible());
        QTest::mouseClick(open.button(u"textAnyway"_s), Qt::LeftButton);
        QTRY_COMPARE(open.model->rowAt(3).followed, u"Texting now"_s);
        QVERIFY(!open.button(u"textAnyway"_s)->isVisible());
        open.desk.outbox.sendDue();
        QTRY_COMPARE(open.desk.provider.handed.size(), size_t(1));
        QCOMPARE(open.desk.provider.handed[0].to.e164(), u"+14045550153"_s);
        QTRY_VERIFY(open.model->rowAt(3).followed.endsWith(u"Sent"_s));
    }

    void theKeyTTextsTheChosenCall()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        QTest::keyClick(open.list, Qt::Key_T);
        QTRY_COMPARE(open.model->rowAt(3).followed, u"Texting now"_s);
    }

    void whatCannotBeDoneIsNotOffered_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("mayText");
        QTest::addColumn<bool>("mayNever");
        QTest::addColumn<bool>("mayOpen");
        QTest::newRow("nobody to text behind a hidden number")
            << u"Hidden number"_s << false << false << false;
        QTest::newRow("a number that takes no texts") << u"(800) 555-0154"_s << false << true << true;
        QTest::newRow("an answered caller may still be texted")
            << u"(404) 555-0151"_s << true << true << true;
    }
    void whatCannotBeDoneIsNotOffered()
    {
        QFETCH(QString, who);
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(who);
        QTRY_VERIFY(open.page->findChild<QWidget*>(u"callActions"_s)->isVisible());
        QTEST(!open.button(u"textAnyway"_s)->isHidden(), "mayText");
        QTEST(!open.button(u"neverText"_s)->isHidden(), "mayNever");
        QTEST(!open.button(u"openConversation"_s)->isHidden(), "mayOpen");
    }

    void neverTextingIsAskedForThenKept()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        QTest::mouseClick(open.button(u"neverText"_s), Qt::LeftButton);
        QCOMPARE(open.ask.asked(), QStringList{u"Never text (404) 555-0153?"_s});
        QTRY_VERIFY(open.isOptedOut(u"+14045550153"_s));
        QTRY_VERIFY(open.button(u"textAnyway"_s)->isHidden());
        QVERIFY(open.button(u"neverText"_s)->isHidden());
        QTest::keyClick(open.list, Qt::Key_T);
        open.desk.outbox.sendDue();
        QTRY_VERIFY(!open.model->rowAt(3).mayText);
        QVERIFY(open.desk.provider.handed.empty());
    }

    void sayingNoChangesNothing()
    {
        OpenPage open(tellEachKind, false);
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.choose(u"(404) 555-0153"_s);
        QTest::mouseClick(open.button(u"neverText"_s), Qt::LeftButton);
        QCOMPARE(open.ask.asked().size(), 1);
        QVERIFY(!open.isOptedOut(u"+14045550153"_s));
    }

    void enterAndTheButtonOpenTheConversation()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        QSignalSpy opened(open.page.get(), &CallsPage::openConversation);
        open.choose(u"(404) 555-0151"_s);
        QTest::keyClick(open.list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::mouseClick(open.button(u"openConversation"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 2);
        open.choose(u"Hidden number"_s);
        QTest::keyClick(open.list, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
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

    void noCallsAreAnnounced()
    {
        OpenPage open([](DeskStory&, Timestamp) {});
        auto* empty = open.page->findChild<QWidget*>(u"empty"_s);
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(open.button(u"filterMissed"_s), Qt::LeftButton);
        QTRY_COMPARE(empty->findChildren<QLabel*>().first()->text(), u"No missed calls"_s);
        open.desk.tell([now = open.desk.clock.now()](DeskStory& story) { story.call({maria, now, 5s}); });
        QTRY_VERIFY(open.list->isVisible());
    }

    void theKeyboardReachesTheActionsInReadingOrder()
    {
        OpenPage open;
        QTRY_COMPARE(open.model->rowCount(), 7);
        open.page->activateWindow();
        open.choose(u"(404) 555-0151"_s);
        open.list->setFocus();
        for (const auto& next : {u"textAnyway"_s, u"neverText"_s, u"openConversation"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), next);
            QVERIFY(!open.button(next)->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(TstCallsPage)
#include "tst_calls_page.moc"
