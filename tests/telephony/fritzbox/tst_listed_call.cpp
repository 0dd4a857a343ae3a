// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/telephony/fritzbox/listed_call.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QTimeZone berlin("Europe/Berlin");

QByteArray callOf(const QByteArray& fields)
{
    return "<Call>" + fields + "</Call>";
}

const QByteArray missed = callOf(
    "<Id>123</Id><Type>2</Type><Caller>01751234567</Caller><Called>SIP: 732100</Called><CalledNumber>732100"
    "</CalledNumber><Name>M&#252;ller &amp; Sohn</Name><Numbertype/><Device></Device><Port></Port>"
    "<Date>20.11.26 13:02</Date><Duration>0:00</Duration><Count/><Path/>");
const QByteArray taken =
    callOf("<Type>1</Type><Caller>01751234567</Caller><Called>SIP: 732100</Called><Port>10</Port>"
           "<Date>20.11.26 12:30</Date><Duration>1:05</Duration>");

} // namespace

class TstListedCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aListIsReadOldestFirst()
    {
        const auto calls =
            readCallList("<root><timestamp>1</timestamp>" + missed + taken + "</root>", berlin);
        QVERIFY(calls);
        QCOMPARE(calls->size(), 2U);
        const ListedCall& first = calls->front();
        QCOMPARE(first.kind, ListedCall::Kind::Taken);
        QCOMPARE(first.lasted, 65min);
        QCOMPARE(first.port, 10);
        QCOMPARE(first.own, u"732100"_s);
        const ListedCall& last = calls->back();
        QCOMPARE(last.kind, ListedCall::Kind::Missed);
        QCOMPARE(last.remote, u"01751234567"_s);
        QCOMPARE(last.own, u"732100"_s);
        QCOMPARE(last.minute, u"20.11.26 13:02"_s);
        QCOMPARE(last.port, -1);
        QVERIFY(!last.hasRecording);
        QCOMPARE(localTime(last.at, QTimeZone::utc()), QDateTime(QDate(2026, 11, 20), QTime(12, 2), Qt::UTC));
    }

    void whoWasCalledIsTheOtherSideOfAnOutgoingCall()
    {
        const auto calls = readCallList(
            "<root>" +
                callOf("<Type>3</Type><Caller>Internet: 732100</Caller><CallerNumber>732100</CallerNumber>"
                       "<Called>01751234567</Called><Date>20.11.26 13:02</Date>") +
                "</root>",
            berlin);
        QVERIFY(calls);
        QCOMPARE(calls->front().remote, u"01751234567"_s);
        QCOMPARE(calls->front().own, u"732100"_s);
    }

    void aRecordingIsSeen()
    {
        const auto calls = readCallList(
            "<root>" +
                callOf("<Type>1</Type><Caller>1</Caller><Port>40</Port><Date>20.11.26 13:02</Date>"
                       "<Path>/download.lua?path=/data/tam/rec/rec.0.007</Path>") +
                "</root>",
            berlin);
        QVERIFY(calls);
        QVERIFY(calls->front().hasRecording);
    }

    void aConversationUnderWayIsKnownAsOne()
    {
        const auto calls =
            readCallList("<root>" + callOf("<Type>9</Type><Date>20.11.26 13:02</Date>") + "</root>", berlin);
        QVERIFY(calls);
        QCOMPARE(calls->front().kind, ListedCall::Kind::Active);
    }

    void kindsThatTeachNothing_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("blocked by the box") << QByteArray("10");
        QTest::newRow("outgoing and under way") << QByteArray("11");
        QTest::newRow("a word") << QByteArray("missed");
    }
    void kindsThatTeachNothing()
    {
        QFETCH(const QByteArray, type);
        const auto calls = readCallList(
            "<root>" + callOf("<Type>" + type + "</Type><Date>20.11.26 13:02</Date>") + "</root>", berlin);
        QVERIFY(calls);
        QCOMPARE(calls->front().kind, ListedCall::Kind::Other);
    }

    void badLists_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("a web page") << QByteArray("404 not found") << true;
        QTest::newRow("cut off in the first call") << "<root>" + missed.left(60) << true;
        QTest::newRow("no calls") << QByteArray("<root></root>") << false;
        QTest::newRow("a call without its time")
            << "<root>" + callOf("<Type>2</Type><Date>soon</Date>") + "</root>" << false;
    }
    void badLists()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const bool, isRefused);
        const auto calls = readCallList(xml, berlin);
        QCOMPARE(!calls, isRefused);
        if (calls) QVERIFY(calls->empty());
    }

    void theAddressIsReadFromTheAnswer()
    {
        QCOMPARE(callListAddress("<e><b><NewCallListURL>http://fritz.box:49000/calllist.lua?sid=1&amp;x=2"
                                 "</NewCallListURL></b></e>"),
                 u"http://fritz.box:49000/calllist.lua?sid=1&x=2"_s);
        QCOMPARE(callListAddress("<e/>"), QString());
        QCOMPARE(callListAddress("nonsense"), QString());
        QVERIFY(callListQuestion().contains("GetCallList"));
    }
};

QTEST_GUILESS_MAIN(TstListedCall)
#include "tst_listed_call.moc"
