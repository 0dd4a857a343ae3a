// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/opt_word_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString changedMind = u"I told you to stop but changed my mind, put me back on"_s;

QString waiting(TestStore& store)
{
    return firstCell(store, u"SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"_s);
}

QString lines(TestStore& store)
{
    return firstCell(store, u"SELECT count(*) FROM consent_event"_s);
}

} // namespace

/// Somebody who had opted out seems to want texts again: a person says so, and until then nothing is sent.
class TstComingBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneClickBringsThemBack_data() { TestStore::engines(); }
    void oneClickBringsThemBack()
    {
        OPEN_TEST_STORE(store);
        OptWordDesk desk(*store);
        desk.says(u"STOP"_s);
        desk.clock.advance(1min);
        desk.says(changedMind);
        QVERIFY(isOptedOut(*store, ann)); // No second opt-out, and not yet back.
        QCOMPARE(lines(*store), u"1"_s);
        QVERIFY(desk.paused());
        QCOMPARE(waiting(*store), u"1"_s);
        QCOMPARE(desk.confirmations(), u"1"_s); // Of the STOP.
        desk.clock.advance(1min);
        QVERIFY(desk.bringBack(true));
        QVERIFY(!isOptedOut(*store, ann));
        QVERIFY(!desk.paused());
        QCOMPARE(firstCell(*store, u"SELECT what || '/' || source || '/' || words || '/' || recorded_by"
                                   " FROM consent_event ORDER BY place DESC LIMIT 1"_s),
                 u"OptedIn/Phrase/"_s + changedMind + u"/m1"_s);
        QCOMPARE(desk.confirmation(),
                 u"Maple Dental: you are subscribed again. Reply HELP for help, STOP to opt out."_s);
        QCOMPARE(waiting(*store), u"1"_s); // Their words still want an answer.
        QCOMPARE(desk.bringBack(true).error().failure, Failure::NotFound); // Another desk was faster.
    }

    void theyStayOutWhenAPersonSaysSo_data() { TestStore::engines(); }
    void theyStayOutWhenAPersonSaysSo()
    {
        OPEN_TEST_STORE(store);
        OptWordDesk desk(*store);
        desk.says(u"STOP"_s);
        desk.says(u"you can text me"_s);
        QVERIFY(desk.paused());
        QVERIFY(desk.bringBack(false));
        QVERIFY(isOptedOut(*store, ann));
        QVERIFY(!desk.paused());
        QCOMPARE(lines(*store), u"1"_s); // They opted out once.
        QCOMPARE(desk.confirmations(), u"1"_s);
        QCOMPARE(waiting(*store), u"0"_s);
    }

    void aNewStopSettlesIt_data() { TestStore::engines(); }
    void aNewStopSettlesIt()
    {
        OPEN_TEST_STORE(store);
        OptWordDesk desk(*store);
        desk.says(u"STOP"_s);
        desk.says(changedMind);
        desk.says(u"No. Stop."_s);
        QVERIFY(!desk.paused());
        QCOMPARE(desk.bringBack(true).error().failure, Failure::NotFound);
        QVERIFY(isOptedOut(*store, ann));
    }

    void theirOwnStartSettlesIt()
    {
        const auto store = TestStore::open();
        OptWordDesk desk(*store);
        desk.says(u"STOP"_s);
        desk.says(changedMind);
        desk.says(u"START"_s);
        QVERIFY(!isOptedOut(*store, ann));
        QVERIFY(!desk.paused());
        QCOMPARE(desk.bringBack(false).error().failure, Failure::NotFound);
        QVERIFY(!isOptedOut(*store, ann));
    }

    /// The question on a screen may be an old one: its answer is never taken for another's.
    void anAnswerToTheOtherQuestionCountsForNothing()
    {
        const auto store = TestStore::open();
        OptWordDesk desk(*store);
        desk.says(u"Not interested"_s);
        QCOMPARE(desk.bringBack(true).error().failure, Failure::NotFound);
        QVERIFY(desk.paused());
        desk.says(u"STOP"_s);
        desk.says(changedMind);
        QCOMPARE(desk.answer(false).error().failure, Failure::NotFound);
        QVERIFY(desk.paused());
        QVERIFY(isOptedOut(*store, ann));
    }

    void aPlainWishAsksNobody()
    {
        const auto store = TestStore::open();
        OptWordDesk desk(*store);
        desk.says(u"STOP"_s);
        desk.clock.advance(1min);
        desk.says(u"ok you can text me again"_s);
        QVERIFY(!isOptedOut(*store, ann));
        QVERIFY(!desk.paused());
        QCOMPARE(desk.confirmations(), u"2"_s);
    }

    void whoComplainsStaysOut_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto* each : {"why did you put me back on your list", "do not sign me back up",
                                 "who put me on this list", "Can you put me on for Tuesday at 3"})
            QTest::newRow(each) << QString::fromUtf8(each);
    }
    void whoComplainsStaysOut()
    {
        QFETCH(QString, words);
        const auto store = TestStore::open();
        OptWordDesk desk(*store);
        desk.says(u"STOP"_s);
        desk.says(words);
        QVERIFY(isOptedOut(*store, ann));
        QVERIFY(!desk.paused());
    }

    void broughtBackLateNothingIsConfirmed()
    {
        const auto store = TestStore::open();
        OptWordDesk desk(*store);
        desk.says(u"STOP"_s);
        desk.says(changedMind);
        desk.clock.advance(6min);
        QVERIFY(desk.bringBack(true));
        QVERIFY(!isOptedOut(*store, ann));
        QCOMPARE(desk.confirmations(), u"1"_s);
    }

    void theAnswerIsInTheirLanguage()
    {
        const auto store = TestStore::open();
        OptWordDesk desk(*store);
        desk.says(u"STOP"_s);
        desk.says(u"Les dije que pararan pero cambié de opinión, pónganme otra vez"_s);
        desk.clock.advance(1s);
        QVERIFY(desk.bringBack(true));
        QVERIFY2(desk.confirmation().contains(u"le escribiremos de nuevo"_s),
                 qPrintable(desk.confirmation()));
    }
};

QTEST_GUILESS_MAIN(TstComingBack)
#include "tst_coming_back.moc"
