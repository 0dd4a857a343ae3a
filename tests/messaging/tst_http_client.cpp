// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/http/http_client.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_provider.h"
#include "tests/support/waited.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

using Cause = HttpFailure::Cause;
using Kind = Fault::Kind;

/// A call ends in an answer, in "nothing left", or in "may have arrived", and the last is never called the
/// second.
class TestHttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void postEndsAs_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status"); // 0: no whole answer
        QTest::addColumn<Cause>("cause");
        QTest::newRow("all is well") << Fault{} << 201 << Cause{};
        QTest::newRow("the answer comes a letter at a time") << Fault{Kind::Slow} << 201 << Cause{};
        QTest::newRow("the server has an error") << Fault{Kind::Error, 503, 20503} << 503 << Cause{};
        QTest::newRow("a web page instead") << Fault{Kind::Html} << 200 << Cause{};
        QTest::newRow("a redirect is not followed") << Fault{Kind::Error, 307} << 307 << Cause{};
        QTest::newRow("taken, then the line breaks") << Fault{Kind::Reset} << 0 << Cause::CutOff;
        QTest::newRow("the line breaks before it was read") << Fault{Kind::ResetUnread} << 0 << Cause::CutOff;
        QTest::newRow("half an answer") << Fault{Kind::HalfAnswer} << 0 << Cause::HalfAnAnswer;
        QTest::newRow("taken, then silence") << Fault{Kind::Silent} << 0 << Cause::TimedOut;
    }

    void postEndsAs()
    {
        QFETCH(Fault, fault);
        QFETCH(int, status);
        ScriptedProvider server(m_clock);
        QVERIFY(server.listen());
        server.everyPost(fault);
        HttpClient http;
        HttpCall call = postTo(server);
        if (fault.kind == Kind::Silent) call.answerWithin = 300ms;
        const auto result = waited(http.perform(call));
        QVERIFY(result.has_value());
        QCOMPARE(result->has_value(), status != 0);
        if (status != 0) {
            QCOMPARE((*result)->status, status);
        } else {
            QTEST(result->error().cause, "cause");
            QVERIFY(!result->error().nothingLeft);
        }
        QCOMPARE(server.postsSeen(), 1);
    }

    void nothingLeaves_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("nobody listens") << closedPort() << Cause::NoConnection;
        QTest::newRow("no such name") << QUrl(u"https://nowhere.invalid/"_s) << Cause::NoConnection;
        QTest::newRow("a token would go in clear") << QUrl(u"http://api.twilio.com/"_s) << Cause::NotAllowed;
        QTest::newRow("not the web") << QUrl(u"ftp://127.0.0.1/"_s) << Cause::NotAllowed;
    }

    void nothingLeaves()
    {
        QFETCH(QUrl, url);
        HttpClient http;
        HttpCall call;
        call.verb = HttpCall::Verb::Post;
        call.url = url;
        call.connectWithin = 1s;
        const auto result = waited(http.perform(call));
        QVERIFY(result.has_value());
        QVERIFY(!result->has_value());
        QTEST(result->error().cause, "cause");
        QVERIFY(result->error().nothingLeft);
    }

    void aServerThatNeverFinishesTlsGotNothing()
    {
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        HttpCall call;
        call.verb = HttpCall::Verb::Post;
        call.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(mute.serverPort()));
        call.connectWithin = 200ms;
        HttpClient http;
        const auto result = waited(http.perform(call));
        QVERIFY(result.has_value() && !result->has_value());
        QVERIFY(result->error().nothingLeft);
        QCOMPARE(result->error().cause, Cause::NoConnection);
    }

    void aCertificateFromNobodyIsRefusedBeforeAnythingLeaves()
    {
        QTemporaryDir dir;
        QSslServer server;
        if (!makeCertificate(dir.path(), server))
            QSKIP("openssl or Qt's TLS is not here to make a certificate with");
        QVERIFY(server.listen(QHostAddress::LocalHost));
        HttpCall call;
        call.verb = HttpCall::Verb::Post;
        call.url = QUrl(u"https://localhost:%1/"_s.arg(server.serverPort()));
        call.body = "Body=hello";
        QTest::failOnWarning(QRegularExpression(u"$^"_s)); // Qt's server side may warn of the alert it gets
        HttpClient trustsTheSystem;
        const auto refused = waited(trustsTheSystem.perform(call));
        QVERIFY(refused.has_value() && !refused->has_value());
        QCOMPARE(refused->error().cause, Cause::CertificateRefused);
        QVERIFY(refused->error().nothingLeft);

        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        HttpClient trustsTheOffice(dir.filePath(u"cert.pem"_s));
        const auto taken = waited(trustsTheOffice.perform(call));
        QVERIFY(taken.has_value() && taken->has_value());
        QCOMPARE((*taken)->body, "{}"_ba);
        call.url.setHost(u"127.0.0.1"_s); // not the name in the certificate
        const auto wrongName = waited(trustsTheOffice.perform(call));
        QVERIFY(wrongName.has_value() && !wrongName->has_value());
        QCOMPARE(wrongName->error().cause, Cause::CertificateRefused);
    }

    void everyPostHasAConnectionOfItsOwnAndGetsShareOne()
    {
        ScriptedProvider server(m_clock);
        QVERIFY(server.listen());
        HttpClient http;
        for (int i = 0; i < 3; ++i)
            QVERIFY(waited(http.perform(getFrom(server)))->has_value());
        QCOMPARE(server.connections(), 1);
        for (int i = 0; i < 3; ++i)
            QVERIFY(waited(http.perform(postTo(server)))->has_value());
        QCOMPARE(server.connections(), 4);
    }

    void aPostIsNeverRepeatedAfterAKeptConnectionBreaks()
    {
        ScriptedProvider server(m_clock);
        QVERIFY(server.listen());
        HttpClient http;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(
                waited(http.perform(getFrom(server)))->has_value()); // leaves a connection a POST could use
            server.nextPost({Kind::Reset});
            QVERIFY(!waited(http.perform(postTo(server)))->has_value());
        }
        QCOMPARE(server.postsSeen(), 20);
        QCOMPARE(server.book.taken().size(), std::size_t(20));
    }

    void manyAtOnce()
    {
        ScriptedProvider server(m_clock);
        QVERIFY(server.listen());
        HttpClient http;
        std::vector<QFuture<HttpResult>> futures;
        for (int i = 0; i < 100; ++i)
            futures.push_back(http.perform(postTo(server)));
        for (const auto& future : futures) {
            const auto result = waited(future);
            QVERIFY(result.has_value() && result->has_value());
            QCOMPARE((*result)->status, 201);
        }
        QCOMPARE(server.postsSeen(), 100);
    }

    void anAnswerThatNeverEndsIsRefused()
    {
        QTcpServer flood;
        QVERIFY(flood.listen(QHostAddress::LocalHost));
        connect(&flood, &QTcpServer::newConnection, this, [&flood] {
            QTcpSocket* socket = flood.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" + QByteArray(9'000'000, 'x'));
        });
        HttpCall call;
        call.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(flood.serverPort()));
        HttpClient http;
        const auto result = waited(http.perform(call));
        QVERIFY(result.has_value() && !result->has_value());
        QCOMPARE(result->error().cause, Cause::TooLarge);
    }

    void headersOfTheAnswerAreRead()
    {
        ScriptedProvider server(m_clock);
        QVERIFY(server.listen());
        server.nextGet({Kind::Error, 429, 20429, 7});
        HttpClient http;
        const auto result = waited(http.perform(getFrom(server)));
        QVERIFY(result.has_value() && result->has_value());
        QCOMPARE((*result)->retryAfter, std::optional(7s));
        QCOMPARE((*result)->serverTime, std::optional(m_clock.now()));
        QCOMPARE((*result)->contentType, "application/json"_ba);
    }

    void aClientThatGoesAwayLeavesNoAnswer()
    {
        ScriptedProvider server(m_clock);
        QVERIFY(server.listen());
        server.everyPost({Kind::Silent});
        QFuture<HttpResult> future;
        {
            HttpClient http;
            future = http.perform(postTo(server));
            QTRY_COMPARE(server.postsSeen(), 1);
        }
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }

private:
    static HttpCall getFrom(const ScriptedProvider& server)
    {
        HttpCall call;
        call.url =
            QUrl(server.baseUrl() + "/2010-04-01/Accounts/"_L1 + server.book.account + "/Messages.json"_L1);
        call.user = server.book.user;
        call.secret = server.book.secret;
        return call;
    }

    static HttpCall postTo(const ScriptedProvider& server)
    {
        HttpCall call = getFrom(server);
        call.verb = HttpCall::Verb::Post;
        call.headers = {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}};
        call.body = "To=%2B14045550123&From=%2B13125550100&Body=Hi";
        call.answerWithin = 3s;
        return call;
    }

    static QUrl closedPort()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost)) return {};
        return QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    }

    static bool makeCertificate(const QString& dir, QSslServer& server)
    {
        if (!QSslSocket::supportsSsl() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            return false;
        QProcess openssl;
        openssl.setWorkingDirectory(dir);
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                       u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s,
                       u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0) return false;
        QFile key(dir + "/key.pem"_L1);
        QFile certificate(dir + "/cert.pem"_L1);
        if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly)) return false;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        server.setSslConfiguration(tls);
        return true;
    }

    FakeClock m_clock;
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestHttpClient)
#include "tst_http_client.moc"
