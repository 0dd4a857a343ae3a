// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/messaging/twilio/answer_reader.h"
#include "core/messaging/twilio/list_reader.h"
#include "core/messaging/twilio/twilio_news.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const Timestamp threeOClock = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 15h;

QString dated(Timestamp at)
{
    return QLocale::c().toString(localTime(at, QTimeZone::utc()), u"ddd, dd MMM yyyy hh:mm:ss '+0000'"_s);
}

QJsonObject text(const QString& sid, std::chrono::seconds after, const QString& from = u"+14045550123"_s)
{
    return {{u"sid"_s, sid},   {u"direction"_s, u"inbound"_s},
            {u"from"_s, from}, {u"to"_s, u"+13125550100"_s},
            {u"body"_s, sid},  {u"date_created"_s, dated(threeOClock + after)}};
}

QJsonObject call(const QString& sid, std::chrono::seconds after, const QString& status)
{
    return {{u"sid"_s, sid},
            {u"direction"_s, u"inbound"_s},
            {u"status"_s, status},
            {u"from"_s, u"+14045550123"_s},
            {u"to"_s, u"+13125550100"_s},
            {u"start_time"_s, dated(threeOClock + after)},
            {u"duration"_s, u"42"_s}};
}

QStringList sidsOf(const std::vector<IncomingText>& texts)
{
    QStringList sids;
    for (const IncomingText& one : texts)
        sids.append(one.ref.value);
    return sids;
}

QStringList sidsOf(const std::vector<EndedCall>& calls)
{
    QStringList sids;
    for (const EndedCall& one : calls)
        sids.append(one.call.ref.value);
    return sids;
}

ReadFrom since(std::chrono::seconds after, const QStringList& seen = {})
{
    return {{threeOClock + after, seen}, false, std::nullopt};
}

} // namespace

