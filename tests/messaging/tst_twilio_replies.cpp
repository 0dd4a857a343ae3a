// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/reply_desk.h"
#include "tests/support/waited.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const QString ann = u"+14045550123"_s;
const QString ben = u"+14045550177"_s;

} // namespace

/// Replies are read from a real connection: each found, none lost, whatever clocks, pages and faults do.
class TestTwilioReplies : public ReplyDesk {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!.*reading mark).+"_s));
        setUp();
    }

    void cleanup() { m_provider.reset(); }

    void aReplyArrivesOnce()
    {
        startFresh();
        m_server->book.addReceived(ann, u"Thursday at 3?"_s, m_serversClock.now());
        lookUntil(u"Thursday at 3?"_s);
        lookTwice();
        QCOMPARE(m_words, QStringList({u"Thursday at 3?"_s}));
    }

    void repliesComeOldestFirst()
    {
        startFresh();
        m_server->book.addReceived(ann, u"one"_s, m_serversClock.now());
        m_server->book.addReceived(ben, u"two"_s, m_serversClock.now() + 1s);
        m_server->book.addReceived(ann, u"three"_s, m_serversClock.now() + 2s);
        m_serversClock.advance(3s);
        lookUntil(u"three"_s);
        QCOMPARE(m_words, QStringList({u"one"_s, u"two"_s, u"three"_s}));
    }

    void textsOfOneSecondKeepTheirOrder()
    {
        startFresh();
        QStringList sent;
        for (int i = 0; i < 12; ++i) {
            sent.append(QString::number(i));
            m_server->book.addReceived(ann, sent.last(), m_serversClock.now());
        }
        lookUntil(u"11"_s);
        QCOMPARE(m_words, sent);
    }

    void whatLayThereBeforeTheFirstStartStaysThere()
    {
        m_server->book.addReceived(ann, u"last week"_s, m_serversClock.now() - 168h);
        m_server->book.addReceived(ann, u"five minutes ago"_s, m_serversClock.now() - 5min);
        startFresh();
        lookTwice();
        QVERIFY(m_words.isEmpty());
    }

    void whatCameWhileTheProgramWasOffIsRead()
    {
        startFresh();
        m_provider.reset();
        m_server->book.addReceived(ann, u"while you slept"_s, m_serversClock.now() + 1h);
        m_serversClock.advance(72h);
        start(m_cursor);
        lookUntil(u"while you slept"_s);
    }

    void manyPages_data()
    {
        QTest::addColumn<int>("texts");
        QTest::addColumn<int>("perPage");
        QTest::addColumn<bool>("oldestFirst");
        QTest::newRow("one text on a page of one") << 1 << 1 << false;
        QTest::newRow("a page exactly full") << 10 << 10 << false;
        QTest::newRow("one more than a page") << 11 << 10 << false;
        QTest::newRow("one text a page") << 7 << 1 << false;
        QTest::newRow("many pages") << 250 << 100 << false;
        QTest::newRow("a provider that lists the oldest first") << 25 << 10 << true;
    }

    void manyPages()
    {
        QFETCH(int, texts);
        QFETCH(int, perPage);
        QFETCH(bool, oldestFirst);
        m_server->book.oldestFirst = oldestFirst;
        startFresh();
        m_server->book.mostPerPage = perPage;
        for (int i = 0; i < texts; ++i)
            m_server->book.addReceived(ann, QString::number(i), m_serversClock.now() + 1s * i);
        m_serversClock.advance(1s * texts);
        lookUntil(QString::number(texts - 1));
        QCOMPARE(m_words.size(), texts);
        lookTwice();
        QCOMPARE(m_words.size(), texts);
    }

    void whatIsNotKeptIsNotReadYet()
    {
        startFresh();
        m_keeps = false;
        bool isRead = false;
        const QObject here;
        connect(m_provider.get(), &MessageProvider::repliesRead, &here, [&] { isRead = true; });
        connect(m_provider.get(), &MessageProvider::arrived, &here, [&] { isRead = false; });
        m_server->book.addReceived(ann, u"STOP"_s, m_serversClock.now());
        lookUntil(u"STOP"_s);
        QVERIFY(!isRead);
        m_provider->kept(m_cursor);
        QVERIFY(isRead);
    }

    void aLongDayIsNotReadWholeEachTime()
    {
        m_server->book.mostPerPage = 10;
        for (int i = 0; i < 200; ++i)
            m_server->book.addReceived(ann, u"old"_s, m_serversClock.now() - 5h + 1min * i);
        startFresh();
        m_server->book.addReceived(ann, u"new"_s, m_serversClock.now());
        lookUntil(u"new"_s);
        m_server->forgetRequests();
        lookTwice();
        for (const SeenRequest& request : m_server->requests()) {
            QVERIFY2(!request.target.contains("&Page=2"), request.target.constData());
        }
    }

    void faultsLoseNothing_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<TextTrouble>("trouble");
        using F = Fault::Kind;
        using enum TextTrouble;
        QTest::newRow("half a page") << Fault{F::HalfAnswer} << NotUnderstood;
        QTest::newRow("a web page") << Fault{F::Html} << NotUnderstood;
        QTest::newRow("broken down") << Fault{F::Error, 500, 20500} << ProviderDown;
        QTest::newRow("broken down, in a web page") << Fault{F::Error, 502} << ProviderDown;
        QTest::newRow("too many questions") << Fault{F::Error, 429, 20429, 0} << RateLimited;
        QTest::newRow("the token was changed") << Fault{F::Error, 401, 20003} << WrongKey;
    }

    void faultsLoseNothing()
    {
        QFETCH(Fault, fault);
        m_server->book.mostPerPage = 2;
        startFresh();
        for (int i = 0; i < 7; ++i)
            m_server->book.addReceived(ann, QString::number(i), m_serversClock.now() + 1s * i);
        m_serversClock.advance(1min);
        // In the middle of the pages, then on the very first.
        m_server->nextGet({});
        m_server->nextGet({});
        m_server->nextGet(fault);
        m_server->nextGet(fault);
        lookUntil(u"6"_s);
        QCOMPARE(m_words, QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
        QFETCH(TextTrouble, trouble);
        QCOMPARE(m_troubles, QList<TextTrouble>({trouble, TextTrouble::None}));
    }

    void aBrokenConnectionIsTrouble()
    {
        startFresh();
        m_server->everyGet({Fault::Kind::Reset});
        QTRY_VERIFY(lookingFinds([this] { return m_troubles.contains(TextTrouble::NoConnection); }));
        m_server->everyGet({});
        QTRY_VERIFY(lookingFinds([this] { return m_troubles.last() == TextTrouble::None; }));
    }

    void aPauseAskedForIsKept()
    {
        startFresh();
        m_server->everyGet({Fault::Kind::Error, 429, 20429, 60});
        QTRY_VERIFY(lookingFinds([this] { return m_troubles.contains(TextTrouble::RateLimited); }));
        m_server->forgetRequests();
        for (int i = 0; i < 20; ++i) {
            m_provider->pollSoon();
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_server->getsSeen(), 0);
    }

    void ourClockDoesNotMatter_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<bool>("saysTheTime");
        QTest::newRow("ours is right") << 0 << true;
        QTest::newRow("ours is a day fast") << 86400 << true;
        QTest::newRow("ours is a day slow") << -86400 << true;
        QTest::newRow("ours stands at 1970") << -1795186800 << true;
        QTest::newRow("ours is years fast") << 400'000'000 << true;
        QTest::newRow("theirs is not told") << 0 << false;
    }

    void ourClockDoesNotMatter()
    {
        QFETCH(int, ahead);
        QFETCH(bool, saysTheTime);
        m_server->saysTheTime = saysTheTime;
        m_clock.advance(std::chrono::seconds(ahead));
        m_server->book.addReceived(ann, u"long ago"_s, m_serversClock.now() - 48h);
        startFresh();
        for (const QString& words : {u"one"_s, u"two"_s}) {
            m_serversClock.advance(1min);
            m_clock.advance(1h); // and it runs wrong
            m_server->book.addReceived(ann, words, m_serversClock.now());
            lookUntil(words);
        }
        QCOMPARE(m_words, QStringList({u"one"_s, u"two"_s}));
    }

    void theirClockGoesBack()
    {
        startFresh();
        m_serversClock.advance(2h);
        m_server->book.addReceived(ann, u"of the future"_s, m_serversClock.now());
        lookUntil(u"of the future"_s);
        m_serversClock.advance(-2h);
        m_server->book.addReceived(ann, u"of now"_s, m_serversClock.now());
        lookUntil(u"of now"_s);
        m_serversClock.advance(1min);
        m_server->book.addReceived(ann, u"and on"_s, m_serversClock.now());
        lookUntil(u"and on"_s);
    }

    void nothingIsPassedThatWasNotKept()
    {
        startFresh();
        m_keeps = false; // the disk is full
        m_server->book.addReceived(ann, u"keep me"_s, m_serversClock.now());
        const Cursor before = m_cursor;
        lookUntil(u"keep me"_s);
        QTRY_VERIFY(lookingFinds([this] { return m_words.count(u"keep me"_s) >= 2; }));
        m_provider.reset();
        m_words.clear();
        m_keeps = true;
        start(before);
        lookUntil(u"keep me"_s);
    }

    void aMarkThatCannotBeReadMeansTheLastDayAgain()
    {
        m_server->book.addReceived(ann, u"this morning"_s, m_serversClock.now() - 3h);
        m_server->book.addReceived(ann, u"last week"_s, m_serversClock.now() - 168h);
        start({u"{\"v\":99}"_s});
        lookUntil(u"this morning"_s);
        QCOMPARE(m_words, QStringList({u"this morning"_s}));
    }

    void stoppedMeansStopped()
    {
        startFresh();
        m_provider->stopReceiving();
        QVERIFY(waited(m_provider->check()).has_value()); // whatever was under way is over
        m_server->forgetRequests();
        m_provider->pollSoon();
        m_server->book.addReceived(ann, u"unheard"_s, m_serversClock.now());
        QVERIFY(waited(m_provider->check()).has_value());
        QCOMPARE(m_server->getsSeen(), 1); // the check
        start(m_cursor);
        lookUntil(u"unheard"_s);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioReplies)
#include "tst_twilio_replies.moc"
