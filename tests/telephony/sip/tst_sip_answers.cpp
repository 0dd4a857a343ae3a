// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/re_ref.h"
#include "core/telephony/sip/re_values.h"
#include "core/telephony/sip/registrar_answer.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

/// What an answer of the switch leaves in the log and in the words of the line check.
class TestSipAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsNoNumbers_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<LineTrouble>("trouble");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& status, LineTrouble trouble,
                            const QString& detail) { QTest::newRow(name) << status << trouble << detail; };
        row("the usual words", "404 Not Found", LineTrouble::Refused, u"404 Not Found"_s);
        row("its own words", "403 Forbidden (Bad auth)", LineTrouble::WrongPassword,
            u"403 Forbidden (Bad auth)"_s);
        row("a number behind them", "404 No such user +14045550123 here", LineTrouble::Refused,
            u"404 No such user"_s);
        row("a number with dashes", "480 Busy: 404-555-0123", LineTrouble::Refused, u"480 Busy:"_s);
        row("a number within a word", "408 Timeout(4045550123)", LineTrouble::NoAnswer, u"408"_s);
        row("digits of another script", "500 \xd9\xa4\xd9\xa0\xd9\xa4", LineTrouble::Refused, u"500"_s);
        row("an address", "503 Not for jane@pbx.test", LineTrouble::Unreachable, u"503 Not for"_s);
        row("an address in full", "403 Not for <sip:jane>", LineTrouble::WrongPassword, u"403 Not for"_s);
        row("a whole story", "486 " + QByteArray("words ").repeated(50), LineTrouble::Refused,
            u"486 "_s + u"words "_s.repeated(10).trimmed());
        row("no words", "500 ", LineTrouble::Refused, u"500"_s);
    }
    void tellsNoNumbers()
    {
        QFETCH(QByteArray, status);
        const QByteArray bytes = "SIP/2.0 " + status +
                                 "\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK-1\r\nFrom: <sip:100@x>;tag=1"
                                 "\r\nTo: <sip:100@x>;tag=2\r\nCall-ID: 1\r\nCSeq: 1 REGISTER\r\n"
                                 "Content-Length: 0\r\n\r\n";
        ReRef<::mbuf> buffer;
        *buffer.slot() = mbuf_alloc(static_cast<size_t>(bytes.size()));
        QCOMPARE(mbuf_write_mem(buffer.get(), reinterpret_cast<const uint8_t*>(bytes.constData()),
                                static_cast<size_t>(bytes.size())),
                 0);
        mbuf_set_pos(buffer.get(), 0);
        ReRef<::sip_msg> message;
        QCOMPARE(sip_msg_decode(message.slot(), buffer.get()), 0);
        const SipTrouble trouble = troubleOf(0, message.get(), SipTransport::Udp, {});
        QTEST(trouble.trouble, "trouble");
        QTEST(trouble.detail, "detail");
    }

    void isRefreshedInTime_data()
    {
        QTest::addColumn<int>("granted");
        QTest::addColumn<int>("after");
        QTest::newRow("a minute, as we ask for") << 60 << 54;
        QTest::newRow("an hour, in which a switch may be started anew and forget us") << 3600 << 300;
    }
    void isRefreshedInTime()
    {
        QFETCH(int, granted);
        QFETCH(int, after);
        QCOMPARE(refreshAfter(std::chrono::seconds(granted)), std::chrono::seconds(after));
    }
};

QTEST_GUILESS_MAIN(TestSipAnswers)
#include "tst_sip_answers.moc"