/// What is new in a list, and how far reading has come: nothing lost, little repeated.
class TestTwilioNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void newestFirstBecomesOldestFirst()
    {
        const NewTexts news = newTextsIn({text(u"c"_s, 9s), text(u"b"_s, 5s), text(u"a"_s, 1s)}, since(0s));
        QCOMPARE(sidsOf(news.texts), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(news.upTo.upTo, threeOClock + 9s);
        QCOMPARE(news.upTo.seen, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void readingAgainRepeatsNothing()
    {
        const std::vector<QJsonObject> rows{text(u"b"_s, 5s), text(u"a"_s, 1s)};
        const NewTexts first = newTextsIn(rows, since(0s));
        const NewTexts second = newTextsIn(rows, {first.upTo, false, {}});
        QVERIFY(second.texts.empty());
        QCOMPARE(second.upTo, first.upTo);
    }

    void aTextThatShowsUpLateIsStillFound()
    {
        const NewTexts news = newTextsIn({text(u"b"_s, 5s), text(u"late"_s, -540s)}, since(5s, {u"b"_s}));
        QCOMPARE(sidsOf(news.texts), QStringList({u"late"_s}));
        QCOMPARE(news.upTo.upTo, threeOClock + 5s);
    }

    void whatLiesBehindTheOverlapIsOldNews()
    {
        const NewTexts news = newTextsIn({text(u"old"_s, -601s)}, since(0s));
        QVERIFY(news.texts.empty());
        QCOMPARE(news.upTo.upTo, threeOClock);
    }

    void theSameTextOnTwoPagesIsOne()
    {
        const NewTexts news = newTextsIn({text(u"a"_s, 1s), text(u"a"_s, 1s)}, since(0s));
        QCOMPARE(sidsOf(news.texts), QStringList({u"a"_s}));
    }

    void withinOneSecondTheListsOrderHolds()
    {
        const std::vector<QJsonObject> newestFirst{text(u"a"_s, 9s), text(u"q"_s, 5s), text(u"b"_s, 5s),
                                                   text(u"z"_s, 5s)};
        QCOMPARE(sidsOf(newTextsIn(newestFirst, since(0s)).texts),
                 QStringList({u"z"_s, u"b"_s, u"q"_s, u"a"_s}));
        const std::vector<QJsonObject> oldestFirst{text(u"z"_s, 5s), text(u"b"_s, 5s), text(u"a"_s, 9s)};
        QCOMPARE(sidsOf(newTextsIn(oldestFirst, since(0s)).texts), QStringList({u"z"_s, u"b"_s, u"a"_s}));
    }

    void twoTextsOfOneSecondAreTwo()
    {
        const NewTexts first = newTextsIn({text(u"a"_s, 1s)}, since(0s));
        const NewTexts second = newTextsIn({text(u"b"_s, 1s), text(u"a"_s, 1s)}, {first.upTo, false, {}});
        QCOMPARE(sidsOf(second.texts), QStringList({u"b"_s}));
    }

    void whatCameBeforeTheFirstLookIsNoNews()
    {
        ReadFrom first = since(0s);
        first.isFirst = true;
        const std::vector<QJsonObject> rows{text(u"new"_s, 0s), text(u"before"_s, -30s)};
        const NewTexts news = newTextsIn(rows, first);
        QCOMPARE(sidsOf(news.texts), QStringList({u"new"_s}));
        QVERIFY(newTextsIn(rows, {news.upTo, false, {}}).texts.empty());
    }

    void aDateInTheFutureDoesNotCarryThePlaceAway()
    {
        ReadFrom from = since(0s);
        from.serverTime = threeOClock + 60s;
        const NewTexts news = newTextsIn({text(u"far"_s, 86400s), text(u"a"_s, 30s)}, from);
        QCOMPARE(sidsOf(news.texts), QStringList({u"a"_s, u"far"_s}));
        QCOMPARE(news.upTo.upTo, threeOClock + 30s);
        QVERIFY(news.upTo.seen.contains(u"far"_s));
    }

    void sendersThatCannotBeTextedAreCountedOnce()
    {
        const std::vector<QJsonObject> rows{text(u"a"_s, 1s, u"262966"_s), text(u"b"_s, 2s)};
        const NewTexts news = newTextsIn(rows, since(0s));
        QCOMPARE(sidsOf(news.texts), QStringList({u"b"_s}));
        QCOMPARE(news.leftOut, 1);
        QCOMPARE(newTextsIn(rows, {news.upTo, false, {}}).leftOut, 0);
    }

    void rowsThatMakeNoSenseAreNoHarm()
    {
        QJsonObject dateless = text(u"d"_s, 1s);
        dateless.insert(u"date_created"_s, QJsonValue());
        const NewTexts news = newTextsIn({QJsonObject{}, dateless, text(QString(), 1s)}, since(0s));
        QVERIFY(news.texts.empty());
        QCOMPARE(news.upTo.upTo, threeOClock);
    }

    void cursorsSurviveBeingStored()
    {
        const TwilioCursor cursor{TwilioCursor::Place{threeOClock, {u"a"_s, u"b"_s}},
                                  TwilioCursor::Place{threeOClock - 1h, {}}};
        QCOMPARE(decode(encode(cursor)), std::optional(cursor));
        const TwilioCursor textsOnly{TwilioCursor::Place{threeOClock, {}}, std::nullopt};
        QCOMPARE(decode(encode(textsOnly)), std::optional(textsOnly));
    }

    void cursorsOfOthersAreNotRead_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("none yet") << QString();
        QTest::newRow("a newer program's") << u"{\"v\":2,\"texts\":{\"upTo\":1,\"seen\":[]}}"_s;
        QTest::newRow("another provider's") << u"sync-token-123"_s;
        QTest::newRow("half of one") << u"{\"v\":1,\"texts\":{\"up"_s;
        QTest::newRow("no place in it") << u"{\"v\":1}"_s;
    }

    void cursorsOfOthersAreNotRead()
    {
        QFETCH(QString, value);
        QVERIFY(!decode({value}).has_value());
    }

    void callsThatEndedAreNews()
    {
        const NewCalls news = newCallsIn({call(u"c"_s, 30s, u"busy"_s), call(u"b"_s, 20s, u"no-answer"_s),
                                          call(u"a"_s, 10s, u"completed"_s)},
                                         since(0s));
        QCOMPARE(sidsOf(news.calls), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(news.calls[0].completed && !news.calls[0].call.certain);
        QVERIFY(!news.calls[1].completed && news.calls[1].call.certain && !news.calls[1].call.busy);
        QVERIFY(news.calls[2].call.busy);
        QCOMPARE(news.upTo.upTo, threeOClock + 30s);
    }

    void aCallThatStillRingsIsWaitedFor()
    {
        const std::vector<QJsonObject> now{call(u"b"_s, 700s, u"no-answer"_s),
                                           call(u"a"_s, 10s, u"ringing"_s)};
        const NewCalls news = newCallsIn(now, since(0s));
        QCOMPARE(sidsOf(news.calls), QStringList({u"b"_s}));
        QCOMPARE(news.upTo.upTo, threeOClock + 10s);
        const std::vector<QJsonObject> then{call(u"b"_s, 700s, u"no-answer"_s),
                                            call(u"a"_s, 10s, u"completed"_s)};
        QCOMPARE(sidsOf(newCallsIn(then, {news.upTo, false, {}}).calls), QStringList({u"a"_s}));
    }

    void aCallThatNeverEndsIsForgottenAfterADay()
    {
        const NewCalls news = newCallsIn(
            {call(u"b"_s, 86500s, u"no-answer"_s), call(u"a"_s, 10s, u"in-progress"_s)}, since(0s));
        QCOMPARE(news.upTo.upTo, threeOClock + 86500s);
    }

    void legsAndOutgoingCallsAreNotCalls()
    {
        QJsonObject leg = call(u"l"_s, 10s, u"no-answer"_s);
        leg.insert(u"direction"_s, u"outbound-dial"_s);
        QVERIFY(newCallsIn({leg}, since(0s)).calls.empty());
    }

    void legsTell_data()
    {
        QTest::addColumn<QStringList>("legs");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<bool>("certain");
        QTest::addColumn<bool>("busy");
        QTest::newRow("somebody picked up")
            << QStringList{u"no-answer"_s, u"completed"_s} << true << true << false;
        QTest::newRow("nobody picked up")
            << QStringList{u"no-answer"_s, u"canceled"_s} << false << true << false;
        QTest::newRow("every phone was busy") << QStringList{u"busy"_s, u"busy"_s} << false << true << true;
        QTest::newRow("one busy, one rang")
            << QStringList{u"busy"_s, u"no-answer"_s} << false << true << false;
        QTest::newRow("a script alone: who knows") << QStringList{} << true << false << false;
    }

    void legsTell()
    {
        QFETCH(QStringList, legs);
        std::vector<QJsonObject> rows;
        for (const QString& status : legs)
            rows.push_back({{u"status"_s, status}});
        const NewCalls news = newCallsIn({call(u"a"_s, 10s, u"completed"_s)}, since(0s));
        const ProviderCall judged = judgedByLegs(news.calls.front(), rows);
        QTEST(judged.answered, "answered");
        QTEST(judged.certain, "certain");
        QTEST(judged.busy, "busy");
        QCOMPARE(judged.lasted, judged.answered ? std::chrono::milliseconds(42s) : 0ms);
    }

    void pagesWhollyBefore()
    {
        const Timestamp time = threeOClock;
        QVERIFY(allBefore({text(u"b"_s, -5s), text(u"a"_s, -9s)}, time));
        QVERIFY(!allBefore({text(u"b"_s, 5s), text(u"a"_s, -9s)}, time));
        QVERIFY2(!allBefore({text(u"a"_s, -9s), text(u"b"_s, -5s)}, time),
                 "oldest first: newer ones may follow");
        QVERIFY(!allBefore({}, time));
    }

    void pauses_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("pause");
        QTest::newRow("all is well") << 0 << 0 << 10;
        QTest::newRow("once") << 1 << 0 << 20;
        QTest::newRow("twice") << 2 << 0 << 40;
        QTest::newRow("for long") << 50 << 0 << 60;
        QTest::newRow("the provider asks for less") << 1 << 5 << 20;
        QTest::newRow("the provider asks for more") << 1 << 300 << 300;
        QTest::newRow("the provider asks for a day") << 1 << 86400 << 900;
    }

    void pauses()
    {
        QFETCH(int, failures);
        QFETCH(int, asked);
        const auto pause = pauseBefore({10s, false}, failures, std::chrono::seconds(asked));
        QTEST(int(std::chrono::floor<std::chrono::seconds>(pause).count()), "pause");
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioNews)
#include "tst_twilio_news.moc"
