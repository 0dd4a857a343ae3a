// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_requests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

const QString ours = u"AC0123456789abcdef0123456789abcdef"_s;
const QString project = u"b3877c40-da60-4998-90ad-b792e98472af"_s;
const Timestamp that = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours{15} +
                       std::chrono::minutes{4} + std::chrono::seconds{5};

PhoneNumber number(const QString& e164)
{
    return *PhoneNumber::fromE164(e164);
}

TwilioAccount twilio()
{
    return {QUrl(u"https://api.twilio.com"_s), u".json"_s, ours, ours, u"authtoken"_s,
            number(u"+13125550100"_s)};
}

TwilioAccount signalWire()
{
    return {QUrl(u"https://acme.signalwire.com/api/laml"_s),
            {},
            project,
            project,
            u"PTtoken"_s,
            number(u"+13125550100"_s)};
}

OutgoingText missedYou()
{
    return {{u"1"_s},
            number(u"+13125550100"_s),
            number(u"+13125550199"_s),
            u"Sorry we missed you! 👍 Reply & we’ll call back + more"_s};
}

QByteArray targetOf(const HttpCall& call)
{
    QByteArray target = call.url.path(QUrl::FullyEncoded).toLatin1();
    if (call.url.hasQuery()) target += '?' + call.url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

QString specs()
{
    return qEnvironmentVariable("SECOND_RING_SPECS", QStringLiteral(SOURCE_DIR) + u"/../shared/specs"_s);
}

/// What the provider's own library put on the wire.
QJsonObject golden(const QString& sdk)
{
    QFile file(specs() + u"/golden-requests.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    for (const auto& one : QJsonDocument::fromJson(file.readAll()).object().value("requests"_L1).toArray()) {
        if (one.toObject().value("sdk"_L1).toString() == sdk) return one.toObject();
    }
    return {};
}

} // namespace

