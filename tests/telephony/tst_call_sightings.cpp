// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/call_sights.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// What several lines tell, in whatever order: one call or two, and how it ended.
class TstCallSightings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatSeveralLinesTellIsOneCall_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<Sights>("sights");
        QTest::addColumn<int>("calls");
        QTest::addColumn<CallOutcome>("last");
        addOneOrTwo();
        addTwoCallers();
        addVoicemail();
    }
    void whatSeveralLinesTellIsOneCall()
    {
        OPEN_TEST_STORE(desk);
        QFETCH(Sights, sights);
        std::optional<Filing> last;
        for (const Sight& sight : sights)
            last = filed(*desk, callOf(sight));
        QTEST(firstCell(*desk, u"SELECT count(*) FROM call"_s).toInt(), "calls");
        QTEST(last->call.outcome, "last");
    }

    void callsThatWereOneAreOneFromThenOn_data() { TestStore::engines(); }
    void callsThatWereOneAreOneFromThenOn()
    {
        OPEN_TEST_STORE(desk);
        const Filing first = filed(*desk, callOf({u"A"_s, u"1"_s, ann, 0, 20}));
        const Filing third = filed(*desk, callOf({u"C"_s, u"3"_s, ann, 45, 60}));
        QVERIFY(third.isNew);
        (void)desk->run([&](Transaction& transaction) {
            return CallRecords(transaction)
                .decide(third.call.id, u"Texting"_s, MessageId{u"text"_s}, tenOClock);
        });
        const Filing between = filed(*desk, callOf({u"B"_s, u"2"_s, ann, 19, 41, elsewhere}));
        QVERIFY(!between.isNew && between.decisionMayChange);
        QCOMPARE(between.call.id, third.call.id); // That one has a text.
        QCOMPARE(between.takenIn, std::vector<CallId>{first.call.id});
        QCOMPARE(between.call.rangAt, tenOClock);
        QCOMPARE(between.call.endedAt, tenOClock + 60s);
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM call"_s).toInt(), 1);
        QCOMPARE(firstCell(*desk, u"SELECT message FROM call"_s), u"text"_s);
        QCOMPARE(firstCell(*desk, u"SELECT count(*) FROM call_sighting"_s).toInt(), 3);
        // Said once more, it is that one call still.
        QCOMPARE(filed(*desk, callOf({u"A"_s, u"1"_s, ann, 0, 20})).call.id, third.call.id);
    }

private:
    static void addOneOrTwo();
    static void addTwoCallers();
    static void addVoicemail();
};

void TstCallSightings::addOneOrTwo()
{
    const auto add = addOnBothEngines;
    const Sight desk{u"A"_s, u"1"_s, ann, 0, 20, none};
    const Sight office{u"B"_s, u"2"_s, ann, 20, 40, none};
    const Sight mobile{u"C"_s, u"3"_s, ann, 45, 60, elsewhere};
    add("one phone after the other rings", {desk, office, mobile}, 1, elsewhere);
    add("one phone after the other, the one between is told last", {desk, mobile, office}, 1, elsewhere);
    add("one phone after the other, told backwards", {mobile, office, desk}, 1, elsewhere);
    add("called twice at once, two lines saw both",
        {desk,
         {u"A"_s, u"4"_s, ann, 24, 40, none},
         {u"B"_s, u"5"_s, ann, 1, 20, elsewhere},
         {u"B"_s, u"6"_s, ann, 25, 40, none}},
        2, none);
    add("called twice at once, the later call is told first",
        {{u"B"_s, u"6"_s, ann, 25, 40, none},
         {u"A"_s, u"4"_s, ann, 24, 40, none},
         {u"B"_s, u"5"_s, ann, 1, 20, elsewhere},
         desk},
        2, elsewhere);
}

void TstCallSightings::addTwoCallers()
{
    const auto add = addOnBothEngines;
    const Sight desk{u"A"_s, u"1"_s, ann, 0, 20, none};
    add("two callers and one key on two lines", {desk, {u"B"_s, u"1"_s, bob, 0, 20, elsewhere}}, 2,
        elsewhere);
    add("a unit that counts its calls anew", {desk, {u"A"_s, u"1"_s, bob, 300, 320, gaveUp}}, 2, gaveUp);
    add("a unit that counts anew, told twice",
        {desk, {u"A"_s, u"1"_s, bob, 300, 320, gaveUp}, {u"A"_s, u"1"_s, bob, 300, 320, gaveUp}}, 2, gaveUp);
    add("the network corrects who it is", {desk, {u"A"_s, u"1"_s, bob, 0, 20, none}}, 1, none);
}

void TstCallSightings::addVoicemail()
{
    const auto add = addOnBothEngines;
    const Sight asAnswered{u"A"_s, u"1"_s, ann, 0, 20, elsewhere};
    const Sight asMessage{u"B"_s, u"2"_s, ann, 0, 20, voicemail};
    const Sight perhaps{u"B"_s, u"2"_s, ann, 0, 20, voicemail, Certainty::Strong};
    const Sight missed{u"A"_s, u"1"_s, ann, 0, 20, none};
    add("what answered elsewhere was the voicemail", {asAnswered, asMessage}, 1, voicemail);
    add("what answered elsewhere was the voicemail, told first", {asMessage, asAnswered}, 1, voicemail);
    add("perhaps the voicemail answered", {asAnswered, perhaps}, 1, elsewhere);
    add("perhaps the voicemail answered, told first", {perhaps, asAnswered}, 1, elsewhere);
    add("a person answered here, and not the voicemail",
        {asMessage, {u"A"_s, u"1"_s, ann, 0, 20, CallOutcome::Answered}}, 1, CallOutcome::Answered);
    add("a message is more than a missed call", {missed, perhaps}, 1, voicemail);
    add("a message is more than a missed call, told first", {perhaps, missed}, 1, voicemail);
}

QTEST_GUILESS_MAIN(TstCallSightings)
#include "tst_call_sightings.moc"
