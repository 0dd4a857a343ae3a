// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/provider_said.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

using Cause = HttpFailure::Cause;

namespace {

QJsonObject row(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// Lists, look-ups and checks, in either provider's writing.
class TestTwilioAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void lookedUp_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<DeliveryState>("state");
        for (const char* one : {"queued", "accepted", "scheduled", "sending", "initiated", "something new"}) {
            QTest::newRow(one) << QByteArray(one) << DeliveryState::Accepted;
        }
        QTest::newRow("sent") << "sent"_ba << DeliveryState::Sent;
        QTest::newRow("delivered") << "delivered"_ba << DeliveryState::Delivered;
        QTest::newRow("read") << "read"_ba << DeliveryState::Delivered;
        for (const char* one : {"undelivered", "failed", "canceled"}) {
            QTest::newRow(one) << QByteArray(one) << DeliveryState::Failed;
        }
    }

    void lookedUp()
    {
        QFETCH(QByteArray, status);
        const auto report =
            decodeLookUp(said(200, json("{'sid':'SM1','error_code':null,'status':'") + status + json("'}")));
        QVERIFY(report.has_value());
        QCOMPARE(report->ref.value, u"SM1"_s);
        QTEST(report->state, "state");
        QCOMPARE(report->trouble,
                 report->state == DeliveryState::Failed ? TextTrouble::Other : TextTrouble::None);
    }

    void whyATextFailedIsReadInEitherWriting()
    {
        for (const QByteArray& code : {"30006"_ba, "\"30006\""_ba}) {
            const auto report = decodeLookUp(
                said(200, json("{'sid':'SM1','status':'undelivered','error_code':") + code + "}"));
            QVERIFY(report.has_value());
            QCOMPARE(report->trouble, TextTrouble::Landline);
            QCOMPARE(report->code, u"30006"_s);
        }
    }

    void aLookUpThatFails_data()
    {
        QTest::addColumn<HttpResult>("result");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("unknown to the provider") << refused(404, 20404) << Failure::NotFound;
        QTest::newRow("wrong token") << refused(401, 20003) << Failure::Unauthorized;
        QTest::newRow("too many questions") << refused(429, 20429) << Failure::RateLimited;
        QTest::newRow("it broke down") << refused(500, 20500) << Failure::Timeout;
        QTest::newRow("nobody there") << broke(Cause::NoConnection, true) << Failure::Network;
        QTest::newRow("a web page") << said(200, webPage) << Failure::Rejected;
        QTest::newRow("half an answer") << said(200, json("{'sid':'SM1'")) << Failure::Rejected;
    }

    void aLookUpThatFails()
    {
        QFETCH(HttpResult, result);
        const auto report = decodeLookUp(result);
        QVERIFY(!report.has_value());
        QTEST(report.error().failure, "failure");
    }

    void checked_data()
    {
        QTest::addColumn<HttpResult>("result");
        QTest::addColumn<bool>("isOurs");
        QTest::addColumn<bool>("takesTexts");
        QTest::addColumn<TextTrouble>("trouble");
        const auto list = [](const QByteArray& rows) {
            return said(200, json("{'incoming_phone_numbers':[") + rows + "]}");
        };
        QTest::newRow("all is well") << list(json(
                                            "{'phone_number':'+13125550100','capabilities':{'sms':true}}"))
                                     << true << true << TextTrouble::None;
        QTest::newRow("as SignalWire may write it")
            << list(json("{'phone_number':'+13125550100','capabilities':{'SMS':true}}")) << true << true
            << TextTrouble::None;
        QTest::newRow("a voice-only number")
            << list(json("{'phone_number':'+13125550100','capabilities':{'sms':false}}")) << true << false
            << TextTrouble::BadSender;
        QTest::newRow("not on this account") << list("") << false << false << TextTrouble::BadSender;
        QTest::newRow("a similar number only")
            << list(json("{'phone_number':'+13125550109','capabilities':{'sms':true}}")) << false << false
            << TextTrouble::BadSender;
        QTest::newRow("wrong password") << refused(401, 20003) << false << false << TextTrouble::WrongKey;
        QTest::newRow("no such account") << refused(404, 20404) << false << false << TextTrouble::WrongKey;
        QTest::newRow("a web page") << said(200, webPage) << false << false << TextTrouble::NotUnderstood;
        QTest::newRow("nobody there")
            << broke(Cause::NoConnection, true) << false << false << TextTrouble::NoConnection;
    }

