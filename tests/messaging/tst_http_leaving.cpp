// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/http/http_client.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_provider.h"
#include "tests/support/waited.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

/// The last look at the clock before the bytes of a text leave.
class TestHttpLeaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatConnectsAfterALongSleepDoesNotLeave_data()
    {
        QTest::addColumn<HttpCall::Verb>("verb");
        QTest::addColumn<std::chrono::milliseconds>("leaveWithin");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("a text, at once") << HttpCall::Verb::Post << 10'000ms << true;
        QTest::newRow("a text, after an hour with the lid closed")
            << HttpCall::Verb::Post << -3'600'000ms << false;
        QTest::newRow("a question hurts nobody") << HttpCall::Verb::Get << -3'600'000ms << true;
    }
    void whatConnectsAfterALongSleepDoesNotLeave()
    {
        QFETCH(HttpCall::Verb, verb);
        QFETCH(std::chrono::milliseconds, leaveWithin);
        QFETCH(bool, leaves);
        const FakeClock clock;
        ScriptedProvider server(clock);
        QVERIFY(server.listen());
        HttpClient http;
        HttpCall call;
        call.verb = verb;
        call.url = QUrl(server.baseUrl() + u"/2010-04-01/Accounts/AC1/Messages.json"_s);
        call.body = "To=%2B14045550111&Body=Hi";
        call.leaveWithin = leaveWithin;
        const auto result = waited(http.perform(call));
        QVERIFY(result.has_value());
        QCOMPARE(result->has_value(), leaves);
        if (!leaves) QVERIFY(result->error().nothingLeft); // So it may be tried again.
        QCOMPARE(int(server.requests().size()), leaves ? 1 : 0);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestHttpLeaving)
#include "tst_http_leaving.moc"
