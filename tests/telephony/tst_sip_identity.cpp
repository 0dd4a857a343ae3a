// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/caller_identity.h"
#include "core/telephony/sip/sip_address.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

namespace {

QString numberOf(const CallerId& caller)
{
    return caller.number ? caller.number->e164() : QString();
}

} // namespace

/// Who calls, by the headers of an INVITE.
class TestSipIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void callers_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArrayList>("asserted");
        QTest::addColumn<QByteArrayList>("remoteParty");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("name");
        const QByteArray jane = "\"Jane Doe\" <sip:+14045550123@pbx.test>";
        const auto row = [](const char* name, const QByteArray& from, const QByteArrayList& asserted,
                            const QByteArrayList& remoteParty, const QString& number, const QString& caller) {
            QTest::newRow(name) << from << asserted << remoteParty << number << caller;
        };
        row("name and number", jane, {}, {}, u"+14045550123"_s, u"Jane Doe"_s);
        row("number in the home writing", "<sip:4045550123@pbx.test>", {}, {}, u"+14045550123"_s, {});
        row("no brackets", "sip:+14045550123@pbx.test;user=phone", {}, {}, u"+14045550123"_s, {});
        row("tel address", "<tel:+14045550123>", {}, {}, u"+14045550123"_s, {});
        row("tel address with its context", "<tel:4045550123;phone-context=+1>", {}, {}, u"+14045550123"_s,
            {});
        row("tel address with dashes", "<tel:+1-404-555-0123>", {}, {}, u"+14045550123"_s, {});
        row("escaped", "\"J\\\"D\" <sip:%2b14045550123@pbx.test:5060;transport=tcp?x=y>", {}, {},
            u"+14045550123"_s, u"J\"D"_s);
        row("with a password", "<sip:+14045550123:pw@pbx.test>", {}, {}, u"+14045550123"_s, {});
        row("the network's word goes before the caller's", jane, {"\"Real\" <sip:+14045550199@x>"}, {},
            u"+14045550199"_s, u"Real"_s);
        row("two asserted, in one line", jane, {"<sip:100@x>, <tel:+14045550198>"}, {}, u"+14045550198"_s,
            u"Jane Doe"_s);
        row("two asserted, in two lines", jane, {"<sip:+14045550198@x>", "<tel:+14045550197>"}, {},
            u"+14045550198"_s, u"Jane Doe"_s);
        row("asserted is nonsense", jane, {"nonsense without brackets"}, {}, u"+14045550123"_s,
            u"Jane Doe"_s);
        row("remote party goes before From", jane, {}, {"\"R P\" <sip:+14045550196@x>;party=calling"},
            u"+14045550196"_s, u"R P"_s);
        row("asserted goes before remote party", jane, {"<sip:+14045550199@x>"}, {"<sip:+14045550196@x>"},
            u"+14045550199"_s, u"Jane Doe"_s);
        row("a name that only says the number", "\"+1 (404) 555-0123\" <sip:+14045550123@x>", {}, {},
            u"+14045550123"_s, {});
        row("a colleague's extension", "\"Desk 2\" <sip:102@pbx.test>", {}, {}, {}, u"Desk 2"_s);
        row("open bracket", "\"Jane\" <sip:+14045550123@x", {}, {}, {}, {});
        row("nothing at all", "", {}, {}, {}, {});
    }
    void callers()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArrayList, asserted);
        QFETCH(QByteArrayList, remoteParty);
        const CallerId caller = callerFrom(
            {from, {asserted.begin(), asserted.end()}, {remoteParty.begin(), remoteParty.end()}, {}}, u"US");
        QTEST(numberOf(caller), "number");
        QTEST(caller.name, "name");
        QVERIFY(!caller.isWithheld());
    }

    void withheld_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("remoteParty");
        QTest::addColumn<QByteArray>("privacy");
        QTest::addColumn<bool>("isWithheld");
        const QByteArray jane = "\"Jane Doe\" <sip:+14045550123@pbx.test>";
        const QByteArray nobody = "Anonymous <sip:anonymous@anonymous.invalid>";
        QTest::newRow("the usual anonymous call") << nobody << QByteArray() << QByteArray("id") << true;
        QTest::newRow("anonymous without a privacy line") << nobody << QByteArray() << QByteArray() << true;
        QTest::newRow("asks to hide the number") << jane << QByteArray() << QByteArray("id") << true;
        QTest::newRow("asks among others") << jane << QByteArray() << QByteArray("critical;Header") << true;
        QTest::newRow("garbled but clear enough") << jane << QByteArray() << QByteArray("x;user;;id") << true;
        QTest::newRow("called Anonymous")
            << QByteArray("\"Anonymous\" <sip:+14045550123@x>") << QByteArray() << QByteArray() << true;
        QTest::newRow("called Restricted")
            << QByteArray("\"Restricted\" <sip:+14045550123@x>") << QByteArray() << QByteArray() << true;
        QTest::newRow("called (Private), in brackets")
            << QByteArray("\"(Private)\" <sip:+14045550123@x>") << QByteArray() << QByteArray() << true;
        QTest::newRow("the number is the word restricted")
            << QByteArray("<sip:Restricted@x>") << QByteArray() << QByteArray() << true;
        QTest::newRow("the number is unavailable")
            << QByteArray("<sip:unavailable@unknown.invalid>") << QByteArray() << QByteArray() << true;
        QTest::newRow("neither name nor number is available")
            << QByteArray("\"Unavailable\" <sip:pbx@x>") << QByteArray() << QByteArray() << true;
        QTest::newRow("only the name is unavailable")
            << QByteArray("\"Unavailable\" <sip:+14045550123@x>") << QByteArray() << QByteArray() << false;
        QTest::newRow("a firm with such a word in its name")
            << QByteArray("\"Private Dental\" <sip:+14045550123@x>") << QByteArray() << QByteArray() << false;
        QTest::newRow("an older switch hides it")
            << jane << QByteArray("<sip:+14045550123@x>;privacy=full;screen=yes") << QByteArray() << true;
        QTest::newRow("an older switch does not hide it")
            << jane << QByteArray("<sip:+14045550123@x>;privacy=off") << QByteArray() << false;
        QTest::newRow("asks for no privacy") << jane << QByteArray() << QByteArray("none") << false;
        QTest::newRow("hides the session only") << jane << QByteArray() << QByteArray("session") << false;
    }
    void withheld()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, remoteParty);
        QFETCH(QByteArray, privacy);
        IdentityHeaders headers{from, {"\"Real Name\" <sip:+14045550188@x>"}, {}, {}};
        if (!remoteParty.isEmpty()) headers.remoteParty = {remoteParty};
        if (!privacy.isEmpty()) headers.privacy = {privacy};
        const CallerId caller = callerFrom(headers, u"US");
        QTEST(caller.isWithheld(), "isWithheld");
        QCOMPARE(caller.number.has_value(), !caller.isWithheld());
        QCOMPARE(caller.name.isEmpty(), caller.isWithheld());
        if (caller.isWithheld()) QCOMPARE(caller.textable, Textable::No);
    }

    void attestation_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("asserted");
        QTest::addColumn<Attestation>("attestation");
        const QByteArray plain = "<sip:+14045550123@x>";
        const QByteArray passed = "<sip:+14045550123;verstat=TN-Validation-Passed@x;user=phone>";
        QTest::newRow("nobody says") << plain << plain << Attestation::NotGiven;
        QTest::newRow("passed, in the user part") << plain << passed << Attestation::Passed;
        QTest::newRow("passed, in the From") << passed << plain << Attestation::Passed;
        QTest::newRow("passed, in the address")
            << QByteArray("<sip:+14045550123@x;verstat=TN-Validation-Passed-A>") << plain
            << Attestation::Passed;
        QTest::newRow("passed, tel") << plain << QByteArray("<tel:+14045550123;verstat=TN-Validation-Passed>")
                                     << Attestation::Passed;
        QTest::newRow("failed beats passed")
            << QByteArray("<sip:+14045550123;verstat=TN-Validation-Failed@x>") << passed
            << Attestation::Failed;
        QTest::newRow("not checked") << QByteArray("<sip:+14045550123;verstat=No-TN-Validation@x>") << plain
                                     << Attestation::NotGiven;
    }
    void attestation()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, asserted);
        const CallerId caller = callerFrom({from, {asserted}, {}, {}}, u"US");
        QTEST(caller.attestation, "attestation");
        QCOMPARE(numberOf(caller), u"+14045550123"_s);
    }

    void partsOfAnAddress()
    {
        const auto address = readSipAddress("\"A <b>\" <SIP:user;x=1:pw@Host.Test:5070;y=2>;tag=3");
        QVERIFY(address);
        QCOMPARE(address->name, u"A <b>"_s);
        QCOMPARE(address->scheme, QByteArray("sip"));
        QCOMPARE(address->user, u"user"_s);
        QCOMPARE(address->host, QByteArray("host.test:5070"));
        QVERIFY(address->params.contains("y=2") && address->params.contains("tag=3"));
        QVERIFY(!readSipAddress("http://x@y"));
        QVERIFY(!readSipAddress("<>"));
        QVERIFY(!readSipAddress("sip:"));
    }
};

QTEST_GUILESS_MAIN(TestSipIdentity)
#include "tst_sip_identity.moc"
