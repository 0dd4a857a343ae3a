// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/messaging/twilio/others_reader.h"
#include "core/messaging/twilio/texts_asked.h"
#include "tests/messaging/reply_desk.h"
#include "tests/support/waited.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const QString ann = u"+14045550123"_s;
const QString ben = u"+14045550177"_s;
const QString cleo = u"+14045550178"_s;
const Timestamp threeOClock = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 15h;

QJsonObject text(const QString& sid, std::chrono::seconds after, const QString& from)
{
    const QDateTime at = localTime(threeOClock + after, QTimeZone::utc());
    return {{u"sid"_s, sid},
            {u"direction"_s, u"inbound"_s},
            {u"from"_s, from},
            {u"to"_s, u"+13125550100"_s},
            {u"body"_s, sid},
            {u"date_created"_s, QLocale::c().toString(at, u"ddd, dd MMM yyyy hh:mm:ss '+0000'"_s)}};
}

/// Newest first, as the service lists them.
std::vector<QJsonObject> floodOf(const QString& number, int texts)
{
    std::vector<QJsonObject> rows;
    for (int i = 0; i < texts; ++i)
        rows.push_back(text(u"F%1"_s.arg(i), -1s * i, number));
    return rows;
}

QStringList numbersOf(const std::vector<PhoneNumber>& others)
{
    QStringList numbers;
    for (const PhoneNumber& number : others)
        numbers.append(number.e164());
    return numbers;
}

} // namespace

