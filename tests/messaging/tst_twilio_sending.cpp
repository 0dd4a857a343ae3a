// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/provider_said.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

using Kind = SendOutcome::Kind;
using Cause = HttpFailure::Cause;

/// What became of a POST is never read as more certain than it is.
class TestTwilioSending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void sent_data()
    {
        using enum TextTrouble;
        QTest::addColumn<HttpResult>("result");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<TextTrouble>("trouble");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name) -> QTestData& { return QTest::newRow(name); };

        row("taken") << said(201, json("{'sid':'SM1','status':'queued'}")) << Kind::Accepted << None << u""_s;
        row("taken, by SignalWire") << said(200, json("{'sid':'0a05-9168'}")) << Kind::Accepted << None
                                    << u""_s;

        row("not a number") << refused(400, 21211) << Kind::Refused << BadNumber << u"21211"_s;
        row("a landline") << refused(400, 21614) << Kind::Refused << Landline << u"21614"_s;
        row("they wrote STOP") << refused(400, 21610) << Kind::Refused << OptedOut << u"21610"_s;
        row("that country is off") << refused(403, 21408) << Kind::Refused << CountryOff << u"21408"_s;
        row("a trial account") << refused(400, 21608) << Kind::Refused << TrialAccount << u"21608"_s;
        row("too long") << refused(400, 21617) << Kind::Refused << BadRequest << u"21617"_s;
        row("a code nobody told us of") << refused(400, 29999) << Kind::Refused << Other << u"29999"_s;
        row("SignalWire's 422") << refused(422, 21211) << Kind::Refused << BadNumber << u"21211"_s;

        row("wrong token") << refused(401, 20003) << Kind::NothingLeft << WrongKey << u"20003"_s;
        row("wrong token, in a web page") << said(401, webPage) << Kind::NothingLeft << WrongKey << u"401"_s;
        row("the account is closed") << refused(403, 20005) << Kind::NothingLeft << NoMoney << u"20005"_s;
        row("no money left") << said(402, "{}") << Kind::NothingLeft << NoMoney << u"402"_s;
        row("not registered to text")
            << refused(400, 30034) << Kind::NothingLeft << NotRegistered << u"30034"_s;
        row("night there by the service's clock")
            << refused(400, 30610) << Kind::NothingLeft << QuietHours << u"30610"_s;
        row("not our number") << refused(400, 21606) << Kind::NothingLeft << BadSender << u"21606"_s;
        row("no such account") << refused(404, 20404) << Kind::NothingLeft << WrongKey << u"20404"_s;
        row("no such place") << said(404, webPage) << Kind::NothingLeft << NotUnderstood << u"404"_s;
        row("too many at once") << refused(429, 20429) << Kind::NothingLeft << RateLimited << u"20429"_s;
        row("too many, in a web page") << said(429, webPage) << Kind::NothingLeft << RateLimited << u"429"_s;
        row("too many, with an odd code")
            << refused(429, 21610) << Kind::NothingLeft << RateLimited << u"21610"_s;
        row("the sender's queue is full")
            << refused(400, 21611) << Kind::NothingLeft << RateLimited << u"21611"_s;
        row("moved elsewhere") << said(308, "") << Kind::NothingLeft << NotUnderstood << u"308"_s;

        row("it broke down") << refused(500, 20500) << Kind::MayHaveArrived << ProviderDown << u"20500"_s;
        row("it broke down naming a refusal")
            << refused(500, 21610) << Kind::MayHaveArrived << ProviderDown << u"21610"_s;
        row("something in between is down")
            << said(502, webPage) << Kind::MayHaveArrived << ProviderDown << u"502"_s;
        row("overloaded") << refused(503, 20503) << Kind::MayHaveArrived << ProviderDown << u"20503"_s;
        row("a web page that says all is well")
            << said(200, webPage) << Kind::MayHaveArrived << NotUnderstood << u"200"_s;
        row("half an answer, well framed")
            << said(201, json("{'sid':'SM1','sta")) << Kind::MayHaveArrived << NotUnderstood << u"201"_s;
        row("an answer without the text's name")
            << said(201, json("{'status':'queued'}")) << Kind::MayHaveArrived << NotUnderstood << u"201"_s;
        row("an empty answer") << said(200, "") << Kind::MayHaveArrived << NotUnderstood << u"200"_s;
        row("a web page that says no")
            << said(400, webPage) << Kind::MayHaveArrived << NotUnderstood << u"400"_s;
        row("see elsewhere what became of it")
            << said(303, "") << Kind::MayHaveArrived << NotUnderstood << u"303"_s;
        row("it waited for us too long")
            << said(408, "") << Kind::MayHaveArrived << NotUnderstood << u"408"_s;

        row("nobody there") << broke(Cause::NoConnection, true) << Kind::NothingLeft << NoConnection << u""_s;
        row("a false certificate") << broke(Cause::CertificateRefused, true) << Kind::NothingLeft
                                   << CertificateRefused << u""_s;
        row("not allowed in clear") << broke(Cause::NotAllowed, true) << Kind::NothingLeft << BadRequest
                                    << u""_s;
        row("the line broke after it left")
            << broke(Cause::CutOff, false) << Kind::MayHaveArrived << NoConnection << u""_s;
        row("silence after it left") << broke(Cause::TimedOut, false) << Kind::MayHaveArrived << ProviderDown
                                     << u""_s;
        row("cut in the answer") << broke(Cause::HalfAnAnswer, false) << Kind::MayHaveArrived << NotUnderstood
                                 << u""_s;
    }

    void sent()
    {
        QFETCH(HttpResult, result);
        const SendOutcome outcome = decodeSend(result);
        QTEST(outcome.kind, "kind");
        QTEST(outcome.trouble, "trouble");
        QTEST(outcome.code, "code");
        QCOMPARE(outcome.ref.value.isEmpty(), outcome.kind != Kind::Accepted);
    }

    void noPartOfAnAnswerIsTakenForTheWhole()
    {
        const QByteArray whole = json("{'sid':'SM1','status':'queued','error_code':null}");
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QCOMPARE(decodeSend(said(201, whole.left(length))).kind, Kind::MayHaveArrived);
        }
        QCOMPARE(decodeSend(said(201, whole)).kind, Kind::Accepted);
    }

    void codesInOtherWrappings()
    {
        for (const QByteArray& body :
             {json("{'code':'21610'}"), json("{'errors':[{'code':'21610','message':'No'}]}"),
              json("{'errors':[{'code':21610}]}")}) {
            const SendOutcome outcome = decodeSend(said(422, body));
            QCOMPARE(outcome.kind, Kind::Refused);
            QCOMPARE(outcome.trouble, TextTrouble::OptedOut);
        }
        QCOMPARE(decodeSend(said(422, json("{'errors':[]}"))).kind, Kind::MayHaveArrived);
    }

    void retryAfterOfA429()
    {
        QCOMPARE(decodeSend(refused(429, 20429)).tryAgainAfter, std::optional(30s));
        HttpResult asked = refused(429, 20429);
        asked->retryAfter = 7s;
        QCOMPARE(decodeSend(asked).tryAgainAfter, std::optional(7s));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioSending)
#include "tst_twilio_sending.moc"
