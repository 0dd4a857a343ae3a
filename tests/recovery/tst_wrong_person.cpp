// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/pause_records.h"
#include "tests/recovery/lead_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondring;

namespace {

const QString ann = u"+14045550143"_s;

/// Whether a person is asked about their words.
bool isAskedAbout(TestStore& store)
{
    return store.run([](Transaction& t) { return PauseRecords(t).isPaused(numberOf(ann)); }).value();
}

void answer(LeadFixture& desk, bool optedOut)
{
    const auto answered = desk.store.run([&](Transaction& t) {
        return PauseRecords(t).answer(numberOf(ann), optedOut, MemberId{u"dana"_s}, desk.clock.now());
    });
    QVERIFY(answered && *answered);
}

} // namespace

/// Whoever says that we mean somebody else.
class TstWrongPerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theirNextCallIsNotTextedUntilAPersonSaysSo_data() { TestStore::engines(); }
    void theirNextCallIsNotTextedUntilAPersonSaysSo()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.call(ann);
        QCOMPARE(desk.pass(15s), 1);
        desk.arrive(ann, u"this is my sons phone he is 10"_s);
        QCOMPARE(desk.readNew().front().understood.intent.value, Intent::WrongNumber);
        QVERIFY(isAskedAbout(*store));
        desk.clock.advance(24h);
        desk.call(ann);
        QCOMPARE(desk.pass(15s), 0);
        answer(desk, false);
        desk.clock.advance(24h);
        desk.call(ann);
        QCOMPARE(desk.pass(15s), 1);
    }

    void ofWhoeverIsOutNothingIsAsked_data() { TestStore::engines(); }
    void ofWhoeverIsOutNothingIsAsked()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        noteConsent(*store, ann, ConsentChange::OptedOut, desk.clock.now());
        desk.reply(ann, Said().wants(Intent::WrongNumber));
        QVERIFY(!isAskedAbout(*store));
    }

    void anOrdinaryReplyIsNotAskedAbout_data() { TestStore::engines(); }
    void anOrdinaryReplyIsNotAskedAbout()
    {
        OPEN_TEST_STORE(store);
        LeadFixture desk(*store);
        desk.arrive(ann, u"can I bring my son tuesday, he is 10"_s);
        QCOMPARE(desk.readNew().size(), 1U);
        QVERIFY(!isAskedAbout(*store));
    }

    void onlyAnothersNumberIsAskedAbout_data()
    {
        QTest::addColumn<bool>("isAsked");
        for (const char* own : {"this is my cell", "This is my new number.", "yes, it's my own cell phone",
                                "this is my number now", "this is Maria Gomez", "soy Maria Gomez",
                                "not anymore, thanks! all better. see you friday",
                                "not maria, mario is my name", "i never called you back sorry! still need it",
                                "i don't have a dentist, are you taking new patients"})
            QTest::newRow(own) << false;
        for (const char* anothers : {"this is my sons phone he is 10", "this is my new number, not Ana's",
                                     "not Maria", "i never called you"})
            QTest::newRow(anothers) << true;
    }
    void onlyAnothersNumberIsAskedAbout()
    {
        QFETCH(bool, isAsked);
        const auto store = TestStore::open();
        LeadFixture desk(*store);
        desk.arrive(ann, QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(desk.readNew().size(), 1U);
        QCOMPARE(isAskedAbout(*store), isAsked);
    }
};

QTEST_GUILESS_MAIN(TstWrongPerson)
#include "tst_wrong_person.moc"
