// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_provider.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_provider.h"
#include "tests/support/waited.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

using Kind = SendOutcome::Kind;

namespace {

const PhoneNumber caller = *PhoneNumber::fromE164(u"+14045550123"_s);
const PhoneNumber desk = *PhoneNumber::fromE164(u"+13125550100"_s);

} // namespace

/// Sending and asking over a real connection, whatever the other side does.
class TestTwilioProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_server = std::make_unique<ScriptedProvider>(m_serversClock);
        QVERIFY(m_server->listen());
        m_clock.set(FakeClock().now());
        m_serversClock.set(FakeClock().now());
        m_provider = std::make_unique<TwilioProvider>(accountAt(m_server->baseUrl()), ReadingHabits{}, m_http,
                                                      m_clock);
    }

    void whateverHappensATextLeavesOnce_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<TextTrouble>("trouble");
        QTest::addColumn<int>("taken");
        using F = Fault::Kind;
        using enum TextTrouble;
        QTest::newRow("all is well") << Fault{} << Kind::Accepted << None << 1;
        QTest::newRow("slow but whole") << Fault{F::Slow} << Kind::Accepted << None << 1;
        QTest::newRow("a reset before it was read")
            << Fault{F::ResetUnread} << Kind::MayHaveArrived << NoConnection << 0;
        QTest::newRow("taken, then a reset") << Fault{F::Reset} << Kind::MayHaveArrived << NoConnection << 1;
        QTest::newRow("taken, then half an answer")
            << Fault{F::HalfAnswer} << Kind::MayHaveArrived << NotUnderstood << 1;
        QTest::newRow("a guest network's page")
            << Fault{F::Html} << Kind::MayHaveArrived << NotUnderstood << 0;
        QTest::newRow("taken, yet a web page")
            << Fault{F::Html, 200, 0, -1, true} << Kind::MayHaveArrived << NotUnderstood << 1;
        QTest::newRow("broken down") << Fault{F::Error, 500, 20500} << Kind::MayHaveArrived << ProviderDown
                                     << 0;
        QTest::newRow("taken, then broken down")
            << Fault{F::Error, 500, 20500, -1, true} << Kind::MayHaveArrived << ProviderDown << 1;
        QTest::newRow("too many at once")
            << Fault{F::Error, 429, 20429, 3} << Kind::NothingLeft << RateLimited << 0;
        QTest::newRow("refused: STOP") << Fault{F::Error, 400, 21610} << Kind::Refused << OptedOut << 0;
    }

    void whateverHappensATextLeavesOnce()
    {
        QFETCH(Fault, fault);
        m_server->everyPost(fault);
        for (int i = 1; i <= 5; ++i) {
            const auto outcome = waited(m_provider->send(textTo(caller, u"Sorry we missed you"_s)));
            QVERIFY(outcome.has_value());
            QTEST(outcome->kind, "kind");
            QTEST(outcome->trouble, "trouble");
            QCOMPARE(m_server->postsSeen(), i);
        }
        QFETCH(int, taken);
        QCOMPARE(int(m_server->book.taken().size()), taken * 5);
    }

    void nobodyThere()
    {
        const QString gone = m_server->baseUrl();
        m_server.reset();
        TwilioProvider provider(accountAt(gone), {}, m_http, m_clock);
        const auto outcome = waited(provider.send(textTo(caller, u"x"_s)));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, Kind::NothingLeft);
        QCOMPARE(outcome->trouble, TextTrouble::NoConnection);
    }

    void theWrongToken()
    {
        m_server->book.secret = u"another"_s;
        const auto outcome = waited(m_provider->send(textTo(caller, u"x"_s)));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, Kind::NothingLeft);
        QCOMPARE(outcome->trouble, TextTrouble::WrongKey);
        QCOMPARE(waited(m_provider->check())->trouble, TextTrouble::WrongKey);
        QVERIFY(m_server->book.taken().empty());
    }

    void aTextArrivesAsItWasWritten()
    {
        const QString words = u"Hi Zoë 👋\nsecond line + 100 % & more = “yes”?"_s;
        QCOMPARE(waited(m_provider->send(textTo(caller, words)))->kind, Kind::Accepted);
        QCOMPARE(m_server->book.taken().front().value("body"_L1).toString(), words);
        QCOMPARE(m_server->book.taken().front().value("to"_L1).toString(), caller.e164());
        QCOMPARE(m_server->book.taken().front().value("from"_L1).toString(), desk.e164());
    }

    void whatLeftIsFoundAgain()
    {
        const auto sent = waited(m_provider->send(textTo(caller, u"found"_s)));
        m_server->everyPost({Fault::Kind::Reset});
        QCOMPARE(waited(m_provider->send(textTo(caller, u"lost sight of"_s)))->kind, Kind::MayHaveArrived);
        QCOMPARE(waited(m_provider->send(textTo(desk, u"to somebody else"_s)))->kind, Kind::MayHaveArrived);
        m_server->book.addReceived(caller.e164(), u"theirs"_s, m_serversClock.now());
        const auto found = waited(m_provider->findSent(caller, m_clock.now()));
        QVERIFY(found.has_value() && found->has_value());
        QStringList words;
        for (const SentText& one : **found)
            words.append(one.body);
        words.sort();
        QCOMPARE(words, QStringList({u"found"_s, u"lost sight of"_s}));
        QCOMPARE(sent->ref.value.left(2), u"SM"_s);
    }

    void whatLeftIsFoundWithAClockThatIsWrong_data()
    {
        QTest::addColumn<int>("ahead"); // seconds that our clock is ahead of the provider's
        QTest::newRow("ours is right") << 0;
        QTest::newRow("ours is an hour fast") << 3600;
        QTest::newRow("ours is an hour slow") << -3600;
        QTest::newRow("ours is four years fast") << 4 * 366 * 86400;
        QTest::newRow("ours stands at 1970") << -1795186800;
    }

    void whatLeftIsFoundWithAClockThatIsWrong()
    {
        QFETCH(int, ahead);
        m_clock.advance(std::chrono::seconds(ahead));
        const Timestamp leftAt = m_clock.now();
        m_server->everyPost({Fault::Kind::Reset});
        QCOMPARE(waited(m_provider->send(textTo(caller, u"x"_s)))->kind, Kind::MayHaveArrived);
        m_clock.advance(30s);
        m_serversClock.advance(30s);
        const auto found = waited(m_provider->findSent(caller, leftAt));
        QVERIFY(found.has_value() && found->has_value());
        QCOMPARE((*found)->size(), std::size_t(1));
        // Whoever compares it with when we sent it finds that it is not from before.
        QVERIFY((*found)->front().createdAt >= leftAt - 2s);
    }

    void yesterdaysTextIsNotTakenForTodays()
    {
        QVERIFY(waited(m_provider->send(textTo(caller, u"x"_s))).has_value());
        m_clock.advance(24h);
        m_serversClock.advance(24h);
        const auto found = waited(m_provider->findSent(caller, m_clock.now()));
        QVERIFY(found.has_value() && found->has_value());
        QVERIFY((*found)->empty());
    }

    void findingIsAllOrNothing()
    {
        m_server->book.mostPerPage = 2;
        for (int i = 0; i < 5; ++i)
            QVERIFY(waited(m_provider->send(textTo(caller, u"x"_s))).has_value());
        const auto all = waited(m_provider->findSent(caller, m_clock.now()));
        QCOMPARE((*all)->size(), std::size_t(5));
        m_server->nextGet({});
        m_server->nextGet({Fault::Kind::HalfAnswer});
        const auto cut = waited(m_provider->findSent(caller, m_clock.now()));
        QVERIFY(cut.has_value() && !cut->has_value());
    }

    void whatBecameOfAText()
    {
        const auto sent = waited(m_provider->send(textTo(caller, u"x"_s)));
        QCOMPARE((*waited(m_provider->lookUp(sent->ref)))->state, DeliveryState::Accepted);
        m_server->book.setStatus(sent->ref.value, u"undelivered"_s, 30006);
        const auto report = waited(m_provider->lookUp(sent->ref));
        QCOMPARE((*report)->state, DeliveryState::Failed);
        QCOMPARE((*report)->trouble, TextTrouble::Landline);
        QCOMPARE(waited(m_provider->lookUp({u"SMunknown"_s}))->error().failure, Failure::NotFound);
        QCOMPARE(waited(m_provider->lookUp({u"../x"_s}))->error().failure, Failure::InvalidInput);
    }

    void checksAccountAndNumber()
    {
        auto check = waited(m_provider->check());
        QVERIFY(check->numberIsOurs && check->numberTakesTexts);
        QCOMPARE(check->trouble, TextTrouble::None);
        m_server->book.numbersTakeTexts = false;
        check = waited(m_provider->check());
        QVERIFY(check->numberIsOurs && !check->numberTakesTexts);
        m_server->book.numbers = {u"+13125550109"_s};
        check = waited(m_provider->check());
        QVERIFY(!check->numberIsOurs);
        QCOMPARE(check->trouble, TextTrouble::BadSender);
    }

    void aKeySignsInForTheAccount()
    {
        TwilioAccount account = accountAt(m_server->baseUrl());
        account.user = m_server->book.user = u"SK0123456789abcdef0123456789abcdef"_s;
        account.secret = m_server->book.secret = u"keysecret"_s;
        TwilioProvider provider(account, {}, m_http, m_clock);
        QCOMPARE(waited(provider.send(textTo(caller, u"x"_s)))->kind, Kind::Accepted);
        QVERIFY(waited(provider.check())->numberIsOurs);
    }

    void theLogHoldsNoNumberNoWordAndNoToken()
    {
        logged.clear();
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& line) { logged.append(line); });
        for (const Fault& fault :
             {Fault{}, Fault{Fault::Kind::Reset}, Fault{Fault::Kind::Error, 400, 21610}}) {
            m_server->nextPost(fault);
            const auto sent = waited(m_provider->send(textTo(caller, u"Your crown is ready"_s)));
            if (sent) waited(m_provider->lookUp(sent->ref));
        }
        waited(m_provider->findSent(caller, m_clock.now()));
        m_server->everyGet({Fault::Kind::Html});
        QSignalSpy troubled(m_provider.get(), &MessageProvider::troubleChanged);
        m_provider->startReceiving({u"unreadable +14045550123"_s});
        QTRY_VERIFY(!troubled.isEmpty());
        qInstallMessageHandler(before);
        const QString all = logged.join(u'\n');
        QVERIFY(all.contains(caller.masked()));
        for (const QString& secret : {u"4045550123"_s, u"crown"_s, u"authtoken"_s, u"Basic"_s}) {
            QVERIFY2(!all.contains(secret), qPrintable(all));
        }
    }

    void aProviderThatGoesAwayLeavesNoAnswer()
    {
        m_server->everyPost({Fault::Kind::Silent});
        const QFuture<SendOutcome> future = m_provider->send(textTo(caller, u"x"_s));
        QTRY_COMPARE(m_server->postsSeen(), 1);
        m_provider.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

private:
    static OutgoingText textTo(const PhoneNumber& to, const QString& body)
    {
        return {{u"id"_s}, desk, to, body};
    }

    static TwilioAccount accountAt(const QString& base)
    {
        const QString account = u"AC0123456789abcdef0123456789abcdef"_s;
        return {QUrl(base), u".json"_s, account, account, u"authtoken"_s, desk};
    }

    static inline QStringList logged; // a message handler has no other way to hand on what it saw

    FakeClock m_clock;
    FakeClock m_serversClock;
    HttpClient m_http;
    std::unique_ptr<ScriptedProvider> m_server;
    std::unique_ptr<TwilioProvider> m_provider;
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioProvider)
#include "tst_twilio_provider.moc"
