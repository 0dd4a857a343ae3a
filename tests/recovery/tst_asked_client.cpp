// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const QString joan = u"+14045550111"_s;

/// Joan wants a cleaning at a dentist's and was asked, by itself, whether she has been there before.
struct AskingDesk : LeadFixture {
    explicit AskingDesk(TestStore& kept) : LeadFixture(kept)
    {
        rules.pack = shippedPack(u"dental"_s);
        theyWrite(u"i need a cleaning"_s);
        if (!waiting().contains(u"your first visit?"_s)) qFatal("not asked");
        if (pass(7s) != 1) qFatal("not sent");
    }
    void theyWrite(const QString& words)
    {
        clock.advance(1min);
        arrive(joan, words);
        if (readNew().size() != 1) qFatal("not read");
    }
    QString client() { return leadOf(joan)->valueOf(commonfield::client); }
};

/// Joan is a client under People.
struct ClientsDesk : LeadFixture {
    explicit ClientsDesk(TestStore& kept) : LeadFixture(kept)
    {
        rules.pack = shippedPack(u"dental"_s);
        const auto saved = store.run([this](Transaction& transaction) {
            ContactProfile profile;
            profile.kind = ContactKind::Client;
            return ContactRecords(transaction).save(secondring::numberOf(joan), profile, clock.now());
        });
        if (!saved) qFatal("not saved");
    }
};

} // namespace

/// The answer to "Have you been here before, or would this be your first visit?".
class TstAskedClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoHasNotBeenThereIsNew_data() { TestStore::engines(); }
    void whoHasNotBeenThereIsNew()
    {
        OPEN_TEST_STORE(store);
        AskingDesk desk(*store);
        desk.theyWrite(u"no first time"_s);
        QCOMPARE(desk.client(), u"new"_s);
        QVERIFY(!desk.isAutomationOff(joan));
        QVERIFY(!desk.waiting().contains(u"your first visit?"_s));
    }

    void whatElseTheyAnswer_data()
    {
        QTest::addColumn<QString>("client");
        QTest::newRow("nope, first time") << u"new"_s;
        QTest::newRow("nope first visit") << u"new"_s;
        QTest::newRow("first visit") << u"new"_s;
        QTest::newRow("No this would be my first visit") << u"new"_s;
        QTest::newRow("no, its my first time") << u"new"_s;
        QTest::newRow("no never been there") << u"new"_s;
        QTest::newRow("im new") << u"new"_s;
        QTest::newRow("no, es la primera vez") << u"new"_s;
        QTest::newRow("no primera visita") << u"new"_s;
        QTest::newRow("no es mi primera vez") << u"existing"_s;
        QTest::newRow("not my first time") << u"existing"_s;
        QTest::newRow("no this isn't my first visit") << u"existing"_s;
        QTest::newRow("yes i have been there before") << u"existing"_s;
        QTest::newRow("existing patient") << u"existing"_s;
        QTest::newRow("ok") << QString();
        QTest::newRow("no thank you, not anymore") << QString();
    }
    void whatElseTheyAnswer()
    {
        QFETCH(QString, client);
        const auto store = TestStore::open();
        AskingDesk desk(*store);
        desk.theyWrite(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(desk.client(), client);
    }

    void whoIsAClientUnderPeopleIsNotAsked_data() { TestStore::engines(); }
    void whoIsAClientUnderPeopleIsNotAsked()
    {
        OPEN_TEST_STORE(store);
        ClientsDesk desk(*store);
        desk.arrive(joan, u"can we do tuesday"_s);
        QCOMPARE(desk.readNew().size(), 1U);
        QCOMPARE(desk.leadOf(joan)->valueOf(commonfield::client), u"existing"_s);
        QVERIFY2(!desk.waiting().contains(u"your first visit?"_s), qPrintable(desk.waiting()));
        desk.clock.advance(1min);
        desk.arrive(joan, u"no wait, this is my first time with you"_s);
        QCOMPARE(desk.readNew().size(), 1U);
        QCOMPARE(desk.leadOf(joan)->valueOf(commonfield::client), u"new"_s);
    }
};

QTEST_GUILESS_MAIN(TstAskedClient)
#include "tst_asked_client.moc"
