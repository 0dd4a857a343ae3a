// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString joan = u"+14045550111"_s;

/// Joan wants a cleaning and was asked, by itself, for the day.
struct AskingDesk : LeadFixture {
    explicit AskingDesk(TestStore& kept) : LeadFixture(kept)
    {
        reply(joan, Said().wants(Intent::Book).client(Client::New).service(u"cleaning"_s));
        if (waiting() != u"day?"_s) qFatal("not asked");
        if (pass(7s) != 1) qFatal("not sent");
    }
    void theyWrite(const QString& words)
    {
        clock.advance(1min);
        arrive(joan, words);
        if (readNew().size() != 1) qFatal("not read");
    }
    int toGetBackTo() { return count(u"reminder"_s, u"kind = 'ReturnTime'"_s); }
};

} // namespace

/// The answer to "Which day suits you best?" is when they want to come, not when to get back to them.
class TstAskedDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoTellsTheDayWaitsForAnAnswerNow_data() { TestStore::engines(); }
    void whoTellsTheDayWaitsForAnAnswerNow()
    {
        OPEN_TEST_STORE(store);
        AskingDesk desk(*store);
        desk.theyWrite(u"wednesday"_s);
        QCOMPARE(desk.leadOf(joan)->valueOf(commonfield::preferredTime), u"wednesday"_s);
        QCOMPARE(desk.toGetBackTo(), 0);
        QCOMPARE(desk.count(u"conversation"_s, u"waiting_since IS NOT NULL"_s), 1);
    }

    void whatElseTheyAnswer_data()
    {
        QTest::addColumn<int>("reminders");
        QTest::newRow("miercoles") << 0;
        QTest::newRow("tomorrow morning") << 0;
        QTest::newRow("next week") << 0;
        QTest::newRow("driving, call me wednesday") << 1;
        QTest::newRow("At work, off at 4. Call me then please") << 1;
        QTest::newRow("I'll text you tomorrow") << 1;
    }
    void whatElseTheyAnswer()
    {
        QFETCH(int, reminders);
        const auto store = TestStore::open();
        AskingDesk desk(*store);
        desk.theyWrite(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(desk.toGetBackTo(), reminders);
    }

    void aDayOutOfNothingIsWhenToGetBackToThem()
    {
        const auto store = TestStore::open();
        LeadFixture desk(*store);
        desk.arrive(joan, u"maybe next week"_s);
        QCOMPARE(desk.readNew().size(), 1U);
        QCOMPARE(desk.count(u"reminder"_s, u"kind = 'ReturnTime'"_s), 1);
    }

    void aDayForWhatTheyWantIsNotWhenToGetBackToThem_data()
    {
        QTest::addColumn<int>("reminders");
        QTest::newRow("saturday morning") << 0;
        QTest::newRow("el sabado por la mañana") << 0;
        QTest::newRow("tomorrow") << 0;
        QTest::newRow("maybe next week") << 1;
        QTest::newRow("call me saturday morning") << 1;
        QTest::newRow("off at 5") << 1;
    }
    void aDayForWhatTheyWantIsNotWhenToGetBackToThem()
    {
        QFETCH(int, reminders);
        const auto store = TestStore::open();
        LeadFixture desk(*store);
        desk.reply(joan, Said().wants(Intent::Question).service(u"cleaning"_s));
        desk.clock.advance(1min);
        desk.arrive(joan, QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(desk.readNew().size(), 1U);
        QCOMPARE(desk.count(u"reminder"_s, u"kind = 'ReturnTime'"_s), reminders);
    }

    void aPersonMayHaveAskedForSomethingElse()
    {
        const auto store = TestStore::open();
        AskingDesk desk(*store);
        const ConversationId thread = desk.thread(joan);
        const auto took = store->run([&](Transaction& t) {
            return ConversationRecords(t).takeOver(thread, desk.clock.now(), MemberId{u"dana"_s});
        });
        QVERIFY(took);
        desk.theyWrite(u"next week"_s); // "When may we ring you?"
        QCOMPARE(desk.toGetBackTo(), 1);
    }
};

QTEST_GUILESS_MAIN(TstAskedDay)
#include "tst_asked_day.moc"
