// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/registration_answers.h"
#include "core/messaging/twilio/registration_reader.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_provider.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

using State = SenderRegistration::State;
using Kind = SenderRegistration::Kind;
using Pages = QMap<QString, QByteArray>;
Q_DECLARE_METATYPE(Pages)

namespace {

const QString ours = u"+13125550100"_s;
const QString tollFree = u"+18885550100"_s;

Pages withService(const QByteArray& campaigns, const QByteArray& brands)
{
    return {{u"/v1/Services"_s, R"({"services":[{"sid":"MG1"},{"sid":"MG2"}]})"},
            {u"/v1/Services/MG1/PhoneNumbers"_s, R"({"phone_numbers":[{"phone_number":"+15005550006"}]})"},
            {u"/v1/Services/MG2/PhoneNumbers"_s, R"({"phone_numbers":[{"phone_number":"+13125550100"}]})"},
            {u"/v1/Services/MG2/Compliance/Usa2p"_s, "{\"compliance\":[" + campaigns + "]}"},
            {u"/v1/a2p/BrandRegistrations"_s, "{\"data\":[" + brands + "]}"}};
}

Pages withVerifications(const QByteArray& rows)
{
    return {{u"/v1/Tollfree/Verifications"_s, "{\"verifications\":[" + rows + "]}"}};
}

SenderRegistration longCode(State brand, State campaign, State number, const QString& reason = {})
{
    return {Kind::LongCode, brand, campaign, number, reason};
}

SenderRegistration tollFreeIn(State campaign, const QString& reason = {})
{
    return {Kind::TollFree, State::Unknown, campaign, State::Unknown, reason};
}

} // namespace

