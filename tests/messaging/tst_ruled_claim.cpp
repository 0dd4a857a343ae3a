// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/pause_records.h"
#include "core/compliance/place_records.h"
#include "core/messaging/recipient_facts.h"
#include "tests/messaging/texts_at_noon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const QString angela = u"+13105550111"_s; ///< In Los Angeles, where it is seven in the morning at noon here.
const Timestamp eightThere = noon + 1h;

int left(TestStore& desk, Timestamp at, const DeskRules& rules = {})
{
    return static_cast<int>(with(desk, [&](OutboxRecords& records) {
                                return records.claimDue(numberOf(u"+14045550100"_s), at, 8, std::nullopt,
                                                        rules);
                            })->size());
}

void sendNow(TestStore& desk, const MessageId& id, Timestamp at)
{
    const auto done = desk.run(
        [&](Transaction& transaction) { return PendingTexts(transaction).sendNow(id, u"rosa"_s, at); });
    QVERIFY(done);
}

RecipientFacts factsOf(TestStore& desk, const RulingAsked& asked, Timestamp now)
{
    return desk
        .run([&](Transaction& transaction) { return recipientFacts(transaction, asked, DeskRules{}, now); })
        .value();
}

} // namespace

/// What is claimed is ruled on in the same transaction, and what must wait does not grow old meanwhile.
class TstRuledClaim : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void waitsForTheMorningThereAndLeavesThen_data() { TestStore::engines(); }
    void waitsForTheMorningThereAndLeavesThen()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = queued(*desk, noon, {.to = angela});
        QCOMPARE(left(*desk, noon), 0);
        const FiledText waiting = textOf(*desk, id);
        QCOMPARE(waiting.state, TextState::Queued);
        QCOMPARE(waiting.reason, TextReason::QuietHours);
        QVERIFY(waiting.dueAt >= eightThere && waiting.dueAt < eightThere + 10min);
        QCOMPARE(left(*desk, waiting.dueAt - 1s), 0);
        // The fifteen minutes it had to live are long over.
        QCOMPARE(left(*desk, waiting.dueAt), 1);
        QCOMPARE(textOf(*desk, id).reason, TextReason::None);
    }

    void whatWaitedStillEndsOneDay()
    {
        const auto desk = TestStore::open();
        const MessageId id = queued(*desk, noon, {.to = angela});
        QCOMPARE(left(*desk, noon), 0);
        QCOMPARE(left(*desk, eightThere + 3h), 0);
        QCOMPARE(stateOf(*desk, id), TextState::Expired);
    }

    void aStopInTheNightHoldsInTheMorning_data() { TestStore::engines(); }
    void aStopInTheNightHoldsInTheMorning()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = queued(*desk, noon, {.to = angela});
        QCOMPARE(left(*desk, noon), 0);
        noteConsent(*desk, angela, ConsentChange::OptedOut, noon + 10min);
        QCOMPARE(left(*desk, eightThere + 10min), 0);
        QCOMPARE(stateOf(*desk, id), TextState::Refused);
        QCOMPARE(textOf(*desk, id).reason, TextReason::OptedOut);
    }

    void aPersonSendsItAllTheSame_data() { TestStore::engines(); }
    void aPersonSendsItAllTheSame()
    {
        OPEN_TEST_STORE(desk);
        const MessageId id = queued(*desk, noon, {.to = angela});
        QCOMPARE(left(*desk, noon), 0);
        sendNow(*desk, id, noon + 1min);
        QCOMPARE(left(*desk, noon + 1min), 1);
        QCOMPARE(textOf(*desk, id).overriddenBy, u"rosa"_s);
    }

    void whatLeavesByTheRulesSaysSo()
    {
        const auto desk = TestStore::open();
        QCOMPARE(left(*desk, noon), 0);
        (void)queued(*desk, noon, {.to = ann});
        QCOMPARE(left(*desk, noon), 1);
        QCOMPARE(firstCell(*desk, u"SELECT basis FROM text_proof"_s), u"Call"_s);
        QCOMPARE(firstCell(*desk, u"SELECT jurisdiction FROM text_proof"_s), u"US-GA"_s);
    }

    void theServiceMustDropWhatItHoldsUpIntoTheNight()
    {
        const auto desk = TestStore::open();
        (void)queued(*desk, noon, {.to = ann});
        (void)queued(*desk, noon, {.to = bob, .purpose = TextPurpose::Person});
        const auto texts = claimed(*desk, noon);
        QCOMPARE(texts.size(), 2U);
        for (const OutgoingText& text : texts) {
            // It is ten there, and the window ends at nine in the evening; what a person wrote has no end.
            if (text.to == numberOf(ann))
                QVERIFY(text.validFor == 11h);
            else
                QVERIFY(!text.validFor);
        }
    }

    void twoAtOnceAreFiveMinutesApart_data() { TestStore::engines(); }
    void twoAtOnceAreFiveMinutesApart()
    {
        OPEN_TEST_STORE(desk);
        const MessageId first = queued(*desk, noon, {.to = ann});
        const MessageId second = queued(*desk, noon, {.to = ann, .body = u"Once more"_s, .wait = 1s});
        QCOMPARE(left(*desk, noon + 1s), 1);
        QCOMPARE(stateOf(*desk, first), TextState::Sending);
        QCOMPARE(textOf(*desk, second).reason, TextReason::TooSoon);
        QCOMPARE(left(*desk, noon + 1s + 5min - 1s), 0);
        QCOMPARE(left(*desk, noon + 1s + 5min), 1);
    }

    void aPausedNumberWaitsForAPerson_data() { TestStore::engines(); }
    void aPausedNumberWaitsForAPerson()
    {
        OPEN_TEST_STORE(desk);
        const auto pause = [&](auto job) {
            QVERIFY(desk->run([&](Transaction& transaction) {
                PauseRecords pauses(transaction);
                return job(pauses);
            }));
        };
        pause([](PauseRecords& pauses) { return pauses.pause(numberOf(ann), u"enough"_s, noon); });
        const MessageId id = queued(*desk, noon, {.to = ann});
        QCOMPARE(left(*desk, noon), 0);
        QCOMPARE(textOf(*desk, id).reason, TextReason::Paused);
        pause([](PauseRecords& pauses) { return pauses.answer(numberOf(ann), false, {}, noon); });
        QCOMPARE(left(*desk, noon + 1min), 1);
    }

    void anUnregisteredNumberLosesNothing_data() { TestStore::engines(); }
    void anUnregisteredNumberLosesNothing()
    {
        OPEN_TEST_STORE(desk);
        DeskRules rules;
        rules.registered = false;
        const MessageId automatic = queued(*desk, noon, {.to = ann});
        const MessageId written = queued(*desk, noon, {.to = bob, .purpose = TextPurpose::Person});
        QCOMPARE(left(*desk, noon, rules), 0);
        QCOMPARE(textOf(*desk, automatic).reason, TextReason::NotRegistered);
        QCOMPARE(left(*desk, noon + 5h, rules), 0);
        QCOMPARE(left(*desk, noon + 5h + 1min), 2);
        QCOMPARE(stateOf(*desk, written), TextState::Sending);
    }

    void whatWaitsForARegistrationWaitsUntilThatIsReadAfterAStart_data() { TestStore::engines(); }
    void whatWaitsForARegistrationWaitsUntilThatIsReadAfterAStart()
    {
        OPEN_TEST_STORE(desk);
        DeskRules rules;
        rules.registered = false;
        const MessageId waiting = queued(*desk, noon, {.to = ann});
        QCOMPARE(left(*desk, noon, rules), 0);
        DeskRules atTheStart;
        atTheStart.registrationRead = false;
        const MessageId other = queued(*desk, noon + 5min, {.to = bob});
        QCOMPARE(left(*desk, noon + 5min, atTheStart), 1);
        QCOMPARE(stateOf(*desk, other), TextState::Sending);
        QCOMPARE(stateOf(*desk, waiting), TextState::Queued);
        QCOMPARE(textOf(*desk, waiting).reason, TextReason::NotRegistered);
        QCOMPARE(left(*desk, noon + 6min), 1);
    }

    void anUnregisteredNumberWaitsThreeDaysForWhatAPersonWrote()
    {
        const auto desk = TestStore::open();
        DeskRules rules;
        rules.registered = false;
        const MessageId automatic = queued(*desk, noon, {.to = ann});
        const MessageId written = queued(*desk, noon, {.to = bob, .purpose = TextPurpose::Person});
        QCOMPARE(left(*desk, noon, rules), 0);
        QCOMPARE(left(*desk, noon + 17h, rules), 0);
        QCOMPARE(stateOf(*desk, automatic), TextState::Expired);
        QCOMPARE(stateOf(*desk, written), TextState::Queued);
        QCOMPARE(left(*desk, noon + 73h, rules), 0);
        QCOMPARE(stateOf(*desk, written), TextState::Expired);
    }

    void aCountryThatIsNotAllowedIsRefusedLoudly()
    {
        const auto desk = TestStore::open();
        const MessageId id = queued(*desk, noon, {.to = u"+447400654321"_s});
        QCOMPARE(left(*desk, noon), 0);
        QCOMPARE(stateOf(*desk, id), TextState::Refused);
        QCOMPARE(textOf(*desk, id).reason, TextReason::CountryNotAllowed);
        QVERIFY(threadFailed(*desk));
    }

    void aFollowUpWithoutGroundEndsQuietly()
    {
        const auto desk = TestStore::open();
        const MessageId id = queued(*desk, noon, {.to = ann, .purpose = TextPurpose::FollowUp});
        QCOMPARE(left(*desk, noon), 0);
        QCOMPARE(stateOf(*desk, id), TextState::Cancelled);
        QCOMPARE(textOf(*desk, id).reason, TextReason::NoBasis);
        QVERIFY(!threadFailed(*desk));
    }

    void whatTheDeskNotedDecides_data() { TestStore::engines(); }
    void whatTheDeskNotedDecides()
    {
        OPEN_TEST_STORE(desk);
        const auto note = [&](const NotedPlace& place) {
            return desk->run([&](Transaction& transaction) {
                return PlaceRecords(transaction).note(numberOf(angela), place, MemberId{u"rosa"_s}, noon);
            });
        };
        QVERIFY(note({u"America/New_York"_s, {}}));
        (void)queued(*desk, noon, {.to = angela});
        QCOMPARE(left(*desk, noon), 1);
        QVERIFY(!note({u"America/Atlantis"_s, {}}));
        QVERIFY(note({u"America/Denver"_s, u"CO"_s}));
        QCOMPARE(factsOf(*desk, {TextPurpose::TextBack, numberOf(angela)}, noon).place.jurisdiction(),
                 u"US-CO"_s);
        QVERIFY(note({}));
        QCOMPARE(factsOf(*desk, {TextPurpose::TextBack, numberOf(angela)}, noon).place.jurisdiction(),
                 u"US-CA"_s);
    }

    void theClockSetBackADaySendsNoOneTwice()
    {
        const auto desk = TestStore::open();
        (void)queued(*desk, noon, {.to = ann});
        QCOMPARE(left(*desk, noon), 1);
        QCOMPARE(left(*desk, noon - 24h), 0);
        QCOMPARE(left(*desk, noon + 1min), 0);
    }

    void factsAreReadFromWhatIsFiled_data() { TestStore::engines(); }
    void factsAreReadFromWhatIsFiled()
    {
        OPEN_TEST_STORE(desk);
        const MessageId gone = queued(*desk, noon, {.to = ann});
        QCOMPARE(left(*desk, noon), 1);
        (void)queued(*desk, noon, {.to = ann, .wait = 1h});
        (void)queued(*desk, noon, {.to = ann, .purpose = TextPurpose::Page});
        QCOMPARE(left(*desk, noon), 1);
        noteConsent(*desk, ann, ConsentChange::ConsentGiven, noon - 24h);
        const RecipientFacts facts = factsOf(*desk, {TextPurpose::FollowUp, numberOf(ann)}, noon);
        QCOMPARE(facts.lately.size(),
                 1U); // What waits has not reached them, and pages are no texts to callers.
        QVERIFY(facts.lately.front().what == TextClass::TextBack);
        QVERIFY(facts.consent.agreedAt == noon - 24h);
        QVERIFY(!facts.optedOut && !facts.paused && !facts.lastWroteAt);
        QVERIFY(factsOf(*desk, {TextPurpose::TextBack, numberOf(ann), {}, gone}, noon).lately.empty());
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TstRuledClaim)
#include "tst_ruled_claim.moc"
