// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/call_filing.h"
#include "tests/ui/today_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// Somebody who shows @p shown rings in vain, and speaks to the machine where they left words.
CallId rings(OpenToday& open, const QString& shown, LeftMessage left = LeftMessage::No)
{
    const Timestamp now = open.desk.clock.now();
    FinishedCall call{LineId{u"desk"_s},
                      CallKey{newId()},
                      readCallerId(shown, u"US"),
                      now - 36min,
                      now - 35min,
                      left == LeftMessage::Yes ? CallOutcome::Voicemail : CallOutcome::NoAnswer,
                      Certainty::Certain,
                      {},
                      0,
                      true,
                      left};
    const auto filed = open.desk.store->run([&](Transaction& transaction) {
        return fileAndDecide(
            transaction, {call, u"Front desk"_s, open.desk.settings.current(), true, open.desk.clock.now()});
    });
    if (!filed) qFatal("not filed: %s", qPrintable(filed.error().detail));
    return filed->call.id;
}

} // namespace

/// Callers without a whole number on the Today page.
class TstTodayNoNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void sevenDigitsAreDialledAndOpenTheirCall()
    {
        OpenToday open(false);
        const CallId call = rings(open, u"5551234"_s);
        QTRY_COMPARE(open.people(), QStringList{u"555-1234"_s});
        QCOMPARE(open.model->rowAt(0).why, u"Missed 10:12. Cannot be texted, call back"_s);
        QVERIFY(open.model->rowAt(0).callIsBest && !open.model->rowAt(0).mayText);
        CallId opened;
        connect(open.page.get(), &TodayPage::openCall, this, [&](const CallId& id) { opened = id; });
        QSignalSpy thread(open.page.get(), &TodayPage::openConversation);
        QTest::keyClick(open.list, Qt::Key_Return);
        QCOMPARE(opened, call);
        QTest::keyClick(open.list, Qt::Key_T); // There is no thread to write in.
        QCOMPARE(thread.count(), 0);
        QStringList dialled;
        open.page->setDial([&](const QString& digits) {
            dialled << digits;
            return false;
        });
        QTest::mouseClick(open.button(u"call"_s), Qt::LeftButton);
        QCOMPARE(dialled, QStringList{u"5551234"_s});
        QVERIFY(open.page->findChild<QLabel*>(u"notice"_s)->text().endsWith(u"Dial 555-1234."_s));
        open.pick(u"Reached"_s);
        QTRY_COMPARE(open.model->sheet().doneToday(), 1);
        QTest::keyClick(open.list, Qt::Key_Return); // Unfolds what is done.
        open.choose(u"555-1234"_s);
        QTest::mouseClick(open.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(open.model->sheet().toGetBackTo(), 1);
        QCOMPARE(open.model->sheet().doneToday(), 0);
    }

    void aHiddenNumberThatLeftWordsHasNothingToDial()
    {
        OpenToday open(false);
        rings(open, u"anonymous"_s);
        rings(open, u"anonymous"_s, LeftMessage::Yes);
        QTRY_COMPARE(open.people(), QStringList{u"Hidden number"_s});
        QCOMPARE(open.model->rowAt(0).why, u"Missed 10:12, left a voicemail. No number came with the call"_s);
        QVERIFY(!open.model->rowAt(0).callIsBest);
        QVERIFY(!open.button(u"call"_s)->isVisible());
        QTest::keyClick(open.list, Qt::Key_C);
        QCOMPARE(open.page->findChild<QLabel*>(u"notice"_s)->text(), u"No number came with that call."_s);
        QVERIFY(open.popover() == nullptr);
        QTest::keyClick(open.list, Qt::Key_D);
        open.pick(u"They will call"_s);
        QTRY_COMPARE(open.model->sheet().comingUp.size(), 1U);
        QCOMPARE(open.model->sheet().toGetBackTo(), 0);
    }

    void aNameAloneIsLookedUpAndStandsOnThePaper()
    {
        OpenToday open(false);
        rings(open, u"\"Maria Lopez\" <sip:maria@pbx.example>"_s);
        QTRY_COMPARE(open.people(), QStringList{u"Maria Lopez"_s});
        Paper printed;
        open.page->setPrint([&](const Paper& paper, QWidget*) { printed = paper; });
        QTest::mouseClick(open.page->findChild<QAbstractButton*>(u"printList"_s), Qt::LeftButton);
        const Paper::Row row = printed.sections.at(0).rows.at(0);
        QCOMPARE(row.who, u"Maria Lopez"_s);
        QCOMPARE(row.why, u"Missed 10:12. No number came with the call, look it up"_s);
        QCOMPARE(row.number, QString());
    }
};

QTEST_MAIN(TstTodayNoNumber)
#include "tst_today_no_number.moc"
