// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"
#include "tests/peers/sip_peers.h"
#include "tests/support/desk_process.h"
#include "tests/support/scripted_provider.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int patience = 20'000; // ms
const QString caller = u"+14045550199"_s;
const QString reply = u"I think I cracked a tooth"_s;

} // namespace

/// The whole program at a real Kamailio: a call on the wire, a text at the text service, a reply in the
/// books.
class TestPeerProgram : public QObject {
    Q_OBJECT

private:
    const SystemClock m_clock;
    std::unique_ptr<Kamailio> m_pbx;

    static void transports()
    {
        QTest::addColumn<QString>("transport");
        QTest::newRow("over UDP") << u"udp"_s;
        QTest::newRow("over TCP") << u"tcp"_s;
        QTest::newRow("over TLS, certificate checked") << u"tls"_s;
    }

    [[nodiscard]] QJsonObject settings(const QString& transport, const QString& password,
                                       const ScriptedProvider& provider) const
    {
        QJsonObject all = DeskProcess::plainSettings(m_pbx->port(), provider.baseUrl());
        QJsonObject line = all[u"lines"_s].toArray().first().toObject();
        line[u"transport"_s] = transport;
        line[u"domain"_s] = u"pbx.test"_s;
        line[u"password"_s] = password;
        if (transport == u"tls"_s) {
            line[u"port"_s] = m_pbx->tlsPort();
            line[u"caFile"_s] = m_pbx->certificate();
            line[u"tlsName"_s] = u"pbx.test"_s;
        }
        all[u"lines"_s] = QJsonArray{line};
        return all;
    }

    /// Somebody rings extension 100 and hangs up while it rings.
    void missCall(const ScriptedProvider& provider)
    {
        Sipp sipp;
        QVERIFY(sipp.call(m_pbx->port(), u"caller_hangs_up.xml"_s,
                          {{u"desk"_s, u"none"_s},
                           {u"privacy"_s, u"none"_s},
                           {u"caller"_s, u"\"Jane Doe\" <sip:+14045550123@pbx.test>"_s}}));
        QTRY_COMPARE_WITH_TIMEOUT(provider.postsSeen(), 1, patience);
        QVERIFY2(sipp.finishes(patience), sipp.said().constData());
    }

    /// The exit code of `second-ring check` over this row's transport, and what it said.
    [[nodiscard]] int check(const QString& password, QString& said) const
    {
        QFETCH(QString, transport);
        ScriptedProvider provider(m_clock);
        if (!provider.listen()) return -1;
        DeskProcess desk;
        desk.writeSettings(settings(transport, password, provider));
        return desk.runToEnd({u"check"_s, u"--settings"_s, desk.settingsFile()}, &said);
    }

