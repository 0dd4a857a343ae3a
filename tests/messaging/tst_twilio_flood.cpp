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

/// Ten thousand texts of one number: others are read as soon as ever, and nothing is lost or brought twice.
class TestTwilioFlood : public ReplyDesk {
    Q_OBJECT

    /// Of the lists asked for since: those whose target has all of @p with and none of @p without.
    [[nodiscard]] auto asked(const QList<QByteArray>& with, const QList<QByteArray>& without = {}) const
    {
        return std::ranges::count_if(m_server->requests(), [&](const SeenRequest& request) {
            const auto isIn = [&request](const QByteArray& part) { return request.target.contains(part); };
            return std::ranges::all_of(with, isIn) && std::ranges::none_of(without, isIn);
        });
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".+"_s));
        setUp();
    }

    void cleanup() { m_provider.reset(); }

    /// Whoever else writes is not kept waiting until all of it was read again, look for look.
    void aFloodIsNotReadAgainInEachLook()
    {
        m_server->book.mostPerPage = 100;
        m_every = 1h; // Each look is one that is asked for.
        startFresh();
        constexpr int flood = 2'000;
        for (int i = 0; i < flood; ++i)
            m_server->book.addReceived(ann, QString::number(i), m_serversClock.now() + 30ms * i);
        m_serversClock.advance(70s);
        lookUntil(QString::number(flood - 1));
        QCOMPARE(m_words.size(), flood);
        m_server->forgetRequests();
        const auto everyMinuteOrSo = 6;
        for (int text = 0; text < 2 * everyMinuteOrSo; ++text) {
            const QString words = u"by the way %1"_s.arg(text);
            m_server->book.addReceived(ben, words, m_serversClock.now());
            m_provider->pollSoon();
            QTRY_VERIFY(m_words.contains(words));
            m_serversClock.advance(2s);
        }
        const auto whole = asked({"PageSize=1000"}, {"&Page="});
        QVERIFY2(whole >= 1 && whole <= 3, qPrintable(u"all of it was read %1 times"_s.arg(whole)));
        QCOMPARE(asked({"PageSize=100&Page="}, {"&Page=1"}), 0); // Else the new ones alone.
        QCOMPARE(m_words.size(), flood + 2 * everyMinuteOrSo);
    }

    void aFloodIsReadInFewQuestions()
    {
        startFresh();
        const int flood = 3'000;
        for (int i = 0; i < flood; ++i)
            m_server->book.addReceived(ann, QString::number(i), m_serversClock.now() + 20ms * i);
        m_serversClock.advance(60s);
        m_server->forgetRequests();
        lookUntil(QString::number(flood - 1));
        QCOMPARE(m_words.size(), flood);
        for (int i = 0; i < flood; ++i)
            QCOMPARE(m_words.at(i), QString::number(i));
        QVERIFY2(m_server->getsSeen() <= 10, qPrintable(QString::number(m_server->getsSeen())));
    }

    void largePagesThatFailAreReadPageByPage_data()
    {
        QTest::addColumn<QByteArray>("which");
        QTest::addColumn<Fault>("fault");
        using F = Fault::Kind;
        QTest::newRow("the service gives no large ones") << "PageSize=1000"_ba << Fault{F::Error, 400, 20001};
        QTest::newRow("the second is too much for it") << "PageSize=1000&Page=1"_ba << Fault{F::Error, 500};
        QTest::newRow("the line breaks at the second") << "PageSize=1000&Page=1"_ba << Fault{F::HalfAnswer};
    }
    void largePagesThatFailAreReadPageByPage()
    {
        QFETCH(const QByteArray, which);
        QFETCH(const Fault, fault);
        startFresh();
        m_server->everyRequestFor(which, fault);
        const int flood = 1'250;
        for (int i = 0; i < flood; ++i)
            m_server->book.addReceived(ann, QString::number(i), m_serversClock.now() + 20ms * i);
        m_serversClock.advance(60s);
        lookUntil(QString::number(flood - 1));
        QCOMPARE(m_words.size(), flood);
        for (int i = 0; i < flood; ++i)
            QCOMPARE(m_words.at(i), QString::number(i));
        QVERIFY(m_troubles.isEmpty());
    }

    void aServiceThatAsksForAPauseInAFloodGetsIt()
    {
        startFresh();
        m_server->everyRequestFor("PageSize=1000"_ba, {Fault::Kind::Error, 429, 20429, 60});
        for (int i = 0; i < 500; ++i)
            m_server->book.addReceived(ann, QString::number(i), m_serversClock.now() + 100ms * i);
        m_serversClock.advance(60s);
        m_server->forgetRequests();
        QTRY_VERIFY(lookingFinds([this] { return m_troubles.contains(TextTrouble::RateLimited); }));
        const int asked = m_server->getsSeen();
        for (int i = 0; i < 20; ++i) {
            m_provider->pollSoon();
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_server->getsSeen(), asked);
        QVERIFY(m_server->requests().back().target.contains("PageSize=1000"));
        QVERIFY(m_words.isEmpty());
    }

    void whatShowsUpLateBehindAFloodIsReadToo()
    {
        m_server->book.mostPerPage = 100;
        startFresh();
        for (int i = 0; i < 500; ++i)
            m_server->book.addReceived(ann, QString::number(i), m_serversClock.now() + 100ms * i);
        m_serversClock.advance(60s);
        lookUntil(u"499"_s);
        lookTwice();
        m_server->book.addReceived(ben, u"STOP"_s, m_serversClock.now() - 59s);
        lookUntil(u"STOP"_s);
        QCOMPARE(m_words.size(), 501);
        m_serversClock.advance(1s);
        m_server->book.addReceived(ben, u"START"_s, m_serversClock.now());
        lookUntil(u"START"_s);
        lookTwice();
        QCOMPARE(m_words.size(), 502);
    }

    void askingWhileTheStoreFilesBringsNothingTwice()
    {
        m_every = 10s;
        startFresh();
        m_keeps = false; // The store is busy with it.
        m_server->book.addReceived(ann, u"one"_s, m_serversClock.now());
        m_provider->pollSoon();
        QTRY_COMPARE(m_words, QStringList{u"one"_s});
        m_server->forgetRequests();
        for (int i = 0; i < 5; ++i) {
            m_provider->pollSoon();
            QVERIFY(waited(m_provider->check()).has_value());
        }
        QCOMPARE(m_words, QStringList{u"one"_s});
        QCOMPARE(m_server->getsSeen(), 5); // The checks.
        m_server->book.addReceived(ben, u"two"_s, m_serversClock.now());
        m_provider->kept(m_cursor); // What was asked for meanwhile is done at once.
        QTRY_VERIFY(m_words.contains(u"two"_s));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioFlood)
#include "tst_twilio_flood.moc"