/// Whoever writes while one number floods us is read by himself, and all of him or nothing.
class TestTwilioOthers : public ReplyDesk {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".+"_s));
        setUp();
        m_ahead.clear();
        m_arrivalsThen = -1;
    }

    void cleanup() { m_provider.reset(); }

    void whoIsAskedFor()
    {
        auto rows = floodOf(ann, 60);
        rows.insert(rows.begin(), text(u"B"_s, 1s, ben));
        rows.push_back(text(u"C"_s, -70s, cleo));
        const ReadFrom nothingSeen{{threeOClock, {}}};
        const ReadFrom cleoIsFiled{{threeOClock, {u"C"_s}}};
        const ReadFrom anHourLater{{threeOClock + 1h, {}}};
        QCOMPARE(numbersOf(othersIn(rows, nothingSeen)), QStringList({cleo, ben}));
        QCOMPARE(numbersOf(othersIn(rows, cleoIsFiled)), QStringList{ben});
        QVERIFY(othersIn(rows, anHourLater).empty());
        QVERIFY(isFlood(rows));
        QVERIFY(!isFlood(floodOf(ann, 30))); // The next page is there soon enough.
    }

    void allOfANumberOrNothing_data()
    {
        QTest::addColumn<QList<QJsonObject>>("rows");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("isAll");
        const QJsonObject now = text(u"B2"_s, 0s, ben);
        const QJsonObject before = text(u"B1"_s, -60s, ben);
        const QJsonObject hourAgo = text(u"B0"_s, -1h, ben);
        using Rows = QList<QJsonObject>;
        QTest::newRow("all there is") << Rows{now, before} << QString() << true;
        QTest::newRow("nothing any more") << Rows{} << QString() << true;
        QTest::newRow("and back to what was read") << Rows{now, before, hourAgo} << u"/next"_s << true;
        QTest::newRow("and more that may be new") << Rows{now, before} << u"/next"_s << false;
        QTest::newRow("a service that lists the oldest first") << Rows{hourAgo, now} << u"/next"_s << false;
        QTest::newRow("a service that does not know the question")
            << Rows{now, text(u"A"_s, -1s, ann)} << QString() << false;
    }
    void allOfANumberOrNothing()
    {
        QFETCH(const QList<QJsonObject>, rows);
        QFETCH(const QString, next);
        const ListPage page{{rows.begin(), rows.end()}, next, {}};
        QTEST(holdsAllOf(*PhoneNumber::fromE164(ben), page, threeOClock - 10min), "isAll");
    }

    void whoWritesIntoAFloodIsReadBeforeTheRestOfIt()
    {
        beginFlood(2'500);
        lookUntil(u"2499"_s);
        QCOMPARE(m_ahead, (QStringList{u"STOP"_s, u"START"_s, u"Is anybody there?"_s}));
        QCOMPARE(m_arrivalsThen, 1); // The first start's.
        QCOMPARE(m_words.size(), 2'503);
        QCOMPARE(m_words.filter(u"Is anybody there?"_s).size(), 1);
        lookTwice();
        QCOMPARE(m_words.size(), 2'503);
        QCOMPARE(m_ahead.size(), 3);
    }

    void whoWritesWhileAFloodIsReadIsReadToo()
    {
        beginFlood(4'500);
        const QObject here;
        connect(m_server.get(), &ScriptedProvider::asked, &here,
                [this](const QByteArray&, const QByteArray& what) {
                    const auto now = m_serversClock.now();
                    if (what.contains("PageSize=1000&Page=1"))
                        m_server->book.addReceived(ben, u"Are you there?"_s, now);
                    if (what.contains("PageSize=1000&Page=2"))
                        m_server->book.addReceived(cleo, u"Help me"_s, now);
                });
        lookUntil(u"4499"_s);
        QVERIFY(m_ahead.contains(u"Are you there?"_s) || m_ahead.contains(u"Help me"_s));
        QCOMPARE(m_ahead.filter(u"Is anybody there?"_s).size(), 1);
        lookUntil(u"Are you there?"_s);
        lookUntil(u"Help me"_s);
        QCOMPARE(m_words.size(), 4'505);
    }

    void whatIsAheadWaitsForTheRestWhere_data()
    {
        QTest::addColumn<Fault>("fault");
        using F = Fault::Kind;
        QTest::newRow("the service does not answer that") << Fault{F::Error, 400, 20001};
        QTest::newRow("it is down for a moment") << Fault{F::Error, 503};
        QTest::newRow("a web page comes instead") << Fault{F::Html};
    }
    void whatIsAheadWaitsForTheRestWhere()
    {
        QFETCH(const Fault, fault);
        m_server->everyRequestFor("&From="_ba, fault);
        beginFlood(400);
        lookUntil(u"399"_s);
        QVERIFY(m_ahead.isEmpty());
        QCOMPARE(m_words.size(), 403);
        QVERIFY(m_troubles.isEmpty());
    }

    void stoppedNothingComesAhead()
    {
        beginFlood(1'000);
        m_provider->pollSoon();
        QTRY_VERIFY(m_server->getsSeen() > 0);
        m_provider->stopReceiving();
        m_ahead.clear();
        QVERIFY(waited(m_provider->check()).has_value());
        QVERIFY(waited(m_provider->check()).has_value());
        QVERIFY(m_ahead.isEmpty());
        start(m_cursor);
        lookUntil(u"999"_s);
        QCOMPARE(m_words.size(), 1'003);
    }

    void whatIsListedLateIsFoundInTheNextLook_data()
    {
        QTest::addColumn<int>("texts");
        QTest::newRow("a quiet day") << 20;
        QTest::newRow("a page of known ones") << 100;
        QTest::newRow("a busy day") << 350;
        QTest::newRow("nearly a flood") << 980;
    }
    void whatIsListedLateIsFoundInTheNextLook()
    {
        QFETCH(const int, texts);
        startFresh();
        for (int i = 0; i < texts; ++i)
            m_server->book.addReceived(ann, QString::number(i), m_serversClock.now() + 60ms * i);
        m_serversClock.advance(60s);
        lookUntil(QString::number(texts - 1));
        m_every = 60s; // From here on only when it is asked to.
        start(m_cursor);
        for (int looks = 0; looks < 4; ++looks) {
            const QString late = u"late %1"_s.arg(looks);
            m_server->book.addReceived(ben, late, m_serversClock.now() - 60s);
            m_serversClock.advance(1s);
            m_server->forgetRequests();
            m_provider->pollSoon();
            QTRY_VERIFY(m_words.contains(late));
            QVERIFY2(m_server->getsSeen() <= 4, qPrintable(QString::number(m_server->getsSeen())));
        }
    }

    void pagesAsLargeAsWhatIsKnown_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<bool>("startsLarge");
        QTest::newRow("nothing yet") << 0 << false;
        QTest::newRow("less than a page") << 99 << false;
        QTest::newRow("a page") << 100 << true;
        QTest::newRow("less than a large page") << 999 << true;
        QTest::newRow("a flood") << 1'000 << false;
    }
    void pagesAsLargeAsWhatIsKnown()
    {
        QFETCH(const int, known);
        ReadFrom from{{threeOClock, {}}};
        for (int i = 0; i < known; ++i)
            from.place.seen.append(QString::number(i));
        const TwilioAccount account{QUrl(u"https://api.twilio.com"_s), {}, {}, {}, {},
                                    *PhoneNumber::fromE164(ben)};
        QTEST(textsAsked(account, from, 0).startsLarge, "startsLarge");
    }

private:
    /// Ann floods us, and Ben writes three texts, the first of them before it began. Nothing of it was read.
    void beginFlood(int texts)
    {
        startFresh();
        m_every = 60s;
        start(m_cursor);
        connect(m_provider.get(), &MessageProvider::arrivedAhead, this,
                [this](const std::vector<IncomingText>& found) {
                    if (m_ahead.isEmpty()) m_arrivalsThen = m_arrivals;
                    for (const IncomingText& text : found)
                        m_ahead.append(text.body);
                });
        lookTwice();
        const Timestamp begin = m_serversClock.now() + 1s;
        m_server->book.addReceived(ben, u"STOP"_s, begin);
        for (int i = 0; i < texts; ++i)
            m_server->book.addReceived(ann, QString::number(i), begin + 1s + 20ms * i);
        m_serversClock.advance(100s);
        m_server->book.addReceived(ben, u"START"_s, m_serversClock.now());
        m_server->book.addReceived(ben, u"Is anybody there?"_s, m_serversClock.now());
        m_server->forgetRequests();
    }

    QStringList m_ahead;
    int m_arrivalsThen = -1; ///< When the first came ahead.
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioOthers)
#include "tst_twilio_others.moc"
