// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/http/form_encoding.h"
#include "core/messaging/http/http_call.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Where a secret may go, how a form is written, and when to come back.
class TestHttpCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void mayCall_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("may");
        QTest::newRow("the provider, encrypted") << u"https://api.twilio.com/x"_s << true;
        QTest::newRow("this computer by number") << u"http://127.0.0.1:8080/x"_s << true;
        QTest::newRow("this computer by another of its numbers") << u"http://127.9.9.9/x"_s << true;
        QTest::newRow("this computer in IPv6") << u"http://[::1]:8080/x"_s << true;
        QTest::newRow("this computer by name") << u"http://localhost/x"_s << true;
        QTest::newRow("the provider in clear") << u"http://api.twilio.com/x"_s << false;
        QTest::newRow("a name that only looks like this computer")
            << u"http://localhost.example.com/x"_s << false;
        QTest::newRow("a number that only looks like this computer")
            << u"http://127.0.0.1.example.com/"_s << false;
        QTest::newRow("the office network in clear") << u"http://192.168.1.20/x"_s << false;
        QTest::newRow("a password in the address") << u"https://me:secret@api.twilio.com/x"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void mayCall()
    {
        QFETCH(QString, url);
        QTEST(secondring::mayCall(QUrl(url), false), "may");
    }

    void clearTextIsAllowedOnlyByName()
    {
        QVERIFY(secondring::mayCall(QUrl(u"http://192.168.1.20/"_s), true));
    }

    void form_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("a number's plus") << u"+14045550123"_s << "To=%2B14045550123"_ba;
        QTest::newRow("spaces and joining signs") << u"a b&c=d"_s << "To=a%20b%26c%3Dd"_ba;
        QTest::newRow("an emoji") << u"👍"_s << "To=%F0%9F%91%8D"_ba;
        QTest::newRow("letters that need nothing") << u"a-b_c.d~e"_s << "To=a-b_c.d~e"_ba;
        QTest::newRow("a new line") << u"a\nb"_s << "To=a%0Ab"_ba;
        QTest::newRow("nothing") << QString() << "To="_ba;
    }

    void form()
    {
        QFETCH(QString, value);
        QTEST(formEncoded({{u"To"_s, value}}), "written");
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1: nothing said
        QTest::newRow("seconds") << "120"_ba << 120;
        QTest::newRow("at once") << "0"_ba << 0;
        QTest::newRow("a date half a minute on") << "Fri, 20 Nov 2026 15:00:30 GMT"_ba << 30;
        QTest::newRow("a date gone by") << "Fri, 20 Nov 2026 14:00:00 GMT"_ba << 0;
        QTest::newRow("less than nothing") << "-5"_ba << -1;
        QTest::newRow("words") << "later"_ba << -1;
        QTest::newRow("empty") << ""_ba << -1;
    }

    void retryAfter()
    {
        QFETCH(QByteArray, value);
        const auto now = httpDateIn("Fri, 20 Nov 2026 15:00:00 GMT");
        QVERIFY(now.has_value());
        QTEST(int(retryAfterIn(value, now).value_or(std::chrono::seconds(-1)).count()), "seconds");
    }

    void aDateWithoutTheServersTimeSaysNothing()
    {
        QVERIFY(!retryAfterIn("Fri, 20 Nov 2026 15:00:30 GMT", std::nullopt));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestHttpCall)
#include "tst_http_call.moc"
