// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/digest_answer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// The example of RFC 2617, section 3.5.
const DigestQuestion mufasa{"GET", "/dir/index.html", "Mufasa", "Circle Of Life", "0a4f113b"};

} // namespace

class TstDigestAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theExampleOfTheStandard()
    {
        const auto answer = digestAnswer("Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
                                         "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
                                         "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"",
                                         mufasa);
        QVERIFY(answer);
        QVERIFY2(answer->contains("response=\"6629fae49393a05397450978507c4ef1\""), answer->constData());
        QVERIFY(answer->contains("opaque=\"5ccc069c403ebaf9f0171e9517f40e41\""));
        QVERIFY(answer->contains("qop=auth, nc=00000001, cnonce=\"0a4f113b\""));
    }

    void withoutQopAsOldBoxesAsk()
    {
        const auto answer = digestAnswer("Digest realm=\"F!Box SOAP-Auth\", nonce=\"1\"", mufasa);
        QVERIFY(answer);
        QVERIFY(!answer->contains("qop"));
    }

    void thePasswordIsNeverSentInClear_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("asked for in clear") << QByteArray("Basic realm=\"box\"");
        QTest::newRow("not asked for at all") << QByteArray();
        QTest::newRow("another digest") << QByteArray("Digest realm=\"b\", nonce=\"1\", algorithm=SHA-256");
        QTest::newRow("no nonce") << QByteArray("Digest realm=\"b\"");
        QTest::newRow("a bearer's word") << QByteArray("Bearer nonce=\"1\"");
    }
    void thePasswordIsNeverSentInClear()
    {
        QFETCH(const QByteArray, challenge);
        QVERIFY(!digestAnswer(challenge, mufasa));
    }

    void aUserNameWithQuotationMarksIsRefused()
    {
        DigestQuestion question = mufasa;
        question.user = "x\", uri=\"/other";
        QVERIFY(!digestAnswer("Digest realm=\"b\", nonce=\"1\"", question));
    }
};

QTEST_GUILESS_MAIN(TstDigestAnswer)
#include "tst_digest_answer.moc"
