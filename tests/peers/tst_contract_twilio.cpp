// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_provider.h"
#include "core/messaging/twilio/twilio_requests.h"
#include "tests/peers/prism.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_provider.h"
#include "tests/support/waited.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const PhoneNumber desk = *PhoneNumber::fromE164(u"+13125550100"_s);
const PhoneNumber caller = *PhoneNumber::fromE164(u"+14045550123"_s);
const QString uuid = u"0a059168-ead0-41af-9d1f-343dae832527"_s;

} // namespace

/// What we ask and what we are told, held against the providers' published specifications. A request that
/// breaks them never reaches the scripted provider; an answer of its own that breaks them becomes a 500.
class TestContractTwilio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen());
        m_why = m_prism.start({{u"twilio"_s, u"twilio/twilio_api_v2010.prism.json"_s, m_server.baseUrl()},
                               {u"signalwire"_s, u"signalwire/compatibility.prism.json"_s, {}}});
    }

    void init()
    {
        if (!m_why.isEmpty()) QSKIP(qPrintable(m_why));
        QTest::failOnWarning(QRegularExpression(u".?"_s));
    }

    void requestsKeepTheContract_data()
    {
        QTest::addColumn<bool>("signalWire");
        QTest::addColumn<HttpCall>("call");
        for (const bool signalWire : {false, true}) {
            const TwilioAccount account = signalWire ? atSignalWire() : atTwilio();
            const char* at = signalWire ? "at SignalWire" : "at Twilio";
            const QString parent = signalWire ? uuid : u"CA0123456789abcdef0123456789abcdef"_s;
            QTest::addRow("a text %s", at) << signalWire << encodeSend(account, missedYou());
            QTest::addRow("replies %s", at) << signalWire << encodeReceived(account, m_clock.now());
            QTest::addRow("the newest text %s", at) << signalWire << encodeNewest(account);
            QTest::addRow("texts of ours %s", at) << signalWire << encodeFindSent(account, caller);
            QTest::addRow("calls %s", at) << signalWire << encodeCalls(account, m_clock.now());
            QTest::addRow("legs of a call %s", at) << signalWire << encodeLegs(account, {parent});
            QTest::addRow("our number %s", at) << signalWire << encodeCheck(account);
        }
        QTest::newRow("what became of a text at SignalWire") << true << *encodeLookUp(atSignalWire(), {uuid});
    }

    void requestsKeepTheContract()
    {
        QFETCH(HttpCall, call);
        const auto result = waited(m_http.perform(call));
        QVERIFY(result.has_value() && result->has_value());
        QVERIFY2((*result)->status >= 200 && (*result)->status < 300, (*result)->body.constData());
    }

    void aRequestThatBreaksTheContractIsCaught_data()
    {
        QTest::addColumn<HttpCall>("call");
        TwilioAccount elsewhere = atTwilio();
        elsewhere.account = u"AC-not-an-account"_s;
        QTest::newRow("an account that is none") << encodeSend(elsewhere, missedYou());
        HttpCall toNobody = encodeSend(atTwilio(), missedYou());
        toNobody.body = "From=%2B13125550100&Body=x";
        QTest::newRow("a text to nobody") << toNobody;
        HttpCall json = encodeSend(atTwilio(), missedYou());
        json.headers = {{"Content-Type"_ba, "application/json"_ba}};
        QTest::newRow("a form that is none") << json;
        HttpCall anonymous = encodeCheck(atTwilio());
        anonymous.user.clear();
        QTest::newRow("nobody's question") << anonymous;
        QTest::newRow("Twilio's account at SignalWire") << mixedUp();
    }

    void aRequestThatBreaksTheContractIsCaught()
    {
        QFETCH(HttpCall, call);
        const int before = int(m_server.requests().size());
        const auto result = waited(m_http.perform(call));
        QVERIFY(result.has_value() && result->has_value());
        QVERIFY((*result)->status >= 400 && (*result)->status < 500);
        QCOMPARE(int(m_server.requests().size()), before);
    }

    void aTextGoesOutAndIsAnsweredWithinTheContract()
    {
        TwilioProvider provider(atTwilio(), {20ms, true}, m_http, m_clock);
        const auto outcome = waited(provider.send(missedYou()));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, SendOutcome::Kind::Accepted);
        QCOMPARE((*waited(provider.lookUp(outcome->ref)))->state, DeliveryState::Accepted);
        QVERIFY(!(*waited(provider.findSent(caller, m_clock.now())))->empty());
        QVERIFY(waited(provider.check())->numberTakesTexts);

        QStringList words;
        int calls = 0;
        QList<TextTrouble> troubles;
        connect(&provider, &MessageProvider::arrived, this,
                [&](const std::vector<IncomingText>& texts, const std::vector<ProviderCall>& found,
                    const Cursor& upTo) {
                    for (const IncomingText& text : texts)
                        words.append(text.body);
                    calls += int(found.size());
                    provider.kept(upTo);
                });
        connect(&provider, &MessageProvider::troubleChanged, this,
                [&](TextTrouble trouble) { troubles.append(trouble); });
        m_server.book.mostPerPage = 3;
        for (int i = 0; i < 7; ++i)
            m_server.book.addReceived(caller.e164(), QString::number(i), m_clock.now());
        const QString call = m_server.book.addCall(caller.e164(), m_clock.now(),
                                                   {{u"status"_s, u"completed"_s}, {u"duration"_s, u"9"_s}});
        m_server.book.addCall(desk.e164(), m_clock.now(),
                              {{u"direction"_s, u"outbound-dial"_s},
                               {u"to"_s, u"+13125550111"_s},
                               {u"parent_call_sid"_s, call}});
        provider.startReceiving({});
        QTRY_COMPARE(words.size(), 7);
        QTRY_COMPARE(calls, 1);
        QCOMPARE(troubles, QList<TextTrouble>());
    }

    void refusalsAreWithinTheContractToo()
    {
        TwilioProvider provider(atTwilio(), {}, m_http, m_clock);
        m_server.nextPost({Fault::Kind::Error, 429, 20429, 9});
        const auto later = waited(provider.send(missedYou()));
        QVERIFY(later.has_value());
        QCOMPARE(later->trouble, TextTrouble::RateLimited);
        QCOMPARE(later->tryAgainAfter, std::optional(9s));
        m_server.nextPost({Fault::Kind::Error, 400, 21610});
        QCOMPARE(waited(provider.send(missedYou()))->trouble, TextTrouble::OptedOut);
    }

    void whatSignalWiresOwnExamplesSayIsUnderstood()
    {
        TwilioProvider provider(atSignalWire(), {}, m_http, m_clock);
        const auto outcome = waited(provider.send(missedYou()));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, SendOutcome::Kind::Accepted);
        QVERIFY(waited(provider.lookUp({uuid}))->has_value());
        QVERIFY(waited(provider.check())->trouble != TextTrouble::NotUnderstood);
    }

private:
    [[nodiscard]] TwilioAccount atTwilio() const
    {
        const QString account = m_server.book.account;
        return {QUrl(m_prism.urlOf(u"twilio"_s)), u".json"_s, account, account, m_server.book.secret, desk};
    }

    [[nodiscard]] TwilioAccount atSignalWire() const
    {
        const QString project = u"b3877c40-da60-4998-90ad-b792e98472af"_s;
        return {
            QUrl(m_prism.urlOf(u"signalwire"_s) + u"/api/laml"_s), {}, project, project, u"PTtoken"_s, desk};
    }

    [[nodiscard]] HttpCall mixedUp() const
    {
        TwilioAccount account = atSignalWire();
        account.account = m_server.book.account;
        return encodeSend(account, missedYou());
    }

    static OutgoingText missedYou() { return {{u"id"_s}, desk, caller, u"Sorry we missed you! 👍 & more"_s}; }

    FakeClock m_clock;
    ScriptedProvider m_server{m_clock};
    Prism m_prism;
    QString m_why;
    HttpClient m_http;
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestContractTwilio)
#include "tst_contract_twilio.moc"