    void checked()
    {
        QFETCH(HttpResult, result);
        const ProviderCheck check = decodeCheck(result, *PhoneNumber::fromE164(u"+13125550100"_s));
        QTEST(check.numberIsOurs, "isOurs");
        QTEST(check.numberTakesTexts, "takesTexts");
        QTEST(check.trouble, "trouble");
    }

    void pages()
    {
        const auto page =
            decodePage(said(200, json("{'messages':[{'sid':'a'},{'sid':'b'}],'next_page_uri':'/x?Page=1'}")),
                       u"messages"_s);
        QVERIFY(page.has_value());
        QCOMPARE(page->rows.size(), std::size_t(2));
        QCOMPARE(page->next, u"/x?Page=1"_s);
        const auto last = decodePage(said(200, json("{'calls':[],'next_page_uri':null}")), u"calls"_s);
        QVERIFY(last.has_value() && last->rows.empty() && last->next.isEmpty());
        for (const QByteArray& odd :
             {webPage, json("{'messages':'oops'}"), json("{'messages':[{'sid'"), "[]"_ba, ""_ba}) {
            const auto none = decodePage(said(200, odd), u"messages"_s);
            QVERIFY(!none.has_value());
            QCOMPARE(none.error().trouble, TextTrouble::NotUnderstood);
        }
    }

    void received()
    {
        const auto text = incomingFrom(row(
            json("{'sid':'SM1','direction':'inbound','from':'+14045550123','to':'+13125550100',"
                 "'body':'Thursday?','num_media':'2','date_created':'Fri, 20 Nov 2026 15:00:07 +0000'}")));
        QVERIFY(text.has_value());
        QCOMPARE(text->pictures, 2);
        QCOMPARE(text->from.e164(), u"+14045550123"_s);
        QCOMPARE(text->body, u"Thursday?"_s);
        QCOMPARE(text->receivedAt,
                 Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 15h + 7s));
    }

    void notAReply_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto with = [](const QByteArray& direction, const QByteArray& from, const QByteArray& date) {
            return json("{'sid':'SM1','to':'+13125550100','body':'x','direction':'") + direction +
                   json("','from':'") + from + json("','date_created':'") + date + json("'}");
        };
        const QByteArray date = "Fri, 20 Nov 2026 15:00:07 +0000";
        QTest::newRow("one of ours") << with("outbound-api", "+14045550123", date);
        QTest::newRow("a short code") << with("inbound", "262966", date);
        QTest::newRow("a name for a number") << with("inbound", "DELIVERY", date);
        QTest::newRow("a chat app") << with("inbound", "whatsapp:+14045550123", date);
        QTest::newRow("no date") << with("inbound", "+14045550123", "soon");
    }

    void notAReply()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
        QVERIFY(!incomingFrom(row(json)).has_value());
    }

    void aFilteredBodyIsAnEmptyText()
    {
        const auto text = incomingFrom(
            row(json("{'sid':'1','direction':'inbound','from':'+14045550123','to':'+13125550100',"
                     "'body':null,'date_created':'Fri, 20 Nov 2026 10:00:07 -0500'}")));
        QVERIFY(text.has_value());
        QCOMPARE(text->body, QString());
        QCOMPARE(text->receivedAt,
                 Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 15h + 7s));
    }

    void foundAgain()
    {
        const QByteArray written =
            json("{'sid':'SM2','direction':'outbound-api','from':'+13125550100','to':'+14045550123',"
                 "'body':'Sent from your Twilio trial account - Sorry we missed "
                 "you','status':'undelivered','error_code':30003,"
                 "'date_created':'Fri, 20 Nov 2026 15:00:07 +0000'}");
        const auto text = sentFrom(row(written));
        QVERIFY(text.has_value());
        QCOMPARE(text->body, u"Sorry we missed you"_s);
        QCOMPARE(text->report.state, DeliveryState::Failed);
        QCOMPARE(text->report.trouble, TextTrouble::Unreachable);
        QByteArray inbound = written;
        QVERIFY(!sentFrom(row(inbound.replace("outbound-api", "inbound"))).has_value());
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioAnswers)
#include "tst_twilio_answers.moc"
