// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/call_sights.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

class TstCallRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameCallSeenTwiceIsOneCall_data();
    void theSameCallSeenTwiceIsOneCall()
    {
        OPEN_TEST_STORE(desk);
        QFETCH(Sights, sights);
        std::optional<Filing> last;
        for (const Sight& sight : sights)
            last = filed(*desk, callOf(sight));
        QTEST(firstCell(*desk, u"SELECT count(*) FROM call"_s).toInt(), "calls");
        QTEST(last->call.outcome, "last");
        // What was handed back is what is kept.
        const auto kept = desk->run(
            [id = last->call.id](Transaction& transaction) { return CallRecords(transaction).find(id); });
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->outcome, last->call.outcome);
        QCOMPARE((*kept)->rangAt, last->call.rangAt);
        QCOMPARE((*kept)->endedAt, last->call.endedAt);
    }

    void aCallIsKeptAsItWas_data() { TestStore::engines(); }
    void aCallIsKeptAsItWas()
    {
        OPEN_TEST_STORE(desk);
        FinishedCall call = callOf({u"A"_s, u"1"_s, ann, 0, 20, CallOutcome::Busy, Certainty::Strong});
        call.caller.name = u"Ann's \"Cuts\""_s;
        call.caller.attestation = Attestation::Failed;
        call.evidence = u"SIP 486"_s;
        call.leftMessage = LeftMessage::No;
        const Filing filing = filed(*desk, call);
        QVERIFY(filing.isNew);
        const auto found = desk->run(
            [id = filing.call.id](Transaction& transaction) { return CallRecords(transaction).find(id); });
        const FiledCall kept = found.value().value();
        QCOMPARE(kept.line, call.line);
        QCOMPARE(kept.lineName, u"Line A"_s);
        QCOMPARE(kept.caller, call.caller.number);
        QCOMPARE(kept.callerName, call.caller.name);
        QCOMPARE(kept.attestation, Attestation::Failed);
        QCOMPARE(kept.whyNoText, NotTextable::None);
        QCOMPARE(kept.outcome, CallOutcome::Busy);
        QCOMPARE(kept.certainty, Certainty::Strong);
        QCOMPARE(kept.evidence, u"SIP 486"_s);
        QVERIFY(kept.leftMessage == LeftMessage::No);
        QCOMPARE(kept.rangFor(), 20s);
        QCOMPARE(kept.decision, QString());
        const auto nobody = desk->run(
            [](Transaction& transaction) { return CallRecords(transaction).find(CallId{u"nobody"_s}); });
        QVERIFY(nobody && !*nobody);
    }

    void aNumberOfThePlaceStandsAsItCame_data() { TestStore::engines(); }
    void aNumberOfThePlaceStandsAsItCame()
    {
        OPEN_TEST_STORE(desk);
        FinishedCall call = callOf({u"A"_s, u"1"_s, {}, 0, 20, none});
        call.caller = readCallerId(u"5551234", u"US");
        const FiledCall kept = filed(*desk, call).call;
        QVERIFY2(!kept.caller, "whose number it is with an area code, nobody said");
        QCOMPARE(kept.whyNoText, NotTextable::TooShort);
        QCOMPARE(kept.callerName, u"555-1234"_s);
    }

    void oneWhoKnowsOfAMessageIsEnough_data() { TestStore::engines(); }
    void oneWhoKnowsOfAMessageIsEnough()
    {
        OPEN_TEST_STORE(desk);
        FinishedCall call = callOf({u"A"_s, u"1"_s, ann, 0, 20, voicemail});
        const Filing first = filed(*desk, call);
        QVERIFY(first.call.leftMessage == LeftMessage::NotKnown && !first.call.hasVoicemail());
        call.leftMessage = LeftMessage::Yes;
        const Filing told = filed(*desk, call);
        QVERIFY2(told.decisionMayChange, "what it is answered with may be other words");
        QVERIFY(told.call.hasVoicemail());
        QVERIFY(!filed(*desk, call).decisionMayChange);
        call.leftMessage = LeftMessage::No;
        QVERIFY2(filed(*desk, call).call.hasVoicemail(), "another machine was left at once");
        FinishedCall answered = callOf({u"B"_s, u"2"_s, ann, 0, 20, CallOutcome::Answered});
        QVERIFY2(!filed(*desk, answered).call.hasVoicemail(), "a person spoke with them");
    }

    void whatIsDecidedStandsBesideTheCall_data() { TestStore::engines(); }
    void whatIsDecidedStandsBesideTheCall()
    {
        OPEN_TEST_STORE(desk);
        const CallId id = filed(*desk, callOf({u"A"_s, u"1"_s, ann, 0, 20})).call.id;
        const auto decide = [&](const QString& decision, const std::optional<MessageId>& text) {
            return desk->run([&](Transaction& transaction) {
                return CallRecords(transaction).decide(id, decision, text, tenOClock);
            });
        };
        QVERIFY(decide(u"Texting"_s, MessageId{u"text"_s}));
        QVERIFY(decide(u"AnsweredElsewhere"_s, std::nullopt));
        QCOMPARE(firstCell(*desk, u"SELECT decision FROM call"_s), u"AnsweredElsewhere"_s);
        QCOMPARE(firstCell(*desk, u"SELECT message FROM call"_s),
                 u"text"_s); // It may have left all the same.
    }

    void mergingTakesTheWholeRingAndTheNumber_data() { TestStore::engines(); }
    void mergingTakesTheWholeRingAndTheNumber()
    {
        OPEN_TEST_STORE(desk);
        (void)filed(*desk, callOf({u"A"_s, u"1"_s, {}, 5, 20}));
        FinishedCall second = callOf({u"B"_s, u"1"_s, ann, 3, 18});
        second.caller.name = u"Ann"_s;
        const Filing merged = filed(*desk, second);
        QVERIFY(!merged.isNew);
        QVERIFY2(merged.decisionMayChange, "the caller is known only now");
        QCOMPARE(merged.call.caller, numberOf(ann));
        QCOMPARE(merged.call.whyNoText, NotTextable::None);
        QCOMPARE(merged.call.callerName, u"Ann"_s);
        QCOMPARE(merged.call.rangAt, tenOClock + 3s);
        QCOMPARE(merged.call.endedAt, tenOClock + 20s);
        QCOMPARE(merged.call.line, LineId{u"A"_s}); // The first line that saw it.
    }

    void mergingSaysWhetherItMatters_data() { TestStore::engines(); }
    void mergingSaysWhetherItMatters()
    {
        OPEN_TEST_STORE(desk);
        QVERIFY(filed(*desk, callOf({u"A"_s, u"1"_s, ann, 0, 20, none, Certainty::Guess})).decisionMayChange);
        QVERIFY(
            !filed(*desk, callOf({u"B"_s, u"2"_s, ann, 0, 20, none, Certainty::Guess})).decisionMayChange);
        // The same outcome, but now for certain: a guess is not texted, this is.
        QVERIFY(
            filed(*desk, callOf({u"C"_s, u"3"_s, ann, 0, 20, none, Certainty::Certain})).decisionMayChange);
        QVERIFY(
            !filed(*desk, callOf({u"D"_s, u"4"_s, ann, 0, 20, unknown, Certainty::Guess})).decisionMayChange);
        QVERIFY(filed(*desk, callOf({u"E"_s, u"5"_s, ann, 0, 20, elsewhere, Certainty::Strong}))
                    .decisionMayChange);
    }

    void everyCodeComesBack()
    {
        for (int i = 0; i <= static_cast<int>(CallOutcome::Unknown); ++i)
            QCOMPARE(outcomeOf(codeOf(CallOutcome(i))), CallOutcome(i));
        for (int i = 0; i <= static_cast<int>(Certainty::Guess); ++i)
            QCOMPARE(certaintyOf(codeOf(Certainty(i))), Certainty(i));
        for (int i = 0; i <= static_cast<int>(NotTextable::NonGeographic); ++i)
            QCOMPARE(notTextableOf(codeOf(NotTextable(i))), NotTextable(i));
        for (int i = 0; i <= static_cast<int>(Attestation::Failed); ++i)
            QCOMPARE(attestationOf(codeOf(Attestation(i))), Attestation(i));
        // A word of a version to come is read on the safe side: it is never texted.
        QCOMPARE(outcomeOf(u"Teleported"_s), CallOutcome::Unknown);
        QCOMPARE(certaintyOf(u"Perhaps"_s), Certainty::Guess);
        QVERIFY(notTextableOf(u"Odd"_s) != NotTextable::None);
    }
};

