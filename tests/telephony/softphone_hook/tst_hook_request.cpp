// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/hook_request.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

using State = HookRequest::State;

class TstHookRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatPhonesSendIsRead_data();
    void whatPhonesSendIsRead();
    void itDoesNotMatterHowItIsCut_data() { whatPhonesSendIsRead_data(); }
    void itDoesNotMatterHowItIsCut();
    void whatIsNoRequestIsSaid_data();
    void whatIsNoRequestIsSaid();
    void aPageInABrowserIsKnown_data();
    void aPageInABrowserIsKnown();
    void noiseNeverBecomesARequest();
};

void TstHookRequest::whatPhonesSendIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("a desk phone's GET")
        << QByteArray("GET /line?ev=ring&num=5 HTTP/1.1\r\nHost: 10.0.0.2:45880\r\nUser-Agent: Yealink "
                      "SIP-T46G\r\nConnection: close\r\n\r\n")
        << QByteArray("ev=ring&num=5");
    QTest::newRow("a phone that ends its lines like Unix")
        << QByteArray("GET /line?ev=ring HTTP/1.0\n\n") << QByteArray("ev=ring");
    QTest::newRow("a name with its spaces")
        << QByteArray("GET /line?ev=ring&name=Maria Lopez HTTP/1.1\r\n\r\n")
        << QByteArray("ev=ring&name=Maria Lopez");
    QTest::newRow("a name that poses as the end of the line")
        << QByteArray("GET /line?ev=ring&name=x HTTP/1.1 y HTTP/1.1\r\n\r\n")
        << QByteArray("ev=ring&name=x HTTP/1.1 y");
    QTest::newRow("a form") << QByteArray("POST /line HTTP/1.1\r\ncontent-length: 7\r\n\r\nev=ring")
                            << QByteArray("ev=ring");
    QTest::newRow("half in the address, half in the form")
        << QByteArray("POST /line?token=t HTTP/1.1\r\nContent-Length:7\r\n\r\nev=ring")
        << QByteArray("token=t&ev=ring");
    QTest::newRow("a POST with nothing in it")
        << QByteArray("POST /line?ev=end HTTP/1.1\r\n\r\n") << QByteArray("ev=end");
    QTest::newRow("more than was announced")
        << QByteArray("POST /line HTTP/1.1\r\nContent-Length: 7\r\n\r\nev=ringXXXX") << QByteArray("ev=ring");
}

void TstHookRequest::whatPhonesSendIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, query);
    HookRequest request;
    QCOMPARE(request.feed(bytes), State::Complete);
    QCOMPARE(request.path(), QByteArray("/line"));
    QCOMPARE(request.query(), query);
    QVERIFY(!request.isFromBrowser());
    QCOMPARE(request.feed("GET / HTTP/1.1\r\n\r\n"), State::Complete); // One a connection.
    QCOMPARE(request.query(), query);
}

void TstHookRequest::itDoesNotMatterHowItIsCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, query);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        HookRequest request;
        request.feed(QByteArrayView(bytes).first(cut));
        request.feed(QByteArrayView(bytes).sliced(cut));
        QCOMPARE(request.state(), State::Complete);
        QCOMPARE(request.query(), query);
    }
    HookRequest byteByByte;
    for (const char byte : bytes)
        byteByByte.feed(QByteArrayView(&byte, 1));
    QCOMPARE(byteByByte.state(), State::Complete);
    QCOMPARE(byteByByte.query(), query);
}

void TstHookRequest::whatIsNoRequestIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    const auto row = [](const char* name, const QByteArray& bytes, State state) {
        QTest::newRow(name) << bytes << static_cast<int>(state);
    };
    row("nothing", "", State::Incomplete);
    row("half a line", "GET /line?ev=ri", State::Incomplete);
    row("a body that never comes", "POST /line HTTP/1.1\r\nContent-Length: 9\r\n\r\nev", State::Incomplete);
    row("an empty line", "\r\n\r\n", State::Malformed);
    row("no protocol", "GET /line\r\n\r\n", State::Malformed);
    row("a proxy's request", "GET http://x/line HTTP/1.1\r\n\r\n", State::Malformed);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", State::Malformed);
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), State::Malformed);
    row("SIP", "OPTIONS sip:x SIP/2.0\r\n\r\n", State::Malformed);
    row("DELETE", "DELETE /line HTTP/1.1\r\n\r\n", State::WrongMethod);
    row("get in small letters", "get /line HTTP/1.1\r\n\r\n", State::WrongMethod);
    row("chunks", "POST /line HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", State::Malformed);
    row("a length that is none", "POST /line HTTP/1.1\r\nContent-Length: x\r\n\r\n", State::Malformed);
    row("a negative length", "POST /line HTTP/1.1\r\nContent-Length: -1\r\n\r\n", State::Malformed);
    row("a form too large", "POST /line HTTP/1.1\r\nContent-Length: 4097\r\n\r\n", State::TooLarge);
    row("a length beyond counting", "POST /line HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
        State::Malformed);
    row("a line without an end", "GET /line?" + QByteArray(9000, 'x'), State::TooLarge);
    row("fields without an end", "GET /line HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(2000),
        State::TooLarge);
}

void TstHookRequest::whatIsNoRequestIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, state);
    HookRequest request;
    request.feed(bytes);
    QCOMPARE(static_cast<int>(request.state()), state);
}

void TstHookRequest::aPageInABrowserIsKnown_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isPage");
    QTest::newRow("a script of another site") << QByteArray("Origin: https://evil.example") << true;
    QTest::newRow("a script of a file") << QByteArray("origin: null") << true;
    QTest::newRow("a picture") << QByteArray("Sec-Fetch-Site: cross-site") << true;
    QTest::newRow("a link, followed by an old browser") << QByteArray("Referer: http://x/") << true;
    QTest::newRow("the address typed by hand") << QByteArray("Sec-Fetch-Site: none") << false;
    QTest::newRow("a Snom phone, which calls itself Mozilla")
        << QByteArray("User-Agent: Mozilla/4.0 (compatible; snom870-SIP 8.7.3.25)") << false;
}

void TstHookRequest::aPageInABrowserIsKnown()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, isPage);
    HookRequest request;
    QCOMPARE(request.feed("GET /line?ev=ring HTTP/1.1\r\n" + field + "\r\n\r\n"), State::Complete);
    QCOMPARE(request.isFromBrowser(), isPage);
}

void TstHookRequest::noiseNeverBecomesARequest()
{
    QRandomGenerator chance(45880);
    for (int round = 0; round < 500; ++round) {
        HookRequest request;
        for (int piece = 0; piece < 40 && request.state() == State::Incomplete; ++piece) {
            QByteArray noise(static_cast<int>(chance.bounded(1, 400)), Qt::Uninitialized);
            for (char& byte : noise)
                byte = static_cast<char>(chance.bounded(256));
            request.feed(noise);
        }
        QVERIFY(request.state() != State::Complete);
    }
}

QTEST_GUILESS_MAIN(TstHookRequest)
#include "tst_hook_request.moc"