/// What leaves for the provider, letter by letter.
class TestTwilioRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void asTheProvidersOwnLibraryWritesIt_data()
    {
        QTest::addColumn<QString>("sdk");
        QTest::addColumn<HttpCall>("call");
        QTest::newRow("a text") << u"twilio@6.2.0 send"_s << encodeSend(twilio(), missedYou());
        QTest::newRow("replies since")
            << u"twilio@6.2.0 list inbound since"_s << encodeReceived(twilio(), that);
        QTest::newRow("calls since") << u"twilio@6.2.0 list missed calls"_s << encodeCalls(twilio(), that);
        QTest::newRow("what became of a text")
            << u"twilio@6.2.0 fetch message"_s
            << *encodeLookUp(twilio(), {u"SM0123456789abcdef0123456789abcdef"_s});
        QTest::newRow("a text by SignalWire")
            << u"@signalwire/compatibility-api@3.2.0 send"_s << encodeSend(signalWire(), missedYou());
    }

    void asTheProvidersOwnLibraryWritesIt()
    {
        QFETCH(QString, sdk);
        QFETCH(HttpCall, call);
        const QJsonObject theirs = golden(sdk);
        if (theirs.isEmpty()) QSKIP("The providers' specifications are not beside this checkout.");
        QString path = theirs.value("path"_L1).toString();
        path.remove(u"&Status=no-answer"_s); // we list every call, whatever its status
        QByteArray target = targetOf(call);
        if (call.user == project) {
            // Their library adds .json and leaves out the base; the published paths have it the other way
            // round.
            target.remove(0, qsizetype(strlen("/api/laml")));
            target += ".json";
        }
        QCOMPARE(target, path.toLatin1());
        QCOMPARE(call.verb == HttpCall::Verb::Post ? u"POST"_s : u"GET"_s,
                 theirs.value("method"_L1).toString());
        QCOMPARE(QString::fromLatin1(call.body), theirs.value("body"_L1).toString());
        const QJsonObject headers = theirs.value("headers"_L1).toObject();
        const QByteArray basic = "Basic " + (call.user + u':' + call.secret).toUtf8().toBase64();
        QCOMPARE(QString::fromLatin1(basic), headers.value("authorization"_L1).toString());
        for (const auto& [name, value] : call.headers) {
            const QString same = headers.value(QString::fromLatin1(name).toLower()).toString();
            if (!same.isEmpty()) QCOMPARE(QString::fromLatin1(value), same);
        }
        QVERIFY(call.headers.contains({"Accept"_ba, "application/json"_ba}));
    }

    void aKeySignsInItsOwnNameForTheAccount()
    {
        TwilioAccount account = twilio();
        account.user = u"SK0123456789abcdef0123456789abcdef"_s;
        const HttpCall call = encodeSend(account, missedYou());
        QCOMPARE(call.user, account.user);
        QVERIFY(call.url.path().contains(ours));
    }

    void whatMustBeOutByTheEveningSaysSo_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("an hour") << 3600 << QByteArray("&ValidityPeriod=3600");
        QTest::newRow("all day: four hours are enough") << 40'000 << QByteArray("&ValidityPeriod=14400");
        QTest::newRow("a moment") << 1 << QByteArray("&ValidityPeriod=6");
    }

    void whatMustBeOutByTheEveningSaysSo()
    {
        QFETCH(int, seconds);
        OutgoingText text = missedYou();
        const QByteArray plain = encodeSend(twilio(), text).body;
        QVERIFY(!plain.contains("ValidityPeriod"));
        text.validFor = std::chrono::seconds(seconds);
        QFETCH(QByteArray, body);
        QCOMPARE(encodeSend(twilio(), text).body, plain + body);
    }

    void otherQuestions()
    {
        const QByteArray at = "/2010-04-01/Accounts/" + ours.toLatin1();
        QCOMPARE(targetOf(encodeNewest(twilio())), at + "/Messages.json?To=%2B13125550100&PageSize=1");
        QCOMPARE(targetOf(encodeFindSent(twilio(), number(u"+14045550123"_s))),
                 at + "/Messages.json?To=%2B14045550123&From=%2B13125550100&PageSize=50");
        QCOMPARE(targetOf(encodeLegs(twilio(), {u"CA1"_s})),
                 at + "/Calls.json?ParentCallSid=CA1&PageSize=50");
        QCOMPARE(targetOf(encodeCheck(twilio())),
                 at + "/IncomingPhoneNumbers.json?PhoneNumber=%2B13125550100&PageSize=20");
        QCOMPARE(targetOf(encodeCheck(signalWire())),
                 "/api/laml/2010-04-01/Accounts/" + project.toLatin1() +
                     "/IncomingPhoneNumbers?PhoneNumber=%2B13125550100&PageSize=20");
    }

    void aBaseWithASlashAtItsEndIsTheSame()
    {
        TwilioAccount account = twilio();
        account.base = QUrl(u"http://127.0.0.1:4711/"_s);
        QCOMPARE(encodeSend(account, missedYou()).url.toString(),
                 u"http://127.0.0.1:4711/2010-04-01/Accounts/%1/Messages.json"_s.arg(ours));
    }

    void nextPage_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("url"); // empty: refused
        QTest::newRow("relative, as Twilio gives it")
            << u"/2010-04-01/Accounts/AC1/Messages.json?To=%2B1312&DateSent%3E=2026-11-20&Page=1&PageToken=PASM1"_s
            << u"https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json?To=%2B1312&DateSent%3E=2026-11-20&Page=1&PageToken=PASM1"_s;
        QTest::newRow("absolute, the same server")
            << u"https://api.twilio.com/x?Page=1"_s << u"https://api.twilio.com/x?Page=1"_s;
        QTest::newRow("absolute, the same port by name")
            << u"https://api.twilio.com:443/x"_s << u"https://api.twilio.com:443/x"_s;
        QTest::newRow("another server") << u"https://api.twilio.com.example.com/x"_s << QString();
        QTest::newRow("another server without scheme") << u"//example.com/x"_s << QString();
        QTest::newRow("the same server in clear") << u"http://api.twilio.com/x"_s << QString();
        QTest::newRow("another port") << u"https://api.twilio.com:8443/x"_s << QString();
        QTest::newRow("somebody else's name") << u"https://me:you@api.twilio.com/x"_s << QString();
        QTest::newRow("nonsense") << u"https://[/x"_s << QString();
    }

    void nextPage()
    {
        QFETCH(QString, next);
        QFETCH(QString, url);
        const auto call = encodeNextPage(twilio(), next);
        QCOMPARE(call.has_value(), !url.isEmpty());
        if (call) QCOMPARE(QString::fromLatin1(call->url.toEncoded()), url);
        if (call) QCOMPARE(call->secret, u"authtoken"_s);
    }

    void aSidIsLettersAndDigits()
    {
        QVERIFY(encodeLookUp(signalWire(), {u"0a059168-ead0-41af-9d1f-343dae832527"_s}).has_value());
        for (const QString& odd : {u""_s, u"../Calls"_s, u"SM1?x=y"_s, u"SM 1"_s, u"SMé"_s}) {
            QVERIFY2(!encodeLookUp(twilio(), {odd}).has_value(), qPrintable(odd));
        }
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTwilioRequests)
#include "tst_twilio_requests.moc"