    /// What the program exports is the call, the @p taken text and the reply, and nothing else.
    static void compareBooks(DeskProcess& desk, const QJsonObject& taken)
    {
        const auto calls = desk.exported(u"calls"_s);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0][u"caller"_s].toString(), caller);
        QCOMPARE(calls[0][u"caller_name"_s].toString(), u"Jane Doe"_s);
        QCOMPARE(calls[0][u"line_name"_s].toString(), u"Front desk"_s);
        QCOMPARE(calls[0][u"outcome"_s].toString(), u"Abandoned"_s);
        QCOMPARE(calls[0][u"decision"_s].toString(), u"Texting"_s);
        const auto texts = desk.exported(u"texts"_s);
        QCOMPARE(texts.size(), 2);
        const bool sentFirst = texts[0][u"direction"_s].toString() == u"Out"_s;
        const QJsonObject& sent = texts[sentFirst ? 0 : 1];
        const QJsonObject& received = texts[sentFirst ? 1 : 0];
        QCOMPARE(sent[u"id"_s], calls[0][u"text"_s]);
        QCOMPARE(sent[u"number"_s].toString(), caller);
        QCOMPARE(sent[u"body"_s], taken[u"body"_s]);
        QCOMPARE(sent[u"provider_ref"_s], taken[u"sid"_s]);
        QCOMPARE(received[u"direction"_s].toString(), u"In"_s);
        QCOMPARE(received[u"number"_s].toString(), caller);
        QCOMPARE(received[u"body"_s].toString(), reply);
        const auto contacts = desk.exported(u"contacts"_s);
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(contacts[0][u"number"_s].toString(), caller);
        QVERIFY(!contacts[0][u"waiting_since_at"_s].isNull());
        QCOMPARE(desk.exported(u"consent"_s).size(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& program : {u"kamailio"_s, u"sipp"_s, u"openssl"_s})
            if (programNamed(program).isEmpty())
                QSKIP(qPrintable(u"%1 is not installed; these tests need the real one"_s.arg(program)));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_pbx = std::make_unique<Kamailio>(true);
        QVERIFY2(m_pbx->start(), m_pbx->said().constData());
    }
    void cleanup() { m_pbx.reset(); }

    void aMissedCallIsTextedAndTheReplyIsFiled_data() { transports(); }
    void aMissedCallIsTextedAndTheReplyIsFiled()
    {
        QFETCH(QString, transport);
        ScriptedProvider provider(m_clock);
        QVERIFY(provider.listen());
        DeskProcess desk;
        desk.writeSettings(settings(transport, u"secret100"_s, provider));
        QVERIFY(desk.start(true));
        QTRY_COMPARE_WITH_TIMEOUT(m_pbx->registrations(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(provider.getsSeen() > 0, patience);

        missCall(provider);
        QCOMPARE(provider.book.taken().size(), 1U);
        const QJsonObject text = provider.book.taken().front();
        QCOMPARE(text[u"to"_s].toString(), caller);
        QCOMPARE(text[u"from"_s].toString(), u"+13125550100"_s);
        QVERIFY(text[u"body"_s].toString().contains(u"Peachtree Dental"_s));

        provider.book.addReceived(caller, reply, m_clock.now());
        QTRY_COMPARE_WITH_TIMEOUT(desk.exported(u"texts"_s).size(), 2, patience);
        QVERIFY(desk.terminate());
        QTRY_COMPARE(m_pbx->takenBack(), 1);
        QCOMPARE(provider.postsSeen(), 1);

        compareBooks(desk, text);
    }

    void onePhoneOfAGroupIsWatched_data()
    {
        QTest::addColumn<bool>("isAlone");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<int>("texts");
        QTest::newRow("a colleague may have answered: the desk is asked")
            << false << u"Unknown"_s << u"UnknownOutcome"_s << 0;
        QTest::newRow("no other phone rings: missed") << true << u"Abandoned"_s << u"Texting"_s << 1;
    }
    void onePhoneOfAGroupIsWatched()
    {
        QFETCH(bool, isAlone);
        QFETCH(int, texts);
        if (!QFile::exists(u"/usr/share/kamailio/dbtext/kamailio/pua"_s))
            QSKIP("Kamailio's tables are not installed; it cannot show extensions without");
        m_pbx = std::make_unique<Kamailio>(false, QStringList{u"SHOWS_EXTENSIONS"_s});
        QVERIFY2(m_pbx->start(), m_pbx->said().constData());
        ScriptedProvider provider(m_clock);
        QVERIFY(provider.listen());
        QJsonObject all = settings(u"udp"_s, u"secret100"_s, provider);
        QJsonObject line = all[u"lines"_s].toArray().first().toObject();
        line[u"mode"_s] = u"watch"_s;
        line[u"watchedExtension"_s] = u"102"_s;
        line[u"alone"_s] = isAlone;
        all[u"lines"_s] = QJsonArray{line};
        DeskProcess desk;
        desk.writeSettings(all);
        QVERIFY(desk.start(true));
        QTRY_VERIFY_WITH_TIMEOUT(m_pbx->subscriptions() > 0, patience);
        // Its only child answers one after the other: we have heard what is going on before it hears this.
        QVERIFY(m_pbx->showDialog("102", "<state>early</state>"));
        QVERIFY(m_pbx->showDialog("102", "<state>terminated</state>"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.exported(u"calls"_s).size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(provider.postsSeen(), texts, patience);
        QVERIFY(desk.terminate());
        const QJsonObject call = desk.exported(u"calls"_s).front();
        QTEST(call[u"outcome"_s].toString(), "outcome");
        QTEST(call[u"decision"_s].toString(), "decision");
        QCOMPARE(call[u"caller"_s].toString(), u"+14045550123"_s);
        QCOMPARE(provider.postsSeen(), texts);
    }

    void checkFindsAllWell_data() { transports(); }
    void checkFindsAllWell()
    {
        QString said;
        QCOMPARE(check(u"secret100"_s, said), 0);
        QVERIFY2(said.contains(u"Front desk: Registered."_s), qPrintable(said));
        QVERIFY2(said.endsWith(u"All is well.\n"_s), qPrintable(said));
        QCOMPARE(m_pbx->registrations(), 1);
        QTRY_COMPARE(m_pbx->takenBack(), 1);
    }

    void checkCallsAWrongPasswordSo_data() { transports(); }
    void checkCallsAWrongPasswordSo()
    {
        QString said;
        QCOMPARE(check(u"not it"_s, said), 1);
        QVERIFY2(said.contains(u"Front desk: Wrong user or password."_s), qPrintable(said));
        QVERIFY2(said.contains(u"Account and number are right"_s), qPrintable(said));
        QCOMPARE(m_pbx->registrations(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPeerProgram)
#include "tst_peer_program.moc"
