// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/merge_records.h"
#include "tests/support/plain_words.h"
#include "tests/support/text_desk.h"
#include "tests/ui/calls_fixture.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// A call that another page speaks of is found on the Calls page.
class TstCallsOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whoSaidStopWithAnotherNumberIsOfferedNoText()
    {
        const QString work = u"+14045550152"_s;
        OpenPage open([&](DeskStory& story, Timestamp now) {
            story.call({maria, now - 10min, 21s, CallOutcome::Answered});
            story.call({work, now - 9min, 21s, CallOutcome::Answered});
            story.name(maria, u"Maria Reyes"_s, now - 8min);
            story.name(work, u"Maria at work"_s, now - 8min);
        });
        QTRY_COMPARE(open.model->rowCount(), 2);
        QVERIFY(open.model->rowAt(0).mayText && open.model->rowAt(1).mayText);
        QVERIFY(open.desk.store->run([&](Transaction& transaction) {
            return MergeRecords(transaction).merge(numberOf(maria), numberOf(work), open.desk.clock.now());
        }));
        noteConsent(*open.desk.store, work, ConsentChange::OptedOut, open.desk.clock.now());
        QTRY_VERIFY(!open.model->rowAt(0).mayText && !open.model->rowAt(1).mayText);
    }

    void showsACallFarBackWhateverWasFiltered()
    {
        constexpr int calls = 150; // More than two pages of the list.
        OpenPage open([](DeskStory& story, Timestamp now) {
            for (int i = 0; i < calls; ++i)
                story.call({{},
                            now - std::chrono::minutes(calls - i),
                            9s,
                            CallOutcome::NoAnswer,
                            Certainty::Certain,
                            NotTextable::Withheld});
        });
        QTRY_VERIFY(open.model->rowCount() > 0);
        const CallId oldest{
            firstCell(*open.desk.store, u"SELECT id FROM call ORDER BY rang_at, id LIMIT 1"_s)};
        QTest::mouseClick(open.button(u"filterAnswered"_s), Qt::LeftButton);
        QTRY_COMPARE(open.model->rowCount(), 0);
        open.page->showCall(oldest);
        QTRY_COMPARE(open.model->rowCount(), calls);
        QTRY_COMPARE(open.list->currentIndex().row(), calls - 1);
        QCOMPARE(open.model->at(calls - 1).logged.call.id, oldest);
        QVERIFY(open.button(u"filterAll"_s)->isChecked());
        open.page->showCall(CallId{u"gone"_s}); // Deleted for its age meanwhile.
        QTRY_COMPARE(open.model->rowCount(), calls);
    }

    void noPageIsCalmWhileNoCallIsNoticed()
    {
        const QString why = u"Not listening, calls are not noticed. Wrong user or password."_s;
        OpenPage open([](DeskStory&, Timestamp) {});
        const QSignalSpy asked(open.page.get(), &CallsPage::healthAsked);
        auto* empty = open.page->findChild<QWidget*>(u"empty"_s);
        const auto says = [empty](const QString& sentence) {
            return std::ranges::any_of(empty->findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisible() && label->text() == sentence;
            });
        };
        QTRY_VERIFY(says(u"No calls yet"_s));
        open.page->showUnnoticed(why);
        QVERIFY(says(u"Calls are not noticed"_s) && says(why));
        QTest::mouseClick(open.button(u"filterMissed"_s), Qt::LeftButton);
        QTRY_VERIFY(says(why) && !says(u"Everybody who called reached somebody."_s));
        QTest::mouseClick(open.button(u"emptyAction"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        open.page->showUnnoticed({});
        QVERIFY(says(u"No missed calls"_s));
    }
};

QTEST_MAIN(TstCallsOpen)
#include "tst_calls_open.moc"