void TstCallRecords::theSameCallSeenTwiceIsOneCall_data()
{
    QTest::addColumn<bool>("onPostgres");
    QTest::addColumn<Sights>("sights");
    QTest::addColumn<int>("calls");
    QTest::addColumn<CallOutcome>("last");
    const auto add = addOnBothEngines;
    const Sight first{u"A"_s, u"1"_s, ann, 0, 20, gaveUp};

    add("one call", {first}, 1, gaveUp);
    add("the same report came twice", {first, first}, 1, gaveUp);
    add("two forks of one call, on two lines", {first, {u"B"_s, u"1"_s, ann, 0, 20, gaveUp}}, 1, gaveUp);
    add("a desk far off reports the same key an hour later",
        {first, {u"B"_s, u"1"_s, ann, 3600, 3620, gaveUp}}, 1, gaveUp);
    add("two legs of the exchange ring at once on one line", {first, {u"A"_s, u"2"_s, ann, 1, 19, gaveUp}}, 1,
        gaveUp);
    add("another line heard it 9 s later", {first, {u"B"_s, u"2"_s, ann, 29, 33, gaveUp}}, 1, gaveUp);
    add("another line heard it 9 s sooner", {{u"B"_s, u"2"_s, ann, -20, -9, gaveUp}, first}, 1, gaveUp);
    add("another line rang 10 s after", {first, {u"B"_s, u"2"_s, ann, 30, 40, gaveUp}}, 2, gaveUp);
    add("called again at once on the same line", {first, {u"A"_s, u"2"_s, ann, 20, 30, none}}, 2, none);
    add("called again on the same line 2 s later", {first, {u"A"_s, u"2"_s, ann, 22, 30, none}}, 2, none);
    add("somebody else called at the same time", {first, {u"A"_s, u"2"_s, bob, 0, 20, none}}, 2, none);
    add("two withheld callers may be two people",
        {{u"A"_s, u"1"_s, {}, 0, 20, gaveUp}, {u"B"_s, u"2"_s, {}, 0, 20, none}}, 2, none);
    add("one withheld caller seen by two forks",
        {{u"A"_s, u"1"_s, {}, 0, 20, gaveUp}, {u"B"_s, u"1"_s, {}, 0, 20, gaveUp}}, 1, gaveUp);
    add("answered elsewhere beats missed",
        {first, {u"B"_s, u"2"_s, ann, 0, 20, elsewhere, Certainty::Strong}}, 1, elsewhere);
    add("missed does not undo answered elsewhere",
        {{u"A"_s, u"1"_s, ann, 0, 20, elsewhere, Certainty::Guess}, {u"B"_s, u"2"_s, ann, 0, 20, none}}, 1,
        elsewhere);
    add("answered at this desk beats missed at the other",
        {first, {u"B"_s, u"1"_s, ann, 0, 20, CallOutcome::Answered}}, 1, CallOutcome::Answered);
    add("a modem that cannot see answers adds nothing",
        {first, {u"B"_s, u"2"_s, ann, 2, 20, unknown, Certainty::Guess}}, 1, gaveUp);
    add("missed beats not knowing", {{u"B"_s, u"2"_s, ann, 2, 20, unknown, Certainty::Guess}, first}, 1,
        gaveUp);
    add("the surer of two kinds of missed wins",
        {{u"A"_s, u"1"_s, ann, 0, 20, none, Certainty::Strong},
         {u"B"_s, u"2"_s, ann, 0, 20, CallOutcome::Busy}},
        1, CallOutcome::Busy);
    add("the less sure of two kinds of missed does not",
        {first, {u"B"_s, u"2"_s, ann, 0, 20, CallOutcome::Busy, Certainty::Strong}}, 1, gaveUp);
    add("of two that are equally sure the first stands",
        {first, {u"B"_s, u"2"_s, ann, 0, 20, CallOutcome::Busy}}, 1, gaveUp);
    add("three lines saw it, one saw the answer",
        {first,
         {u"B"_s, u"2"_s, ann, 4, 20, unknown, Certainty::Guess},
         {u"C"_s, u"3"_s, ann, 8, 20, elsewhere}},
        1, elsewhere);
}

QTEST_GUILESS_MAIN(TstCallRecords)
#include "tst_call_records.moc"