class TstTwilioRegistration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowFarTheRegistrationGot_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<Pages>("pages");
        QTest::addColumn<SenderRegistration>("expected");
        QTest::addColumn<bool>("isMissing");
        const QByteArray verified = R"({"campaign_status":"VERIFIED","brand_registration_sid":"BN2"})";
        const QByteArray approved = R"({"sid":"BN1","status":"FAILED"},{"sid":"BN2","status":"APPROVED"})";
        QTest::newRow("all is done") << ours << withService(verified, approved)
                                     << longCode(State::Approved, State::Approved, State::Approved) << false;
        QTest::newRow("the campaign is being looked at")
            << ours
            << withService(R"({"campaign_status":"IN_PROGRESS","brand_registration_sid":"BN2"})", approved)
            << longCode(State::Approved, State::Submitted, State::Approved) << true;
        QTest::newRow("the campaign was turned down, and why")
            << ours
            << withService(
                   R"({"campaign_status":"FAILED","brand_registration_sid":"BN2","errors":[{"description":"No opt-in shown"}]})",
                   approved)
            << longCode(State::Approved, State::ActionNeeded, State::Approved, u"No opt-in shown"_s) << true;
        QTest::newRow("a brand, no campaign yet")
            << ours << withService({}, R"({"sid":"BN2","status":"PENDING"})")
            << longCode(State::Submitted, State::NotStarted, State::Approved) << true;
        QTest::newRow("the brand failed")
            << ours
            << withService({}, R"({"sid":"BN2","status":"FAILED","failure_reason":"EIN does not match"})")
            << longCode(State::ActionNeeded, State::NotStarted, State::Approved, u"EIN does not match"_s)
            << true;
        QTest::newRow("under an agency's campaign, whose brand is not ours")
            << ours << withService(verified, {}) << longCode(State::Unknown, State::Approved, State::Approved)
            << false;
        QTest::newRow("nothing was begun")
            << ours
            << Pages{{u"/v1/Services"_s, R"({"services":[]})"},
                     {u"/v1/a2p/BrandRegistrations"_s, R"({"data":[]})"}}
            << longCode(State::NotStarted, State::NotStarted, State::NotStarted) << true;
        QTest::newRow("the service does not answer that") << ours << Pages() << SenderRegistration{} << false;
        QTest::newRow("an answer nobody understands")
            << ours << Pages{{u"/v1/Services"_s, "<html>"}} << SenderRegistration{} << false;
        QTest::newRow("half of it answered")
            << ours << Pages{{u"/v1/Services"_s, R"({"services":[{"sid":"MG1"}]})"}} << SenderRegistration{}
            << false;
        QTest::newRow("toll-free, approved")
            << tollFree
            << withVerifications(R"({"tollfree_phone_number":"+18885550100","status":"TWILIO_APPROVED"})")
            << tollFreeIn(State::Approved) << false;
        QTest::newRow("toll-free, turned down first and sent in again")
            << tollFree
            << withVerifications(
                   R"({"tollfree_phone_number":"+18885550100","status":"PENDING_REVIEW","date_updated":"2026-11-03T00:00:00Z"},)"
                   R"({"tollfree_phone_number":"+18885550100","status":"TWILIO_REJECTED","rejection_reason":"old","date_updated":"2026-10-01T00:00:00Z"})")
            << tollFreeIn(State::Submitted) << true;
        QTest::newRow("toll-free, another number's")
            << tollFree
            << withVerifications(R"({"tollfree_phone_number":"+18005550199","status":"TWILIO_APPROVED"})")
            << tollFreeIn(State::NotStarted) << true;
        QTest::newRow("a British number needs none")
            << u"+447700900123"_s << Pages() << SenderRegistration{Kind::NotNeeded, {}, {}, {}, {}} << false;
    }
    void saysHowFarTheRegistrationGot()
    {
        QFETCH(QString, number);
        QFETCH(Pages, pages);
        QFETCH(SenderRegistration, expected);
        QFETCH(bool, isMissing);
        FakeClock clock;
        ScriptedProvider server(clock);
        QVERIFY(server.listen());
        server.book.registrations = pages;
        HttpClient http;
        const TwilioAccount account{QUrl(server.baseUrl()), u".json"_s,
                                    server.book.account,    server.book.user,
                                    server.book.secret,     *PhoneNumber::fromE164(number)};
        RegistrationReader reader(http, account, nullptr);
        const auto read = reader.read();
        QTRY_VERIFY(read.isFinished());
        QCOMPARE(read.resultCount(), 1);
        QCOMPARE(read.result().reason, expected.reason);
        QVERIFY(read.result() == expected);
        QCOMPARE(read.result().isMissing(), isMissing);
    }

    void asksWhereTwilioSpeaksOfIt_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("endsWith");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Twilio") << u"https://api.twilio.com"_s << u".json"_s
                                << u"https://messaging.twilio.com"_s;
        QTest::newRow("Twilio in Ireland") << u"https://api.dublin.ie1.twilio.com"_s << u".json"_s
                                           << u"https://messaging.dublin.ie1.twilio.com"_s;
        QTest::newRow("a test") << u"http://127.0.0.1:4011"_s << u".json"_s << u"http://127.0.0.1:4011"_s;
        QTest::newRow("SignalWire has another way")
            << u"https://acme.signalwire.com/api/laml"_s << QString() << QString();
    }
    void asksWhereTwilioSpeaksOfIt()
    {
        QFETCH(QString, base);
        QFETCH(QString, endsWith);
        QFETCH(QString, expected);
        const TwilioAccount account{QUrl(base), endsWith, u"AC1"_s,
                                    u"AC1"_s,   u"x"_s,   *PhoneNumber::fromE164(ours)};
        QCOMPARE(registrationBase(account).value_or(QUrl()).toString(), expected);
    }

    void theKeyGoesIntoTheHeaderAlone()
    {
        const TwilioAccount account{
            QUrl(u"https://api.twilio.com"_s), u".json"_s, u"AC1"_s, u"SK1"_s, u"hush"_s,
            *PhoneNumber::fromE164(ours)};
        const HttpCall call = encodeRegistrationList(account, u"Services/MG1/Compliance/Usa2p"_s);
        QCOMPARE(call.url.toString(),
                 u"https://messaging.twilio.com/v1/Services/MG1/Compliance/Usa2p?PageSize=100"_s);
        QCOMPARE(call.user, u"SK1"_s);
        QCOMPARE(call.secret, u"hush"_s);
        QCOMPARE(call.verb, HttpCall::Verb::Get);
    }
};

QTEST_GUILESS_MAIN(TstTwilioRegistration)
#include "tst_twilio_registration.moc"
